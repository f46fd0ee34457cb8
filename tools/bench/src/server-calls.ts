/**
 * One call of a server: the CPU time that its process takes for it, of our server and of others, against node:http with every
 * check written by hand. `--rounds`, `--requests` of each scenario and contender in a round, and `--only`, parts of the
 * programs' names with commas between them.
 */
import { parseArgs } from "node:util";
import { checkServer } from "./check-server.ts";
import { median, quantile, rotated } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";
import { limit, limitAgain, others, ours, type ServerContender } from "./server-contenders.ts";
import { openConnections, sendRequests } from "./server-load.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { type FixedRequest, scenarios } from "./server-requests.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "24" },
    requests: { type: "string", default: "3000" },
    only: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const requests = Number(values.requests);
const only = values.only?.split(",");
const connectionCount = 16;
/** So many are sent first, that V8 has optimised what is measured: a server runs for days. */
const warmUpRequests = 32_000;

interface Running extends ServerContender {
  readonly server: ServerProcess;
  /** CPU time for one request, in microseconds, for each round, by scenario. */
  readonly cpu: Map<FixedRequest, number[]>;
}

using stack = new DisposableStack();

async function start(contender: ServerContender): Promise<Running> {
  const server = stack.use(await startServer(contender.program));
  await checkServer(contender.name, server.port);
  return { ...contender, server, cpu: new Map(scenarios.map((scenario) => [scenario, []])) };
}

async function measure({ server }: Running, scenario: FixedRequest, count: number): Promise<number> {
  // Not kept from one round to the next: servers close connections that are idle for seconds.
  using connections = await openConnections(server.port, connectionCount);
  // Until each connection was accepted and used, which is not what is measured.
  await sendRequests(connections, scenario, connectionCount * 2);
  const before = await server.usage();
  await sendRequests(connections, scenario, count);
  const after = await server.usage();
  return (after.cpu - before.cpu) / count;
}

const base = await start(limit);
const running = [base, await start(limitAgain)];
for (const contender of [ours, ...others]) {
  if (only === undefined || only.some((part) => contender.program.includes(part))) running.push(await start(contender));
}
for (const contender of running) {
  for (let turn = 0; turn < 2; turn += 1) {
    for (const scenario of scenarios) await measure(contender, scenario, warmUpRequests / scenarios.length / 2);
  }
}
for (let round = 0; round < rounds; round += 1) {
  for (const scenario of scenarios) {
    for (const contender of rotated(running, round)) {
      contender.cpu.get(scenario)?.push(await measure(contender, scenario, requests));
    }
  }
}

console.log(`${machine()}; ${rounds} rounds of ${requests} requests each over ${connectionCount} connections.`);
console.log(
  "CPU time of the server's process for one request, and the limit's CPU time divided by it: 1.00 is as fast.",
);
console.log(
  "The limit and the other contenders do less: they take a name twice in JSON, integers beyond 2^53, any depth, any Host and",
);
console.log("HTTP version, and several Authorization lines, all of which ours refuses; and they have no hooks.");
for (const scenario of scenarios) {
  const limits = base.cpu.get(scenario) ?? [];
  const rows = running.map(({ name, cpu }) => {
    const times = cpu.get(scenario) ?? [];
    const ratios = times.map((time, round) => (limits[round] ?? Number.NaN) / time);
    const quarters = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
    return [name, median(times).toFixed(1), median(ratios).toFixed(2), quarters];
  });
  console.log(`\n### ${scenario.name}\n`);
  console.log(markdownTable(["server", "µs", "of the limit", "quartiles"], rows));
}
