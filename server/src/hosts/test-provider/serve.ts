import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Charge, Charges, LostAnswer } from './charges.ts';
import { Journal } from './journal.ts';
import { Webhooks } from './webhooks.ts';

export interface TestProviderOptions {
  /** 0 lets the system choose. */
  port: number;
  /** Path of the journal. */
  journal: string;
  /** What the store shows to be let in, and what webhooks are signed with. */
  secret: string;
  /** Where the store hears webhooks. */
  webhookUrl: string;
}

type Body = Record<string, string | number | boolean | undefined>;
type Route = (body: Body, query: URLSearchParams, parameter: string) => Promise<unknown>;

/** Serves the provider at the loopback address. Gives its port and the way to end it. */
export async function serveTestProvider(options: TestProviderOptions): Promise<{ port: number; server: Server }> {
  const { secret, webhookUrl } = options;
  const journal = new Journal(options.journal);
  const webhooks = new Webhooks({ url: webhookUrl, secret });
  const approvalUrl = (reference: string): string =>
    `http://127.0.0.1:${portOf(server)}/approvals/${encodeURIComponent(reference)}`;
  const charges = new Charges(journal, webhooks, approvalUrl);
  const routes = routesOf(charges, journal, webhooks);
  const server = createServer((request, response) => {
    void answer(request, routes, secret).then(
      ({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => {
        if (!(error instanceof LostAnswer)) response.writeHead(500).end(JSON.stringify({ error: String(error) }));
        else if (!error.hangs) request.socket.destroy();
      },
    );
  });
  server.on('close', () => {
    webhooks.close();
    journal.close();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { port: portOf(server), server };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

function routesOf(charges: Charges, journal: Journal, webhooks: Webhooks): Record<string, Route> {
  const text = (value: Body[string]): string => String(value ?? '');
  return {
    'GET methods': async (_body, _query, token) => describe(token),
    'POST charges': async ({ reference, amount, currency, token }) =>
      charges.authorise({
        reference: text(reference),
        amount: Number(amount),
        currency: text(currency),
        token: text(token),
      }),
    'GET charges': async (_body, _query, reference) => charges.find(reference),
    'POST captures': async ({ reference }): Promise<Charge> => charges.capture(text(reference)),
    'POST cancellations': async ({ reference, currency }) => charges.cancel(text(reference), text(currency)),
    'POST refunds': async ({ reference, refundReference, amount }) =>
      charges.refund(text(reference), text(refundReference), Number(amount)),
    'GET journal': async (_body, query) => {
      const after = Number(query.get('after') ?? 0);
      const entries = journal.entries.slice(after, after + Number(query.get('limit') ?? 100));
      return { entries: entries.map(({ token: _, ...entry }) => entry), next: entries.at(-1)?.number ?? null };
    },
    'GET approvals': async (_body, query, reference) => charges.approve(reference, query.get('approve') !== 'no'),
    'POST charge-backs': async ({ reference, isReversed }) =>
      charges.chargeBack(text(reference), isReversed === true ? 'charge-back-reversed' : 'charged-back'),
    'POST own-refunds': async ({ reference, amount }) => charges.refundByItself(text(reference), Number(amount)),
    'POST failed-refunds': async ({ reference }) => charges.failRefund(text(reference)),
    'POST flush': async () => {
      await webhooks.flush();
      return {};
    },
  };
}

async function answer(
  request: IncomingMessage,
  routes: Record<string, Route>,
  secret: string,
): Promise<{ status: number; body: unknown }> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://provider');
  const [, name = '', parameter = ''] = pathname.split('/');
  // The buyer's browser comes to the page of approvals.
  if (name !== 'approvals' && request.headers.authorization !== `Bearer ${secret}`)
    return { status: 401, body: { error: 'unauthorised' } };
  const route = routes[`${request.method} ${name}`];
  if (!route) return { status: 404, body: { error: 'not found' } };
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += String(part);
  const body = text === '' ? {} : (JSON.parse(text) as Body);
  const answered = await route(body, searchParams, decodeURIComponent(parameter));
  return answered === null ? { status: 404, body: { error: 'not found' } } : { status: 200, body: answered };
}

/** What a token stands for; null for one that is none. */
function describe(token: string): object | null {
  const kind = /^tok_(card|paypal|bank)(\.[a-z0-9-]+)*$/.exec(token)?.[1];
  const country = /\.country-([a-z]{2})(\.|$)/.exec(token)?.[1]?.toUpperCase() ?? null;
  if (kind === 'card') return { kind: 'card', label: 'Test card', lastFour: '4242', country };
  if (kind === 'paypal') return { kind: 'redirect', label: 'Test account', lastFour: null, country: null };
  return kind === 'bank' ? { kind: 'bank', label: 'Test bank', lastFour: '0011', country: null } : null;
}
