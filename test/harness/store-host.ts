// A store in a process of its own, for tests: gets its options from the process that forked it, and ends with it.
import { startStore, type StartOptions } from '../../server/src/hosts/start.ts';

/** What the store says when it serves, and again whenever it is asked. */
export interface StoreState {
  url: string;
  /** In the split form, by name. */
  processes: Record<string, { pid: number | undefined; url: string }>;
}

export type HostMessage = StoreState | { failed: string };

process.once('message', (options: StartOptions) => {
  void serve(options);
});

async function serve(options: StartOptions): Promise<void> {
  const tell = (message: HostMessage) => process.send?.(message);
  try {
    const store = await startAtFreePorts(options);
    const state = (): StoreState => ({
      url: store.url,
      processes: Object.fromEntries([...store.processes].map(([name, { pid, url }]) => [name, { pid, url }])),
    });
    process.once('disconnect', () => void store.stop().finally(() => process.exit(0)));
    process.on('message', () => tell(state()));
    tell(state());
  } catch (error) {
    tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exit(1);
  }
}

/** Another run of tests may take a port between its choice and its use. */
async function startAtFreePorts(options: StartOptions, attempts = 3): ReturnType<typeof startStore> {
  try {
    return await startStore(options);
  } catch (error) {
    if (attempts === 1 || !String(error).includes('EADDRINUSE')) throw error;
    return startAtFreePorts(options, attempts - 1);
  }
}
