import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailure } from '../exit-codes.ts';

/** The JSON in a file; null when there is no such file. Throws a `CommandFailure` that names a file that can not be read. */
export async function readPrivateJson<Value>(path: string): Promise<Value | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : (error as Error).message;
    throw new CommandFailure(`${path} can not be read: ${reason}`, {
      remedy: 'Give yourself the right to read it, or remove it and sign in again.',
      cause: error,
    });
  }
}

/** Replaces a file in one step; only its owner may read it. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    const { makeDirectory } = await import('@steam-clone/server/src/hosts/configuration/make-directory.ts');
    makeDirectory(dirname(path));
    await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandFailure(`${path} can not be written: ${(error as Error).message}`, {
      remedy: 'Choose another directory with --data-dir or STEAM_CLONE_DATA_DIR.',
      cause: error,
    });
  }
}
