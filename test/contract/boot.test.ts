import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { kernelVersion, loadPlugins } from '../../server/src/hosts/enabled-plugins.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { startTestStore } from '../harness/store.ts';
import { plugin as mirror } from '../probe/mirror/plugin.ts';
import { plugin as notes } from '../probe/notes/plugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'steam-clone-boot-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package that holds a module. */
function packageWith(name: string, module: string): string {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, module);
  return file;
}

/** Loads plugins of which some come from outside. */
const load = (...plugins: AnyPlugin[]): Promise<AnyPlugin[]> => {
  const byName = new Map(plugins.map((plugin, index): [string, AnyPlugin] => [`package-${index}`, plugin]));
  return loadPlugins([...byName.keys()], async (name) => byName.get(name) ?? notes);
};

describe('a plugin whose spec and handlers differ', () => {
  it('does not boot with an operation that has no handler', async () => {
    const { getNote: _, ...operations } = notes.operations;
    await expect(startPluginUnderTest({ ...notes, operations })).rejects.toThrow(
      'The plugin notes and its spec differ: notes.getNote is in the spec but has no handler',
    );
  });

  it('does not boot with a handler that is in no spec', async () => {
    const operations = { ...notes.operations, eraseNote: async () => ({ status: 204 }) };
    await expect(startPluginUnderTest({ ...notes, operations })).rejects.toThrow(
      'The plugin notes and its spec differ: notes.eraseNote has a handler but is not in the spec',
    );
  });

  it('does not boot when it keeps data about people without saying how they get it', async () => {
    const { personalData: _, ...silent } = notes;
    await expect(startPluginUnderTest(silent)).rejects.toThrow(/notes keeps data about people: Note\.userId/);
  });
});

describe('plugins that do not fit together', () => {
  it('are refused when two have the same id or paths', async () => {
    await expect(load(notes, notes)).rejects.toThrow('The plugins notes and notes both claim the plugin id notes');
    await expect(load(notes, { ...notes, id: 'other' })).rejects.toThrow(
      'The plugins notes and other both claim the paths under /v1/notes. Enable only one of them.',
    );
    await expect(load({ ...notes, id: 'system' })).rejects.toThrow('both claim the plugin id system');
  });

  it('are refused when one that is needed is missing, by its name', async () => {
    await expect(load(mirror)).rejects.toThrow(
      'The plugin mirror needs the plugin notes, which is not enabled. Enable it, or disable mirror.',
    );
    await expect(load({ ...notes, requires: ['payments'] })).rejects.toThrow('needs the plugin payments');
    expect(await load(notes, mirror)).toEqual([notes, mirror]);
  });

  it('are looked for outside when they are not of the house', async () => {
    for (const name of ['nobody', 'constructor', '__proto__']) {
      const found = loadPlugins([name], (asked) => Promise.reject(new Error(`asked for ${asked}`)));
      await expect(found).rejects.toThrow(`asked for ${name}`);
    }
  });
});

describe('a package that is not for this kernel', () => {
  const start = (...packages: string[]) => startTestStore({ packages });

  it('is refused with its version', async () => {
    const old = packageWith('old', 'export const plugin = {}; export const kernel = 0;');
    await expect(start(old)).rejects.toThrow(
      `${old} was built for version 0 of the plugin interface, this is version ${kernelVersion}. Build it again with \`steam-clone plugin build\`.`,
    );
  });

  it('is refused when it is no plugin', async () => {
    const other = packageWith('other', `export const kernel = ${kernelVersion};`);
    await expect(start(other)).rejects.toThrow(`${other} is no steam-clone plugin: it exports no \`plugin\`.`);
  });

  it('is refused when it is not there', async () => {
    await expect(start('steam-clone-plugin-nobody')).rejects.toThrow(
      'The plugin steam-clone-plugin-nobody can not be found.',
    );
  });
});
