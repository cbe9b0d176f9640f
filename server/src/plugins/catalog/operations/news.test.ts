import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { importGames, createNews, updateNews, deleteNews, listScheduledNews } = store.as(administrator).catalog;
const { listNews, getNews, getGame } = store.as(anonymous).catalog;
const minute = 60_000;

beforeAll(() => importGames({ body: { games: [1, 2].map((appId) => ({ appId, name: `App ${appId}` })) } }));

const write = async (given: Partial<Schemas['NewNews']> = {}) =>
  (await createNews({ body: { appId: 1, title: 'News', contents: '<p>Cake.</p>', ...given } })).body;
const inMinutes = (minutes: number) => new Date(store.clock.now().getTime() + minutes * minute).toISOString();
const titles = async (query: { game?: string; limit?: number; cursor?: string } = {}) =>
  (await listNews({ query })).body.items.map(({ title }) => title);

describe('news', () => {
  it('are answered as they were written, with HTML that is fit to be shown', async () => {
    const news = await write({ contents: '<p onclick="x()">a<script>x()</script></p>', url: 'https://example.com/1' });
    expect(news).toEqual({
      id: expect.any(String),
      appId: 1,
      title: 'News',
      author: '',
      contents: '<p>a</p>',
      url: 'https://example.com/1',
      feedName: 'store',
      publishedAt: store.clock.now().toISOString(),
    });
    expect((await getNews({ path: { newsId: news.id } })).body).toEqual(news);
    expect((await listNews({})).body).toEqual({ items: [news], nextCursor: null });
  });

  it('are the latest first, of all games or of one, page by page', async () => {
    await write({ title: 'old', publishedAt: inMinutes(-10) });
    await write({ title: 'other', appId: 2, publishedAt: inMinutes(-5) });
    expect(await titles()).toEqual(['News', 'other', 'old']);
    expect(await titles({ game: '1' })).toEqual(['News', 'old']);
    const { id } = (await getGame({ path: { id: '2' } })).body;
    expect(await titles({ game: id })).toEqual(['other']);
    expect(await titles({ game: '77' })).toEqual([]);
    const { nextCursor } = (await listNews({ query: { limit: 2 } })).body;
    expect(await titles({ limit: 2, cursor: nextCursor ?? '' })).toEqual(['old']);
  });

  it('are kept back until their time and announced once', async () => {
    await store.settle();
    const before = (await store.events('catalog.newsPublished')).length;
    const { id } = await write({ title: 'soon', publishedAt: inMinutes(1) });
    await store.settle();
    expect(await titles()).not.toContain('soon');
    await expect(getNews({ path: { newsId: id } })).rejects.toMatchObject({ code: 'news-not-found' });
    store.clock.turn(minute);
    await store.settle();
    await store.settle();
    expect((await titles())[0]).toBe('soon');
    const told = (await store.events('catalog.newsPublished')).slice(before);
    const publishedAt = store.clock.now().toISOString();
    expect(told).toEqual([{ newsId: id, version: 1, appId: 1, title: 'soon', publishedAt }]);
  });

  it('are listed for administrators before their time, the next first, of all games or of one, page by page', async () => {
    const scheduled = async (query: { game?: string; limit?: number; cursor?: string } = {}) => {
      const { body } = await listScheduledNews({ query });
      return { titles: body.items.map(({ title }) => title), nextCursor: body.nextCursor };
    };
    expect(await scheduled()).toEqual({ titles: [], nextCursor: null });
    await write({ title: 'third', publishedAt: inMinutes(3) });
    await write({ title: 'second', publishedAt: inMinutes(2), appId: 2 });
    const next = await write({ title: 'next', publishedAt: inMinutes(1) });
    expect((await listScheduledNews({})).body.items[0]).toEqual(next);
    expect((await scheduled()).titles).toEqual(['next', 'second', 'third']);
    expect((await scheduled({ game: '1' })).titles).toEqual(['next', 'third']);
    const { id } = (await getGame({ path: { id: '2' } })).body;
    expect((await scheduled({ game: id })).titles).toEqual(['second']);
    const { nextCursor } = await scheduled({ limit: 2 });
    expect(await scheduled({ limit: 2, cursor: nextCursor ?? '' })).toEqual({ titles: ['third'], nextCursor: null });
    store.clock.turn(minute);
    expect((await scheduled()).titles).toEqual(['second', 'third']);
    expect((await titles())[0]).toBe('next');
    store.clock.turn(2 * minute);
  });

  it('change in what is given, and are not announced again', async () => {
    await store.settle();
    const before = (await store.events('catalog.newsPublished')).length;
    const { id, ...news } = await write({ author: 'GLaDOS' });
    await store.settle();
    const path = { newsId: id };
    const changed = await updateNews({ path, body: { contents: '[b]Pie.[/b]', format: 'bbcode' } });
    expect(changed.body).toEqual({ id, ...news, contents: '<b>Pie.</b>' });
    expect((await updateNews({ path, body: { title: 'New' } })).body).toMatchObject({ title: 'New', author: 'GLaDOS' });
    await store.settle();
    expect(await store.events('catalog.newsPublished')).toHaveLength(before + 1);
    expect(await store.audited(id)).toEqual(['catalog.newsCreated', 'catalog.newsUpdated', 'catalog.newsUpdated']);
  });

  it('can be taken away, once', async () => {
    const path = { newsId: (await write()).id };
    expect((await deleteNews({ path })).status).toBe(204);
    await expect(getNews({ path })).rejects.toMatchObject({ code: 'news-not-found' });
    await expect(deleteNews({ path })).rejects.toMatchObject({ code: 'news-not-found' });
    const unknown = updateNews({ path: { newsId: newId() }, body: { title: 'x' } });
    await expect(unknown).rejects.toMatchObject({ code: 'news-not-found' });
  });

  it('are of a game of the store', async () => {
    await expect(write({ appId: 77 })).rejects.toMatchObject({ code: 'game-not-found' });
  });
});
