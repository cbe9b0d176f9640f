import type { CompletableFlag, Described, Place } from './places.ts';

/** A script for fish: `steam-clone completion fish | source`. */
export function fishScript(program: string, places: readonly Place[]): string {
  const name = `__${program.replaceAll('-', '_')}`;
  const reachable = places.map(({ words }) => words).filter((words) => words !== '');
  const lines = places.flatMap(({ words, next, flags, choices }) => {
    const at = `complete -c ${program} -n ${quoted(`${name}_at ${quoted(words)}`)}`;
    const candidates = [...next, ...choices.map((choice): Described => ({ name: choice, description: '' }))];
    return [
      ...candidates.map(({ name, description }) => `${at} -f -a ${quoted(name)} -d ${quoted(description)}`),
      ...flags.map((flag) => `${at} ${flagWords(flag)}`),
    ];
  });
  return `# Completion of ${program} for fish.
function ${name}_at
    set -l reached
    for word in (commandline -opc)[2..]
        set -l longer (string join ' ' $reached $word)
        contains -- $longer ${reachable.map(quoted).join(' ')}; or break
        set reached $longer
    end
    test "$reached" = "$argv"
end
complete -c ${program} -e
${lines.join('\n')}
`;
}

function flagWords({ name, char, description, takesValue, options }: CompletableFlag): string {
  const words = [`-l ${name}`, ...(char === undefined ? [] : [`-s ${char}`]), `-d ${quoted(description)}`];
  if (options.length > 0) words.push('-x', `-a ${quoted(options.join(' '))}`);
  else if (takesValue) words.push('-r');
  return words.join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", `\\'`)}'`;
}
