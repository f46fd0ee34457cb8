import type { PackageCheck } from "./check.ts";
import { contentsCheck } from "./contents.ts";
import { manifestCheck } from "./manifest.ts";
import { provenanceCheck } from "./provenance.ts";
import { publintCheck } from "./publint.ts";
import { sourceMapsCheck } from "./source-maps.ts";
import { typesWrongCheck } from "./types-wrong.ts";

/** The checks that each packed package has to stand. */
export const packageChecks: readonly PackageCheck[] = [
  contentsCheck,
  manifestCheck,
  provenanceCheck,
  publintCheck,
  sourceMapsCheck,
  typesWrongCheck,
];
