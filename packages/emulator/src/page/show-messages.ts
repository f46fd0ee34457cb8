import type { Message } from "../generated/control/types.ts";
import { byId, element, keyedList, type Row, setText } from "./element.ts";

/** So many messages are shown. */
const shown = 50;

const hint = byId("no-messages", HTMLElement);

const showList = keyedList<Message>(
  byId("messages", HTMLElement),
  ({ operationId, notice, step, to }) => [operationId, notice, step, to].join(" "),
  createMessage,
);

/** Shows the newest messages. */
export function showMessages(messages: readonly Message[]): void {
  hint.hidden = messages.length > 0;
  showList(messages.slice(0, shown));
}

function createMessage({ subject, to, happenedAt, text }: Message): Row<Message> {
  const delivery = element("span", "hint path");
  const time = element("time", "hint", new Date(happenedAt).toLocaleString());
  time.dateTime = happenedAt;
  const summary = element("summary", "", element("span", "", subject), delivery);
  const node = element("li", "", element("details", "", summary, element("pre", "", `To: ${to}\n\n${text}`), time));
  return {
    node,
    show({ deliveredAt, lastError }) {
      setText(
        delivery,
        deliveredAt !== null ? `to ${to}, delivered` : lastError !== null ? `to ${to}, delayed` : `to ${to}`,
      );
    },
  };
}
