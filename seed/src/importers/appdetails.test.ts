import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../test/read-all.ts';
import { readAppDetails } from './appdetails.ts';

const data = {
  type: 'game',
  name: 'Лиса &amp; Fox™',
  steam_appid: 7,
  required_age: '18',
  is_free: false,
  short_description: 'A <b>fox</b> &quot;runs&quot;.<script>x</script>',
  developers: ['A ', 'KRAFTON, Inc.'],
  publishers: [''],
  platforms: { windows: true, mac: false, linux: true },
  pc_requirements: [],
  genres: [
    { id: '1', description: 'Экшены' },
    { id: '70', description: 'Ранний доступ' },
    { id: '999', description: 'Other' },
  ],
  categories: [{ id: 2, description: 'Single-player' }],
  release_date: { coming_soon: false, date: '14 Sep, 2022' },
  price_overview: { currency: 'UAH', initial: 44900, final: 11225, discount_percent: 75 },
  achievements: { total: 17 },
  metacritic: { score: 88 },
};
const read = (answers: Record<string, unknown>) => readAll(readAppDetails, JSON.stringify(answers));

describe('readAppDetails', () => {
  it('reads an answer', async () => {
    expect(await read({ 7: { success: true, data } })).toMatchObject([
      {
        row: 1,
        bytes: expect.any(Number),
        game: {
          appId: 7,
          name: 'Лиса & Fox™',
          type: 'game',
          shortDescription: 'A fox "runs".',
          releaseDate: { date: '2022-09-14', precision: 'day' },
          availability: 'released',
          earlyAccess: true,
          requiredAge: 18,
          platforms: ['windows', 'linux'],
          developers: ['A', 'KRAFTON, Inc.'],
          publishers: [],
          genres: ['Action', 'Early Access', 'Other'],
          categories: ['Single-player'],
          isFree: false,
          prices: [{ region: 'UAH', amount: 44900 }],
          discountPercent: 75,
          achievementsCount: 17,
          metacritic: 88,
        },
      },
    ]);
  });

  it('reads what only the page of an app shows, and leaves out what can not be', async () => {
    const page = {
      ...data,
      detailed_description: '<h1>Run</h1>',
      supported_languages: 'English<strong>*</strong>, Dutch<br><strong>*</strong>languages with full audio support',
      controller_support: 'full',
      pc_requirements: { minimum: '<b>RAM</b>' },
      content_descriptors: { ids: [2, 5, 77], notes: 'Foxes <b>bite</b>' },
      ratings: {
        pegi: { rating: '12', descriptors: 'Violence\r\nFear', required_age: '12' },
        'PEGI 2': { rating: '1' },
      },
      packages: [41, 'x'],
      package_groups: [{ subs: [{ packageid: 41, option_text: 'Fox Deluxe - 9,99€' }] }],
      header_image: 'https://media.example.com/a b.jpg',
      background: 'javascript:alert(1)',
      website: 'http://example.com',
      support_info: { url: '', email: 'help@example.com' },
      screenshots: [{ id: 0, path_thumbnail: 'x', path_full: 'https://media.example.com/1.jpg' }],
      movies: [
        { name: 'M', thumbnail: 'https://media.example.com/m.jpg', webm: { max: 'http://media.example.com/m' } },
      ],
      achievements: { total: 17, highlighted: [{ name: 'First', path: 'https://media.example.com/f.jpg' }] },
      recommendations: { total: 12 },
    };
    expect(await read({ 7: { success: true, data: page } })).toMatchObject([
      {
        game: {
          description: '<h1>Run</h1>',
          languages: [
            { name: 'English', interface: true, audio: true, subtitles: false },
            { name: 'Dutch', interface: true, audio: false, subtitles: false },
          ],
          controllerSupport: 'full',
          requirements: { windows: { minimum: '<b>RAM</b>', recommended: null }, mac: null, linux: null },
          contentDescriptors: ['frequent_violence_or_gore', 'general_mature_content'],
          contentNotes: 'Foxes bite',
          ageRatings: [{ board: 'pegi', rating: '12', descriptors: 'Violence Fear', requiredAge: 12 }],
          packages: [{ packageId: 41, name: 'Fox Deluxe' }],
          headerUrl: 'https://media.example.com/a%20b.jpg',
          website: 'http://example.com/',
          supportEmail: 'help@example.com',
          screenshots: [{ url: 'https://media.example.com/1.jpg', thumbnailUrl: 'https://media.example.com/1.jpg' }],
          movies: [{ name: 'M', webmUrl: 'http://media.example.com/m', mp4Url: null, isHighlight: false }],
          highlightedAchievements: [{ name: 'First', iconUrl: 'https://media.example.com/f.jpg' }],
          recommendations: 12,
        },
      },
    ]);
  });

  it('reads an answer with little in it, and [] for an empty object', async () => {
    const little = {
      type: 'music',
      name: 'x',
      platforms: [],
      price_overview: [],
      achievements: [],
      fullgame: { appid: '620' },
      release_date: { coming_soon: true, date: 'To be announced' },
    };
    expect(await read({ 8: { success: 1, data: little } })).toMatchObject([
      {
        game: {
          appId: 8,
          type: 'soundtrack',
          platforms: [],
          availability: 'coming_soon',
          parentAppId: 620,
          releaseDate: { date: null, precision: 'to_be_announced' },
        },
      },
    ]);
  });

  it('refuses answers that hold no game by their ordinal', async () => {
    const rows = await read({
      1: { success: false },
      2: { success: true, data: [] },
      3: { success: true, data: { price_overview: data.price_overview } },
      4: { success: true, data: { ...data, type: 'poem' } },
    });
    expect(rows.map((row) => 'refusal' in row && [row.row, row.appId, row.refusal])).toEqual([
      [1, 1, 'holds no details (the answer is without success or data)'],
      [2, 2, 'holds no details (the answer is without success or data)'],
      [3, 3, 'holds no name, only a part of the details'],
      [4, 4, 'type "poem" is not one that the store holds'],
    ]);
  });
});
