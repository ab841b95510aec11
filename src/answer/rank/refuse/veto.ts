import { isRowOfOther } from '../../compare/row-of-other.ts';
import { tellsOfEarlierEvent } from '../../earlier-event.ts';
import type { Index } from '../../index/inverted-index.ts';
import { ABOUT } from '../../language/about.ts';
import { analyse } from '../../language/analyse.ts';
import { mayAskTwo } from '../../language/compound.ts';
import { NUMBER_WORDS, STOP } from '../../language/lexicon.ts';
import { asksTimeOfDay } from '../../language/question-words.ts';
import { KIND, MEASURES } from '../../language/token-kinds.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import { HARD } from '../../retrieve/meaning.ts';
import type { Query } from '../../retrieve/query.ts';
import { BAR, isCurated } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { FEATURES } from '../evidence/features.ts';
import { countIn } from '../evidence/subjects.ts';
import { holdsStem } from '../evidence/told.ts';
import type { Near } from '../unanswered.ts';
import { isOfAnotherLine } from './accounts.ts';
import { asksItself } from './asks-itself.ts';
import { turnsCauseAround } from './cause.ts';
import { asksCauseOfDeath, tellsCauseOfDeath } from './cause-of-death.ts';
import { convertsAnother, isInOtherCurrency, tellsMoneyOnly } from './conversion.ts';
import { countsNothing } from './counted-none.ts';
import { countsOnly, countsSomeOf } from './counted-only.ts';
import {
  countsAnother,
  countsAnothers,
  measuresNoPeople,
  measuresOtherStuff,
  tellsOtherPopulation,
} from './counts-another.ts';
import { tellsNoMaking, tellsNoTheft, wasDoneToAnother } from './done-to-another.ts';
import { wasDoneToOtherName } from './done-to-other-name.ts';
import { tellsEventOfOther } from './event-of-other.ts';
import { tellsNoFee } from './fee.ts';
import { tellsNoFigureOfIt } from './figure-of-another-kind.ts';
import { countsOtherKin } from './kin-counted.ts';
import { tellsOtherSum } from './kind-of-sum.ts';
import { tellsOfLongAgo } from './long-ago.ts';
import { asksMarginUntold, tellsMarginAlone } from './margin.ts';
import { measuresAnother, measuresOtherWay, tellsWhereItLay } from './measured.ts';
import { namesUnknownInSmallLetters } from './name-in-small-letters.ts';
import { isElsewhere } from './named-in-passing.ts';
import { namesAnotherOfIts, paragraphBefore, takesNameForWord } from './namesake.ts';
import { tellsNoManner } from './no-manner.ts';
import { tellsNoTime } from './no-time.ts';
import { OF_ANOTHER, statementIn, type Told, toldBy } from './of-another.ts';
import { tellsOfNoWorld } from './of-the-world.ts';
import { isOfAnotherOwner, isOfAnotherPlace } from './of-whom.ts';
import { isOfSuccessor } from './office.ts';
import { tellsOfOneOfMany } from './one-of-many.ts';
import { tellsOnlyThan } from './only-than.ts';
import { tellsNoReopening, tellsOpposite } from './opposite.ts';
import { wentOtherWay } from './other-direction.ts';
import { tellsEffectOfIt, tellsNoChange } from './other-end.ts';
import { isForAnother } from './other-sort.ts';
import { isOfAnotherPace } from './pace.ts';
import { countsYearsOfAge, isOfRelative } from './persons-age.ts';
import { leavesUntold } from './predicate.ts';
import { tellsNoPromise } from './promised.ts';
import { isSaidByAnother, tellsNoWords } from './said-by-another.ts';
import { namesOnly } from './says-what.ts';
import { tellsTotalForEach } from './total-for-each.ts';
import { tellsThereIsNone, withoutFrequency } from './untold.ts';

/** A question and a fact that may answer it, as rules look at them. */
interface Case extends Told {
  readonly candidate: Candidate;
  /** The nearest question that the fact's article is known not to answer. */
  readonly near: Near;
  /** What `how many` counts. */
  readonly unit: string | undefined;
}

/** Curated facts have sample questions, which say what each of them is about; of all others the text alone tells. */
type Of = 'curated' | 'others';

interface Rule {
  readonly veto: string;
  /** Facts that it is held against; all where it is left out. */
  readonly of?: Of;
  refuses(one: Case): boolean;
}

/** In order: the first one that applies is the reason. */
const RULES = [
  { veto: 'known to be unanswered', refuses: isListed },
  {
    veto: 'about another',
    refuses: (one) => isAboutAnother(one.candidate.features) && !speaksMuchOfIt(one),
  },
  { veto: 'asks it itself', of: 'others', refuses: ({ known, query }) => asksItself(known, query.question) },
  { veto: 'no such name', refuses: ({ query }) => query.clues.some((clue) => isUnknownName(clue, query)) },
  { veto: 'no such name', of: 'others', refuses: ({ query }) => namesUnknownInSmallLetters(query) },
  {
    veto: 'another of that kind',
    of: 'others',
    refuses: ({ query, known }) => namesAnotherOfIts(query, known),
  },
  ...OF_ANOTHER,
  {
    veto: 'told of another place',
    of: 'others',
    refuses: ({ said, known, query, fact, index }) =>
      tellsOfNoWorld(said, known.text, known.article.title) || isElsewhere(query, fact, index),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    refuses: ({ query, fact, index }) => isForAnother(query, fact, index),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ said, known: { text } }) =>
      !mayAskTwo(said) &&
      (tellsNoFigureOfIt(said, text) ||
        tellsOtherSum(said, text) ||
        wasDoneToAnother(said, text) ||
        tellsNoMaking(said, text) ||
        tellsNoTheft(said, text)),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ said, known: { text }, query }) => tellsOnlyThan(said, text, namesIn(query)),
  },
  {
    veto: 'somebody else',
    of: 'others',
    refuses: ({ said, known, query }) =>
      !mayAskTwo(said) && tellsEventOfOther(query.question, known, namesIn(query)),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    refuses: ({ said, known, query }) =>
      !mayAskTwo(said) && wasDoneToOtherName(query.question, known, namesIn(query)),
  },
  {
    veto: 'said by nobody',
    of: 'others',
    refuses: ({ said, known: { text } }) => tellsNoPromise(said, text),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    refuses: ({ said, known: { text } }) => !mayAskTwo(said) && wentOtherWay(said, text),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ query, known }) => isRowOfOther(query.question.plain, known),
  },
  {
    veto: 'tells no manner',
    of: 'others',
    refuses: ({ said, known: { text } }) => !mayAskTwo(said) && tellsNoManner(said, text),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    refuses: ({ said, known: { text }, fact, index }) =>
      tellsNoChange(said, text) ||
      tellsEffectOfIt(said, text, () => paragraphBefore(fact, index).slice(0, -1)),
  },
  { veto: 'name for a word', of: 'others', refuses: ({ query, known }) => takesNameForWord(query, known) },
  {
    veto: 'no place',
    refuses: (one) => WHERE_IS.test(one.said) && namesWithoutPlace(one.query, statementIn(one)),
  },
  { veto: 'no place', of: 'others', refuses: tellsNoPlace },
  // Of news the decision has learned from more than enough questions what an unknown thing means.
  {
    veto: 'no such thing',
    of: 'curated',
    refuses: ({ query, said }) => query.clues.some((clue) => isUnknownThing(clue, said)),
  },
  // Sample questions would name what a fact is true of.
  { veto: 'another year', of: 'curated', refuses: isOfAnotherYear },
  {
    veto: 'no such unit',
    refuses: ({ unit, fact, index }) =>
      unit !== undefined && MEASURES.has(unit) && !holdsStem(fact, stemOf(unit), index),
  },
  {
    veto: 'no number',
    refuses: ({ unit, fact, index }) => unit !== undefined && !holdsNumber(fact, index, TIMES.test(unit)),
  },
  {
    veto: 'no number',
    of: 'others',
    refuses: ({ unit, said, known }) =>
      unit !== undefined && !COUNTS_TIME.test(said) && countsNothing(unit, known),
  },
  { veto: 'another amount', refuses: ({ said, known }) => convertsAnother(said, known) },
  { veto: 'another currency', refuses: ({ said, known }) => isInOtherCurrency(said, known) },
  {
    veto: 'another line of the accounts',
    of: 'others',
    refuses: ({ query, fact, index }) => isOfAnotherLine(query.question, fact, index),
  },
  {
    veto: 'another pace',
    refuses: (one) => isOfAnotherPace(one.said, statementIn(one), isCurated(one.known)),
  },
  {
    veto: 'of another owner',
    of: 'curated',
    refuses: ({ said, known, query, index }) => isOfAnotherOwner(said, known, query, index),
  },
  {
    veto: 'of another place',
    of: 'curated',
    refuses: ({ said, known, query, index }) => isOfAnotherPlace(said, known, query, index),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ said, known, query }) =>
      !mayAskTwo(said) && (measuresAnother(said, known, namesIn(query)) || measuresOtherWay(said, known)),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: (one) => tellsWhereItLay(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
  },
  {
    veto: 'one of many',
    of: 'others',
    refuses: ({ said, known }) => !mayAskTwo(said) && tellsOfOneOfMany(said, known.text),
  },
  {
    veto: 'no fee',
    of: 'others',
    refuses: ({ said, known }) => !mayAskTwo(said) && tellsNoFee(said, known),
  },
  {
    veto: 'what all get',
    of: 'others',
    refuses: ({ said, known }) => !mayAskTwo(said) && tellsTotalForEach(said, known),
  },
  {
    veto: 'counts another',
    of: 'others',
    refuses: ({ said, known }) => !mayAskTwo(said) && countsAnother(said, known),
  },
  {
    veto: 'counts another',
    of: 'others',
    refuses: (one) =>
      !mayAskTwo(one.said) &&
      measuresOtherStuff(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
  },
  {
    veto: 'counts another',
    of: 'others',
    refuses: ({ said, known }) =>
      countsOtherKin(said, known.text) ||
      measuresNoPeople(said, known) ||
      countsAnothers(said, known.text) ||
      tellsOtherPopulation(said, known.text) ||
      (!mayAskTwo(said) && countsYearsOfAge(said, known.text)),
  },
  {
    veto: 'somebody else',
    of: 'others',
    refuses: ({ known, query, fact, index }) =>
      isOfRelative(query.question, known, () => paragraphBefore(fact, index).join(' '), namesIn(query)),
  },
  {
    veto: 'long ago',
    of: 'others',
    refuses: ({ query, known }) => tellsOfLongAgo(query.question.plain, known),
  },
  {
    veto: 'of an earlier event',
    of: 'others',
    refuses: ({ query, known }) => tellsOfEarlierEvent(known, query.question),
  },
  {
    veto: 'there is none',
    of: 'others',
    refuses: ({ said, known }) => !mayAskTwo(said) && tellsThereIsNone(said, known.text),
  },
  {
    veto: 'no cause of death',
    of: 'others',
    refuses: (one) => asksCauseOfDeath(one.said) && !tellsCauseOfDeath(statementIn(one)),
  },
  {
    veto: 'no span of time',
    refuses: (one) => TAKES.test(one.said) && !SPAN_OF_TIME.test(withoutFrequency(statementIn(one))),
  },
  {
    veto: 'no time of day',
    refuses: (one) => asksTimeOfDay(one.said) && !mayAskTwo(one.said) && !TIME_OF_DAY.test(statementIn(one)),
  },
  {
    veto: 'no date',
    of: 'others',
    refuses: (one) =>
      !mayAskTwo(one.said) &&
      tellsNoTime(one.said, statementIn(one)) &&
      one.query.clues.some(
        ({ kind, word }) => kind === 'other' && !holdsStem(one.fact, stemOf(word), one.index),
      ),
  },
  { veto: 'no margin', refuses: (one) => asksMarginUntold(one.said, statementIn(one)) },
  { veto: 'margin alone', refuses: ({ said, known }) => tellsMarginAlone(said, known.text) },
  {
    veto: 'the opposite of it',
    of: 'others',
    refuses: (one) =>
      !mayAskTwo(one.said) &&
      one.query.question.asked === 'date' &&
      tellsOpposite(one.said, statementIn(one)),
  },
  {
    veto: 'tells of no opening',
    of: 'others',
    refuses: (one) => !mayAskTwo(one.said) && tellsNoReopening(one.said, statementIn(one)),
  },
  {
    veto: 'not what is not',
    of: 'others',
    refuses: (one) => COUNTS_DENIED.test(one.said) && !NOT.test(one.known.text) && !REST.test(one.known.text),
  },
  {
    veto: 'does not say what it is',
    of: 'curated',
    refuses: ({ said, known }) => namesOnly(said, known.text),
  },
  { veto: 'does not say what it means', of: 'curated', refuses: ({ said }) => MEANING.test(said) },
  { veto: 'does not say how it works', of: 'curated', refuses: ({ said }) => HOW_TO.test(said) },
  {
    veto: 'does not tell that of it',
    of: 'curated',
    refuses: ({ query, known }) => leavesUntold(query.question, known),
  },
  {
    veto: 'no number',
    of: 'curated',
    refuses: ({ unit, known }) => unit !== undefined && tellsMoneyOnly(unit, known),
  },
  {
    veto: 'not what is not',
    of: 'curated',
    refuses: (one) => DENIED.test(one.said) && !NOT.test(statementIn(one)),
  },
  { veto: 'counts only some', refuses: ({ said, known }) => countsSomeOf(said, known.text) },
  { veto: 'no list', refuses: ({ said, known, query }) => countsOnly(said, known.text, query.years) },
  { veto: 'said by another', refuses: ({ said, known }) => isSaidByAnother(said, known) },
  {
    veto: 'said by nobody',
    of: 'others',
    refuses: ({ said, fact, index }) => tellsNoWords(said, fact, index),
  },
  { veto: 'not the one before', refuses: ({ said, known }) => isOfSuccessor(said, known.text) },
  {
    veto: 'cause for effect',
    refuses: (one) => turnsCauseAround(one.said, one.known.text, (stem) => holdsAsked(stem, one)),
  },
  {
    veto: 'not that one in order',
    refuses: ({ said, fact, index }) => ORDER.test(said) && !holdsOrder(fact, index),
  },
  {
    veto: 'not what happened',
    refuses: (one) => one.query.question.asked === 'why' && isMissing(one, ({ contrast }) => contrast),
  },
  {
    veto: 'no author',
    refuses: ({ query, said, fact, index }) => asksForAuthor(query.clues, said) && !tellsAuthor(fact, index),
  },
  {
    veto: 'no date of that',
    refuses: (one) =>
      one.index.about[one.fact] === ABOUT.date &&
      !OF_ARTICLE.test(one.said) &&
      isMissing(one, ({ status }) => status !== 'known'),
  },
] as const satisfies readonly Rule[];

/** Why a fact cannot be the answer, whatever it shares with the question. */
export type Veto = (typeof RULES)[number]['veto'];

/** What examples are too few to teach and language itself says, and what a curator says; null where nothing speaks against it. */
export function vetoOf(candidate: Candidate, query: Query, near: Near, index: Index): Veto | null {
  const told = toldBy(candidate.fact, query, index);
  const unit = /\bhow many (\p{L}+)/u.exec(told.said)?.[1];
  const one: Case = { ...told, candidate, near, unit };
  const own: Of = isCurated(told.known) ? 'curated' : 'others';
  const rules: readonly (Rule & { readonly veto: Veto })[] = RULES;
  return rules.find((rule) => (rule.of ?? own) === own && rule.refuses(one))?.veto ?? null;
}

type Clue = Query['clues'][number];

/** A word of the question that neither the fact nor what is around it holds is such a one. */
const isMissing = ({ candidate, query }: Case, test: (clue: Clue) => boolean): boolean =>
  query.clues.some((clue, at) => (candidate.found & (1 << at)) === 0 && test(clue));

/** `Where is Kaskelen` is as near to `Kaskelen`, which asks for no place. */
function isListed({ candidate, query, near }: Case): boolean {
  const rival = candidate.features[query.question.asked === 'what' ? SAMPLE : SAMPLE_OF_KIND] as number;
  return near.same || (near.sameKind > SAME && near.sameKind > rival);
}

/** `Where did it sink`, of a sentence that has neither a word of place nor a name beside those of the question. */
function tellsNoPlace(one: Case): boolean {
  const { known, query, fact, index } = one;
  if (query.question.asked !== 'where' || known.text.includes(BAR) || PLACE.test(statementIn(one)))
    return false;
  const asked = new Set(query.words.map(({ text }) => text));
  return !tokensOf(fact, index, (word, kind) =>
    kind === KIND.proper && !asked.has(word) ? true : undefined,
  );
}

function isOfAnotherYear(one: Case): boolean {
  const { query, fact, index } = one;
  return (
    isMissing(one, ({ said }) => query.years.includes(said)) && (holdsYear(fact, index) || unknownYear(query))
  );
}

/** The fact holds a word of the question, or one for it. */
const holdsAsked = (stem: string, { known, query, fact, index }: Case, least = 0): boolean =>
  isCurated(known) ||
  query.clues.some(
    ({ word, said, alternatives }) =>
      (stemOf(word) === stem || stemOf(said) === stem) &&
      alternatives.some(
        (one) =>
          one.strength >= least && holdsStem(fact, index.dictionary.stems.words[one.stem] as string, index),
      ),
  );

/** Of two questions in all but the order of their words. */
const SAME = 0.97;
const SAMPLE = FEATURES.indexOf('sample');
const SAMPLE_OF_KIND = FEATURES.indexOf('sampleAsksSame');
const ELSEWHERE = FEATURES.indexOf('subjectElsewhereAny');
const HERE = FEATURES.indexOf('subjectHere');

/** The question names what other articles are about, and nothing that this fact's article is about. */
const isAboutAnother = (features: Float64Array) => features[ELSEWHERE] === 1 && features[HERE] === 0;

/** In so many facts an article names what it speaks much of: the `Calder base` of a company whose name is in its headline. */
const MUCH = 3;

function speaksMuchOfIt({ known, query, fact, index }: Case): boolean {
  const names = query.clues.filter(({ kind }) => kind === 'proper');
  const article = index.articleOf[fact] as number;
  const timesOf = ({ alternatives }: Clue) =>
    alternatives
      .filter(({ strength }) => strength >= HARD)
      .reduce((sum, { stem }) => sum + countIn(index.byArticle(), stem, article) / 2, 0);
  return !isCurated(known) && names.every((name) => timesOf(name) >= MUCH);
}

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
const COUNTS_DENIED =
  /\bhow many(?: [\p{L}-]+){0,3} (?:is|are|was|were|do|does|did|has|have|had|will)(?: not\b|n['’]?t\b)/u;
/** Tells so of those that are left without a `not`. */
const REST =
  /\b(?:remain\w*|stay\w*|still|refus\w*|declin\w*|reject\w*|fail\w*|miss\w*|lack\w*|abs\p{L}+|skip\w*|dropp\w*|exempt\w*|out of)\b/iu;
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
/** `How many school days` */
const COUNTS_TIME =
  /\bhow many (?:\p{L}+ ){0,2}?(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|times|dates)\b/u;
const COUNTING =
  /^(?:one|none|single|both|pair|couple|double|twice|decade|century|dozen|half|nobody|no|several|many)$/;
