import type { Run } from '../../run-context.ts';
import { later } from '../store-time.ts';
import type { MakeNeed, Needs } from './needs.ts';

export interface MadeGame {
  id: string;
  appId: number;
  name: string;
  developers: string[];
}

/** A game that is on sale, released long ago, with names of its own. */
export async function makeGame(run: Run): Promise<MadeGame> {
  return run.requests.answer<MadeGame>('catalog.createGame');
}

/** A number that no app of Steam has. */
export function unusedNumber(run: Run): number {
  return run.unused.between(3_000_000_000, 4_294_967_295);
}

async function newGame(run: Run): Promise<Record<string, unknown>> {
  return {
    name: `Game ${run.people.unique()}`,
    appId: unusedNumber(run),
    developers: [`Studio ${run.people.unique()}`],
    releaseDate: { date: (await later(run, -400)).slice(0, 10), precision: 'day' },
    prices: [{ region: 'USD', amount: 999 }],
  };
}

async function companyId(run: Run): Promise<string> {
  const { developers } = await makeGame(run);
  const operation = run.operation('catalog.listCompanies');
  const prefix = encodeURIComponent(developers[0] ?? '');
  if (!operation) return '';
  const { answer } = await run.send(operation, { path: `${operation.path}?prefix=${prefix}` });
  const { items } = JSON.parse(answer.text) as { items: { companyId: number }[] };
  return String(items[0]?.companyId ?? '');
}

const withCompany: MakeNeed = async (run, given) => ({
  path: { companyId: given['companyId'] ?? (await companyId(run)) },
});

const withPackage: MakeNeed = async (run, given) => {
  if (given['packageId'] !== undefined) return {};
  const { packageId } = await run.requests.answer<{ packageId: number }>('catalog.putPackage');
  return { path: { packageId } };
};

const withBundle: MakeNeed = async (run, given) => {
  if (given['bundleId'] !== undefined) return {};
  const { bundleId } = await run.requests.answer<{ bundleId: number }>('catalog.putBundle');
  return { path: { bundleId } };
};

export const needs: Needs = {
  'catalog.createGame': async (run) => ({ json: await newGame(run) }),
  'catalog.importGames': async (run) => ({ json: { games: [await newGame(run)] } }),
  'catalog.updateGame': async (run) => ({ json: { name: `Game ${run.people.unique()}` } }),
  'catalog.relistGame': async (run, given) => {
    const id = given['id'] ?? (await makeGame(run)).id;
    await run.requests.answer('catalog.delistGame', { given: { id } });
    return { path: { id } };
  },
  'catalog.setFeatured': async (run) => ({ json: { appIds: [(await makeGame(run)).appId] } }),
  'catalog.getCompany': withCompany,
  'catalog.updateCompany': withCompany,
  'catalog.listCompanyGames': withCompany,
  'catalog.createNews': async (run) => ({
    json: { appId: (await makeGame(run)).appId, title: `News ${run.people.unique()}`, contents: 'There is cake.' },
  }),
  'catalog.removePrice': async (run, given) => {
    const id = given['id'] ?? (await makeGame(run)).id;
    await run.requests.answer('catalog.setPrice', { given: { id, region: 'EUR' } });
    return { path: { id, region: 'EUR' } };
  },
  'catalog.createDiscount': async (run) => ({
    json: { percent: 50, kind: 'custom', startsAt: await later(run, 2), endsAt: await later(run, 9) },
  }),
  'catalog.putBundle': async (run, given) => {
    const games = [await makeGame(run), await makeGame(run)];
    const bundleId = given['bundleId'] ?? run.random.between(2_000_000, 2_000_000_000);
    const name = `Bundle ${run.people.unique()}`;
    return { path: { bundleId }, json: { name, discountPercent: 10, appIds: games.map(({ appId }) => appId) } };
  },
  'catalog.putPackage': async (run, given) => {
    const games = [await makeGame(run), await makeGame(run)];
    const packageId = given['packageId'] ?? run.random.between(2_000_000, 1_999_999_999);
    const name = `Package ${run.people.unique()}`;
    const prices = [{ region: 'USD', amount: 1999 }];
    return { path: { packageId }, json: { name, appIds: games.map(({ appId }) => appId), prices } };
  },
  'catalog.getPackage': withPackage,
  'catalog.delistPackage': withPackage,
  'catalog.deletePackage': withPackage,
  'catalog.getBundle': withBundle,
  'catalog.deleteBundle': withBundle,
  'catalog.quoteBundle': withBundle,
};
