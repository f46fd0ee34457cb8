import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../src/node.ts";
import { createTestHandler, offer, token, version } from "./support.ts";

/** A certificate of its own for 127.0.0.1, or `undefined` where openssl is not there. */
function createCertificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const form = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  try {
    execFileSync("openssl", ["req", ...form, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("with key and certificate the server speaks HTTPS, and closes as without", async ({ skip }) => {
  const tls = createCertificate();
  if (tls === undefined) skip("openssl is not there, which makes the certificate");
  const handler = createTestHandler({
    getOfferStatus: ({ request }) => ({ status: 200, body: { status: "running", notificationEmails: request.url } }),
  });
  const server = await serve(handler, { tls: tls ?? { key: "", cert: "" } });
  const agent = new https.Agent({ keepAlive: true, ca: tls?.cert });
  const url = `${server.url}${offer}/status?${version}`;
  const text = await new Promise<string>((resolve, reject) => {
    const request = https.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, async (response) => {
      resolve(Buffer.concat(await response.toArray()).toString());
    });
    request.on("error", reject);
  });
  expect(JSON.parse(text)).toMatchObject({ notificationEmails: url });
  expect(url).toMatch(/^https:/);
  // The agent keeps its connection open; the server closes it.
  await server.close();
  agent.destroy();
});

test("close does not wait for a connection that is not encrypted yet", async ({ skip }) => {
  const tls = createCertificate();
  if (tls === undefined) skip("openssl is not there, which makes the certificate");
  const server = await serve(createTestHandler(), { tls: tls ?? { key: "", cert: "" }, shutdownDeadline: 60_000 });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  // A connection that is refused says that the server has taken the one before it.
  const second = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => {});
  second.write("no TLS\r\n\r\n");
  await once(second.resume(), "close");
  const cut = once(socket.resume(), "close");
  await server.close();
  await cut;
});
