import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { createLive } from '../../../src/answer/live/live.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import { folder, HARBOUR, put } from '../../knowledge/folder.ts';
import { draftOf, MIA, OTHER, SERVER } from '../../knowledge/store/drafts.ts';

const NOBODY = '100000000000000003';
const CHECKS = '- ask: How many berths does the harbour have?\n  expect: gazette-harbour/berths\n';

async function start() {
  const dir = await folder({ 'harbour.yaml': HARBOUR, 'checks.yaml': CHECKS });
  const data = await folder({});
  const store = await openFileStore(data);
  onTestFinished(() => store.close());
  const live = await createLive({ load: () => loadKnowledge(dir), createAssistant, store });
  const publish = async (server: string, town: string, boats?: number) => {
    const { id } = await store.addDraft(server, MIA, draftOf(town, boats));
    const { article } = await store.publish(server, MIA, id);
    return { id: article.id, changes: await live.refresh(server) };
  };
  return { dir, data, store, live, publish };
}

type Live = Awaited<ReturnType<typeof start>>['live'];
const boatsIn = (town: string) => `How many boats does the harbour of ${town} have?`;
/** Everything that a server's people could see of the knowledge for this question. */
const seen = (live: Live, server: string | null, question: string) => {
  const assistant = live.assistantFor(server);
  const first = assistant.knowledge.facts.map(({ id }) => assistant.pick(id));
  return JSON.stringify([
    assistant.answer(question),
    assistant.rank(question, 50),
    assistant.suggest('', 25),
    assistant.suggest(question, 25),
    assistant.topics(),
    assistant.figures(''),
    assistant.knowledge.articles,
    first,
  ]);
};

describe("a server's own articles", () => {
  it('are answered from in that server, beside the shipped knowledge, as soon as they are published', async () => {
    const { live, publish } = await start();
    const { changes } = await publish(SERVER, 'Aarhus');
    expect(changes.added.length).toBeGreaterThan(0);
    expect(changes).toMatchObject({ changed: [], removed: [] });
    expect(live.assistantFor(SERVER).answer(boatsIn('Aarhus'))).toMatchObject({
      kind: 'found',
      facts: [{ fact: { article: { title: 'Aarhus counts its boats' } } }],
    });
    expect(live.assistantFor(SERVER).answer('How many berths does the harbour have?')).toMatchObject({
      facts: [{ fact: { id: 'gazette-harbour/berths' } }],
    });
  });

  it('are seen by no other server and in no direct message, in no way', async () => {
    const { live, publish } = await start();
    await publish(SERVER, 'Aarhus');
    await publish(OTHER, 'Bergen');
    const questions = [
      'Aarhus',
      'Bergen',
      boatsIn('Aarhus'),
      boatsIn('Bergen'),
      'boats',
      'Ada Lund',
      'fishermen',
      '',
    ];
    for (let i = 0; i < 1000; i++) {
      const question = questions[i % questions.length] ?? '';
      const server = [SERVER, OTHER, NOBODY, null][i % 4] ?? null;
      const answer = live.assistantFor(server).answer(question);
      const text = JSON.stringify(answer);
      if (server !== SERVER) expect(text).not.toContain('Aarhus');
      if (server !== OTHER) expect(text).not.toContain('Bergen');
    }
    for (const question of questions) {
      expect(seen(live, SERVER, question)).not.toContain('Bergen');
      expect(seen(live, OTHER, question)).not.toContain('Aarhus');
      for (const server of [NOBODY, null]) expect(seen(live, server, question)).not.toMatch(/Aarhus|Bergen/);
    }
    expect(JSON.stringify(live.assistant.knowledge)).not.toMatch(/Aarhus|Bergen/);
  });

  it('cannot be reached by an id from elsewhere', async () => {
    const { live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    const fact = live.assistantFor(SERVER).knowledge.facts.find(({ article }) => article.id === id);
    expect(live.assistantFor(SERVER).pick(fact?.id ?? '')).toBeDefined();
    for (const server of [OTHER, null])
      expect(live.assistantFor(server).pick(fact?.id ?? '')).toBeUndefined();
  });

  it('go when they are removed, and come back when they are restored', async () => {
    const { store, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    await store.remove(SERVER, MIA, id);
    expect((await live.refresh(SERVER)).removed.length).toBeGreaterThan(0);
    expect(live.assistantFor(SERVER)).toBe(live.assistant);
    await store.restore(SERVER, MIA, id);
    await live.refresh(SERVER);
    expect(live.assistantFor(SERVER).answer(boatsIn('Aarhus')).kind).toBe('found');
  });

  it('are there after a restart', async () => {
    const { dir, data, store, publish } = await start();
    await publish(SERVER, 'Aarhus');
    await store.close();
    const again = await openFileStore(data);
    onTestFinished(() => again.close());
    const live = await createLive({ load: () => loadKnowledge(dir), createAssistant, store: again });
    expect(live.assistantFor(SERVER).answer(boatsIn('Aarhus')).kind).toBe('found');
  });

  it('give way to a shipped article of the same id', async () => {
    const { dir, store, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    const files = Object.fromEntries(
      (await store.files(SERVER, id))?.map(({ name, content }) => [name, content]) ?? [],
    );
    await put(dir, files);
    expect(await live.reload(SERVER)).toMatchObject({ kind: 'reloaded', added: [], removed: [] });
    expect(live.assistantFor(null).answer(boatsIn('Aarhus')).kind).toBe('found');
  });
});

describe("a server's reload", () => {
  const edit = async (data: string, server: string, id: string, from: string, to: string) => {
    const json = path.join(data, 'servers', server, 'articles', id, `${id}.article.json`);
    await writeFile(json, (await readFile(json, 'utf8')).replaceAll(from, to));
  };

  it('reads the shipped knowledge and its own files again, and tells of both', async () => {
    const { dir, data, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '41') });
    await edit(data, SERVER, id, '"publisher":"The Gazette"', '"publisher":"The Herald"');
    const reload = await live.reload(SERVER);
    const changed = reload.kind === 'reloaded' ? reload.changed.map(({ after }) => after) : [];
    expect(changed.map(({ article }) => article.publisher)).toContain('The Herald');
    expect(changed.map((fact) => fact.id)).toContain('gazette-harbour/berths');
    expect(live.assistantFor(SERVER).pick('gazette-harbour/berths')).toMatchObject({
      facts: [{ fact: { figures: [{ value: 41 }] } }],
    });
  });

  it('tells nothing of another server, and brings the shipped changes to all', async () => {
    const { dir, live, publish } = await start();
    await publish(OTHER, 'Bergen');
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '41') });
    const reload = await live.reload(SERVER);
    expect(JSON.stringify(reload)).not.toContain('Bergen');
    expect(reload).toMatchObject({ facts: 2, changed: [{}] });
    for (const server of [SERVER, OTHER, null]) {
      expect(live.assistantFor(server).pick('gazette-harbour/berths')).toMatchObject({
        facts: [{ fact: { figures: [{ value: 41 }] } }],
      });
    }
    expect(live.assistantFor(OTHER).answer(boatsIn('Bergen')).kind).toBe('found');
  });

  it('is refused for a file of its own that is broken; the others’ are not', async () => {
    const { data, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    await edit(data, SERVER, id, '40 boats', '41 boats');
    const reload = await live.reload(SERVER);
    expect(reload.kind === 'refused' && reload.problems[0]?.message).toMatch(
      /The text changed under its facts/,
    );
    expect(live.assistantFor(SERVER).answer(boatsIn('Aarhus'))).toMatchObject({ kind: 'found' });
    expect(await live.reload(OTHER)).toMatchObject({ kind: 'reloaded' });
    expect(await live.reload()).toMatchObject({ kind: 'reloaded' });
  });

  it('tells each server its own result, where they wait for one reload', async () => {
    const { dir, data, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    await publish(OTHER, 'Bergen');
    await edit(data, SERVER, id, '40 boats', '41 boats');
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '41') });
    const [, broken, sound, nobody] = await Promise.all([
      live.reload(NOBODY),
      live.reload(SERVER),
      live.reload(OTHER),
      live.reload(),
    ]);
    expect(broken).toMatchObject({ kind: 'refused', problems: [{}] });
    expect(JSON.stringify(broken)).not.toContain('Bergen');
    expect(sound).toMatchObject({ kind: 'reloaded', version: live.assistantFor(OTHER).knowledge.version });
    expect(nobody).toMatchObject({ kind: 'reloaded', facts: 2 });
    expect(live.assistantFor(SERVER).answer(boatsIn('Aarhus')).kind).toBe('found');
  });

  it('that the shipped files refuse leaves its own articles as they were', async () => {
    const { dir, data, store, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    const before = store.published(SERVER);
    await edit(data, SERVER, id, '"publisher":"The Gazette"', '"publisher":"The Herald"');
    await put(dir, { 'harbour.yaml': HARBOUR.replace('value: 40', 'value: forty') });
    expect(await live.reload(SERVER)).toMatchObject({ kind: 'refused' });
    expect(store.published(SERVER)).toBe(before);
    expect((await live.reload()).kind).toBe('refused');
    expect((await live.refresh(SERVER)).changed).toEqual([]);
    await put(dir, { 'harbour.yaml': HARBOUR });
    await live.reload(SERVER);
    expect(store.published(SERVER)[0]?.article.publisher).toBe('The Herald');
  });

  it('serves the first article of a server that somebody put into its folder', async () => {
    const { data, store, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    const folderOf = (server: string) => path.join(data, 'servers', server, 'articles', id);
    await cp(folderOf(SERVER), folderOf(OTHER), { recursive: true });
    expect(await live.reload(OTHER)).toMatchObject({ kind: 'reloaded' });
    expect(live.assistantFor(OTHER).answer(boatsIn('Aarhus')).kind).toBe('found');
    expect(store.servers()).toEqual([SERVER, OTHER]);
  });

  it('is not stopped by a file that is no article', async () => {
    const { data, live, publish } = await start();
    await publish(SERVER, 'Aarhus');
    await writeFile(path.join(data, 'servers', SERVER, 'articles', 'Thumbs.db'), 'x');
    expect(await live.reload(SERVER)).toMatchObject({ kind: 'reloaded' });
  });

  it('is not stopped by a shipped check that an article of its own would answer', async () => {
    const { dir, live, publish } = await start();
    await put(dir, { 'checks.yaml': `${CHECKS}- ask: ${boatsIn('Aarhus')}\n  expect: none\n` });
    await publish(SERVER, 'Aarhus');
    expect(await live.reload(SERVER)).toMatchObject({ kind: 'reloaded', checks: 2 });
  });

  it('names the problems of the shipped files and of its own at once', async () => {
    const { dir, data, live, publish } = await start();
    const { id } = await publish(SERVER, 'Aarhus');
    await put(dir, { 'harbour.yaml': HARBOUR.replace('value: 40', 'value: forty') });
    await edit(data, SERVER, id, '40 boats', '41 boats');
    const reload = await live.reload(SERVER);
    expect(reload.kind === 'refused' && reload.problems.map(({ file }) => path.basename(file))).toEqual([
      'harbour.yaml',
      `${id}.article.txt`,
    ]);
  });
});

describe('reloads of several servers that wait for one turn', () => {
  it('fail for a reason of ours for the server whose files it is about, and for no other', async () => {
    const { dir, store } = await start();
    const read = (server: string) =>
      server === OTHER ? Promise.reject(new TypeError('a bug')) : store.read(server);
    const live = await createLive({
      load: () => loadKnowledge(dir),
      createAssistant,
      store: { ...store, read },
    });
    const [, ...waiting] = await Promise.allSettled([
      live.reload(null),
      live.reload(OTHER),
      live.reload(SERVER),
    ]);
    expect(waiting).toMatchObject([
      { status: 'rejected', reason: new TypeError('a bug') },
      { status: 'fulfilled', value: { kind: 'reloaded' } },
    ]);
  });
});
