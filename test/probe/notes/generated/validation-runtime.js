/**
 * What the generated validators call beside plain comparisons. It stands alone, so that a plugin's package can carry a
 * copy and needs no validation library.
 */
/** Unicode characters of a text; JSON Schema counts these, not UTF-16 units. */
export function characterCount(text) {
    let count = text.length;
    for (let index = 0; index < text.length - 1; index++) {
        const isPair = (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
        if (isPair) {
            count--;
            index++;
        }
    }
    return count;
}
/** Whether two JSON values are the same. */
export function isEqual(first, second) {
    if (first === second)
        return true;
    if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
        return false;
    if (Array.isArray(first) !== Array.isArray(second))
        return false;
    const entries = Object.entries(first);
    const others = new Map(Object.entries(second));
    return (entries.length === others.size &&
        entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key))));
}
const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/** RFC 3339 full-date that is in the calendar. */
function isDate(text) {
    const [, year, month, day] = datePattern.exec(text) ?? [];
    if (!year || !month || !day)
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    // The year 0 is in ISO 8601 but not in PostgreSQL, and Date reads years below 100 as of the twentieth century.
    return Number(year) >= 100 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
/** RFC 3339 date-time with at most nanoseconds; leap seconds are refused, because clocks here do not have them. */
function isDateTime(text) {
    const isWritten = text[10] !== undefined && 'Tt'.includes(text[10]) && isDate(text.slice(0, 10)) && timePattern.test(text.slice(11));
    // An offset can lead out of the four digits of a year in UTC.
    return isWritten && isDate(new Date(text.toUpperCase()).toISOString().slice(0, 10));
}
function isUri(text) {
    return /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(text) && URL.canParse(text);
}
/**
 * Whether a text holds what may be the number of a payment card: 13 to 19 digits, also in groups with a space or hyphen between, whose
 * last one is their check digit (Luhn, ISO/IEC 7812-1). Other digits may stand around them, such as a card's date. SteamIDs, UUIDs and what
 * begins with 0 are none.
 */
export function holdsCardNumber(text) {
    if (!/\d([\s-]?\d){12}/.test(text))
        return false;
    return [...text.replaceAll(uuids, '.').matchAll(/\d+([\s-]\d+)*/g)].some(([run]) => {
        const groups = run.split(/[\s-]/);
        return groups.some((_group, first) => beginsWithCardNumber(groups.slice(first, first + 19)));
    });
}
function beginsWithCardNumber(groups) {
    let digits = '';
    return groups.some((group) => isCardNumber((digits += group)));
}
/** By chance their digits may look like a card's. */
const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const steamId = /^76561(19|20)\d{10}$/;
function isCardNumber(digits) {
    if (!/^[1-9]\d{12,18}$/.test(digits) || steamId.test(digits))
        return false;
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** The format of a text in which no number of a card may stand. The tools set it, see `x-refuses-card-numbers`. */
export const withoutCardNumber = 'without-card-number';
/** Formats that a text can be checked for, by their names in OpenAPI. */
export const formats = {
    date: isDate,
    'date-time': isDateTime,
    uri: isUri,
    'uri-reference': (text) => /^[!-~]*$/.test(text) && URL.canParse(text, 'http://localhost'),
    uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
    email: (text) => text.length <= 254 &&
        /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(text),
    [withoutCardNumber]: (text) => !holdsCardNumber(text),
    ipv4: (text) => /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/.test(text),
};
