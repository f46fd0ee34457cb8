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
  --seed <file>                   offers of an empty database, as JSON (default: those of the README)
  --control                       the control API and the page, where --host is not this machine alone, too
  --log <json>                    write each call as a line of JSON to the standard error (default: none)
  --tls-cert <file>               certificate to speak HTTPS with, in PEM
  --tls-key <file>                its private key, in PEM
  --version                       print the version
  -h, --help                      print this text

Exit codes:
  0  it was ended by SIGINT or SIGTERM, and all calls were answered
  1  it cannot listen, or cannot use its database; or it was ended before all calls were answered
  2  an argument, or a file that one names, is not as it has to be
`;
