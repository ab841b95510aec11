import { createAssistant } from '../../answer/assistant.ts';
import { fuseTokens, miniStem } from '../../eval/peers.ts';
import { misspelt } from '../../eval/search.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { questionsAbout } from './enlarge.ts';
import { bytesHeld, megabytes, milliseconds, quantile, ratio, stopwatch, table } from './measure.ts';

/** Above this many facts Fuse.js takes seconds a question, above the next one its index minutes. */
const FUSE_FACTS = 10_000;
const FUSE_QUESTIONS = 12;
/** Above this many each is asked by itself: what a search leaves behind is hundreds of megabytes, which the next one's time would pay for. */
const TOGETHER = 100_000;
/** Builds of which the middle one counts. */
const buildsFor = (facts: number) => (facts <= 10_000 ? 5 : facts <= 100_000 ? 3 : 1);
const questionsFor = (facts: number) => (facts <= 10_000 ? 400 : 200);

/** Asked of each before anything is timed, as the bot's checks are at its start: other questions than those that count. */
const WARMING = 150;
const FUSE_WARMING = 3;

const MISSPELT = 'waht is the knowlegde abuot?';

/** Something that is made of facts and asked questions. */
interface Searcher {
  readonly name: string;
  make(knowledge: Knowledge): (question: string) => unknown;
  /** How many of the questions it is asked: enough of them for a slow one to show how slow. */
  readonly questions: number;
}

interface Measured {
  readonly name: string;
  readonly build: number;
  readonly held: number;
  readonly clean: readonly number[];
  readonly typo: readonly number[];
}

/**
 * Time building and answering, from a question's text to the decision, beside search libraries over the same sentences:
 * each question is put to each of them before the next one, after others that warm them up. Of very many sentences each is
 * asked by itself.
 */
export async function measureSearch(
  knowledge: Knowledge,
  asked: readonly string[] = [],
): Promise<readonly Measured[]> {
  const { facts } = knowledge;
  const count = questionsFor(facts.length);
  const questions = asked.length > 0 ? asked.slice(0, count) : questionsAbout(knowledge, count, 7);
  const searchers = searchersFor(facts.length, questions.length);
  const builds = searchers.map(() => [] as number[]);
  for (let round = 0; round < buildsFor(facts.length); round++) {
    for (const [at, { make }] of searchers.entries()) {
      if (round > 0 && facts.length > FUSE_FACTS && at > 1) continue;
      builds[at]?.push((await stopwatch(() => make(knowledge))).ms);
    }
  }
  const asking = {
    questions,
    others: asked.length > count ? asked.slice(count) : questionsAbout(knowledge, WARMING, 11),
  };
  const groups = facts.length > TOGETHER ? searchers.map((one) => [one]) : [searchers];
  const made = [];
  for (const group of groups) made.push(...(await askTogether(group, knowledge, asking)));
  return made.map(({ name, held, clean, typo }, at) => ({
    name,
    held,
    clean,
    typo,
    build: quantile(builds[at] ?? [], 0.5),
  }));
}

interface Asking {
  readonly questions: readonly string[];
  /** Asked before anything is timed. */
  readonly others: readonly string[];
}

/** Times of the answers to all questions, each put to every one of them in turn, clean and with a slip. */
async function askTogether(
  searchers: readonly Searcher[],
  knowledge: Knowledge,
  { questions, others }: Asking,
): Promise<readonly Omit<Measured, 'build'>[]> {
  const made = searchers.map((searcher) => {
    const before = bytesHeld();
    const search = searcher.make(knowledge);
    return { ...searcher, search, held: bytesHeld() - before, clean: [] as number[], typo: [] as number[] };
  });
  for (const { search, questions: most } of made) {
    const few = most === FUSE_QUESTIONS ? FUSE_WARMING : WARMING;
    for (const question of others.slice(0, few)) search(question);
  }
  const rounds = [
    { said: questions, times: 'clean' },
    { said: questions.map((question, at) => misspelt(question, 1, String(at))), times: 'typo' },
  ] as const;
  for (const { said, times } of rounds) {
    for (const [at, question] of said.entries()) {
      for (const one of at % 2 === 0 ? made : made.toReversed()) {
        if (at >= one.questions) continue;
        one[times].push((await stopwatch(() => one.search(question))).ms);
      }
    }
  }
  return made.map(({ name, held, clean, typo }) => ({ name, held, clean, typo }));
}

function searchersFor(facts: number, questions: number): readonly Searcher[] {
  const documents = ({ facts }: Knowledge) =>
    facts.map(({ text, questions }, id) => ({ id, text: [text, ...questions].join(' ') }));
  return [
    {
      name: 'Dateline',
      questions,
      make: (knowledge) => {
        const { answer } = createAssistant(knowledge);
        // What it makes when the first question comes, and the first misspelt word, is a part of building it.
        answer(MISSPELT);
        return answer;
      },
    },
    {
      name: 'MiniSearch, stem',
      questions,
      make: (knowledge) => {
        const { search } = miniStem(documents(knowledge));
        return (question) => search(question, 10);
      },
    },
    ...(facts > FUSE_FACTS
      ? []
      : [
          {
            name: 'Fuse.js, token search',
            questions: FUSE_QUESTIONS,
            make: (knowledge: Knowledge) => {
              const { search } = fuseTokens(documents(knowledge));
              return (question: string) => search(question, 10);
            },
          },
        ]),
  ];
}

/** All of it in one table; ratios are to MiniSearch. */
export function searchTable(facts: number, measured: readonly Measured[]): string {
  const peer = measured.find(({ name }) => name.startsWith('MiniSearch'));
  const cells = (of: (one: Measured) => number, written: (value: number) => string) => (one: Measured) => [
    written(of(one)),
    peer === undefined ? '' : ratio(of(one), of(peer)),
  ];
  const columns = [
    cells(({ build }) => build, milliseconds),
    cells(({ held }) => held, megabytes),
    cells(({ clean }) => quantile(clean, 0.5), milliseconds),
    cells(({ clean }) => quantile(clean, 0.99), milliseconds),
    cells(({ typo }) => quantile(typo, 0.5), milliseconds),
    cells(({ typo }) => quantile(typo, 0.99), milliseconds),
  ];
  const head = ['build ms', '', 'memory', '', 'p50 ms', '', 'p99 ms', '', 'typo p50', '', 'typo p99', ''];
  return table(`${facts} sentences (ratios to MiniSearch)`, [
    ['', ...head],
    ...measured.map((one) => [one.name, ...columns.flatMap((column) => column(one))]),
  ]);
}
