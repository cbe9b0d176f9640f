import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const bin = join(import.meta.dirname, '../bin/run.js');

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningCli {
  child: ChildProcess;
  /** When the program has ended. */
  result: Promise<CliResult>;
  /** What it has printed when its standard output holds `text`. Rejects when the program ends before. */
  printed(text: string): Promise<string>;
}

export interface CliSettings {
  env?: Record<string, string>;
  /** Its standard input; the program waits for nothing else. */
  input?: string;
  cwd?: string;
  nodeFlags?: string[];
}

/** Starts the program as a user would, without a terminal and without this process's settings. */
export function startCli(args: string[], { env = {}, input = '', cwd, nodeFlags = [] }: CliSettings = {}): RunningCli {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...nodeFlags, bin, ...args], { cwd, env: { PATH, HOME, ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output.stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (output.stderr += part));
  child.stdin.on('error', () => {}).end(input);
  const result = new Promise<CliResult>((resolve) => child.on('close', (code) => resolve({ code, ...output })));
  return {
    child,
    result,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.stdout.includes(text) && resolve(output.stdout);
        child.stdout.on('data', look);
        void result.then((ended) => reject(new Error(`It ended before: ${JSON.stringify(ended)}`)));
        look();
      }),
  };
}

/** Runs the program to its end; `input` is its standard input. */
export function runCli(args: string[], env: Record<string, string> = {}, input = ''): Promise<CliResult> {
  return startCli(args, { env, input }).result;
}

/** A directory of its own that is gone after `using`. */
export async function temporaryDirectory(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'steam-clone-cli-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
