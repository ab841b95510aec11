import type { Question } from '../language/analyse.ts';
import { NUMBER_WORDS } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';
import { TIME_KINDS, type TypedSpan } from './spans.ts';
import { namesWhen } from './times/when-within.ts';

/** Every word of it is the question's: it tells nothing that was not known. */
export const isGiven = (written: string, { words }: Pick<Question, 'words'>): boolean =>
  tokenise(written).every((token) => words.some(({ stem }) => stem === stemOf(token.text)));

/** A figure stands in the question as in the text: all its words in a row, or its number beside the same word. */
export function isSaid(text: string, { start, end }: Span, { words }: Pick<Question, 'words'>): boolean {
  const own = tokenise(text.slice(start, end)).map((token) => sameOf(token.text));
  const asked = words.map((word) => sameOf(word.text));
  const [before] = tokenise(text.slice(Math.max(0, start - LOOKED_AT), start)).slice(-1);
  const behind = tokenise(text.slice(end, end + LOOKED_AT)).slice(0, 2);
  return asked.some((_, at) => {
    if (own.length === 0 || !own.every((one, of) => asked[at + of] === one)) return false;
    const [last, next] = [asked[at - 1], asked[at + own.length]];
    return (
      own.length > 1 ||
      (last !== undefined && before !== undefined && last === sameOf(before.text)) ||
      behind.some((token) => sameOf(token.text) === next)
    );
  });
}
const LOOKED_AT = 40;

/** `Two` is 2. */
const sameOf = (word: string): string => NUMBER_WORDS.get(word) ?? stemOf(word);

/** Who asks so may want to have it confirmed. */
const ASKS_IF: ReadonlySet<Question['asked']> = new Set(['yesno', 'what', 'how', 'why']);
const CONFIRMS = /\b(?:or|really|true|right|correct|(?:is|was) (?:it|that|this))\b/i;
const SUM =
  /\p{Sc}|(?<!\w)(?:pounds?|quid|euros?|dollars?|bucks|crowns?|cents?|pence|kron\w+|yen|pesos?|(?:m|b)illion)(?!\w)/iu;
/** A time that the question names, and whose year may stand in a text: `last year`. */
const NAMES_TIME =
  /(?<!\w)(?:last|this|next|previous|same) (?:\p{L}+ )?(?:year|month|week|quarter|season|term|spring|summer|autumn|fall|winter)(?!\w)/iu;
const ASKS_TIME =
  /\b(?:when|dates?|days?|since|until|till|before|after|by|start\w*|beg[aiu]n\w*|end\w*|open\w*|clos\w*|due|deadline|expir\w*|launch\w*|releas\w*|(?:what|which) (?:year|month|week|season|quarter))\b/i;

/**
 * A figure that the question itself says, `more than half` of who pays more than half; and of a question that says which time it asks of,
 * `last year` or `when it opened`, that time.
 */
export function isOfQuestion(text: string, span: TypedSpan, question: Question): boolean {
  const { kind } = span;
  const { asked, plain } = question;
  if (kind === 'name' || asked === 'date') return false;
  if (TIME_KINDS.has(kind) && asked !== 'age' && namesWhen(question)) return true;
  if (kind === 'year' && asked !== 'age' && !ASKS_TIME.test(plain))
    return NAMES_TIME.test(plain) || isGiven(span.written, question);
  // `At 8pm` is no £8.
  if (kind === 'money' && !SUM.test(plain)) return false;
  return !ASKS_IF.has(asked) && !CONFIRMS.test(plain) && isSaid(text, span, question);
}
