import type { Place } from './places.ts';

/** A script for zsh: `source <(steam-clone completion zsh)` after `compinit`, or a file `_steam-clone` in `fpath`. */
export function zshScript(program: string, places: readonly Place[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const reachable = places.filter(({ words }) => words !== '');
  return `#compdef ${program}
${name}() {
  local current=\${words[CURRENT]} before=\${words[CURRENT-1]} reached= word index
  local -a choices options
  if [[ $current == --*=* ]]; then
    before=\${current%%=*}
    compset -P '*='
  fi
  for ((index = 2; index < CURRENT; index++)); do
    word=\${reached:+$reached }\${words[index]}
    case $word in
      (${reachable.map(({ words }) => quoted(words)).join('|')}) reached=$word ;;
      (*) break ;;
    esac
  done
  case "$reached $before" in
${places.flatMap(valueCases).join('\n')}
  esac
  case "$reached" in
${places.map(placeCase).join('\n')}
  esac
  if [[ $current == -* ]]; then
    _describe -o 'flag' options
  elif ((\${#choices})); then
    _describe 'command' choices
  else
    _files
  fi
}
if [[ $funcstack[1] == _${program} ]]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
}

/** Behind a flag that takes a value comes that value: one of its options, or a file. */
function valueCases({ words, flags }: Place): string[] {
  return flags
    .filter(({ takesValue }) => takesValue)
    .map(({ name, char, options }) => {
      const spellings = char === undefined ? [`--${name}`] : [`--${name}`, `-${char}`];
      const pattern = spellings.map((spelling) => quoted(`${words} ${spelling}`)).join('|');
      const values = options.length > 0 ? `compadd -- ${options.map(quoted).join(' ')}` : '_files';
      return `    (${pattern}) ${values}; return ;;`;
    });
}

function placeCase({ words, next, flags, choices }: Place): string {
  const options = flags.map(({ name, description }) => described(`--${name}`, description));
  const others = [
    ...next.map(({ name, description }) => described(name, description)),
    ...choices.map((choice) => quoted(choice)),
  ];
  return `    (${quoted(words)}) options=(${options.join(' ')}) choices=(${others.join(' ')}) ;;`;
}

/** As `_describe` takes it: the name ends at the first colon. */
function described(name: string, description: string): string {
  return quoted(`${name.replaceAll(':', '\\:')}:${description}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
