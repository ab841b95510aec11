import { execFileSync } from 'node:child_process';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ownTextHash } from '../../../src/knowledge/ingest/head/given.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { type FileStoreOptions, openFileStore } from '../../../src/knowledge/store/file-store.ts';
import {
  type ArticleStore,
  type NewDraft,
  STORE_LIMITS,
  StoreError,
} from '../../../src/knowledge/store/store.ts';
import { folder } from '../folder.ts';
import { draftOf, MIA, OTHER, OTTO, SERVER } from './drafts.ts';

const HOUR = 60 * 60 * 1000;

/** A store over an empty folder, and the same folder opened again. */
async function start(options: FileStoreOptions = {}) {
  const dir = await folder({});
  let store = await openFileStore(dir, options);
  onTestFinished(() => store.close());
  const publish = async (town: string, server = SERVER) => {
    const draft = await store.addDraft(server, MIA, draftOf(town));
    return (await store.publish(server, MIA, draft.id)).article.id;
  };
  const restart = async (more: FileStoreOptions = options) => {
    await store.close();
    store = await openFileStore(dir, more);
    return store;
  };
  return {
    dir,
    store,
    publish,
    restart,
    files: (...names: string[]) => path.join(dir, 'servers', SERVER, ...names),
  };
}

/** Articles whose headlines begin alike. */
function alike(what: string): NewDraft {
  const title = `Harbour of Alden on the coast doubles its ${what}`;
  const text = `${title}\n\nThe Gazette\n\n2 May 2025\n\nThe harbour doubles its ${what}, said Ada Lund on Friday.\n`;
  const options = { name: 'a.txt', title, publisher: 'The Gazette' };
  const from = { name: 'a.txt', sha256: '0'.repeat(64) };
  return { ...ingestArticle(Buffer.from(text), options), from, refused: [] };
}

const titles = (store: Awaited<ReturnType<typeof openFileStore>>, server = SERVER) =>
  store.published(server).map(({ article }) => article.title);
const reason = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof StoreError ? error.reason : error),
  );

describe('a draft', () => {
  it('is listed with what tells it apart, the latest first, until it is published or over', async () => {
    let time = Date.parse('2026-05-01T12:00:00Z');
    const { store } = await start({ now: () => time });
    const one = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    time += 1000;
    const two = await store.addDraft(SERVER, OTTO, draftOf('Bergen'));
    const both = { publisher: 'The Gazette', instead: [] };
    expect(await store.drafts(SERVER)).toEqual([
      {
        ...both,
        id: two.id,
        by: OTTO,
        title: 'Bergen counts its boats',
        at: time,
        expires: two.expires,
        textHash: ownTextHash(two),
      },
      {
        ...both,
        id: one.id,
        by: MIA,
        title: 'Aarhus counts its boats',
        at: time - 1000,
        expires: one.expires,
        textHash: ownTextHash(one),
      },
    ]);
    expect(await store.drafts(OTHER)).toEqual([]);
    await store.publish(SERVER, MIA, two.id);
    expect((await store.drafts(SERVER)).map(({ id }) => id)).toEqual([one.id]);
    time = one.expires;
    expect(await store.drafts(SERVER)).toEqual([]);
  });

  it('survives a restart, with what ingestion said of it and what was refused, and is seen by nobody', async () => {
    const { store, restart } = await start();
    const told: Partial<NewDraft> = {
      missing: ['author'],
      notes: [{ detail: 'published', text: 'Two dates.' }],
      leftOut: ['Share this', 'All rights reserved.'],
      refused: [{ detail: 'url', value: 'gazette', message: 'is none.', todo: 'Begin it with https://' }],
    };
    const { id } = await store.addDraft(SERVER, MIA, { ...draftOf('Aarhus'), ...told });
    const again = await restart();
    expect(await again.draft(SERVER, id)).toMatchObject({
      id,
      by: MIA,
      article: { title: 'Aarhus counts its boats' },
      ...told,
      from: { name: 'Aarhus.txt' },
    });
    expect(again.published(SERVER)).toEqual([]);
    expect(again.servers()).toEqual([]);
  });

  it('is read as an earlier version wrote it', async () => {
    const { store, dir } = await start();
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    const file = path.join(dir, 'servers', SERVER, 'drafts', id, 'draft.json');
    const { by, title, expires, from } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(
      file,
      JSON.stringify({ by, title, expires, from, missing: [], notes: ['Two dates.'], typed: { url: 'x' } }),
    );
    expect(await store.draft(SERVER, id)).toMatchObject({
      notes: [{ detail: null, text: 'Two dates.' }],
      leftOut: [],
      refused: [],
    });
    expect(await store.drafts(SERVER)).toMatchObject([{ id, textHash: '', instead: [] }]);
  });

  it('knows those that it is there instead of, however often it was corrected, until it is published', async () => {
    const { store, restart } = await start();
    const first = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    const second = await store.addDraft(SERVER, OTTO, draftOf('Aarhus'), first.id);
    const third = await store.addDraft(SERVER, MIA, draftOf('Aarhus'), second.id);
    const again = await restart();
    expect(await again.drafts(SERVER)).toMatchObject([{ id: third.id, instead: [first.id, second.id] }]);
  });

  it.each(['of its own', 'that another article has'])(
    'leaves nothing of what was refused or left out when it is published under an id %s',
    async (which) => {
      const { store, dir } = await start();
      if (which !== 'of its own') {
        const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus', 7));
        await store.publish(SERVER, MIA, id);
      }
      const { id } = await store.addDraft(SERVER, MIA, {
        ...draftOf('Aarhus'),
        leftOut: ['my secret menu'],
        refused: [
          { detail: 'url', value: 'my secret page', message: 'is none.', todo: 'Begin it with https://' },
        ],
      });
      await store.publish(SERVER, MIA, id);
      const articles = path.join(dir, 'servers', SERVER, 'articles');
      for (const folder of await readdir(articles))
        for (const name of await readdir(path.join(articles, folder)))
          expect(await readFile(path.join(articles, folder, name), 'utf8')).not.toContain('my secret');
    },
  );

  it('belongs to its server', async () => {
    const { store } = await start();
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    expect(await store.draft(OTHER, id)).toBeUndefined();
    expect(await reason(store.publish(OTHER, MIA, id))).toBe('gone');
  });

  it('expires, and is cleared away at the next start', async () => {
    let now = 0;
    const { store, restart, files } = await start({ now: () => now });
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    now = 24 * HOUR;
    expect(await store.draft(SERVER, id)).toBeUndefined();
    expect(await reason(store.publish(SERVER, MIA, id))).toBe('gone');
    await restart();
    expect(await readdir(files('drafts'))).toEqual([]);
  });

  it('is gone once it is published or discarded', async () => {
    const { store } = await start();
    const one = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    await store.publish(SERVER, MIA, one.id);
    expect(await reason(store.publish(SERVER, MIA, one.id))).toBe('gone');
    const two = await store.addDraft(SERVER, MIA, draftOf('Bergen'));
    await store.discard(SERVER, two.id);
    await store.discard(SERVER, two.id);
    expect(await store.draft(SERVER, two.id)).toBeUndefined();
  });

  it('takes the place of another when its details are corrected', async () => {
    const { store } = await start();
    const wrong = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    const right = await store.addDraft(SERVER, MIA, draftOf('Bergen'), wrong.id);
    expect(await store.draft(SERVER, wrong.id)).toBeUndefined();
    expect(await store.draft(SERVER, right.id)).toBeDefined();
  });

  it('that is no longer there is neither corrected nor brought back', async () => {
    const { store, files } = await start();
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    const correct = () => store.addDraft(SERVER, MIA, draftOf('Aarhus'), id);
    // One form that was sent twice.
    expect(await Promise.all([reason(correct()), reason(correct())])).toEqual(['done', 'gone']);
    expect(await readdir(files('drafts'))).toHaveLength(1);
    const other = await store.addDraft(SERVER, MIA, draftOf('Bergen'));
    const [, corrected] = await Promise.all([
      store.publish(SERVER, MIA, other.id),
      reason(store.addDraft(SERVER, MIA, draftOf('Bergen'), other.id)),
    ]);
    expect(corrected).toBe('gone');
    expect(await readdir(files('drafts'))).toHaveLength(1);
  });

  it('that would not read back is refused at once with the reason, and leaves nothing', async () => {
    const { store, files } = await start();
    const draft = draftOf('Aarhus');
    const facts = draft.facts.map((fact) => ({ ...fact, context: 'harbour '.repeat(400) }));
    const adding = store.addDraft(SERVER, MIA, { ...draft, facts });
    await expect(adding).rejects.toThrow(
      /would not read back: facts\.0\.context.*Nothing was changed\. Shorten/,
    );
    expect(await reason(adding)).toBe('unreadable');
    expect(await readdir(files('drafts'))).toEqual([]);
  });

  it.each(['../../../x', '', 'A', 'x'.repeat(10_000)])('with the id %j is none', async (id) => {
    const { store } = await start();
    expect(await reason(store.publish(SERVER, MIA, id))).toBe('gone');
    expect(await reason(store.remove(SERVER, MIA, id))).toBe('gone');
    expect(await reason(store.restore(SERVER, MIA, id))).toBe('gone');
  });
});

describe('a published article', () => {
  it('is its server’s, to the last fact, also after a restart', async () => {
    const { store, publish, restart } = await start();
    await publish('Aarhus');
    await publish('Bergen', OTHER);
    const [before] = store.published(SERVER);
    const again = await restart();
    expect(again.published(SERVER)).toEqual([before]);
    expect(titles(again, OTHER)).toEqual(['Bergen counts its boats']);
    expect(again.servers()).toEqual([SERVER, OTHER]);
    expect(before?.facts.every((fact) => before.article.text.includes(fact.text))).toBe(true);
  });

  it('can be removed and restored, also after restarts', async () => {
    const { store, publish, restart } = await start();
    const id = await publish('Aarhus');
    await store.remove(SERVER, OTTO, id);
    expect(store.published(SERVER)).toEqual([]);
    const again = await restart();
    expect(again.published(SERVER)).toEqual([]);
    expect(await again.list(SERVER)).toMatchObject([{ id, state: 'removed', by: OTTO }]);
    await again.restore(SERVER, MIA, id);
    expect(titles(await restart())).toEqual(['Aarhus counts its boats']);
  });

  it('cannot be there twice', async () => {
    const { store, publish } = await start();
    const id = await publish('Aarhus');
    const draft = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    expect(await reason(store.publish(SERVER, MIA, draft.id))).toBe('duplicate');
    await store.remove(SERVER, MIA, id);
    await store.publish(SERVER, MIA, draft.id);
    expect((await store.list(SERVER)).map(({ state }) => state)).toEqual(['published']);
    expect(await reason(store.restore(SERVER, MIA, id))).toBe('gone');
    await store.remove(SERVER, MIA, id);
    expect((await store.list(SERVER)).map(({ state }) => state)).toEqual(['removed']);
  });

  it('keeps its id apart from another of the same publisher, day and first words', async () => {
    const { store, restart } = await start();
    const publish = async (draft: NewDraft) => {
      const { id } = await store.addDraft(SERVER, MIA, draft);
      return (await store.publish(SERVER, MIA, id)).article.id;
    };
    const [berths, fees] = [alike('berths'), alike('fees')];
    expect(fees.article.id).toBe(berths.article.id);
    const first = await publish(berths);
    const second = await publish(fees);
    expect(first).toBe(berths.article.id);
    expect(second).toMatch(/^gazette-2025-05-02-.*-[0-9a-f]{8}$/);
    expect(second.length).toBeLessThanOrEqual(48);
    for (const again of [berths, fees]) expect(await reason(publish(again))).toBe('duplicate');
    const served = (await restart()).published(SERVER);
    expect(served.map(({ article }) => article.id)).toEqual([first, second].sort());
    expect(
      served.every(({ article, facts }) => facts.every(({ id }) => id.startsWith(`${article.id}/`))),
    ).toBe(true);
  });

  it('that was removed is not lost to another of its id', async () => {
    const { store } = await start();
    const publish = async (draft: NewDraft) => {
      const { id } = await store.addDraft(SERVER, MIA, draft);
      return (await store.publish(SERVER, MIA, id)).article.id;
    };
    const first = await publish(alike('berths'));
    await store.remove(SERVER, MIA, first);
    const second = await publish(alike('fees'));
    await store.restore(SERVER, MIA, first);
    expect(store.published(SERVER).map(({ article }) => article.id)).toEqual([first, second].sort());
    await store.remove(SERVER, MIA, first);
    await store.remove(SERVER, MIA, second);
    expect(await publish(alike('fees'))).toBe(second);
    expect(await publish(alike('berths'))).toBe(first);
  });

  it('whose folder was taken away by hand can be removed, and added again', async () => {
    const { store, publish, files } = await start();
    const id = await publish('Aarhus');
    await rm(files('articles', id), { recursive: true });
    await store.remove(SERVER, OTTO, id);
    expect(titles(store)).toEqual([]);
    expect(await store.list(SERVER)).toEqual([]);
    expect((await store.journal(SERVER)).map(({ did, by }) => `${did} ${by}`)).toEqual([
      `published ${MIA}`,
      `removed ${OTTO}`,
    ]);
    expect(await publish('Aarhus')).toBe(id);
  });

  it('is exported as files that load', async () => {
    const { store, publish } = await start();
    const id = await publish('Aarhus');
    const exported = await store.files(SERVER, id);
    const dir = await folder(
      Object.fromEntries((exported ?? []).map(({ name, content }) => [name, content])),
    );
    const { facts } = await loadKnowledge(dir);
    // When a server added it is in its journal.
    const asAdded = store.published(SERVER)[0]?.facts.map((fact) => {
      const { added: _, ...article } = fact.article;
      return { ...fact, article };
    });
    expect(facts).toEqual(asAdded);
    expect(await store.files(OTHER, id)).toBeUndefined();
  });

  it('that was removed goes for good after a month', async () => {
    let now = Date.UTC(2025, 0, 1);
    const { store, publish, restart } = await start({ now: () => now });
    const id = await publish('Aarhus');
    await store.remove(SERVER, MIA, id);
    now += 29 * 24 * HOUR;
    expect(await (await restart()).list(SERVER)).toHaveLength(1);
    now += 2 * 24 * HOUR;
    const again = await restart();
    expect(await again.list(SERVER)).toEqual([]);
    expect(await again.journal(SERVER)).toMatchObject([
      { did: 'published' },
      { did: 'removed' },
      { did: 'expired' },
    ]);
  });
});

describe('a store that runs for long', () => {
  const DAY = 24 * HOUR;

  /** As if a day went by on the timers; afterwards what they began is done. */
  async function days(store: ArticleStore, count: number) {
    await vi.advanceTimersByTimeAsync(count * DAY);
    await store.list(SERVER);
  }
  function fakeTimers() {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
  }

  it('clears away once a day what has expired', async () => {
    fakeTimers();
    let now = Date.UTC(2025, 0, 1);
    const { store, publish, files } = await start({ now: () => now });
    const id = await publish('Aarhus');
    await store.remove(SERVER, MIA, id);
    await store.addDraft(SERVER, MIA, draftOf('Bergen'));
    now += 23 * HOUR;
    await days(store, 1);
    expect(await readdir(files('drafts'))).toHaveLength(1);
    now += HOUR;
    await days(store, 1);
    expect(await readdir(files('drafts'))).toEqual([]);
    expect(await readdir(files('removed'))).toEqual([id]);
    now += 29 * DAY;
    await days(store, 1);
    expect(await readdir(files('removed'))).toEqual([]);
    expect((await store.journal(SERVER)).map(({ did }) => did)).toEqual(['published', 'removed', 'expired']);
  });

  it('is quiet once it is closed', async () => {
    fakeTimers();
    let now = Date.UTC(2025, 0, 1);
    const { store, files } = await start({ now: () => now });
    await store.addDraft(SERVER, MIA, draftOf('Bergen'));
    await store.close();
    now += 2 * DAY;
    await days(store, 2);
    expect(await readdir(files('drafts'))).toHaveLength(1);
  });

  it('neither lists nor restores what has expired since', async () => {
    let now = Date.UTC(2025, 0, 1);
    const { store, publish } = await start({ now: () => now });
    const id = await publish('Aarhus');
    await store.remove(SERVER, MIA, id);
    now += 30 * DAY - 1;
    expect(await store.list(SERVER)).toHaveLength(1);
    now += 1;
    expect(await store.list(SERVER)).toEqual([]);
    expect(await reason(store.restore(SERVER, MIA, id))).toBe('gone');
  });
});

describe('the list of a server’s articles', () => {
  it('remembers the removed ones until they are read anew', async () => {
    const { store, publish, files } = await start();
    const [aarhus, bergen] = [await publish('Aarhus'), await publish('Bergen')];
    for (const id of [aarhus, bergen]) await store.remove(SERVER, MIA, id);
    const before = await store.list(SERVER);
    const json = files('removed', aarhus, `${aarhus}.article.json`);
    await writeFile(
      json,
      (await readFile(json, 'utf8')).replace('Aarhus counts its boats', 'Aarhus counts sheep'),
    );
    await rm(files('journal.jsonl'));
    expect(await store.list(SERVER)).toEqual(before);
    (await store.read(SERVER)).commit();
    expect((await store.list(SERVER)).map(({ title }) => title).sort()).toEqual([
      'Aarhus counts sheep',
      'Bergen counts its boats',
    ]);
  });

  it('tells of each change at once', async () => {
    const { store, publish } = await start();
    const states = async () => (await store.list(SERVER)).map(({ state, by }) => `${state} ${by}`);
    expect(await states()).toEqual([]);
    const id = await publish('Aarhus');
    expect(await states()).toEqual([`published ${MIA}`]);
    await store.remove(SERVER, OTTO, id);
    expect(await states()).toEqual([`removed ${OTTO}`]);
    await store.restore(SERVER, MIA, id);
    expect(await states()).toEqual([`published ${MIA}`]);
    await store.remove(SERVER, OTTO, id);
    await publish('Aarhus');
    expect(await states()).toEqual([`published ${MIA}`]);
  });

  it('waits for a change that was begun before it', async () => {
    const { store, publish } = await start();
    const id = await publish('Aarhus');
    expect(await store.list(SERVER)).toMatchObject([{ state: 'published' }]);
    const removing = store.remove(SERVER, OTTO, id);
    expect(await store.list(SERVER)).toMatchObject([{ state: 'removed' }]);
    await removing;
  });

  it.skipIf(process.platform === 'win32')('waits for no other server', async () => {
    const { store, publish, files } = await start();
    await publish('Cork', OTHER);
    await mkdir(files(), { recursive: true });
    // A journal that is not read to its end before somebody writes into it.
    execFileSync('mkfifo', [files('journal.jsonl')]);
    const waiting = store.list(SERVER);
    expect(await store.list(OTHER)).toHaveLength(1);
    await publish('Derry', OTHER);
    await writeFile(files('journal.jsonl'), '');
    expect(await waiting).toEqual([]);
  });
});

describe('what a form or a choice needs', () => {
  it.skipIf(process.platform === 'win32')(
    'waits for no turn: a draft, the drafts, and a list that is remembered',
    async () => {
      const { store, publish, files } = await start();
      await publish('Aarhus');
      const { id } = await store.addDraft(SERVER, MIA, draftOf('Bergen'));
      const listed = await store.list(SERVER);
      await rm(files('journal.jsonl'));
      // A journal that is not read to its end before somebody writes into it.
      execFileSync('mkfifo', [files('journal.jsonl')]);
      const waiting = store.journal(SERVER);
      expect((await store.draft(SERVER, id))?.id).toBe(id);
      expect(await store.drafts(SERVER)).toHaveLength(1);
      expect(await store.list(SERVER)).toEqual(listed);
      await writeFile(files('journal.jsonl'), '');
      expect(await waiting).toEqual([]);
    },
  );
});

describe('the journal', () => {
  it('says who did what when, and is only appended to', async () => {
    let now = Date.UTC(2025, 4, 2);
    const { store, publish, restart } = await start({ now: () => now });
    const id = await publish('Aarhus');
    now += HOUR;
    await store.remove(SERVER, OTTO, id);
    await (await restart()).restore(SERVER, MIA, id);
    const entry = { article: id, title: 'Aarhus counts its boats' };
    expect(await (await restart()).journal(SERVER)).toEqual([
      { at: '2025-05-02T00:00:00.000Z', by: MIA, did: 'published', ...entry },
      { at: '2025-05-02T01:00:00.000Z', by: OTTO, did: 'removed', ...entry },
      { at: '2025-05-02T01:00:00.000Z', by: MIA, did: 'restored', ...entry },
    ]);
  });

  it('goes on after a line that was cut off', async () => {
    const { publish, restart, files } = await start();
    await publish('Aarhus');
    await appendFile(files('journal.jsonl'), '{"at":"2025-');
    const again = await restart();
    await again.publish(SERVER, OTTO, (await again.addDraft(SERVER, OTTO, draftOf('Bergen'))).id);
    expect((await again.journal(SERVER)).map(({ by }) => by)).toEqual([MIA, OTTO]);
  });

  it('is completed at a start when the process died before it wrote', async () => {
    const { publish, restart, files } = await start();
    await publish('Aarhus');
    await rm(files('journal.jsonl'));
    expect(await (await restart()).journal(SERVER)).toMatchObject([
      { by: MIA, did: 'published', title: 'Aarhus counts its boats' },
    ]);
  });

  it('waits with an entry that cannot be written, for what was done is done', async () => {
    const { store, publish, files } = await start();
    await mkdir(files('journal.jsonl'), { recursive: true });
    const id = await publish('Aarhus').catch(() => undefined);
    await rm(files('journal.jsonl'), { recursive: true });
    expect(titles(store)).toEqual(['Aarhus counts its boats']);
    await store.remove(SERVER, MIA, id ?? '');
    expect((await store.journal(SERVER)).map(({ did }) => did)).toEqual(['published', 'removed']);
  });
});

describe('an article that is there', () => {
  it('is published, whatever keeps its journal from being written', async () => {
    const { store, publish, files } = await start();
    await publish('Bergen');
    await rm(files('journal.jsonl'));
    await symlink('journal.jsonl', files('journal.jsonl'));
    const id = await publish('Aarhus');
    expect(titles(store)).toContain('Aarhus counts its boats');
    await rm(files('journal.jsonl'));
    await store.remove(SERVER, MIA, id);
    expect((await store.journal(SERVER)).map(({ did }) => did)).toEqual(['published', 'removed']);
  });
});

describe('the limits of a server', () => {
  it.each([
    ['articles', { ...STORE_LIMITS, articles: 2 }, /has 2 articles; at most 2/],
    ['bytes', { ...STORE_LIMITS, bytes: 4_000 }, /MiB of articles; at most/],
  ])('refuse one that has too many %s, and keep its draft', async (_what, limits, message) => {
    const { store, publish } = await start({ limits });
    await publish('Aarhus');
    await publish('Bergen').catch(() => undefined);
    const draft = await store.addDraft(SERVER, MIA, draftOf('Cork'));
    await expect(store.publish(SERVER, MIA, draft.id)).rejects.toThrow(message);
    expect(await store.draft(SERVER, draft.id)).toBeDefined();
    await publish('Derry', OTHER);
  });

  it('refuse too many drafts until one is discarded', async () => {
    const { store } = await start({ limits: { ...STORE_LIMITS, drafts: 1 } });
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    expect(await reason(store.addDraft(SERVER, MIA, draftOf('Bergen')))).toBe('limit');
    const other = await store.addDraft(SERVER, MIA, draftOf('Bergen'), id);
    await store.discard(SERVER, other.id);
    await store.addDraft(SERVER, MIA, draftOf('Cork'));
  });
});

describe('files that were spoilt', () => {
  const spoil: [string, (file: (...names: string[]) => string, id: string) => Promise<void>, RegExp][] = [
    [
      'half a file',
      async (file, id) => {
        const json = await readFile(file('articles', id, `${id}.article.json`), 'utf8');
        await writeFile(file('articles', id, `${id}.article.json`), json.slice(0, json.length / 2));
      },
      /This is no JSON/,
    ],
    [
      'a text that changed under its facts',
      async (file, id) => {
        const text = await readFile(file('articles', id, `${id}.article.txt`), 'utf8');
        await writeFile(file('articles', id, `${id}.article.txt`), text.replace('40 boats', '41 boats'));
      },
      /\.article\.txt:\d+:1 The text changed under its facts/,
    ],
    [
      'a text that is missing',
      (file, id) => rm(file('articles', id, `${id}.article.txt`)),
      /cannot be read: ENOENT/,
    ],
    [
      'a text that is no UTF-8',
      (file, id) => writeFile(file('articles', id, `${id}.article.txt`), Uint8Array.of(0xff, 0xfe, 0x41)),
      /not UTF-8/,
    ],
    [
      'an empty folder',
      async (file, id) => {
        await rm(file('articles', id), { recursive: true });
        await mkdir(file('articles', id));
      },
      /holds no article/,
    ],
    [
      'another article',
      async (file, id) => {
        const json = await readFile(file('articles', id, `${id}.article.json`), 'utf8');
        await writeFile(
          file('articles', id, `${id}.article.json`),
          json.replace(`"id":"${id}"`, '"id":"other"'),
        );
      },
      /holds the article other/,
    ],
  ];

  it.each(spoil)(
    '(%s) are left out at a start, and everything else serves',
    async (_what, spoilt, message) => {
      const { publish, restart, files } = await start();
      const id = await publish('Aarhus');
      await publish('Bergen');
      await publish('Cork', OTHER);
      await spoilt(files, id);
      const again = await restart();
      expect(
        again.problems.map(({ file, line, message }) => `${file}:${line}:1 ${message}`).join('\n'),
      ).toMatch(message);
      expect(titles(again)).toEqual(['Bergen counts its boats']);
      expect(titles(again, OTHER)).toEqual(['Cork counts its boats']);
      expect((await again.list(SERVER)).find((listed) => listed.id === id)).toMatchObject({
        state: 'broken',
      });
      await again.remove(SERVER, MIA, id);
      expect((await again.read(SERVER)).problems).toEqual([]);
    },
  );

  it('serve again with the first read after they were mended', async () => {
    const { publish, restart, files } = await start();
    const id = await publish('Aarhus');
    const json = files('articles', id, `${id}.article.json`);
    const whole = await readFile(json, 'utf8');
    await writeFile(json, '{');
    const store = await restart();
    expect(titles(store)).toEqual([]);
    await writeFile(json, whole);
    (await store.read(SERVER)).commit();
    expect(titles(store)).toEqual(['Aarhus counts its boats']);
    expect(await store.list(SERVER)).toMatchObject([{ id, state: 'published' }]);
  });

  it.each(spoil)(
    '(%s) are named when they are read again, and the old ones serve',
    async (_what, spoilt, message) => {
      const { store, publish, files } = await start();
      const id = await publish('Aarhus');
      await spoilt(files, id);
      const { problems } = await store.read(SERVER);
      expect(problems.map(({ file, line, message }) => `${file}:${line}:1 ${message}`).join('\n')).toMatch(
        message,
      );
      expect(titles(store)).toEqual(['Aarhus counts its boats']);
    },
  );
});

describe('what is no article in a server’s folder', () => {
  const STRAYS = [
    ['articles', 'Thumbs.db'],
    ['articles', 'readme'],
    ['articles', 'Copy of gazette-aarhus-counts-its-boats', 'x.article.json'],
    ['removed', 'Thumbs.db'],
    ['removed', 'desktop.ini'],
    ['drafts', 'Thumbs.db'],
  ];

  it.each(STRAYS)('(%s/%s) is left alone and named, and everything else serves', async (...names) => {
    const { publish, restart, files } = await start();
    const aarhus = await publish('Aarhus');
    const removed = await publish('Bergen');
    await publish('Cork', OTHER);
    const stray = files(...names);
    await mkdir(path.dirname(stray), { recursive: true });
    await writeFile(stray, 'x');
    const again = await restart();
    expect(again.problems.map(({ file }) => file)).toEqual([files(...names.slice(0, 2))]);
    expect(titles(again, OTHER)).toEqual(['Cork counts its boats']);
    expect(titles(again)).toHaveLength(2);
    expect(await again.edited()).toEqual([]);
    await again.remove(SERVER, MIA, removed);
    expect((await again.list(SERVER)).map(({ id, state }) => `${id} ${state}`).sort()).toEqual([
      `${aarhus} published`,
      `${removed} removed`,
    ]);
    const { problems, strays } = await again.read(SERVER);
    expect(problems).toEqual([]);
    expect(strays.map(({ file }) => file)).toEqual([files(...names.slice(0, 2))]);
    await again.addDraft(SERVER, MIA, draftOf('Derry'));
    await again.restore(SERVER, MIA, removed);
    expect(await readFile(stray, 'utf8')).toBe('x');
  });

  it('stops no start where it stands in a folder’s place', async () => {
    const { dir, publish, restart, files } = await start();
    await publish('Cork', OTHER);
    await mkdir(files(), { recursive: true });
    for (const name of ['articles', 'removed', 'drafts']) await writeFile(files(name), 'x');
    await writeFile(path.join(dir, 'servers', '100000000000000009'), 'x');
    const again = await restart();
    expect(titles(again, OTHER)).toEqual(['Cork counts its boats']);
    expect(await again.list(SERVER)).toEqual([]);
  });

  it('does not count as a draft', async () => {
    const { store, files } = await start({ limits: { ...STORE_LIMITS, drafts: 1 } });
    await mkdir(files('drafts'), { recursive: true });
    await writeFile(files('drafts', 'Thumbs.db'), 'x');
    await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
  });
});

describe('a file that was edited', () => {
  it('is noticed, and not loaded by itself', async () => {
    const { store, publish, files } = await start();
    const id = await publish('Aarhus');
    expect(await store.edited()).toEqual([]);
    const json = files('articles', id, `${id}.article.json`);
    await writeFile(
      json,
      (await readFile(json, 'utf8')).replace('"publisher":"The Gazette"', '"publisher":"The Herald"'),
    );
    expect(await store.edited()).toEqual([json]);
    expect(store.published(SERVER)[0]?.article.publisher).toBe('The Gazette');
    const { commit } = await store.read(SERVER);
    expect(store.published(SERVER)[0]?.article.publisher).toBe('The Gazette');
    expect(await store.edited()).toEqual([json]);
    commit();
    expect(store.published(SERVER)[0]?.article.publisher).toBe('The Herald');
    expect(await store.edited()).toEqual([]);
  });

  it('takes nothing back that was done between its reading and its serving', async () => {
    const { store, publish } = await start();
    const [aarhus, bergen] = [await publish('Aarhus'), await publish('Bergen')];
    const { commit } = await store.read(SERVER);
    await publish('Cork');
    await store.remove(SERVER, MIA, aarhus);
    await store.remove(SERVER, MIA, bergen);
    await store.restore(SERVER, MIA, bergen);
    commit();
    expect(titles(store)).toEqual(['Bergen counts its boats', 'Cork counts its boats']);
  });
});

describe('a folder that cannot be written', () => {
  it('refuses a change with the reason, and nothing has changed', async () => {
    const { store, publish, files } = await start();
    const draft = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    await writeFile(files('articles'), 'a file where the folder should be');
    await expect(store.publish(SERVER, MIA, draft.id)).rejects.toThrow(
      /A file stands where .* Nothing was changed\. Whoever runs me/,
    );
    await rm(files('articles'));
    await store.publish(SERVER, MIA, draft.id);
    await publish('Bergen');
  });
});

describe('a folder that is read-only', () => {
  it.skipIf(process.getuid?.() === 0)(
    'serves what is there, and refuses changes with the reason',
    async () => {
      const { dir, store, publish } = await start();
      const id = await publish('Aarhus');
      await store.close();
      await chmod(dir, 0o500);
      onTestFinished(() => chmod(dir, 0o700));
      const again = await openFileStore(dir);
      expect(titles(again)).toEqual(['Aarhus counts its boats']);
      await expect(again.remove(SERVER, MIA, id)).rejects.toThrow(/could not be written/);
    },
  );
});

/** A disk of its own in a new folder, as far as this process may make one: needs root on Linux. */
async function disk(kilobytes: number) {
  const dir = await folder({});
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir]);
  try {
    mount(`size=${kilobytes}k`);
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  return { dir, makeReadOnly: () => mount('remount,ro') };
}

describe('a disk', () => {
  it('that is full refuses a change with the reason, keeps all that was there, and takes changes again', async ({
    skip,
  }) => {
    const small = await disk(256);
    if (small === undefined) return skip('no disk can be made here');
    const store = await openFileStore(small.dir);
    onTestFinished(() => store.close());
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    await store.publish(SERVER, MIA, id);
    const next = await store.addDraft(SERVER, MIA, draftOf('Bergen'));
    const filler = path.join(small.dir, 'filler');
    const page = new Uint8Array(4096);
    for (let full = false; !full; )
      full = await appendFile(filler, page).then(
        () => false,
        () => true,
      );
    await expect(store.addDraft(SERVER, MIA, draftOf('Cork'))).rejects.toThrow(
      /The disk is full\. Nothing was changed\. Whoever runs me has to mend it\./,
    );
    await rm(filler);
    await store.publish(SERVER, MIA, next.id);
    await store.close();
    const again = await openFileStore(small.dir);
    onTestFinished(() => again.close());
    expect(again.problems).toEqual([]);
    expect(titles(again)).toEqual(['Aarhus counts its boats', 'Bergen counts its boats']);
  });

  it('that is read-only serves what is there, and refuses changes with the reason', async ({ skip }) => {
    const locked = await disk(512);
    if (locked === undefined) return skip('no disk can be made here');
    const store = await openFileStore(locked.dir);
    const { id } = await store.addDraft(SERVER, MIA, draftOf('Aarhus'));
    await store.publish(SERVER, MIA, id);
    await store.close();
    locked.makeReadOnly();
    const again = await openFileStore(locked.dir);
    onTestFinished(() => again.close());
    expect(titles(again)).toEqual(['Aarhus counts its boats']);
    await expect(again.addDraft(SERVER, MIA, draftOf('Bergen'))).rejects.toThrow(/could not be written/);
  });
});

describe('a data folder that cannot be', () => {
  it('ends a start with what to do', async () => {
    const file = path.join(await folder({ taken: 'a file' }), 'taken');
    await expect(openFileStore(file)).rejects.toThrow(
      /cannot be made \(ENOTDIR\)\. Name another one with DATA_DIR/,
    );
    await expect(openFileStore(path.join(file, 'below'))).rejects.toThrow(/cannot be made/);
  });

  it.skipIf(process.platform !== 'linux')('does so too where the system takes no folders', async () => {
    await expect(openFileStore('/proc/dateline/data')).rejects.toThrow(/cannot be made \(ENOENT\)/);
  });
});

describe('a second store in the same folder', () => {
  it('is refused while the first lives, and opens after it', async () => {
    const { dir, store, publish } = await start();
    await publish('Aarhus');
    await expect(openFileStore(dir)).rejects.toThrow(/Another process .* uses the folder/);
    await store.close();
    const second = await openFileStore(dir);
    expect(titles(second)).toEqual(['Aarhus counts its boats']);
    await second.close();
  });

  it.each(['{}', '""', '[]', 'null', '{"pid": 1}'])(
    'is refused while somebody keeps a lock that names nobody: %s',
    async (content) => {
      const dir = await folder({ lock: content });
      const beat = setInterval(() => {
        const now = new Date();
        utimes(path.join(dir, 'lock'), now, now).catch(() => undefined);
      }, 50);
      onTestFinished(() => clearInterval(beat));
      await expect(openFileStore(dir)).rejects.toThrow(/Another process \(unknown on .* uses the folder/);
    },
  );

  // Where it is not seen that the process is dead, six seconds of silence tell.
  it('opens at once after one that was killed', { timeout: 5_000 }, async () => {
    const dir = await folder({
      lock: JSON.stringify({
        token: 'x',
        pid: 999_999_999,
        began: '1',
        machine: await machineOfThisProcess(),
      }),
    });
    const store = await openFileStore(dir);
    onTestFinished(() => store.close());
    expect(await reason(store.discard(SERVER, 'x'.repeat(10)))).toBe('done');
  });

  it('ends the writing of one that lost its lock', async () => {
    const { dir, store } = await start();
    await writeFile(path.join(dir, 'lock'), '{}');
    expect(await reason(store.addDraft(SERVER, MIA, draftOf('Aarhus')))).toBe('locked');
  });
});

/** As a lock names it. */
async function machineOfThisProcess(): Promise<string> {
  const dir = await folder({});
  const store = await openFileStore(dir);
  const { machine } = JSON.parse(await readFile(path.join(dir, 'lock'), 'utf8'));
  await store.close();
  return machine;
}
