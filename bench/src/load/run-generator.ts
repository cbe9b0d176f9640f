import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadResult } from './order.ts';

const program = fileURLToPath(new URL('./generator-process.ts', import.meta.url));

/** Generates load in a process of its own. Rejects with the signal's reason when it is aborted. */
export function runGenerator(order: LoadOrder, signal?: AbortSignal): Promise<LoadResult> {
  signal?.throwIfAborted();
  const child = fork(program);
  return new Promise((resolve, reject) => {
    const abort = () => {
      child.kill('SIGKILL');
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.once('message', (result) => resolve(result as LoadResult));
    child.once('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      reject(new Error(`The load generator ended (${code})`));
    });
    child.send(order);
  });
}
