import { fork } from 'node:child_process';
import type { ProviderMessage } from './child.ts';
import type { TestProviderOptions } from './serve.ts';

export interface RunningTestProvider {
  url: string;
  stop(): Promise<void>;
}

/** Starts the built-in payment provider for sandboxes and tests in a process of its own, with its own journal. */
export async function startTestProvider(options: TestProviderOptions): Promise<RunningTestProvider> {
  const child = fork(new URL('./child.ts', import.meta.url), {
    // Ctrl-C in the terminal reaches the store, which ends its processes in order.
    detached: true,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await exited;
  };
  const message = await new Promise<ProviderMessage>((resolve) => {
    child.once('message', (heard: ProviderMessage) => resolve(heard));
    child.once('exit', (code) => resolve({ failed: `it ended with ${code}` }));
    child.send(options);
  });
  if ('failed' in message) {
    await stop();
    throw new Error(`The test payment provider could not start: ${message.failed}`);
  }
  return { url: `http://127.0.0.1:${message.port}`, stop };
}
