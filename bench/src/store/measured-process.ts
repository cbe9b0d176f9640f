import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ready, Usage } from '../../bare/serve.ts';

/** A server under measurement, in a process of its own. */
export interface MeasuredProcess {
  url: string;
  /** Sent with each request, so that limits count but do not refuse; null for bare programs. */
  loadKey: string | null;
  /** Processor time so far in microseconds, and resident memory in bytes. Null where it does not tell. */
  usage(): Promise<{ cpu: number; memory: number } | null>;
  /** Process id of the PostgreSQL that works for it, where it has one that we know. */
  postgres?: number | null;
  /** Waits until it has done what follows on earlier requests, such as events and jobs. */
  settled?: () => Promise<void>;
  /** What else happens during a measurement; gives what ends it. */
  during?: () => () => Promise<void>;
  /** Milliseconds that its start took until it was ready; null for one that ran already. */
  readyAfter: number | null;
  stop(): Promise<void>;
}

/** Starts a bare program and waits until it serves. Rejects when it ends before; its words are on stderr. */
export async function startMeasured(file: URL, parameters: string[] = []): Promise<MeasuredProcess> {
  const began = performance.now();
  const child = fork(fileURLToPath(file), parameters, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { url } = await nextMessage<Ready>(child);
  return {
    url,
    loadKey: null,
    readyAfter: performance.now() - began,
    usage: async () => {
      const answer = nextMessage<Usage>(child);
      child.send('usage');
      const { cpu, memory } = await answer;
      return { cpu: cpu.user + cpu.system, memory };
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${child.spawnfile} ended early (${code})`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });
}
