// What a built site has: its editions, the kinds of its pages, and which page of each kind is looked at.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A site without one of these is not whole. */
const REQUIRED = [
  "index", "briefing", "briefings", "briefings: month", "briefings: quarter", "briefings: year", "briefings: latest",
  "countries", "countries: page", "pairs", "pairs: page", "topics", "topics: page", "people", "people: page",
  "sources", "sources: page", "events", "events: page", "articles", "articles: page", "lists: page",
  "calendar", "undated", "methodology", "data", "search",
];

/** Kinds whose pages quote the press: a page with a right-to-left quote is looked at too. */
const QUOTING = ["events: page", "articles: page"];

/** Every file below the folder, relative to it, sorted. */
export function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const start = folder.length + 1;
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(start)).sort();
}

/** The kind of a page, from its path in the edition's folder. Kinds that nobody named get their own too. */
function kindOf(path) {
  const [folder, page] = path.includes("/") ? path.split("/") : [null, path];
  const name = page.replace(/\.html$/, "");
  if (folder === null) return name;
  if (name === "index") return folder;
  if (folder !== "briefings") return `${folder}: page`;
  if (/^\d{4}-\d{2}$/.test(name)) return "briefings: month";
  if (/^\d{4}-q\d$/.test(name)) return "briefings: quarter";
  if (/^\d{4}$/.test(name)) return "briefings: year";
  return `briefings: ${name}`;
}

/** The largest page, where most can go wrong; the first by name among equals. */
function largest(folder, paths) {
  const size = (path) => statSync(join(folder, path)).size;
  return paths.reduce((best, path) => (size(path) > size(best) ? path : best));
}

/** The editions of the site: folders whose home page is in the language that they are named for. */
function editionsOf(folder) {
  const isEdition = (name) => {
    try {
      return readFileSync(join(folder, name, "index.html"), "utf8").includes(`<html lang="${name}"`);
    } catch {
      return false;
    }
  };
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .map((entry) => entry.name).filter(isEdition).sort();
}

/** The samples of an edition: `{kind, path}`, the path being that of the site. */
function samplesOf(folder, edition) {
  const root = join(folder, edition);
  const byKind = new Map();
  for (const path of filesBelow(root).filter((path) => path.endsWith(".html"))) {
    const kind = kindOf(path);
    byKind.set(kind, [...(byKind.get(kind) ?? []), path]);
  }
  const samples = [];
  for (const [kind, paths] of byKind) {
    samples.push({ kind, path: largest(root, paths) });
    if (QUOTING.includes(kind)) {
      const isRightToLeft = (path) => /<(blockquote|h1|q) [^>]*dir="rtl"/.test(readFileSync(join(root, path), "utf8"));
      const quoting = paths.filter(isRightToLeft);
      if (quoting.length > 0) samples.push({ kind: `${kind}, right to left`, path: largest(root, quoting) });
    }
  }
  const missing = REQUIRED.filter((kind) => !byKind.has(kind));
  return { samples: samples.map(({ kind, path }) => ({ kind, edition, path: `${edition}/${path}` })), missing };
}

/** The site at `folder`: editions, files, samples of each kind of page, and the kinds that an edition lacks. */
export function siteAt(folder) {
  const editions = editionsOf(folder);
  const parts = editions.map((edition) => ({ edition, ...samplesOf(folder, edition) }));
  const root = editions[0] ?? "";
  return {
    folder,
    editions,
    files: filesBelow(folder),
    samples: [
      ...parts.flatMap((part) => part.samples),
      { kind: "root", edition: root, path: "index.html" },
      { kind: "not found", edition: root, path: "404.html" },
    ],
    missing: parts.flatMap((part) => part.missing.map((kind) => `${part.edition}: ${kind}`)),
  };
}
