/**
 * What the page may do. Redoc puts its styles and a font into the page while it runs, so those are allowed; scripts and
 * connections are those of the page's own origin, so that a setting which is overlooked still sends nothing elsewhere.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What a page is made from. */
interface PageContent {
  /** The title of the document, as text. */
  readonly title: string;
  /** The version of the API that the document describes. */
  readonly version: string;
  /** The name of the document beside the page. */
  readonly document: string;
  /** The name of Redoc's script beside the page. */
  readonly script: string;
  /**
   * The name of the script beside the page that gives Redoc the document. With it nothing is fetched, and the page opens from
   * the file system too; `script` has to be the classic one. Without it, Redoc fetches `document`.
   */
  readonly start?: string;
  /** Where the page is one of several: the relative address of the first, and what the link to it says. */
  readonly home?: { readonly address: string; readonly label: string };
}

/** The Redoc page of a document, as HTML. All its addresses are relative, so it works under any path. */
export function renderPage({ title, version, document, script, start, home }: PageContent): string {
  const scripts =
    start === undefined
      ? `<script type="module" src="${escapeHtml(script)}"></script>`
      : `<script defer src="${escapeHtml(script)}"></script>\n    <script defer src="${escapeHtml(start)}"></script>`;
  const source = start === undefined ? ` spec-url="${escapeHtml(document)}"` : "";
  const homeLink =
    home === undefined
      ? ""
      : `<nav class="home" aria-label="Site"><a href="${escapeHtml(home.address)}">${escapeHtml(home.label)}</a></nav>\n    `;
  // The icon is an empty one: without it, a browser asks the origin for /favicon.ico and reports that there is none.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${escapeHtml(`${title} ${version}`)}</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0; }
      .home { padding: 8px 16px; font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark; background: Canvas; }
      /* Redoc's title is too large for a phone: it breaks words there. */
      @media (max-width: 600px) { html:root { --h1-font-size: 24px; --h1-line-height: 32px; } }
    </style>
    ${scripts}
  </head>
  <body>
    ${homeLink}<redoc${source} disable-telemetry="true" sanitize="true"></redoc>
    <noscript>This page needs JavaScript. The document itself is <a href="${escapeHtml(document)}">${escapeHtml(document)}</a>.</noscript>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
