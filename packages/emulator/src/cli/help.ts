import { developmentToken } from "../access/tokens.ts";
import { defaultStepDuration } from "../create-emulator.ts";
import { defaultPort } from "./read-arguments.ts";

/** What `--help` prints. */
export const help = `Usage: cloud-partner-emulator [options]

Emulates the Cloud Partner Portal publishing API on this machine. Everything is kept in memory.

Options:
  --port <number>                 port to listen on; 0 takes any free one (default: $PORT, else ${defaultPort})
  --host <address>                address to listen on (default: 127.0.0.1)
  --token <token>                 bearer token to accept (default: ${developmentToken})
  --step-duration <milliseconds>  how long each step of an operation takes (default: ${defaultStepDuration})
  --version                       print the version
  -h, --help                      print this text
`;
