import type { RequestBody } from '../document/document.ts';
import { withHeader } from './changes.ts';
import type { Add } from './mutations.ts';

/** The same request with a body that the document does not allow. */
export function bodyMutations({ schema, example }: RequestBody, limit: number, add: Add): void {
  const text = JSON.stringify(example);
  const refuse = (what: string, status: number, code: string, body: string | Buffer, headers = {}): void =>
    add(what, status, code, ({ json: _, ...good }) => ({ ...good, body, headers: { ...good.headers, ...headers } }));

  refuse('a body one byte too long', 413, 'body-too-large', text.padEnd(limit + 1));
  refuse('a text', 415, 'unsupported-media-type', text, { 'content-type': 'text/plain' });
  refuse('another character set', 415, 'unsupported-media-type', text, {
    'content-type': 'application/json; charset=utf-16',
  });
  refuse('a compressed body', 415, 'unsupported-media-type', text, { 'content-encoding': 'gzip' });
  refuse('no body', 400, 'malformed-body', '');
  refuse('half a body', 400, 'malformed-body', text.slice(0, -1));
  refuse('bad UTF-8', 400, 'malformed-body', Buffer.from([...Buffer.from('{"a":"'), 0xc3, 0x28, ...Buffer.from('"}')]));
  refuse('__proto__', 400, 'malformed-body', `{"__proto__":{"admin":true},${text.slice(1)}`);
  refuse('__proto__ behind an escape', 400, 'malformed-body', `{"\\u005f_proto__":{},${text.slice(1)}`);
  refuse('a list', 422, 'invalid-request', '[]');
  refuse('null', 422, 'invalid-request', 'null');
  const invalid = (what: string, body: object): void => refuse(what, 422, 'invalid-request', JSON.stringify(body));
  const given = example as Record<string, unknown>;
  invalid('an unknown field', { ...given, surprise: 1 });
  for (const [field, { type }] of Object.entries(schema?.properties ?? {})) {
    invalid(`an object as ${field}`, { ...given, [field]: { $gt: '' } });
    invalid(`another type as ${field}`, { ...given, [field]: type === 'array' ? 'text' : [[]] });
    if (schema?.required?.includes(field)) invalid(`no ${field}`, { ...given, [field]: undefined });
    if (type !== 'string') continue;
    invalid(`NUL in ${field}`, { ...given, [field]: 'a\0b' });
    invalid(`half a character in ${field}`, { ...given, [field]: 'a\ud800' });
    invalid(`a number as ${field}`, { ...given, [field]: 7 });
  }
}

/** For bodies that are no JSON. */
export function rawBodyMutations({ types }: RequestBody, limit: number, add: Add): void {
  add('a body one byte too long', 413, 'body-too-large', (good) => ({ ...good, body: Buffer.alloc(limit + 1) }));
  add('no body', 400, 'malformed-body', (good) => ({ ...good, body: '' }));
  add('a compressed body', 415, 'unsupported-media-type', (good) => withHeader(good, 'content-encoding', 'gzip'));
  for (const type of ['application/json', 'application/octet-stream', 'text/html', `${types[0]}; charset=utf-8`]) {
    add(`a body of ${type}`, 415, 'unsupported-media-type', (good) => withHeader(good, 'content-type', type));
  }
}
