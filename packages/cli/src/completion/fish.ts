import type { CompletedCommand, CompletedOption } from "./command-tree.ts";
import { optionsWithValue, placeOf } from "./shell-words.ts";

/** The script for fish, 3.0 or newer. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  const valued = optionsWithValue(tree).map(({ name }) => name);
  const places = tree.map(placeOf).filter((place) => place !== "");
  const lines = tree.flatMap((command) => {
    const at = `complete -c cloud-partner -n ${quoted(`__cloud_partner_at '${placeOf(command)}'`)}`;
    return [
      ...command.commands.map(({ name, description }) => `${at} -a ${name} -d ${quoted(description)}`),
      ...command.argument.map((word) => `${at} -a ${word}`),
      ...command.options.map((option) => `${at} ${optionFlags(option)}`),
    ];
  });
  return `# fish completion of cloud-partner: cloud-partner completion fish > ~/.config/fish/completions/cloud-partner.fish
function __cloud_partner_at
  set -l place ''
  set -l skip 0
  set -l words (commandline -opc)
  for word in $words[2..-1]
    if test $skip = 1
      set skip 0
      continue
    end
    switch $word
      case ${valued.join(" ")}
        set skip 1
      case '-*'
      case '*'
        switch $place/$word
          case ${places.join(" ")}
            set place $place/$word
          case '*'
            set place "$place "
        end
    end
  end
  test "$place" = $argv[1]
end
complete -c cloud-partner -f
${lines.join("\n")}
`;
}

function optionFlags({ name, description, value }: CompletedOption): string {
  const flags = [`-l ${name.slice(2)}`];
  if (value === "file") flags.push("-r -F");
  else if (value === "text") flags.push("-x");
  else if (value !== "none") flags.push(`-x -a ${quoted(value.join(" "))}`);
  return [...flags, `-d ${quoted(description)}`].join(" ");
}

/** A text between single quotes, as fish reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
