import { describeContract } from "./contract/suite.ts";
import { transports } from "./support.ts";

for (const [entry, send] of Object.entries(transports)) describeContract(entry, send);
