import Fuse from 'fuse.js';
import { createAssistant } from '../../answer/assistant.ts';
import { misspelt } from '../../eval/search.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { questionsAbout } from './enlarge.ts';
import { milliseconds, quantile, ratio, stopwatch, table } from './measure.ts';

/** What a person types until they see what they want, letter by letter. */
const LETTERS_TYPED = 24;
const LIMIT = 25;
const TYPISTS = 12;
/** Fuse.js over more strings takes seconds a keystroke: there every so many letters. */
const FUSE_STEP = (facts: number) => (facts <= 1_200 ? 3 : 11);
const FUSE_MOST = 10_000;

/** Autocomplete letter by letter, beside Fuse.js over the same strings, in turn. */
export async function keystrokesTable(knowledge: Knowledge, typists = TYPISTS): Promise<string> {
  const { facts } = knowledge;
  const { suggest } = createAssistant(knowledge);
  const fuse =
    facts.length > FUSE_MOST
      ? undefined
      : new Fuse(
          facts.flatMap(({ text, questions }) => [...questions, text]).map((text) => text.slice(0, 100)),
          { threshold: 0.35, ignoreLocation: true, ignoreFieldNorm: true },
        );
  const times = { ours: [] as number[], fuse: [] as number[] };
  const asked = questionsAbout(knowledge, typists, 11).flatMap((question, at) => [
    question,
    misspelt(question, 1, String(at)),
  ]);
  suggest('w', LIMIT);
  for (const text of asked) {
    for (let letters = 1; letters <= Math.min(LETTERS_TYPED, text.length); letters++) {
      const typed = text.slice(0, letters);
      times.ours.push((await stopwatch(() => suggest(typed, LIMIT))).ms);
      if (fuse === undefined || letters % FUSE_STEP(facts.length) !== 0) continue;
      times.fuse.push((await stopwatch(() => fuse.search(typed, { limit: LIMIT }))).ms);
    }
  }
  const row = (name: string, own: readonly number[]) => [
    name,
    milliseconds(quantile(own, 0.5)),
    ratio(quantile(own, 0.5), quantile(times.fuse, 0.5)),
    milliseconds(quantile(own, 0.99)),
    ratio(quantile(own, 0.99), quantile(times.fuse, 0.99)),
  ];
  return table(`${facts.length} sentences: autocomplete per keystroke (ratios to Fuse.js)`, [
    ['', 'p50 ms', '', 'p99 ms', ''],
    row('Dateline', times.ours),
    ...(fuse === undefined ? [] : [row('Fuse.js', times.fuse)]),
  ]);
}
