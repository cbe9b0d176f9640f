import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { getGame } from './get-game.ts';
import { importGames } from './import-games.ts';

export const operations: PluginOperations<'catalog'> = { getGame, importGames };
