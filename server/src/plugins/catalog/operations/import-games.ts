import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { judgeGames } from '@steam-clone/spec/judge-games';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { contentOf, hashOfContent, withCleanHtml } from '../domain/game-content.ts';
import { asOfDay, dayOf } from '../domain/release.ts';
import { storeContents } from '../writes/change-game.ts';
import { type HashedContent, unchangedGames } from '../writes/store-games.ts';

/** Creates or updates games, each whole or not at all, and says what became of every row. */
export const importGames: Operation<'catalog.importGames'> = async ({ body }, context) => {
  const { 'catalog.importGames': validators } = await specification.requestValidators();
  if (!validators?.each) throw new Error('The spec no longer declares x-validate-each for the games of an import');
  const { games, refused } = judgeGames(body.games, validators.each);
  const today = dayOf(context.clock.now());
  const contents = (await Promise.all(games.map(withCleanHtml))).map((game) => asOfDay(contentOf(game), today));
  const changed = await changedContents(contents, context);
  const { created, updated } = changed.length > 0 ? await store(changed, context) : { created: 0, updated: 0 };
  return { status: 200, body: { created, updated, unchanged: contents.length - created - updated, refused } };
};

type Context = Parameters<typeof importGames>[1];

async function changedContents(contents: HashedContent['content'][], { rows }: Context): Promise<HashedContent[]> {
  const hashed = contents.map((content) => ({ content, hash: hashOfContent(content) }));
  const unchanged = await rows<{ appId: string }>(unchangedGames, {
    appIds: hashed.map(({ content }) => content.appId),
    hashes: hashed.map(({ hash }) => hash),
  });
  const appIds = new Set(unchanged.map(({ appId }) => Number(appId)));
  return hashed.filter(({ content }) => !appIds.has(content.appId));
}

function store(games: HashedContent[], context: Context) {
  return transaction(context.em, async (em) => {
    const stored = await storeContents(em, games, context);
    const [created, updated] = [stored.created.length, stored.updated.length];
    if (created + updated > 0) {
      context.audit(em, { action: 'catalog.gamesImported', subject: 'catalog', details: { created, updated } });
    }
    return { created, updated };
  });
}
