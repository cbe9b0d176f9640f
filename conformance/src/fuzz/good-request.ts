import type { Operation } from '../document/document.ts';
import type { Sent } from '../instance/exchange.ts';
import type { FuzzCase } from './cases.ts';
import type { WrittenRequest } from './judge.ts';
import type { Json } from './json-schema.ts';
import { writeJson } from './odd-values.ts';

/** A token of the right form that nobody was given. */
const forgedToken = `sca_${'A'.repeat(43)}`;

/** A request as it is sent, beside what is written in it. */
export interface MadeRequest {
  sent: Sent;
  written: WrittenRequest;
}

/** Puts what a case says into a request that is known to be good. */
export function applyCase(operation: Operation, good: Sent, fuzzCase: FuzzCase): MadeRequest {
  const [goodPath = '', goodQuery = ''] = good.path.split('?');
  const path = { ...readPath(operation.path, goodPath), ...fuzzCase.path };
  const query = fuzzCase.query ?? [...new URLSearchParams(goodQuery)];
  const text = bodyText(good, fuzzCase);
  const target = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(path[name] ?? ''));
  const search = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  const { json: _, body, token, ...rest } = good;
  return {
    written: { path, query, body: text },
    sent: {
      ...rest,
      path: search === '' ? target : `${target}?${search}`,
      headers: { ...good.headers, ...fuzzCase.headers },
      ...tokenOf(fuzzCase.kind, token),
      ...((text ?? body) !== undefined && { body: text ?? body }),
    },
  };
}

function tokenOf(kind: FuzzCase['kind'], token: string | undefined): Pick<Sent, 'token'> {
  if (kind === 'nobody') return {};
  if (kind === 'forged') return { token: forgedToken };
  return token === undefined ? {} : { token };
}

/** Null where the good request has no JSON and the case none of its own. */
function bodyText({ json }: Sent, { body }: FuzzCase): string | null {
  if ('text' in body) return body.text;
  if (json === undefined) return null;
  const replaced = 'replaced' in body && typeof json === 'object' ? { ...json, ...body.replaced } : json;
  return writeJson(replaced as Json);
}

/** The parameters of a path by name. */
function readPath(template: string, path: string): Record<string, string> {
  const names = template.split('/');
  return Object.fromEntries(
    path.split('/').flatMap((segment, index) => {
      const [, name] = /^\{(\w+)\}$/.exec(names[index] ?? '') ?? [];
      return name === undefined ? [] : [[name, decodeURIComponent(segment)]];
    }),
  );
}

/** Percent-encoded; half of a surrogate pair as the bytes that UTF-8 would have for it, which is no UTF-8. */
function encoded(text: string): string {
  return [...text]
    .map((character) => {
      if (character.isWellFormed()) return encodeURIComponent(character);
      const unit = character.charCodeAt(0);
      const bytes = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
      return bytes.map((byte) => `%${byte.toString(16)}`).join('');
    })
    .join('');
}
