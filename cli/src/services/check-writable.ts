import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, exitCodes } from '../exit-codes.ts';

/** Whether a report can be written: asked before the work that it is about, not after it. Throws when it can not. */
export function checkWritable(file: string): void {
  try {
    accessSync(existsSync(file) ? file : path.dirname(path.resolve(file)), constants.W_OK);
  } catch (error) {
    throw new CommandFailure(`${file} can not be written`, {
      remedy: 'Name a file in a directory that is there and open to you.',
      exitCode: exitCodes.usage,
      cause: error,
    });
  }
}
