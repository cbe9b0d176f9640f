import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Answer, Exchange, Sent } from './exchange.ts';

/** Methods that change nothing. */
export const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
/** Ms until an answer must be whole. */
const patience = 30_000;
/** Ms until a body that does not come must be answered: stores wait for it, and look at their connections now and then. */
const patienceOfStalled = 80_000;

export interface InstanceOptions {
  /** Ends what is under way; requests then fail. */
  signal?: AbortSignal;
}

/** A running store, reached over HTTP. Tells listeners of each exchange. */
export class Instance {
  /** Without a slash at its end. */
  readonly url: string;
  /** Under it limits count without refusing; null when the run has none. */
  loadKey: string | null = null;
  /** Nothing may be changed: what could is not sent. */
  readsOnly = false;
  /** Ms between two requests. */
  pace = 0;
  #freeAt = 0;
  readonly #listeners: ((exchange: Exchange) => void)[] = [];
  readonly #agent: HttpAgent;
  #signal: AbortSignal | undefined;

  constructor(url: string, { signal }: InstanceOptions = {}) {
    this.url = url.replace(/\/+$/, '');
    this.#signal = signal;
    this.#agent = this.isSecure
      ? new HttpsAgent({ keepAlive: true, maxSockets: 64 })
      : new HttpAgent({ keepAlive: true, maxSockets: 64 });
  }

  get isSecure(): boolean {
    return this.url.startsWith('https:');
  }

  /** Whether it runs on this machine. */
  get isLoopback(): boolean {
    const { hostname } = new URL(this.url);
    return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  }

  onExchange(listener: (exchange: Exchange) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Sends a request, once. Never rejects but when the run is ended, and for what changes something where only reading is
   * allowed: without an answer its status is 0.
   */
  async send(sent: Sent, operation: string | null = null): Promise<Exchange> {
    this.#signal?.throwIfAborted();
    const { token, json, method = 'GET' } = sent;
    if (this.readsOnly && !safeMethods.includes(method)) {
      throw new Error(`${method} ${sent.path} is not sent: the store is only read`);
    }
    const body = json === undefined ? sent.body : JSON.stringify(json);
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...sent.headers,
    };
    if (this.pace > 0 && !sent.limited) await this.#turn();
    const began = performance.now();
    const answer = await this.#ask(this.url + sent.path, sent, headers, body);
    this.#signal?.throwIfAborted();
    const duration = performance.now() - began;
    const exchange = { operation, sent, url: this.url + sent.path, headers, answer, duration };
    for (const listener of this.#listeners) listener(exchange);
    return exchange;
  }

  /** From now on requests are ended by another signal, or by none. */
  endBy(signal: AbortSignal | undefined): void {
    this.#signal = signal;
  }

  close(): void {
    this.#agent.destroy();
  }

  async #turn(): Promise<void> {
    const now = performance.now();
    this.#freeAt = Math.max(this.#freeAt, now) + this.pace;
    await sleep(this.#freeAt - this.pace - now);
  }

  #ask(url: string, sent: Sent, headers: Record<string, string>, body: string | Buffer | undefined): Promise<Answer> {
    const load = this.loadKey !== null && !sent.limited ? { 'steam-clone-load-key': this.loadKey } : {};
    const missing = sent.stalled ? 1 : 0;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) + missing };
    return new Promise((resolve) => {
      const failed = (error: Error) => resolve({ status: 0, headers: {}, text: error.message, bytes: Buffer.alloc(0) });
      const send = this.isSecure ? httpsRequest : httpRequest;
      const request = send(url, {
        method: sent.method ?? 'GET',
        agent: sent.stalled ? false : this.#agent,
        headers: { ...length, ...load, ...headers },
        ...(this.#signal && { signal: this.#signal }),
      });
      const allowed = sent.stalled ? patienceOfStalled : patience;
      const late = setTimeout(() => request.destroy(new Error(`no answer within ${allowed} ms`)), allowed);
      request.once('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', failed);
        answer.once('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: bytes.toString(), bytes });
        });
      });
      request.once('error', failed);
      request.once('close', () => clearTimeout(late));
      if (sent.stalled) request.write(body);
      else request.end(body);
    });
  }
}
