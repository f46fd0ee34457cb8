/** How client and server carry a body: what JSON gives, a text as it is, or bytes. */
type BodyKind = "json" | "text" | "bytes";

/** How a body of a media type is carried. Only bodies of JSON are read by their schema. */
export function bodyKind(mediaType: string): BodyKind {
  if (/^application\/([\w.+-]+\+)?json$/i.test(mediaType)) return "json";
  return /^text\//i.test(mediaType) ? "text" : "bytes";
}

/** Why a media type cannot be told by a message's header, or `undefined` where it can. */
export function faultOfMediaType(mediaType: string): string | undefined {
  if (mediaType.includes("*")) return `${mediaType} is a range; name the media types that it stands for`;
  if (mediaType.includes(";")) return `${mediaType} has parameters; write ${mediaType.split(";")[0]?.trim()}`;
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaType) ? undefined : `"${mediaType}" is no media type`;
}
