import { addedErrorProperties, addedHeaders } from "./additions.ts";
import { answerBodies } from "./answer-bodies.ts";
import { answerHeaders } from "./answer-headers.ts";
import { apiVersion, document, securityScheme, server } from "./api.ts";
import { errorCodes, errorProperties } from "./error.ts";
import { links } from "./links.ts";
import { operations } from "./operations.ts";
import { parameters } from "./parameters.ts";
import { requestBodies } from "./request-bodies.ts";
import { statusWords } from "./status-words.ts";
import { stepNames } from "./step-names.ts";
import type { Facts } from "./types.ts";

/** The facts of the pages of 2018: that of cancelling, and its siblings. */
export const facts2018: Facts = {
  document,
  apiVersion,
  server,
  securityScheme,
  operations,
  parameters,
  requestBodies,
  answerHeaders,
  links,
  answerBodies,
  errorProperties,
  errorCodes,
  statusWords,
  stepNames,
  addedHeaders,
  addedErrorProperties,
};
