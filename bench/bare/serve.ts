import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a measured process tells the runner once it serves. */
export interface Ready {
  url: string;
  /** Only of a store. */
  loadKey?: string;
  databases?: Record<string, string>;
}

/** What it has used so far. */
export interface Usage {
  cpu: NodeJS.CpuUsage;
  /** Bytes. */
  memory: number;
}

/** Serves at a free port, tells the runner where, and answers its questions. */
export function serve(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    answerTheRunner({ url: `http://127.0.0.1:${port}` });
  });
  process.once('disconnect', () => process.exit(0));
}

/** Tells the runner that this process is ready, and from then on what it has used. */
export function answerTheRunner(ready: Ready): void {
  process.on('message', () => {
    process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() } satisfies Usage);
  });
  process.send?.(ready);
}
