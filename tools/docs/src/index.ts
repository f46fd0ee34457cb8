export { readClassicScript } from "./local-script.ts";
export { renderPage } from "./page.ts";
export { readInfo } from "./read-info.ts";
