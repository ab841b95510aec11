import type { Span } from '../language/span.ts';

const SIDE = String.raw`(?<![\d.,:–-])\d{1,3}[-–]\d{1,3}(?![\d–-]|[.,:]\d| ?[%°\p{Sc}])`;
/** `a 4-1 win`, `their 0-0 home draw` */
const BEFORE_OUTCOME = new RegExp(
  String.raw`${SIDE}(?= (?:[\p{L}-]+ )?(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|draws?|stalemate|thrashing|hammering|drubbing|rout|triumph|aggregate|lead|deficit|scoreline|score)(?!\w))`,
  'giu',
);
/** `beat Port Alden 5-2`, `lost 2-0 at home`, `won the final 3-1`; `won 3-5 seats` counts seats. */
const BEHIND_OUTCOME = new RegExp(
  String.raw`(?<=(?<!\w)(?:beat|beats|beaten|beating|w[io]n|wins|winning|los[et]|loses|losing|dr[ae]w|draws|drawn|drawing|thrash\w*|hammer(?:ed|s)|thump\w+|defeat(?:ed|s|ing)?|edged|trail(?:ed|s|ing)?|leads?|led|leading|level|ended|finished|score|result)(?!\w)[^.,;:()\d]{0,60} )${SIDE}(?=$|[.,;:)!?"”’]| (?:to|at|in|on|after|against|away|home|and|but|with|when|before|by|for|from|last|over|thanks|through|win(?:ner)?s?)(?!\w))`,
  'giu',
);

const TEAM = String.raw`\p{Lu}[\p{L}.’'&-]*(?: (?:\p{Lu}|\p{Ll}{2,3} \p{Lu}|& \p{Lu})[\p{L}.’'&-]*){0,4}`;
/** `Alden Town 2-1 Port Rovers`, maybe with the half's result in brackets behind it. */
const RESULT_LINE = new RegExp(
  String.raw`^${TEAM} (\d{1,3} ?[-–] ?\d{1,3}) ${TEAM}(?: \([^()]{1,40}\))?$`,
  'u',
);

/** Whether a line is a result of a match, and nothing else. */
export const isResult = (line: string): boolean => line.length <= LONGEST_RESULT && RESULT_LINE.test(line);
const LONGEST_RESULT = 100;

/** The results of matches that a sentence tells, each whole: neither of its numbers counts anything by itself. */
export function resultsIn(text: string): readonly Span[] {
  if (!/\d ?[-–] ?\d/u.test(text)) return [];
  const alone = text.length <= LONGEST_RESULT ? RESULT_LINE.exec(text)?.[1] : undefined;
  if (alone !== undefined) {
    const start = text.indexOf(` ${alone} `) + 1;
    return [{ start, end: start + alone.length }];
  }
  const found = [BEFORE_OUTCOME, BEHIND_OUTCOME].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
    })),
  );
  return found
    .filter(({ start }, at) => found.findIndex((one) => one.start === start) === at)
    .sort((a, b) => a.start - b.start);
}
