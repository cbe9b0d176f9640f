import type { AnswerShape } from '@steam-clone/spec';

/**
 * An answer as JSON will show it, with the fields that the spec declares and no others: what a handler gives too much, such
 * as a whole row, does not leave the store. A value of another kind than declared is left out.
 */
export function filterAnswer(given: unknown, shape: AnswerShape): unknown {
  const value = hasJson(given) ? given.toJSON() : given;
  if (shape === true || typeof value !== 'object' || value === null) return value;
  if (shape === null) return undefined;
  if (isList(shape)) return Array.isArray(value) ? value.map((item) => filterAnswer(item, shape[0])) : undefined;
  if (Array.isArray(value)) return undefined;
  const filtered: Record<string, unknown> = {};
  for (const [field, part] of Object.entries(value)) {
    const allowed = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (allowed !== undefined) filtered[field] = filterAnswer(part, allowed);
  }
  return filtered;
}

/** Dates and entities say themselves what they are in JSON. */
function hasJson(value: unknown): value is { toJSON(): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
}

function isList(shape: AnswerShape): shape is readonly [AnswerShape] {
  return Array.isArray(shape);
}
