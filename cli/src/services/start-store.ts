import type { RunningStore, StartOptions } from '@steam-clone/server/src/hosts/start.ts';
import { seedStore } from '@steam-clone/seed/seed-store';
import { CommandFailure } from '../exit-codes.ts';
import type { Progress } from '../ui/progress.ts';
import { connect } from './connection.ts';
import { checkCompleted, importFile } from './import-file.ts';

export interface StartStoreOptions extends Omit<StartOptions, 'onProgress'> {
  dataDirectory: string;
  /** Fill it with the games of `seed/data`. */
  seed: boolean;
  /** Files of games to import. */
  files?: string[];
}

/**
 * Starts a store in this process and fills it. When the store cannot be started or filled, nothing is left running and a
 * `CommandFailure` says why.
 */
export async function startFilledStore(options: StartStoreOptions, progress: Progress): Promise<RunningStore> {
  const { seed, files = [], ...startOptions } = options;
  // The server is loaded by the commands that run one, and only then: it is by far the largest part.
  const { startStore } = await import('@steam-clone/server/src/hosts/start.ts');
  const store = await startStore({ ...startOptions, onProgress: (step) => progress.step(step) }).catch(
    async (error: Error) => {
      await progress.end('failed');
      const remedy = 'Run `steam-clone doctor` for a closer look.';
      throw new CommandFailure(`The store can not be started. ${error.message}`, { remedy, cause: error });
    },
  );
  try {
    const { steam } = await connect({ url: store.url, 'data-dir': options.dataDirectory });
    if (seed && store.configuration.seed) {
      progress.step('Filling the store with games');
      checkCompleted(await seedStore(steam));
    }
    for (const file of files) {
      const report = await importFile(steam, file, progress);
      checkCompleted(report);
    }
    await progress.end();
    return store;
  } catch (error) {
    await progress.end('failed');
    await store.stop();
    throw error;
  }
}
