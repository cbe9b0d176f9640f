import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { probes } from './probes.ts';

export const program = path.join(import.meta.dirname, '../../cli/bin/run.js');

export interface ProgramOptions {
  directory: string;
  port?: number;
  flags?: string[];
  /** Enables the plugins of `test/probe` beside the house's. */
  probes?: boolean;
  /** Beside PATH and HOME, which are all that it is given of this process's environment. */
  environment?: Record<string, string>;
  /** Of the operating system. */
  user?: { uid: number; gid: number };
}

/** A store that runs as users run it: by the real program, in a process of its own. */
export interface StoreProgram {
  url: string;
  /** Of the process that serves, or that supervises the split form. */
  pid: number;
  directory: string;
  /** Ms from the start of the process until the table of addresses. */
  readyIn: number;
  /** All that it has printed. */
  said(): string;
  /** Sends a signal and waits for the end; gives the exit code, null after a kill, and how many ms it took. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; took: number }>;
}

/** What a program printed that ended by itself. */
export interface EndedProgram {
  code: number | null;
  said: string;
  took: number;
}

const isReady = 'Ctrl-C stops the store.';
/** With the data directory of each. */
const running = new Map<ChildProcess, string>();

/** Starts a store and waits until it is ready. Rejects with what was printed when it ends before. */
export async function startProgram(options: ProgramOptions): Promise<StoreProgram> {
  const began = performance.now();
  const { child, said, ended } = launch(startArguments(options), options);
  const ready = new Promise<void>((resolve) =>
    child.stdout?.on('data', () => {
      if (said().includes(isReady)) resolve();
    }),
  );
  await Promise.race([
    ready,
    ended.then((code) => Promise.reject(new Error(`The store ended with ${code}: ${said()}`))),
  ]);
  const readyIn = performance.now() - began;
  const { pid, addresses } = readRunning(options.directory);
  return {
    url: addresses['api'] ?? '',
    pid,
    directory: options.directory,
    readyIn,
    said,
    async end(signal) {
      const sent = performance.now();
      child.kill(signal);
      return { code: await ended, took: performance.now() - sent };
    },
  };
}

/** Starts a store that is expected to refuse, and waits for its end. */
export async function refusedStart(options: ProgramOptions): Promise<EndedProgram> {
  return runProgram(startArguments(options), options);
}

/** Runs any command of the program to its end. */
export async function runProgram(
  parameters: string[],
  options: Pick<ProgramOptions, 'environment' | 'user' | 'probes'> = {},
): Promise<EndedProgram> {
  const began = performance.now();
  const { said, ended, closed } = launch(parameters, options);
  await closed;
  return { code: await ended, said: said(), took: performance.now() - began };
}

function startArguments({ directory, port = 0, flags = ['--no-seed'] }: ProgramOptions): string[] {
  return ['start', '--data-dir', directory, '--port', String(port), ...flags];
}

function launch(
  parameters: string[],
  { environment = {}, user, probes: hasProbes = false }: Omit<ProgramOptions, 'directory'>,
) {
  const child = spawn(process.execPath, [program, ...parameters], {
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'warn',
      NO_COLOR: '1',
      ...(hasProbes && { STEAM_CLONE_PLUGIN_PACKAGES: probes.join() }),
      ...environment,
    },
  });
  running.set(child, parameters[parameters.indexOf('--data-dir') + 1] ?? '');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += String(chunk)));
  const closed = once(child, 'close');
  // Processes that it has left behind may still hold its output.
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, said: () => printed, ended, closed };
}

/** Kills what a failed test has left running, PostgreSQL too, and removes its data directory. */
export async function cleanUp(directory: string): Promise<void> {
  for (const [child, of] of running) {
    if (of !== directory) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  for (const pid of postgresProcesses(directory)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

export function newDataDirectory(): string {
  return mkdtempSync(path.join(tmpdir(), 'steam-clone-fault-'));
}

export function readRunning(directory: string): { pid: number; addresses: Record<string, string> } {
  return JSON.parse(readFileSync(path.join(directory, 'running.json'), 'utf8')) as ReturnType<typeof readRunning>;
}

/** What the first start has kept for the command line tool. */
export function readCredentials(directory: string): { account: string; password: string; accessToken: string } {
  return JSON.parse(readFileSync(path.join(directory, 'credentials.json'), 'utf8')) as ReturnType<
    typeof readCredentials
  >;
}

/** Under the data directory. */
const cluster = 'postgres/cluster';

/** The URL of a database of the embedded PostgreSQL, as long as that runs. */
export function embeddedUrl(directory: string, database: string): string {
  const port = readFileSync(path.join(directory, cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(path.join(directory, 'postgres/password'), 'utf8').trim();
  return `postgres://steam_clone:${password}@127.0.0.1:${port}/${database}`;
}

/** Null while none is there. */
export function postmasterPid(directory: string): number | null {
  const file = path.join(directory, cluster, 'postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8')) : null;
}

/** Kills the postmaster like an out-of-memory killer, and gives its process id. */
export function killPostmaster(directory: string): number {
  const pid = postmasterPid(directory);
  if (pid === null) throw new Error('No PostgreSQL runs');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Process ids of the PostgreSQL of a data directory and of all its backends: they work in the cluster's directory. */
export function postgresProcesses(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && directoryOf(name).startsWith(path.join(directory, cluster)))
    .map(Number);
}

/** In the split form: process ids by name, `gateway` and the plugins. */
export function childProcesses(supervisor: number): Map<string, number> {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), words: wordsOf(pid) }))
    .filter(({ pid, words }) => words.some((word) => word.endsWith('/child.ts')) && parentOf(pid) === supervisor);
  return new Map(children.map(({ pid, words }) => [words.at(-1) ?? '', pid]));
}

function wordsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return [];
  }
}

export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Null for a process that has just ended. */
export function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

function directoryOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Resident memory of a process in MB. */
export function residentMemory(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}
