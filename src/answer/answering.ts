import type { Fact } from '../knowledge/types.ts';
import { calledRead } from './called.ts';
import { type Certain, certainIn } from './certain/certain.ts';
import { createComparing } from './compare/comparing.ts';
import { comparable, factIn } from './compare/either.ts';
import type { Decide, Only } from './decided.ts';
import type { Highlight } from './highlight/highlight.ts';
import { meantIn } from './highlight/seen.ts';
import { ABOUT, aboutArticle } from './language/about.ts';
import { askingParts } from './language/chat.ts';
import { askedBehindRemark, mayAskTwo } from './language/compound.ts';
import { usualForms } from './language/usual-form.ts';
import { isFarFromAll, isHeadLine, onSubject } from './offers.ts';
import { type PartsRead, partsRead } from './parts.ts';
import type { Ranked } from './rank/decide.ts';
import type { Judge } from './rank/model.ts';
import type { Veto } from './rank/refuse/veto.ts';
import {
  candidatesIn,
  factOf,
  firstOf,
  isNear,
  nearer,
  nearestIn,
  type Picked,
  type Read,
  type Reading,
  readingsOf,
} from './read.ts';
import { fitsLess } from './tells-kind.ts';
import { type Answer, type FoundFact, isCurated, OFFERS, withStep } from './types.ts';

/** What is not asked in so many words has to be surer than what is. */
const SURE_AS_USUAL = 0.5;

/** Refused as it is asked, a count is none in the usual form either. */
const COUNTS_OTHERS: ReadonlySet<Veto | null> = new Set<Veto | null>(['counts another', 'not what is not']);

/** What it says is said of its article itself. */
const isAboutIt = (fact: Fact): boolean => aboutArticle(fact) !== ABOUT.nothing;

interface Answering {
  readonly decide: Decide;
  /** The candidates for a question, the best first, whatever is decided. */
  ranked(question: string, count: number): readonly FoundFact[];
  /** The facts nearest to one by its own words; worked out once for each. */
  nearest(fact: Fact): readonly Fact[];
}

/** Decides about questions, one at a time, by what the collections' readings of them say. */
export function createAnswering(read: Read, judge: Judge, highlight: Highlight): Answering {
  /** The highlight is looked for only in what is shown. */
  const shown = ({
    reading,
    ranked: { fact, score },
  }: {
    readonly reading: Reading;
    readonly ranked: Pick<Ranked, 'fact' | 'score'>;
  }): FoundFact => {
    const { query, spans } = reading.look;
    const known = factOf(reading, { fact });
    return {
      fact: known,
      score,
      highlight: highlight(known, spans(fact), query.question, meantIn(query, reading.index)),
    };
  };
  const isSureAsUsual = (reading: Reading, holds = /./u): boolean => {
    const [ranked] = reading.ranked;
    const { answers, confidence } = reading.verdict;
    if (ranked === undefined || !answers || confidence < SURE_AS_USUAL) return false;
    const { fact, highlight } = shown({ reading, ranked });
    return highlight !== null && holds.test(fact.text.slice(highlight.start, highlight.end));
  };
  const near = (reading: Reading, count: number, mayBe?: (fact: Fact) => boolean) =>
    nearestIn(reading, count, judge.offerLine, mayBe);
  const factsOf = (picked: readonly Picked[]) => picked.map(({ reading, ranked }) => factOf(reading, ranked));
  const neighbours = new Map<Fact, readonly Fact[]>();
  const nearest = (fact: Fact): readonly Fact[] => {
    const known = neighbours.get(fact);
    if (known !== undefined) return known;
    const others = factsOf(candidatesIn(read(fact.text, OFFERS + 1)))
      .filter((other) => other !== fact && (isAboutIt(fact) || !isHeadLine(other)))
      .slice(0, OFFERS);
    neighbours.set(fact, others);
    return others;
  };
  /** @param candidates the best first: those that are not shown are offered as related */
  const foundAnswer = (
    facts: readonly [FoundFact, ...FoundFact[]],
    confidence: number,
    candidates: readonly Picked[],
    close?: FoundFact,
  ): Answer => {
    const stated = new Set([...facts, ...(close === undefined ? [] : [close])].map(({ fact }) => fact));
    const isOfArticle = facts.some(({ fact }) => isAboutIt(fact));
    const related = [...new Set(factsOf(candidates))]
      .filter((one) => !stated.has(one) && (isOfArticle || !isHeadLine(one)))
      .slice(0, OFFERS);
    return { kind: 'found', facts, ...(close && { close }), related, confidence };
  };
  const ofTwo = createComparing({ read, shown, foundAnswer });
  const decide: Decide = (text, only) => {
    const reading = read(text, OFFERS, only);
    const meant = reading.look.query.question.plain;
    const known = certainIn(reading, only);
    if (known === undefined)
      return { answer: decided(reading, text, only), meant, looked: lookedAt(reading) };
    return {
      answer: certainly(known, reading),
      meant,
      looked: [factOf(known.reading, known), ...lookedAt(reading)],
    };
  };
  const certainly = (known: Certain, reading: Reading): Answer => {
    const found = shown({ reading: known.reading, ranked: { fact: known.fact, score: 1 } });
    const facts = [known.highlight === undefined ? found : { ...found, highlight: known.highlight }] as const;
    // Another article may say otherwise of what a curator has listed word for word.
    const other = readingsOf(reading).find((one) => one !== known.reading);
    const close = known.step === 'word for word' ? elsewhere(found, other) : undefined;
    return withStep(foundAnswer(facts, 1, candidatesIn(known.reading), close), known.step);
  };
  const decided = (reading: Reading, text: string, only: Only): Answer => {
    const behind = only === undefined ? behindRemark(text) : undefined;
    if (behind !== undefined) return behind;
    const mayBeTaken = only === undefined && !reading.verdict.silent;
    const parts = mayBeTaken ? partsRead(text, read, judge) : undefined;
    // Half an answer is better than none, and than the same fact without what may be the other half.
    const isMore =
      parts !== undefined &&
      (parts.whole ||
        !reading.verdict.answers ||
        (parts.close !== undefined && factIn(parts.first) === firstOf(reading)));
    const answer = isMore ? withStep(ofParts(parts), 'two questions') : ofWhole(reading, text, only);
    return (mayBeTaken ? ofTwo(reading, text, answer) : undefined) ?? answer;
  };
  /** Somebody who tells of rail first and then asks about cities means the cities. */
  const behindRemark = (text: string): Answer | undefined => {
    const asked = askedBehindRemark(text);
    const alone = asked === undefined ? undefined : read(asked, OFFERS);
    if (asked === undefined || alone === undefined) return undefined;
    const isSure = alone.verdict.answers && alone.look.query.clues.length > 1;
    return isSure ? withStep(answerOf(alone, asked), 'asking part') : undefined;
  };
  /** Candidates and what was found besides, those of the reading that counts before the other's. */
  const lookedAt = (reading: Reading): readonly Fact[] =>
    readingsOf(reading).flatMap((one) =>
      [...one.ranked, ...one.look.others].map((found) => factOf(one, found)),
    );
  const ofWhole = (reading: Reading, text: string, only: Only): Answer => {
    const alone = askedAlone(reading, text, only);
    if (alone !== undefined) return withStep(answerOf(alone, text), 'asking part');
    const usual = ofUsual(reading, text, only);
    if (usual !== undefined) return withStep(usual, 'usual form');
    const called = mayAskTwo(text) ? undefined : calledRead(reading, read, only);
    return called === undefined ? answerOf(reading, text) : withStep(answerOf(called, text), 'as called');
  };
  /**
   * The answer to the question as it is asked most often, where that is answered surely, by something of the kind that it asks for,
   * and its own words are not; of several forms the surest.
   */
  const ofUsual = ({ verdict, look }: Reading, text: string, only: Only): Answer | undefined => {
    // Another form for one of two questions is not the form of both.
    if (verdict.answers || verdict.silent || mayAskTwo(text)) return undefined;
    const forms = usualForms(text).map(({ question, holds }) => ({
      reading: read(question, OFFERS, only),
      holds,
    }));
    for (const { reading } of forms) {
      const known = certainIn(reading, only);
      if (known?.step === 'who it is') return certainly(known, reading);
    }
    const [surest] = forms
      .filter(({ reading, holds }) => isSureAsUsual(reading, holds))
      // `How many` asks no more for people.
      .filter(({ reading }) => !COUNTS_OTHERS.has(look.veto(reading.ranked[0]?.fact ?? -1)))
      .sort((a, b) => b.reading.verdict.confidence - a.reading.verdict.confidence);
    return surest && answerOf(surest.reading, text);
  };
  /**
   * The question in a chat message read alone, where the whole is not sure and it is, of the very same fact. Curated facts
   * alone: on others it answered as often wrongly as rightly.
   */
  const askedAlone = (whole: Reading, text: string, only: Only): Reading | undefined => {
    const first = firstOf(whole);
    const { answers, silent } = whole.verdict;
    if (answers || silent || first === undefined || !isCurated(first)) return undefined;
    for (const part of askingParts(text)) {
      const alone = read(part, OFFERS, only);
      if (alone.verdict.answers && firstOf(alone) === first) return alone;
    }
    return undefined;
  };
  const ofParts = ({ first, second, close, confidence }: PartsRead): Answer => {
    const candidates = [first, second ?? close].flatMap((part) => (part ? candidatesIn(part.reading) : []));
    const facts = [shown(first), ...(second === undefined ? [] : [shown(second)])] as const;
    return foundAnswer(facts, confidence, candidates, close && shown(close));
  };
  const answerOf = (whole: Reading, text: string): Answer => {
    const reading = nearer(whole, judge.offerLine);
    const { confidence, nearness, answers, silent } = reading.verdict;
    const [first] = reading.ranked;
    if (first === undefined || (nearness < judge.offerLine && !isNear(first)))
      return { kind: 'unknown', confidence };
    if (!answers && isFarFromAll(reading, OFFERS)) return { kind: 'unknown', confidence };
    if (answers) {
      const found = shown({ reading, ranked: first });
      const second = judge.close(reading.ranked, reading.look, mayAskTwo(text));
      const near = second && shown({ reading, ranked: second });
      const close =
        near === undefined
          ? elsewhere(found, reading.other)
          : fitsLess(near, found, reading.look.query.question)
            ? undefined
            : near;
      return foundAnswer([found], confidence, candidatesIn(reading), close);
    }
    const isOfArticle = reading.look.query.question.about !== ABOUT.nothing;
    const own = factsOf(onSubject(near(reading, OFFERS, (fact) => isOfArticle || !isHeadLine(fact))));
    const [closest = factOf(reading, first), ...others] = own;
    return {
      kind: 'unsure',
      offers: [closest, ...others],
      confidence,
      ...(silent && { silent }),
    };
  };
  /** What the other collection answers as surely, where it tells a figure of the same unit. */
  const elsewhere = (found: FoundFact, other: Reading | undefined): FoundFact | undefined => {
    const [best] = other?.ranked ?? [];
    if (other === undefined || best === undefined || !other.verdict.answers) return undefined;
    const rival = shown({ reading: other, ranked: best });
    return comparable(found, rival) ? rival : undefined;
  };
  const ranked = (question: string, count: number) =>
    near(nearer(read(question, count), judge.offerLine), count).map(shown);
  return { ranked, nearest, decide };
}
