import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { gameOfRow } from '../../seed/src/importers/store-row.ts';
import { readBundles } from '../../seed/src/seed-bundles.ts';
import { anonymous } from '../../server/src/kernel/sessions/principal.ts';
import { catalog } from '../../server/src/plugins/catalog/plugin.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { administrator } from '../harness/principals.ts';

const store = await startPluginUnderTest(catalog);

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
}

const root = path.join(import.meta.dirname, '../..');
const document = JSON.parse(readFileSync(path.join(root, 'spec/generated/catalog/openapi.json'), 'utf8')) as {
  components: { schemas: Record<string, Schema> };
};
const linesOf = (file: string): unknown[] =>
  readFileSync(path.join(root, 'seed/data', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Paths of all fields that a schema has, such as `requirements.windows.minimum` and `screenshots.url`. */
function fieldsOf(schema: Schema): string[] {
  const named = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  const { properties = {}, items, oneOf = [] } = named ?? {};
  const own = Object.entries(properties).flatMap(([name, property]) => [
    name,
    ...fieldsOf(property).map((field) => `${name}.${field}`),
  ]);
  return [...own, ...(items ? fieldsOf(items) : []), ...oneOf.flatMap(fieldsOf)];
}

/** Paths of the fields in which a value has something. */
function filledIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(filledIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const isEmpty = field === null || field === '' || (Array.isArray(field) && field.length === 0);
    return isEmpty ? [] : [name, ...filledIn(field).map((below) => `${name}.${below}`)];
  });
}

it('has something in every field of a game for at least one game of the seed', async () => {
  const admin = store.as(administrator).catalog;
  const { body } = await admin.importGames({ body: { games: linesOf('games.ndjson').map(gameOfRow) } });
  expect(body.refused).toEqual([]);
  for (const { bundleId, ...bundle } of await readBundles())
    await admin.putBundle({ path: { bundleId }, body: bundle });
  // What a store adds by itself.
  const endsAt = new Date(store.clock.now().getTime() + 7 * 86_400_000).toISOString();
  await admin.createDiscount({ path: { id: '620' }, body: { percent: 50, kind: 'custom', endsAt } });
  await store.settle();
  const filled = new Set<string>();
  for (const { appid } of linesOf('games.ndjson') as { appid: number }[]) {
    const game = await store.as(anonymous).catalog.getGame({ path: { id: String(appid) } });
    for (const field of filledIn(game.body)) filled.add(field);
  }
  const fields = [...new Set(fieldsOf({ $ref: '#/components/schemas/Game' }))];
  expect(Object.keys(document.components.schemas['Game']?.properties ?? {}).length).toBeGreaterThanOrEqual(60);
  expect(fields.filter((field) => !filled.has(field))).toEqual([]);
});
