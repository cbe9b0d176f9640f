import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { countFacets } from './count-facets.ts';
import { createGame } from './create-game.ts';
import { createNews } from './create-news.ts';
import { deleteNews } from './delete-news.ts';
import { delistGame } from './delist-game.ts';
import { getCompany } from './get-company.ts';
import { getGame } from './get-game.ts';
import { getNews } from './get-news.ts';
import { importGames } from './import-games.ts';
import { listCategories } from './list-categories.ts';
import { listCompanies } from './list-companies.ts';
import { listCompanyGames } from './list-company-games.ts';
import { listFeatured } from './list-featured.ts';
import { listGenres } from './list-genres.ts';
import { listLanguages } from './list-languages.ts';
import { listNewReleases } from './list-new-releases.ts';
import { listNews } from './list-news.ts';
import { listSimilarGames } from './list-similar-games.ts';
import { listSpecials } from './list-specials.ts';
import { listTags } from './list-tags.ts';
import { listTopSellers } from './list-top-sellers.ts';
import { listUpcoming } from './list-upcoming.ts';
import { relistGame } from './relist-game.ts';
import { searchGames } from './search-games.ts';
import { setFeatured } from './set-featured.ts';
import { suggestGames } from './suggest-games.ts';
import { updateCompany } from './update-company.ts';
import { updateGame } from './update-game.ts';
import { updateNews } from './update-news.ts';

export const operations: PluginOperations<'catalog'> = {
  countFacets,
  createGame,
  createNews,
  deleteNews,
  delistGame,
  getCompany,
  getGame,
  getNews,
  importGames,
  listCategories,
  listCompanies,
  listCompanyGames,
  listFeatured,
  listGenres,
  listLanguages,
  listNewReleases,
  listNews,
  listSimilarGames,
  listSpecials,
  listTags,
  listTopSellers,
  listUpcoming,
  relistGame,
  searchGames,
  setFeatured,
  suggestGames,
  updateCompany,
  updateGame,
  updateNews,
};
