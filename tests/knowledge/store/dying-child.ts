import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

// Corrects the one article of a store, and dies before a change of the disk. Says on stdout how many there were if it lived.
const [dataDir = '', step = '1'] = process.argv.slice(2);
let changes = 0;
let isArmed = false;

/** Not the lock, which a timer keeps; nor a folder that is opened, by a number, to be synced. */
const isOne = ([file, flags]: readonly unknown[]) =>
  !String(file).endsWith('lock') && typeof flags !== 'number';
for (const name of ['rename', 'rm', 'open'] as const) {
  const real = fs[name] as (...given: unknown[]) => Promise<unknown>;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      if (isArmed && isOne(given) && ++changes === Number(step)) process.kill(process.pid, 'SIGKILL');
      return real(...given);
    },
  });
}
syncBuiltinESMExports();

const { articleVersion } = await import('../../../src/knowledge/extend.ts');
const { correctDetails } = await import('../../../src/knowledge/ingest/correct.ts');
const { openFileStore } = await import('../../../src/knowledge/store/file-store.ts');
const { OTTO, SERVER } = await import('./drafts.ts');

const store = await openFileStore(dataDir);
const [article] = store.published(SERVER);
const there = article && (await store.article(SERVER, article.article.id));
if (article === undefined || there === undefined) throw new Error('no article');
const { title, published } = article.article;
const details = { title, publisher: 'The Herald', published: published ?? '', author: '', url: '' };
const seen = { articleId: article.article.id, version: articleVersion(article) };
const { corrected } = correctDetails(there, details);
isArmed = true;
await store.correct(SERVER, OTTO, seen, corrected);
isArmed = false;
await store.close();
process.stdout.write(String(changes));
