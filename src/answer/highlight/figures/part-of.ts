import type { Question } from '../../language/analyse.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { FactSpans, TypedSpan } from '../spans.ts';
import { asksForAll } from './total.ts';

/** `How much does the city pay towards the fair`: who gives something gives a part. */
const GIVES =
  /\bhow much (?:money )?(?:does|did|do|will|has|have|is|was|were|would) (?:the |its |their |his |her )?(?<giver>[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?) (?:be )?(?:pay(?:s|ing)?|paid|put(?:s|ting)?|giv(?:e|es|en|ing)|gave|contribut\w+|chip(?:s|ped|ping)?|cover(?:s|ed|ing)?|fund(?:s|ed|ing)?|provid\w+|donat\w+|invest\w*|stump\w*|cough\w*)\b/iu;

/**
 * `870 of the group’s 1,140 drivers stopped work`: who asks how many stopped means those, and who asks how many drivers there are
 * the whole.
 */
export function partOf(found: FactSpans, chosen: TypedSpan, question: Question): TypedSpan {
  return ofWhichAll(found, chosen, question) ?? partOrWhole(found, chosen, question);
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
const BOTH = /\b(?:again|back|still|since|but|and)\b/iu;
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
