import { Validator } from '@seriousme/openapi-schema-validator';
import type { ApiDocument } from './document.ts';
import { escaped } from './read-document.ts';

export interface DocumentMistake {
  /** Operation id; null for what belongs to none. */
  operation: string | null;
  text: string;
}

/** Where a document breaks the rules that the makers of OpenAPI have published for it; one mistake for each operation. */
export async function mistakesInDocument({ raw, operations }: ApiDocument): Promise<DocumentMistake[]> {
  const { valid, errors = [] } = await new Validator({ allErrors: true, logger: false }).validate(raw);
  if (valid) return [];
  if (typeof errors === 'string') return [{ operation: null, text: errors }];
  const places = operations.map(({ id, path, method }) => ({
    id,
    pointer: `/paths/${escaped(path)}/${method.toLowerCase()}/`,
  }));
  const found = new Map<string | null, { at: string; text: string }>();
  for (const { instancePath: at, message = 'is not valid' } of errors) {
    const operation = places.find(({ pointer }) => `${at}/`.startsWith(pointer))?.id ?? null;
    // The others follow from what lies deepest.
    if ((found.get(operation)?.at.length ?? -1) < at.length) found.set(operation, { at, text: `${at} ${message}` });
  }
  return [...found].map(([operation, { text }]) => ({ operation, text }));
}
