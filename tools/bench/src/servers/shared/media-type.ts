/** Whether a request says that its body is JSON. */
export function isJson(contentType: string | null | undefined): boolean {
  if (contentType === "application/json") return true;
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}
