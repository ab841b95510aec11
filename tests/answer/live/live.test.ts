import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { createLive } from '../../../src/answer/live/live.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { describeProblem, type Knowledge, KnowledgeError } from '../../../src/knowledge/types.ts';
import { type Files, folder, HARBOUR, put } from '../../knowledge/folder.ts';

const BERTHS = 'How many berths does the harbour have?';
const CHECKS = `- ask: ${BERTHS}\n  expect: gazette-harbour/berths\n- ask: what is the price of milk\n  expect: none\n`;

async function start(files: Files = { 'harbour.yaml': HARBOUR, 'checks.yaml': CHECKS }) {
  const dir = await folder(files);
  const live = await createLive({ load: () => loadKnowledge(dir), createAssistant });
  return { dir, live };
}

/** What is answered, as text. */
const told = (live: Awaited<ReturnType<typeof start>>['live'], question = BERTHS) => {
  const answer = live.assistant.answer(question);
  return answer.kind === 'found' ? answer.facts.map(({ fact }) => fact.text).join(' ') : answer.kind;
};

const lines = (reload: Awaited<ReturnType<Awaited<ReturnType<typeof start>>['live']['reload']>>) =>
  reload.kind === 'refused' ? reload.problems.map(describeProblem) : [];

describe('a reload', () => {
  it('serves the new knowledge, and tells what was added, changed and removed', async () => {
    const { dir, live } = await start();
    const version = live.assistant.knowledge.version;
    await put(dir, {
      'harbour.yaml': HARBOUR.replaceAll('40', '41').replace('id: headline', 'id: title'),
    });
    const reload = await live.reload();
    expect(reload).toMatchObject({
      kind: 'reloaded',
      facts: 2,
      checks: 2,
      added: [{ id: 'gazette-harbour/title' }],
      changed: [{ before: { figures: [{ value: 40 }] }, after: { figures: [{ value: 41 }] } }],
      removed: [{ id: 'gazette-harbour/headline' }],
    });
    expect(told(live)).toContain('41');
    expect(live.assistant.knowledge.version).not.toBe(version);
  });

  it('tells that what was loaded is serving, and nothing where it is refused, by a check too', async () => {
    const dir = await folder({ 'harbour.yaml': HARBOUR, 'checks.yaml': CHECKS });
    let times = 0;
    const served = () => void times++;
    const live = await createLive({ load: () => loadKnowledge(dir), served, createAssistant });
    expect(times).toBe(1);
    await put(dir, { 'checks.yaml': `- ask: ${BERTHS}\n  expect: none\n` });
    expect((await live.reload()).kind).toBe('refused');
    expect(times).toBe(1);
    await put(dir, { 'checks.yaml': CHECKS });
    expect((await live.reload()).kind).toBe('reloaded');
    expect(times).toBe(2);
  });

  it('changes nothing when nothing changed', async () => {
    const { live } = await start();
    const { version } = live.assistant.knowledge;
    expect(await live.reload()).toMatchObject({
      kind: 'reloaded',
      version,
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('calls every fact of an article changed when its title did, for each citation did', async () => {
    const { dir, live } = await start();
    await put(dir, { 'harbour.yaml': HARBOUR.replace('doubles', 'triples') });
    const reload = await live.reload();
    expect(reload.kind === 'reloaded' && reload.changed.map(({ after }) => after.id)).toEqual([
      'gazette-harbour/headline',
      'gazette-harbour/berths',
    ]);
  });

  it('keeps the old knowledge when a file is broken, and tells every problem', async () => {
    const { dir, live } = await start();
    await put(dir, {
      'harbour.yaml': HARBOUR.replace('value: 40', 'value: forty').replace('at: headline', 'at: top'),
    });
    expect(lines(await live.reload())).toEqual([
      expect.stringMatching(/harbour\.yaml:16:16 .*"forty"/),
      expect.stringMatching(/harbour\.yaml:26:9 /),
    ]);
    expect(told(live)).toContain('more than 40');
  });

  it('keeps the old knowledge when the folder is gone', async () => {
    const { dir, live } = await start();
    await rm(dir, { recursive: true });
    expect(lines(await live.reload())).toEqual([expect.stringMatching(/ENOENT/)]);
    expect(told(live)).toContain('more than 40');
  });

  it('keeps the old knowledge when a check breaks, and names question, line, what was expected and what came', async () => {
    const { dir, live } = await start();
    await put(dir, { 'checks.yaml': `# One\n- ask: ${BERTHS}\n  expect: gazette-harbour/headline\n` });
    expect(lines(await live.reload())).toEqual([
      expect.stringMatching(
        /checks\.yaml:2:1 .*How many berths does the harbour have\?" expects gazette-harbour\/headline, but got gazette-harbour\/berths\./,
      ),
    ]);
    expect(live.assistant.knowledge.checks).toHaveLength(2);
  });

  it.each([
    ['what must not be answered is', BERTHS, 'none', 'expects no answer, but got gazette-harbour/berths'],
    [
      'what must be answered is not',
      'what is the price of milk',
      'gazette-harbour/berths',
      'but got no answer',
    ],
    [
      'one of two facts is missing',
      BERTHS,
      '[gazette-harbour/berths, gazette-harbour/headline]',
      'berths and gazette-harbour/headline, but got gazette-harbour/berths',
    ],
  ])('breaks a check when %s', async (_what, ask, expected, message) => {
    const { dir, live } = await start();
    await put(dir, { 'checks.yaml': `- ask: ${ask}\n  expect: ${expected}\n` });
    expect(lines(await live.reload()).join('\n')).toContain(message);
  });

  it('works again once the file is mended', async () => {
    const { dir, live } = await start();
    await put(dir, { 'harbour.yaml': 'article:' });
    await live.reload();
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '42') });
    expect(await live.reload()).toMatchObject({ kind: 'reloaded' });
    expect(told(live)).toContain('42');
  });
});

describe('two reloads at once', () => {
  it('take turns: the second sees what was written before it began', async () => {
    const { dir, live } = await start();
    const { log, load, release } = gated(dir);
    const gatedLive = await createLive({ load, createAssistant });
    const first = gatedLive.reload();
    const second = gatedLive.reload();
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '43') });
    release();
    await first;
    release();
    expect(await second).toMatchObject({ kind: 'reloaded' });
    expect(log).toEqual(['start', 'end', 'start', 'end', 'start', 'end']);
    expect(told(gatedLive)).toContain('43');
    expect(told(live)).toContain('40');
  });

  it('are one where they wait: ten in a row read the knowledge twice', async () => {
    const dir = await folder({ 'harbour.yaml': HARBOUR });
    const { log, load, release } = gated(dir);
    const live = await createLive({ load, createAssistant });
    const reloads = Array.from({ length: 10 }, () => live.reload());
    release();
    release();
    const results = await Promise.all(reloads);
    expect(results.map(({ kind }) => kind)).toEqual(Array(10).fill('reloaded'));
    expect(log.filter((line) => line === 'start')).toHaveLength(3);
  });

  it('leave the second its turn when the first fails for a reason of ours', async () => {
    const dir = await folder({ 'harbour.yaml': HARBOUR });
    const outcomes = ['fine', 'bug', 'fine'];
    const load = async () => {
      if (outcomes.shift() === 'bug') throw new TypeError('a bug');
      return loadKnowledge(dir);
    };
    const live = await createLive({ load, createAssistant });
    const [first, second] = await Promise.allSettled([live.reload(), live.reload()]);
    expect(first).toMatchObject({ status: 'rejected', reason: new TypeError('a bug') });
    expect(second).toMatchObject({ status: 'fulfilled', value: { kind: 'reloaded' } });
  });

  it('answers go on meanwhile, from the old knowledge', async () => {
    const dir = await folder({ 'harbour.yaml': HARBOUR });
    const { load, release } = gated(dir);
    const live = await createLive({ load, createAssistant });
    const { assistant } = live;
    await put(dir, { 'harbour.yaml': HARBOUR.replaceAll('40', '44') });
    const reload = live.reload();
    expect(told(live)).toContain('40');
    release();
    await reload;
    expect(told(live)).toContain('44');
    expect(assistant.answer(BERTHS)).toMatchObject({ facts: [{ fact: { figures: [{ value: 40 }] } }] });
  });
});

describe('the first start', () => {
  it.each<[string, Files]>([
    ['a file is broken', { 'harbour.yaml': 'article:' }],
    ['a check breaks', { 'harbour.yaml': HARBOUR, 'checks.yaml': `- ask: ${BERTHS}\n  expect: none\n` }],
  ])('fails with every problem when %s', async (_what, files) => {
    await expect(start(files)).rejects.toThrow(KnowledgeError);
  });
});

/** A load that waits for its release, but for the first. */
function gated(dir: string) {
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  let released = 1;
  const load = async (): Promise<Knowledge> => {
    log.push('start');
    if (released > 0) released--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const knowledge = await loadKnowledge(dir);
    log.push('end');
    return knowledge;
  };
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) released++;
    else next();
  };
  return { log, load, release };
}
