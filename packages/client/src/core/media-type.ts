/** `true` for `application/json` and whatever is written in it, such as `application/problem+json`; without parameters. */
export function isJson(mediaType: string): boolean {
  return /^application\/([\w.+-]+\+)?json$/i.test(mediaType);
}
