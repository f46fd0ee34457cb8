import { readFileSync, writeFileSync } from "node:fs";
import { CommanderError } from "commander";
import type { CheckResult } from "../check.ts";
import { checkConformance, UnreachableError } from "../check-conformance.ts";
import { conformanceChecks } from "../conformance-checks.ts";
import { DocumentError } from "../document/document-error.ts";
import { type OpenApiDocument, readDocument, readShippedDocument } from "../document/read-document.ts";
import { matchesFilter } from "../filter.ts";
import { type ConformanceOptions, OptionsError } from "../options.ts";
import { foreignTokenVariable, tokenVariable } from "../redact.ts";
import { junitReport } from "../report/junit.ts";
import { terminalReport } from "../report/terminal.ts";
import { type Arguments, createCommand } from "./read-arguments.ts";

const exitCodes = { conforms: 0, fails: 1, usage: 2, unreachable: 3 } as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the command and resolves with its exit code. Tokens are taken from the environment where no argument has them. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  try {
    const command = createCommand();
    command.parse(args, { from: "user" });
    const options: Arguments = command.opts();
    const { apiDocument } = options;
    const document = apiDocument === undefined ? readDocument(options.document) : readShippedDocument(apiDocument);
    if (options.list === true) return list(document, options.filter);
    return await check(options, document, environment);
  } catch (error) {
    // Commander has printed already: an error of the arguments, or the help or the version that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.conforms : exitCodes.usage;
    if (error instanceof OptionsError || error instanceof DocumentError) return fail(error, exitCodes.usage);
    if (error instanceof UnreachableError) return fail(error, exitCodes.unreachable);
    throw error;
  }
}

function fail({ message }: Error, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}

function list(document: OpenApiDocument, filter: string | undefined): number {
  for (const { name } of namedChecks(document, filter)) process.stdout.write(`${name}\n`);
  return exitCodes.conforms;
}

/** The checks that a filter names. Throws an {@link OptionsError} where there are none: a wrong name must not look like success. */
function namedChecks(document: OpenApiDocument, filter: string | undefined) {
  const checks = conformanceChecks(document).filter(({ name }) => matchesFilter(name, filter));
  if (checks.length === 0) throw new OptionsError(`no check is called ${filter}; --list prints their names`);
  return checks;
}

async function check(options: Arguments, document: OpenApiDocument, environment: Environment): Promise<number> {
  const { baseUrl, tokenFile, json, junit, list: _list, verbose, apiDocument: _apiDocument, ...others } = options;
  if (baseUrl === undefined) throw new OptionsError("--base-url is missing; --help prints the options");
  namedChecks(document, options.filter);
  const token = tokenFile === undefined ? (options.token ?? environment[tokenVariable]) : readToken(tokenFile);
  if (token === undefined || token === "")
    throw new OptionsError(`there is no token: set ${tokenVariable}, or name a file with --token-file`);
  const foreignToken = options.foreignToken ?? environment[foreignTokenVariable];
  const settings: ConformanceOptions = {
    ...others,
    baseUrl,
    token,
    document,
    ...(foreignToken === undefined || foreignToken === "" ? {} : { foreignToken }),
    ...(verbose === true ? { onCheck: printCheck } : {}),
  };
  const report = await checkConformance(settings);
  if (json !== undefined) write(json, `${JSON.stringify(report, null, 2)}\n`);
  if (junit !== undefined) write(junit, junitReport(report));
  process.stdout.write(terminalReport(report));
  return report.conforms ? exitCodes.conforms : exitCodes.fails;
}

function readToken(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    throw new OptionsError(`the file ${path} cannot be read`, { cause });
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new OptionsError(`the file ${path} cannot be written`, { cause });
  }
}

function printCheck({ result, name }: CheckResult): void {
  process.stderr.write(`${result.padEnd(7)}  ${name}\n`);
}
