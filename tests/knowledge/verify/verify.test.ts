import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../src/knowledge/load.ts';
import { describeProblem } from '../../../src/knowledge/types.ts';
import { readArticleText } from '../../../src/knowledge/verify/article-text.ts';
import { verifyArticle } from '../../../src/knowledge/verify/verify.ts';
import { folder } from '../folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/verify');
const ARTICLE = await readFile(`${FIXTURES}/lighthouse.txt`, 'utf8');
const FACTS = await readFile(`${FIXTURES}/knowledge/lighthouse.yaml`, 'utf8');

/** What verification says of the fixture with one thing replaced, in its facts or in the article. */
async function verified(change: { facts?: [string, string]; article?: [string, string] }) {
  const swap = (text: string, [from, to]: [string, string]) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold ${from}`);
    return text.replaceAll(from, to);
  };
  const dir = await folder({ 'lighthouse.yaml': change.facts ? swap(FACTS, change.facts) : FACTS });
  const [article] = (await loadSources(dir)).articles;
  const text = change.article ? swap(ARTICLE, change.article) : ARTICLE;
  const found =
    article && verifyArticle(article, readArticleText(new TextEncoder().encode(text), 'lighthouse.txt'));
  if (found === undefined) throw new Error('The article was not found');
  const lines = (problems: typeof found.failures) =>
    problems.map((problem) => describeProblem(problem).slice(dir.length + 1));
  return { failures: lines(found.failures), warnings: lines(found.warnings) };
}

describe('facts that the article states', () => {
  it.each<[string, { facts?: [string, string]; article?: [string, string] }]>([
    ['as they are', {}],
    ['18.6m for 18.6 million', { facts: ['18.6m kroner', '18.6 million kroner'] }],
    ['ten years for a decade', { facts: ['ten years', 'a decade'] }],
    ['a date in figures', { facts: ['15 March 2025.', '2025-03-15.'] }],
    ['a Saturday that is the 15th', { facts: ['on 15 March 2025, after', 'on March 15, after'] }],
    ['"this year" as 2025', { facts: ['this year (2025)', 'in 2025'] }],
    ['half for nearly 50 percent', { facts: ['nearly 50 percent', 'nearly half'] }],
    ['an ordinal in words', { facts: ['2nd hall', 'second hall'] }],
    ['a range in figures', { facts: ['12 to 15 guides', '12–15 guides'] }],
    ['Windows line ends', { article: ['\n', '\r\n'] }],
  ])('are proven: %s', async (_what, change) => {
    expect(await verified(change)).toEqual({ failures: [], warnings: [] });
  });
});

/** The same article as another kind of file: a line at a time. */
const inMarkdown = (line: string) => {
  if (line.startsWith('Skagen keepers')) return `# ${line}`;
  if (line.startsWith('Visitors queue')) return `![](tower.jpg)\n\n*${line}*`;
  return isHeading(line) ? `## ${line}` : line;
};
const inHtml = (line: string) => {
  if (line === '') return '';
  if (line.startsWith('Skagen keepers')) return `<h1>${line}</h1>`;
  if (line.startsWith('Visitors queue')) return `<figure><figcaption>${line}</figcaption></figure>`;
  return isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`;
};
const isHeading = (line: string) => line === 'A costly tower' || line === 'What comes next';

describe('an article', () => {
  it.each([
    ['lighthouse.md', inMarkdown, (body: string) => body],
    ['lighthouse.html', inHtml, (body: string) => `<html><body><article>${body}</article></body></html>`],
  ])('proves its facts from %s too', async (name, line, page) => {
    const dir = await folder({ 'lighthouse.yaml': FACTS });
    const [article] = (await loadSources(dir)).articles;
    const bytes = new TextEncoder().encode(page(ARTICLE.split('\n').map(line).join('\n')));
    expect(article && verifyArticle(article, readArticleText(bytes, name))).toEqual({
      facts: 8,
      failures: [],
      warnings: [],
    });
  });
});

describe('facts of a list right below a heading', () => {
  const article: [string, string] = [
    'What comes next\n',
    'What comes next\n\n- A lamp of 900 watts\n- A shop\n',
  ];
  const fact = (text: string, place: string): [string, string] => [
    '  - id: hall',
    `  - id: lamp\n    text: ${text}\n    at: ${place}\n  - id: hall`,
  ];
  const below = '{ section: What comes next, paragraph: null }';

  it('are proven by the list', async () => {
    const facts = fact('The lamp gets 900 watts.', below);
    expect(await verified({ article, facts })).toEqual({ failures: [], warnings: [] });
  });

  it.each([
    [
      'another figure',
      'The lamp gets 800 watts.',
      below,
      /lamp: "800" is not in what stands under "What comes/,
    ],
    [
      'a heading with no list below it',
      'The lamp gets 900 watts.',
      '{ section: A costly tower, paragraph: null }',
      /no list or table stands above the first paragraph under "A costly tower"/,
    ],
  ])('are not proven by it: %s', async (_what, text, place, expected) => {
    expect((await verified({ article, facts: fact(text, place) })).failures.join('\n')).toMatch(expected);
  });
});

describe('facts that the article does not state', () => {
  it.each<[string, [string, string], RegExp]>([
    [
      'a changed digit',
      ['144', '145'],
      /^lighthouse\.yaml:24:11 climbers: "145" is not in paragraph 1, which has .*144/,
    ],
    ['a changed digit in what is said', ['40,000', '41,000'], /expected: "41,000" is not in paragraph 3/],
    ['another magnitude', ['18.6m', '18.6bn'], /cost: "18\.6bn kroner" is not in paragraph 2/],
    ['another currency', ['18.6m kroner', '€18.6m'], /cost: "€18\.6m" is not in/],
    [
      'a value that its text does not have',
      ['value: 1250', 'value: 1520'],
      /^lighthouse\.yaml:27:39 climbers: "About 1,250" does not read as 1520 visitors, but as 1250/,
    ],
    [
      'a unit that its text does not have',
      ['unit: USD', 'unit: EUR'],
      /"about \$2\.7m" does not read as 2700000 EUR, but as 2700000 USD/,
    ],
    [
      'a number from another paragraph',
      ['two-year repair cost', 'repair of 144 steps cost'],
      /cost: "144" is not in paragraph 2/,
    ],
    ['another period', ['period: "2014"', 'period: "2015"'], /expected: "2015" is not in paragraph 3/],
    [
      'another day',
      ['Grenaa Head on 15 March', 'Grenaa Head on 16 March'],
      /queue: "16 March 2025" is not in caption, which has March 15, 2025/,
    ],
    ['another time', ['2025, 08:40', '2025, 08:45'], /dated: "08:45" is not in dateline/],
    ['a cardinal for an ordinal', ['a 2nd hall', '2 halls'], /hall: "2" is not in paragraph 4/],
    [
      'another name',
      ['visitors on 15', 'visitors from Paris on 15'],
      /reopened: the name "Paris" is neither in paragraph 1 nor before it/,
    ],
    [
      'another name at the start',
      ["Grenaa Head's lighthouse", "Paris Head's lighthouse"],
      /the name "Paris Head"/,
    ],
    [
      'another speaker',
      ['saidBy: Ida Vestergaard', 'saidBy: Ida Western'],
      /^lighthouse\.yaml:\d+:13 expected: the name "Ida Western"/,
    ],
    [
      'a name of two others',
      ['The Harbour Trust paid', 'The Maritime Trust paid'],
      /the name "Maritime Trust"/,
    ],
    [
      'a name that only comes later',
      ['steps at Grenaa Head', 'steps with Ida Vestergaard'],
      /the name "Ida Vestergaard" is neither in paragraph 1/,
    ],
    [
      'a section that is another',
      ['section: What comes next', 'section: A costly tower'],
      /^lighthouse\.yaml:\d+:9 hall: paragraph 4 stands under "What comes next"/,
    ],
    [
      'a paragraph that is not there',
      ['paragraph: 4', 'paragraph: 5'],
      /hall: there is no paragraph 5; the body has 4/,
    ],
  ])('are named with their place: %s', async (_what, facts, expected) => {
    expect((await verified({ facts })).failures.join('\n')).toMatch(expected);
  });

  it.each<[string, [string, string], RegExp]>([
    [
      'leaves the hedge out',
      ['Some 1,250', '1,250'],
      /"1,250" is hedged as "about" here, but stated flatly in paragraph 1/,
    ],
    [
      'has the hedge another way',
      ['over 40,000', 'under 40,000'],
      /hedged as "above" here, but hedged as "below"/,
    ],
  ])('are named when the article %s', async (_what, article, expected) => {
    expect((await verified({ article })).failures.join('\n')).toMatch(expected);
  });
});

describe('a warning', () => {
  it('tells words that are copied from the article', async () => {
    const copied = await verified({
      facts: [
        'The two-year repair cost',
        'Nobody believed that the lamp would turn again. The two-year repair cost',
      ],
    });
    expect(copied.warnings).toEqual([
      expect.stringMatching(
        /cost: copied from the article: "nobody believed that the lamp would turn again"/,
      ),
    ]);
  });

  it('tells a fact that another paragraph states', async () => {
    const { warnings } = await verified({
      facts: [
        'A costly tower, paragraph: 2 }\n  - id: expected',
        'A costly tower, paragraph: 3 }\n  - id: expected',
      ],
    });
    expect(warnings).toEqual([expect.stringMatching(/shares: reads more like paragraph 2 than paragraph 3/)]);
  });
});

describe('npm run verify', () => {
  const verify = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const command = ['--import', 'tsx', 'src/cli/verify.ts', ...args];
      execFile(process.execPath, command, (error, stdout) =>
        resolve({ code: error === null ? 0 : Number(error.code), out: stdout }),
      );
    });

  it('ends well for the article, and with 1 and the place for a changed digit', async () => {
    const dir = await folder({});
    await cp(FIXTURES, dir, { recursive: true });
    const args = [`${dir}/lighthouse.txt`, '--knowledge', `${dir}/knowledge`];
    expect(await verify(...args)).toEqual({
      code: 0,
      out: `${dir}/lighthouse.txt: 8 facts, 0 not proven, 0 warnings\n`,
    });
    await writeFile(`${dir}/knowledge/lighthouse.yaml`, FACTS.replaceAll('31,500', '32,500'));
    const { code, out } = await verify(...args);
    expect(code).toBe(1);
    expect(out).toMatch(/lighthouse\.yaml:\d+:\d+ expected: "32,500" is not in paragraph 3/);
  });

  it('names the headlines that it knows when a file has none of them', async () => {
    const dir = await folder({
      'other.txt':
        'Ferry to Anholt cancelled\n\nThe ferry to Anholt did not sail on Monday, for the wind blew too hard.\n',
    });
    const { code, out } = await verify(
      `${dir}/other.txt`,
      `${dir}/none.txt`,
      '--knowledge',
      `${FIXTURES}/knowledge`,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/the headline "Ferry to Anholt cancelled"\. The knowledge has:\n {2}Skagen keepers/);
    expect(out).toMatch(/none\.txt cannot be read: ENOENT/);
  });
});
