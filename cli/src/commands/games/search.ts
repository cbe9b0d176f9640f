import { Args, Flags } from '@oclif/core';
import type { GameSummary } from '@steam-clone/sdk';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

const platforms = ['windows', 'mac', 'linux'] as const;
const types = ['game', 'dlc', 'demo', 'soundtrack', 'software', 'video', 'hardware', 'mod', 'playtest'] as const;
const orders = [
  'relevance',
  'popularity',
  'name',
  'release',
  'price',
  'price-descending',
  'discount',
  'reviews',
] as const;

export class GamesSearch extends StoreCommand {
  static override summary = 'Find games.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> portal',
    '<%= config.bin %> <%= command.id %> --tag Roguelike --platform linux --max-price 999 --sort reviews',
  ];
  static override args = {
    query: Args.string({ description: 'Words of the name, the company, genres or tags.' }),
  };
  static override flags = {
    genre: Flags.string({ summary: 'Games of this genre. Repeat it for games of several.', multiple: true }),
    tag: Flags.string({ summary: 'Games with this tag; likewise.', multiple: true }),
    category: Flags.string({ summary: 'Games of this category; likewise.', multiple: true }),
    language: Flags.string({ summary: 'Games in this language; likewise.', multiple: true }),
    platform: Flags.option({ summary: 'Games for it; likewise.', options: platforms, multiple: true })(),
    type: Flags.option({ summary: 'Only this type. Repeat it for several.', options: types, multiple: true })(),
    developer: Flags.string({ summary: 'Games by this company.' }),
    publisher: Flags.string({ summary: 'Games that this company publishes.' }),
    free: Flags.boolean({ summary: 'Only free games, or none with --no-free.', allowNo: true }),
    'early-access': Flags.boolean({ summary: 'Only games in early access, or none of them.', allowNo: true }),
    'min-price': Flags.integer({ summary: 'Hundredths in the price list of the country.', min: 0 }),
    'max-price': Flags.integer({ summary: 'Likewise.', min: 0 }),
    'min-discount': Flags.integer({ summary: 'Percent.', min: 1, max: 100 }),
    'min-review-score': Flags.integer({ summary: '1 to 9, 9 being overwhelmingly positive.', min: 1, max: 9 }),
    'released-from': Flags.string({ summary: 'A date such as 2011-04-18.' }),
    'released-to': Flags.string({ summary: 'Likewise.' }),
    country: Flags.string({ summary: 'Two letters; decides the price list.', default: 'US' }),
    sort: Flags.option({ summary: 'What comes first.', options: orders, default: 'relevance' as const })(),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    cursor: Flags.string({ summary: 'The next page, as the one before says.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(GamesSearch);
    const { steam } = await connect(flags);
    const { url: _url, 'data-dir': _directory, json: _json, ...asked } = flags;
    const query = Object.fromEntries(
      Object.entries({ ...args, ...asked }).map(([name, value]) => [camelCase(name), value]),
    );
    const page = await steam.catalog.searchGames({ query });
    if (page.searchedFor) this.log(`Nothing has these words; this is what ${page.searchedFor} finds.\n`);
    const headings = ['appid', 'name', 'release', 'reviews', 'price', ''];
    this.log(page.items.length > 0 ? table(page.items.map(rowOf), headings) : 'There are none.');
    if (page.truncated) this.log('\nThere are more; these are among the most popular.');
    if (page.nextCursor) this.log(`\nNext page: --cursor ${page.nextCursor}`);
    return page;
  }
}

const camelCase = (name: string) => name.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());

function rowOf({ appId, name, releaseDate, reviews, price, isFree }: GameSummary): string[] {
  const count = reviews.positive + reviews.negative;
  const share = count === 0 ? '' : `${Math.floor((100 * reviews.positive) / count)}% of ${count.toLocaleString('en')}`;
  const amount = price ? `${(price.finalAmount / 100).toFixed(2)} ${price.currency}` : isFree ? 'free' : '';
  return [
    String(appId),
    name,
    releaseDate?.date ?? releaseDate?.precision.replaceAll('_', ' ') ?? '',
    share,
    amount,
    price?.discountPercent ? `-${price.discountPercent}%` : '',
  ];
}
