import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { Bundle } from './entities/bundle.ts';
import { FeaturedGame } from './entities/featured-game.ts';
import { Game } from './entities/game.ts';
import { GamePage } from './entities/game-page.ts';
import { LabelRecount } from './entities/label-recount.ts';
import { Category, Company, Genre, Language, Package, Tag } from './entities/labels.ts';
import { News } from './entities/news.ts';
import { Discount, GamePrice, PriceChange } from './entities/price.ts';
import { Ranking, SalesHour, TopSeller } from './entities/sales.ts';
import { SoldPackage } from './entities/sold-package.ts';
import { Word } from './entities/word.ts';
import { announceNews } from './jobs/announce-news.ts';
import { rankTopSellers } from './jobs/rank-top-sellers.ts';
import { recountLabels } from './jobs/recount-labels.ts';
import { releaseGames } from './jobs/release-games.ts';
import { runDiscounts } from './jobs/run-discounts.ts';
import { games } from './migrations/2026-11-22-1-games.ts';
import { prices } from './migrations/2026-11-22-2-prices.ts';
import { search } from './migrations/2026-11-22-3-search.ts';
import { bundles } from './migrations/2026-11-22-4-bundles.ts';
import { lists } from './migrations/2026-11-22-5-lists.ts';
import { releases } from './migrations/2026-11-22-6-releases.ts';
import { priceChangeNumbers } from './migrations/2026-11-22-7-price-change-numbers.ts';
import { bundleVersions } from './migrations/2026-11-23-1-bundle-versions.ts';
import { packages } from './migrations/2026-11-23-2-packages.ts';
import { operations } from './operations/index.ts';
import { countSales } from './subscribers/count-sales.ts';
import { rememberOwned } from './subscribers/remember-owned.ts';

export const catalog = definePlugin({
  id: 'catalog',
  port: 8002,
  database: 'game_catalog_service',
  specification,
  operations,
  entities: [
    Game,
    GamePage,
    Genre,
    Category,
    Tag,
    Language,
    Company,
    Package,
    GamePrice,
    PriceChange,
    Discount,
    Bundle,
    SoldPackage,
    Word,
    FeaturedGame,
    LabelRecount,
    News,
    Ranking,
    SalesHour,
    TopSeller,
  ],
  migrations: [games, prices, search, bundles, lists, releases, priceChangeNumbers, bundleVersions, packages],
  subscribers: { 'purchases.orderPaid': countSales, 'purchases.licencesChanged': rememberOwned },
  due: { announceNews, rankTopSellers, recountLabels, releaseGames, runDiscounts },
});
