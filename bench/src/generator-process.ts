import { generateLoad } from './load-generator.ts';

/** The load generator as a process of its own: options come by message, targets as a list. */
process.once('message', ({ targets, ...options }: GeneratorOrder) => {
  // A fixed stride visits the list in an order that is the same in every run and has no locality.
  const stride = 7_919;
  const target = (n: number) => targets[(n * stride) % targets.length] ?? '/';
  generateLoad({ ...options, target }).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
});

export interface GeneratorOrder {
  url: string;
  targets: string[];
  headers: Record<string, string>;
  connections: number;
  seconds: number;
}
