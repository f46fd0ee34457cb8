import type {
  components,
  ErrorResponse,
  ErrorStatus,
  FailureOf,
  HttpStatus,
  Operation,
  OperationShape,
  operations,
  ParametersOf,
  paths,
  RequestBodyOf,
  RequestOf,
  ResponseOf,
  StatusOf,
  StatusOfResponse,
  Step,
  SuccessOf,
  SuccessStatus,
} from "@cloud-partner/types";
import type { operations as operations2017 } from "@cloud-partner/types/2017-10-31";

type Cancel = operations["cancelOperation"];

export const request: RequestOf<operations2017["cancelOperation"]> = {
  publisherId: "contoso",
  offerId: "offer",
  "api-version": "2017-10-31",
  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
};
export const path: ParametersOf<Cancel, "path"> = { publisherId: "contoso", offerId: "offer" };
export const body: RequestBodyOf<Cancel> = { body: { metadata: {} } };

export function describe(response: ResponseOf<Cancel>): string {
  switch (response.status) {
    case 200:
      return "cancelled";
    case 202:
      return response.headers["Operation-Location"];
    case 400:
    case 403:
    case 404:
      return response.body.error.message;
    default: {
      const status: ErrorStatus = response.status;
      return `${status} ${response.body.error.code}`;
    }
  }
}

export const documented: readonly StatusOf<Cancel>[] = [200, 202, 400, 403, 404];
export const success: SuccessOf<Cancel>["status"] = 202;
export const failure = (answer: FailureOf<Cancel>): ErrorResponse => answer.body;
export const remaining: StatusOfResponse<Cancel, "default"> = 500;
export const one = (answer: ResponseOf<Cancel, 202>): 202 => answer.status;
export const statuses: [HttpStatus, SuccessStatus, ErrorStatus] = [302, 204, 503];
export const step = ({ id, stepName, status, progressPercentage }: Step) => [id, stepName, status, progressPercentage];
export const operation = ({ id, status, steps, messages }: Operation) => [id, status, steps?.map(step), messages];
export type Schemas = components["schemas"]["Operation"];
export type Paths = paths["/api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}"]["get"];
export type Any<Of extends OperationShape> = ResponseOf<Of>;
