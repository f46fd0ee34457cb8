import { sendRequest } from "./server-load.ts";
import { checks, scenarios } from "./server-requests.ts";

/**
 * Throws where a server does not answer rightly, so that nothing is measured that leaves out the work. Statuses and the
 * headers that have to be there are looked at; the body of an error is each server's own.
 */
export async function checkServer(name: string, port: number): Promise<void> {
  const faults: string[] = [];
  for (const request of [...scenarios, ...checks]) {
    const { status, head } = await sendRequest(port, request);
    if (status !== request.status) faults.push(`${request.name}: ${status} instead of ${request.status}`);
    for (const header of request.headers ?? []) {
      if (!head.toLowerCase().includes(`\r\n${header}: `)) faults.push(`${request.name}: no header ${header}`);
    }
  }
  if (faults.length > 0) throw new Error(`${name} answers wrongly:\n  ${faults.join("\n  ")}`);
}
