import { serveTestProvider, type TestProviderOptions } from './serve.ts';

/** What the provider's process says once it serves. */
export type ProviderMessage = { port: number } | { failed: string };

/** The entry of the provider's own process: whoever has started it sends the options, and its silence ends it. */
process.once('message', (options: TestProviderOptions) => {
  const tell = (message: ProviderMessage): void => void process.send?.(message);
  serveTestProvider(options).then(
    ({ port }) => tell({ port }),
    (error: unknown) => tell({ failed: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
