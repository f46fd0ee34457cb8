import { wireMutants } from "./mutants/head-with-body.ts";
import { lifecycleMutants } from "./mutants/lifecycle.ts";
import { requestMutants } from "./mutants/requests.ts";
import { testMutants } from "./support/test-mutants.ts";

testMutants([...requestMutants, ...lifecycleMutants, ...wireMutants]);
