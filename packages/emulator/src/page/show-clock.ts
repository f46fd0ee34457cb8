import type { Clock } from "../generated/control/types.ts";
import { byId, setText } from "./element.ts";

const time = byId("clock-now", HTMLTimeElement);
const badge = byId("clock-rate", HTMLElement);
const rates = [...document.querySelectorAll<HTMLButtonElement>("button[data-rate]")];

/** Shows the clock, and which speed it has. */
export function showClock({ now, rate }: Clock): void {
  time.dateTime = now;
  setText(time, new Date(now).toLocaleString());
  setText(badge, rate === 0 ? "frozen" : rate === 1 ? "real time" : `${rate}× faster`);
  for (const button of rates) button.setAttribute("aria-pressed", String(Number(button.dataset["rate"]) === rate));
}
