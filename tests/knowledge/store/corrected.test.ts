import { spawn } from 'node:child_process';
import fs, { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articleVersion } from '../../../src/knowledge/extend.ts';
import { correctDetails } from '../../../src/knowledge/ingest/correct.ts';
import { ownText } from '../../../src/knowledge/ingest/head/given.ts';
import { underId } from '../../../src/knowledge/ingest/id.ts';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import {
  type ArticleStore,
  type NewDraft,
  STORE_LIMITS,
  StoreError,
} from '../../../src/knowledge/store/store.ts';
import { folder } from '../folder.ts';
import { draftOf, MIA, OTHER, OTTO, SERVER } from './drafts.ts';

/** A store with one published article of a server’s, and the same folder opened again. */
async function published(limits = STORE_LIMITS) {
  const dir = await folder({});
  let time = Date.parse('2025-05-01T12:00:00Z');
  const now = () => time++;
  let store = await openFileStore(dir, { now, limits });
  onTestFinished(() => store.close());
  const draft = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
  const { id } = (await store.publish(SERVER, MIA, draft.id)).article;
  return {
    dir,
    store,
    id,
    files: (...names: string[]) => path.join(dir, 'servers', SERVER, ...names),
    restart: async () => {
      await store.close();
      store = await openFileStore(dir, { now, limits });
      return store;
    },
  };
}

const articleIn = (store: ArticleStore) => {
  const [one, ...others] = store.published(SERVER);
  if (one === undefined || others.length > 0) throw new Error('not one article');
  return one;
};
const seenIn = (store: ArticleStore) => ({
  articleId: articleIn(store).article.id,
  version: articleVersion(articleIn(store)),
});
/** What is published, with another publisher and author, as a moderator would write it. */
async function otherwise(store: ArticleStore, publisher: string, author = ''): Promise<NewDraft> {
  const there = await store.article(SERVER, articleIn(store).article.id);
  if (there === undefined) throw new Error('no article');
  const { title, published, url } = there.article;
  const details = { title, publisher, published: published ?? '', author, url: url ?? '' };
  return correctDetails(there, details).corrected;
}
const reason = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof StoreError ? error.reason : error),
  );

describe('a published article that is corrected', () => {
  it('is served at once under its id, with the same facts of its text, also after a restart', async () => {
    const { store, id, restart, files } = await published();
    const before = articleIn(store);
    await store.correct(SERVER, OTTO, seenIn(store), await otherwise(store, 'The Herald', 'Ida Holm'));
    const after = articleIn(store);
    expect(after.article).toMatchObject({ id, publisher: 'The Herald', author: 'Ida Holm' });
    expect(ownText(after)).toBe(ownText(before));
    const statements = ({ facts }: typeof before) =>
      facts.filter(({ place }) => place.kind === 'paragraph').map((fact) => `${fact.id} ${fact.text}`);
    expect(statements(after)).toEqual(statements(before));
    expect(after.facts.map(({ text }) => text)).toContain('The Herald');
    expect(after.facts.map(({ text }) => text)).not.toContain('The Gazette');
    expect(await store.edited()).toEqual([]);
    expect(articleIn(await restart())).toEqual(after);
    expect(await readdir(files('articles'))).toEqual([id]);
    expect(await readdir(files('drafts'))).toEqual([]);
  });

  it('is listed and journalled with who did it when; removed and restored it stays what it is', async () => {
    const { store, id } = await published();
    await store.correct(SERVER, OTTO, seenIn(store), await otherwise(store, 'The Herald'));
    const [listed] = await store.list(SERVER);
    expect(listed).toMatchObject({ state: 'published', did: 'corrected', by: OTTO, publisher: 'The Herald' });
    await store.remove(SERVER, MIA, id);
    await store.restore(SERVER, MIA, id);
    expect(articleIn(store).article.publisher).toBe('The Herald');
    expect((await store.journal(SERVER)).map(({ did, by, article }) => `${did} ${by} ${article}`)).toEqual([
      `published ${MIA} ${id}`,
      `corrected ${OTTO} ${id}`,
      `removed ${MIA} ${id}`,
      `restored ${MIA} ${id}`,
    ]);
  });

  it('was seen as it is: of two corrections of the same one is refused, and nothing is lost', async () => {
    const { store } = await published();
    const seen = seenIn(store);
    const mine = await otherwise(store, 'The Herald');
    const theirs = await otherwise(store, 'The Mail');
    const both = [store.correct(SERVER, MIA, seen, mine), store.correct(SERVER, OTTO, seen, theirs)];
    expect(await Promise.all(both.map(reason))).toEqual(['done', 'changed']);
    expect(articleIn(store).article.publisher).toBe('The Herald');
    await store.correct(SERVER, OTTO, seenIn(store), theirs);
    expect(articleIn(store).article.publisher).toBe('The Mail');
  });

  it('and removed meanwhile is not brought back, and can be read for who wrote a correction', async () => {
    const { store, id } = await published();
    const seen = seenIn(store);
    const mine = await otherwise(store, 'The Herald');
    await store.remove(SERVER, MIA, id);
    expect(await reason(store.correct(SERVER, OTTO, seen, mine))).toBe('changed');
    expect(store.published(SERVER)).toEqual([]);
    expect(await store.article(SERVER, id)).toMatchObject({ article: { publisher: 'The Gazette' } });
  });

  it('and then removed stays removed, although what it was before could not be cleared away', async () => {
    const { store, id, restart, files } = await published();
    await cp(files('articles', id), files('articles', `.before-${id}`), { recursive: true });
    await store.correct(SERVER, OTTO, seenIn(store), await otherwise(store, 'The Herald'));
    await cp(files('articles', id), files('articles', `.before-${id}`), { recursive: true });
    await store.remove(SERVER, MIA, id);
    const again = await restart();
    expect(again.published(SERVER)).toEqual([]);
    expect(await again.list(SERVER)).toMatchObject([{ id, state: 'removed', publisher: 'The Herald' }]);
    expect((await again.restore(SERVER, MIA, id)).article.publisher).toBe('The Herald');
  });

  it('is put back by the next change, where the disk refused to', async () => {
    const { store, id, files } = await published();
    await rename(files('articles', id), files('articles', `.before-${id}`));
    await store.remove(SERVER, MIA, id);
    expect((await store.restore(SERVER, MIA, id)).article.publisher).toBe('The Gazette');
  });

  it('is whole again where its files were spoilt since they were read', async () => {
    const { store, id, restart, files } = await published();
    await writeFile(files('articles', id, `${id}.article.json`), '{');
    await store.correct(SERVER, OTTO, seenIn(store), await otherwise(store, 'The Herald'));
    const again = await restart();
    expect(again.problems).toEqual([]);
    expect(articleIn(again).article.publisher).toBe('The Herald');
  });

  it('is its server’s', async () => {
    const { store, id } = await published();
    const mine = await otherwise(store, 'The Herald');
    expect(await reason(store.correct(OTHER, OTTO, seenIn(store), mine))).toBe('changed');
    expect(await store.article(OTHER, id)).toBeUndefined();
    expect(articleIn(store).article.publisher).toBe('The Gazette');
  });

  it('is refused where it would not read back, and stays what it was', async () => {
    const { store, files } = await published();
    const mine = await otherwise(store, 'The Herald');
    const facts = mine.facts.map((fact) => ({ ...fact, context: 'harbour '.repeat(400) }));
    expect(await reason(store.correct(SERVER, OTTO, seenIn(store), { ...mine, facts }))).toBe('unreadable');
    expect(articleIn(store).article.publisher).toBe('The Gazette');
    expect(await readdir(files('drafts'))).toEqual([]);
  });

  it('keeps nothing of what was refused or left out', async () => {
    const { store, id, files } = await published();
    const refused = [{ detail: 'url', value: 'my secret page', message: 'is none.', todo: '' }] as const;
    const mine = { ...(await otherwise(store, 'The Herald')), refused, leftOut: ['my secret menu'] };
    await store.correct(SERVER, OTTO, seenIn(store), mine);
    for (const name of await readdir(files('articles', id)))
      expect(await readFile(files('articles', id, name), 'utf8')).not.toContain('my secret');
  });

  it('can be one whose folder says nothing of its draft', async () => {
    const { store, id, files } = await published();
    await rm(files('articles', id, 'draft.json'));
    const mine = await otherwise(store, 'The Herald');
    expect(mine).toMatchObject({ missing: ['author', 'url'], from: { name: 'Aarhus.txt' } });
    await store.correct(SERVER, OTTO, seenIn(store), mine);
    expect(articleIn(store).article.publisher).toBe('The Herald');
  });
});

describe('a draft that is published in the place of an article', () => {
  it('gets its id, and is a draft no more', async () => {
    const { store, id, restart } = await published();
    const again = { ...draftOf('Aarhus') };
    const article = { ...again.article, id: 'herald-aarhus', publisher: 'The Herald' };
    const facts = again.facts.map((fact) => ({
      ...fact,
      id: fact.id.replace(again.article.id, article.id),
      article,
    }));
    const draft = await store.addDraft(SERVER, OTTO, { ...again, article, facts });
    await store.publish(SERVER, OTTO, draft.id, seenIn(store));
    expect(articleIn(store).article).toMatchObject({ id, publisher: 'The Herald' });
    expect(await store.drafts(SERVER)).toEqual([]);
    expect(articleIn(await restart()).article.publisher).toBe('The Herald');
  });

  it('stays a draft where that was corrected meanwhile', async () => {
    const { store } = await published();
    const seen = seenIn(store);
    const draft = await store.addDraft(SERVER, OTTO, await otherwise(store, 'The Mail'));
    await store.correct(SERVER, MIA, seen, await otherwise(store, 'The Herald'));
    expect(await reason(store.publish(SERVER, OTTO, draft.id, seen))).toBe('changed');
    expect(await store.draft(SERVER, draft.id)).toBeDefined();
    expect(articleIn(store).article.publisher).toBe('The Herald');
  });
});

describe('what takes the place of an article of a server without room', () => {
  /** A store with room for so many articles of one size, where one is published. @param less bytes of which there is no room */
  async function room(articles: number, less = 0) {
    const [measured] = await (await published()).store.list(SERVER);
    const bytes = articles * (measured?.bytes ?? 0) - less;
    const { store, id } = await published({ ...STORE_LIMITS, bytes });
    const publish = async (town: string) => {
      const draft = await store.addDraft(SERVER, MIA, draftOf(town));
      await store.publish(SERVER, MIA, draft.id);
    };
    return { store, id, publish };
  }
  const larger = (store: ArticleStore) => otherwise(store, 'The Gazette of the Coast');
  const smaller = (store: ArticleStore) => otherwise(store, 'News');

  it('is refused where it is larger, as a correction and as a draft, which is kept', async () => {
    const { store } = await room(1);
    expect(await reason(store.correct(SERVER, OTTO, seenIn(store), await larger(store)))).toBe('limit');
    expect(await store.drafts(SERVER)).toEqual([]);
    const { id } = await store.addDraft(SERVER, OTTO, await larger(store));
    expect(await reason(store.publish(SERVER, OTTO, id, seenIn(store)))).toBe('limit');
    expect((await store.drafts(SERVER)).map((draft) => draft.id)).toEqual([id]);
    expect(articleIn(store).article.publisher).toBe('The Gazette');
  });

  it('is counted with what was removed', async () => {
    const { store, id, publish } = await room(2);
    await store.remove(SERVER, MIA, id);
    await publish('Bergen');
    expect(await reason(store.correct(SERVER, OTTO, seenIn(store), await larger(store)))).toBe('limit');
  });

  it('may be smaller, and may be what was there before, although its room was taken since', async () => {
    const { store, id, publish } = await room(2, 1);
    await store.correct(SERVER, OTTO, seenIn(store), await smaller(store));
    const seen = seenIn(store);
    await publish('Bergen');
    await store.undo(SERVER, OTTO, seen);
    const [aarhus] = store.published(SERVER).filter(({ article }) => article.id === id);
    expect(aarhus?.article.publisher).toBe('The Gazette');
  });
});

const CHILD = path.join(import.meta.dirname, 'dying-child.ts');

/** A process that corrects the article and dies before its `step`-th change of the disk; how many there were if it lived. */
function correctAndDie(dir: string, step: number): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir, String(step)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(undefined);
      else if (code === 0) resolve(Number(said));
      else reject(new Error(`The child ended with ${code}`));
    });
  });
}

/** What it left: whether its article is the corrected one, and which of both it is, whole. */
async function leftBy(step: number) {
  const { dir, id, restart, files, store } = await published();
  const before = articleIn(store);
  await store.close();
  const changes = await correctAndDie(dir, step);
  const again = await restart();
  expect(again.problems).toEqual([]);
  const { article, facts } = articleIn(again);
  expect(article.id).toBe(id);
  const isCorrected = article.publisher === 'The Herald';
  if (!isCorrected) expect(articleIn(again)).toEqual(before);
  expect(facts.every((fact) => article.text.includes(fact.text))).toBe(true);
  expect((await again.journal(SERVER)).map(({ did, by }) => `${did} ${by}`)).toEqual([
    `published ${MIA}`,
    ...(isCorrected ? [`corrected ${OTTO}`] : []),
  ]);
  expect(await readdir(files('articles'))).toEqual([id]);
  // Written and not yet served, it is a draft: nothing of it is lost.
  for (const { id: draftId } of await again.drafts(SERVER))
    expect((await again.draft(SERVER, draftId))?.article.publisher).toBe('The Herald');
  return { isCorrected, changes };
}

describe('a process that dies while it corrects', () => {
  it('leaves the article or its correction, whole, and a journal that says which', {
    timeout: 120_000,
  }, async () => {
    const { isCorrected, changes = 0 } = await leftBy(Number.POSITIVE_INFINITY);
    expect(isCorrected).toBe(true);
    const steps = Array.from({ length: changes }, (_, index) => index + 1);
    const outcomes: boolean[] = [];
    for (let at = 0; at < changes; at += AT_ONCE) {
      const left = await Promise.all(steps.slice(at, at + AT_ONCE).map(leftBy));
      expect(left.map(({ changes }) => changes)).toEqual(left.map(() => undefined));
      outcomes.push(...left.map((one) => one.isCorrected));
    }
    // There is one moment from which on it is corrected.
    expect(outcomes).toEqual([...outcomes].sort());
    expect(new Set(outcomes).size).toBe(2);
  });
});
const AT_ONCE = 4;

/** Does some work, of which the disk takes none from its `step`-th change on, as where the process died then; how many there were. */
async function interrupted(step: number, work: () => Promise<unknown>): Promise<number> {
  let changes = 0;
  const real = { rename: fs.rename, rm: fs.rm, open: fs.open, mkdir: fs.mkdir };
  for (const name of ['rename', 'rm', 'open', 'mkdir'] as const) {
    const own = real[name] as (...given: unknown[]) => Promise<unknown>;
    const dying = async (...given: unknown[]) => {
      // Not the lock, which a timer keeps; nor a folder that is opened, by a number, to be synced.
      const isOne = !String(given[0]).endsWith('lock') && typeof given[1] !== 'number';
      if (isOne && ++changes >= step) throw new Error('dead');
      return own(...given);
    };
    Object.assign(fs, { [name]: dying });
  }
  syncBuiltinESMExports();
  try {
    await work();
  } catch (error) {
    if (step === Number.POSITIVE_INFINITY) throw error;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return changes;
}

/** Of an article that was corrected once: what is there, and what can be brought back, where a change of it dies at a step. */
async function leftInside(step: number, change: (store: ArticleStore) => Promise<unknown>) {
  const { store, id, restart, files } = await published();
  const correction = await otherwise(store, 'The Herald');
  await store.correct(SERVER, OTTO, seenIn(store), correction);
  const changes = await interrupted(step, () => change(store));
  const again = await restart();
  expect(again.problems).toEqual([]);
  expect(await readdir(files('articles'))).toEqual([id]);
  expect(await readdir(files('former'))).toEqual([id]);
  const there = articleIn(again).article.publisher;
  expect((await again.journal(SERVER)).map(({ did, by }) => `${did} ${by}`)).toEqual([
    `published ${MIA}`,
    `corrected ${OTTO}`,
    ...(there === 'The Herald' ? [] : [`${there === 'The Gazette' ? 'undone' : 'corrected'} ${MIA}`]),
  ]);
  const former = (await again.former(SERVER, id))?.article.publisher;
  await again.undo(SERVER, MIA, seenIn(again));
  expect(articleIn(again).article.publisher).toBe(former);
  return { changes, left: `${there}, before: ${former}` };
}

describe('a process that dies while it changes what was corrected already', () => {
  it.each([
    [
      'corrects it again',
      async (store: ArticleStore) =>
        store.correct(SERVER, MIA, seenIn(store), await otherwise(store, 'The Courier')),
      ['The Herald, before: The Gazette', 'The Courier, before: The Herald'],
    ],
    [
      'undoes the correction',
      (store: ArticleStore) => store.undo(SERVER, MIA, seenIn(store)),
      ['The Herald, before: The Gazette', 'The Gazette, before: The Herald'],
    ],
  ])(
    '%s: what it leaves can be undone by one step and is in the journal, whatever moment that was',
    async (_what, change, [before, after]) => {
      const { changes, left: done } = await leftInside(Number.POSITIVE_INFINITY, change);
      expect(done).toBe(after);
      const outcomes: string[] = [];
      for (let step = 1; step <= changes; step++) outcomes.push((await leftInside(step, change)).left);
      // There is one moment from which on it is the other.
      const turn = outcomes.indexOf(after ?? '');
      expect(turn).toBeGreaterThan(0);
      expect(outcomes).toEqual(outcomes.map((_, at) => (at < turn ? before : after)));
    },
  );
});

describe('a process that dies while it removes an article or brings it back', () => {
  /** What the journal says last, by what is published, where the change dies at a step. */
  async function leftAt(step: number, isBack: boolean) {
    const { store, id, restart } = await published();
    if (isBack) await store.remove(SERVER, MIA, id);
    const change = () => (isBack ? store.restore(SERVER, OTTO, id) : store.remove(SERVER, OTTO, id));
    const changes = await interrupted(step, change);
    const again = await restart();
    expect(again.problems).toEqual([]);
    const there = again.published(SERVER).length === 1 ? 'there' : 'away';
    return { changes, left: `${there}, ${(await again.journal(SERVER)).at(-1)?.did}` };
  }

  it.each([
    ['removes', false, ['there, published', 'away, removed']],
    ['brings back', true, ['away, removed', 'there, restored']],
  ])('%s: the journal says what is so', async (_what, isBack, [before, after]) => {
    const { changes, left: done } = await leftAt(Number.POSITIVE_INFINITY, isBack);
    expect(done).toBe(after);
    const outcomes = new Set<string>();
    for (let step = 1; step <= changes; step++) outcomes.add((await leftAt(step, isBack)).left);
    expect([...outcomes]).toEqual([before, after]);
  });
});

describe('what an article was before it was corrected', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const correct = async (store: ArticleStore, publisher: string) =>
    store.correct(SERVER, OTTO, seenIn(store), await otherwise(store, publisher));

  it('comes back to the last letter, also after a restart, and then the correction can come back', async () => {
    const { store, id, restart } = await published();
    const before = articleIn(store);
    await correct(store, 'The Herald');
    expect((await store.former(SERVER, id))?.article.publisher).toBe('The Gazette');
    const again = await restart();
    await again.undo(SERVER, OTTO, seenIn(again));
    expect(articleIn(again)).toEqual(before);
    expect((await again.journal(SERVER)).at(-1)).toMatchObject({ did: 'undone', by: OTTO, article: id });
    expect((await again.former(SERVER, id))?.article.publisher).toBe('The Herald');
    const third = await restart();
    expect(articleIn(third)).toEqual(before);
    expect((await third.journal(SERVER)).at(-1)).toMatchObject({ did: 'undone' });
    await third.undo(SERVER, MIA, seenIn(third));
    expect((await third.journal(SERVER)).at(-1)).toMatchObject({ did: 'corrected', by: MIA });
  });

  it('is that of the last correction, and none comes back for an article that was corrected again', async () => {
    const { store, id } = await published();
    await correct(store, 'The Herald');
    const seen = seenIn(store);
    await correct(store, 'The Courier');
    expect((await store.former(SERVER, id))?.article.publisher).toBe('The Herald');
    expect(await reason(store.undo(SERVER, MIA, seen))).toBe('changed');
    expect(articleIn(store).article.publisher).toBe('The Courier');
  });

  it('is there for an article that a draft took the place of', async () => {
    const { store, id } = await published();
    const draft = await store.addDraft(SERVER, OTTO, await otherwise(store, 'The Herald'));
    await store.publish(SERVER, OTTO, draft.id, seenIn(store));
    expect((await store.former(SERVER, id))?.article.publisher).toBe('The Gazette');
  });

  it('is gone after a day, and when the article was removed since, and its files with it', async () => {
    const dir = await folder({});
    let time = Date.parse('2025-05-01T12:00:00Z');
    const now = () => time++;
    let store = await openFileStore(dir, { now });
    onTestFinished(() => store.close());
    const draft = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    const { id } = (await store.publish(SERVER, MIA, draft.id)).article;
    const kept = () => readdir(path.join(dir, 'servers', SERVER, 'former'));
    await correct(store, 'The Herald');
    expect(await kept()).toEqual([id]);
    await store.remove(SERVER, MIA, id);
    await store.restore(SERVER, MIA, id);
    expect(await store.former(SERVER, id)).toBeUndefined();
    expect(await reason(store.undo(SERVER, MIA, seenIn(store)))).toBe('gone');
    await correct(store, 'The Courier');
    time += DAY;
    expect(await store.former(SERVER, id)).toBeUndefined();
    expect(await reason(store.undo(SERVER, MIA, seenIn(store)))).toBe('gone');
    await store.close();
    store = await openFileStore(dir, { now });
    expect(await kept()).toEqual([]);
    expect(articleIn(store).article.publisher).toBe('The Courier');
  });
});

describe('the very same text under other details', () => {
  /** As if its publisher had been given when it was added: its id tells of it. */
  const other = (): NewDraft => {
    const details = { title: 'Boats of Aarhus', publisher: 'The Herald', published: '', author: '', url: '' };
    return underId(correctDetails(draftOf('Aarhus'), details).corrected, 'herald-boats-of-aarhus');
  };

  it('is published beside the other one only where that is said', async () => {
    const { store, id } = await published();
    const draft = await store.addDraft(SERVER, OTTO, other());
    expect(await reason(store.publish(SERVER, OTTO, draft.id))).toBe('duplicate');
    expect(articleIn(store).article.id).toBe(id);
    await store.publish(SERVER, OTTO, draft.id, 'beside');
    expect(store.published(SERVER)).toHaveLength(2);
  });

  it('of two moderators who publish at once is published once', async () => {
    const dir = await folder({});
    const store = await openFileStore(dir);
    onTestFinished(() => store.close());
    const drafts = [
      await store.addDraft(SERVER, MIA, draftOf('Aarhus')),
      await store.addDraft(SERVER, OTTO, other()),
    ];
    const ends = await Promise.all(drafts.map(({ id }) => reason(store.publish(SERVER, MIA, id))));
    expect(ends.sort()).toEqual(['done', 'duplicate']);
  });

  it('does not come back beside the one that was added since', async () => {
    const { store, id } = await published();
    await store.remove(SERVER, MIA, id);
    const draft = await store.addDraft(SERVER, OTTO, other());
    await store.publish(SERVER, OTTO, draft.id);
    expect(await reason(store.restore(SERVER, MIA, id))).toBe('duplicate');
    expect(store.published(SERVER)).toHaveLength(1);
    await store.restore(SERVER, MIA, id, 'beside');
    expect(store.published(SERVER)).toHaveLength(2);
  });
});
