import { operationRequest } from '../operation-request.ts';
import { searchedPrefixes, searches } from '../search-queries.ts';
import type { Growing } from './growing.ts';

/** Reads by key may not grow; searches look at more games, but far less than in proportion. */
export const growingGames: Growing[] = [
  {
    what: 'getGame',
    slopeAtMost: 0.15,
    requests: ({ appIds }) => appIds.map((id) => operationRequest('catalog.getGame', { path: { id } })),
  },
  {
    what: 'searchGames by genre',
    slopeAtMost: 0.3,
    requests: () =>
      ['Action', 'Indie', 'RPG', 'Racing', 'Strategy'].map((genre) =>
        operationRequest('catalog.searchGames', { query: { genre: [genre] } }),
      ),
  },
  {
    what: 'searchGames, 200 searches',
    slopeAtMost: 0.4,
    requests: () => searches.map((query) => operationRequest('catalog.searchGames', { query })),
  },
  {
    what: 'suggestGames',
    slopeAtMost: 0.4,
    requests: () => searchedPrefixes().map((prefix) => operationRequest('catalog.suggestGames', { query: { prefix } })),
  },
  {
    what: 'listSimilarGames',
    slopeAtMost: 0.4,
    requests: ({ appIds }) => appIds.map((id) => operationRequest('catalog.listSimilarGames', { path: { id } })),
  },
];
