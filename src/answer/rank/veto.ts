import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { ABOUT } from '../language/about.ts';
import { analyse } from '../language/analyse.ts';
import { mayAskTwo } from '../language/compound.ts';
import { NUMBER_WORDS, STOP } from '../language/lexicon.ts';
import { asksTimeOfDay } from '../language/question-words.ts';
import { KIND, MEASURES } from '../language/token-kinds.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Query } from '../retrieve/query.ts';
import { isCurated } from '../types.ts';
import { asksItself } from './asks-itself.ts';
import type { Candidate } from './candidate.ts';
import { turnsCauseAround } from './cause.ts';
import { convertsAnother, isInOtherCurrency, tellsMoneyOnly } from './conversion.ts';
import { countsOnly, countsSomeOf } from './counted-only.ts';
import { countsAnother } from './counts-another.ts';
import { FEATURES } from './features.ts';
import { asksMarginUntold, tellsMarginAlone } from './margin.ts';
import { measuresAnother } from './measured.ts';
import { namesAnotherOfIts, takesNameForWord } from './namesake.ts';
import { type Another, ofAnother } from './of-another.ts';
import { isOfAnotherOwner, isOfAnotherPlace } from './of-whom.ts';
import { isOfSuccessor } from './office.ts';
import { tellsOpposite } from './opposite.ts';
import { isOfAnotherPace } from './pace.ts';
import { leavesUntold } from './predicate.ts';
import { namesOnly } from './says-what.ts';
import { holdsStem, statementOf } from './told.ts';
import { tellsTotalForEach } from './total-for-each.ts';
import type { Near } from './unanswered.ts';

/** Why a fact cannot be the answer, whatever it shares with the question. */
export type Veto =
  | Another
  | 'known to be unanswered'
  | 'about another'
  | 'asks it itself'
  | 'no such name'
  | 'name for a word'
  | 'no place'
  | 'no such thing'
  | 'another year'
  | 'no such unit'
  | 'no number'
  | 'another amount'
  | 'another currency'
  | 'another pace'
  | 'of another owner'
  | 'of another place'
  | 'measures another'
  | 'what all get'
  | 'counts another'
  | 'no span of time'
  | 'no time of day'
  | 'no margin'
  | 'margin alone'
  | 'the opposite of it'
  | 'does not say what it is'
  | 'no list'
  | 'counts only some'
  | 'not the one before'
  | 'cause for effect'
  | 'not that one in order'
  | 'not what happened'
  | 'no author'
  | 'does not say what it means'
  | 'does not say how it works'
  | 'does not tell that of it'
  | 'not what is not'
  | 'no date of that';

/**
 * What examples are too few to teach and language itself says: the very question, a name of another article's subject or of nobody known, a
 * thing of another number, a thing that nothing is like, a year that the fact does not have, a unit that it is not measured in, a count where it has
 * no number, how heavy, old or hot it is where it measures something else, how long it took where it has no span of time, at what time where it has none, what a thing is where it only has its name, a list where it has
 * only the count, who has an office of another body, another office, or has it since, what came of a thing for what caused it, a place in an order that it does not speak of, the article's author where it tells of other writers, the
 * article's date where it asks when something else was, of curated facts what a word means, how a thing works and what is not
 * so, what somebody has where it tells of others, and what the fact does not tell of the thing that it names; how many a month, or in euros, where
 * it says how many a day, or in yen. And what a curator says.
 */
export function vetoOf(
  { fact, found, features }: Candidate,
  query: Query,
  near: Near,
  index: Index,
): Veto | null {
  const { question, clues } = query;
  // Sample questions would name what a fact is true of.
  const curated = isCurated(index.facts[fact] as Fact);
  const missing = (test: (clue: Query['clues'][number]) => boolean) =>
    clues.some((clue, at) => (found & (1 << at)) === 0 && test(clue));
  // `Where is Kaskelen` is as near to `Kaskelen`, which asks for no place.
  const rival = features[question.asked === 'what' ? SAMPLE : SAMPLE_OF_KIND] as number;
  const isNearer = near.sameKind > SAME && near.sameKind > rival;
  if (near.same || isNearer) return 'known to be unanswered';
  if (isAboutAnother(features)) return 'about another';
  if (!curated && asksItself(index.facts[fact] as Fact, question)) return 'asks it itself';
  if (clues.some((clue) => isUnknownName(clue, query))) return 'no such name';
  const said = question.plain.toLowerCase();
  if (!curated && namesAnotherOfIts(query, index.facts[fact] as Fact)) return 'another of that kind';
  const another = ofAnother(fact, query, index);
  if (another !== null) return another;
  if (!curated && takesNameForWord(query, index.facts[fact] as Fact)) return 'name for a word';
  if (WHERE_IS.test(said) && namesWithoutPlace(query, statementOf(fact, index))) return 'no place';
  // Of news the decision has learned from more than enough questions what an unknown thing means.
  if (curated && clues.some((clue) => isUnknownThing(clue, said))) return 'no such thing';
  if (
    curated &&
    missing(({ said: word }) => query.years.includes(word)) &&
    (holdsYear(fact, index) || unknownYear(query))
  ) {
    return 'another year';
  }
  const unit = /\bhow many (\p{L}+)/u.exec(said)?.[1];
  if (unit !== undefined) {
    if (MEASURES.has(unit) && !holdsStem(fact, stemOf(unit), index)) return 'no such unit';
    if (!holdsNumber(fact, index, TIMES.test(unit))) return 'no number';
  }
  if (convertsAnother(said, index.facts[fact] as Fact)) return 'another amount';
  if (isInOtherCurrency(said, index.facts[fact] as Fact)) return 'another currency';
  if (isOfAnotherPace(said, statementOf(fact, index), curated)) return 'another pace';
  if (curated && isOfAnotherOwner(said, index.facts[fact] as Fact, query, index)) return 'of another owner';
  if (curated && isOfAnotherPlace(said, index.facts[fact] as Fact, query, index)) return 'of another place';
  const isMeasured = !curated && !mayAskTwo(said);
  if (isMeasured && measuresAnother(said, index.facts[fact] as Fact, namesIn(query)))
    return 'measures another';
  if (isMeasured && tellsTotalForEach(said, index.facts[fact] as Fact)) return 'what all get';
  if (isMeasured && countsAnother(said, index.facts[fact] as Fact)) return 'counts another';
  if (TAKES.test(said) && !SPAN_OF_TIME.test(statementOf(fact, index))) return 'no span of time';
  if (asksTimeOfDay(said) && !mayAskTwo(said) && !TIME_OF_DAY.test(statementOf(fact, index)))
    return 'no time of day';
  if (asksMarginUntold(said, statementOf(fact, index))) return 'no margin';
  if (tellsMarginAlone(said, (index.facts[fact] as Fact).text)) return 'margin alone';
  if (isMeasured && question.asked === 'date' && tellsOpposite(said, statementOf(fact, index)))
    return 'the opposite of it';
  if (curated && namesOnly(said, (index.facts[fact] as Fact).text)) return 'does not say what it is';
  if (curated && MEANING.test(said)) return 'does not say what it means';
  if (curated && HOW_TO.test(said)) return 'does not say how it works';
  if (curated && leavesUntold(said, index.facts[fact] as Fact)) return 'does not tell that of it';
  if (curated && unit !== undefined && tellsMoneyOnly(unit, index.facts[fact] as Fact)) return 'no number';
  if (curated && DENIED.test(said) && !NOT.test(statementOf(fact, index))) return 'not what is not';
  const { text } = index.facts[fact] as Fact;
  if (countsSomeOf(said, text)) return 'counts only some';
  if (countsOnly(said, text, query.years)) return 'no list';
  if (isOfSuccessor(said, text)) return 'not the one before';
  const holds = (stem: string) =>
    curated ||
    clues.some(
      ({ word, alternatives }) =>
        stemOf(word) === stem &&
        alternatives.some((one) => holdsStem(fact, index.dictionary.stems.words[one.stem] as string, index)),
    );
  if (turnsCauseAround(said, text, holds)) return 'cause for effect';
  if (ORDER.test(said) && !holdsOrder(fact, index)) return 'not that one in order';
  if (question.asked === 'why' && missing(({ contrast }) => contrast)) return 'not what happened';
  if (asksForAuthor(clues, said) && !tellsAuthor(fact, index)) return 'no author';
  if (
    index.about[fact] === ABOUT.date &&
    !OF_ARTICLE.test(said) &&
    missing(({ status }) => status !== 'known')
  ) {
    return 'no date of that';
  }
  return null;
}

/** Of two questions in all but the order of their words. */
const SAME = 0.97;
const SAMPLE = FEATURES.indexOf('sample');
const SAMPLE_OF_KIND = FEATURES.indexOf('sampleAsksSame');
const ELSEWHERE = FEATURES.indexOf('subjectElsewhereAny');
const HERE = FEATURES.indexOf('subjectHere');

/** The question names what other articles are about, and nothing that this fact's article is about. */
const isAboutAnother = (features: Float64Array) => features[ELSEWHERE] === 1 && features[HERE] === 0;

/** Written as a name within the question, no English word, and nothing that the knowledge has ever heard of. */
function isUnknownName({ status, strange, said }: Query['clues'][number], { question }: Query): boolean {
  if (status !== 'unknown' || !strange) return false;
  return question.words.some(({ text, capital }, at) => at > 0 && capital && text === said);
}

/** `The lighthouse`, where nothing in the knowledge is one, nor like one. */
function isUnknownThing({ status, strange, kind, said: word }: Query['clues'][number], said: string) {
  if (status !== 'unknown' || strange || kind !== 'other' || !PLAIN.test(word)) return false;
  return new RegExp(`\\b(?:the|an?|its|their|this|that) (?:\\w+ )?${word}\\b`).test(said);
}

const PLAIN = /^[a-z]+$/;

/** It asks for who wrote the article, and for nothing else: what the article says of other writers is no answer. */
const AUTHOR = /\b(?:authors?|journalists?|reporters?|correspondents?|writers?|wrote|written by|byline)\b/;
const OF_WRITING =
  /^(?:authors?|journalists?|reporters?|correspondents?|writers?|write|wrote|written|byline|names?|named|called|articles?|story|piece|text|news|person|people)$/;

const asksForAuthor = (asked: readonly { readonly word: string }[], said: string) =>
  AUTHOR.test(said) && asked.every(({ word }) => OF_WRITING.test(word));

/** May speak of the article: its own name, or a word that stands for it. */
const OF_ARTICLE =
  /\b(?:articles?|story|piece|text|report|write-?up|news|coverage|pages?|publi\w*|post\w*|upload\w*|dated|updated?|timestamp|this|that|it|its|they|you)\b/;

/** The article's line with its author, or a fact that a curator wrote for such questions. */
function tellsAuthor(fact: number, index: Index): boolean {
  if (index.about[fact] === ABOUT.author) return true;
  return (index.facts[fact]?.questions ?? []).some((question) => {
    const { words, plain } = analyse(question);
    const content = words.filter(({ role }) => role === 'content').map(({ text }) => ({ word: text }));
    return asksForAuthor(content, plain.toLowerCase());
  });
}

const namesIn = ({ clues }: Query): readonly string[] =>
  clues.flatMap(({ kind, word }) => (kind === 'proper' ? [stemOf(word)] : []));

const TAKES = /\bhow long\b.{0,60}\b(?:take|takes|took|taken)\b/u;
const SPAN_OF_TIME =
  /\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|overnight|weeks?|weekends?|fortnights?|months?|years?|decades?|century|centuries|generations?|seasons?|summers?|winters?)\b|\d\s?(?:h|min|s)\b/iu;

const HOURS = ['one', ...NUMBER_WORDS.keys()].slice(0, 12).join('|');
const TIME_OF_DAY = new RegExp(
  String.raw`\d[:.h]\d\d\b|\d ?(?:[ap]\.? ?m\b|o['’]clock|uhr\b|hours?\b|gmt\b)|\b(?:o['’]clock|(?:at|from|until|till|by|before|after) (?:${HOURS})(?=[.,;!?]|$| (?:and|on|in|to|every|each|sharp|until|till|for the)\b)|noon|midday|midnight|half past|quarter (?:past|to)|dawn|daybreak|dusk|sunrise|sunset|morning|afternoon|evening|night|overnight|nightfall)\b`,
  'iu',
);

/** It asks where something is, and not where to: `where is the mill`, `where does the river rise` asks otherwise. */
const WHERE_IS =
  /^where(?:['’]?s| is| are| was| were) (?!.*\b(?:going|headed|heading|bound|from|to|go|come|or|exiled|banished|deported|sent|moved|shipped|delivered|brought|transferred|exported|flown)\b)(?:\S+ ){0,7}?\S+\W*$/u;
/** What says where something is; `one of the projects of Vall` does not. */
const PLACE =
  /\b(?:in|inside|within|at|on|onto|near|nearby|by|off|outside|between|among|along|across|around|beside|opposite|next|behind|beneath|under|underneath|over|above|below|from|through|throughout|toward|towards|leaving|north\w*|south\w*|east\w*|west\w*|lies?|lying|located|situated|based|border\w*|coast\w*|where|here|there|home)\b|:/iu;

/** It tells of the very thing that is asked about and not where that is; one that names the place for a thing may be what is asked for. */
function namesWithoutPlace({ words }: Query, statement: string): boolean {
  const first = tokenise(statement).find(({ text }) => !STOP.has(text));
  const isAsked = first !== undefined && words.some(({ stem }) => stem === stemOf(first.text));
  return isAsked && !PLACE.test(statement);
}

/** `What does e-commerce mean`, `define trade`: no fact tells what a word means. */
const MEANING =
  /\bwhat (?:does|do|did) .{1,60} (?:mean|stand for|stands for)\W*$|^define\b|\b(?:definition|meaning) of\b/u;

/** `How does a wind farm work`, `how do I get there`: facts tell what there is, not how it is done. */
const HOW_TO =
  /\bhow (?:do|does) (?:an? |the )?[\p{L} -]{1,40}\bwork\W*$|^how (?:do|can|could|should) (?:i|you|we|one) \p{L}/u;

/** It asks for those that are not, or do not: `which cities are not in it`, but not `what new has it that it had not before`. */
const DENIED =
  /\b(?:how many|which|who|what)(?: (?!that|which|who|what)[\p{L}-]+){0,3} (?:is|are|was|were|do|does|did|has|have|had)(?: not\b|n['’]?t\b(?! (?:they|you|it|he|she|we)\b))/u;
const NOT = /\b(?:not|no|nor|none|never|without|only|except|un\p{L}+)\b|n['’]t\b/iu;

const ORDER =
  /\b(?:second|third|fourth|2nd|3rd|4th) (?:most|\p{L}+est|best|worst|in line)\b|\brunner[- ]?up\b|\bnext (?:most|\p{L}+est)\b/u;
const ORDER_WORDS = /^(?:second|third|fourth|2nd|3rd|4th|runner|next|followed|ahead)$/;

function tokensOf<T>(
  fact: number,
  index: Index,
  test: (word: string, kind: number, next: string | undefined) => T | undefined,
): T | undefined {
  const { starts, values } = index.statements;
  const end = starts[fact + 1] as number;
  const wordAt = (at: number) => index.dictionary.words[values[at] as number] as string;
  for (let at = starts[fact] as number; at < end; at++) {
    const result = test(wordAt(at), index.kinds[at] as number, at + 1 < end ? wordAt(at + 1) : undefined);
    if (result !== undefined) return result;
  }
  return undefined;
}

const holdsYear = (fact: number, index: Index) =>
  tokensOf(fact, index, (_, kind) => (kind === KIND.year ? true : undefined)) ?? false;

const unknownYear = ({ clues, years }: Query) =>
  clues.some(({ said, status }) => years.includes(said) && status === 'unknown');

const holdsOrder = (fact: number, index: Index) =>
  tokensOf(fact, index, (word) => (ORDER_WORDS.test(word) ? true : undefined)) ?? false;

/**
 * A number in digits or words, or a span of time that is one word: `a decade`. `One of the projects` counts nothing, and `at 5am` no
 * more than days and times.
 */
const holdsNumber = (fact: number, index: Index, ofTimes: boolean) => {
  let before = '';
  return (
    tokensOf(fact, index, (word, kind, next) => {
      const isHour =
        !ofTimes && before === 'at' && HOUR.test(word) && (next === undefined || BEHIND_HOUR.test(next));
      before = word;
      if (isHour) return undefined;
      return (kind >= KIND.count && kind <= KIND.percent && (ofTimes || !/^[ap]m$/.test(next ?? ''))) ||
        kind > KIND.date ||
        (kind === KIND.date && ofTimes) ||
        (COUNTING.test(word) && !(word === 'one' && next === 'of'))
        ? true
        : undefined;
    }) ?? false
  );
};
/** `Leaves every night at nine` */
const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;
const BEHIND_HOUR = /^(?:and|on|in|every|each|to|until|till|from|sharp|but|when)$/u;

const TIMES = /^(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|times|dates?)$/u;
const COUNTING =
  /^(?:one|none|single|both|pair|couple|double|twice|decade|century|dozen|half|nobody|no|several|many)$/;
