import { Flags } from '@oclif/core';
import type { StartStoreOptions } from './services/start-store.ts';
import { dataDirectoryFlag } from './store-command.ts';

/** Flags of the commands that run a store. What is not given is left to environment and configuration file. */
export const startFlags = {
  port: Flags.integer({ summary: 'Port of the API, 8000 by default; 0 takes a free one.', min: 0, max: 65_535 }),
  seed: Flags.boolean({ summary: 'Fill an empty store with real games (the default).', default: true, allowNo: true }),
  split: Flags.boolean({ summary: 'Run the gateway and each plugin as a process of its own.' }),
  sandbox: Flags.boolean({ summary: 'Let administrators turn the clock forward.' }),
  plugins: Flags.string({ summary: 'Only these plugins, such as users,catalog.', multiple: true, delimiter: ',' }),
  ...dataDirectoryFlag,
};

interface GivenStartFlags {
  port: number | undefined;
  seed: boolean;
  split: boolean | undefined;
  sandbox: boolean | undefined;
  plugins: string[] | undefined;
  'data-dir': string;
}

export function startOptionsOf({
  'data-dir': dataDirectory,
  seed,
  port,
  split,
  sandbox,
  plugins,
}: GivenStartFlags): StartStoreOptions {
  return {
    dataDirectory,
    seed,
    ...(port !== undefined && { port }),
    ...(split !== undefined && { split }),
    ...(sandbox !== undefined && { sandbox }),
    ...(plugins && { plugins }),
  };
}
