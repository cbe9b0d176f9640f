import type { Operation, Schema } from '../document/document.ts';
import { codeOf, jsonOf, type Sent } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import { withQuery } from '../mutations/changes.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { describe } from './judge-answer.ts';
import { reachable } from './statuses.ts';

const name = 'limits';

/** Each bound, and its neighbours. */
export const limits: Check = {
  name,
  asks: 'Is what lies on a bound taken, and what lies beyond it refused: bodies, texts, lists, numbers, depth?',
  writes: true,
  async run(run) {
    const player = await run.people.player();
    await inParallel(run.document.operations, 6, async (operation) => {
      const token = run.requests.usualToken(operation, player);
      if (token === null) {
        run.skip(name, `${operation.id}: it needs an administrator`);
        return;
      }
      await reachable(run, operation.id, () => queries(run, operation), name);
      if (!operation.body?.schema) return;
      await refused(run, operation, run.requests.example(operation, player, token));
      await reachable(run, operation.id, () => atTheBound(run, operation), name);
    });
  },
};

async function queries(run: Run, operation: Operation): Promise<void> {
  if (!operation.parameters.some(({ in: place, schema }) => place === 'query' && schema.type === 'integer')) return;
  const { sent: good } = await run.requests.valid(operation);
  for (const { name: key, in: place, schema } of operation.parameters) {
    if (place !== 'query' || schema.type !== 'integer') continue;
    for (const bound of [schema.minimum, schema.maximum]) {
      if (bound === undefined) continue;
      const exchange = await run.send(operation, withQuery(good, `${key}=${bound}`));
      taken(run, operation, `${key}=${bound} is taken.`, exchange);
    }
  }
}

/** What a good request may be, it may be wholly: these succeed, or are refused by the operation itself. */
async function atTheBound(run: Run, operation: Operation): Promise<void> {
  const { json, ...good } = (await run.requests.valid(operation)).sent;
  const whole = await run.send(operation, { ...good, body: JSON.stringify(json).padEnd(operation.bodyLimit) });
  const ofKernel = ['malformed-body', 'body-too-large', 'unsupported-media-type', 'invalid-request'];
  run.verify(!ofKernel.includes(codeOf(whole)), {
    check: name,
    operation: operation.id,
    rule: 'A body of just the limit is taken.',
    expected: `${operation.bodyLimit} bytes are taken`,
    observed: describe(whole),
    exchange: { ...whole, sent: { ...good, json } },
  });
  for (const [field, declared] of Object.entries(operation.body?.schema?.properties ?? {})) {
    const { type, maxLength, pattern, format, enum: values } = run.document.resolve(declared) as Schema;
    if (type !== 'string' || maxLength === undefined || pattern || format || values) continue;
    const { sent } = await run.requests.valid(operation);
    const body = { ...(sent.json as object), [field]: 'a'.repeat(maxLength) };
    const exchange = await run.send(operation, { ...sent, json: body });
    taken(run, operation, `${field} of ${maxLength} characters is taken.`, exchange, `/${field}`);
  }
}

/** What lies beyond a bound is refused before it is looked at what the request is about. */
async function refused(run: Run, operation: Operation, { json, ...good }: Sent): Promise<void> {
  const given = json as Record<string, unknown>;
  const depth = Math.min(5_000, Math.floor(operation.bodyLimit / 4));
  const deep = `{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const nested = await run.send(operation, { ...good, body: deep });
  run.verify([400, 422].includes(nested.answer.status), {
    check: name,
    operation: operation.id,
    rule: 'A body of great depth is refused.',
    expected: '422 or 400',
    observed: describe(nested),
    exchange: nested,
  });
  for (const [field, declared] of Object.entries(operation.body?.schema?.properties ?? {})) {
    const schema = run.document.resolve(declared) as Schema;
    for (const { value, what } of beyond(schema, given[field])) {
      const exchange = await run.send(operation, { ...good, json: { ...given, [field]: value } });
      expectStatus(run, name, `${field}: ${what} is refused.`, exchange, 422, 'invalid-request');
    }
  }
}

function beyond(schema: Schema, example: unknown): { value: unknown; what: string }[] {
  const { type, maxLength, minLength = 0, maximum, minimum, maxItems } = schema;
  const found: { value: unknown; what: string }[] = [];
  if (type === 'string' && maxLength !== undefined) {
    found.push({ value: 'a'.repeat(maxLength + 1), what: `${maxLength + 1} characters` });
  }
  if (type === 'string' && minLength > 0) found.push({ value: 'a'.repeat(minLength - 1), what: 'too short a text' });
  const numbers = [minimum === undefined ? undefined : minimum - 1, maximum === undefined ? undefined : maximum + 1];
  for (const number of numbers) {
    if (type !== 'integer' || number === undefined || !Number.isSafeInteger(number)) continue;
    found.push({ value: number, what: String(number) });
  }
  if (type === 'array' && maxItems !== undefined && maxItems <= 1_000 && Array.isArray(example)) {
    const value = Array.from({ length: maxItems + 1 }, () => example[0] as unknown);
    found.push({ value, what: `${maxItems + 1} items` });
  }
  return found;
}

/** What the operation itself refuses has codes of its own. */
function taken(run: Run, operation: Operation, rule: string, exchange: Parameters<typeof describe>[0], at?: string) {
  const errors = jsonOf<{ errors?: { pointer: string }[] }>(exchange)?.errors ?? [];
  const isRefused =
    codeOf(exchange) === 'invalid-request' && (at === undefined || errors.some((each) => each.pointer === at));
  run.verify(!isRefused && exchange.answer.status > 0, {
    check: name,
    operation: operation.id,
    rule,
    expected: 'no invalid-request',
    observed: describe(exchange),
    exchange,
  });
}
