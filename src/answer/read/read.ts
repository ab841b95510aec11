import { analyse } from '../language/analyse.ts';
import type { Judge, Verdict } from '../rank/model.ts';
import type { Query } from '../retrieve/query.ts';
import type { Collection, Collections } from './collections.ts';
import { inOrder } from './order.ts';
import type { Read, Reading } from './reading.ts';

/**
 * What is taken off the confidence's logit in curated knowledge for words that only other articles hold, by their share of the
 * question. From 2 to 8 it makes hardly a difference. Other articles are not held to the same: sample questions have most
 * of the words that people use.
 */
const ELSEWHERE = 4;

/** Reads a question in each collection: the surer reading comes first, with the other one beside it. */
export function createRead([first, second]: Collections, judge: Judge): Read {
  return (text, count, only, within) => {
    const question = analyse(text);
    const lookIn = ({ engine: { index, look } }: Collection) => {
      const seen = look(question, count, {}, only);
      const { judged, shown } = inOrder(judge.rank(seen), seen, index, text, question);
      return { index, look: seen, ranked: shown, judged };
    };
    const readAs = ({ judged, ...seen }: ReturnType<typeof lookIn>, elsewhere = NOWHERE): Reading => {
      const verdict = judge.confidence(judged, seen.look, ELSEWHERE * elsewhere.share);
      return { ...seen, verdict, elsewhere: elsewhere.words };
    };
    if (second === undefined) return readAs(lookIn(first));
    if (within !== undefined) return readAs(lookIn(within === first.engine.index ? first : second));
    const one = lookIn(first);
    const two = lookIn(second);
    // Where these may not answer, what they hold says nothing.
    const isElsewhere = two.ranked.length > 0;
    const curated = readAs(one, isElsewhere ? heldElsewhere(one.look.query, two.look.query) : NOWHERE);
    const others = readAs(two);
    return isSurer(others.verdict, curated.verdict)
      ? { ...others, other: curated }
      : { ...curated, other: others };
  };
}

/** It answers where the other does not, says that its article does not, or is the more confident. */
function isSurer(one: Verdict, other: Verdict): boolean {
  if (one.answers !== other.answers) return one.answers;
  if (one.silent !== other.silent) return one.silent;
  return one.confidence > other.confidence;
}

const NOWHERE = { words: [] as readonly string[], share: 0 };

/** Words of a question that one collection lacks or takes for others, and another holds as they are: which, and their share. */
function heldElsewhere(here: Query, there: Query): typeof NOWHERE {
  const held = new Set(there.clues.filter(({ status }) => status === 'known').map(({ said }) => said));
  const words = here.clues.filter(
    ({ status, said, alternatives }) =>
      status !== 'known' && held.has(said) && !alternatives.some(({ strength }) => strength === 1),
  );
  const weight = words.reduce((sum, clue) => sum + clue.weight, 0);
  return { words: words.map(({ said }) => said), share: here.total === 0 ? 0 : weight / here.total };
}
