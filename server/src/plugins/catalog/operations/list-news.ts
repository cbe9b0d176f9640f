import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { allNews, newsByAppId, newsByGameId } from '../reads/news.ts';

type Position = [publishedAt: string, id: string];
interface Row {
  item: string;
  publishedAt: string;
  id: string;
}

const first: Position = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** News that is published, of all games or of one; the latest first. */
export const listNews: Operation<'catalog.listNews'> = async ({ query }, { rows, page, clock }) => {
  const request = page<Position>(query);
  const [before, id] = request.after ?? first;
  const parameters = { now: clock.now(), before, id, limit: request.limit + 1 };
  const { game } = query;
  const found =
    game === undefined
      ? await rows<Row>(allNews, parameters)
      : await rows<Row>(game.includes('-') ? newsByGameId : newsByAppId, { ...parameters, game });
  const positionOf = ({ publishedAt, id }: Row): Position => [publishedAt, id];
  return { status: 200, body: request.ofTexts<Schemas['News'], Row>(found, positionOf) };
};
