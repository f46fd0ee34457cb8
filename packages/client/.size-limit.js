/** What a program that has the client in it takes more to load: bundled and minified for a browser, and compressed. */
const measured = {
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, platform: "browser", format: "esm", target: "es2022" }),
};

export default [
  {
    ...measured,
    name: "createClient: all calls, pollers, client.http (openapi-fetch)",
    path: "dist/index.js",
    import: "{ createClient }",
    limit: "12.7 kB",
  },
  {
    ...measured,
    name: "createOperations: all calls, no pollers, no client.http",
    path: "dist/operations.js",
    import: "{ createOperations }",
    limit: "6.5 kB",
  },
];
