import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const bin = join(import.meta.dirname, '../bin/run.js');

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningCli {
  child: ChildProcessWithoutNullStreams;
  result: Promise<CliResult>;
}

/** Starts the program as a user would, without a terminal and without this process's settings. */
export function startCli(args: string[], env: Record<string, string> = {}, nodeFlags: string[] = []): RunningCli {
  const child = spawn(process.execPath, [...nodeFlags, bin, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const result = Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { child, result: result.then(([code, stdout, stderr]) => ({ code, stdout, stderr })) };
}

/** Runs the program to its end; `input` is its standard input. */
export function runCli(args: string[], env: Record<string, string> = {}, input = ''): Promise<CliResult> {
  const { child, result } = startCli(args, env);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return result;
}

/** A data directory of its own that is gone after `using`. */
export async function temporaryDirectory(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'steam-clone-cli-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
