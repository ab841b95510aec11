import { createAssistantWith } from '../answer/assistant.ts';
import { createJudge, type Model, readModel } from '../answer/rank/model.ts';
import { createEngine } from '../answer/read/engine.ts';
import { peersOf } from '../eval/peers.ts';
import { askAll, type PeopleRow, peopleRows } from '../eval/people.ts';
import { abstentionRow, misspelt, type Search, searchRow } from '../eval/search.ts';
import { beside, bucketOf, type LabelledSet, paragraphOf, reduced, unlearned } from '../eval/sets.ts';
import type { Fact } from '../knowledge/types.ts';
import { casesOf, derivedSets } from '../learn/cases.ts';
import { readCrossFit, SIBLINGS_FILE, trainCrossFit, unseenBy } from '../learn/cross-fit.ts';
import { LABELLED_USAGE, readLabelled } from './labelled.ts';
import { runMain } from './run.ts';

const USAGE = `Measure the answers: on the shipped checks, on our own questions about the shipped article (shipped.jsonl) and about the
invented ones (both in training/), and on the labelled sets that are named.

  npm run eval -- --questions people.jsonl --newsroom newsroom --xquad xquad.json --scorer score.mjs

What is learned is cross-fitted: no question is scored by numbers that saw it, nor its article; questions about the
curated knowledge, which may be one article, are dealt out by the first fact that answers them. Of the five siblings of the
shipped numbers each has seen all but a fifth; what none of them was learned from is asked of the shipped ones.
${LABELLED_USAGE}  --cross-fit FILE   where the siblings are (default: training/cross-fit.json)
  --learn            learn siblings anew of the sets that are named: more than an hour
  --shipped          score the shipped numbers alone, which have seen all sets of this repository's authors
  --list             each question that went wrong, and what it got
`;

await runMain(USAGE, async () => {
  const { curated, asked, training, newsroom, xquad, crossFit, learn, shipped, list } = await readLabelled();
  const sets = [curated, asked, ...training, newsroom, xquad].filter((set) => set !== null);
  const crossFitted = () =>
    learn
      ? trainCrossFit(casesOf([...sets, ...derivedSets(curated, asked, training)]))
      : readCrossFit(crossFit ?? SIBLINGS_FILE);
  const modelFor = shipped ? () => readModel() : unseenBy(crossFitted(), readModel());
  for (const name of new Set(sets.map((set) => set.name))) {
    const ofName = sets.filter((set) => set.name === name);
    if (name === 'xquad') for (const set of ofName) searchTables(set, modelFor);
    else peopleTable(name, ofName, modelFor, list);
  }
  if (newsroom === null) return;
  for (const set of [beside(curated, newsroom), beside(newsroom, curated)])
    peopleTable(set.name, [set], modelFor, list);
});

function memoised<T>(make: (model: Model) => T, modelFor: (fold: string) => Model): (fold: string) => T {
  const made = new Map<Model, T>();
  return (fold) => {
    const model = modelFor(fold);
    const known = made.get(model);
    if (known !== undefined) return known;
    const fresh = make(model);
    made.set(model, fresh);
    return fresh;
  };
}

function peopleTable(
  name: string,
  sets: readonly LabelledSet[],
  modelFor: (fold: string) => Model,
  list: boolean,
): void {
  const outcomes = sets.map(unlearned).flatMap((set) => {
    const assistantFor = memoised((model) => createAssistantWith(set.knowledge, model), modelFor);
    return askAll(set, ({ fold }) => assistantFor(fold));
  });
  const rows = peopleRows(outcomes);
  for (const { question, outcome, confidence, got } of list ? outcomes : []) {
    if (outcome === 'shown' || outcome === 'abstained') continue;
    process.stdout.write(`${outcome} ${confidence.toFixed(2)} ${question.text}\n    ${got}\n`);
  }
  const columns = [
    'shown',
    'wrong',
    'missed',
    'false',
    'first',
    'three',
    'shownOrOffered',
    'bold',
    'close',
  ] as const;
  table(
    `${name}: ${sets.map(({ knowledge }) => knowledge.facts.length).join(' + ')} facts`,
    ['kind', 'n', 'shown', 'wrong', 'missed', 'false', '@1', '@3', 'shown/offered', 'bold', 'close'],
    rows.map((row: PeopleRow) => [
      row.name,
      String(row.questions),
      ...columns.map((column) => percent(row[column])),
    ]),
  );
}

function searchTables(set: LabelledSet, modelFor: (fold: string) => Model): void {
  rankingTable(set, modelFor);
  abstentionTable(set, modelFor);
}

/** Which fact, and which paragraph, stands first. */
function rankingTable(set: LabelledSet, modelFor: (fold: string) => Model): void {
  const paragraph = (at: number) => {
    const fact = set.knowledge.facts[at];
    return fact === undefined ? '' : paragraphOf(fact);
  };
  const ours = memoised((model) => searchOf(set, model), modelFor);
  const peers = peersOf(set.knowledge).map(({ name, search }) => ({ name, search: peerSearch(search) }));
  const variants = [
    { name: '', said: (text: string) => text },
    { name: ', one typo', said: (text: string, id: string) => misspelt(text, 1, id) },
    { name: ', two typos', said: (text: string, id: string) => misspelt(text, 2, id) },
  ];
  const rows = variants.flatMap(({ name, said }) => [
    searchRow(`Dateline${name}`, set, ours, paragraph, said),
    ...(name === ', two typos'
      ? []
      : peers.map((peer) => searchRow(peer.name + name, set, () => peer.search, paragraph, said))),
  ]);
  table(
    `${set.name}: ${set.knowledge.facts.length} sentences, ${set.questions.length} questions`,
    ['', 'hit@1', 'hit@3', 'MRR@10', 'paragraph@1'],
    rows.map(({ name, first, three, reciprocal, paragraph: top }) => [
      name,
      ...[first, three, reciprocal, top].map(percent),
    ]),
  );
}

/** Of each half of the set's knowledge the questions about the other half are to get no answer. */
function abstentionTable(set: LabelledSet, modelFor: (fold: string) => Model): void {
  const rows = (['easy', 'hard'] as const).flatMap((kind) => {
    const halves = halvesOf(set, kind === 'easy' ? (fact) => fact.article.id : paragraphOf);
    const own = halves.map((half) => ({
      set: half,
      searchFor: memoised((model) => searchOf(half, model), modelFor),
    }));
    const theirs = halves.map((half) => peersOf(half.knowledge));
    return [
      abstentionRow(`Dateline, ${kind}`, own),
      ...(theirs[0] ?? []).map(({ name }, at) =>
        abstentionRow(
          `${name}, ${kind}`,
          halves.map((half, which) => {
            const search = peerSearch(theirs[which]?.[at]?.search ?? (() => []));
            return { set: half, searchFor: () => search };
          }),
        ),
      ),
    ];
  });
  table(
    `${set.name}: knowing what is not there (easy: other articles, hard: other paragraphs)`,
    ['', 'AUROC', 'right at 5 % false', 'right at the line', 'false at the line'],
    rows.map(({ name, area, rightAtFive, rightAtLine, falseAtLine }) => [
      name,
      ...[area, rightAtFive, rightAtLine, falseAtLine].map(percent),
    ]),
  );
}

/** @param partOf facts of one part stay together */
function halvesOf(set: LabelledSet, partOf: (fact: Fact) => string): readonly LabelledSet[] {
  return [0, 1].map((which) => reduced(set, set.name, (fact) => bucketOf(partOf(fact), 2) === which));
}

function searchOf({ knowledge }: LabelledSet, model: Model): Search {
  const { look } = createEngine(knowledge, undefined, model);
  const judge = createJudge(model);
  return (question) => {
    const seen = look(question, 10);
    const ranked = judge.rank(seen);
    const { confidence, answers } = judge.confidence(ranked, seen);
    return { facts: ranked.map(({ fact }) => fact), sure: confidence, answers };
  };
}

function peerSearch(
  search: (question: string, count: number) => readonly { fact: number; score: number }[],
): Search {
  return (question) => {
    const found = search(question, 10);
    return { facts: found.map(({ fact }) => fact), sure: found[0]?.score ?? 0 };
  };
}

function percent(rate: number | null): string {
  return rate === null ? '-' : (100 * rate).toFixed(1);
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  process.stdout.write(`\n${title}\n${[head, ...rows].map(line).join('\n')}\n`);
}
