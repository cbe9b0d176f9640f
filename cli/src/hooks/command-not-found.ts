import type { Hook } from '@oclif/core';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { didYouMean } from '../services/nearest.ts';

/** oclif asks here before it fails at an unknown command. */
export const suggestCommand: Hook.CommandNotFound = async ({ id, argv = [], config }) => {
  // No command has more than two words; what follows is arguments.
  const words = [...id.split(':'), ...argv.filter((word) => !word.startsWith('-'))].slice(0, 2);
  const names = config.commandIDs.map((command) => command.replaceAll(':', ' '));
  const hint = didYouMean(words.join(' '), names) || didYouMean(words[0] ?? '', names);
  throw new CommandFailure(`There is no command ${words.join(' ')}.${hint}`, {
    remedy: '`steam-clone --help` lists them all.',
    exitCode: exitCodes.usage,
  });
};
