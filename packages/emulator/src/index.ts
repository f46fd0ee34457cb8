export { developmentToken, type TokenGrant, type Tokens } from "./access/tokens.ts";
export { createEmulator, type Emulator, type EmulatorOptions } from "./create-emulator.ts";
export { type StateErrorCode, stateErrors } from "./errors.ts";
export { type RunningEmulator, type StartOptions, startEmulator } from "./start-emulator.ts";
export { defaultSeed, type SeedOffer } from "./state/seed.ts";
export type { PublishStepId } from "./state/steps.ts";
