export { readClassicScript } from "./local-script.ts";
export { renderPage } from "./page.ts";
export { nameOfVersion, readInfo } from "./read-info.ts";
