import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { gameByAppId } from './game.ts';

it('is the statement that the benchmark runs without the store', () => {
  const bare = readFileSync(new URL('../../../../../bench/bare/get-game.sql', import.meta.url), 'utf8');
  expect(condensed(bare)).toBe(condensed(gameByAppId.sql));
});

function condensed(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim();
}
