import type { CompletedCommand } from "./command-tree.ts";
import { optionsWithValue, placeOf, quoted } from "./shell-words.ts";

/** The script for zsh with its completion system (compinit). */
export function zshScript(tree: readonly CompletedCommand[]): string {
  const valued = optionsWithValue(tree);
  const namesOf = (kind: "file" | "text") => valued.filter(({ value }) => value === kind).map(({ name }) => name);
  const choices = valued.flatMap(({ name, value }) =>
    typeof value === "string" ? [] : [`    (${name}) compadd -- ${value.join(" ")}; return ;;`],
  );
  const places = tree.map(placeOf).filter((place) => place !== "");
  const described = (entries: readonly { readonly name: string; readonly description: string }[]) =>
    entries.map(({ name, description }) => quoted(`${name}:${description}`)).join(" ");
  const cases = tree.map(
    (command) => `    (${quoted(placeOf(command))})
      commands=(${[described(command.commands), ...command.argument].join(" ").trim()})
      options=(${described(command.options)}) ;;`,
  );
  return `#compdef cloud-partner
# zsh completion of cloud-partner: put it into a folder of $fpath as _cloud-partner, or source it after compinit
_cloud_partner() {
  local current=$words[CURRENT] previous=$words[CURRENT-1] place= skip= seen= word i
  local -a commands options
  for ((i = 2; i < CURRENT; i++)); do
    word=$words[i]
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      (${valued.map(({ name }) => name).join("|")}) skip=1 ;;
      (-*) ;;
      (*)
        case $place/$word in
          (${places.join("|")}) place=$place/$word ;;
          (*) seen=1 ;;
        esac ;;
    esac
  done
  case $previous in
    (${namesOf("file").join("|")}) _files; return ;;
    (${namesOf("text").join("|")}) return 1 ;;
${choices.join("\n")}
  esac
  case $place in
${cases.join("\n")}
  esac
  if [[ -n $seen ]]; then commands=(); fi
  if [[ $#commands -eq 0 || $current == -* ]]; then
    _describe -o option options
  else
    _describe command commands
  fi
}
if [[ $funcstack[1] == _cloud-partner ]]; then _cloud_partner "$@"; else compdef _cloud_partner cloud-partner; fi
`;
}
