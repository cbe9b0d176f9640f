import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const words = 'Dark Farm Star Quest City Iron Moon Racer Tower Garden Storm Legend Little Last Hidden Deep Wild Frozen';

/**
 * A file of `count` games for where all of Steam is not at hand: the games of `source` again and again, under other numbers
 * and names, the later ones less and less popular. It is made once.
 */
export async function generatedGames(source: string, directory: string, count: number): Promise<string> {
  const file = path.join(directory, `generated-${count}.ndjson`);
  if (existsSync(file)) return file;
  mkdirSync(directory, { recursive: true });
  const games = readFileSync(source, 'utf8').trimEnd().split('\n');
  await pipeline(Readable.from(linesOf(games, count)), createWriteStream(file));
  return file;
}

function* linesOf(games: readonly string[], count: number): Generator<string> {
  const vocabulary = words.split(' ');
  const word = (number: number) => vocabulary[number % vocabulary.length] ?? '';
  for (let number = 0; number < count; number += 1) {
    const line = games[number % games.length] ?? '{}';
    if (number < games.length) {
      yield `${line}\n`;
      continue;
    }
    const round = Math.floor(number / games.length);
    const game = JSON.parse(line) as { positive?: number; negative?: number };
    yield `${JSON.stringify({
      ...game,
      appid: 100_000_000 + number,
      parent_appid: null,
      packages: [],
      name: `${word(number)} ${word(number >> 4)} ${word(number >> 8)} ${number}`,
      positive: Math.floor((game.positive ?? 0) / round),
      negative: Math.floor((game.negative ?? 0) / round),
    })}\n`;
  }
}
