import { defineConfig } from "vite";

// The service does not let pages of other origins in. Vite passes the calls on, so that page and API are of one origin; with
// the Host header as the page sent it, so that the locations of the service lead through here too.
export default defineConfig({
  server: {
    proxy: { "/api": { target: process.env["BASE_URL"] ?? "http://127.0.0.1:4010", changeOrigin: false } },
  },
});
