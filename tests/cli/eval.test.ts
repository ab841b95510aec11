import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GROUNDS, type Model, readModel } from '../../src/answer/rank/model.ts';
import { readCrossFit, SIBLINGS_FILE, unseenBy, writeCrossFit } from '../../src/learn/cross-fit.ts';
import { folder } from '../knowledge/folder.ts';
import { HARBOUR, run } from './terminal.ts';

const ASKED = [
  { ask: 'how many berths are there', kind: 'direct', expect: ['harbour/berths'] },
  { ask: 'when was the harbour dug', kind: 'near', expect: [] },
];
const ARTICLE = `title: The mill turns again
publisher: The Vale Post
published: 2025-03-04
paragraphs:
  - [The mill at Oster turns again after 12 years., Repairs cost 80000 euros.]
questions:
  - { ask: What did the repairs of the mill cost?, kind: direct, gold: [p1s2], answer: 80000 euros }
  - { ask: Who owns the mill?, kind: near, gold: [] }
`;
const paragraph = (context: string, question: string, text: string) => ({
  context,
  qas: [{ id: question, question, answers: [{ text, answer_start: context.indexOf(text) }] }],
});
const SQUAD = {
  data: [
    {
      title: 'Mills',
      paragraphs: [
        paragraph('The mill was built in 1780.', 'When was the mill built?', '1780'),
        paragraph('It grinds rye and oats.', 'What does it grind?', 'rye and oats'),
      ],
    },
    {
      title: 'Ferries',
      paragraphs: [paragraph('The ferry carries 30 cars.', 'How many cars does the ferry carry?', '30 cars')],
    },
  ],
};

describe('eval', () => {
  it('scores the shipped numbers on every kind of set, and tells what the line lets through', async () => {
    const dir = await folder({
      'shipped.jsonl': ASKED.map((one) => JSON.stringify(one)).join('\n'),
      'far.txt': 'hello there\n',
      '1/mill.yaml': ARTICLE,
      'squad.json': JSON.stringify(SQUAD),
    });
    const args = ['--shipped', '--knowledge', HARBOUR, '--training', dir];
    const { code, stdout, stderr } = await run('src/cli/eval.ts', [
      ...args,
      ...['--xquad', path.join(dir, 'squad.json')],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^asked: \d+ facts$[\s\S]*^direct +1 +100\.0 +0\.0 +0\.0/m);
    expect(stdout).toMatch(/^training: \d+ facts$[\s\S]*^near +1 +- +- +- +0\.0/m);
    expect(stdout).toMatch(/false at the line$[\s\S]*^Dateline, hard( +[\d.]+){4}$/m);
    expect(stdout).toMatch(/^MiniSearch, stem, hard( +[\d.]+){2} +- +-$/m);
  });

  it('refuses questions about facts that nobody knows, and scores none of them as unanswerable', async () => {
    const asked = { q: 'how many berths are there', gold: ['f01'], answer: '60' };
    const dir = await folder({
      'people.jsonl': JSON.stringify(asked),
      'shipped.jsonl': '',
      'far.txt': '',
      'score.mjs': 'export const shows = () => true;',
    });
    const args = ['--shipped', '--knowledge', HARBOUR, '--training', dir];
    const { code, stdout, stderr } = await run('src/cli/eval.ts', [
      ...args,
      ...['--questions', path.join(dir, 'people.jsonl'), '--scorer', path.join(dir, 'score.mjs')],
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/people\.jsonl .*\(f01\).*--statements/);
  });

  it('names an option that is missing', async () => {
    const { code, stderr } = await run('src/cli/eval.ts', ['--questions', 'none.jsonl']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('--scorer');
  });
});

describe('the siblings of the shipped numbers', () => {
  const { siblingOf, siblings } = readCrossFit(SIBLINGS_FILE);

  it('were learned as those were, and one of them has not seen each article that they were learned from', () => {
    const { decisions } = readModel();
    const shapes = (model: Model) =>
      GROUNDS.map((ground) => {
        const { answerLine, partLine, clueTrees, tokenTrees, trees } = model.decisions[ground];
        return [answerLine, partLine, clueTrees.length, tokenTrees.length, trees.length];
      });
    for (const sibling of siblings) expect(shapes(sibling)).toEqual(shapes({ ...sibling, decisions }));
    const folders = readdirSync('training', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = folders.flatMap(({ name }) => readdirSync(path.join('training', name)));
    const own = files
      .filter((file) => file !== 'questions.yaml')
      .map((file) => siblingOf[`training/${file}`]);
    expect(new Set(own)).toEqual(new Set(siblings.keys()));
  });

  it('are asked of what they have not seen, and the shipped ones of what none has', async () => {
    const learned = { siblingOf: { mill: 1 }, siblings: [{ rank: {} }, { rank: { bm25: 1 } }] };
    const dir = await folder({ 'cross-fit.json': writeCrossFit(learned as never) });
    const modelFor = unseenBy(readCrossFit(path.join(dir, 'cross-fit.json')), readModel());
    expect(modelFor('mill')).toEqual({ rank: { bm25: 1 } });
    expect(modelFor('ferry')).toBe(readModel());
  });

  it('are named where the file is none', async () => {
    const dir = await folder({ 'shipped.jsonl': '', 'far.txt': '', 'other.json': '{}' });
    const args = ['--knowledge', HARBOUR, '--training', dir, '--cross-fit', path.join(dir, 'other.json')];
    const { code, stderr } = await run('src/cli/eval.ts', args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/other\.json .*npm run train/);
    expect(stderr).not.toContain('    at ');
  });
});
