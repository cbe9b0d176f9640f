import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';

export interface ReceivedRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

/** `reset` cuts the connection, `silence` never answers. */
export type Reply =
  'reset' | 'silence' | { status: number; body?: unknown; text?: string; headers?: Record<string, string> };

export interface ScriptedStore {
  url: string;
  /** Everything that came, in order. */
  requests: ReceivedRequest[];
  close(): Promise<void>;
}

/** A store on a free port that answers as the test says; `count` is how many requests came before. */
export async function startScriptedStore(
  answer: (request: ReceivedRequest, count: number) => Reply | Promise<Reply>,
): Promise<ScriptedStore> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    const isJson = headers['content-type']?.includes('json');
    const request = {
      method,
      path,
      headers,
      body: isJson ? await json(incoming) : (await text(incoming)) || undefined,
    };
    const reply = await answer(request, requests.push(request) - 1);
    if (reply === 'silence') return;
    if (reply === 'reset') {
      outgoing.destroy();
      return;
    }
    const contentType = reply.status >= 400 ? 'application/problem+json' : 'application/json';
    outgoing.writeHead(reply.status, { 'Content-Type': contentType, ...reply.headers });
    outgoing.end(reply.text ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A refusal as the kernel renders it. */
export function problem(status: number, code: string, more: Record<string, unknown> = {}): Exclude<Reply, string> {
  return { status, body: { type: `/problems/${code}`, title: code.replaceAll('-', ' '), status, code, ...more } };
}
