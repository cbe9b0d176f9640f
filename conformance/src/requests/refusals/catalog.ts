import { makeGame } from '../needs/catalog.ts';
import { later } from '../store-time.ts';
import type { Run } from '../../run-context.ts';
import { again, type Refusal, withBody } from './refusal.ts';

const conflict = (name: string, code: string, make: Refusal['make']): Refusal => ({
  operation: `catalog.${name}`,
  status: 409,
  code,
  make,
});

/** A game whose price stays because of a discount that is planned. */
async function heldGame(run: Run): Promise<Record<string, string>> {
  const { id } = await makeGame(run);
  await run.requests.answer('catalog.setPrice', { given: { id, region: 'EUR' } });
  await run.requests.answer('catalog.createDiscount', { given: { id } });
  return { id };
}

async function twoCompanies(run: Run): Promise<[string, { name: string }]> {
  const first = await run.requests.answer<{ companyId: number }>('catalog.getCompany');
  const second = await run.requests.answer<{ name: string }>('catalog.getCompany');
  return [String(first.companyId), second];
}

export const refusals: readonly Refusal[] = [
  conflict('createGame', 'app-id-taken', (run) => again(run, 'catalog.createGame')),
  conflict('updateGame', 'price-held-by-discount', async (run) =>
    withBody(run, 'catalog.updateGame', { prices: [{ region: 'USD', amount: 1999 }] }, await heldGame(run)),
  ),
  conflict('setPrice', 'price-held-by-discount', async (run) =>
    withBody(run, 'catalog.setPrice', { amount: 1999 }, { ...(await heldGame(run)), region: 'USD' }),
  ),
  conflict('removePrice', 'price-held-by-discount', async (run) => {
    const { id } = await heldGame(run);
    return { method: 'DELETE', path: `/v1/games/${id}/prices/USD`, token: run.people.administrator };
  }),
  conflict('delistGame', 'already-delisted', (run) => again(run, 'catalog.delistGame')),
  conflict('relistGame', 'not-delisted', (run) => again(run, 'catalog.relistGame')),
  conflict('deleteGame', 'game-in-bundle', async (run) => {
    const { appIds } = await run.requests.answer<{ appIds: number[] }>('catalog.putBundle');
    return { method: 'DELETE', path: `/v1/games/${appIds[0]}`, token: run.people.administrator };
  }),
  conflict('createDiscount', 'discount-overlaps', (run) => again(run, 'catalog.createDiscount')),
  conflict('cancelDiscount', 'discount-is-over', (run) => again(run, 'catalog.cancelDiscount')),
  conflict('updateCompany', 'company-name-taken', async (run) => {
    const [companyId, { name }] = await twoCompanies(run);
    return withBody(run, 'catalog.updateCompany', { name }, { companyId });
  }),
  conflict('putPackage', 'package-apps-fixed', async (run) => {
    const made = await run.requests.answer<{ packageId: number }>('catalog.putPackage');
    const games = [await makeGame(run), await makeGame(run)];
    const given = { packageId: String(made.packageId) };
    const json = { name: 'Other', appIds: games.map(({ appId }) => appId), prices: [{ region: 'USD', amount: 1999 }] };
    return withBody(run, 'catalog.putPackage', json, given);
  }),
  {
    operation: 'catalog.putPackage',
    status: 422,
    code: 'unknown-games',
    make: (run) => {
      const prices = [{ region: 'USD', amount: 1999 }];
      return withBody(run, 'catalog.putPackage', { name: 'Other', appIds: [4_294_967_294, 4_294_967_295], prices });
    },
  },
  conflict('quoteBundle', 'bundle-owned', async (run) => {
    const bundle = await run.requests.answer<{ bundleId: number; appIds: number[] }>('catalog.putBundle');
    const given = { bundleId: String(bundle.bundleId) };
    return withBody(run, 'catalog.quoteBundle', { country: 'US', ownedAppIds: bundle.appIds }, given);
  }),
  {
    operation: 'catalog.createNews',
    status: 404,
    code: 'game-not-found',
    make: (run) =>
      withBody(run, 'catalog.createNews', { appId: 4_294_967_295, title: 'No game', contents: 'No cake.' }),
  },
  {
    operation: 'catalog.removePrice',
    status: 404,
    code: 'price-not-found',
    make: (run) => again(run, 'catalog.removePrice'),
  },
  {
    operation: 'catalog.createDiscount',
    status: 422,
    code: 'discount-starts-in-the-past',
    make: async (run) => {
      const times = { startsAt: await later(run, -2), endsAt: await later(run, 5) };
      return withBody(run, 'catalog.createDiscount', { percent: 50, kind: 'custom', ...times });
    },
  },
];
