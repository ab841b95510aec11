import { chmod } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { describeProblem } from '../../src/knowledge/types.ts';
import { folder, HARBOUR, load, problemsOf } from './folder.ts';

const spoilt = (from: string | RegExp, to: string) => {
  const text = HARBOUR.replace(from, to);
  if (text === HARBOUR) throw new Error(`The fixture does not hold ${from}`);
  return { 'harbour.yaml': text };
};
const lines = async (files: Parameters<typeof problemsOf>[0]) =>
  (await problemsOf(files)).map(describeProblem);

describe('a folder of knowledge', () => {
  it('gives facts that carry their article, place, figures and questions', async () => {
    const { articles, facts } = await load({ 'harbour.yaml': HARBOUR });
    expect(articles).toEqual([
      expect.objectContaining({ id: 'gazette-harbour', publisher: 'The Gazette', author: null, text: null }),
    ]);
    expect(facts.map(({ id }) => id)).toEqual(['gazette-harbour/headline', 'gazette-harbour/berths']);
    expect(facts[1]).toMatchObject({
      article: articles[0],
      place: { kind: 'paragraph', section: 'New berths', paragraph: 3 },
      saidBy: 'Ada Lund, harbour master',
      figures: [{ text: 'more than 40', value: 40, unit: 'berths', period: '2025', hedge: 'more than' }],
      questions: ['How many berths does the harbour have?'],
      origin: { kind: 'curated' },
    });
    expect(facts[0]).toMatchObject({ place: { kind: 'headline' }, saidBy: null, figures: [], topics: [] });
  });

  it('has the questions that an article does not answer, with their article', async () => {
    const { unanswered, version } = await load({
      'harbour.yaml': `${HARBOUR}unanswered:\n  - Who paid for the berths?\n`,
    });
    expect(unanswered).toEqual([{ articleId: 'gazette-harbour', question: 'Who paid for the berths?' }]);
    expect(version).not.toBe((await load({ 'harbour.yaml': HARBOUR })).version);
  });

  it('has a vocabulary, and checks that know their line', async () => {
    const { vocabulary, checks } = await load({
      'harbour.yaml': HARBOUR,
      'vocabulary.yaml': 'names:\n  - name: harbour\n    also: [port]\n',
      'checks.yaml':
        '# Two\n- ask: how many berths\n  expect: gazette-harbour/berths\n- ask: how deep\n  expect: none\n',
    });
    expect(vocabulary).toEqual({ names: [{ name: 'harbour', also: ['port'] }], synonyms: [] });
    expect(checks).toMatchObject([
      { ask: 'how many berths', facts: ['gazette-harbour/berths'], line: 2 },
      { ask: 'how deep', facts: [], line: 4 },
    ]);
  });

  it('does without vocabulary, checks and whatever is no YAML', async () => {
    const knowledge = await load({
      'a.yml': HARBOUR,
      'README.md': '# No',
      '.a.yaml.swp': 'x',
      'b.yaml~': ':',
    });
    expect(knowledge).toMatchObject({ vocabulary: { names: [], synonyms: [] }, checks: [] });
    expect(knowledge.articles).toHaveLength(1);
  });

  it('has one version for one content, whatever its files and comments', async () => {
    const one = await load({ 'harbour.yaml': HARBOUR });
    const same = await load({ 'other.yml': `# The harbour\r\n${HARBOUR.replaceAll('\n', '\r\n')}` });
    const other = await load({ 'harbour.yaml': HARBOUR.replaceAll('40', '41') });
    expect(same.version).toBe(one.version);
    expect(other.version).not.toBe(one.version);
  });

  it('is frozen to its last figure', async () => {
    const { facts } = await load({ 'harbour.yaml': HARBOUR });
    expect(() => Object.assign(facts[1]?.figures[0] ?? {}, { value: 41 })).toThrow(TypeError);
  });

  it('is read with a byte order mark', async () => {
    expect((await load({ 'harbour.yaml': `\ufeff${HARBOUR}` })).facts).toHaveLength(2);
  });
});

describe('a problem', () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    [
      'a field that is missing',
      '    text: The harbour has',
      '    texr: The harbour has',
      /:25:5 "texr" is not known here\. Did you mean text\?/,
    ],
    [
      'a field that nobody knows',
      'at: headline',
      'at: headline\n    colour: blue',
      /:27:5 "colour" .* Known are: id, text, at,/,
    ],
    [
      'a number for a text',
      'period: "2025"',
      'period: 2025.10',
      /:19:17 berths: figures\[1\]\.period must be text, not the number 2025\.1\. Put it in quotes: "2025\.10"\./,
    ],
    [
      'a text for a number',
      'value: 40',
      'value: forty',
      /:16:16 berths: .*value must be a number, not "forty"/,
    ],
    [
      'a date that does not exist',
      '2025-05-02T',
      '2025-02-30T',
      /:5:14 article\.published must be a date that exists/,
    ],
    ['a time without its offset', '+02:00', '', /:5:14 article\.published must be .* offset/],
    [
      'an address that is none',
      'https://gazette',
      'javascript:gazette',
      /:6:8 article\.url must be an http or https/,
    ],
    ['an id with capitals', 'id: berths', 'id: Berths', /:10:9 Berths: id must be lower-case/],
    ['an id that is too long', 'id: berths', `id: ${'b'.repeat(42)}`, /:10:9 .* 42 characters; at most 41/],
    [
      'a text that is too long',
      'twice as many places',
      `twice ${'as '.repeat(100)}`,
      /:25:11 .*text has 3\d\d characters; at most 300/,
    ],
    ['a text of several lines', 'text: The harbour has', 'text: |\n      The harbour has', /one line/],
    [
      'a place that does not exist',
      'at: headline',
      'at: heading',
      /:26:9 headline: at must be headline, dateline, caption, or/,
    ],
    [
      'a place without its section',
      'section: New berths, ',
      '',
      /:12:9 berths: at\.section is missing\. The heading above/,
    ],
    ['a paragraph zero', 'paragraph: 3', 'paragraph: 0', /:12:43 berths: at\.paragraph is too small/],
    [
      'a figure that the text does not hold',
      'text: more than 40\n',
      'text: over 40\n',
      /:15:15 berths: the fact's text does not hold "over 40"/,
    ],
    [
      'a hedge that the text does not hold',
      'hedge: more than',
      'hedge: about',
      /:20:16 berths: .*hedge "about"/,
    ],
    [
      'a fact id that is there twice',
      'id: headline',
      'id: berths',
      /:24:9 The fact berths stands here twice/,
    ],
    [
      'a question that is there twice',
      'at: headline',
      'at: headline\n    questions: [how many berths does the harbour have]',
      /stands under berths already/,
    ],
    [
      'an unanswered question that a fact answers',
      'at: headline\n',
      'at: headline\nunanswered:\n  - how many berths does the harbour have\n',
      /:28:5 unanswered\[1\]: berths answers this question\. Remove it here, or under the fact/,
    ],
    [
      'an unanswered question that is there twice',
      'at: headline\n',
      'at: headline\nunanswered:\n  - Who paid?\n  - who paid\n',
      /:29:5 unanswered\[2\]: this question stands at \[1\] already\. Remove it/,
    ],
    [
      'an unanswered question that is no text',
      'at: headline\n',
      'at: headline\nunanswered: [2025]\n',
      /:27:14 unanswered\[1\] must be text, not the number 2025\. Put it in quotes: "2025"/,
    ],
    [
      'a key that is there twice',
      '    at: headline',
      '    at: headline\n    at: caption',
      /:27:5 "at" stands here twice/,
    ],
    ['a tab', '    at: headline', '\tat: headline', /:26:1 Tabs are not allowed .*Indent with spaces/],
    ['an open bracket', 'topics: [harbour]', 'topics: [harbour', /harbour\.yaml:2\d:/],
    ['a second document', 'facts:', '---\nfacts:', /:9:1 .*Several documents.* Keep one document/],
    ['an alias', 'topics: [harbour]', 'topics: [&a harbour, *a]', /:21:26 Aliases are not used here: \*a/],
    ['no language', 'language: en', 'language: "?!"', /:8:13 article\.language must be a language tag/],
  ])('names %s, its line and column, and what to do', async (_what, from, to, expected) => {
    expect((await lines(spoilt(from, to))).join('\n')).toMatch(expected);
  });

  it('comes with all others, of all files, in their order', async () => {
    const found = await problemsOf({
      'b.yaml': HARBOUR.replace('value: 40', 'value: forty').replace('at: headline', 'at: nowhere'),
      'a.yaml': 'facts: []\n',
      'vocabulary.yaml': 'names: harbour\n',
      'checks.yaml': '- ask: what\n',
    });
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.yaml:1',
      'a.yaml:1',
      'b.yaml:16',
      'b.yaml:26',
      'checks.yaml:1',
      'vocabulary.yaml:1',
    ]);
  });

  it('is told once where several rules are broken', async () => {
    expect(await problemsOf(spoilt(/text: The harbour has.*/, 'text: ""'))).toHaveLength(1);
  });

  it('names both files of an article that is there twice', async () => {
    const found = await lines({ 'a.yaml': HARBOUR, 'b.yaml': HARBOUR });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^b\.yaml:2:7 The article gazette-harbour is in .*a\.yaml already/);
  });

  it.each<[string, string, string]>([
    [
      'an unknown fact',
      '- ask: what\n  expect: gazette-harbour/brths\n',
      ':2:11 There is no fact gazette-harbour/brths. Did you mean gazette-harbour/berths?',
    ],
    [
      'an unknown fact that no other one is like, whatever their article is called',
      '- ask: what\n  expect: gazette-harbour/lighthouse\n',
      ':2:11 There is no fact gazette-harbour/lighthouse. Name a fact',
    ],
    [
      'an unknown article of a known fact',
      '- ask: what\n  expect: gazete-harbor/berths\n',
      ':2:11 There is no fact gazete-harbor/berths. Did you mean gazette-harbour/berths?',
    ],
    [
      'an unknown fact in a list',
      '- ask: what\n  expect: [gazette-harbour/berths, x/y]\n',
      ':2:36 There is no fact x/y. Name a fact',
    ],
    [
      'a question that is asked twice',
      '- ask: How deep?\n  expect: none\n- ask: how deep\n  expect: none\n',
      ':3:8 "how deep" is asked twice',
    ],
    [
      'neither fact nor none',
      '- ask: what\n  expect: nothing at all\n',
      ':2:11 [1].expect must be ARTICLE/FACT, such as',
    ],
    ['no list', 'ask: what\n', ':1:1 The file must be a list'],
  ])('in the checks names %s', async (_what, checks, expected) => {
    expect((await lines({ 'harbour.yaml': HARBOUR, 'checks.yaml': checks })).join('\n')).toContain(
      `checks.yaml${expected}`,
    );
  });

  it('in an article does not make its facts unknown to the checks', async () => {
    const found = await problemsOf({
      ...spoilt('    topics: [harbour]', '    topics: ['),
      'checks.yaml': '- ask: what\n  expect: gazette-harbour/berths\n',
    });
    expect(found.every(({ file }) => file === 'harbour.yaml')).toBe(true);
  });

  it.each<[string, string, string]>([
    [
      'one name of two things',
      'names:\n  - { name: harbour, also: [port] }\n  - { name: wine, also: [Port] }\n',
      ':3:26 "Port" is a name of harbour already.',
    ],
    [
      'a name that is its own other name',
      'names:\n  - { name: harbour, also: [Harbour] }\n',
      ':2:29 "Harbour" stands twice under harbour.',
    ],
    [
      'a synonym that is a name',
      'names:\n  - { name: harbour, also: [port] }\nsynonyms:\n  - { name: harbour, also: [port] }\n',
      ':4:29 "port" is among the names of harbour too.',
    ],
    [
      'a synonym of itself',
      'synonyms:\n  - { name: harbour, also: [harbour] }\n',
      ':2:29 "harbour" is its own synonym.',
    ],
    [
      'two entries for one word',
      'synonyms:\n  - { name: a, also: [b] }\n  - { name: a, also: [c] }\n',
      ':3:13 "a" stands here twice.',
    ],
  ])('in the vocabulary names %s', async (_what, vocabulary, expected) => {
    expect((await lines({ 'harbour.yaml': HARBOUR, 'vocabulary.yaml': vocabulary })).join('\n')).toContain(
      `vocabulary.yaml${expected}`,
    );
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['is not UTF-8', Uint8Array.of(0x61, 0xff, 0xfe), /is not UTF-8.*Save it again/],
    ['is too large', '#'.repeat(512 * 1024 + 1), /524289 bytes; at most 524288/],
    ['is empty', '', /must be a mapping/],
    ['nests a million brackets', '{'.repeat(500_000), /:1:25 Too deeply nested/],
    ['holds half a million commas', `a: [${','.repeat(520_000)}`, /:1:\d+ Too many signs in one file/],
    ['nests a million entries', '- '.repeat(250_000), /:1:49 Too deeply nested/],
    [
      'nests a thousand levels',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /Too deeply nested/,
    ],
    ['explodes by its anchors', bomb(), /Aliases are not used/],
  ])('says that a file %s', async (_what, content, expected) => {
    expect((await lines({ 'harbour.yaml': HARBOUR, 'x.yaml': content })).join('\n')).toMatch(expected);
  });

  it.skipIf(process.getuid?.() === 0)('says that a file cannot be read', async () => {
    const dir = await folder({ 'harbour.yaml': HARBOUR });
    await chmod(`${dir}/harbour.yaml`, 0);
    await expect(loadKnowledge(dir)).rejects.toThrow(/cannot be read: EACCES/);
  });

  it('says that a folder stands where a file should', async () => {
    expect((await lines({ 'harbour.yaml': HARBOUR, 'x.yaml/y': '' }))[0]).toMatch(
      /^x\.yaml This is not a file/,
    );
  });

  it('says that the folder is empty or missing', async () => {
    const dir = await folder({});
    await expect(loadKnowledge(dir)).rejects.toThrow(/holds no article/);
    await expect(loadKnowledge(`${dir}/missing`)).rejects.toThrow(/cannot be read: ENOENT/);
  });
});

/** Nine levels of nine aliases each: a billion nodes when written out. */
function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
  );
  return ['l0: &l0 lol', ...levels].join('\n');
}
