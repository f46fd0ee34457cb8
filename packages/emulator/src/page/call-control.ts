import { byId, setText } from "./element.ts";

const outcome = byId("outcome", HTMLElement);

/** Says on the page what came of something that was asked for; a screen reader reads it out. */
export function say(text: string): void {
  setText(outcome, text);
}

/** Asks the control API for something. Gives the JSON of its answer, and `undefined` where it was refused or there is none. */
export async function callControl(method: string, path: string, body?: unknown): Promise<unknown> {
  try {
    const response = await fetch(`/_emulator/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    if (response.ok) return answer ?? {};
    // Every error of the control API has this body.
    const { error } = answer as { error: { message: string } };
    say(`The emulator refused that: ${error.message}`);
  } catch {
    say("The emulator does not answer.");
  }
  return undefined;
}
