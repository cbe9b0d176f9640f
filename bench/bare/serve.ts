import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a measured process tells the runner once it serves. */
export interface Ready {
  url: string;
}

/** What it has used so far. */
export interface Usage {
  cpu: NodeJS.CpuUsage;
  /** Bytes. */
  memory: number;
}

/** Serves at a free port, tells the runner where, and answers its questions for what was used. */
export function serve(server: Server): void {
  process.on('message', () => {
    process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() } satisfies Usage);
  });
  process.once('disconnect', () => process.exit(0));
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ url: `http://127.0.0.1:${port}` } satisfies Ready);
  });
}
