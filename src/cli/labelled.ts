import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { readCurated, readNewsroom, readScorer, readXquad, type Shows } from '../eval/read-sets.ts';
import { readFar, readTraining } from '../eval/read-training.ts';
import type { LabelledSet } from '../eval/sets.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { UsageError } from './run.ts';

/** The options that name labelled sets, for the commands that read them. */
export const LABELLED_USAGE = `
  --knowledge DIR    the curated knowledge (default: KNOWLEDGE_DIR, else knowledge); its checks are always asked
  --questions FILE   people's questions about it, JSON lines; may be given more than once
  --statements FILE  another reading of its article, whose ids the questions' "gold" names
  --training DIR     invented articles with questions (default: training)
  --newsroom DIR     articles that nobody curated: meta.json, facts.json, questions.jsonl
  --xquad FILE       SQuAD-type data
  --scorer FILE      the sets' own scorer, a module that exports shows(question, text);
                     needed for --questions and --newsroom
`;

/** The shipped article gets every fourth line of far.txt, the invented ones all. */
const FAR_EVERY = 4;

/** What the options say, beside the sets. */
export interface Labelled {
  readonly curated: LabelledSet;
  /** Questions of our own about the shipped knowledge, and some chat. */
  readonly asked: LabelledSet;
  readonly training: readonly LabelledSet[];
  readonly newsroom: LabelledSet | null;
  readonly xquad: LabelledSet | null;
  readonly out: string | null;
  readonly crossFit: string | null;
  readonly onlyCurated: boolean;
  readonly learn: boolean;
  readonly shipped: boolean;
  readonly list: boolean;
}

/** Reads the labelled sets that the command line names. */
export async function readLabelled(): Promise<Labelled> {
  const { values } = parseArgs({
    options: {
      knowledge: { type: 'string', default: readConfig().knowledgeDir },
      questions: { type: 'string', multiple: true, default: [] },
      statements: { type: 'string' },
      training: { type: 'string', default: 'training' },
      newsroom: { type: 'string' },
      xquad: { type: 'string' },
      scorer: { type: 'string' },
      out: { type: 'string' },
      'cross-fit': { type: 'string' },
      'only-curated': { type: 'boolean', default: false },
      learn: { type: 'boolean', default: false },
      shipped: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const people = values.questions.length > 0 || values.newsroom !== undefined;
  if (people && values.scorer === undefined)
    throw new UsageError('--questions and --newsroom need --scorer FILE');
  const shows = values.scorer === undefined ? () => false : await readScorer(values.scorer);
  const knowledge = await loadKnowledge(values.knowledge);
  return {
    curated: readCurated(knowledge, values.questions, values.statements, shows),
    asked: askedOf(knowledge, values.training, shows),
    training: readTraining(values.training),
    newsroom: values.newsroom === undefined ? null : readNewsroom(values.newsroom, shows),
    xquad: values.xquad === undefined ? null : readXquad(values.xquad),
    out: values.out ?? null,
    crossFit: values['cross-fit'] ?? null,
    onlyCurated: values['only-curated'],
    learn: values.learn,
    shipped: values.shipped,
    list: values.list,
  };
}

/** Questions of our own about the shipped knowledge, and what has nothing to do with it. */
function askedOf(knowledge: Knowledge, training: string, shows: Shows): LabelledSet {
  const own = readCurated({ ...knowledge, checks: [] }, [`${training}/shipped.jsonl`], undefined, shows);
  const far = readFar(training).filter((_, at) => at % FAR_EVERY === 0);
  return { ...own, name: 'asked', questions: [...own.questions, ...far] };
}
