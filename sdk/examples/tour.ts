// A tour of a store from Node:
//
//     STEAM_PASSWORD='four unrelated words' node sdk/examples/tour.ts http://127.0.0.1:8000 alice 620
import { createSteamClient, type Game, SteamConnectionError, SteamError, type SteamClient } from '@steam-clone/sdk';

async function tour(baseUrl: string, accountName: string, password: string, appId: string): Promise<void> {
  const steam = createSteamClient({ baseUrl });
  const account = await signInOrRegister(steam, accountName, password);
  console.log(`Signed in as ${account.accountName}`);

  const game = await findGame(steam, appId);
  console.log(game ? describe(game) : `There is no game ${appId}`);

  // A page of two is fetched when the one before it is used up.
  for await (const session of steam.users.listSessions.pages({ query: { limit: 2 } })) {
    console.log(`Session since ${session.startedAt}${session.isCurrent ? ' (this one)' : ''}`);
  }
  await steam.users.logout();
}

async function signInOrRegister(steam: SteamClient, accountName: string, password: string) {
  try {
    const body = { accountName, email: `${accountName}@example.com`, password };
    await steam.users.register({ body });
  } catch (error) {
    // Codes are a closed union: another spelling does not compile.
    if (!(error instanceof SteamError && error.code === 'account-taken')) throw error;
  }
  return (await steam.users.login({ body: { account: accountName, password } })).account;
}

async function findGame(steam: SteamClient, id: string): Promise<Game | null> {
  try {
    return await steam.catalog.getGame({ path: { id } });
  } catch (error) {
    if (error instanceof SteamError && error.code === 'game-not-found') return null;
    throw error;
  }
}

function describe({ name, isFree, price }: Game): string {
  if (isFree || !price) return `${name}: ${isFree ? 'free' : 'no price'}`;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: price.currency });
  return `${name}: ${format.format(price.finalAmount / 100)}`;
}

const [baseUrl = 'http://127.0.0.1:8000', accountName = 'alice', appId = '620'] = process.argv.slice(2);
try {
  await tour(baseUrl, accountName, process.env['STEAM_PASSWORD'] ?? 'four unrelated words', appId);
} catch (error) {
  if (error instanceof SteamError) console.error(`The store refused: ${error.message}`);
  else if (error instanceof SteamConnectionError) console.error(`No store: ${error.message}`);
  else throw error;
  process.exitCode = 1;
}
