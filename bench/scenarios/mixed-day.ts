import type { PreparedRequest } from '../src/load/order.ts';
import { operationRequest } from '../src/operation-request.ts';
import { type Bench, type BulkAccounts, type MeasuredStore, type Scenario } from '../src/scenario.ts';
import { searchedPrefixes, searches } from '../src/search-queries.ts';
import { signInAccounts } from '../src/sign-in-accounts.ts';

const bareConstant = new URL('../bare/constant.ts', import.meta.url);
/** Requests that are worked out; the day repeats them. */
const requestsOfDay = 20_000;
const signedInPeople = 8;

type Draw = (number: number) => PreparedRequest;

/**
 * Parts of 1,000 requests. People look much more than they do: most open the page of a game, and the popular ones most;
 * the front page, lists and search lead there; a few are signed in, and one in 500 requests is a sign-in.
 */
function parts(appIds: readonly number[], { names, password }: BulkAccounts, tokens: string[]): [number, Draw][] {
  const prefixes = searchedPrefixes();
  const at = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;
  const tokenOf = (number: number) => ({ token: at(tokens, number) });
  return [
    [420, (n) => operationRequest('catalog.getGame', { path: { id: at(appIds, popular(n, appIds.length)) } })],
    [120, (n) => operationRequest('catalog.searchGames', { query: at(searches, n) })],
    [150, (n) => operationRequest('catalog.suggestGames', { query: { prefix: at(prefixes, n) } })],
    [30, (n) => operationRequest('catalog.countFacets', { query: at(searches, popular(n, searches.length)) })],
    [50, () => operationRequest('catalog.listTopSellers', {})],
    [50, () => operationRequest('catalog.listSpecials', {})],
    [40, () => operationRequest('catalog.listNewReleases', {})],
    [20, () => operationRequest('catalog.listUpcoming', {})],
    [20, () => operationRequest('catalog.listFeatured', {})],
    [20, () => operationRequest('catalog.listTags', {})],
    [20, (n) => operationRequest('catalog.listSimilarGames', { path: { id: at(appIds, popular(n, appIds.length)) } })],
    [28, (n) => operationRequest('users.getOwnAccount', {}, tokenOf(n))],
    [20, (n) => operationRequest('users.getOwnProfile', {}, tokenOf(n))],
    [10, (n) => operationRequest('users.getPreferences', {}, tokenOf(n))],
    [2, (n) => operationRequest('users.login', { body: { account: at(names, n), password } }, { status: 201 })],
  ];
}

/** A place among `count` that is small most of the time, spread by a power law; the same for the same number. */
function popular(number: number, count: number): number {
  const spread = ((number * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  return Math.floor(count ** spread) - 1;
}

async function requestsOf({ appIds, accounts }: Bench, store: MeasuredStore): Promise<PreparedRequest[]> {
  const people = await accounts(store, 1_000);
  const tokens = await signInAccounts(store, people, signedInPeople);
  // Part by part; the generator's stride mixes them, the same way every time.
  return parts(appIds, people, tokens).flatMap(([weight, draw]) =>
    Array.from({ length: (weight * requestsOfDay) / 1_000 }, (_, number) => draw(number)),
  );
}

export const mixedDay: Scenario = {
  name: 'mixed-day',
  summary: 'What people do in a store over a day, by assumed weights, beside plain node:http with a constant answer.',
  connections: 16,
  writes: true,
  prepare: async (bench) => {
    const store = await bench.startStore();
    return {
      store,
      startBare: () => bench.startBare(bareConstant),
      requests: await requestsOf(bench, store),
      bareRequests: [{ method: 'GET', target: '/' }],
    };
  },
};
