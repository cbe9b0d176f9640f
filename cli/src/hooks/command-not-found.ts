import type { Hook } from '@oclif/core';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { didYouMean } from '../services/nearest.ts';

/** oclif asks here before it fails at an unknown command. */
export const suggestCommand: Hook.CommandNotFound = async ({ id, argv = [], config }) => {
  const words = (command: string) => command.replaceAll(':', ' ');
  const typed = id.includes(':')
    ? words(id)
    : [id, ...argv.slice(0, 1).filter((word) => !word.startsWith('-'))].join(' ');
  const names = config.commandIDs.map(words);
  const hint = didYouMean(typed, names) || didYouMean(words(id), names);
  throw new CommandFailure(`There is no command ${words(id)}.${hint}`, {
    remedy: '`steam-clone --help` lists them all.',
    exitCode: exitCodes.usage,
  });
};
