import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface BlackHole {
  /** The target's URL by way of the proxy. */
  url: string;
  /** From now on nothing that the target says comes through, on connections old and new. */
  swallow(): void;
  /** Lets pass again what the target says, but not on connections that have lost something: a network never leaves a hole in a stream. */
  heal(): void;
  close(): Promise<void>;
}

/** A TCP proxy in front of a server that can swallow the server's answers, as a broken network does. */
export async function openBlackHole(target: string): Promise<BlackHole> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let swallows = false;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}));
    client.pipe(upstream);
    let isLost = false;
    upstream.on('data', (chunk) => {
      isLost ||= swallows;
      if (!isLost) client.write(chunk);
    });
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const proxied = new URL(target);
  proxied.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url: proxied.href,
    swallow() {
      swallows = true;
    },
    heal() {
      swallows = false;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
