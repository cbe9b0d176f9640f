import { stripVTControlCharacters } from 'node:util';
import type { components } from '@steam-clone/sdk';
import { table } from './table.ts';

type Game = components['schemas']['Game'];

const scores = [
  'no score yet',
  'Overwhelmingly Negative',
  'Very Negative',
  'Negative',
  'Mostly Negative',
  'Mixed',
  'Mostly Positive',
  'Positive',
  'Very Positive',
  'Overwhelmingly Positive',
];

/** Those with the most votes; more would fill the screen. */
const shownTags = 10;

/** A game as a player reads it in a terminal. */
export function gamePage(game: Game): string {
  const rows = [
    ['appid', `${game.appId} (${game.type})`],
    ['price', priceOf(game)],
    ['released', releaseOf(game)],
    ['reviews', reviewsOf(game)],
    ['metacritic', String(game.metacritic ?? '')],
    ['developers', game.developers.join(', ')],
    ['publishers', game.publishers.join(', ')],
    ['platforms', game.platforms.join(', ')],
    ['genres', game.genres.join(', ')],
    [
      'tags',
      game.tags
        .slice(0, shownTags)
        .map(({ name }) => name)
        .join(', '),
    ],
    ['features', game.categories.join(', ')],
    ['languages', game.languages.map(({ name, audio }) => (audio ? `${name} (audio)` : name)).join(', ')],
    ['achievements', game.achievementsCount ? String(game.achievementsCount) : ''],
    ['add-ons', game.dlcAppIds.join(', ')],
    ['part of', game.parentAppId === null ? '' : String(game.parentAppId)],
    ['website', game.website ?? ''],
  ].filter(([, value]) => value !== '');
  const paragraphs = [plain(game.name), plain(game.shortDescription), table(rows)];
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

function priceOf({ price, isFree, isPurchasable }: Game): string {
  if (!price) return isFree ? 'free' : 'not sold here';
  const was =
    price.discountPercent > 0 ? ` (-${price.discountPercent}%, was ${money(price.amount, price.currency)})` : '';
  return `${money(price.finalAmount, price.currency)}${was}${isPurchasable ? '' : ', not sold any more'}`;
}

/** All amounts are in hundredths, also those of currencies that are not shown with them. */
function money(amount: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount / 100);
}

function releaseOf({ releaseDate, availability, earlyAccess }: Game): string {
  const date = releaseDate
    ? `${releaseDate.date ?? 'no date'} (${releaseDate.precision.replaceAll('_', ' ')})`
    : 'no date';
  const states = [
    ...(availability === 'released' ? [] : [availability.replaceAll('_', ' ')]),
    ...(earlyAccess ? ['early access'] : []),
  ];
  return [date, ...states].join(', ');
}

function reviewsOf({ reviews: { positive, negative }, reviewScore }: Game): string {
  const all = positive + negative;
  if (all === 0) return 'none';
  return `${scores[reviewScore] ?? ''} (${Math.floor((positive * 100) / all)}% of ${all.toLocaleString('en')})`;
}

function plain(text: string): string {
  return stripVTControlCharacters(text).trim();
}
