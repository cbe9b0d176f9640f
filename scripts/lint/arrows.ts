import { posix } from 'node:path';

/** How a file mentions another: `import()` is only loaded when it runs, a type is not loaded at all. */
export type ImportKind = 'static' | 'dynamic' | 'type';

/** Each part of the house, and the parts that it may import. A part may import itself; `test` and `scripts` import all. */
const arrows: Record<string, readonly string[]> = {
  spec: [],
  sdk: ['spec'],
  seed: ['spec', 'sdk'],
  // What the kernel promises of events has no operation in front of it, so it is measured on the kernel itself; and bare
  // programs run the statements of plugins.
  bench: ['spec', 'sdk', 'kernel', 'plugins', 'hosts'],
  // What tests the house must not share its mistakes.
  conformance: ['spec'],
  cli: ['spec', 'sdk', 'seed', 'conformance'],
  kernel: ['spec'],
  markup: [],
  plugins: ['spec', 'kernel', 'markup'],
  hosts: ['spec', 'kernel', 'markup', 'plugins'],
  verification: ['spec', 'kernel', 'plugins'],
};

/** What the command line loads only for the commands that run a server or measure one: by `import()`, or as a type. */
const deferred: Record<string, readonly string[]> = { cli: ['hosts', 'verification', 'bench'] };

const packages: Record<string, string> = {
  '@steam-clone/spec': 'spec',
  '@steam-clone/sdk': 'sdk',
  '@steam-clone/seed': 'seed',
  '@steam-clone/bench': 'bench',
  '@steam-clone/conformance': 'conformance',
  '@steam-clone/server': 'server',
  '@steam-clone/test': 'test',
  'steam-clone': 'cli',
};

/** Why `file` must not import `specifier`, or null when it may. `file` is a path from the root of the repository. */
export function refusal(file: string, specifier: string, kind: ImportKind): string | null {
  const target = targetOf(file, specifier);
  if (target === null) return null;
  const from = partOf(file);
  const to = partOf(target);
  const allowed = arrows[from];
  if (!allowed) return null;
  if (from === 'plugins' && to === 'plugins') {
    return pluginOf(file) === pluginOf(target)
      ? null
      : 'A plugin never imports a plugin: list the call in its manifest.';
  }
  if (from === to || allowed.includes(to)) return null;
  if (to === 'test' && file.endsWith('.test.ts')) return null;
  if (deferred[from]?.includes(to)) {
    return kind === 'static' ? `${from} loads ${to} by a dynamic import only.` : null;
  }
  return `${from} must not import ${to}; it may import ${allowed.join(', ') || 'nothing of the house'}.`;
}

/** The path from the root that `specifier` means, or null for a package from outside. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const folder = packages[name];
  return folder === undefined ? null : folder + specifier.slice(name.length);
}

function partOf(path: string): string {
  const [workspace = '', source, part = ''] = path.split('/');
  return workspace === 'server' && source === 'src' ? part : workspace;
}

function pluginOf(path: string): string | undefined {
  return path.split('/')[3];
}
