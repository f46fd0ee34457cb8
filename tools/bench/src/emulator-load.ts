import { connect } from "node:net";

/** Cancels one offer after the other at an address; what is asked for comes from a list that all connections share. */
export async function cancelAll(urls: readonly string[], offerIds: readonly string[], connections = 64): Promise<void> {
  const left = [...offerIds].reverse();
  const perConnection = Array.from({ length: connections }, (_, index) =>
    runConnection(urls[index % urls.length] ?? "", left),
  );
  await Promise.all(perConnection);
}

const body = JSON.stringify({ metadata: { "notification-emails": "jondoe@contoso.com" } });

/** One connection that is kept: a call is sent when the one before it is answered. Written by hand, to cost little itself. */
function runConnection(url: string, left: string[]): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, send);
    socket.setNoDelay(true);
    socket.on("error", reject);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      // The answers of this call have no body.
      if (!answer.endsWith("\r\n\r\n")) return;
      if (!answer.startsWith("HTTP/1.1 202 ")) {
        reject(new Error(answer));
        return;
      }
      answer = "";
      send();
    });
    function send(): void {
      const offerId = left.pop();
      if (offerId === undefined) {
        socket.end();
        resolve();
        return;
      }
      socket.write(
        `POST /api/publishers/contoso/offers/${offerId}/cancel?api-version=2017-10-31 HTTP/1.1\r\nHost: ${hostname}:${port}\r\n` +
          "Authorization: Bearer emulator-token\r\nContent-Type: application/json\r\n" +
          `Content-Length: ${body.length}\r\n\r\n${body}`,
      );
    }
  });
}
