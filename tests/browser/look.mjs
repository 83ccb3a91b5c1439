// Looks at each page, on a telephone and on a desk, in light and dark: loads whole, fits, is readable, axe finds nothing.
import axe from "axe-core";
import * as probes from "./probes.mjs";

const WIDTHS_PX = [390, 1280];
/** All that a page loads, as it is sent by a host that does not compress. */
const WEIGHT_BYTES = 150_000;
const LIGHT_KINDS = ["index", "root", "countries: page"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of axe that a change of colours can break. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];
/** What follows in a long list is written as what stands before: axe reads its beginning. */
const REPEATED = [".events > li", "tbody > tr", ".reasons > li", ".results > li"].map((item) => [`${item}:nth-child(n+31)`]);

/** Notes what goes wrong while a page loads: messages of the console, requests that fail or leave the site; and weighs it. */
export function watch(page, origin) {
  const seen = { faults: [], bytes: 0 };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.faults.push(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.faults.push(`a script fails: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // A reader who has gone on to the next page.
    if (why !== "net::ERR_ABORTED") seen.faults.push(`${request.url()} failed: ${why}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) seen.faults.push(`${request.url()} is not of this site`);
  });
  page.on("response", (response) => {
    seen.bytes += Number(response.headers()["content-length"] ?? 0);
    if (response.status() >= 400) seen.faults.push(`${response.url()} answers ${response.status()}`);
  });
  return seen;
}

async function runAxe(page, only) {
  const rules = only.type === "tag" ? { "target-size": { enabled: true } } : {};
  const options = { runOnly: only, rules, resultTypes: ["violations"], preload: false };
  const { violations } = await page.evaluate(([exclude, options]) => window.axe.run({ exclude }, options), [REPEATED, options]);
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.impact}, ${rule.id}: ${rule.help}: ${node.html.slice(0, 140)}`));
}

/** The links to the other editions and the switch of languages are whole, and each leads to this page. */
async function alternates(page, site, origin, sample) {
  if (sample.kind === "not found" || site.editions.length < 2) return [];
  const links = await page.$$eval("link[rel=alternate][hreflang]", (links) => links.map((link) => [link.hreflang, link.href]));
  const inside = sample.kind === "root" ? "index.html" : sample.path.slice(sample.edition.length + 1);
  const expected = site.editions.map((edition) => `${edition} ${origin}/${edition}/${inside}`);
  const given = links.map(([lang, href]) => `${lang} ${href}`);
  const switches = await page.$$eval("nav.languages a", (links) => links.map((link) => `${link.hreflang} ${link.href}`));
  return [
    ...expected.filter((link) => !switches.includes(link)).map((link) => `the switch has no ${link}`),
    ...expected.filter((link) => !given.includes(link)).map((link) => `there is no hreflang ${link}`),
    ...given.filter((link) => !expected.includes(link) && !link.startsWith("x-default ")).map((link) => `hreflang ${link} is wrong`),
    ...expected.map((link) => link.split(`${origin}/`)[1]).filter((path) => !site.files.includes(path)).map((path) => `${path} is missing`),
  ];
}

async function lookAt(page, site, origin, sample, width_px, tally) {
  const seen = watch(page, origin);
  await page.addInitScript(probes.watchShifts);
  await page.setViewportSize({ width: width_px, height: width_px < 600 ? 844 : 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${origin}/${sample.path}`, { waitUntil: "load" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const place = `${sample.path} (${sample.kind}), ${width_px} px`;
  const check = (what, faults) => tally.check(place, what, faults);

  if (LIGHT_KINDS.includes(sample.kind)) {
    check("weight", seen.bytes <= WEIGHT_BYTES ? [] : [`${seen.bytes} bytes, more than ${WEIGHT_BYTES}`]);
  }
  check("width", await page.evaluate(probes.overflow));
  check("labels of charts", await page.evaluate(probes.chartLabels));
  check("other editions", await alternates(page, site, origin, sample));
  await page.evaluate(axe.source);
  check("axe, light", await runAxe(page, { type: "tag", values: TAGS }));
  check("contrast of charts, light", await page.evaluate(probes.chartContrast));
  await page.emulateMedia({ colorScheme: "dark" });
  check("axe, dark", await runAxe(page, { type: "rule", values: COLOR_RULES }));
  check("contrast of charts, dark", await page.evaluate(probes.chartContrast));
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  check("nothing shifts", await page.evaluate(() => window.shifts));
  check("loads whole", seen.faults);
}

/** Looks at all samples, `workers` pages at a time. */
export async function look(browser, site, origin, tally, workers) {
  const queue = site.samples.flatMap((sample) => WIDTHS_PX.map((width_px) => ({ sample, width_px })));
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const context = await browser.newContext();
      try {
        await lookAt(await context.newPage(), site, origin, next.sample, next.width_px, tally);
      } catch (error) {
        tally.check(next.sample.path, `${next.width_px} px`, [error.message]);
      }
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}
