import { existsSync, statSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page is not built, and what builds it is not installed. The message says what to do. */
export class PageError extends Error {
  constructor() {
    super(
      'The page in the browser is not built, and Vite, which builds it, is not installed. ' +
        'Run npm ci (without --omit=dev), or talk on this terminal: npm start -- --terminal',
    );
    this.name = 'PageError';
  }
}

/**
 * The folder of the built page; it is built now when it is not yet, or when its sources are newer.
 * @throws PageError when it is not there and cannot be built here (Vite is a tool of development)
 */
export async function builtPage(): Promise<string> {
  const root = projectRoot();
  const built = join(root, 'dist', 'page');
  const source = join(root, 'src', 'sandbox', 'page');
  const sources = [source, join(root, 'src', 'sandbox', 'live')];
  const fresh = () => isFresh(built, sources);
  // Where only what was compiled is deployed, there are no sources.
  if (existsSync(source) && !(await fresh())) await buildPage(source, built, fresh);
  return built;
}

/** Built aside and then moved, so that one who starts meanwhile never reads half a page; of two, the first one wins. */
async function buildPage(source: string, built: string, fresh: () => Promise<boolean>): Promise<void> {
  const { build } = await import('vite').catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? new PageError() : error;
  });
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

export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The folder of package.json, above the sources as above what is compiled of them. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
