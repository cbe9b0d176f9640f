import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { execute } from '../../../kernel/database/in-transaction.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { lockGame, noSuchGame } from '../domain/find-game.ts';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { importByAppId } from '../reads/stored-import.ts';
import { gamesChanged } from './games-changed.ts';
import { storeGames } from './store-games.ts';

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

type Context = Pick<WorkContext, 'clock' | 'publish' | 'dropCached'>;

/** Stores whole games as an import does and tells of what was changed. */
export async function storeChanged(em: EntityManager, games: ImportedGame[], context: Context) {
  const hashed = games.map(contentOf).map((content) => ({ content, hash: hashOfContent(content) }));
  const stored = await storeGames(em, hashed, context.clock.now());
  await gamesChanged(em, { ...stored, parentAppIds: games.flatMap(({ parentAppId }) => parentAppId ?? []) }, context);
  return stored;
}
