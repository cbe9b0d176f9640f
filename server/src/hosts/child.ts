import { flushCompileCache } from 'node:module';
import { loadPlugins } from './enabled-plugins.ts';
import { loadOutsidePlugin } from './outside-plugin.ts';
import type { ProcessSettings } from './process-settings.ts';
import { startStoreProcess, type StoreProcess } from './store-process.ts';
import type { ChildMessage } from './supervisor.ts';

/** The entry of a process of the split form: its supervisor sends the settings, and its silence ends the process. */
process.once('message', (settings: ProcessSettings) => {
  void serve(settings);
});

async function serve(settings: ProcessSettings): Promise<void> {
  const tell = (message: ChildMessage) => process.send?.(message);
  let running: StoreProcess | undefined;
  process.once('disconnect', () => {
    if (running) void running.stop().finally(() => process.exit(0));
    else process.exit(1);
  });
  try {
    const plugins = await loadPlugins(settings.plugins, loadOutsidePlugin);
    running = await startStoreProcess(settings, plugins);
    tell({ ready: true });
    // A process that is killed would leave nothing for the one that takes its place.
    flushCompileCache();
    // What only the start has needed is given back.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  }
}
