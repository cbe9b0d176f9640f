import { expect, it } from '@jest/globals';
import type { AnyPlugin } from '@steam-clone/server/src/kernel/plugin/manifest.ts';
import pg from 'pg';
import { freshDatabase } from '../../../test/harness/database.ts';
import type { MeasuredStore } from '../scenario.ts';
import { ensureBulk } from './bulk-rows.ts';
import { loadScaleData } from './load-scale-data.ts';

const all = await loadScaleData();

it('finds what plugins tell', () => {
  expect([...all.keys()]).toContain('users');
});

it.each([...all.keys()])('fills the tables of %s up to a number, and not beyond it', async (id) => {
  const module = (await import(`@steam-clone/server/src/plugins/${id}/plugin.ts`)) as Record<string, AnyPlugin>;
  const migrations = Object.values(module).find((plugin) => plugin.id === id)?.migrations;
  const url = await freshDatabase(id, migrations);
  const store = { databases: { [id]: url } as Record<string, string> } as MeasuredStore;
  expect(await ensureBulk(store, id, 30)).toBe(30);
  expect(await ensureBulk(store, id, 70)).toBe(70);
  expect(await ensureBulk(store, id, 50)).toBe(70);
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: number }>(all.get(id)?.count ?? '');
  await client.end();
  expect(rows).toEqual([{ count: 70 }]);
});
