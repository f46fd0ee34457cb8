import { createTransport } from "nodemailer";
import type { Mail } from "./compose.ts";

/** A mail server. */
export interface Smtp {
  /** Gives it a message. Rejects where the server does not take it, or does not answer. */
  readonly send: (mail: Mail) => Promise<void>;
  /** Closes the connections that are kept. */
  readonly close: () => void;
}

/** How long the server may take to answer, in milliseconds. */
const answerTimeout = 10_000;

/** The mail server at an address, `smtp://host:port` or `smtps://user:password@host`. */
export function connectSmtp(address: string): Smtp {
  const limits = { connectionTimeout: answerTimeout, greetingTimeout: answerTimeout, socketTimeout: answerTimeout };
  const from = "Cloud Partner emulator <emulator@localhost>";
  const transport = createTransport({ url: address, pool: true, ...limits }, { from });
  return {
    send: async (mail) => {
      await transport.sendMail(mail);
    },
    close: () => transport.close(),
  };
}
