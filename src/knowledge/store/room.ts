import { type ArticleFolder, articleIds, bytesOf } from './article-folder.ts';
import { StoreError, type StoreLimits } from './store.ts';

/**
 * Refuses one more article where a server has as much as it may, those that were removed and can be restored among it.
 * @param bytes its size
 * @throws StoreError `limit`
 */
export async function refuseWithoutRoom(
  id: string,
  bytes: number,
  published: readonly ArticleFolder[],
  removedDir: string,
  limits: StoreLimits,
): Promise<void> {
  if (published.length >= limits.articles) {
    const message = `This server has ${published.length} articles; at most ${limits.articles} are kept. Remove one first.`;
    throw new StoreError('limit', message);
  }
  const here = published.map((folder) => folder.bytes);
  const used = sum(here) + (await bytesOfOthers(removedDir, id)) + bytes;
  if (used > limits.bytes) {
    const message = `With this article the server would have ${megabytes(used)} of articles; at most ${megabytes(limits.bytes)} are kept. Remove one first.`;
    throw new StoreError('limit', message);
  }
}

/** The size of the articles in a folder but this one. */
async function bytesOfOthers(dir: string, id: string): Promise<number> {
  let bytes = 0;
  for (const other of (await articleIds(dir)).filter((name) => name !== id))
    bytes += await bytesOf(`${dir}/${other}`);
  return bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
