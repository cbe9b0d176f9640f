import type { Operation } from '../document/document.ts';
import { codeOf, type Exchange, isSuccess, jsonOf } from '../instance/exchange.ts';
import { describe } from '../checks/judge-answer.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';

interface Made {
  operation: Operation;
  path: string;
}

/** What takes the place of removing where the API can not remove: the path under the object, and its method. */
const instead: Record<string, { method: string; suffix: string }> = {
  'catalog.createGame': { method: 'POST', suffix: '/delisting' },
};

/** Codes that say of what is to be removed that it is gone already. */
const gone = ['already-delisted', 'not-suspended', 'discount-is-over'];

/** Remembers what the run made, by what the document has to remove it, and removes it at the end. */
export class Removal {
  readonly #run: Run;
  readonly #made = new Map<string, Made>();
  #stopped = false;
  /** The games that the store recommended before; null where that is not known. */
  #featured: number[] | null = null;

  constructor(run: Run) {
    this.#run = run;
  }

  note(exchange: Exchange): void {
    if (this.#stopped || exchange.operation === null || !isSuccess(exchange)) return;
    const operation = this.#run.operation(exchange.operation);
    if (!operation) return;
    const [path = ''] = exchange.sent.path.split('?');
    if (operation.method === 'POST' && exchange.answer.status === 201) this.#noteCreated(operation, path, exchange);
    if (operation.method === 'PUT') this.#add(this.#find('DELETE', operation.path), path);
    if (operation.method === 'DELETE') this.#made.delete(path);
    if (operation.id === 'catalog.importGames') this.#noteImported(exchange);
  }

  #noteImported({ sent }: Exchange): void {
    const { games = [] } = (sent.json ?? JSON.parse(String(sent.body))) as { games?: { appId?: unknown }[] };
    const delisting = this.#run.operation('catalog.delistGame');
    for (const { appId } of games) if (typeof appId === 'number') this.#add(delisting, `/v1/games/${appId}/delisting`);
  }

  #noteCreated(operation: Operation, path: string, exchange: Exchange): void {
    const body = jsonOf<{ id?: unknown }>(exchange);
    if (typeof body?.id !== 'string' && typeof body?.id !== 'number') return;
    const removing = this.#run.document.operations.find(
      ({ method, path: template }) =>
        method === 'DELETE' &&
        template.startsWith(`${operation.path}/{`) &&
        template.endsWith('}') &&
        template.split('/').length === operation.path.split('/').length + 1,
    );
    this.#add(removing, `${path}/${body.id}`);
    const other = instead[operation.id];
    if (other)
      this.#add(this.#find(other.method, `${operation.path}/{id}${other.suffix}`), `${path}/${body.id}${other.suffix}`);
  }

  #find(method: string, path: string): Operation | undefined {
    return this.#run.document.operations.find((operation) => operation.method === method && operation.path === path);
  }

  /** What a player owns goes with the account. */
  #add(operation: Operation | undefined, path: string): void {
    if (operation?.authorization.kind === 'role') this.#made.set(path, { operation, path });
  }

  /** What the run changes and can not remove, as it is now. */
  async remember(): Promise<void> {
    const featured = this.#run.operation('catalog.listFeatured');
    if (!featured || !this.#run.operation('catalog.setFeatured')) return;
    const exchange = await this.#run.send(featured, { path: featured.path });
    const { items } = jsonOf<{ items?: { appId?: number }[] }>(exchange) ?? {};
    if (!isSuccess(exchange) || items === undefined) return;
    this.#featured = items.flatMap(({ appId }) => (appId === undefined ? [] : [appId]));
  }

  /** Removes all of it, the newest first; gives how many and what stayed. */
  async removeAll(): Promise<{ removed: number; left: string[] }> {
    this.#stopped = true;
    const left: string[] = [];
    let removed = 0;
    const { administrator } = this.#run.options;
    if (administrator === null)
      return { removed, left: [...this.#made.keys()].map((path) => `${path}: only an administrator can`) };
    if (this.#featured !== null) {
      const sent = { method: 'PUT', path: '/v1/featured', token: administrator, json: { appIds: this.#featured } };
      const exchange = await this.#run.instance.send(sent);
      if (!isSuccess(exchange)) left.push(`PUT /v1/featured answered ${describe(exchange)}`);
    }
    const made = [...this.#made.values()].reverse();
    const refused: Made[] = [];
    // An account can not be erased while its bans are lifted, and so on: what lies deeper goes first.
    for (const depth of [...new Set(made.map(({ path }) => path.split('/').length))].sort((a, b) => b - a)) {
      const group = made.filter(({ path }) => path.split('/').length === depth);
      await inParallel(group, 4, async (each) => {
        if (isGone(await this.#remove(each, administrator))) removed += 1;
        else refused.push(each);
      });
    }
    // What another one held may go now.
    for (const each of refused) {
      const exchange = await this.#remove(each, administrator);
      if (isGone(exchange)) removed += 1;
      else left.push(`${each.operation.method} ${each.path} answered ${describe(exchange)}`);
    }
    return { removed, left };
  }

  async #remove({ operation, path }: Made, administrator: string): Promise<Exchange> {
    const sent = { method: operation.method, path, token: administrator };
    const exchange = await this.#run.instance.send(sent);
    // The account of an administrator stays until it is none any more.
    if (codeOf(exchange) !== 'administrator-stays') return exchange;
    await this.#run.instance.send({ ...sent, method: 'PUT', path: `${path}/roles`, json: { roles: [] } });
    return this.#run.instance.send(sent);
  }
}

/** It may be gone by the way of another request, too. */
function isGone(exchange: Exchange): boolean {
  return isSuccess(exchange) || exchange.answer.status === 404 || gone.includes(codeOf(exchange));
}
