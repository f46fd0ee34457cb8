import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDocumentBreaks, checkReports, checkTypeBreaks } from "./checks/breaks.ts";
import type { Complaint } from "./checks/check.ts";
import { checkLicences, type InstalledPackage, installedPackages } from "./checks/licences.ts";
import { packageChecks } from "./checks/package-checks.ts";
import { checkConsumers } from "./consumers.ts";
import { installOnRuntimes, runProgram } from "./install.ts";
import { checkVersions, type NextVersion, nextVersions } from "./next-versions.ts";
import { type PackedPackage, packAll, unpackedBytes } from "./packed-package.ts";
import { publishedPackages } from "./published-packages.ts";

/** What a dry run has found. It can be written as JSON. */
export interface DryRun {
  readonly packages: readonly DryRunPackage[];
  /** The checks of each package, then those of all together. */
  readonly checks: readonly CheckResult[];
  /** Every package that is installed with ours. */
  readonly dependencies: readonly InstalledPackage[];
  /** The files with what changed in the documents that the next release would come with, and their text. */
  readonly documentChanges: Readonly<Record<string, string>>;
  /** Whether no check has failed. */
  readonly ok: boolean;
}

/** A package that would be published. */
export interface DryRunPackage extends NextVersion {
  /** How many files it has. */
  readonly files: number;
  /** The size of the tarball. */
  readonly bytes: number;
  /** What the files take where it is installed. */
  readonly unpackedBytes: number;
}

/** What a check has found. */
export interface CheckResult {
  readonly check: string;
  /** What was checked: a package, a runtime, or all. */
  readonly subject: string;
  readonly complaints: readonly Complaint[];
}

/** Packs what would be published, and checks it. Nothing of the repository is changed, and nothing leaves the machine. */
export async function dryRun(root: string): Promise<DryRun> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const packed = await packAll(publishedPackages(root), folder);
    const checks: CheckResult[] = [];
    for (const { name: check, run } of packageChecks) {
      for (const each of packed) checks.push({ check, subject: each.name, complaints: await run(each) });
    }
    const projects = await installOnRuntimes(packed, folder);
    for (const project of projects) {
      checks.push({ check: "installed", subject: project.runtime.name, complaints: await runProgram(project) });
    }
    const ours = new Set(packed.map(({ name }) => name));
    const dependencies = installedPackages(projects[0]?.project ?? folder).filter(({ name }) => !ours.has(name));
    const subject = "all";
    checks.push({ check: "licences", subject, complaints: checkLicences(dependencies) });

    const next = await nextVersions(root);
    for (const [name, complaints] of checkVersions(root, next.packages)) {
      checks.push({ check: "version", subject: name, complaints });
    }
    checks.push({ check: "breaks of the documents", subject, complaints: await checkDocumentBreaks(root) });
    checks.push({ check: "breaks of the types", subject, complaints: checkTypeBreaks(root) });
    checks.push({ check: "API reports", subject, complaints: checkReports(root) });
    const consumers = await checkConsumers(root);
    checks.push({ check: `programs of ${consumers.from}`, subject, complaints: consumers.complaints });
    return {
      packages: packed.map((each) => describe(each, next.packages)),
      checks,
      dependencies,
      documentChanges: Object.fromEntries(next.documentChanges),
      ok: checks.every(({ complaints }) => complaints.every(({ open }) => open)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(packed: PackedPackage, next: readonly NextVersion[]): DryRunPackage {
  const { name, manifest, files, bytes } = packed;
  const version = next.find((each) => each.package === name) ?? {
    package: name,
    from: manifest.version,
    to: manifest.version,
    changelog: "",
  };
  return { ...version, files: files.size, bytes, unpackedBytes: unpackedBytes(packed) };
}
