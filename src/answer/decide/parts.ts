import { lazily } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import { asksWhoSaysIt, type Parts, partsOf, REFERS } from '../language/forms/compound.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Judge } from '../rank/model.ts';
import { factOf, firstOf, type Picked, type Read, type Reading, readingsOf } from '../read/reading.ts';
import { isCurated } from '../types.ts';
import { nameOfSource } from './source-told.ts';
import { holdsToo, tellsKind } from './tells-kind.ts';

const NUMBER_OF_HEAD = FEATURES.indexOf('numberOfHead');
/** What the other part names, its article tells of. */
const OF_ITS = /\b(?:it|its|they|their|them|he|she|his|her)\b/i;

/** From this confidence on what stands first for a part alone may be meant; twice as much or a third of it measure the same. */
const MAY_ANSWER = 0.1;

/** So many candidates are looked through for what tells of a source. */
const SOURCES = 8;

/** What a question that may ask two things comes to, part by part. */
export interface PartsRead {
  readonly first: Picked;
  /** What surely answers the second part. */
  readonly second?: Picked;
  /** What may answer it. */
  readonly close?: Picked;
  /** Both parts are answered, the second by a fact or by the source of the first's. */
  readonly whole: boolean;
  readonly confidence: number;
}

/** Takes a question apart where both parts answer, else where the first does. */
export function partsRead(question: string, read: Read, judge: Judge): PartsRead | undefined {
  let half: PartsRead | undefined;
  for (const parts of partsOf(question)) {
    const found = readApart(parts, read, judge, half === undefined);
    if (found?.whole) return found;
    half ??= found;
  }
  return half;
}

/** @param takesHalf one part's answer is wanted as well */
function readApart(parts: Parts, read: Read, judge: Judge, takesHalf: boolean): PartsRead | undefined {
  const { first, second, nouns } = parts;
  const a = read(first, 1);
  const [one] = a.ranked;
  if (one === undefined) return undefined;
  if (!isSure(a, nouns))
    return takesHalf && !nouns && !REFERS.test(second) ? secondAlone(a, read(second, 1)) : undefined;
  const told: FirstPart = { picked: { reading: a, ranked: one }, fact: factOf(a, one) };
  const alone = { first: told.picked, confidence: a.verdict.confidence };
  const withClose = (whole: boolean, part?: Reading): PartsRead => {
    const close = closeTo(told, parts, read, judge, part);
    return { ...alone, ...(close && { close }), whole };
  };
  // Its citation tells, somebody or the article itself; it stands alone then, and must be as sure as any answer.
  if (asksWhoSaysIt(second)) {
    if (!a.verdict.answers) return undefined;
    const source = sourceOf(told.fact, read);
    return source === undefined ? withClose(true) : { ...alone, second: source, whole: true };
  }
  const ofArticle = ({ article }: Fact): boolean => article.id === told.fact.article.id;
  const b = read(second, 1, OF_ITS.test(second) ? ofArticle : undefined);
  // What is refused for itself gets no answer from the first part's words.
  if (isRefused(b)) return a.verdict.answers ? { ...alone, whole: true } : undefined;
  if (isSure(b, nouns) && !REFERS.test(second) && firstOf(b) === told.fact) return undefined;
  // `229 cities across 26 countries` answers `how many cities, and how many countries` alone.
  if (isCount(a) && isCount(b) && readingsOf(b).some((reading) => countsToo(reading, told.fact)))
    return { ...alone, whole: true };
  const other = secondTold(told, parts, read, b);
  // `Will hire six wardens, who will cost £90,000` answers `how many wardens, and what will they cost` alone.
  const mayHoldBoth = (REFERS.test(second) || !isSure(b, nouns)) && a.verdict.answers;
  if (mayHoldBoth && holdsToo(told.fact, a.look.query.question.asked, b)) return { ...alone, whole: true };
  if (other !== undefined) return { ...alone, ...asSecond(other, b, a), whole: true };
  return takesHalf && !nouns && a.verdict.answers ? withClose(false, b) : undefined;
}

/** What surely answers the first part. */
interface FirstPart {
  readonly picked: Picked;
  readonly fact: Fact;
}

/** @param nouns it names a thing alone: one word of that is a thing of the article itself (`the date`), or may be one of a list */
const isSure = ({ verdict, look: { query } }: Reading, nouns: boolean): boolean =>
  nouns ? verdict.answers && (query.clues.length > 1 || query.question.about !== 0) : verdict.answersPart;

/** What may tell the rest, where the first part alone is answered. */
function closeTo(
  { fact }: FirstPart,
  { first, second }: Parts,
  read: Read,
  judge: Judge,
  part: Reading | undefined,
): Picked | undefined {
  const both = lazily(() => read(`${second} ${first}`, 2));
  const isOfItsArticle = (other: Fact): boolean => other !== fact && other.article.id === fact.article.id;
  return (
    (part && !REFERS.test(second) ? mayAnswer(part, isOfItsArticle) : undefined) ??
    (part && isCurated(fact) ? agreedOn(part, both(), fact) : undefined) ??
    besides(fact, both(), judge, part)
  );
}

/** What tells more of whom a curated fact names as its source: `The figures come from Lund Boats`, and nothing else that they say. */
function sourceOf({ article, saidBy, ...fact }: Fact, read: Read): Picked | undefined {
  const name = nameOfSource({ saidBy });
  if (name === '' || fact.questions.length === 0) return undefined;
  // Asked so, the name stands in bold, and no figure of the first part.
  const reading = read(`who says so, ${name}`, SOURCES);
  const ranked = reading.ranked.find((one) => {
    const other = factOf(reading, one);
    const isOfSource = other.article.id === article.id && other.saidBy?.startsWith(name) === true;
    return isOfSource && other.id !== fact.id && other.text.includes(name) && !isSaidBy(name, other.text);
  });
  return ranked && { reading, ranked };
}

/** `…, says Ada Lund.` */
const isSaidBy = (name: string, text: string): boolean =>
  text.includes(`says ${name}`) || text.includes(`${name} writes`);

/** Another fact that answers the second part, read alone or behind the first one's words. */
function secondTold(
  { fact }: FirstPart,
  { first, second, nouns }: Parts,
  read: Read,
  b: Reading,
): Picked | undefined {
  // `And how many in Europe?` leans on the first part for what it asks about; `And what about Europe?` may stand alone.
  const leans = b.look.query.clues.length < 2 && (REFERS.test(second) || !isSure(b, nouns));
  const whole = leans ? read(`${second} ${first}`, 1) : b;
  const two = whole.ranked.slice(0, 2).find((ranked) => factOf(whole, ranked) !== fact || whole === b);
  if (two === undefined || factOf(whole, two) === fact) return undefined;
  const isAnswered =
    isSure(b, nouns) || (isSure(whole, nouns) && tellsKind(factOf(whole, two), b.look.query.question.asked));
  return isAnswered ? { reading: whole, ranked: two } : undefined;
}

/** It is another fact that is sure, where it is not the first: that of the first part, or one that the second part alone does not mean. */
function asSecond(
  other: Picked,
  b: Reading,
  a: Reading,
): Pick<PartsRead, 'close'> | Pick<PartsRead, 'second' | 'confidence'> {
  const { reading, ranked } = other;
  const isFirst = ranked === reading.ranked[0] || factOf(reading, ranked) === firstOf(b);
  if (!isFirst) return { close: other };
  const surest = Math.max(b.verdict.confidence, reading.verdict.confidence);
  return { second: other, confidence: Math.min(a.verdict.confidence, surest) };
}

/** The second part answers, and the first one may be told by what stands first for it alone. */
function secondAlone(first: Reading, second: Reading): PartsRead | undefined {
  const [best] = second.ranked;
  if (best === undefined || !second.verdict.answers) return undefined;
  const fact = factOf(second, best);
  const close = mayAnswer(first, (other) => other !== fact && other.article.id === fact.article.id);
  if (close === undefined) return undefined;
  return {
    first: { reading: second, ranked: best },
    close,
    whole: false,
    confidence: second.verdict.confidence,
  };
}

const isCount = ({ look }: Reading) => look.query.question.asked === 'count';

/** The part names one thing alone, and the fact tells its number. */
function countsToo(reading: Reading, fact: Fact): boolean {
  const { query, candidates } = reading.look;
  const own = candidates.find((candidate) => factOf(reading, candidate) === fact);
  const namesOne = query.clues.length === 1 && query.question.headIsNext;
  return namesOne && own !== undefined && own.features[NUMBER_OF_HEAD] === 1;
}

/** It is known to be unanswered, or asks for an author where the article tells of other writers. */
function isRefused({ verdict, ranked: [best], look }: Reading): boolean {
  return verdict.silent || (best !== undefined && look.veto(best.fact) === 'no author');
}

/** The first candidate of a part read alone, where it fits and something speaks for it. */
function mayAnswer(reading: Reading, fits: (best: Fact) => boolean): Picked | undefined {
  const [best] = reading.ranked;
  if (best === undefined || reading.verdict.confidence < MAY_ANSWER || !fits(factOf(reading, best)))
    return undefined;
  return reading.look.veto(best.fact) === null ? { reading, ranked: best } : undefined;
}

/**
 * The first candidate of a part read alone, where of both parts read together it is the first but for the other part's fact: `What was it in
 * 2024, and what level is expected?` Of facts that nobody curated it brings as many wrong ones as right ones.
 */
function agreedOn(part: Reading, both: Reading, first: Fact): Picked | undefined {
  const [best] = part.ranked;
  const next = both.ranked.slice(0, 2).find((ranked) => factOf(both, ranked) !== first);
  if (best === undefined || next === undefined || part.look.veto(best.fact) !== null) return undefined;
  const own = factOf(part, best);
  return own !== first && own === factOf(both, next) ? { reading: part, ranked: best } : undefined;
}

/** The first candidate of a reading that is not the one, unless that leads by far; it may tell what the other part asks. */
function besides(one: Fact, reading: Reading, judge: Judge, part?: Reading): Picked | undefined {
  const { ranked, look } = reading;
  const [best] = ranked;
  if (best === undefined) return undefined;
  const other = factOf(reading, best) === one ? judge.close(ranked, look, true) : best;
  if (other === undefined || look.veto(other.fact) !== null) return undefined;
  const mayTell = part === undefined || tellsKind(factOf(reading, other), part.look.query.question.asked);
  return mayTell ? { reading, ranked: other } : undefined;
}
