import { Command, Flags, type Interfaces } from '@oclif/core';
import { CommandFailure, exitCodes } from './exit-codes.ts';

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

type Outputs = Record<string, unknown>;

/** What all commands share: `--json`, and failures that are left to `main.ts` to explain. */
export abstract class StoreCommand extends Command {
  static override enableJsonFlag = true;

  /** What oclif itself says of a flag is known as wrong usage (`explain-failure.ts`), what it says of an argument is not. */
  protected override async parse<F extends Outputs, B extends Outputs, A extends Outputs>(
    options?: Interfaces.Input<F, B, A>,
    argv?: string[],
  ): Promise<Interfaces.ParserOutput<F, B, A>> {
    try {
      return await super.parse(options, argv);
    } catch (error) {
      if (!(error instanceof Error) || error instanceof CommandFailure || 'oclif' in error) throw error;
      throw new CommandFailure(error.message, { exitCode: exitCodes.usage, cause: error });
    }
  }

  protected override async catch(error: Error): Promise<never> {
    throw error;
  }
}
