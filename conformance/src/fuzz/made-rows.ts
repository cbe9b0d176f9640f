import type { Operation } from '../document/document.ts';
import { isObject } from '../document/read-document.ts';
import { type Exchange, jsonOf } from '../instance/exchange.ts';

/**
 * An exchange without the rows of its request that the store refused one by one (`x-validate-each`): only the others are
 * things that were made. Null when the answer counts none that is new or changed.
 */
export function withoutRefusedRows(exchange: Exchange, { body }: Operation): Exchange | null {
  const properties = Object.entries(body?.schema?.properties ?? {});
  const [field] = properties.find(([, schema]) => schema['x-validate-each'] === true) ?? [];
  if (field === undefined) return exchange;
  const { refused, created = 0, updated = 0 } = jsonOf(exchange) ?? {};
  if (!Array.isArray(refused)) return exchange;
  if (created === 0 && updated === 0) return null;
  const sent = exchange.sent.json ?? JSON.parse(String(exchange.sent.body));
  if (!isObject(sent) || !Array.isArray(sent[field])) return exchange;
  const indexes = new Set(refused.map((row: unknown) => (isObject(row) ? row['index'] : undefined)));
  const json = { ...sent, [field]: sent[field].filter((_: unknown, index: number) => !indexes.has(index)) };
  return { ...exchange, sent: { ...exchange.sent, json } };
}
