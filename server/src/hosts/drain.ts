import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ms: clients on open connections hear with their next answer to leave; requests under way may go on that long. */
const times = { farewell: 300, idleCheck: 50, grace: 8_000 };

/**
 * Ends a server without failing a request that it has accepted. It listens no more, says `connection: close` in each
 * further answer, and closes connections when they are idle; what still runs after 8 s is cut off.
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('connection', 'close');
  });
  // The HTTP server's own `close` ends idle connections at once, on which a request may just be under way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const late = setTimeout(() => server.closeAllConnections(), times.grace);
  await Promise.race([closed, sleep(times.farewell)]);
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), times.idleCheck);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
