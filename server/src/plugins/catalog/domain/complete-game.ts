import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { type ImportedGame, judgeGames } from '@steam-clone/spec/judge-games';
import { problem } from '../../../kernel/problems/problem.ts';

/** Makes a whole row of an import of given fields, as an import would: with its defaults. Throws `invalid-game`. */
export async function completeGame(fields: object): Promise<ImportedGame> {
  const { 'catalog.importGames': validators } = await specification.requestValidators();
  if (!validators?.each) throw new Error('The spec no longer declares x-validate-each for the games of an import');
  const { games, refused } = judgeGames([fields], validators.each);
  const [game] = games;
  if (!game) throw problem('invalid-game', { detail: refused[0]?.reason.message ?? 'It is no game.' });
  return game;
}
