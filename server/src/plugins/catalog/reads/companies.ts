import { statement } from '../../../kernel/database/statement.ts';

/** The spec's `Company`, in PostgreSQL's compact form of a row. */
const company = `(select row_to_json(shown)::text from (select
      id as "companyId", name, website, game_count as "gameCount", developer_count as "developedCount",
      publisher_count as "publishedCount") shown)`;

/** By name, from a position on, as long as the name is below `$3`. */
export const companyPage = statement(
  'catalog.companyPage',
  ['nameKey', 'id', 'end', 'limit'],
  `select ${company} as item, name_key as "nameKey", id from company
   where (name_key, id) > ($1, $2::integer) and name_key < $3
   order by name_key, id limit $4`,
);

export const companyById = statement('catalog.companyById', ['id'], `select ${company} from company where id = $1`);
