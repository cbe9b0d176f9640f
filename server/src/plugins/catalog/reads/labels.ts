import { type Statement, statement } from '../../../kernel/database/statement.ts';

export type LabelTable = 'category' | 'genre' | 'language' | 'tag';

/** A label as the spec shows it, as JSON text, with its position. */
export interface LabelRow {
  item: string;
  gameCount: number;
  id: number;
}

const page = (table: LabelTable): Statement =>
  statement(
    `catalog.labelPage.${table}`,
    ['gameCount', 'id', 'limit'],
    `select (select row_to_json(shown)::text from (select name, game_count as "gameCount") shown) as item,
       game_count as "gameCount", id
     from ${table}
     where game_count > 0 and game_count <= $1::integer and (game_count < $1::integer or id > $2::integer)
     order by game_count desc, id limit $3`,
  );

export const labelPages: Record<LabelTable, Statement> = {
  category: page('category'),
  genre: page('genre'),
  language: page('language'),
  tag: page('tag'),
};
