import { type Alternatives, alternativesOf } from './alternatives.ts';
import { COMPARATIVE } from './comparative.ts';
import { withoutOpener } from './opener.ts';
import { AUXILIARIES } from './question-words.ts';

/** Longer texts are no questions to take apart. */
const LONGEST_QUESTION = 400;
const OPENS_QUESTION = new RegExp(`^(${AUXILIARIES})\\s+(?=\\S)`, 'iu');
const THAN = /\sthan\s+(?=\S)/giu;
const COMPARES = new RegExp(`^(?:${COMPARATIVE}|\\p{L}{2,}ier|better|worse)$`, 'iu');
const PREPOSITION = /^(?:in|on|at|from|for|by|to|with|under|during)$/iu;
const IS = /^(?:is|are|was|were)$/iu;
const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion';
/** `Than expected`, `than last year`, `than forty`: no other thing. */
const NO_THING = new RegExp(
  String.raw`^(?:(?:in|on|at|from|for|by|to|with|under|during)\s)?(?:[\p{Sc}\d]|(?:last|this|that|next|ever|before|now|then|usual|normal|planned|expected|thought|previously|average|today|yesterday|it|they|he|she|we|you|I|any|all|others?|what|when|most|half|${NUMBER}|a (?:hundred|thousand|dozen|million|billion|year|month|week|decade|third|quarter|half)|the (?:year|month|week|day|average|others?|rest|previous|last|first|same|original|national|plan|budget))(?!\w))|(?<!\w)(?:ago|before|earlier|expected|planned|promised|previously)$`,
  'iu',
);
/** When either of them did so. */
const TIME =
  /\s(?:(?:in|during|since|of) (?:19|20)\d\d(?:[-–/]\d{2,4})?|(?:last|this) (?:year|season|month|quarter))$/iu;

/**
 * `Is the pier cheaper than the bridge` as the same is asked of two that are named side by side: `is cheaper, the pier or the bridge`. Any
 * other question as it is.
 */
export function withOr(question: string): string {
  const asked = withoutOpener(question.trim()).replace(/[?.!\s]+$/u, '');
  const opens = asked.length > LONGEST_QUESTION ? null : OPENS_QUESTION.exec(asked);
  const cuts = [...asked.matchAll(THAN)];
  const [cut] = cuts;
  if (opens === null || cut === undefined || cuts.length > 1) return question;
  const [whole, auxiliary = ''] = opens;
  const behind = asked.slice(cut.index + cut[0].length);
  const time = TIME.exec(behind)?.[0] ?? '';
  const second = behind.slice(0, behind.length - time.length);
  if (NO_THING.test(second) || /\sor\s/iu.test(asked)) return question;
  const words = asked.slice(whole.length, cut.index).split(/\s+/u);
  const at = words.findIndex((word) => COMPARES.test(word));
  if (at < 1) return question;
  const named = namedFirst(words, at, second.split(/\s+/u)[0] ?? '', IS.test(auxiliary));
  if (named === null) return question;
  const [from, to] = named;
  const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
  return `${auxiliary} ${rest}${time}, ${words.slice(from, to).join(' ')} or ${second}`;
}

const NAMED_BEFORE =
  /^(?:(?:out )?of|between) (?:the )?(?<one>[^,]{2,60}?) and (?<other>[^,]{2,60}?)[,:]? (?<asks>(?:which|who)\b.*)$/i;

/** `Out of Kell and Lund, which one has more beds` as the same is asked of two that stand behind it. Any other question as it is. */
export function withTwoBehind(question: string): string {
  const { one, other, asks } = NAMED_BEFORE.exec(withoutOpener(question.trim()))?.groups ?? {};
  if (asks === undefined || /\sor\s/iu.test(question)) return question;
  return `${asks.replace(/[?.!\s]+$/u, '')}, ${one} or ${other}`;
}

/** The two things that a question compares, with `or` or with `than`; undefined where it names none. */
export const comparedIn = (question: string): Alternatives | undefined =>
  alternativesOf(question) ?? alternativesOf(withOr(question));

/** From where to where the first of the two is named, before what compares them or behind it. */
function namedFirst(
  words: readonly string[],
  compares: number,
  opens: string,
  isIs: boolean,
): readonly [number, number] | null {
  if (PREPOSITION.test(opens)) {
    // `A night in Kell cheaper`, `rent higher in Kell`
    const from = words.findLastIndex((word) => word.toLowerCase() === opens.toLowerCase());
    if (from < 0 || from === words.length - 1) return null;
    return [from, from < compares ? compares : words.length];
  }
  // `Kell have more beds`: what they do stands before how much.
  const to = isIs || compares === 1 ? compares : compares - 1;
  return to < 1 || to > 7 ? null : [0, to];
}
