import type { CompletedCommand } from "./command-tree.ts";
import { optionsWithValue, placeOf, quoted } from "./shell-words.ts";

/** The script for bash, 3.2 or newer, without the package bash-completion. */
export function bashScript(tree: readonly CompletedCommand[]): string {
  const valued = optionsWithValue(tree);
  const namesOf = (kind: "file" | "text") => valued.filter(({ value }) => value === kind).map(({ name }) => name);
  const choices = valued.flatMap(({ name, value }) =>
    typeof value === "string"
      ? []
      : [`    ${name}) COMPREPLY=($(compgen -W ${quoted(value.join(" "))} -- "$current")); return ;;`],
  );
  const places = tree.map(placeOf).filter((place) => place !== "");
  const cases = tree.map((command) => {
    const words = [...command.commands.map(({ name }) => name), ...command.argument].join(" ");
    const options = command.options.map(({ name }) => name).join(" ");
    return `    ${quoted(placeOf(command))}) words=${quoted(words)} options=${quoted(options)} ;;`;
  });
  return `# bash completion of cloud-partner: eval "$(cloud-partner completion bash)"
_cloud_partner() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local place= skip= seen= words= options= word i
  COMPREPLY=()
  # bash takes --option=value for three words.
  if [[ $current == "=" ]]; then current=; elif [[ $previous == "=" ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == "=" ]]; then continue; fi
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      ${valued.map(({ name }) => name).join("|")}) skip=1 ;;
      -*) ;;
      *)
        case $place/$word in
          ${places.join("|")}) place=$place/$word ;;
          *) seen=1 ;;
        esac ;;
    esac
  done
  case $previous in
    ${namesOf("file").join("|")})
      local IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${namesOf("text").join("|")}) return ;;
${choices.join("\n")}
  esac
  case $place in
${cases.join("\n")}
  esac
  if [[ -n $seen ]]; then words=; fi
  if [[ -z $words || $current == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _cloud_partner cloud-partner
`;
}
