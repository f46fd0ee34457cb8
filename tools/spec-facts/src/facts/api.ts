export const apiVersion = "2017-10-31";
export const document = `spec/${apiVersion}/openapi.yaml`;
export const server = "https://cloudpartner.azure.com";
/** The header `Authorization: Bearer TOKEN`. */
export const securityScheme = "bearer";

/** What every path starts with. */
export const offerPath = "/api/publishers/{publisherId}/offers/{offerId}";
