import type { OperationSpecification } from '@steam-clone/spec';
import type { Sent } from '../harness/store-client.ts';
import { type Callers, type DocumentedOperation, goodRequest } from './operations.ts';

/** A request that the kernel must refuse whatever the operation is, and how. */
export interface KernelCase {
  what: string;
  status: number;
  code: string;
  request: (callers: Callers) => Sent;
}

type Change = (good: Sent, callers: Callers) => Sent;

const deadToken = `sca_${'A'.repeat(43)}`;
const somebodyElse = '0193f4a2-7c1d-7b6e-9a53-000000000000';

/** What the kernel refuses for one operation, read off its spec. */
export function kernelCases(operation: DocumentedOperation): KernelCase[] {
  const cases: KernelCase[] = [];
  const add = (what: string, status: number, code: string, change: Change): void => {
    cases.push({ what, status, code, request: (callers) => change(goodRequest(operation, callers), callers) });
  };
  if (operation.specification.internal) {
    add('a request from outside', 404, 'not-found', (good) => good);
    return cases;
  }
  addCallers(operation, add);
  addParameters(operation, add);
  if (operation.body) addBodies(operation.body, operation.specification.bodyLimit, add);
  if (operation.specification.bodyTypes) addRawBodies(operation.specification, add);
  if (operation.specification.idempotency === 'required') {
    add('no Idempotency-Key', 400, 'idempotency-key-missing', (good) => ({ ...good, headers: {} }));
  }
  if (operation.specification.idempotency) {
    add('a long Idempotency-Key', 422, 'invalid-request', (good) =>
      withHeader(good, 'idempotency-key', 'k'.repeat(256)),
    );
  }
  return cases;
}

type Add = (what: string, status: number, code: string, change: Change) => void;

function addCallers({ specification: { authorization, cache, hasBody } }: DocumentedOperation, add: Add): void {
  add('a forged principal', 401, 'invalid-principal', (good) =>
    withHeader(good, 'steam-clone-principal', `${Buffer.from('{}').toString('base64url')}.forged`),
  );
  if (!cache) {
    add('a dead token', 401, 'token-expired', (good) => ({ ...good, token: deadToken }));
    add('another scheme than Bearer', 401, 'token-expired', (good) =>
      withHeader({ ...good, token: undefined }, 'authorization', 'Basic YWRtaW46YWRtaW4='),
    );
  }
  if (authorization.kind === 'public') return;
  add('nobody', 401, 'not-signed-in', (good) => ({ ...good, token: undefined }));
  if (hasBody) {
    add('nobody, with a bad body', 401, 'not-signed-in', (good) => ({ ...good, token: undefined, json: { bad: 1 } }));
  }
  if (authorization.kind === 'role') {
    add('a player', 403, 'forbidden', (good, { player }) => ({ ...good, token: player.token }));
    add('a player with an unknown parameter', 403, 'forbidden', (good, { player }) =>
      withQuery({ ...good, token: player.token }, 'surprise=1'),
    );
  }
  if (authorization.kind === 'self') {
    add('somebody else', 403, 'forbidden', (good, { player }) => ({
      ...good,
      path: good.path.replace(player.userId, somebodyElse),
    }));
  }
  if (authorization.kind === 'owner') add('a row of nobody', 404, 'not-found', (good) => good);
}

function addParameters({ parameters, specification: { authorization } }: DocumentedOperation, add: Add): void {
  const self = authorization.kind === 'self' ? authorization.parameter : null;
  add('an unknown parameter', 422, 'invalid-request', (good) => withQuery(good, 'surprise=1'));
  add('a parameter of the prototype', 422, 'invalid-request', (good) => withQuery(good, '__proto__=1'));
  for (const { name, in: place, example, schema } of parameters) {
    if (place === 'path' && name !== self) {
      const given = encodeURIComponent(String(example));
      add(`NUL in ${name}`, 422, 'invalid-request', (good) => ({ ...good, path: good.path.replace(given, '%00') }));
    }
    if (place !== 'query') continue;
    if (schema.type !== 'integer') {
      add(`NUL in ${name}`, 422, 'invalid-request', (good) => withQuery(good, `${name}=a%00b`));
    } else {
      for (const bad of [Number(schema.minimum) - 1, Number(schema.maximum) + 1, '1.5', 'ten', '']) {
        add(`${name}=${bad}`, 422, 'invalid-request', (good) => withQuery(good, `${name}=${bad}`));
      }
    }
    if (schema.type !== 'array') {
      add(`${name} twice`, 422, 'invalid-request', (good) => withQuery(good, `${name}=${String(example)}&${name}=x`));
    }
    if (name === 'cursor')
      add('a forged cursor', 400, 'invalid-cursor', (good) => withQuery(good, 'cursor=e30.forged'));
  }
}

function addBodies({ schema, example }: NonNullable<DocumentedOperation['body']>, limit: number, add: Add): void {
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
  invalid('an unknown field', { ...example, surprise: 1 });
  for (const [field, { type }] of Object.entries(schema.properties ?? {})) {
    invalid(`an object as ${field}`, { ...example, [field]: { $gt: '' } });
    invalid(`another type as ${field}`, { ...example, [field]: type === 'array' ? 'text' : [[]] });
    if (schema.required?.includes(field)) invalid(`no ${field}`, { ...example, [field]: undefined });
    if (type !== 'string') continue;
    invalid(`NUL in ${field}`, { ...example, [field]: 'a\0b' });
    invalid(`half a character in ${field}`, { ...example, [field]: 'a\ud800' });
    invalid(`a number as ${field}`, { ...example, [field]: 7 });
  }
}

function addRawBodies({ bodyTypes = [], bodyLimit }: OperationSpecification, add: Add): void {
  add('a body one byte too long', 413, 'body-too-large', (good) => ({ ...good, body: Buffer.alloc(bodyLimit + 1) }));
  add('no body', 400, 'malformed-body', (good) => ({ ...good, body: '' }));
  add('a compressed body', 415, 'unsupported-media-type', (good) => withHeader(good, 'content-encoding', 'gzip'));
  for (const type of ['application/json', 'application/octet-stream', 'text/html', `${bodyTypes[0]}; charset=utf-8`]) {
    add(`a body of ${type}`, 415, 'unsupported-media-type', (good) => withHeader(good, 'content-type', type));
  }
}

function withHeader(sent: Sent, name: string, value: string): Sent {
  return { ...sent, headers: { ...sent.headers, [name]: value } };
}

function withQuery(sent: Sent, query: string): Sent {
  return { ...sent, path: `${sent.path}?${query}` };
}
