import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { amountsIn } from '../language/exact.ts';
import type { ToldPart } from './told-part.ts';

const FIGURE = String.raw`[€$£¥]?\d[\d.,]*\d?\+?%?(?: ?(?:bn|m|k|million|billion|thousand|hundred|trillion|percent|per cent))?`;
const CALLED =
  '(?:the |that |this |those |a )?(?:(?:figure|number|amount|sum|percentage|value|stat|statistic)s? )?(?:of )?';
const STANDS_FOR =
  '(?:stands? for|refers? to|means?|counts?|describes?|represents?|measures?|says?|tells? (?:us|me)|about|for|of|from|there for)';
/** `What does the figure of 229 stand for`, `what is the 94.8 billion`, `I saw the number 229, 229 what?` */
const ASKED = new RegExp(
  [
    String.raw`^(?:and |so |but |ok )?what(?:['’]?s| is| are| was| were| does| do| did)? ${CALLED}${FIGURE}(?:(?: \p{L}+)? ${STANDS_FOR})?(?: (?:in|from) (?:the|that|this) (?:article|text|story|piece))?[\s?!.]*$`,
    String.raw`(?<!\w)(?:figure|number|amount|sum|percentage|stat)s? (?:of )?${FIGURE}(?![\p{L}\d]).*(?<!\w)(?:what(?:['’]s| is| was| does| do| did) (?:it|that|this|they|those)(?: \p{L}+){0,3}|meaning|means?|stands? for|refers? to)[\s?!.]*$`,
    String.raw`(?<![\d.,])${FIGURE} (?:of )?what[\s?!.]*$`,
    String.raw`(?<!\w)what (?:is|are|was|were|does|do) (?:the |that )?(?:figure|number) ${FIGURE}(?!\w)`,
  ].join('|'),
  'iu',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** `$40` and `40%` are not any 40. */
const SIGNS: readonly RegExp[] = [/%|\bper ?cent\b/i, /\$/u, /€/u, /£/u, /¥/u];
const isOfSign = (plain: string, { text }: Figure): boolean =>
  SIGNS.every((sign) => !sign.test(plain) || sign.test(text));

/**
 * What a figure stands for that a question gives and asks for nothing else, of the one fact that tells it.
 *
 * @param facts of those near the question
 */
export function figureNamed({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  if (!/\d/u.test(plain) || !ASKED.test(plain)) return undefined;
  const [amount, another] = new Set(amountsIn(plain));
  if (amount === undefined || another !== undefined || YEAR.test(String(amount))) return undefined;
  const told = [...new Set(facts())].flatMap((fact): readonly ToldPart[] => {
    const figure = fact.figures.find(({ value }) => value === amount);
    const start = figure === undefined ? -1 : figureAt(fact.text, figure.text);
    return figure === undefined || start < 0 || !isOfSign(plain, figure)
      ? []
      : [{ fact, part: { start, end: start + figure.text.length } }];
  });
  const [one, ...others] = told;
  return others.length === 0 ? one : undefined;
}
