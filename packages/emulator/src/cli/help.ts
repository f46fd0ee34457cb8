import { developmentToken } from "../access/tokens.ts";
import { defaultStepDuration } from "../create-emulator.ts";
import { defaultPort } from "./read-arguments.ts";

/** What `--help` prints. */
export const help = `Usage: cloud-partner-emulator [options]

Emulates the Cloud Partner Portal publishing API on this machine.

Options:
  --port <number>                 port to listen on; 0 takes any free one (default: $PORT, else ${defaultPort})
  --host <address>                address to listen on (default: 127.0.0.1)
  --token <token>                 bearer token to accept (default: ${developmentToken})
  --step-duration <milliseconds>  how long each step of an operation takes (default: ${defaultStepDuration})
  --data <file>                   keep everything in this file (default: in memory)
  --durability <normal|full>      what an answered change in the file survives: the end of the process, or the loss
                                  of power too (default: normal)
  --database-url <address>        keep everything in this PostgreSQL database (default: $DATABASE_URL)
  --clock <clock>                 real, frozen, frozen@<date-time>, or a factor such as 60x (default: as it was)
  --smtp <address>                send notifications to this mail server, smtp://host:port (default: none)
  --generation <name>             answer as the service did: 2018, 2020 or 2020-migrated (default: as documented)
  --version                       print the version
  -h, --help                      print this text
`;
