import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { Bundle } from './entities/bundle.ts';
import { Game } from './entities/game.ts';
import { GamePage } from './entities/game-page.ts';
import { Category, Company, Genre, Language, Package, Tag } from './entities/labels.ts';
import { Discount, GamePrice, PriceChange } from './entities/price.ts';
import { Word } from './entities/word.ts';
import { runDiscounts } from './jobs/run-discounts.ts';
import { games } from './migrations/2026-11-22-1-games.ts';
import { prices } from './migrations/2026-11-22-2-prices.ts';
import { search } from './migrations/2026-11-22-3-search.ts';
import { bundles } from './migrations/2026-11-22-4-bundles.ts';
import { operations } from './operations/index.ts';

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
    Word,
  ],
  migrations: [games, prices, search, bundles],
  due: { runDiscounts },
});
