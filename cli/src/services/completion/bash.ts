import type { CompletableFlag, Place } from './places.ts';

/** A script for bash from 3.2 on: `source <(steam-clone completion bash)`. */
export function bashScript(program: string, places: readonly Place[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const reachable = places.filter(({ words }) => words !== '');
  return `# Completion of ${program} for bash.
${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} reached= word index choices=
  # bash takes --flag=value apart at the equals sign.
  [[ $current == '=' ]] && current=
  [[ $before == '=' ]] && before=\${COMP_WORDS[COMP_CWORD - 2]}
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${reached:+$reached }\${COMP_WORDS[index]}
    case $word in
      ${reachable.map(({ words }) => quoted(words)).join(' | ')}) reached=$word ;;
      *) break ;;
    esac
  done
  COMPREPLY=()
  case "$reached $before" in
${places.flatMap(valueCases).join('\n')}
    *)
      case "$reached" in
${places.map(placeCase).join('\n')}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
}
complete -o default -F ${name} ${program}
`;
}

/** Behind a flag that takes a value comes that value: one of its options, or a file. */
function valueCases({ words, flags }: Place): string[] {
  return flags
    .filter(({ takesValue }) => takesValue)
    .map((flag) => {
      const pattern = spellings(flag).map((spelling) => quoted(`${words} ${spelling}`));
      return `    ${pattern.join(' | ')}) choices=${quoted(flag.options.join(' '))} ;;`;
    });
}

function placeCase({ words, next, flags, choices }: Place): string {
  const names = flags.map(({ name }) => `--${name}`).join(' ');
  const others = [...next.map(({ name }) => name), ...choices].join(' ');
  return `        ${quoted(words)}) if [[ $current == -* ]]; then choices=${quoted(names)}; else choices=${quoted(others)}; fi ;;`;
}

function spellings({ name, char }: CompletableFlag): string[] {
  return char === undefined ? [`--${name}`] : [`--${name}`, `-${char}`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\\\''`)}'`;
}
