/** How one value of the configuration is read. */
export interface Setting<Value> {
  /** Environment variables, the first one that is set wins. */
  variables: readonly string[];
  /** Its flag on the command line, where that is not its name. */
  flag?: string;
  /** What it is for, a sentence for docs/configuration.md. */
  purpose: string;
  /** Completes "expected ..." when the value is wrong. */
  expected: string;
  /** Used when nobody says anything, in the form that a variable has. */
  fallback: string | null;
  /** Never shown, not even when it is wrong. */
  secret?: boolean;
  /** Undefined when the text is not what is expected. */
  read: (text: string) => Value | undefined;
}

type Details = Pick<Setting<unknown>, 'variables' | 'flag' | 'purpose' | 'secret'> & { fallback?: string };
type DetailsWithFallback = Details & { fallback: string };

export function text(details: Details, expected: string, pattern: RegExp): Setting<string | null> {
  return { fallback: null, ...details, expected, read: (given) => (pattern.test(given) ? given : undefined) };
}

export function choice<const Option extends string>(
  details: DetailsWithFallback,
  options: readonly Option[],
): Setting<Option> {
  const read = (given: string) => options.find((option) => option === given);
  return { ...details, expected: `one of ${options.join(', ')}`, read };
}

const words = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export function flag(details: Details): Setting<boolean> {
  return { fallback: 'false', ...details, expected: 'true or false', read: (given) => words.get(given.toLowerCase()) };
}

export function integer(details: DetailsWithFallback & { from: number; to: number }): Setting<number> {
  const { from, to, ...rest } = details;
  return {
    ...rest,
    expected: `a whole number from ${from} to ${to}`,
    read(given) {
      const value = /^\d{1,15}$/.test(given) ? Number(given) : NaN;
      return value >= from && value <= to ? value : undefined;
    },
  };
}

const units = new Map([
  ['', 1],
  ['KB', 1_000],
  ['MB', 1_000_000],
  ['GB', 1_000_000_000],
]);

export function bytes(details: DetailsWithFallback): Setting<number> {
  return {
    ...details,
    expected: '1 byte or more, such as 64MB or 500KB',
    read(given) {
      const [, amount, unit = ''] = /^([1-9]\d{0,8})([KMG]B)?$/.exec(given) ?? [];
      return amount === undefined ? undefined : Number(amount) * (units.get(unit) ?? NaN);
    },
  };
}

export function url(details: Details, protocols: readonly string[], example: string): Setting<string | null> {
  return {
    fallback: null,
    ...details,
    expected: `a URL such as ${example}`,
    read: (given) => readUrl(given, protocols),
  };
}

/** Of something on the web: an origin, and a path when it does not stand at the top. */
export function webAddress(details: Details, example: string): Setting<string | null> {
  const address = url(details, ['http', 'https'], example);
  const read = (given: string) => (/[@?#]/.test(given) ? undefined : address.read(given));
  return { ...address, expected: `${address.expected}, without user, query and fragment`, read };
}

export function readUrl(given: string, protocols: readonly string[]): string | undefined {
  const parsed = URL.canParse(given) ? new URL(given) : null;
  return parsed && protocols.includes(parsed.protocol.slice(0, -1)) ? given : undefined;
}

/** Values with commas between them. */
export function list(
  details: Details,
  expected: string,
  accepts: (item: string) => boolean,
): Setting<readonly string[]> {
  return {
    fallback: '',
    ...details,
    expected,
    read(given) {
      const items = given
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      return items.every(accepts) ? Object.freeze(items) : undefined;
    },
  };
}

/** A scheme, host and port, as browsers send it, or `*`. */
export function isOrigin(given: string): boolean {
  return given === '*' || (URL.canParse(given) && new URL(given).origin === given && /^https?:/.test(given));
}
