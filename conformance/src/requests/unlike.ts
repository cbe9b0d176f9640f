import type { Operation, Schema } from '../document/document.ts';
import type { Run } from '../run-context.ts';

/**
 * A body that sets something else than what is there, so that an answer from before it can be told from one after it.
 * Texts stay: the run has made them unlike all others where it may.
 */
export function unlikeWhatIs(run: Run, { body }: Operation, json: unknown, present: object): Record<string, unknown> {
  const known = new Map(Object.entries(present));
  const changed = Object.entries((json ?? {}) as object).map(([field, value]: [string, unknown]): [string, unknown] => {
    const schema = run.document.resolve(body?.schema?.properties?.[field]) as Schema;
    return [field, known.get(field) === value ? another(schema, value) : value];
  });
  return Object.fromEntries(changed);
}

/** Another value that the schema allows; the same one where none is at hand. */
function another({ enum: values, minimum = -Infinity, maximum = Infinity }: Schema, value: unknown): unknown {
  if (values) return values[(values.indexOf(value) + 1) % values.length];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number' && Number.isInteger(value)) {
    return [value + 1, value - 1].find((each) => each >= minimum && each <= maximum) ?? value;
  }
  return value;
}
