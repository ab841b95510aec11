import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}
/** The built page by address, `/index.html` among them. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The page, built when it is not yet, or when its sources are newer.
 * @throws when it is not there and cannot be built here (Vite is a tool of development)
 */
export async function pageFiles(): Promise<PageFiles> {
  const root = projectRoot();
  const built = join(root, 'dist', 'page');
  const source = join(root, 'src', 'sandbox', 'page');
  const sources = [source, join(root, 'src', 'sandbox', 'live')];
  const fresh = () => isFresh(built, sources);
  if (existsSync(source) && !(await fresh())) await buildPage(source, built, fresh);
  const names = await filesBelow(built);
  const entries = names.map(async (name): Promise<[string, PageFile]> => {
    const bytes = new Uint8Array(await readFile(name));
    return [
      `/${relative(built, name).replaceAll('\\', '/')}`,
      { bytes, contentType: TYPES[extname(name)] ?? 'application/octet-stream' },
    ];
  });
  return new Map(await Promise.all(entries));
}

/** Built aside and then moved, so that one who starts meanwhile never reads half a page; of two, the first one wins. */
async function buildPage(source: string, built: string, fresh: () => Promise<boolean>): Promise<void> {
  const { build } = await import('vite');
  const aside = `${built}-${process.pid}`;
  const outDir = { outDir: aside, emptyOutDir: true };
  await build({ configFile: join(source, 'vite.config.ts'), logLevel: 'error', build: outDir });
  if (!(await fresh())) {
    await rm(built, { recursive: true, force: true });
    await rename(aside, built).catch(() => undefined);
  }
  await rm(aside, { recursive: true, force: true });
}

async function isFresh(built: string, sources: readonly string[]): Promise<boolean> {
  const index = join(built, 'index.html');
  if (!existsSync(index)) return false;
  const since = statSync(index).mtimeMs;
  const names = (await Promise.all(sources.map(filesBelow))).flat();
  return names.every((name) => statSync(name).mtimeMs <= since);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The folder of package.json, above the sources as above what is compiled of them. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
