import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { cancelDiscount } from './cancel-discount.ts';
import { createDiscount } from './create-discount.ts';
import { deleteBundle } from './delete-bundle.ts';
import { getBundle } from './get-bundle.ts';
import { getGame } from './get-game.ts';
import { importGames } from './import-games.ts';
import { listBundles } from './list-bundles.ts';
import { listDiscounts } from './list-discounts.ts';
import { listPriceChanges } from './list-price-changes.ts';
import { listPriceRegions } from './list-price-regions.ts';
import { listPrices } from './list-prices.ts';
import { putBundle } from './put-bundle.ts';
import { quoteBundle } from './quote-bundle.ts';
import { removePrice } from './remove-price.ts';
import { setPrice } from './set-price.ts';

export const operations: PluginOperations<'catalog'> = {
  getGame,
  importGames,
  setPrice,
  removePrice,
  listPrices,
  listPriceChanges,
  listPriceRegions,
  createDiscount,
  cancelDiscount,
  listDiscounts,
  putBundle,
  deleteBundle,
  getBundle,
  listBundles,
  quoteBundle,
};
