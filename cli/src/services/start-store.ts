import type { RunningStore, StartOptions } from '@steam-clone/server/src/hosts/start.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { createProgress, plainProgress, type Progress } from '../ui/progress.ts';
import { connect } from './connection.ts';

export interface StartStoreOptions extends Omit<StartOptions, 'onProgress' | 'signal'> {
  dataDirectory: string;
  /** Fill it with the games of `seed/data`, unless that has been done before. */
  seed: boolean;
  /** Files of games to import. */
  files?: string[];
}

/**
 * Starts a store in this process and fills it. When the store cannot be started or filled, nothing is left running and a
 * `CommandFailure` says why. The signal ends a start after its present step, and an import after its calls in flight.
 */
export async function startFilledStore(
  { seed, files = [], ...options }: StartStoreOptions,
  signal: AbortSignal,
): Promise<RunningStore> {
  const store = await startStore({ ...options, signal }, await createProgress());
  // The store writes its log by now, into which only whole lines fit.
  const progress = plainProgress(process.stderr);
  try {
    if (signal.aborted) throw interrupted();
    // Loaded here, because the help of all commands loads this file.
    const { isSeeded, seedStore } = await import('@steam-clone/seed/seed-store');
    const { checkCompleted, importFile } = await import('./import-file.ts');
    const { steam } = await connect({ url: store.url, 'data-dir': options.dataDirectory });
    const canImport = ['users', 'catalog'].every((plugin) => store.plugins.includes(plugin));
    if (seed && store.configuration.seed && canImport && !(await isSeeded(steam))) {
      progress.step('Filling the store with games');
      checkCompleted(await seedStore(steam));
    }
    for (const file of files) checkCompleted(await importFile(steam, file, {}, progress, signal));
    return store;
  } catch (error) {
    await store.stop();
    throw error;
  }
}

async function startStore(options: StartOptions, progress: Progress): Promise<RunningStore> {
  try {
    // The server is by far the largest part: it is loaded by the commands that run one, and only then.
    const { startStore: start } = await import('@steam-clone/server/src/hosts/start.ts');
    const store = await start({ ...options, onProgress: (step) => progress.step(step) });
    await progress.end();
    return store;
  } catch (error) {
    await progress.end('failed');
    if (options.signal?.aborted) throw interrupted();
    const remedy = 'Run `steam-clone doctor` for a closer look.';
    throw new CommandFailure(`The store can not be started. ${(error as Error).message}`, { remedy, cause: error });
  }
}

function interrupted(): CommandFailure {
  return new CommandFailure('Interrupted before the store was ready', {
    remedy: 'The next start goes on from here.',
    exitCode: exitCodes.interrupted,
  });
}
