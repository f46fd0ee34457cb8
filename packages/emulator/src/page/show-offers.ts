import type { CallAnswer, OfferCall, OfferView, StepView } from "../generated/control/types.ts";
import { callControl, say } from "./call-control.ts";
import { byId, element, keyedList, type Row, setText } from "./element.ts";

const callNames = { publishOffer: "Publish", goLive: "Go live", cancelOperation: "Cancel" } as const;

const stateNames: Readonly<Record<OfferView["state"], readonly [text: string, tone: string]>> = {
  neverPublished: ["never published", ""],
  validating: ["validating", "busy"],
  certifying: ["certifying", "busy"],
  provisioning: ["provisioning", "busy"],
  packaging: ["packaging", "busy"],
  waitingForPublisher: ["waiting for you to go live", "good"],
  goingLive: ["going live", "busy"],
  becomingPublic: ["becoming public", "busy"],
  live: ["live", "good"],
  canceling: ["being cancelled", "busy"],
  canceled: ["cancelled", ""],
  failed: ["failed", "bad"],
};

const operationNames = { publish: "Publication", golive: "Go live", cancel: "Cancellation" } as const;

const stepStates: Readonly<Record<string, string>> = {
  notStarted: "not started",
  complete: "done",
  canceled: "cancelled",
};

/** Shows the offers. */
export const showOffers: (offers: readonly OfferView[]) => void = keyedList(
  byId("offers", HTMLElement),
  ({ publisherId, offerId }) => `${publisherId}/${offerId}`,
  createOffer,
);

function createOffer(first: OfferView): Row<OfferView> {
  const { publisherId, offerId } = first;
  let offer = first;
  const state = element("span", "badge");
  const title = element("div", "title", element("h3", "", `${publisherId} / ${offerId}`), state);
  const whole = progressRow("whole");
  const steps = element("ol", "steps");
  const showSteps = keyedList<StepView>(steps, ({ id }) => id, createStep);
  const buttons = element("fieldset", "buttons");
  buttons.setAttribute("aria-label", `Calls for ${offerId}`);
  const calls = (Object.keys(callNames) as OfferCall[]).map((call) => {
    const button = element("button", call === "cancelOperation" ? "danger" : "", callNames[call]);
    button.type = "button";
    button.setAttribute("aria-label", `${callNames[call]} ${offerId}`);
    button.addEventListener("click", () => {
      if (offer.calls.includes(call)) void callOffer(offer, call);
      else say(`${callNames[call]} is not possible: ${offerId} is ${stateNames[offer.state][0]}.`);
    });
    buttons.append(button);
    return { call, button };
  });
  const node = element("li", "", title, whole.node, steps, buttons);
  return {
    node,
    show(now) {
      offer = now;
      const [text, tone] = stateNames[now.state];
      setText(state, text);
      state.dataset["tone"] = tone;
      const { operation } = now;
      whole.node.hidden = operation === undefined;
      if (operation !== undefined) {
        const name = `${operationNames[operation.submissionType]}: ${stepStates[operation.status] ?? operation.status}`;
        whole.show(name, operation.percentage, `${operation.percentage} %`, `${offerId}: whole operation`);
      }
      steps.hidden = operation === undefined;
      showSteps(operation?.steps ?? []);
      // What is not possible can still be focused, so that nobody loses their place when it becomes so.
      for (const { call, button } of calls) button.setAttribute("aria-disabled", String(!now.calls.includes(call)));
    },
  };
}

function createStep(): Row<StepView> {
  const row = progressRow("", "li");
  return {
    node: row.node,
    show({ stepName, status, percentage }) {
      const text = status === "running" ? `${percentage} %` : (stepStates[status] ?? status);
      row.show(stepName, percentage, text, stepName);
    },
  };
}

/** A name, a bar, and how far it is in words. */
function progressRow(className: string, tag: "div" | "li" = "div") {
  const name = element("span");
  const bar = element("progress");
  bar.max = 100;
  const text = element("span", "number");
  const node = element(tag, className, name, bar, text);
  return {
    node,
    show(label: string, percentage: number, state: string, barLabel: string) {
      setText(name, label);
      setText(text, state);
      if (bar.value !== percentage) bar.value = percentage;
      bar.setAttribute("aria-label", barLabel);
    },
  };
}

async function callOffer({ publisherId, offerId }: OfferView, operation: OfferCall): Promise<void> {
  const notificationEmails = byId("emails", HTMLInputElement).value.trim();
  const path = `offers/${encodeURIComponent(publisherId)}/${encodeURIComponent(offerId)}/calls`;
  const body = { operation, ...(notificationEmails === "" ? {} : { notificationEmails }) };
  const answer = await callControl("POST", path, body);
  // The control API answers as its document says.
  if (answer !== undefined) say(outcomeOf(`${callNames[operation]} ${offerId}`, answer as CallAnswer));
}

function outcomeOf(call: string, { status, error }: CallAnswer): string {
  if (status === undefined) return `${call}: the connection was closed without an answer.`;
  if (error !== undefined) return `${call}: refused with ${status} ${error.code}. ${error.message}`;
  return status === 202 ? `${call}: accepted (202), and under way.` : `${call}: done (${status}).`;
}
