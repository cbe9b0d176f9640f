import type { AnyPlugin } from '../kernel/plugin/manifest.ts';

/** The plugins of the house. Each is loaded only when it is enabled. */
const housePlugins = new Map<string, () => Promise<AnyPlugin>>([
  ['users', async () => (await import('../plugins/users/plugin.ts')).users],
  ['catalog', async () => (await import('../plugins/catalog/plugin.ts')).catalog],
  ['shopping', async () => (await import('../plugins/shopping/plugin.ts')).shopping],
  ['purchases', async () => (await import('../plugins/purchases/plugin.ts')).purchases],
  ['payments', async () => (await import('../plugins/payments/plugin.ts')).payments],
]);

/** Names of processes that serve no single plugin, and of what they serve themselves. */
const reserved = [
  ...['store', 'gateway', 'system', 'installation'].map((id) => `the plugin id ${id}`),
  'the paths under /v1/system',
];

/** Version of the interface between kernel and outside plugins; it changes when a plugin must be built anew. */
export const kernelVersion = 1;

export const housePluginIds: readonly string[] = [...housePlugins.keys()];

/**
 * Loads plugins by id (the house's) or package name (outside ones). Throws an Error that names what does not fit: an
 * unknown plugin, one that is required and not enabled, one built for another kernel, or two that claim the same id or paths.
 */
export async function loadPlugins(
  names: readonly string[],
  loadOutside: (name: string) => Promise<AnyPlugin>,
): Promise<AnyPlugin[]> {
  const plugins = await Promise.all(names.map((name) => housePlugins.get(name)?.() ?? loadOutside(name)));
  const claims = new Map(reserved.map((what) => [what, 'of the kernel']));
  for (const { id, requires = [], calls, specification } of plugins) {
    claim(claims, `the plugin id ${id}`, id);
    for (const prefix of specification.prefixes) claim(claims, `the paths under /v1/${prefix}`, id);
    for (const required of new Set([...requires, ...calls.map((call) => call.split('.')[0] ?? '')])) {
      if (!plugins.some((plugin) => plugin.id === required)) {
        throw new Error(
          `The plugin ${id} needs the plugin ${required}, which is not enabled. Enable it, or disable ${id}.`,
        );
      }
    }
  }
  return plugins;
}

function claim(claims: Map<string, string>, what: string, plugin: string): void {
  const holder = claims.get(what);
  if (holder !== undefined)
    throw new Error(`The plugins ${holder} and ${plugin} both claim ${what}. Enable only one of them.`);
  claims.set(what, plugin);
}
