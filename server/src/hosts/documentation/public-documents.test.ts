import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Specification } from '@steam-clone/spec';
import type { OpenApiDocument } from './merge-documents.ts';
import { loadPublicDocuments } from './public-documents.ts';

const generated = join(dirname(createRequire(import.meta.url).resolve('@steam-clone/spec/generated/openapi.json')));

async function houseSpecifications(): Promise<Specification[]> {
  const plugins = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = plugins.map(
    ({ name }) => import(join(generated, name, 'specification.ts')) as Promise<{ specification: Specification }>,
  );
  return (await Promise.all(modules)).map(({ specification }) => specification);
}

describe('loadPublicDocuments', () => {
  it('merges the plugins of the house into the document that the spec was bundled to', async () => {
    const house = JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as OpenApiDocument;
    const { merged } = await loadPublicDocuments(await houseSpecifications(), house.info, 'https://store.example');
    expect(merged.paths).toEqual(house.paths);
    expect(merged.components).toEqual(house.components);
    expect(merged.info).toEqual(house.info);
  });

  it('gives each plugin a document of its own, without internal operations', async () => {
    const specifications = await houseSpecifications();
    const { byPlugin } = await loadPublicDocuments(
      specifications,
      { title: 'x', version: '1' },
      'https://store.example',
    );
    for (const { plugin, operations } of specifications) {
      const shown = new Set(operations.filter(({ internal }) => !internal).map(({ path }) => path));
      expect(new Set(Object.keys(byPlugin.get(plugin)?.paths ?? {}))).toEqual(shown);
    }
  });
});
