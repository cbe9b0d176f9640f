import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, exitCodes } from '../exit-codes.ts';

/** Whether a report can be written: asked before the work that it is about, not after it. Throws when it can not. */
export function checkWritable(file: string): void {
  const directory = path.dirname(path.resolve(file));
  const refused = (why: string, cause?: unknown) =>
    new CommandFailure(`${file} can not be written${why}`, {
      remedy: 'Name a file in a directory that is there and open to you.',
      exitCode: exitCodes.usage,
      cause,
    });
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw refused(': it is a directory');
  if (!existsSync(directory)) throw refused(`: there is no directory ${directory}`);
  try {
    accessSync(found ? file : directory, constants.W_OK);
  } catch (error) {
    throw refused('', error);
  }
}
