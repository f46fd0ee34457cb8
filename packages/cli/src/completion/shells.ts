/** The shells that a completion script can be had for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** A shell that a completion script can be had for. */
export type Shell = (typeof shells)[number];

/** `true` for the name of such a shell. */
export function isShell(name: string): name is Shell {
  return shells.some((shell) => shell === name);
}
