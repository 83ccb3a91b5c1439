// Search over the index beside the page: folds what is typed as the index was folded, loads the words that begin like it, and ranks
// what has all of them. Runs without a server: the index is made of scripts that call `attache`.
"use strict";
(() => {
  const form = document.querySelector("form[role=search]");
  if (!form) return;
  const input = form.querySelector("input");
  const status = document.querySelector("#search-status");
  const list = document.querySelector("#search-results");
  const said = form.dataset;
  const shown = 50;
  const loading = new Map();
  const shards = new Map();
  const files = new Map();
  let about = null;

  window.attache = {
    about: (_, data) => { about = data; about.known = new Set(data.shards); },
    words: (name, data) => shards.set(name, data),
    entries: (name, data) => files.set(name, data),
  };

  const load = (path) => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = said.index + path;
        script.onload = resolve;
        script.onerror = () => reject(new Error(path));
        document.head.append(script);
      }));
    }
    return loading.get(path);
  };

  const fold = (text) => {
    const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    const letters = Array.from(plain, (letter) => about.fold[letter] ?? letter).join("");
    return letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  };
  const shard = (word) => Array.from(word).slice(0, 2).map((letter) => letter.codePointAt(0).toString(16)).join("-");

  // Entries that have a word beginning so, with how well it fits: the whole word before its beginning.
  const matches = async (word) => {
    const letters = Array.from(word);
    const names = letters.length > 1 ? [shard(word)] : about.shards.filter((name) => name.split("-")[0] === shard(word));
    const found = new Map();
    for (const name of names.filter((name) => about.known.has(name))) {
      await load(`w-${name}.js`);
      for (const [known, entries] of Object.entries(shards.get(name))) {
        if (!known.startsWith(word)) continue;
        const fit = known === word ? 2 : 1;
        for (const entry of entries) found.set(entry, Math.max(fit, found.get(entry) ?? 0));
      }
    }
    return found;
  };

  const entry = async (index) => {
    const file = String(Math.floor(index / about.perFile));
    await load(`e-${file}.js`);
    return files.get(file)[index % about.perFile];
  };

  const item = ([href, title, note, kind, lang]) => {
    const element = document.createElement("li");
    const link = document.createElement("a");
    link.href = said.root + href;
    link.textContent = title;
    link.dir = "auto";
    if (lang) link.lang = lang;
    const tag = document.createElement("span");
    tag.className = "tag";
    tag.textContent = said[kind] ?? kind;
    const words = document.createElement("p");
    words.className = "note";
    words.dir = "auto";
    words.textContent = note;
    element.append(link, " ", tag, words);
    return element;
  };

  let latest = 0;
  const search = async () => {
    const turn = ++latest;
    try {
      await load("about.js");
      const words = fold(input.value);
      let found = null;
      for (const word of words) {
        const fits = await matches(word);
        found = found === null ? fits
          : new Map([...found].filter(([index]) => fits.has(index)).map(([index, fit]) => [index, fit + fits.get(index)]));
      }
      const ranked = [...(found ?? [])].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
      const items = await Promise.all(ranked.slice(0, shown).map(([index]) => entry(index)));
      if (turn !== latest) return;
      list.replaceChildren(...items.map(item));
      const digits = (number) => number.toLocaleString(document.documentElement.lang);
      status.textContent = words.length === 0 ? ""
        : ranked.length === 0 ? said.nothing
        : said.found.replace("{number}", digits(ranked.length)).replace("{shown}", digits(items.length));
    } catch {
      status.textContent = said.failed;
    }
  };

  let timer = 0;
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 120); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
    search();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) search();
})();
