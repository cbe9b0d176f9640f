import { unusedNumber } from '../requests/needs/catalog.ts';
import type { Story } from './story.ts';

interface Imported {
  created: number;
  updated: number;
  unchanged: number;
  refused: { index: number }[];
}

export const story: Story = {
  name: 'a shopkeeper imports games, and a visitor finds them',
  needs: ['catalog.importGames', 'catalog.searchGames', 'catalog.getGame', 'catalog.delistGame'],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const token = run.people.administrator;
    const word = run.people.unique('kestrel').replaceAll('_', '');
    const games = [1, 2, 3].map((number) => ({
      appId: unusedNumber(run),
      name: `${word} ${number}`,
      releaseDate: { date: '2020-05-04', precision: 'day' },
      prices: [{ region: 'USD', amount: 1999 }],
    }));
    const send = (what: string, rows: unknown[]) =>
      teller.read<Imported>(what, 'catalog.importGames', { token, json: { games: rows } });
    const first = await send('imports three', games);
    teller.holds(first.created === 3, 'all are new', '3 created', first);
    const again = await send('imports them again', games);
    teller.holds(again.unchanged === 3 && again.created === 0, 'nothing has changed', '3 unchanged', again);
    const mixed = await send('imports one that is no game', [
      { ...games[0], name: `${word} first` },
      { appId: 'none' },
    ]);
    teller.holds(mixed.updated === 1 && mixed.refused.length === 1, 'the good one is taken', '1 updated', mixed);

    const [game] = games;
    const read = { path: `/v1/games/${game?.appId}` };
    const found = await teller.read<{ id: string; name: string }>('opens its page', 'catalog.getGame', read);
    teller.holds(found.name === `${word} first`, 'shows the new name', `${word} first`, found.name);
    const search = { path: `/v1/games?${new URLSearchParams({ query: word })}` };
    const list = await teller.read<{ items: { appId: number }[] }>('searches', 'catalog.searchGames', search);
    const ids = games.map(({ appId }) => appId);
    const seen = list.items.filter(({ appId }) => ids.includes(appId)).length;
    teller.holds(seen === 3, 'all three are found', '3 games', list.items.length);
    for (const appId of ids) {
      await teller.step('takes it off sale', 'catalog.delistGame', { path: `/v1/games/${appId}/delisting`, token });
    }
  },
};
