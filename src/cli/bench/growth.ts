import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAssistant } from '../../answer/assistant.ts';
import { createLive, type Live } from '../../answer/live/live.ts';
import { miniStem } from '../../eval/peers.ts';
import { storedFiles } from '../../knowledge/ingest/facts/stored.ts';
import { fileOrigin, ingestArticle } from '../../knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { openFileStore } from '../../knowledge/store/file-store.ts';
import { articleDir, layoutOf } from '../../knowledge/store/layout.ts';
import { type ArticleStore, type NewDraft, STORE_LIMITS } from '../../knowledge/store/store.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { randomOf } from './draws.ts';
import { createSentences, type Sentences } from './enlarge.ts';
import { bytesHeld, megabytes, milliseconds, quantile, ratio, stopwatch, table } from './measure.ts';

const WORDS_PER_ARTICLE = 600;
const SENTENCES_PER_PARAGRAPH = 5;
const SERVER = '100000000000000001';
const MODERATOR = '300000000000000001';
/** Articles that are published one by one into what is there. */
const PUBLISHED = 7;
const ROUNDS = 3;
const MISSPELT = 'how mnay does the firts reprot tell of?';

/** Milliseconds. */
interface Published {
  readonly press: number;
  /** What is made when it is first needed, the first question waits for. */
  readonly question: number;
}

/**
 * What one server's articles cost: a full load (read, validate, prove, index) of `count` made ones of 600 words, beside
 * MiniSearch's index of the same sentences; then publishing one more, as the moderator's button does, and the first
 * question after it, which waits for what was left until it comes. What the shipped knowledge costs besides, with its
 * checks, is the same for all and left out.
 */
export async function growthTable(base: Knowledge, knowledgeDir: string, count: number): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const sentence = createSentences(base, randomOf(3));
    for (let number = 0; number < count; number++) await writeArticle(dir, draftOf(sentence, number));
    return await measure(dir, knowledgeDir, sentence, count);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function measure(
  dir: string,
  knowledgeDir: string,
  sentence: Sentences,
  count: number,
): Promise<string> {
  const shipped = await loadKnowledge(knowledgeDir);
  const load = async () => ({ ...shipped, checks: [] });
  const open = async () => {
    const store = await openStore(dir, count);
    return { store, live: await createLive({ load, createAssistant, store }) };
  };
  const loads: number[] = [];
  const peer: number[] = [];
  const before = bytesHeld();
  let { store, live } = await open();
  const held = bytesHeld() - before;
  for (let round = 0; round < ROUNDS; round++) {
    const { facts } = live.assistantFor(SERVER).knowledge;
    const documents = facts.map(({ text, questions }, id) => ({ id, text: [text, ...questions].join(' ') }));
    await store.close();
    peer.push((await stopwatch(() => miniStem(documents))).ms);
    const { value, ms } = await stopwatch(open);
    loads.push(ms);
    store = value.store;
    live = value.live;
  }
  const published = await publishOneByOne(store, live, sentence, count);
  await store.close();
  const mini = quantile(peer, 0.5);
  const full = quantile(loads, 0.5);
  const one = quantile(
    published.map(({ press }) => press),
    0.5,
  );
  const first = quantile(
    published.map(({ question }) => question),
    0.5,
  );
  const { facts } = live.assistantFor(SERVER).knowledge;
  return table(`${count} articles of ${WORDS_PER_ARTICLE} words, ${facts.length} facts`, [
    ['', 'ms', ''],
    ['MiniSearch, stem: index', milliseconds(mini), '1.00x'],
    ['Dateline: read, validate, prove, index', milliseconds(full), ratio(full, mini)],
    ['publish one more', milliseconds(one), `1/${(full / one).toFixed(0)} of that`],
    ['the first question after it, misspelt', milliseconds(first), ''],
    ['memory held by articles and index', '', megabytes(held)],
  ]);
}

async function publishOneByOne(
  store: ArticleStore,
  live: Live,
  sentence: Sentences,
  count: number,
): Promise<readonly Published[]> {
  const published: Published[] = [];
  for (let more = 0; more < PUBLISHED; more++) {
    const draft = draftOf(sentence, count + more);
    const { id } = await store.addDraft(SERVER, MODERATOR, draft);
    const press = async () => {
      await store.draft(SERVER, id);
      await store.publish(SERVER, MODERATOR, id);
      await live.refresh(SERVER);
    };
    const { ms } = await stopwatch(press);
    const asked = await stopwatch(() => live.assistantFor(SERVER).answer(MISSPELT));
    published.push({ press: ms, question: asked.ms });
  }
  return published;
}

/** As the store keeps it when it is published; a thousand of them one by one would take minutes. */
async function writeArticle(dir: string, draft: NewDraft): Promise<void> {
  const folder = articleDir(layoutOf(dir, SERVER).articles, draft.article.id);
  await mkdir(folder, { recursive: true });
  for (const { name, content } of storedFiles(draft, draft.from))
    await writeFile(path.join(folder, name), content);
}

function openStore(dir: string, count: number): Promise<ArticleStore> {
  const limits = { ...STORE_LIMITS, articles: count + PUBLISHED, bytes: Number.MAX_SAFE_INTEGER };
  return openFileStore(dir, { limits });
}

/** An article of some 600 words, as a file that a moderator adds. */
function draftOf(sentence: Sentences, number: number): NewDraft {
  const own: Parameters<Sentences>[0] = [];
  const title = `Report ${number}: ${sentence(own).split(' ').slice(0, 6).join(' ').replace(/\W+$/, '')}`;
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS_PER_ARTICLE; ) {
    const paragraph = Array.from({ length: SENTENCES_PER_PARAGRAPH }, () => sentence(own)).join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  const bytes = new TextEncoder().encode([title, ...paragraphs].join('\n\n'));
  const name = `report-${number}.txt`;
  const ingested = ingestArticle(bytes, {
    name,
    title,
    publisher: 'Bench',
    published: '2025-06-13',
    id: `report-${number}`,
  });
  return { ...ingested, from: fileOrigin(name, bytes), refused: [] };
}
