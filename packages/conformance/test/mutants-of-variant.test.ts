import { readShippedDocument } from "../src/index.ts";
import { variantMutants } from "./mutants/variant.ts";
import { testMutants } from "./support/test-mutants.ts";

testMutants(variantMutants, readShippedDocument("2017-10-31-2020"));
