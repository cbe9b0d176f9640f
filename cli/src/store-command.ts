import { Command, Flags } from '@oclif/core';

/** Where this machine's store keeps its data, and how the CLI finds it. */
export const dataDirectoryFlag = {
  'data-dir': Flags.string({
    summary: 'Directory of the store on this machine.',
    env: 'STEAM_CLONE_DATA_DIR',
    default: '.steam-clone',
    helpGroup: 'GLOBAL',
  }),
};

/** For commands that talk to a running store. */
export const connectionFlags = {
  url: Flags.string({
    summary: 'Address of the store; that of the store running on --data-dir when not given.',
    env: 'STEAM_CLONE_URL',
    helpGroup: 'GLOBAL',
  }),
  ...dataDirectoryFlag,
};

/** What all commands share: `--json`, and failures that are left to `main.ts` to explain. */
export abstract class StoreCommand extends Command {
  static override enableJsonFlag = true;

  protected override async catch(error: Error): Promise<never> {
    throw error;
  }
}
