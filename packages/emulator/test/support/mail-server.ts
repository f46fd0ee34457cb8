import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A message as a mail server got it. */
export interface ReceivedMail {
  readonly to: string;
  /** The message with its head, as it was sent. */
  readonly source: string;
}

/** A real mail server that keeps what it gets. */
export interface MailServer extends AsyncDisposable {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** While it is set, no message is taken. */
  refuses: boolean;
}

/** Starts a mail server on a free port, or on one that was used before. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (mailServer.refuses) return callback(new Error("the mailbox is full"));
        for (const { address } of session.envelope.rcptTo) {
          received.push({ to: address, source: Buffer.concat(chunks).toString() });
        }
        callback();
      });
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuses: false,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}
