import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchMistake } from '../bench-mistake.ts';
import { generatedGames } from '../scale/generated-games.ts';
import { appIdsOf } from './load-games.ts';

/** Which games the stores hold: those of `seed/data`, all of Steam, or a file of one's own. */
export interface GameFile {
  name: 'small' | 'steam' | 'file';
  file?: string | undefined;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The large one is not part of the repository. */
const files = {
  small: path.join(root, 'seed/data/games.ndjson'),
  steam: path.join(root, '../shared/data/steam/games-127k.ndjson.gz'),
};

/** Of Steam, some time in 2025. */
const steamGames = 127_000;

/** What is measured with when nothing is said. */
export const usualGames = (): GameFile['name'] => (existsSync(files.steam) ? 'steam' : 'small');

/** The file, and the directory of the store that holds it. */
export async function chooseGames(
  { name, file: given }: GameFile,
  dataDirectory: string,
): Promise<{ file: string; directory: string }> {
  const file = name === 'file' ? (given ?? '') : files[name];
  if (!existsSync(file) || !statSync(file).isFile()) {
    const remedy =
      name === 'steam'
        ? 'All of Steam is not part of the repository. Use --data small, or name a file with --games.'
        : 'Name a file of games that `steam-clone import file` reads.';
    throw new BenchMistake(`There are no games in ${file}`, remedy);
  }
  return { file, directory: path.join(dataDirectory, name === 'file' ? path.basename(file) : name) };
}

/** As many games as Steam has: all of Steam, or generated ones where they are not at hand. */
export async function chooseGrowingGames(
  games: GameFile,
  dataDirectory: string,
): Promise<{ file: string; directory: string; count: number }> {
  const isGenerated = games.name === 'small' || !existsSync(files.steam);
  if (games.name === 'file' || !isGenerated) {
    const { file, directory } = await chooseGames(games, dataDirectory);
    return { file, directory, count: (await appIdsOf(file)).length };
  }
  const directory = path.join(dataDirectory, 'generated');
  const file = await generatedGames(files.small, dataDirectory, steamGames);
  return { file, directory, count: steamGames };
}
