/** What became of one call: an answer in JSON, or why there is none. */
export type Outcome =
  | { kind: 'json'; value: unknown }
  /** Worth another try. */
  | { kind: 'broken'; why: string; status?: number; retryAfter?: string | undefined }
  | { kind: 'throttled'; status: 403 | 429; text: string; retryAfter: string | undefined }
  | { kind: 'refused'; status: number; why: string }
  | { kind: 'unreachable'; why: string; isLasting: boolean };

export interface Call {
  url: URL;
  headers: Record<string, string>;
  /** Aborts when the call takes too long. */
  deadline: AbortSignal;
  /** Aborts when the user interrupts. */
  signal: AbortSignal | undefined;
  /** Bytes, unpacked. */
  longest: number;
}

/** Makes one call. It throws only the reason of `signal`. */
export async function askOnce({ url, headers, deadline, signal, longest }: Call): Promise<Outcome> {
  const signals = signal ? [deadline, signal] : [deadline];
  try {
    // A redirect could lead to another host, and take the key along.
    const answer = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.any(signals) });
    const body = await readBody(answer, longest);
    return outcomeOf(answer, body, longest);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (deadline.aborted) return { kind: 'broken', why: 'it did not answer in time' };
    return outcomeOfFault(error);
  }
}

/** Null when it is too long. */
async function readBody(answer: Response, longest: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.byteLength;
    // Leaving the loop ends the transfer.
    if (length > longest) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function outcomeOf(answer: Response, body: string | null, longest: number): Outcome {
  const { status, headers } = answer;
  const retryAfter = headers.get('retry-after') ?? undefined;
  if (status === 403 || status === 429) return { kind: 'throttled', status, text: body ?? '', retryAfter };
  if (status >= 500 || status === 408) return { kind: 'broken', why: `it answered ${status}`, status, retryAfter };
  if (status >= 300 && status < 400) {
    return { kind: 'refused', status, why: `it sends us on to ${hostOf(headers.get('location'), answer.url)}` };
  }
  if (status >= 400) return { kind: 'refused', status, why: `it answered ${status}` };
  if (body === null) return { kind: 'broken', why: `its answer is longer than ${longest.toLocaleString('en')} bytes` };
  try {
    return { kind: 'json', value: JSON.parse(body) };
  } catch {
    const isHtml = body.trimStart().startsWith('<');
    return { kind: 'broken', why: isHtml ? 'it answered a page instead of data' : 'its answer is no whole JSON' };
  }
}

function hostOf(location: string | null, base: string): string {
  return location !== null && URL.canParse(location, base) ? new URL(location, base).origin : 'nowhere';
}

const namesUnknown = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const connectionsFailed = new Set([
  'ECONNREFUSED',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What `fetch` throws says little itself; one of its causes says why. */
function outcomeOfFault(error: unknown): Outcome {
  const unreachable = (why: string, isLasting = false): Outcome => ({ kind: 'unreachable', why, isLasting });
  const causes = causesOf(error);
  for (const { code } of causes) {
    if (namesUnknown.has(code)) return unreachable(`its name is not known here (${code})`);
    if (connectionsFailed.has(code)) return unreachable(`no connection to it (${code})`);
    if (/CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|ISSUER/.test(code)) {
      return unreachable(`its certificate is not trusted here (${code})`, true);
    }
  }
  const words = causes.map(({ message }) => message).join(' ');
  if (words.includes('bad port')) return unreachable('no server of this kind has its port', true);
  const [, status] = /proxy response \((\d+)\)/i.exec(words) ?? [];
  if (status) return unreachable(`the proxy does not let us through (${status})`, true);
  const code = causes.findLast(({ code }) => code !== '')?.code;
  return { kind: 'broken', why: `the connection broke off${code ? ` (${code})` : ''}` };
}

function causesOf(error: unknown): { code: string; message: string }[] {
  const causes: { code: string; message: string }[] = [];
  for (let cause = error; typeof cause === 'object' && cause !== null && causes.length < 5;) {
    const { code, message = '', cause: next } = cause as { code?: unknown; message?: string; cause?: unknown };
    causes.push({ code: typeof code === 'string' ? code : '', message });
    cause = next;
  }
  return causes;
}
