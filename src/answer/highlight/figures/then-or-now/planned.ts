import { type Refine, TIME_KINDS, type TypedSpan } from '../../spans.ts';

const WORD = String.raw`\s(?!(?:and|but|or|however|while)(?!\w))[\p{L}’'-]{1,20}`;
const before = (words: string) => new RegExp(String.raw`(?:${words})\s$`, 'iu');

const HAS = /\b(?:do|does|did)\b.{0,40}\bhave?\b(?! to\b)|\b(?:are|were) there\b|\bemploys?\b/i;
const NEEDED = before(String.raw`(?<!\w)(?:needs?|needed)(?:${WORD}){0,3}`);

/** What was wanted at first, by how that is asked and what stands before its figure. */
const WISHES: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /^(?!.*\bnew (?:date|day|time|plan|deadline|price|figure|target)\b).*(?:\b(?:did|had)\b.{0,40}\bplan(?:ned)?\b|\b(?:was|were|had)\b.{0,50}\b(?:planned|supposed|meant|intended|scheduled)\b|\boriginal(?:ly)?\b)/i,
    told: before(
      String.raw`(?<!\w)(?:planned|supposed|meant|intended|scheduled|originally)(?:${WORD}){0,3}|(?<!\w)(?:was|were|had been) to(?:${WORD}){1,3}|(?<!\w)(?:instead of|rather than)(?:${WORD}){0,3}`,
    ),
  },
  {
    // `Fitted screws 6 mm long instead of 9 mm`
    asks: /^(?!.*\bnew\b).*\b(?:should\b.{1,60}\bhave\b|ought\b.{1,60}\bto have\b)/i,
    told: before(String.raw`(?<!\w)(?:instead of|rather than)(?:${WORD}){0,2}`),
  },
  {
    asks: /\b(?:do|does|did|will)\b.{0,40}\bneed\b/i,
    told: NEEDED,
  },
  {
    asks: /\b(?:hope|hoped|hoping|want|wanted)\b/i,
    told: before(String.raw`(?<!\w)(?:hoped|wanted)(?:${WORD}){0,4}`),
  },
];
const WISHED = before(
  String.raw`(?<!\w)(?:planned|supposed|meant|intended|scheduled|hoped|wanted)(?:${WORD}){0,4}`,
);
const MAY_ASK_WISH =
  /\b(?:plan\w*|suppos\w*|mea?nt|intend\w*|origin\w*|schedul\w*|need\w*|hop(?:e|ed|ing)|want\w*|expect\w*|built|designed|first)\b/i;
/** Between what was wanted and what came of it: `hoped to hire 200 but found 140`. */
const CAME_OTHERWISE = /\bbut\b|[;,](?: it| they)? (?:will |is |are |has |have )?(?:now|instead|only)\b/i;

/**
 * `They had hoped to hire 200 nurses but found 140`, `planned for 2026, it will now open in March 2028`: what was wanted, and what came of it. Undefined where
 * the text does not tell the two apart, or has more of either.
 */
export const plannedOrDone: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name') return undefined;
  const isAlike = ({ kind }: TypedSpan) =>
    kind === chosen.kind || (TIME_KINDS.has(kind) && TIME_KINDS.has(chosen.kind));
  const alike = spans.filter(isAlike);
  const isTold = (told: RegExp) => (span: TypedSpan, at: number) =>
    told.test(text.slice(alike[at - 1]?.end ?? 0, span.start));
  const wish = WISHES.find(({ asks }) => asks.test(plain));
  if (wish !== undefined) {
    const [wanted, ...others] = alike.filter(isTold(wish.told));
    return others.length === 0 && wanted !== chosen ? wanted : undefined;
  }
  // `Has 640 porters and needs 705`
  const needed = alike.filter(isTold(NEEDED));
  if (HAS.test(plain) && needed.includes(chosen) && needed.length === alike.length - 1) {
    return alike.find((span) => !needed.includes(span));
  }
  const [first, second, ...others] = alike;
  if (MAY_ASK_WISH.test(plain) || first !== chosen || second === undefined || others.length > 0)
    return undefined;
  return WISHED.test(text.slice(0, first.start)) && CAME_OTHERWISE.test(text.slice(first.end, second.start))
    ? second
    : undefined;
};
