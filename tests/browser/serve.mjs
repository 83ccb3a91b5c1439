// Serves a folder on localhost: what a static host does, and no more.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
};

async function answer(folder, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
  let status = 200;
  let type = TYPES[extname(file)] ?? "application/octet-stream";
  let body;
  try {
    body = await readFile(file);
  } catch {
    status = 404;
    type = TYPES[".html"];
    body = await readFile(join(folder, "404.html"));
  }
  // Not kept, so that each page's weight is all that it needs.
  response.writeHead(status, { "Content-Type": type, "Content-Length": body.length, "Cache-Control": "no-store" });
  response.end(body);
}

/** Starts a server of the folder; gives its address without a slash at the end, and a way to stop it. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
