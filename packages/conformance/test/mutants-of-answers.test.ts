import { accessMutants } from "./mutants/access.ts";
import { answerMutants } from "./mutants/answers.ts";
import { testMutants } from "./support/test-mutants.ts";

testMutants([...answerMutants, ...accessMutants]);
