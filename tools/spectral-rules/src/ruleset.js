import { oas3_1 } from "@stoplight/spectral-formats";
import acceptedNamesItsOperation from "./rules/accepted-names-its-operation.js";
import apiVersionIsInfoVersion from "./rules/api-version-is-info-version.js";
import descriptionIsSentence from "./rules/description-is-sentence.js";
import examplesFitTheirSchema from "./rules/examples-fit-their-schema.js";
import folderIsInfoVersion from "./rules/folder-is-info-version.js";
import noTwinSchemas from "./rules/no-twin-schemas.js";
import oneErrorSchema from "./rules/one-error-schema.js";
import operationDocumentsFailures from "./rules/operation-documents-failures.js";
import operationIdVerbNoun from "./rules/operation-id-verb-noun.js";
import pathParameterIsBounded from "./rules/path-parameter-is-bounded.js";
import postSuccessHasExample from "./rules/post-success-has-example.js";
import sunsetFollowsDeprecation from "./rules/sunset-follows-deprecation.js";

// JavaScript, since Spectral loads rulesets itself and does not know TypeScript; the types are checked all the same.
export default {
  formats: [oas3_1],
  rules: {
    "accepted-names-its-operation": acceptedNamesItsOperation,
    "api-version-is-info-version": apiVersionIsInfoVersion,
    "description-is-sentence": descriptionIsSentence,
    "examples-fit-their-schema": examplesFitTheirSchema,
    "folder-is-info-version": folderIsInfoVersion,
    "no-twin-schemas": noTwinSchemas,
    "one-error-schema": oneErrorSchema,
    "operation-documents-failures": operationDocumentsFailures,
    "operation-id-verb-noun": operationIdVerbNoun,
    "path-parameter-is-bounded": pathParameterIsBounded,
    "post-success-has-example": postSuccessHasExample,
    "sunset-follows-deprecation": sunsetFollowsDeprecation,
  },
};
