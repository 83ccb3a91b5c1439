// Looks at a built site in headless Chromium. Usage: node main.mjs SITE. ARCHITECTURE.md and CONTRIBUTING.md say what for.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { look } from "./look.mjs";
import { checkMarkup } from "./markup.mjs";
import { read } from "./read.mjs";
import { serve } from "./serve.mjs";
import { siteAt } from "./site.mjs";
import { Tally } from "./tally.mjs";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WORKERS = 2;
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--hide-scrollbars",
];

const folder = resolve(process.argv[2] ?? "");
if (!process.argv[2] || !existsSync(`${folder}/index.html`)) {
  console.error("usage: node main.mjs SITE, where SITE is the folder of a built site");
  process.exit(2);
}
if (!existsSync(BROWSER)) {
  console.error(`there is no browser at ${BROWSER}: install Debian's chromium, or name another in CHROMIUM`);
  process.exit(2);
}

const started = Date.now();
const time = (what) => console.log(`${what} done after ${Math.round((Date.now() - started) / 1000)} s`);
const tally = new Tally();
const site = siteAt(folder);
console.log(`${folder}: editions ${site.editions.join(", ")}; ${site.samples.length} pages to look at`);
tally.check(folder, "every kind of page is there", site.editions.length > 0 ? site.missing : ["there is no edition"]);

const server = await serve(folder);
const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
await look(browser, site, server.origin, tally, WORKERS);
time("looking");
const queue = [...site.editions];
const readers = Array.from({ length: WORKERS }, async () => {
  for (let edition = queue.shift(); edition !== undefined; edition = queue.shift()) await read(browser, site, server.origin, edition, tally);
});
await Promise.all(readers);
time("reading");
await checkMarkup(browser, site, server.origin, tally);
time("checking of files");
await browser.close();
server.stop();
process.exit(tally.close() ? 0 : 1);
