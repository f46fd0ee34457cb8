/** Why the emulator cannot listen, for people, from the error that Node gives. */
export function listenFailure(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `The port ${port} of ${host} is in use. Choose another with --port or PORT, such as --port ${port === 65_535 ? 0 : port + 1}; 0 is any free one.`;
  }
  if (code === "EACCES")
    return `The port ${port} needs more rights. Choose another with --port or PORT, such as --port 4010.`;
  return `The emulator cannot listen on ${host}, port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}
