import type { Interfaces } from '@oclif/core';
import { operationTable } from '@steam-clone/sdk';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { placesOf } from './places.ts';
import { zshScript } from './zsh.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The script that makes a shell complete the program's commands, flags and their options. */
export function completionScript(shell: keyof typeof scripts, config: Interfaces.Config): string {
  const places = placesOf(config, { api: Object.keys(operationTable) });
  return scripts[shell](config.bin, places);
}
