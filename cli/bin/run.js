#!/usr/bin/env node
// The commands are TypeScript, which Node runs by itself from 24.12 on. An older Node hands over to the one that
// `npm ci` put into node_modules. This file must run on Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const modules = findModules(dirname(fileURLToPath(import.meta.url)));

// Node lets a heap grow to what the machine has before it collects in earnest, which a server then keeps. With these a store
// takes 216 MB instead of 430 after an import of 127,000 games, and at its start 160 instead of 240, because it collects what
// only the start has needed. NODE_OPTIONS wins.
const serverFlags = ['--max-semi-space-size=16', '--max-old-space-size=1024', '--expose-gc'];
const isServer = ['start', 'setup', 'serve'].includes(process.argv[2]);
const hasFlags = /--max-(semi|old)-space-size/.test(`${process.execArgv} ${process.env.NODE_OPTIONS}`);
const flags = isServer && !hasFlags ? serverFlags : [];

if (major < 24 || (major === 24 && minor < 12)) {
  const bundled = join(modules, '.bin/node');
  if (!existsSync(bundled) || process.env.STEAM_CLONE_NODE_FOUND) {
    console.error(
      `steam-clone needs Node 24.12 or newer; this is ${process.version}, and node_modules has no other.\n` +
        'Run `npm ci --include=optional` (it brings one for Linux), or install Node 24 from https://nodejs.org.',
    );
    process.exit(1);
  }
  handOver(bundled);
} else if (flags.length > 0 && process.execve) {
  // The same process goes on as another program. Its C library gives back what a password's hash has needed, 19 MB a
  // thread, instead of keeping it for the next: that is 15 MB less after a start.
  const { execPath, execArgv, argv, env } = process;
  const memory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
  process.execve(execPath, [execPath, ...execArgv, ...flags, ...argv.slice(1)], { ...memory, ...env });
} else {
  // Compiled code is kept from run to run, here and in child processes: that halves the time to the first line.
  process.env.NODE_COMPILE_CACHE ??= join(modules, '.cache/steam-clone');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { main } = await import('../src/main.ts');
  await main();
}

/** The nearest node_modules with programs, upwards. */
function findModules(directory) {
  const candidate = join(directory, 'node_modules');
  const parent = dirname(directory);
  return existsSync(join(candidate, '.bin')) || parent === directory ? candidate : findModules(parent);
}

/** Runs this program again; signals go to it, its end is ours. */
function handOver(node) {
  const child = spawn(node, [...flags, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, STEAM_CLONE_NODE_FOUND: '1' },
  });
  // From a terminal Ctrl-C reaches the child too; a second one at the same moment does no harm there.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${node} can not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
