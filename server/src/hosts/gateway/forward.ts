import { Agent, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { varyOf } from '../http/vary.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 60_000 });

/** Headers that belong to one connection and are not passed on (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export interface Forwarded {
  status: number;
  bytes: number;
}

/**
 * Passes a request on to a plugin's process and its answer back, unread. Rejects when the process can not be reached
 * and nothing has been answered yet; an answer that breaks off is broken off to the client too.
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  origin: URL,
  /** Set on top of the client's. */
  headers: Record<string, string>,
  /** Set where the plugin's answer does not have them. */
  answerHeaders: Record<string, string>,
): Promise<Forwarded> {
  // A body of unknown length is framed anew: without it Node would send a GET's body bare, and the plugin would read it as
  // another client's request.
  const framing: Record<string, string> =
    request.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({
      agent,
      host: origin.hostname,
      port: origin.port,
      method: request.method,
      path: request.url,
      headers: { ...passedOn(request.headers), ...framing, ...headers },
    });
    outgoing.once('response', (incoming) => {
      let bytes = 0;
      response.writeHead(incoming.statusCode ?? 502, {
        ...answerHeaders,
        ...passedOn(incoming.headers),
        ...varyOf(answerHeaders['vary'], incoming.headers.vary),
      });
      incoming.on('data', (chunk: Buffer) => (bytes += chunk.length));
      incoming.on('error', () => response.destroy());
      incoming.once('end', () => {
        if (request.readableEnded) return;
        // Answered before all was sent, as by 413. Node no longer tells when `outgoing` can take more, so the rest would
        // stay on the client's connection and stand before its next request.
        request.unpipe(outgoing);
        request.resume();
        outgoing.destroy();
      });
      // Also when the answer breaks off.
      incoming.once('close', () => resolve({ status: incoming.statusCode ?? 502, bytes }));
      incoming.pipe(response);
    });
    outgoing.on('error', (error) => {
      if (response.headersSent && !response.writableEnded) response.destroy();
      reject(error);
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error('The plugin was silent for too long')));
    response.once('close', () => {
      if (!response.writableFinished) outgoing.destroy();
    });
    request.pipe(outgoing);
  });
}

function passedOn(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !hopByHop.has(name)) kept[name] = value;
  }
  return kept;
}
