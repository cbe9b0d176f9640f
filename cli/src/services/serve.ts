import type { RunningStore } from '@steam-clone/server/src/hosts/start.ts';
import { createProgress } from '../ui/progress.ts';
import { table } from '../ui/table.ts';
import { addressesOf } from './addresses.ts';
import { interruptible } from './interruption.ts';
import { startFilledStore, type StartStoreOptions } from './start-store.ts';

/** Starts a store, calls `onReady` when it is filled, and serves until the user interrupts or `end` aborts. */
export async function serve(
  options: StartStoreOptions,
  onReady: (store: RunningStore) => void,
  end?: AbortSignal,
): Promise<void> {
  await interruptible(async (interrupted) => {
    const store = await startFilledStore(options, await createProgress());
    onReady(store);
    await aborted(end ? AbortSignal.any([interrupted, end]) : interrupted);
    const progress = await createProgress();
    progress.step('Stopping');
    await store.stop();
    await progress.end();
  });
}

/** What somebody who has started a store wants to know. */
export function describeStore(
  { url, firstAdministrator }: Pick<RunningStore, 'url' | 'firstAdministrator'>,
  dataDirectory: string,
): string {
  const lines = ['', table(Object.entries(addressesOf(url))), ''];
  if (firstAdministrator) {
    const { account, password } = firstAdministrator;
    lines.push(
      `Administrator: ${account}, password ${password}`,
      `It is shown only now, and kept in ${dataDirectory}/credentials.json.`,
      '',
    );
  }
  return [...lines, 'Ctrl-C stops the store.'].join('\n');
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
