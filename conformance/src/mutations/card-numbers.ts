import type { Operation, Schema } from '../document/document.ts';
import { withQuery } from './changes.ts';
import type { Add } from './mutations.ts';

/** What somebody types who takes a field for another one: the number of a test card, and when it ends. */
const card = '4242 4242 4242 4242 12/28';
const code = 'card-number-in-request';

/** The same request with the number of a card, for operations that refuse it in every text that people write. */
export function cardNumberMutations({ responses, parameters, body }: Operation, add: Add): void {
  if (!responses.get(422)?.problems.includes(code)) return;
  add('the number of a card as a parameter', 422, code, (good) => withQuery(good, '4242424242424242=1'));
  for (const { name, in: place, schema } of parameters) {
    if (place !== 'query' || !isFreeText(schema)) continue;
    add(`the number of a card in ${name}`, 422, code, (good) => withQuery(good, `${name}=${encodeURIComponent(card)}`));
  }
  if (!body?.schema) return;
  const given = body.example as Record<string, unknown>;
  const refuse = (what: string, text: string): void =>
    add(what, 422, code, ({ json: _, ...good }) => ({ ...good, body: text }));
  refuse('the number of a card as a field', JSON.stringify({ ...given, [card]: 1 }));
  refuse('the number of a card in half a body', `{"card": ${card}`);
  for (const [field, schema] of Object.entries(body.schema.properties ?? {})) {
    if (isFreeText(schema)) refuse(`the number of a card in ${field}`, JSON.stringify({ ...given, [field]: card }));
  }
}

function isFreeText({ type, format, pattern, enum: list }: Schema): boolean {
  return type === 'string' && format === undefined && pattern === undefined && list === undefined;
}
