/**
 * node:http. An import of it would read each of its exports, and with `WebSocket` load undici: that takes some 20 ms of each
 * start and several MiB, whoever needs it or not.
 */
export const http: typeof import("node:http") = process.getBuiltinModule("node:http");
