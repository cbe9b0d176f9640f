import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { shownTags } from '../domain/search-document.ts';

const isDue = statement('catalog.isRecountDue', ['now'], 'select id from label_recount where due_at <= $1 limit 1');

/** All that wait are answered by one count: it sees what was written with them. */
const take = statement('catalog.takeRecounts', [], 'delete from label_recount returning id');

const labels = {
  genre: 'genre_ids',
  category: 'category_ids',
  tag: `tag_ids[1:${shownTags}]`,
  language: 'language_ids',
};

const recounts: Statement[] = Object.entries(labels).map(([table, ids]) =>
  statement(
    `catalog.recount.${table}`,
    [],
    `with counted as (
       select label.id, count(*)::integer as games from game g cross join unnest(g.${ids}) label (id)
       where g.availability <> 'delisted' group by label.id)
     update ${table} label set game_count = coalesce(games, 0)
     from ${table} before left join counted using (id)
     where label.id = before.id and before.game_count <> coalesce(games, 0)`,
  ),
);

const companies = statement(
  'catalog.recount.company',
  [],
  `with named as (
     select named.id, true as develops, false as publishes, g.app_id
     from game g cross join unnest(g.developer_ids) named (id)
     where g.availability <> 'delisted'
     union all
     select named.id, false, true, g.app_id
     from game g cross join unnest(g.publisher_ids) named (id)
     where g.availability <> 'delisted'
   ), counted as (
     select id, count(distinct app_id)::integer as games, count(*) filter (where develops)::integer as developed,
       count(*) filter (where publishes)::integer as published
     from named group by id)
   update company set game_count = coalesce(games, 0), developer_count = coalesce(developed, 0),
     publisher_count = coalesce(published, 0)
   from company before left join counted using (id)
   where company.id = before.id
     and (before.game_count, before.developer_count, before.publisher_count)
       <> (coalesce(games, 0), coalesce(developed, 0), coalesce(published, 0))`,
);

/** Lets PostgreSQL plan by what is there now; its own round comes a minute later at best. */
const analyse = statement('catalog.analyse', [], 'analyze game, game_page, game_price, word');

/** Counts the games of labels anew some seconds after games have changed. */
export const recountLabels: DueWork = {
  async take(_limit, { em, rows, clock, dropCached }) {
    if ((await rows(isDue, { now: clock.now() })).length === 0) return 0;
    return transaction(em, async (em) => {
      const taken = await execute(em, take, {});
      if (taken.length === 0) return 0;
      for (const recount of [...recounts, companies]) await execute(em, recount, {});
      await execute(em, analyse, {});
      await dropCached(em, ['labels']);
      return taken.length;
    });
  },
};
