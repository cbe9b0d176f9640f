import type { PluginOperations } from '@steam-clone/server/plugin';
import type { Calls, Contracts } from '../contracts.ts';
import { call } from './call.ts';
import { listCopies } from './list-copies.ts';

export const operations: PluginOperations<'mirror', Calls, Contracts> = { call, listCopies };
