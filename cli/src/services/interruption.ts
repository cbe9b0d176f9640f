import { exitCodes } from '../exit-codes.ts';

/** The reason of a signal that Ctrl-C or SIGTERM aborted. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
  }
}

/** Ctrl-C, a service manager, a terminal that is closed. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ms. npm passes on a Ctrl-C that the terminal has already delivered; that is not a second one. */
const echo = 1_000;

/**
 * Runs work that ends in order when the user interrupts it: the first Ctrl-C or SIGTERM aborts the signal, a second one
 * ends the process at once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let first = Infinity;
  const interrupt = () => {
    if (performance.now() - first > echo) process.exit(exitCodes.interrupted);
    first = Math.min(first, performance.now());
    controller.abort(new Interrupted());
  };
  for (const name of endings) process.on(name, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of endings) process.off(name, interrupt);
  }
}
