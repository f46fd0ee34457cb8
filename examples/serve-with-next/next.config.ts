import type { NextConfig } from "next";

export default {
  // The API has paths that end in a slash; Next.js would redirect them.
  skipTrailingSlashRedirect: true,
  // The shared handlers are TypeScript, as they are in this repository.
  transpilePackages: ["@cloud-partner/example-handlers"],
  // Types are checked by `pnpm typecheck`.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
