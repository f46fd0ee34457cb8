import { CloudPartnerError, createClient } from "@cloud-partner/client";

const form = find("form", HTMLFormElement);
const start = find("button[type=submit]", HTMLButtonElement);
const stop = find("button[type=button]", HTMLButtonElement);
const progress = find("progress", HTMLProgressElement);
const status = find("[role=status]", HTMLElement);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const leaving = new AbortController();
  const fields = new FormData(form);
  stop.onclick = () => leaving.abort();
  start.disabled = true;
  stop.disabled = false;
  progress.value = 0;
  cancel(String(fields.get("publisherId")), String(fields.get("offerId")), String(fields.get("token")), leaving.signal)
    .catch((error: unknown) => {
      if (!(error instanceof CloudPartnerError)) throw error;
      say(error.message);
    })
    .finally(() => {
      start.disabled = false;
      stop.disabled = true;
    });
});

/** Cancels, shows how far that is, and ends when it is certain what became of it. Aborting ends the waiting only. */
async function cancel(publisherId: string, offerId: string, token: string, signal: AbortSignal): Promise<void> {
  say("Asking for the cancellation …");
  const client = createClient({ baseUrl: location.origin, credential: token });
  const poller = await client.beginCancelOperation({ publisherId, offerId, body: { metadata: {} } }, { signal });
  await poller.pollUntilDone({
    signal,
    onProgress: ({ status, step, percentage }) => {
      progress.value = percentage ?? 0;
      say(`${status}${step ? `: ${step.name}` : ""}`);
    },
  });
  progress.value = 100;
  say(`The operation of ${offerId} is cancelled.`);
}

function say(text: string): void {
  status.textContent = text;
}

function find<Type extends Element>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`the page has no ${selector}`);
}
