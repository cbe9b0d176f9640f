import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { countFacets } from './count-facets.ts';
import { getGame } from './get-game.ts';
import { importGames } from './import-games.ts';
import { listSimilarGames } from './list-similar-games.ts';
import { searchGames } from './search-games.ts';
import { suggestGames } from './suggest-games.ts';

export const operations: PluginOperations<'catalog'> = {
  countFacets,
  getGame,
  importGames,
  listSimilarGames,
  searchGames,
  suggestGames,
};
