import type { IncomingHttpHeaders } from 'node:http';

/** A request as a check writes it. */
export interface Sent {
  method?: string;
  /** Path and query. */
  path: string;
  /** Access token or key. */
  token?: string | undefined;
  headers?: Record<string, string>;
  /** A JSON body. */
  json?: unknown;
  /** A body as it is; `application/json` unless a header says otherwise. */
  body?: string | Buffer;
  /** Limits may refuse it; without this they only count it, where the run has a load key. */
  limited?: boolean;
  /** Whoever sends it holds the answer to the document, and says what was made; the run only counts it. */
  judged?: boolean;
  /** The body is announced longer than it is, and the rest never comes. */
  stalled?: boolean;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  bytes: Buffer;
}

/** A request that was sent, and what came of it. */
export interface Exchange {
  /** Operation id; null for what is of the instance as a whole. */
  operation: string | null;
  sent: Sent;
  url: string;
  /** As they went out, but for the load key and what HTTP adds. */
  headers: Record<string, string>;
  /** Status 0 when no answer came; `text` then says why. */
  answer: Answer;
  /** Ms from sending to the whole answer. */
  duration: number;
}

/** Whether the request was done; it was not where no answer came. */
export function isSuccess({ answer }: Pick<Exchange, 'answer'>): boolean {
  return answer.status >= 200 && answer.status < 300;
}

/** The body of an answer as JSON; undefined when it is none. */
export function jsonOf<Body = Record<string, unknown>>({ answer }: Pick<Exchange, 'answer'>): Body | undefined {
  try {
    return JSON.parse(answer.text) as Body;
  } catch {
    return undefined;
  }
}

/** The stable code of a problem; an empty text for other answers. */
export function codeOf(exchange: Pick<Exchange, 'answer'>): string {
  const code = jsonOf(exchange)?.['code'];
  return typeof code === 'string' ? code : '';
}
