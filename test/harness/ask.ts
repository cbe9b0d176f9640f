import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** What the text was read from. */
  bytes: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as a JSON body. */
  json?: unknown;
  /** Sent as it is. */
  body?: string | Buffer;
  agent?: Agent;
  /** Milliseconds until the answer must be whole. */
  patience?: number;
}

/** One HTTP request without retries. Rejects when the connection breaks before the answer is whole. */
export function ask(url: string, { method = 'GET', headers, json, agent, patience = 40_000, ...raw }: Question = {}) {
  const body = json === undefined ? raw.body : JSON.stringify(json);
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(url, {
      method,
      agent,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    const late = setTimeout(() => sent.destroy(new Error(`No answer within ${patience} ms`)), patience);
    sent.once('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const { statusCode: status = 0, headers } = answer;
        const bytes = Buffer.concat(chunks);
        resolve({ status, headers, text: bytes.toString(), bytes });
      });
    });
    sent.once('error', reject);
    sent.once('close', () => clearTimeout(late));
    sent.end(body);
  });
}

/** The status of a GET; 0 when there is no answer. */
export async function statusOf(url: string, patience = 5_000): Promise<number> {
  return ask(url, { patience }).then(
    ({ status }) => status,
    () => 0,
  );
}
