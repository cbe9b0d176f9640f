import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { execute } from '../../../kernel/database/in-transaction.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { importByAppId, lockByAppId, lockById } from '../reads/stored-import.ts';
import { gamesChanged } from './games-changed.ts';
import { storeGames } from './store-games.ts';

/** A stored game in the form of an import. */
export interface StoredGame {
  id: string;
  game: ImportedGame;
}

/** Locks a game, named by its appid or UUID, and gives what is stored of it. Throws `game-not-found`. */
export async function lockGame(em: EntityManager, id: string): Promise<StoredGame> {
  const [locked] = await execute<{ appId: string }>(em, id.includes('-') ? lockById : lockByAppId, { id });
  const [stored] = locked ? await execute<StoredGame>(em, importByAppId, locked) : [];
  if (!stored) throw problem('game-not-found', { detail: `There is no game ${id}.` });
  return stored;
}

type Context = Pick<WorkContext, 'clock' | 'publish' | 'dropCached'>;

/** Stores whole games as an import does and tells of what was changed. */
export async function storeChanged(em: EntityManager, games: ImportedGame[], context: Context) {
  const hashed = games.map(contentOf).map((content) => ({ content, hash: hashOfContent(content) }));
  const stored = await storeGames(em, hashed, context.clock.now());
  await gamesChanged(em, stored, context);
  return stored;
}
