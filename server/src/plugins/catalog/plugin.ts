import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { Game } from './entities/game.ts';
import { Category, Company, Genre, Tag } from './entities/labels.ts';
import { games } from './migrations/2026-11-22-games.ts';
import { operations } from './operations/index.ts';

export const catalog = definePlugin({
  id: 'catalog',
  port: 8002,
  database: 'game_catalog_service',
  specification,
  operations,
  entities: [Game, Genre, Category, Tag, Company],
  migrations: [games],
});
