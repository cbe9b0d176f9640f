import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Flags } from '@oclif/core';
import { CommandFailure, exitCodes } from '../exit-codes.ts';

/** How fields of a game are given. */
export const gameFieldFlags = {
  file: Flags.string({ summary: 'JSON file with the fields, as an import has them; - for standard input.' }),
  set: Flags.string({
    summary: 'A field, as field=value; a value that is JSON counts as such. Repeat it for more.',
    multiple: true,
    multipleNonGreedy: true,
    default: [],
  }),
  price: Flags.string({
    summary: 'A price in hundredths, as USD=999. Repeat it for more price lists.',
    multiple: true,
    multipleNonGreedy: true,
    default: [],
  }),
};

export interface GameFieldFlags {
  file?: string | undefined;
  set: string[];
  price: string[];
}

/** The fields that flags give; `--set` counts more than the file. Throws a `CommandFailure` for what can not be read. */
export async function gameFields({ file, set, price }: GameFieldFlags): Promise<Record<string, unknown>> {
  const fields = file === undefined ? {} : await readFields(file);
  for (const given of set) {
    const [name, value] = parted(given, '--set');
    fields[name] = jsonOrText(value);
  }
  if (price.length > 0) {
    fields['prices'] = price.map((given) => {
      const [region, amount] = parted(given, '--price');
      if (!/^\d+$/.test(amount)) throw usage(`--price ${given}: ${amount} is no amount in hundredths`);
      return { region: region.toUpperCase(), amount: Number(amount) };
    });
  }
  return fields;
}

async function readFields(file: string): Promise<Record<string, unknown>> {
  const content = await readTextFile(file);
  const fields = jsonOrText(content);
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return { ...fields };
  throw usage(`${file} holds no JSON object`);
}

/** What a file holds, or standard input for `-`. Throws a `CommandFailure`. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw usage(`${file} can not be read: ${(error as Error).message}`);
  }
}

function parted(given: string, flag: string): [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw usage(`${flag} ${given} is not of the form name=value`);
  return [given.slice(0, at), given.slice(at + 1)];
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function usage(message: string): CommandFailure {
  return new CommandFailure(message, { exitCode: exitCodes.usage });
}
