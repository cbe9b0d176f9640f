import type { Exchange } from './exchange.ts';

/** Bytes of a body that a line shows whole. */
const most = 4_096;
/** Characters of a longer one. */
const shown = 2_000;
const secretField = /^(password|currentPassword|newPassword|token|refreshToken|pin|newPin|secret|code)$/;

/**
 * A line for a shell that sends a request again, with secrets as variables. A body that is too long for it is sent by
 * another run with the same seed.
 */
export function curlLine({ sent, url, headers }: Pick<Exchange, 'sent' | 'url' | 'headers'>, seed: number): string {
  const words = ['curl -sS -i'];
  const method = sent.method ?? 'GET';
  if (method === 'HEAD') words.push('--head');
  else if (method !== 'GET') words.push(`-X ${method}`);
  for (const [name, value] of Object.entries(headers)) words.push(`-H ${header(name, value)}`);
  const body = bodyOf(sent, seed);
  if (body !== null) words.push(`--data-binary ${quoted(body)}`);
  words.push(quoted(url));
  return words.join(' ');
}

function header(name: string, value: string): string {
  const lower = name.toLowerCase();
  // Double quotes, so that the shell fills it in.
  if (lower === 'authorization') return `"${name}: ${value.split(' ')[0] ?? 'Bearer'} $TOKEN"`;
  if (lower === 'steam-clone-principal') return `"${name}: $PRINCIPAL"`;
  return quoted(`${name}: ${value.length > 300 ? `${value.slice(0, 300)}...` : value}`);
}

function bodyOf({ json, body }: Exchange['sent'], seed: number): string | null {
  if (json !== undefined) return shortened(JSON.stringify(json, hideSecrets), seed);
  if (body === undefined) return null;
  if (typeof body === 'string') return shortened(body, seed);
  return `(${body.length} bytes, as --seed ${seed} sends them)`;
}

function hideSecrets(name: string, value: unknown): unknown {
  return typeof value === 'string' && secretField.test(name) ? `$${name.toUpperCase()}` : value;
}

function shortened(text: string, seed: number): string {
  const length = Buffer.byteLength(text);
  return length > most ? `${text.slice(0, shown)}... (${length} bytes, as --seed ${seed} sends them)` : text;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
