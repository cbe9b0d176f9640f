import type { Operation } from '../document/document.ts';
import type { Schemas } from '../document/schemas.ts';
import { codeOf, type Exchange, isSuccess, type Sent } from '../instance/exchange.ts';
import { mismatchAfter } from './afterwards.ts';
import type { FuzzCase } from './cases.ts';
import { applyCase } from './good-request.ts';
import type { Judge } from './judge.ts';
import { type Mismatch, mismatchOf } from './properties.ts';
import type { FuzzTarget } from './target.ts';

interface Parts {
  target: FuzzTarget;
  judge: Judge;
  schemas: Schemas;
}

/** An operation with a good request for it, which is made anew when it is used up. */
export class OperationUnderFuzz {
  readonly operation: Operation;
  readonly #parts: Parts;
  #good: Sent | undefined;
  /** Whether a request like the good one was done since it was made. */
  #hasWorked = false;
  #count = 0;
  /** Codes by which a token that is not good is refused. */
  readonly #signedOut = new Set<string>();

  constructor(operation: Operation, parts: Parts) {
    this.operation = operation;
    this.#parts = parts;
  }

  /** Rejects when no good request can be made. */
  async prepare(): Promise<void> {
    const good = await this.#current();
    if (good.token === undefined) return;
    const plain: FuzzCase = { kind: 'forged', rule: '', path: {}, query: null, headers: {}, body: { good: true } };
    for (const kind of ['forged', 'nobody'] as const) {
      const { sent } = applyCase(this.operation, good, { ...plain, kind });
      const exchange = await this.#send(sent);
      if (exchange.answer.status === 401) this.#signedOut.add(codeOf(exchange));
    }
  }

  /** What is wrong with how the operation answers a case; null when nothing is. */
  async failureOf(fuzzCase: FuzzCase): Promise<{ mismatch: Mismatch; exchange: Exchange } | null> {
    let good = await this.#current();
    let made = applyCase(this.operation, good, fuzzCase);
    let exchange = await this.#send(made.sent);
    if (this.#isSignedOut(fuzzCase, exchange)) {
      // What was tried before has ended the session.
      good = await this.#renewed();
      made = applyCase(this.operation, good, fuzzCase);
      exchange = await this.#send(made.sent);
    }
    const { judge, schemas, target } = this.#parts;
    const verdict = judge.verdict(this.operation, made.written);
    const mismatch =
      mismatchOf(this.operation, fuzzCase, verdict, exchange, schemas) ??
      (await mismatchAfter(target.document, this.operation, exchange, (reader, path) =>
        this.#read(reader, path, good),
      ));
    if (this.#isUsedUp(fuzzCase, exchange)) this.#good = undefined;
    return mismatch ? { mismatch, exchange } : null;
  }

  #isSignedOut({ kind }: FuzzCase, exchange: Exchange): boolean {
    return (
      kind !== 'nobody' && kind !== 'forged' && exchange.answer.status === 401 && this.#signedOut.has(codeOf(exchange))
    );
  }

  /** Whether what the good request names may not be there any more, or was used once. */
  #isUsedUp({ path }: FuzzCase, exchange: Exchange): boolean {
    if (Object.keys(path).length > 0) return false;
    const { status } = exchange.answer;
    if (isSuccess(exchange)) {
      this.#hasWorked = true;
      return this.operation.method === 'DELETE';
    }
    // What was never there is not made anew each time.
    const isGone = status === 404 || status === 410 || (status === 403 && codeOf(exchange) === 'forbidden');
    return isGone && this.#hasWorked;
  }

  async #read(reader: Operation, path: string, good: Sent): Promise<Exchange> {
    const { target } = this.#parts;
    const mayRead = JSON.stringify(reader.authorization) === JSON.stringify(this.operation.authorization);
    const personal = ['self', 'owner', 'user', 'scope'].includes(reader.authorization.kind);
    const token = mayRead || personal ? good.token : await target.tokenFor(reader);
    return target.send({ path, ...(token !== undefined && { token }) }, reader.id);
  }

  async #current(): Promise<Sent> {
    if (!this.#good) {
      this.#good = await this.#parts.target.good(this.operation);
      this.#hasWorked = false;
    }
    return this.#good;
  }

  async #renewed(): Promise<Sent> {
    this.#good = undefined;
    return this.#current();
  }

  #send(sent: Sent): Promise<Exchange> {
    return this.#parts.target.send(this.#withFreshKey(sent), this.operation.id);
  }

  /** Each case is a request of its own. */
  #withFreshKey(sent: Sent): Sent {
    const name = Object.keys(sent.headers ?? {}).find((header) => header.toLowerCase() === 'idempotency-key');
    if (name === undefined) return sent;
    const { 'idempotency-key': first = 'fuzz' } = this.#good?.headers ?? {};
    this.#count += 1;
    return { ...sent, headers: { ...sent.headers, [name]: `${first}-${this.#count}` } };
  }
}
