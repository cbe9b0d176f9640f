import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { cancelDiscount } from './cancel-discount.ts';
import { countFacets } from './count-facets.ts';
import { createDiscount } from './create-discount.ts';
import { createGame } from './create-game.ts';
import { createNews } from './create-news.ts';
import { deleteBundle } from './delete-bundle.ts';
import { deleteGame } from './delete-game.ts';
import { deletePackage } from './delete-package.ts';
import { deleteNews } from './delete-news.ts';
import { delistGame } from './delist-game.ts';
import { exportOffers } from './export-offers.ts';
import { exportSets } from './export-sets.ts';
import { delistPackage } from './delist-package.ts';
import { getPackage } from './get-package.ts';
import { listPackages } from './list-packages.ts';
import { putPackage } from './put-package.ts';
import { getBundle } from './get-bundle.ts';
import { getCompany } from './get-company.ts';
import { getGame } from './get-game.ts';
import { getNews } from './get-news.ts';
import { importGames } from './import-games.ts';
import { listBundles } from './list-bundles.ts';
import { listCategories } from './list-categories.ts';
import { listCompanies } from './list-companies.ts';
import { listCompanyGames } from './list-company-games.ts';
import { listDiscounts } from './list-discounts.ts';
import { listFeatured } from './list-featured.ts';
import { listGenres } from './list-genres.ts';
import { listLanguages } from './list-languages.ts';
import { listNewReleases } from './list-new-releases.ts';
import { listNews } from './list-news.ts';
import { listOffers } from './list-offers.ts';
import { listPriceChanges } from './list-price-changes.ts';
import { listPriceRegions } from './list-price-regions.ts';
import { listPrices } from './list-prices.ts';
import { listScheduledNews } from './list-scheduled-news.ts';
import { listSimilarGames } from './list-similar-games.ts';
import { listSpecials } from './list-specials.ts';
import { listTags } from './list-tags.ts';
import { listTopSellers } from './list-top-sellers.ts';
import { listUpcoming } from './list-upcoming.ts';
import { putBundle } from './put-bundle.ts';
import { quoteBundle } from './quote-bundle.ts';
import { relistGame } from './relist-game.ts';
import { removePrice } from './remove-price.ts';
import { searchGames } from './search-games.ts';
import { setFeatured } from './set-featured.ts';
import { setPrice } from './set-price.ts';
import { suggestGames } from './suggest-games.ts';
import { updateCompany } from './update-company.ts';
import { updateGame } from './update-game.ts';
import { updateNews } from './update-news.ts';

export const operations: PluginOperations<'catalog'> = {
  cancelDiscount,
  countFacets,
  createDiscount,
  createGame,
  createNews,
  deleteBundle,
  deleteGame,
  deletePackage,
  deleteNews,
  delistGame,
  exportOffers,
  exportSets,
  delistPackage,
  getBundle,
  getPackage,
  listPackages,
  putPackage,
  getCompany,
  getGame,
  getNews,
  importGames,
  listBundles,
  listCategories,
  listCompanies,
  listCompanyGames,
  listDiscounts,
  listFeatured,
  listGenres,
  listLanguages,
  listNewReleases,
  listNews,
  listOffers,
  listPriceChanges,
  listPriceRegions,
  listPrices,
  listScheduledNews,
  listSimilarGames,
  listSpecials,
  listTags,
  listTopSellers,
  listUpcoming,
  putBundle,
  quoteBundle,
  relistGame,
  removePrice,
  searchGames,
  setFeatured,
  setPrice,
  suggestGames,
  updateCompany,
  updateGame,
  updateNews,
};
