import type { PackageCheck } from "./check.ts";

/** Whether publishing will be public, and will state where the package was built. */
export const provenanceCheck: PackageCheck = {
  name: "provenance",
  run({ manifest: { publishConfig, repository } }) {
    const complaints = [];
    if (publishConfig?.access !== "public") complaints.push({ message: 'publishConfig.access is not "public"' });
    if (publishConfig?.provenance !== true) complaints.push({ message: "publishConfig.provenance is not true" });
    if (repository === undefined) {
      // Only those who publish know the address: npm holds it against the one that the build was started from.
      const message = "repository is missing: npm refuses a provenance statement without the address of the repository";
      complaints.push({ message, open: true });
    }
    return complaints;
  },
};
