/**
 * JSON pointers to the texts and keys of a validated value that hold NUL (U+0000). JSON and URLs can carry it, but
 * PostgreSQL can not keep it in a text.
 */
export function placesOfNul(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return key.includes('\0') ? [place] : placesOfNul(part, place);
  });
}
