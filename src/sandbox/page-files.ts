import { readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { builtPage, filesBelow } from './page-build.ts';

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

/** @throws PageError when the page is not built and cannot be built here */
export async function pageFiles(): Promise<PageFiles> {
  const built = await builtPage();
  const entries = (await filesBelow(built)).map(async (name): Promise<[string, PageFile]> => {
    const bytes = new Uint8Array(await readFile(name));
    return [
      `/${relative(built, name).replaceAll('\\', '/')}`,
      { bytes, contentType: TYPES[extname(name)] ?? 'application/octet-stream' },
    ];
  });
  return new Map(await Promise.all(entries));
}
