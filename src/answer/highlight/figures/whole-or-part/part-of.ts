import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { type FactSpans, PART, type TypedSpan } from '../../spans.ts';
import { asksForAll } from '../then-or-now/total.ts';

/** `How much does the city pay towards the fair`: who gives something gives a part. */
const GIVES =
  /(?<!\w)how much (?:money )?(?:does|did|do|will|has|have|is|was|were|would) (?:the |its |their |his |her )?(?<giver>[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?) (?:be )?(?:pay(?:s|ing)?|paid|put(?:s|ting)?|giv(?:e|es|en|ing)|gave|contribut\w+|chip(?:s|ped|ping)?|cover(?:s|ed|ing)?|fund(?:s|ed|ing)?|provid\w+|donat\w+|invest\w*|stump\w*|cough\w*)(?!\w)/iu;

/**
 * `870 of the group’s 1,140 drivers stopped work`: who asks how many stopped means those, and who asks how many drivers there are
 * the whole.
 */
export function partOf(fact: Fact, found: FactSpans, chosen: TypedSpan, question: Question): TypedSpan {
  return (
    ofWhichAll(found, chosen, question) ??
    ofThoseThatWere(fact, found, chosen, question) ??
    lostOf(fact, found, chosen, question) ??
    partOrWhole(found, chosen, question)
  );
}

/** What happens to some of several; whoever asks how many, asks for those. */
const LOST =
  /^(?:cancel\w*|scrap\w*|ax(?:e|ed|ing)|drop(?:s|ped)?|ground(?:ed)?|clos(?:e|ed|es|ing)|shut|cut|los[et]|lost|kill\w*|di(?:e|ed|es)|injur\w*|hurt|wound\w*|damag\w*|destroy\w*|burn\w*|flood\w*|sack\w*|fir(?:ed|ing)|dismiss\w*|fail\w*|quit|resign\w*|arrest\w*|delay\w*|postpon\w*|divert\w*|s(?:ell|old)|sank|sunk|miss(?:ed|ing)|reject\w*|refus\w*|remov\w*|fell\w*|saved|rescued|escap\w*|surviv\w*)$/u;

/** `Dropped 27 of Saturday's 64 flights`: how many were cancelled, where it is not told of all of them that they were. */
function lostOf(
  { text }: Pick<Fact, 'text'>,
  { spans, words }: FactSpans,
  chosen: TypedSpan,
  question: Question,
): TypedSpan | undefined {
  const part = spans.findLast(({ kind, end }) => kind !== 'name' && end <= chosen.start);
  if (part?.kind !== 'count' || chosen.kind !== 'count') return undefined;
  if (!PART.test(text.slice(part.end, chosen.start))) return undefined;
  const isLost = question.words.some(({ role, text: word }) => role !== 'stop' && LOST.test(word));
  // `19 of the 64 cancelled flights`, `of the 64 flights cancelled`
  const ofAll = words.slice(chosen.to, chosen.to + LOOKED_AT).some((word) => LOST.test(word));
  const isPart = isLost && words.slice(0, part.from).some((word) => LOST.test(word));
  return (isPart && !ofAll) || (isLost && question.part) ? part : undefined;
}

const WERE =
  /(?<!\w)how many (?:[\p{L}’'-]+ ){0,3}(?:were|was|are|is) (?:(?<where>on|in|at|aboard) )?(?:the |its )?(?<last>\p{L}+)\W*$/iu;
const IS_OF_PART = /^(?:were|was|are|is|had|have|has|will|would|did)$/u;

/** `Killed nine of the 31 people on board`, `dropped 31 of the 90 flights scheduled`: how many were on board, or scheduled. */
function ofThoseThatWere(
  { text }: Pick<Fact, 'text'>,
  { spans, stems, words }: FactSpans,
  chosen: TypedSpan,
  { plain }: Question,
): TypedSpan | undefined {
  const { where, last } = WERE.exec(plain)?.groups ?? {};
  const whole = spans.find(({ kind, start }) => kind !== 'name' && start >= chosen.end);
  if (last === undefined || chosen.kind !== 'count' || whole?.kind !== 'count') return undefined;
  if (!PART.test(text.slice(chosen.end, whole.start))) return undefined;
  const behind = words.slice(whole.to, whole.to + LOOKED_AT);
  const end = behind.findIndex((word) => IS_OF_PART.test(word));
  const told = stems.slice(whole.to, whole.to + (end < 0 ? LOOKED_AT : end));
  const isTold = told.includes(stemOf(last)) && !stems.slice(0, chosen.from).includes(stemOf(last));
  // `Nine of the 31 flights scheduled`: where these open the clause, it may be told of them what became of them.
  const isObject = where !== undefined || /\p{L} $/u.test(text.slice(0, chosen.start));
  return isTold && isObject ? whole : undefined;
}

/** `At 214 of the 260 sites that they visited`: they visited all of those. */
function ofWhichAll(
  { spans, stems, words }: FactSpans,
  chosen: TypedSpan,
  question: Question,
): TypedSpan | undefined {
  const whole = [chosen, spans[chosen.at + 1]].find((span) => span?.isWhole);
  if (whole?.kind !== 'count' || chosen.kind !== 'count') return undefined;
  const behind = words.slice(whole.to, whole.to + LOOKED_AT);
  const that = behind.findIndex((word) => ALL_THAT.test(word));
  if (that < 1) return undefined;
  const [first = '', second = ''] = [1, 2].map((more) => stems[whole.to + that + more]);
  // Whoever did it, or the verb itself: `that they visited`, `that were visited`, `that applied`.
  const did = HAS_SUBJECT.test(behind[that + 1] ?? '') ? second : first;
  const told = question.words.findLastIndex(({ role }) => role === 'content');
  const at = question.words.findIndex(({ stem }) => stem === did);
  const before = question.words[at - 1];
  // `How many homes lost power`
  const isOfThem = before?.stem === whole.noun[0] && !BOTH.test(question.plain);
  const isAsked = at >= 0 && (at === told || isOfThem || IS_DONE.test(before?.text ?? ''));
  return isAsked ? whole : undefined;
}
const ALL_THAT = /^(?:that|which|who)$/u;
const HAS_SUBJECT = /^(?:they|it|he|she|we|were|was|had|have|has|are|is)$/u;
const IS_DONE = /^(?:were|was|are|is)$/u;
/** What became of those is asked as well. */
const BOTH = /\b(?:again|back|still|since|but|and)\b/i;
const LOOKED_AT = 6;

function partOrWhole({ spans, stems }: FactSpans, chosen: TypedSpan, question: Question): TypedSpan {
  const { words, head } = question;
  const isAsked = (stem: string) =>
    words.some((word) => word.role === 'content' && word.stem === stem && !head.includes(stem));
  const behind = (span: TypedSpan) => stems.slice(span.to);
  const [part, next] = [spans[chosen.at - 1], spans[chosen.at + 1]];
  if (chosen.isWhole && part?.kind === chosen.kind) {
    const own = chosen.noun.slice(0, 1);
    const giver = tokenise(GIVES.exec(question.plain)?.groups?.giver ?? '').map((token) =>
      stemOf(token.text),
    );
    const isGiven = giver.length > 0 && giver.every((stem) => stems.slice(0, part.from).includes(stem));
    const isOfPart = behind(chosen).some((stem) => isAsked(stem) && !own.includes(stem));
    return isOfPart || (isGiven && !asksForAll(question)) ? part : chosen;
  }
  return next?.isWhole && next.kind === chosen.kind && asksForAll(question) ? next : chosen;
}
