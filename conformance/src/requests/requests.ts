import type { Operation, Parameter, Schema } from '../document/document.ts';
import { type Exchange, isSuccess, jsonOf, type Sent } from '../instance/exchange.ts';
import type { Person } from '../instance/people.ts';
import type { Run } from '../run-context.ts';
import { identityIn } from './identity.ts';
import { OutOfReach } from './out-of-reach.ts';
import { needs } from './needs/needs.ts';

/** What an operation needs beyond the examples of the document. */
export interface Need {
  /** Values of path parameters. */
  path?: Record<string, string | number>;
  query?: Record<string, string | number | string[]>;
  headers?: Record<string, string>;
  json?: unknown;
  body?: Buffer;
  /** Who calls, where it is not the usual caller. */
  person?: Person;
}

export interface ValidOptions {
  /** Path parameters that are known already. */
  given?: Record<string, string>;
  person?: Person;
}

/** A request that the document allows, by the caller whom it allows. */
export interface ValidRequest {
  sent: Sent;
  /** The caller; null for nobody and for the administrator. */
  person: Person | null;
}

/** Makes valid requests: from the examples of the document, and of objects that other operations make. */
export class Requests {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** A request whose parameters and body are the document's examples; their objects need not be there. */
  example(operation: Operation, person: Person | null, token: string | undefined): Sent {
    const { authorization } = operation;
    const self = authorization.kind === 'self' ? authorization.parameter : null;
    const path: Record<string, string> = self === null || person === null ? {} : { [self]: person.id };
    return this.#sent(operation, { path }, token);
  }

  /** A request that must succeed. Throws `OutOfReach` where the run can not make one. */
  async valid(operation: Operation, { given = {}, person }: ValidOptions = {}): Promise<ValidRequest> {
    const need = await needs[operation.id]?.(this.#run, given, person);
    const caller = need?.person ?? person ?? (await this.callerOf(operation));
    const path: Record<string, string> = {};
    for (const [name, value] of Object.entries(need?.path ?? {})) path[name] = String(value);
    Object.assign(path, given);
    const { authorization } = operation;
    if (authorization.kind === 'self') path[authorization.parameter] ??= caller?.id ?? '';
    for (const { in: place, name } of operation.parameters) {
      if (place !== 'path' || path[name] !== undefined) continue;
      const made = await this.#make(operation, name, path, caller);
      if (made !== null) path[name] = made;
    }
    const json = need?.json ?? this.#unlike(operation);
    const sent = this.#sent(operation, { ...need, json, path }, this.#tokenOf(operation, caller));
    return { sent, person: caller };
  }

  /** Makes a valid request and sends it. */
  async reach(operation: Operation, options: ValidOptions = {}): Promise<Exchange> {
    return this.#run.send(operation, (await this.valid(operation, options)).sent);
  }

  /** The answer to a valid request of another operation, for what `needs.ts` makes. Throws when it was refused. */
  async answer<Body = { id: string }>(id: string, options: ValidOptions = {}): Promise<Body> {
    const operation = this.#run.operation(id);
    if (!operation) throw new OutOfReach(`the instance has no ${id}`);
    const exchange = await this.reach(operation, options);
    const { status, text } = exchange.answer;
    if (!isSuccess(exchange)) throw new OutOfReach(`${id} answered ${status}: ${text.slice(0, 300)}`);
    return (jsonOf<Body>(exchange) ?? {}) as Body;
  }

  /** Who may call an operation; null for nobody and for the administrator. */
  async callerOf({ authorization }: Operation): Promise<Person | null> {
    if (authorization.kind === 'public') return null;
    if (authorization.kind !== 'role') return this.#run.people.player();
    return authorization.role === 'admin' ? null : this.#run.people.withRole(authorization.role);
  }

  /** The token by which it is usually called: nobody's, a player's, or the administrator's; null where the run has none. */
  usualToken({ authorization: { kind } }: Operation, player: Person): string | undefined | null {
    if (kind === 'public') return undefined;
    return kind === 'role' ? this.#run.options.administrator : player.token;
  }

  /** The example of a body, with texts that nothing else has: most things are of one name only. */
  #unlike({ body }: Operation): unknown {
    const { example, schema } = body ?? {};
    if (typeof example !== 'object' || example === null || Array.isArray(example)) return example;
    const changed = Object.entries(example).map(([field, value]: [string, unknown]): [string, unknown] => {
      const {
        type,
        pattern,
        format,
        maxLength = 0,
      } = this.#run.document.resolve(schema?.properties?.[field]) as Schema;
      const isFree = type === 'string' && typeof value === 'string' && !pattern && !format && maxLength > 60;
      return [field, isFree ? `${value.slice(0, 20)} ${this.#run.people.unique()}` : value];
    });
    return Object.fromEntries(changed);
  }

  #tokenOf({ authorization }: Operation, person: Person | null): string | undefined {
    if (authorization.kind === 'public') return undefined;
    if (authorization.kind !== 'role') return person?.token;
    if (authorization.role !== 'admin' && person) return person.token;
    if (this.#run.options.administrator === null) throw new OutOfReach('it needs an administrator');
    return this.#run.people.administrator;
  }

  /** An object for `/v1/things/{id}`: made by `POST /v1/things`, whose answer names it. */
  async #make(operation: Operation, name: string, known: Record<string, string>, person: Person | null) {
    const [collection = ''] = operation.path.split(`/{${name}}`);
    const creator = this.#run.document.at('POST', collection);
    if (!creator?.responses.has(201) || creator.id === operation.id) return null;
    const given = Object.fromEntries(
      creator.parameters.filter(({ in: place }) => place === 'path').map((each) => [each.name, known[each.name] ?? '']),
    );
    const sameCaller = creator.authorization.kind === operation.authorization.kind && person !== null;
    const made = await this.answer<Record<string, unknown>>(creator.id, { given, ...(sameCaller && { person }) });
    return identityIn(made, name);
  }

  #sent(operation: Operation, need: Need, token: string | undefined): Sent {
    const { idempotency, precondition, body, parameters } = operation;
    const headers: Record<string, string> = {
      ...(idempotency && { 'idempotency-key': this.#run.people.unique('key') }),
      ...(precondition && { 'if-match': '"1"' }),
      ...need.headers,
    };
    const raw = body && body.schema === null;
    return {
      method: operation.method,
      path: pathOf(operation, need) + queryOf(parameters, need.query),
      token,
      headers: raw ? { 'content-type': body.types[0] ?? '', ...headers } : headers,
      ...(body?.schema && { json: need.json ?? body.example }),
      ...(raw && { body: need.body ?? Buffer.from([0xff, 0, 0xc3, 0x28]) }),
    };
  }
}

function pathOf({ path, parameters }: Operation, { path: values = {} }: Need): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { example } = parameters.find((each) => each.in === 'path' && each.name === name) ?? {};
    return encodeURIComponent(String(values[name] ?? example));
  });
}

/** The query: what is given, and the examples of required parameters. */
export function queryOf(parameters: Parameter[], given: Need['query'] = {}): string {
  const search = new URLSearchParams();
  for (const { name, in: place, required, example } of parameters) {
    if (place !== 'query') continue;
    const value = given[name] ?? (required ? example : undefined);
    if (value === undefined) continue;
    for (const each of [value].flat()) search.append(name, String(each));
  }
  return search.size === 0 ? '' : `?${search}`;
}
