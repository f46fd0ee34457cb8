/** The environment variable that holds the token itself. */
export const tokenVariable = "CLOUD_PARTNER_TOKEN";
