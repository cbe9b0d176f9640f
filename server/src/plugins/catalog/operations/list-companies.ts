import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { nameKeyOf } from '../domain/words.ts';
import { companyPage } from '../reads/companies.ts';

type Position = [nameKey: string, id: number];
interface Row {
  item: string;
  nameKey: string;
  id: number;
}

/** Sorts behind every text, as PostgreSQL compares bytes. */
const last = '\u{10ffff}';

/** Companies by name, of those whose name begins with a text. */
export const listCompanies: Operation<'catalog.listCompanies'> = async ({ query }, { rows, page }) => {
  const request = page<Position>(query);
  const prefix = nameKeyOf(query.prefix ?? '');
  const [nameKey, id] = request.after ?? [prefix, 0];
  const found = await rows<Row>(companyPage, { nameKey, id, end: `${prefix}${last}`, limit: request.limit + 1 });
  const body = request.ofTexts<Schemas['Company'], Row>(found, ({ nameKey, id }) => [nameKey, id]);
  return { status: 200, body };
};
