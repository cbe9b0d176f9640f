import path from 'node:path';

/** Paths of the plugins of `test/probe`, which use all of the kernel's machinery. */
export const probes = ['notes', 'mirror'].map((plugin) =>
  path.join(import.meta.dirname, '../probe', plugin, 'index.ts'),
);
