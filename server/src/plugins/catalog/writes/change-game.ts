import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { execute } from '../../../kernel/database/in-transaction.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { lockGame, noSuchGame } from '../domain/find-game.ts';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { importByAppId } from '../reads/stored-import.ts';
import { gamesChanged } from './games-changed.ts';
import { settleDiscounts } from './settle-discounts.ts';
import { type HashedContent, type StoredGames, storeGames } from './store-games.ts';

/** A stored game in the form of an import. */
export interface StoredGame {
  id: string;
  game: ImportedGame;
}

/** Locks a game, named by its appid or UUID, and gives what is stored of it. Throws `game-not-found`. */
export async function lockStoredGame(em: EntityManager, id: string): Promise<StoredGame> {
  const { appId } = await lockGame(em, id);
  const [stored] = await execute<StoredGame>(em, importByAppId, { appId });
  if (!stored) throw noSuchGame(id);
  return stored;
}

type Context = Pick<WorkContext, 'clock' | 'publish' | 'dropCached' | 'audit'>;

/** Stores whole games as an import does, but for what is delisted and shall not be, and tells of what was changed. */
export function storeChanged(em: EntityManager, games: ImportedGame[], context: Context): Promise<StoredGames> {
  const hashed = games.map(contentOf).map((content) => ({ content, hash: hashOfContent(content) }));
  return storeContents(em, hashed, context, { mayRelist: true });
}

/** Stores games, keeps the rules on their discounts, and tells of what was changed; see `storeGames` for the options. */
export async function storeContents(
  em: EntityManager,
  games: HashedContent[],
  context: Context,
  options: { mayRelist?: boolean } = {},
): Promise<StoredGames> {
  const stored = await storeGames(em, games, context.clock.now(), options);
  await settleDiscounts(em, stored.updated, context);
  const parentAppIds = games.flatMap(({ content }) => content.parentAppId ?? []);
  await gamesChanged(em, { ...stored, parentAppIds }, context);
  return stored;
}
