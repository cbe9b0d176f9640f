import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';

export interface FoundGame {
  id: string;
  appId: number;
  availability: 'released' | 'coming_soon' | 'delisted';
  /** `YYYY-MM-DD` */
  releaseDate: string | null;
  releaseDatePrecision: string | null;
}

const fields = `select id, app_id::float8 as "appId", availability, release_date as "releaseDate",
    release_date_precision as "releaseDatePrecision"
  from game`;
const byId = statement('catalog.findGameById', ['id'], `${fields} where id = $1`);
const byAppId = statement('catalog.findGameByAppId', ['id'], `${fields} where app_id = $1`);
const lockById = statement('catalog.lockGameById', ['id'], `${byId.sql} for no key update`);
const lockByAppId = statement('catalog.lockGameByAppId', ['id'], `${byAppId.sql} for no key update`);

/** The game of an appid or UUID. Throws `game-not-found`. */
export async function findGame({ rows }: Pick<WorkContext, 'rows'>, id: string): Promise<FoundGame> {
  const [game] = await rows<FoundGame>(id.includes('-') ? byId : byAppId, { id });
  if (!game) throw noSuchGame(id);
  return game;
}

/**
 * The game of an appid or UUID, to change its prices: until the end of the transaction nobody else does. Throws
 * `game-not-found`.
 */
export async function lockGame(em: EntityManager, id: string): Promise<FoundGame> {
  const [game] = await execute<FoundGame>(em, id.includes('-') ? lockById : lockByAppId, { id });
  if (!game) throw noSuchGame(id);
  return game;
}

export function noSuchGame(id: string): Problem {
  return problem('game-not-found', { detail: `There is no game ${id}.` });
}
