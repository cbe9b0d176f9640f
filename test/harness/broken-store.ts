import { once } from 'node:events';
import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

/** A request on its way to the store. */
export interface PassingRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface PassingAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a request on to the store behind. */
export type Forward = (request: PassingRequest) => Promise<PassingAnswer>;

/** What is wrong with a store: how it answers a request, with the real store at hand. */
export type Fault = (request: PassingRequest, forward: Forward) => PassingAnswer | Promise<PassingAnswer>;

export interface BrokenStore {
  url: string;
  /** Breaks it in this one way from now on; `null` heals it. */
  plant(fault: Fault | null): void;
  close(): Promise<void>;
}

/**
 * A reverse proxy in front of a store that answers wrongly in one way at a time. It reads bodies to their end before it
 * sends them on. With each fault it comes from another address, so that limits of the one before do not count; the store
 * has to trust it (`TRUSTED_PROXIES`), as test stores do.
 */
export async function openBrokenStore(target: string): Promise<BrokenStore> {
  const agent = new Agent({ keepAlive: true });
  let planted: Fault | null = null;
  let count = 1;
  const forward: Forward = (passing) =>
    send(target, agent, {
      ...passing,
      headers: { ...passing.headers, 'x-forwarded-for': `10.0.${count >> 8}.${count & 255}` },
    });
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      try {
        const passing = await received(incoming);
        const answer = await (planted ? planted(passing, forward) : forward(passing));
        const { 'transfer-encoding': _, connection: __, ...headers } = answer.headers;
        const hasLength = answer.status !== 204 && answer.status !== 304 && passing.method !== 'HEAD';
        outgoing.writeHead(answer.status, {
          ...headers,
          ...(hasLength && { 'content-length': answer.body.length }),
        });
        outgoing.end(answer.body);
      } catch {
        // The one who asked or the store has gone.
        outgoing.destroy();
      }
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    plant(fault) {
      planted = fault;
      count += 1;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await once(server, 'close');
    },
  };
}

async function received(incoming: IncomingMessage): Promise<PassingRequest> {
  return {
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    headers: incoming.headers,
    body: await bytesOf(incoming),
  };
}

async function send(target: string, agent: Agent, passing: PassingRequest): Promise<PassingAnswer> {
  const { connection: _, 'transfer-encoding': __, 'content-length': ___, ...headers } = passing.headers;
  const carries = passing.body.length > 0 || !['GET', 'HEAD'].includes(passing.method);
  const outgoing = request(target, {
    path: passing.target,
    method: passing.method,
    agent,
    headers: { ...headers, ...(carries && { 'content-length': passing.body.length }) },
  });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  outgoing.end(passing.body);
  const [answer] = await answered;
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await bytesOf(answer) };
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
