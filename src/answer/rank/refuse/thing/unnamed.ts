import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Question } from '../../../language/analyse.ts';
import { stemOf } from '../../../language/words.ts';

/** `Which judge`, and not which of several, nor which kind. */
const ASKS_WHICH = /\b(?:which|wich|whcih)\b(?! (?:of|ones?|kind|sort|type)\b)/i;
/** It asks which one has more, or for one of those that it names. */
const COMPARES = /(?<!\w)(?:or|most|least|more|less|fewe\p{L}+|\p{L}{2,}est|both|and)(?!\w)/iu;
/** Right before a word: `a former`, `another`, up to what comes before that. */
const ONE_OF_MANY =
  /(?<before>.*)\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome) (?:(?!(?:of|for|in|from|with|to|by|at|on)\b)(?:[\p{Ll}\d’'-]+|\p{Lu}\p{Ll}+(?:ish|ese|an|ch|ic|i)) ){0,3}$/u;
/** `Foods, a company`, `Foods (once a company)`, `Alba is a company` */
const IS_NAMED_BEFORE =
  /(?:\p{Lu}[\p{L}\d’'.&-]*(?:,| [(–—])(?: ?(?:once|then|now|formerly|also))?|\b(?:is|was|are|were|become|became|as|called|named)) ?$/u;
/** `A bakery called Alba`, `a variety, Alba 7`, `a town near Kell` */
const IS_NAMED_BEHIND =
  /^(?:,? (?:called|named|known|whose|who|which|that)\b|(?: \p{Ll}[\p{L}-]*)?,? ["“‘(]?\p{Lu}| (?:of|in|at|near|from|by|across|along|on|over|between|behind|under|outside|inside) (?:the |an? )?\p{Lu}|:|[^.;:]{1,60}: ["“]?\p{Lu})/u;
const WORD = /\p{L}[\p{L}-]*/gu;

/** How such a one is called is written in small letters: `lithium, a metal`. */
const OF_SMALL_NAMES =
  /^(?:animal|bird|chemical|colou?r|disease|drink|drug|fish|flower|food|fruit|fuel|gas|illness|insect|material|medicine|metal|mineral|sport|tree|vegetable|virus)s?$/u;

/** Stems of the thing of which one is asked for, and perhaps of what it did; none where no single one is. */
const oneAsked = oncePer(({ which, words, plain }: Question): readonly string[] => {
  if (!ASKS_WHICH.test(plain) || COMPARES.test(plain)) return [];
  const from = words.findIndex(({ stem }) => stem === which[0]);
  const to = words.findIndex(({ role }, at) => at > from && role === 'stop');
  const named = words.slice(from, to < 0 ? undefined : to);
  if (named.some(({ text }) => OF_SMALL_NAMES.test(text))) return [];
  const beside = named.map(({ stem }) => stem);
  return which.filter((stem) => beside.includes(stem));
});

/** Whether a question asks which judge it was, and a text tells of `a judge`, and not of which. */
export function leavesUnnamed(question: Question, text: string): boolean {
  const asked = oneAsked(question);
  if (asked.length === 0) return false;
  const told = [...text.matchAll(WORD)].filter(([word]) => asked.includes(stemOf(word.toLowerCase())));
  return (
    told.length > 0 &&
    told.every(({ index, 0: word }) => {
      const before = ONE_OF_MANY.exec(text.slice(0, index))?.groups?.before;
      return (
        before !== undefined &&
        !IS_NAMED_BEFORE.test(before) &&
        !IS_NAMED_BEHIND.test(text.slice(index + word.length))
      );
    })
  );
}
