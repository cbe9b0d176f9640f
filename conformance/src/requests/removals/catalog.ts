import { type Exchange, isSuccess, jsonOf } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';
import type { DomainRemoval, Removable } from './domain-removal.ts';

export const removal: DomainRemoval = {
  made: { 'catalog.importGames': importedGames },
  // What was sold, or is in a bundle that stays, is only taken off sale.
  instead: { 'catalog.deleteGame': { operation: 'catalog.delistGame', suffix: '/delisting' } },
  gone: ['already-delisted', 'discount-is-over'],
  remember: featuredGames,
};

/** An import does not tell which of its games were there before. */
function importedGames({ sent }: Exchange): Removable[] {
  const { games = [] } = (sent.json ?? JSON.parse(String(sent.body))) as { games?: { appId?: unknown }[] };
  return games.flatMap(({ appId }) => {
    if (typeof appId !== 'number') return [];
    const path = `/v1/games/${appId}`;
    return { operation: 'catalog.deleteGame', path, isOfRun: (run, began) => wasMadeSince(run, path, began) };
  });
}

async function wasMadeSince(run: Run, path: string, began: number): Promise<boolean> {
  const { createdAt = '' } = jsonOf<{ createdAt?: string }>(await run.instance.send({ path })) ?? {};
  return Date.parse(createdAt) > began;
}

/** The games that the store recommends. */
async function featuredGames(run: Run): Promise<(() => Promise<Exchange>) | null> {
  const [reading, setting] = [run.operation('catalog.listFeatured'), run.operation('catalog.setFeatured')];
  if (!reading || !setting) return null;
  const exchange = await run.send(reading, { path: reading.path });
  const { items } = jsonOf<{ items?: { appId: number }[] }>(exchange) ?? {};
  if (!isSuccess(exchange) || items === undefined) return null;
  const json = { appIds: items.map(({ appId }) => appId) };
  const { method, path } = setting;
  return () => run.instance.send({ method, path, token: run.people.administrator, json });
}
