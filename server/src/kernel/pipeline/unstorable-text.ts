/** Whether JSON may hold such text: only escapes can bring it in. */
export function mayHoldUnstorable(json: Buffer): boolean {
  return ['\\u0000', '\\ud', '\\uD'].some((escape) => json.includes(escape));
}

/**
 * JSON pointers to the texts and keys of a validated value that PostgreSQL can not keep as text or JSON: those with NUL
 * (U+0000) or half of a surrogate pair.
 */
export function placesOfUnstorable(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return isStorable(key) ? placesOfUnstorable(part, place) : [place];
  });
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
