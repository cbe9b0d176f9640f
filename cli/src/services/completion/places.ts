import type { Command, Interfaces } from '@oclif/core';

/** A place on a command line: the words that lead to it, and what may follow. */
export interface Place {
  /** `admin users`; empty behind the name of the program. */
  words: string;
  /** Commands and topics of one more word. */
  next: Described[];
  flags: CompletableFlag[];
  /** What an argument may be; empty when anything goes, such as a file. */
  choices: readonly string[];
}

export interface Described {
  name: string;
  description: string;
}

export interface CompletableFlag extends Described {
  char: string | undefined;
  takesValue: boolean;
  /** The only values that it takes; empty when anything goes. */
  options: readonly string[];
}

const help: CompletableFlag = {
  name: 'help',
  description: 'Show help.',
  char: undefined,
  takesValue: false,
  options: [],
};

/** All places of the program, the empty one first. `choices` are those of commands whose arguments oclif does not limit. */
export function placesOf(
  { commands, topics, version }: Pick<Interfaces.Config, 'commands' | 'topics' | 'version'>,
  choices: Readonly<Record<string, readonly string[]>> = {},
): Place[] {
  const described = new Map(topics.map(({ name, description = '' }) => [wordsOf(name), firstLine(description)]));
  const shown = new Map(commands.filter(({ hidden }) => !hidden).map((command) => [wordsOf(command.id), command]));
  for (const [words, command] of shown) described.set(words, summaryOf(command));

  const root: Place = {
    words: '',
    next: [],
    flags: [help, { ...help, name: 'version', description: version }],
    choices: [],
  };
  const places = new Map([['', root]]);
  for (const words of [...described.keys()].sort()) {
    const command = shown.get(words);
    places.set(words, { words, next: [], flags: flagsOf(command), choices: choices[words] ?? choicesOf(command) });
  }
  for (const [words, description] of [...described].sort()) {
    const end = words.lastIndexOf(' ');
    places.get(words.slice(0, Math.max(end, 0)))?.next.push({ name: words.slice(end + 1), description });
  }
  return [...places.values()];
}

const wordsOf = (id: string) => id.replaceAll(':', ' ');
const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
const summaryOf = ({ summary, description = '' }: Command.Loadable) => firstLine(summary ?? description);

function flagsOf(command: Command.Loadable | undefined): CompletableFlag[] {
  const flags = Object.values(command?.flags ?? {}).filter(({ hidden }) => !hidden);
  const completable = flags.flatMap((flag): CompletableFlag[] => {
    const { name, char, summary, description = '' } = flag;
    const own = { name, char, description: firstLine(summary ?? description), takesValue: false, options: [] };
    if (flag.type === 'option') return [{ ...own, takesValue: true, options: flag.options ?? [] }];
    return flag.allowNo ? [own, { ...own, name: `no-${name}`, char: undefined }] : [own];
  });
  return [...completable, help].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function choicesOf(command: Command.Loadable | undefined): readonly string[] {
  return Object.values(command?.args ?? {}).flatMap(({ options = [] }) => options);
}
