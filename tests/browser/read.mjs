// Uses the site as its readers do: by keyboard, through the search, in another language, without scripts, on paper.
import { watch } from "./look.mjs";
import * as probes from "./probes.mjs";

/** What is asked of the search, and what must be told: the same person in two scripts, a state in Persian, a topic. */
const WORDS = ["Альназарова", "Alnazarova", "تاجیک", "oncology"];
/** The switch is used on these; that it leads rightly on all is looked at without a click. */
const SWITCHED_KINDS = ["index", "events: page"];
const PRINTED_KINDS = ["index", "briefings: month", "countries: page", "pairs: page", "events: page", "articles: page"];

async function pressTab(page) {
  await page.keyboard.press("Tab");
  return page.evaluate(probes.focused);
}

/** From the top of the page: the skip link, the content; then the whole menu, each stop seen. */
async function keyboard(page, address) {
  await page.goto(address);
  const faults = [];
  const first = await pressTab(page);
  if (!first.isSkip || !first.isSeen) faults.push(`the first stop is ${first.tag} “${first.text}”${first.isSeen ? "" : ", not seen"}`);
  await page.keyboard.press("Enter");
  const jumped = await page.evaluate(probes.focused);
  if (jumped.id !== "content") faults.push(`the skip link leads to ${jumped.tag} #${jumped.id}`);
  const inContent = await pressTab(page);
  if (!inContent.isInMain) faults.push(`after the skip link comes ${inContent.tag} “${inContent.text}”`);
  await page.goto(address);
  const stops = [await pressTab(page)];
  const links = await page.$$eval("header a", (links) => links.length);
  for (let stop = 0; stop <= links; stop += 1) stops.push(await pressTab(page));
  const menu = await page.$$eval("header nav a", (links) => links.map((link) => link.getAttribute("href")));
  const reached = stops.filter((stop) => stop.isInMenu).map((stop) => stop.href);
  if (menu.join(" ") !== reached.join(" ")) faults.push(`the menu's stops are ${reached.join(" ")}`);
  for (const stop of stops.filter((stop) => !stop.isSeen)) faults.push(`the focus on ${stop.tag} “${stop.text}” is not seen`);
  return faults;
}

/** Every stop of a page can be seen, and the keyboard gets out at its end. */
async function stops(page, address) {
  await page.goto(address);
  const faults = [];
  for (let count = 0; count < 120; count += 1) {
    const stop = await pressTab(page);
    if (stop.tag === "BODY") return faults;
    if (!stop.isSeen) faults.push(`the focus on ${stop.tag} “${stop.text}” is not seen`);
  }
  return faults;
}

/** Searches by keyboard alone, and opens the first find. */
async function search(page, address, word) {
  await page.goto(address);
  let stop = await pressTab(page);
  for (let count = 0; count < 60 && stop.id !== "search-words"; count += 1) stop = await pressTab(page);
  if (stop.id !== "search-words") return ["the keyboard does not reach the field"];
  await page.keyboard.insertText(word);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#search-status").textContent !== "", null, { timeout: 5000 }).catch(() => {});
  const { status, said, hrefs } = await page.evaluate(() => ({
    status: document.querySelector("#search-status").textContent,
    said: { ...document.querySelector("form[role=search]").dataset },
    hrefs: [...document.querySelectorAll("#search-results a")].map((link) => link.href),
  }));
  if (status === "" || status === said.nothing || status === said.failed) return [`the status is “${status}”`];
  if (hrefs.length === 0) return [`nothing is listed under “${status}”`];
  await pressTab(page);
  stop = await pressTab(page);
  if (!stop.isInMain || stop.tag !== "A" || !stop.isSeen) return [`after the button comes ${stop.tag} “${stop.text}”`];
  const [response] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  return response.ok() && page.url() === hrefs[0] ? [] : [`the first find leads to ${page.url()}`];
}

/** A search without finds says so. */
async function fruitless(page, address) {
  await page.goto(`${address}?q=qqzzxxjj`);
  const says = () => document.querySelector("#search-status").textContent === document.querySelector("form[role=search]").dataset.nothing;
  return page.waitForFunction(says, null, { timeout: 5000 }).then(() => [], () => ["the status does not say that nothing was found"]);
}

/** The switch leads from this page to the same page of each other edition, which says what language it is in. */
async function languageSwitch(page, site, origin, sample) {
  const faults = [];
  const inside = sample.path.slice(sample.edition.length + 1);
  for (const edition of site.editions.filter((edition) => edition !== sample.edition)) {
    await page.goto(`${origin}/${sample.path}`);
    await page.locator(`nav.languages a[hreflang="${edition}"]`).click();
    await page.waitForLoadState();
    const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: getComputedStyle(document.body).direction }));
    const expected = new Intl.Locale(edition).getTextInfo?.().direction ?? new Intl.Locale(edition).textInfo.direction;
    if (page.url() !== `${origin}/${edition}/${inside}`) faults.push(`the switch to ${edition} leads to ${page.url()}`);
    if (lang !== edition || dir !== expected) faults.push(`the page of ${edition} says ${lang}, ${dir}`);
  }
  return faults;
}

/** With scripts off, a page shows the words that it shows with them; the search gives way to a note and the lists. */
async function withoutScripts(withScripts, without, address, kind) {
  await withScripts.goto(address);
  await without.goto(address);
  const words = (page) => page.locator("main").innerText();
  if (kind === "search") {
    const isForm = await without.locator("form[role=search]").isVisible();
    const isNote = await without.locator("noscript p").isVisible();
    return [...(isForm ? ["the form stands there without a script to serve it"] : []), ...(isNote ? [] : ["nothing says why there is no form"])];
  }
  return (await words(without)) === (await words(withScripts)) ? [] : ["the page shows other words without scripts"];
}

/** On paper: pages, no menu, nothing cut off at the side. */
async function paper(page, address) {
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("header nav").evaluateAll((menus) => menus.filter((menu) => menu.checkVisibility()).length);
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  await page.emulateMedia({ media: "screen" });
  return [...(shown > 0 ? ["the menu is printed"] : []), ...(sheets > 0 ? [] : ["the PDF has no page"])];
}

async function still(page, address) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  return page.evaluate(probes.motion);
}

/** Reads the edition whose samples these are. */
export async function read(browser, site, origin, edition, tally) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const plain = await scriptless.newPage();
  const seen = watch(page, origin);
  const attempt = async (place, what, faults) => tally.check(place, what, await faults().catch((error) => [error.message]));

  for (const sample of site.samples.filter((sample) => sample.edition === edition)) {
    const address = `${origin}/${sample.path}`;
    const place = `${sample.path} (${sample.kind})`;
    await attempt(place, "without scripts", () => withoutScripts(page, plain, address, sample.kind));
    if (["root", "not found"].includes(sample.kind)) continue;
    if (SWITCHED_KINDS.includes(sample.kind)) await attempt(place, "switch of languages", () => languageSwitch(page, site, origin, sample));
    if (PRINTED_KINDS.includes(sample.kind)) {
      await attempt(place, "on paper", () => paper(page, address));
      await attempt(place, "every stop of the keyboard", () => stops(page, address));
      await attempt(place, "reduced motion", () => still(page, address));
    }
  }
  await attempt(`${edition}/index.html`, "keyboard", () => keyboard(page, `${origin}/${edition}/index.html`));
  const address = `${origin}/${edition}/search.html`;
  for (const word of WORDS) await attempt(`${edition}/search.html`, `search for ${word}`, () => search(page, address, word));
  await attempt(`${edition}/search.html`, "search for what is not there", () => fruitless(page, address));
  tally.check(`${edition}/`, "read without errors", seen.faults);
  await context.close();
  await scriptless.close();
}
