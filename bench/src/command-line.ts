import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../cli/bin/run.js', import.meta.url));

/** Starts `steam-clone` with parameters; what it prints is thrown away, but for errors. */
export function steamClone(parameters: string[], environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Runs `steam-clone` to its end. Rejects when it fails; its words are on stderr. */
export async function runSteamClone(parameters: string[]): Promise<void> {
  const code = await ended(steamClone(parameters));
  if (code !== 0) throw new Error(`steam-clone ${parameters.join(' ')} ended with ${code}`);
}

/** The exit code of a process, null when a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });
}
