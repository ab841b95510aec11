import { oncePer } from '../../knowledge/memoize.ts';
import { MONTH, ONE_TO_TWELVE, WEEKDAY } from '../../knowledge/time/calendar.ts';
import type { Article, Fact } from '../../knowledge/types.ts';
import type { Question } from './analyse.ts';
import { ASKS_FIGURE } from './forms/asked.ts';
import { HEDGE } from './hedge.ts';
import { valuesOf } from './kinds.ts';
import { stemOf, tokenise } from './words.ts';

/** What a sentence tells of is one before the one that its article is about: `The previous strike …`, `the last big flood`. */
const EARLIER =
  /^["“]?(?:(?:the|an?|its|their|his|her)\s)?(?:previous|preceding|prior|earlier|last(?: (?:big|major|great|such|serious|similar)|(?=\s\p{L}+,? (?:was )?in (?:1[5-9]|20)\d\d)))\s(?:(?!in(?!\w)|of(?!\w))\p{L}+\s)?(?<thing>\p{L}{4,})/iu;
/** The question is about that one, or about when it was. */
const ASKS_EARLIER =
  /(?<!\w)(?:previous\w*|preceding|prior|earlier|before|ago|history|first|(?:1[5-9]|20)\d\d)(?!\w)|(?<!\w)last(?!\w)(?=\s+\p{L})/iu;

/**
 * Whether a fact tells of an earlier thing of the kind that a question asks about, and of no other; and the question of no earlier one. Of
 * an old thing where it asks for the new one, and the other way round; of what an old record was alone; and of what is now alone, where it asks for before.
 */
export function tellsOfEarlier(fact: Pick<Fact, 'text' | 'article' | 'origin'>, question: Question): boolean {
  if (isOfPrevious(fact.text, question)) return true;
  if (ASKS_OF_PLAN.test(question.plain) && isMissed(fact.text)) return true;
  // `The shop now sells 340 kinds` is no answer to how many it sold before.
  if (asksBefore(question)) {
    if (isSilentOnBefore(fact.text, question) && IS_NOW.test(fact.text)) return true;
    if (isToldBehind(fact)) return true;
  }
  const told = toldIn(fact);
  if (told.old) return isOfOld(fact, told, question) || (told.figures && asksForFigure(question));
  return told.new && isOfNew(fact.text, question);
}

function isOfPrevious(text: string, { plain, words }: Question): boolean {
  const thing = EARLIER.exec(text)?.groups?.thing;
  if (thing === undefined || ASKS_EARLIER.test(plain)) return false;
  const stem = stemOf(thing.toLowerCase());
  const isAsked = words.some((word) => word.role === 'content' && word.stem === stem);
  return isAsked && tokenise(text).filter((token) => stemOf(token.text) === stem).length === 1;
}

/** `When will it open` */
const ASKS_OF_PLAN =
  /^(?:and |so |but )?(?:when(?: exactly)? (?:will|is|are)|by when|what (?:day|date|month|year) (?:will|is|are))\b/i;
/** `It should have opened in May`: a plan that came to nothing, and no word of another. */
const MISSED =
  /(?<!\w)(?:should have|ought to have|was (?:due|meant|supposed|to have)|were (?:due|meant|supposed|to have)|had been (?:due|meant|supposed|expected|scheduled|promised)) (?:to )?(?:have )?(?:been )?\p{L}+/iu;
const STILL_PLANNED = /\b(?:will|now|is|are|instead|but|until|postponed|delayed|put off|moved)\b/i;

const isMissed = (text: string): boolean => MISSED.test(text) && !STILL_PLANNED.test(text);

const OLD = new Set(['old', 'former', 'previous', 'earlier', 'original', 'outgoing']);
const NEW = new Set(['new', 'current', 'present', 'latest', 'next', 'replacement']);
const REPLACING = new Set(['new', 'replacement']);
/** A sentence with such a word tells of both. */
const TELLS_OF_BOTH = /\b(?:new|replac\w*|successor|instead|current|latest|now|today)\b/i;
/** In the present something is asked of what there is. */
const ASKS_OF_NOW = /\b(?:is|are|does|do|has|have|will|can)\b/i;

/** The thing that words call old, or new: right behind such a word, or behind one more. */
function thingsCalled(text: string, called: ReadonlySet<string>): readonly string[] {
  const tokens = tokenise(text);
  return tokens.flatMap(({ text: word }, at) =>
    called.has(word) ? tokens.slice(at + 1, at + 3).map((token) => stemOf(token.text)) : [],
  );
}

/** Every time that the text has a thing it calls it so. */
function isAlways(text: string, stem: string, called: ReadonlySet<string>): boolean {
  const tokens = tokenise(text);
  const places = tokens.flatMap((token, at) => (stemOf(token.text) === stem ? [at] : []));
  const isCalled = (at: number) =>
    tokens.slice(Math.max(0, at - 2), at).some((token) => called.has(token.text));
  return places.length > 0 && places.every(isCalled);
}

const anyOf = (words: ReadonlySet<string>) => new RegExp(`\\b(?:${[...words].join('|')})\\b`, 'i');
const HAS_OLD = anyOf(OLD);
const HAS_NEW = anyOf(NEW);
const HAS_EITHER = anyOf(new Set([...OLD, ...NEW]));
const NEITHER = { old: false, new: false, both: false, figures: false };

/** What hangs on a fact alone: each question looks at dozens of facts, most of which tell of nothing old or new. */
const toldIn = oncePer(({ text }: Pick<Fact, 'text'>) => {
  if (!HAS_EITHER.test(text)) return NEITHER;
  const old = HAS_OLD.test(text);
  return {
    old,
    new: HAS_NEW.test(text),
    both: old && TELLS_OF_BOTH.test(text),
    figures: old && hasEarlierMeasuresAlone(text),
  };
});
const replacedIn = oncePer(({ text }: Article) => new Set(thingsCalled(text ?? '', REPLACING)));

/** Who asks for the new bridge means none that a sentence calls old alone; nor who asks what a bridge carries, where there is a new one. */
function isOfOld(
  { text, article }: Pick<Fact, 'text' | 'article'>,
  { both }: ReturnType<typeof toldIn>,
  { plain, words }: Question,
): boolean {
  if (both) return false;
  if (HAS_NEW.test(plain) && thingsCalled(plain, NEW).some((stem) => isAlways(text, stem, OLD))) return true;
  if (HAS_OLD.test(plain) || ASKS_EARLIER.test(plain) || !ASKS_OF_NOW.test(plain)) return false;
  const asked = new Set(words.filter(({ role }) => role === 'content').map(({ stem }) => stem));
  return thingsCalled(text, OLD).some(
    (stem) => asked.has(stem) && isAlways(text, stem, OLD) && replacedIn(article).has(stem),
  );
}

/** Who asks for the old bridge means none that a sentence calls new alone. */
const isOfNew = (text: string, { plain }: Question): boolean =>
  HAS_OLD.test(plain) && thingsCalled(plain, OLD).some((stem) => isAlways(text, stem, NEW));

const BEFORE_FIGURE = String.raw`(?<!\w)(?:old|previous|former|earlier|prior)\s(?:[\p{L}-]{1,20}\s){0,2}(?:record|mark|best|high|low|peak|maximum|minimum|limit|level|price|rate|fare|fee|figure|total|estimate|forecast|target|budget|score|time|capacity|salary|wage|rent|toll|tax|cost)s?(?:\s(?:of|was|were|stood at|had been|at)|,|:)\s(?:(?:${HEDGE}|the|a)\s){0,2}`;
const EARLIER_MEASURE = new RegExp(`${BEFORE_FIGURE}$`, 'iu');
const HAS_EARLIER_MEASURE = new RegExp(BEFORE_FIGURE, 'iu');
/** So much before a figure says what it is. */
const READ_BEFORE = 100;
const ASKS_OLD =
  /\b(?:old|former\w*|original\w*|previous\w*|prior|earlier|before|beat\w*|br[eo]a?k\w*|broke|surpass\w*|exceed\w*|top(?:s|ped)|smash\w*|than|used to|last|until|(?:1[5-9]|20)\d\d)\b/i;

/** A figure is what a record, a price or the like was before: `the old record of 187 m`. */
export const isEarlierMeasure = (text: string, start: number): boolean =>
  EARLIER_MEASURE.test(text.slice(Math.max(0, start - READ_BEFORE), start));

/** It asks for what was before, or for what is compared with it. */
export const asksForOld = ({ plain }: Question): boolean => ASKS_OLD.test(plain);

/** It asks for a figure as it is now: `what` may do so as well. */
export const asksForFigure = (question: Question): boolean =>
  (ASKS_FIGURE.has(question.asked) || question.asked === 'what') && !asksForOld(question);

/** `It beats the old record of 187 m` does not tell how high it is. */
function hasEarlierMeasuresAlone(text: string): boolean {
  if (!HAS_EARLIER_MEASURE.test(text)) return false;
  const values = valuesOf(text).filter(({ kind }) => kind !== 'date' && kind !== 'year' && kind !== 'time');
  return values.length > 0 && values.every(({ start }) => isEarlierMeasure(text, start));
}

const UNIT_OF_TIME = '(?:year|month|week|decade|season|quarter)';
/** All that a statement tells is of then: `A year ago the rate was 5.25%`. */
const OPENS_ON_THEN = new RegExp(
  String.raw`^["“]?(?:(?:only|just|back)\s)?(?:(?:an?|${ONE_TO_TWELVE}|\d{1,2}|some)\s${UNIT_OF_TIME}s?\s(?:ago|earlier|before)|last\s${UNIT_OF_TIME}|the\s${UNIT_OF_TIME}\sbefore|in\s(?:19|20)\d\d|at that time|back then)(?!\w)(?![^.;]{0,200}(?<!\w)(?:now|today|currently|is|are|has|have)(?!\w))`,
  'i',
);
const ASKS_OF_THEN =
  /\b(?:was|were|did|had|used|ago|last|before|previous\w*|earlier|former\w*|then|back|since|from|than|compared|chang\w*|ris\w+|rose|gr[eo]w\w*|increas\w*|f[ae]ll\w*|drop\w*|(?:19|20)\d\d)\b/i;

const opensOnThen = oncePer(({ text }: Pick<Fact, 'text'>) => OPENS_ON_THEN.test(text));

/** Whether a fact tells how something was at some time before, and a question asks how it is. */
export const tellsOfThen = (fact: Pick<Fact, 'text'>, { plain }: Question): boolean =>
  opensOnThen(fact) && !ASKS_OF_THEN.test(plain);

/** It asks for how it was before, and for nothing else. */
const ASKS_BEFORE =
  /(?<!\w)(?:before|previously|formerly)(?: (?:the|this|that|its|their) (?:\p{L}{1,20} )?(?:rise|increase|change|cut|hike|raise|drop|fall|reduction|reform))?\W*$/iu;
/** Every candidate is asked for it. */
const asksBefore = oncePer(({ plain }: Question) => ASKS_BEFORE.test(plain));
const TELLS_BEFORE = new RegExp(
  String.raw`(?<!\w)(?:from(?! (?:\d{1,2} )?(?:next|now|then|today|tomorrow|this|${WEEKDAY}|${MONTH})(?!\w))|against|than|before|earlier|previous\w*|former\w*|prior|was|were|had|used to|until|once|old|instead|original\w*|initial\w*|compared|last|ago|back|first|since|began|started|(?:19|20)\d\d)(?!\w)`,
  'i',
);
const IS_NOW = /\b(?:now|currently|today|at present|nowadays)\b/i;
const IS_NEW = /\b(?:becomes?|became|dearer|cheaper|(?:rises?|rose|goes up|went up|falls?|fell) to)\b/i;

/** It asks how something was before, and the text tells how it is now, or what it became, and not of before. */
export const isSilentOnBefore = (text: string, question: Question): boolean =>
  asksBefore(question) && (IS_NOW.test(text) || IS_NEW.test(text)) && !TELLS_BEFORE.test(text);

/** `It was 2.60 euros before.`, `Until now they had nine.` */
const OPENS_ON_IT =
  /^["”\s]*(?:it|they|that|this|these|those|the \p{L}{1,20}|until (?:now|then)|up to now|so far|previously|formerly|before(?: that)?)(?!\w)(?:[^.!?]|\.(?=\d)){1,140}/iu;
const OF_BEFORE = /\b(?:before|previously|formerly|until (?:now|then)|up to now|so far|used to)\b/i;

/** How something was before the text does not tell, and the sentence right behind it does. */
function isToldBehind({ text, article, origin }: Pick<Fact, 'text' | 'article' | 'origin'>): boolean {
  if (origin.kind !== 'extracted' || TELLS_BEFORE.test(text)) return false;
  const [next = ''] =
    OPENS_ON_IT.exec((article.text ?? '').slice(origin.end, origin.end + LOOKED_BEHIND)) ?? [];
  return OF_BEFORE.test(next) && /\d/u.test(next);
}
const LOOKED_BEHIND = 200;
