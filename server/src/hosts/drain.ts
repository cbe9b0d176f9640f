import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ms: clients on open connections hear with their next answer to leave; requests under way may go on that long. */
const times = { farewell: 300, idleCheck: 50, grace: 8_000 };

/**
 * Gives the function that ends a server without failing a request that it has accepted: it listens no more, says
 * `connection: close` in each further answer, and closes connections when they are idle. What still runs after 8 s is cut
 * off. To be called before the server listens.
 */
export function drainable(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const closeIdle = (): void => {
    server.closeIdleConnections();
    // Browsers connect ahead of time; to Node such a connection is not idle, because its first request may be under way.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };

  return async () => {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      response.setHeader('connection', 'close');
    });
    // The HTTP server's own `close` ends idle connections at once, on which a request may just be under way.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    const late = setTimeout(() => server.closeAllConnections(), times.grace);
    await Promise.race([closed, sleep(times.farewell, undefined, { ref: false })]);
    closeIdle();
    const idle = setInterval(closeIdle, times.idleCheck);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  };
}
