import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Webhook } from '../payment-provider.ts';
import { Books } from './books.ts';
import { type Answered, Desk, LostAnswer } from './desk.ts';
import { StripeWebhooks } from './webhooks.ts';

/** Something that answers in place of Stripe's API, in this process. */
export interface StripeDouble {
  url: string;
  secretKey: string;
  webhookSecret: string;
  books: Books;
  /** Idempotency-Keys of all that was asked, oldest first. */
  keys: readonly string[];
  /** A day is over, after which an Idempotency-Key is a new one. */
  forgetKeys(): void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

const secretKey = 'sk_test_double0000000000';
const webhookSecret = 'whsec_double0000000000';

export async function startStripeDouble(deliver: (webhook: Webhook) => Promise<void>): Promise<StripeDouble> {
  const underWay = new Set<Promise<void>>();
  const webhooks = new StripeWebhooks(webhookSecret, (webhook) => {
    const delivery = deliver(webhook).finally(() => underWay.delete(delivery));
    underWay.add(delivery);
    return delivery;
  });
  const books = new Books((happening) => webhooks.tell(happening));
  const desk = new Desk(books, secretKey);
  const server = createServer((request, response) => {
    void read(request)
      .then(async (body) => {
        const { status, headers, answer } = await lost(() => desk.answer({ ...requestOf(request), body }), webhooks);
        response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_double', ...headers });
        response.end(JSON.stringify(answer));
      })
      .catch((error: unknown) => {
        if (!(error instanceof LostAnswer))
          response.writeHead(500).end(JSON.stringify({ error: { type: 'api_error', message: String(error) } }));
        else if (!error.hangs) request.socket.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    secretKey,
    webhookSecret,
    books,
    keys: desk.keys,
    forgetKeys: () => desk.forgetKeys(),
    flush: () => webhooks.flush(),
    close: async () => {
      await Promise.all(underWay);
      await closed(server);
    },
  };
}

/** Webhooks that come early do so whether or not the answer is lost. */
async function lost(work: () => Answered, webhooks: StripeWebhooks): Promise<Answered> {
  try {
    return work();
  } finally {
    await webhooks.beforeAnswer();
  }
}

function requestOf({ method = '', url = '', headers }: IncomingMessage) {
  const { pathname, search } = new URL(url, 'http://stripe');
  return { method, path: pathname, query: search.slice(1), headers };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += String(part);
  return text;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
