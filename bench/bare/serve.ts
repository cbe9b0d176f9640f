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

/** Serves at a free port, tells the runner where, and answers its questions for what was used. `stop` ends what else runs. */
export function serve(server: Server, stop: () => Promise<void> = () => Promise.resolve()): void {
  process.on('message', () => {
    process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() } satisfies Usage);
  });
  process.once('disconnect', () => void stop().then(() => process.exit(0)));
  // Ctrl-C reaches the whole group; the runner decides what becomes of this process.
  process.on('SIGINT', () => {});
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ url: `http://127.0.0.1:${port}` } satisfies Ready);
  });
}
