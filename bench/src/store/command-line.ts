import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../cli/bin/run.js', import.meta.url));
/** Characters of its last words that are kept. */
const kept = 2_000;

/** A `steam-clone` that runs. */
export interface RunningCommand {
  pid: number | undefined;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
  /** What it has said last. */
  words(): string;
  kill(): void;
}

/** Starts `steam-clone` with parameters. What it answers is thrown away; what it tells of itself is kept for errors. */
export function steamClone(parameters: string[], environment: Record<string, string> = {}): RunningCommand {
  const child: ChildProcess = spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-kept);
  });
  return {
    pid: child.pid,
    ended: new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', () => resolve(null));
    }),
    words: () => words.trim(),
    kill: () => void child.kill('SIGTERM'),
  };
}
