import type { MigrateOptions } from '@steam-clone/server/src/hosts/migrate-store.ts';
import { CommandFailure } from '../exit-codes.ts';
import type { Progress } from '../ui/progress.ts';

/** Brings the databases up to date and gives the migrations that were applied. What hinders it is a `CommandFailure`. */
export async function migrate(options: Omit<MigrateOptions, 'onProgress'>, progress: Progress): Promise<string[]> {
  try {
    const { migrateStore } = await import('@steam-clone/server/src/hosts/migrate-store.ts');
    const applied = await migrateStore({ ...options, onProgress: (step) => progress.step(step) });
    await progress.end();
    return applied;
  } catch (error) {
    await progress.end('failed');
    const remedy = 'Run `steam-clone doctor` for a closer look.';
    throw new CommandFailure(`The databases are not up to date. ${(error as Error).message}`, { remedy, cause: error });
  }
}
