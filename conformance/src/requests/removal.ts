import type { Operation } from '../document/document.ts';
import { codeOf, type Exchange, isSuccess, jsonOf } from '../instance/exchange.ts';
import { describe } from '../checks/judge-answer.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import { identityIn } from './identity.ts';
import type { DomainRemoval, Removable } from './removals/domain-removal.ts';
import { removals } from './removals/removals.ts';
import { storeTime } from './store-time.ts';

interface Made extends Omit<Removable, 'operation'> {
  operation: Operation;
}

const merged = <Key extends 'made' | 'instead' | 'before'>(key: Key): NonNullable<DomainRemoval[Key]> =>
  Object.assign({}, ...removals.map((each) => each[key]));
const [makers, instead, before] = [merged('made'), merged('instead'), merged('before')];
const gone = removals.flatMap((each) => each.gone ?? []);

/** Remembers what the run made, by what the document has to remove it, and removes it at the end. */
export class Removal {
  readonly #run: Run;
  readonly #made = new Map<string, Made>();
  #stopped = false;
  /** By the store's clock, ms since 1970. */
  #began = Infinity;
  #putBack: (() => Promise<Exchange>)[] = [];

  constructor(run: Run) {
    this.#run = run;
  }

  note(exchange: Exchange): void {
    if (this.#stopped || exchange.operation === null || !isSuccess(exchange)) return;
    const { document } = this.#run;
    const operation = this.#run.operation(exchange.operation);
    if (!operation) return;
    const [path = ''] = exchange.sent.path.split('?');
    if (operation.method === 'POST' && exchange.answer.status === 201) this.#noteCreated(operation, path, exchange);
    if (operation.method === 'PUT') this.#add(document.at('DELETE', operation.path), { path });
    if (operation.method === 'DELETE') this.#made.delete(path);
    for (const { operation: id, ...made } of makers[operation.id]?.(exchange) ?? []) {
      this.#add(this.#run.operation(id), made);
    }
  }

  #noteCreated(operation: Operation, path: string, exchange: Exchange): void {
    const removing = this.#run.document.operations.find(
      ({ method, path: template }) =>
        method === 'DELETE' &&
        template.startsWith(operation.path) &&
        /^\/\{\w+\}$/.test(template.slice(operation.path.length)),
    );
    const parameter = removing?.path.slice(operation.path.length + 2, -1) ?? 'id';
    const id = identityIn(jsonOf(exchange), parameter);
    if (id !== null) this.#add(removing, { path: `${path}/${id}` });
  }

  /** What a player owns goes with the account. */
  #add(operation: Operation | undefined, made: Omit<Made, 'operation'>): void {
    if (operation?.authorization.kind === 'role') this.#made.set(made.path, { ...made, operation });
  }

  /** What the run changes and can not remove, as it is now. */
  async remember(): Promise<void> {
    this.#began = await storeTime(this.#run);
    for (const { remember } of removals) {
      const putBack = await remember?.(this.#run);
      if (putBack) this.#putBack.push(putBack);
    }
  }

  /** Removes all of it, the newest first; gives how many and what stayed. */
  async removeAll(): Promise<{ removed: number; left: string[] }> {
    this.#stopped = true;
    const left: string[] = [];
    let removed = 0;
    if (this.#run.options.administrator === null)
      return { removed, left: [...this.#made.keys()].map((path) => `${path}: only an administrator can`) };
    for (const putBack of this.#putBack) {
      const exchange = await putBack();
      const { method, path } = exchange.sent;
      if (!isSuccess(exchange)) left.push(`${method} ${path} answered ${describe(exchange)}`);
    }
    const made = [...this.#made.values()].reverse();
    const refused: Made[] = [];
    // An account can not be erased while its bans are lifted, and so on: what lies deeper goes first.
    for (const depth of [...new Set(made.map(({ path }) => path.split('/').length))].sort((a, b) => b - a)) {
      const group = made.filter(({ path }) => path.split('/').length === depth);
      await inParallel(group, 4, async (each) => {
        if ((await each.isOfRun?.(this.#run, this.#began)) === false) return;
        if (isGone(await this.#remove(each))) removed += 1;
        else refused.push(each);
      });
    }
    // What another one held may go now.
    for (const each of refused) {
      const exchange = await this.#removeOrReplace(each);
      if (isGone(exchange)) removed += 1;
      else left.push(`${each.operation.method} ${each.path} answered ${describe(exchange)}`);
    }
    return { removed, left };
  }

  async #remove({ operation, path }: Omit<Made, 'isOfRun'>): Promise<Exchange> {
    const sent = { method: operation.method, path, token: this.#run.people.administrator };
    const exchange = await this.#run.instance.send(sent);
    const clear = before[codeOf(exchange)];
    if (!clear) return exchange;
    await clear(this.#run, path);
    return this.#run.instance.send(sent);
  }

  async #removeOrReplace(made: Made): Promise<Exchange> {
    const exchange = await this.#remove(made);
    const { operation: id = '', suffix = '' } = instead[made.operation.id] ?? {};
    const operation = this.#run.operation(id);
    if (isGone(exchange) || !operation) return exchange;
    return this.#remove({ operation, path: made.path + suffix });
  }
}

/** It may be gone by the way of another request, too. */
function isGone(exchange: Exchange): boolean {
  return isSuccess(exchange) || exchange.answer.status === 404 || gone.includes(codeOf(exchange));
}
