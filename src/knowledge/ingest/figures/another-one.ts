import { countedAt, isPlural } from './counted.ts';
import type { NumberFound } from './number-found.ts';
import { ordinalOf } from './number-words.ts';
import type { Token } from './tokens.ts';

/** `A third said`, `a fifth live alone`: what people of a share do, where no noun of the same form is likelier. */
const THEY_DO = new Set(
  (
    'live work say own use want think believe walk drive cycle smoke drink rent speak support oppose plan expect see get earn pay need feel know read study travel commute leave stay suffer report favour favor fear hope like play vote agree disagree prefer struggle face receive lack come go eat buy sell sleep wait help ' +
    'thought felt knew chose got ate drank drove ran saw spoke spent grew began broke bore rode swam threw wore wrote flew fled sank sat slept stayed taught told understood voted ' +
    'died met led read hit cut lay lie'
  ).split(' '),
);
/** `A third higher`: how much more, and not one more. */
const COMPARATIVE =
  /^(?:higher|lower|larger|smaller|bigger|greater|cheaper|dearer|faster|slower|quicker|longer|shorter|wider|narrower|taller|deeper|heavier|lighter|warmer|colder|older|younger|stronger|weaker|richer|poorer|better|worse|stronger|earlier|later|further|farther|fewer|closer)$/;
/** Of these a third is a part, and what is a third of it is so full. */
const OF_A_WHOLE =
  /^(?:share|stake|part|portion|interest|holding|slice|full|empty|complete|off|overnight|online|abroad|less|more|above|below|short|compared)$/;
const PAST = /[^e]ed$/;
const SHORT_NOUN = /^(?:bed|shed|sled|red)$/;
/** Before a part, and before no one that is counted: `about a third`, `is a third water`. */
const BEFORE_PART =
  /^(?:about|nearly|almost|over|only|just|roughly|some|than|around|under|is|are|was|were|be|been|being)$/;
const BEFORE_ONE = /^(?:for|with|after|before|against|as|at|on)$/;
const DOES = /^(?:is|was|has|had|will|would|can|could|may|might|who|that|which)$/;

/** `A fourth man is still sought`, `she ran for a third term`, `it bought a fifth ferry`: one more of them, and no part of anything. */
export function isAnotherOne(
  text: string,
  tokens: readonly Token[],
  { from, to }: NumberFound,
  language: string,
): boolean {
  if (to - from !== 2 || !/^an?$/.test(tokens[from]?.lower ?? '')) return false;
  if (ordinalOf(tokens[to - 1]?.lower ?? '') === undefined) return false;
  const thing = countedAt(text, tokens, to, 1, language);
  const noun = tokens[to];
  // `a tenth higher`, `a sixth reported pain`; of `a third of the flour` the flour is counted.
  if (thing === undefined || noun === undefined || noun.lower === 'of' || !isThing(noun)) return false;
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (thing.phrase === thing.noun && (BEFORE_ONE.test(before) || DOES.test(next))) return true;
  // `fell a fifth year on year`
  return !BEFORE_PART.test(before) && !(next === 'on' && tokens[to + 2]?.lower === noun.lower);
}

/** A noun in the singular, as far as its form tells. */
function isThing({ text, lower }: Token): boolean {
  if (/^\p{Lu}/u.test(text) || isPlural(lower) || /ly$/.test(lower)) return false;
  if (PAST.test(lower) && !SHORT_NOUN.test(lower)) return false;
  return !THEY_DO.has(lower) && !COMPARATIVE.test(lower) && !OF_A_WHOLE.test(lower);
}
