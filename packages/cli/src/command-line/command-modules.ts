import type { CommandFunction } from "../invocation.ts";

/** Loads what a command does, when it is called and not before. */
export const commandModules = {
  cancel: async () => (await import("../commands/cancel.ts")).run,
  publish: async () => (await import("../commands/publish.ts")).run,
  "go-live": async () => (await import("../commands/go-live.ts")).run,
  "operations-list": async () => (await import("../commands/operations-list.ts")).run,
  "operations-show": async () => (await import("../commands/operations-show.ts")).run,
  "operations-watch": async () => (await import("../commands/operations-watch.ts")).run,
  "offer-status": async () => (await import("../commands/offer-status.ts")).run,
  "config-get": async () => (await import("../commands/config.ts")).get,
  "config-set": async () => (await import("../commands/config.ts")).set,
  "config-unset": async () => (await import("../commands/config.ts")).unset,
  "config-list": async () => (await import("../commands/config.ts")).list,
  "config-path": async () => (await import("../commands/config.ts")).path,
  completion: async () => (await import("../commands/completion.ts")).run,
} as const satisfies Record<string, () => Promise<CommandFunction>>;

/** The name of what a command does. */
export type CommandModule = keyof typeof commandModules;
