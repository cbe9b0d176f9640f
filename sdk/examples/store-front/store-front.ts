import { createSteamClient, type Game, SteamError, type SteamClient } from '@steam-clone/sdk';

const baseUrl = find('meta[name=store]', HTMLMetaElement).content;
const steam = createSteamClient({ baseUrl });
const message = find('#message', HTMLElement);
const signIn = find('#sign-in', HTMLFormElement);
const signedIn = find('#signed-in', HTMLElement);

/** What the front shows. A list of the catalogue takes the place of these numbers here, and nothing else changes. */
async function* listGames({ catalog }: SteamClient): AsyncGenerator<Game> {
  const wanted = [620, 730, 440, 570, 1, 400];
  for (const found of wanted.map((id) => catalog.getGame({ path: { id } }).catch(unlessMissing))) {
    const game = await found;
    if (game) yield game;
  }
}

function unlessMissing(error: unknown): null {
  if (error instanceof SteamError && error.code === 'game-not-found') return null;
  throw error;
}

async function showGames(): Promise<void> {
  const list = find('#games', HTMLElement);
  for await (const game of listGames(steam)) list.append(entryOf(game));
  message.textContent = `${list.children.length} games`;
}

function entryOf({ name, shortDescription, price, isFree }: Game): DocumentFragment {
  const entry = find('#game', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  find('h2', HTMLElement, entry).textContent = name;
  find('.description', HTMLElement, entry).textContent = shortDescription;
  find('.price', HTMLElement, entry).textContent = isFree ? 'Free' : price ? priceOf(price) : '';
  return entry;
}

function priceOf({ finalAmount, currency }: NonNullable<Game['price']>): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(finalAmount / 100);
}

function showAccount(accountName: string | null): void {
  signIn.hidden = accountName !== null;
  signedIn.hidden = accountName === null;
  find('span', HTMLElement, signedIn).textContent = accountName;
}

signIn.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = new FormData(signIn);
  const body = { account: String(given.get('account')), password: String(given.get('password')) };
  explaining(async () => showAccount((await steam.users.login({ body })).account.accountName));
});

find('button', HTMLElement, signedIn).addEventListener('click', () => {
  explaining(async () => {
    await steam.users.logout();
    showAccount(null);
  });
});

/** Runs what a click has asked for, and says why it can not be done. */
function explaining(work: () => Promise<void>): void {
  message.textContent = '';
  work().catch((error: unknown) => {
    const isWrong = error instanceof SteamError && error.code === 'wrong-credentials';
    message.textContent = isWrong ? 'Account or password is wrong.' : (error as Error).message;
  });
}

/** Throws when the page lacks it. */
function find<Kind extends Element>(selector: string, kind: new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}`);
}

explaining(showGames);
