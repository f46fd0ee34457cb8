import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { foreignTokenVariable, tokenVariable } from "../redact.ts";

/** What a command line asks for. */
export interface Arguments {
  /** Where the API is; absent with `list`. */
  readonly baseUrl?: string;
  readonly token?: string;
  readonly tokenFile?: string;
  readonly foreignToken?: string;
  readonly foreignPublisher?: string;
  readonly publisher?: string;
  readonly offer?: string;
  readonly otherOffer?: string;
  /** Path of an OpenAPI document. */
  readonly document?: string;
  /** A version or variant whose document the package has inside it. */
  readonly apiDocument?: string;
  readonly seed?: number;
  readonly runs?: number;
  /** In milliseconds. */
  readonly timeout?: number;
  /** In milliseconds. */
  readonly maxWait?: number;
  readonly filter?: string;
  /** Path to write to. */
  readonly json?: string;
  /** Path to write to. */
  readonly junit?: string;
  readonly list?: boolean;
  readonly verbose?: boolean;
}

/** Makes the command, which reads the arguments; it throws a `CommanderError` where it would end the process. */
export function createCommand(): Command {
  return new Command("cloud-partner-conformance")
    .description(
      "Tests a server of the Cloud Partner Portal publishing API against its OpenAPI document. It publishes, cancels and takes live the offer that it is given: give it one that was made for this.",
    )
    .option("--base-url <url>", "where the API is")
    .addOption(
      new Option(
        "--token <token>",
        `a token that may do everything with the publisher; ps shows it, so rather set ${tokenVariable}`,
      ).conflicts("tokenFile"),
    )
    .option("--token-file <path>", "a file that has the token in it")
    .option(
      "--foreign-token <token>",
      `a valid token that may not touch the publisher; rather set ${foreignTokenVariable}`,
    )
    .option("--foreign-publisher <id>", "a publisher that the token may not touch, for want of a foreign token")
    .option("--publisher <id>", "the publisher to work in (default: contoso)")
    .option("--offer <id>", "an offer that was made for this (default: contoso-virtualmachineoffer)")
    .option(
      "--other-offer <id>",
      "another offer of the publisher, which is only read (default: contoso-containeroffer)",
    )
    .addOption(
      new Option(
        "--api-document <version>",
        "the document inside the package of a version, such as 2017-10-31, or of a variant (default: the newest version)",
      ).conflicts("document"),
    )
    .option("--document <path>", "an OpenAPI 3.1 document of your own")
    .option("--seed <number>", "repeats the generated data of another run", wholeNumber)
    .option("--runs <number>", "generated requests for each operation (default: 20)", wholeNumber)
    .option("--timeout <milliseconds>", "how long an answer may take (default: 10000)", wholeNumber)
    .option(
      "--max-wait <milliseconds>",
      "how long the work behind an operation is waited for (default: 120000)",
      wholeNumber,
    )
    .option("--filter <check>", "only checks of this name, or whose names begin with it; * stands for any text")
    .option("--json <path>", "write a report in JSON")
    .option("--junit <path>", "write a report in JUnit XML")
    .option("--list", "print the names of the checks, and end")
    .option("--verbose", "print each check when it is made")
    .version(readVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print this text")
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText(
      "after",
      "\nExit codes: 0 the server conforms, 1 it does not, 2 the arguments are wrong, 3 the server cannot be reached.",
    );
}

function wholeNumber(text: string): number {
  if (/^-?\d{1,10}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number.");
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
