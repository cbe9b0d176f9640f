import { generateLoad } from './generate-load.ts';
import type { LoadOrder } from './order.ts';

/** The load generator as a process of its own: the order comes by message, and the result goes back by one. */
process.once('message', (order: LoadOrder) => {
  generateLoad(order).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; who runs this process decides what becomes of it.
process.on('SIGINT', () => {});
