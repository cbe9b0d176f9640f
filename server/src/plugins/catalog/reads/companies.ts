import { statement } from '../../../kernel/database/statement.ts';

/** The spec's `Company`. */
const company = `json_build_object(
    'companyId', id, 'name', name, 'website', website,
    'gameCount', game_count, 'developedCount', developer_count, 'publishedCount', publisher_count)::text`;

/** By name, from a position on, as long as the name is below `$3`. */
export const companyPage = statement(
  'catalog.companyPage',
  ['nameKey', 'id', 'end', 'limit'],
  `select ${company} as item, name_key as "nameKey", id from company
   where (name_key, id) > ($1, $2::integer) and name_key < $3
   order by name_key, id limit $4`,
);

export const companyById = statement('catalog.companyById', ['id'], `select ${company} from company where id = $1`);
