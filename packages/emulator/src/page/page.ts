import type { ActiveFault, Clock, Message, OfferView, RequestRecord } from "../generated/control/types.ts";
import { callControl, say } from "./call-control.ts";
import { byId } from "./element.ts";
import { showClock } from "./show-clock.ts";
import { showMessages } from "./show-messages.ts";
import { showOffers } from "./show-offers.ts";
import { showFaults, showRequests } from "./show-requests.ts";

const events = new EventSource("/_emulator/events");
events.addEventListener("open", () => say("Connected to the emulator."));
events.addEventListener("error", () => say("The emulator does not answer. Trying again…"));
show<Clock>("clock", showClock);
show<OfferView[]>("offers", showOffers);
show<Message[]>("messages", showMessages);
show<RequestRecord[]>("requests", showRequests);
show<ActiveFault[]>("faults", showFaults);

/** Each event has the JSON that the document of the control API says. */
function show<Data>(name: string, showData: (data: Data) => void): void {
  events.addEventListener(name, ({ data }) => showData(JSON.parse(data) as Data));
}

const faults: Readonly<Record<string, object>> = {
  unavailable: { status: 503, retryAfter: 1, count: 1 },
  late: { latency: 2000, count: 1 },
  reset: { connection: "reset", count: 1 },
};

for (const button of document.querySelectorAll("button")) {
  const { advance, rate, fault } = button.dataset;
  const name = button.textContent;
  if (advance !== undefined) onClick(button, "PATCH", "clock", { advance: Number(advance) }, `Clock: ${name}.`);
  else if (rate !== undefined) onClick(button, "PATCH", "clock", { rate: Number(rate) }, `Clock: ${name}.`);
  else if (fault === "none") onClick(button, "DELETE", "faults", undefined, "There are no faults any more.");
  else if (fault !== undefined) onClick(button, "POST", "faults", faults[fault], `${name}.`);
}

function onClick(button: HTMLButtonElement, method: string, path: string, body: unknown, done: string): void {
  button.addEventListener("click", async () => {
    if ((await callControl(method, path, body)) !== undefined) say(done);
  });
}

const dialog = byId("reset-dialog", HTMLDialogElement);
byId("reset", HTMLButtonElement).addEventListener("click", () => dialog.showModal());
byId("reset-cancel", HTMLButtonElement).addEventListener("click", () => dialog.close());
byId("reset-confirm", HTMLButtonElement).addEventListener("click", async () => {
  dialog.close();
  if ((await callControl("DELETE", "state")) !== undefined) say("The emulator is as it was at its start.");
});
