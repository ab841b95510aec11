import { isRowOfOther } from '../../compare/row-of-other.ts';
import type { Index } from '../../index/inverted-index.ts';
import { ABOUT } from '../../language/about.ts';
import { mayAskTwo } from '../../language/compound.ts';
import { tellsOfEarlierEvent } from '../../language/earlier-event.ts';
import { asksTimeOfDay } from '../../language/question-words.ts';
import { MEASURES } from '../../language/token-kinds.ts';
import { stemOf } from '../../language/words.ts';
import { HARD } from '../../retrieve/meaning.ts';
import type { Query } from '../../retrieve/query.ts';
import { isCurated } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { FEATURES } from '../evidence/features.ts';
import { holdsStem } from '../evidence/told.ts';
import type { Near } from '../unanswered.ts';
import { type Case, isMissing, namesIn, statementIn, toldBy } from './case.ts';
import { countsNothing } from './count/counted-none.ts';
import { countsOnly, countsSomeOf } from './count/counted-only.ts';
import {
  countsAnother,
  countsAnothers,
  measuresNoPeople,
  measuresOtherStuff,
  tellsAllTogether,
  tellsOfProtected,
  tellsOtherPopulation,
} from './count/counts-another.ts';
import { tellsOfOtherDecade } from './count/decade-of-age.ts';
import { COUNTS_DENIED, DENIED, NOT, REST } from './count/denied.ts';
import { countsOtherKin } from './count/kin-counted.ts';
import { isOfAnotherOwner, isOfAnotherPlace } from './count/of-whom.ts';
import {
  asksCauseOfDeath,
  tellsCauseOfDeath,
  tellsEffectOfIt,
  turnsCauseAround,
} from './description/cause.ts';
import { tellsNoManner } from './description/no-manner.ts';
import { leavesUntold } from './description/predicate.ts';
import { asksHowTo, asksMeaning, namesOnly } from './description/says-what.ts';
import { tellsNoMaking, tellsNoTheft, tellsOtherDeed, wasDoneToAnother } from './event/done-to-another.ts';
import { wasDoneToOtherName } from './event/done-to-other-name.ts';
import { tellsEventOfOther } from './event/event-of-other.ts';
import { holdsNumber, holdsOrder, holdsYear } from './held-tokens.ts';
import { tellsNoComparison, tellsOnlyThan } from './measure/compared.ts';
import { tellsNoFigureOfIt } from './measure/figure-of-another-kind.ts';
import { asksMarginUntold, tellsMarginAlone } from './measure/margin.ts';
import { measuresAnother, measuresOtherWay, tellsWhereItLay } from './measure/measured.ts';
import { wentOtherWay } from './measure/other-direction.ts';
import { isOfAnotherPace } from './measure/pace.ts';
import { isOfAnotherLine } from './money/accounts.ts';
import { convertsAnother, isInOtherCurrency, tellsMoneyOnly } from './money/conversion.ts';
import { tellsWhatOthersGive } from './money/other-giver.ts';
import { tellsOfOneOfMany, tellsThereIsNone } from './money/prices.ts';
import { tellsNoFee, tellsOtherSum, tellsTotalForEach } from './money/sums.ts';
import { OF_ANOTHER } from './of-another.ts';
import { tellsOfAnybody } from './person/by-anybody.ts';
import { isOfSuccessor } from './person/office.ts';
import { countsYearsOfAge, isOfRelative } from './person/persons-age.ts';
import { tellsNoPayOf } from './person/persons-pay.ts';
import { namesUnknownInSmallLetters } from './place/name-in-small-letters.ts';
import { isElsewhere } from './place/named-in-passing.ts';
import { tellsOfNoWorld } from './place/other-place.ts';
import { namesWithoutPlace, tellsNoPlace, WHERE_IS } from './place/place-told.ts';
import { asksItself } from './said/asks-itself.ts';
import { asksForAuthor, OF_ARTICLE, tellsAuthor } from './said/author.ts';
import { isSaidByAnother, tellsNoPromise, tellsNoWords } from './said/said-by-another.ts';
import { isAboutAnother } from './thing/about-another.ts';
import { namesAnotherOfIts, takesNameForWord } from './thing/namesake.ts';
import { tellsOfOtherRow } from './thing/other-row.ts';
import { isForAnother } from './thing/other-sort.ts';
import { isUnknownName, isUnknownThing } from './thing/unknown.ts';
import { leavesUnnamed } from './thing/unnamed.ts';
import {
  tellsNoChange,
  tellsNoEnd,
  tellsNoReopening,
  tellsOnlyEnd,
  tellsOnlyStartOfWork,
  tellsOpposite,
} from './time/beginning-or-end.ts';
import { tellsOfLongAgo } from './time/long-ago.ts';
import {
  SPAN_OF_TIME,
  TAKES,
  TIME_OF_DAY,
  tellsNoHours,
  tellsNoTime,
  withoutFrequency,
} from './time/time-told.ts';
import { paragraphBefore } from './within-article.ts';

/** Curated facts have sample questions, which say what each of them is about; of all others the text alone tells. */
type Of = 'curated' | 'others';

interface Rule {
  readonly veto: string;
  /** Facts that it is held against; all where it is left out. */
  readonly of?: Of;
  /** Not held against a fact where the question may ask two things: it may tell of the other one. */
  readonly ofOne?: true;
  refuses(one: Case): boolean;
}

/** In order: the first one that applies is the reason. */
const RULES = [
  { veto: 'known to be unanswered', refuses: isListed },
  { veto: 'about another', refuses: isAboutAnother },
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
    ofOne: true,
    refuses: ({ said, known: { text }, query }) =>
      tellsNoFigureOfIt(said, text) ||
      tellsOtherSum(said, text) ||
      wasDoneToAnother(said, text) ||
      tellsWhatOthersGive(said, text, namesIn(query)) ||
      tellsNoMaking(said, text) ||
      tellsNoTheft(said, text),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ said, known: { text }, query }) => tellsOnlyThan(said, text, namesIn(query)),
  },
  {
    veto: 'somebody else',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known, query }) =>
      tellsEventOfOther(query.question, known, namesIn(query)) || tellsOfAnybody(said, known.text),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    ofOne: true,
    refuses: ({ known, query }) => wasDoneToOtherName(query.question, known, namesIn(query)),
  },
  {
    veto: 'said by nobody',
    of: 'others',
    refuses: ({ said, known: { text } }) => tellsNoPromise(said, text),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => wentOtherWay(said, text),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: ({ query, known }) => isRowOfOther(query.question.plain, known),
  },
  {
    veto: 'another of that kind',
    of: 'others',
    ofOne: true,
    refuses: ({ query, fact, index }) => tellsOfOtherRow(query, fact, index),
  },
  {
    veto: 'tells no manner',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => tellsNoManner(said, text),
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
    ofOne: true,
    refuses: ({ said, known, query }) =>
      measuresAnother(said, known, namesIn(query)) || measuresOtherWay(said, known),
  },
  {
    veto: 'measures another',
    of: 'others',
    refuses: (one) => tellsWhereItLay(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
  },
  {
    veto: 'one of many',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsOfOneOfMany(said, known.text),
  },
  {
    veto: 'does not say which one',
    of: 'others',
    ofOne: true,
    refuses: ({ query, known }) => leavesUnnamed(query.question, known.text),
  },
  {
    veto: 'no fee',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsNoFee(said, known),
  },
  {
    veto: 'what all get',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) => tellsTotalForEach(said, known),
  },
  {
    veto: 'counts another',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known }) =>
      countsAnother(said, known) ||
      tellsAllTogether(said, known.text) ||
      tellsOfProtected(said, known.text) ||
      tellsOfOtherDecade(said, known.text),
  },
  {
    veto: 'counts another',
    of: 'others',
    ofOne: true,
    refuses: (one) => measuresOtherStuff(one.said, one.known.text, (stem) => holdsAsked(stem, one, HARD)),
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
    refuses: ({ said, known, query, fact, index }) =>
      tellsNoPayOf(said, known.text, namesIn(query)) ||
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
    ofOne: true,
    refuses: ({ said, known }) => tellsThereIsNone(said, known.text),
  },
  {
    veto: 'no cause of death',
    of: 'others',
    refuses: (one) => asksCauseOfDeath(one.said) && !tellsCauseOfDeath(statementIn(one)),
  },
  { veto: 'compares nothing', refuses: (one) => tellsNoComparison(one.said, statementIn(one)) },
  {
    veto: 'no time of day',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsNoHours(one.said, statementIn(one)),
  },
  {
    veto: 'no span of time',
    refuses: (one) => TAKES.test(one.said) && !SPAN_OF_TIME.test(withoutFrequency(statementIn(one))),
  },
  {
    veto: 'no time of day',
    ofOne: true,
    refuses: (one) => asksTimeOfDay(one.said) && !TIME_OF_DAY.test(statementIn(one)),
  },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: (one) =>
      tellsNoTime(one.said, statementIn(one)) &&
      one.query.clues.some(
        ({ kind, word }) => kind === 'other' && !holdsStem(one.fact, stemOf(word), one.index),
      ),
  },
  {
    veto: 'no date',
    of: 'others',
    ofOne: true,
    refuses: (one) =>
      tellsNoEnd(one.said, statementIn(one)) ||
      tellsOnlyEnd(one.said, statementIn(one)) ||
      tellsOnlyStartOfWork(one.said, statementIn(one)) ||
      tellsOtherDeed(one),
  },
  { veto: 'no margin', refuses: ({ said, known }) => asksMarginUntold(said, known.text) },
  { veto: 'margin alone', refuses: ({ said, known }) => tellsMarginAlone(said, known.text) },
  {
    veto: 'the opposite of it',
    of: 'others',
    ofOne: true,
    refuses: (one) => one.query.question.asked === 'date' && tellsOpposite(one.said, statementIn(one)),
  },
  {
    veto: 'tells of no opening',
    of: 'others',
    ofOne: true,
    refuses: (one) => tellsNoReopening(one.said, statementIn(one)),
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
  { veto: 'does not say what it means', of: 'curated', refuses: ({ said }) => asksMeaning(said) },
  { veto: 'does not say how it works', of: 'curated', refuses: ({ said }) => asksHowTo(said) },
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
  const isOfTwo = mayAskTwo(told.said);
  const applies = ({ of = own, ofOne }: Rule) => of === own && !(ofOne && isOfTwo);
  return rules.find((rule) => applies(rule) && rule.refuses(one))?.veto ?? null;
}

/** `Where is Kaskelen` is as near to `Kaskelen`, which asks for no place. */
function isListed({ candidate, query, near }: Case): boolean {
  const rival = candidate.features[query.question.asked === 'what' ? SAMPLE : SAMPLE_OF_KIND] as number;
  return near.same || (near.sameKind > SAME && near.sameKind > rival);
}

function isOfAnotherYear(one: Case): boolean {
  const { query, fact, index } = one;
  return (
    isMissing(one, ({ said }) => query.years.includes(said)) && (holdsYear(fact, index) || unknownYear(query))
  );
}

const unknownYear = ({ clues, years }: Query) =>
  clues.some(({ said, status }) => years.includes(said) && status === 'unknown');

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

const ORDER =
  /\b(?:second|third|fourth|2nd|3rd|4th) (?:most|\p{L}+est|best|worst|in line)\b|\brunner[- ]?up\b|\bnext (?:most|\p{L}+est)\b/u;

const TIMES = /^(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|times|dates?)$/u;
/** `How many school days` */
const COUNTS_TIME =
  /\bhow many (?:\p{L}+ ){0,2}?(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|times|dates)\b/u;
