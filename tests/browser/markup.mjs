// Checks files by their formats: HTML and SVG by the Nu checker, feeds, calendars, linked data.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const CHECKER = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** A policy that allows no inline script does not forbid data, which is never run; the checker takes it for a script. */
const isMistaken = ({ message, extract }) => message.startsWith("Inline script violates") && extract?.includes("application/ld+json");

/** What the Nu checker says of the pages at these addresses, or of these files. */
function checkerSays(addresses, option) {
  const words = ["-Xss2m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", CHECKER, "--format", "json", "--stdout", "--exit-zero-always", ...option, ...addresses];
  return new Promise((resolve, reject) => {
    execFile("java", words, { maxBuffer: 1 << 28 }, (error, out) => {
      if (error) reject(error);
      else resolve(JSON.parse(out).messages);
    });
  });
}

/** Checks what stands at `start`: the address of the site, since a policy of `self` means nothing to files, or its folder. */
async function nu(start, paths, option, tally) {
  const messages = await checkerSays(paths.map((path) => `${start}/${path}`), option);
  const byPath = new Map(paths.map((path) => [path, []]));
  for (const message of messages.filter((message) => !isMistaken(message))) {
    const { url, type, subType, lastLine, extract } = message;
    if (type === "info" && subType !== "warning") continue;
    const path = paths.find((path) => decodeURIComponent(url ?? "").endsWith(`${start}/${path}`)) ?? `${url}`;
    const words = `line ${lastLine}, ${subType ?? type}: ${message.message} ${(extract ?? "").replaceAll("\n", " ").slice(0, 100)}`;
    byPath.set(path, [...(byPath.get(path) ?? []), words]);
  }
  for (const [path, faults] of byPath) tally.check(path, "Nu checker", faults);
}

/** Lines end in CRLF and are no longer than 75 bytes; what begins ends; each entry says what, when, and which it is (RFC 5545). */
function calendarFaults(bytes) {
  const faults = [];
  const lines = bytes.toString("latin1").split("\r\n");
  if (lines.pop() !== "") faults.push("the last line has no end");
  for (const [index, line] of lines.entries()) {
    if (line.length > 75) faults.push(`line ${index + 1} has ${line.length} bytes`);
    if (/[\r\n]/.test(line)) faults.push(`line ${index + 1} does not end in CRLF`);
    const isCut = /[\x80-\xff]/.test(line) && Buffer.from(line, "latin1").toString("utf8").includes("\uFFFD");
    if (isCut) faults.push(`line ${index + 1} is folded inside a letter`);
  }
  const open = [];
  const unfolded = bytes.toString("utf8").replaceAll("\r\n ", "").split("\r\n").filter(Boolean);
  let has = new Set();
  for (const line of unfolded) {
    const [name, value] = [line.split(/[:;]/)[0], line.slice(line.indexOf(":") + 1)];
    if (name === "BEGIN") { open.push(value); has = new Set(); } else has.add(name);
    if (name !== "END") continue;
    if (open.pop() !== value) faults.push(`${value} ends and had not begun`);
    const lacks = value === "VEVENT" ? ["UID", "DTSTAMP", "DTSTART", "SUMMARY"].filter((key) => !has.has(key)) : [];
    if (lacks.length > 0) faults.push(`an entry lacks ${lacks.join(", ")}`);
  }
  if (open.length > 0) faults.push(`${open.join(", ")} does not end`);
  return faults;
}

/** Whether the browser reads the XML, and what an Atom feed must have is there (RFC 4287). */
function feedFaults(text) {
  const feed = new DOMParser().parseFromString(text, "application/xml");
  const error = feed.querySelector("parsererror");
  if (error) return [error.textContent.slice(0, 200)];
  if (feed.documentElement.localName !== "feed") return [];
  const atom = "http://www.w3.org/2005/Atom";
  if (feed.documentElement.namespaceURI !== atom) return ["it is not in Atom's namespace"];
  const lacks = (element) => ["id", "title", "updated"].filter((name) => ![...element.children].some((child) => child.localName === name));
  const parts = [feed.documentElement, ...feed.getElementsByTagNameNS(atom, "entry")];
  const faults = parts.flatMap((part) => lacks(part).map((name) => `a ${part.localName} lacks ${name}`));
  const ids = [...feed.getElementsByTagNameNS(atom, "entry")].map((entry) => entry.getElementsByTagNameNS(atom, "id")[0]?.textContent);
  return new Set(ids).size === ids.length ? faults : [...faults, "two entries have one id"];
}

function jsonFaults(texts) {
  return texts.flatMap((text) => {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [error.message];
    }
  });
}

const text = (site, path) => readFileSync(join(site.folder, path), "utf8");

/** Checks the samples' HTML, and all drawings, feeds, calendars and JSON of the site. */
export async function checkMarkup(browser, site, origin, tally) {
  const ending = (end) => site.files.filter((path) => path.endsWith(end));
  await nu(origin, site.samples.map((sample) => sample.path), [], tally);
  if (ending(".svg").length > 0) await nu(site.folder, ending(".svg"), ["--svg"], tally);
  const page = await browser.newPage();
  for (const path of ending(".xml")) tally.check(path, "feed", await page.evaluate(feedFaults, text(site, path)));
  await page.close();
  for (const path of ending(".ics")) tally.check(path, "calendar", calendarFaults(readFileSync(join(site.folder, path))));
  for (const path of ending(".json")) tally.check(path, "JSON", jsonFaults([text(site, path)]));
  for (const { path } of site.samples) {
    const linked = [...text(site, path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((found) => found[1]);
    if (linked.length > 0) tally.check(path, "linked data", jsonFaults(linked));
  }
}
