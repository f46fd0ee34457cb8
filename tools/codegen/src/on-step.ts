/** Called when a step has ended, with its name and how long it took in milliseconds. */
export type OnStep = (name: string, milliseconds: number) => void;
