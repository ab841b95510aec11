import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import type { Question } from '../../../language/analyse.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { BAR } from '../../../types.ts';
import { paragraphBefore } from '../within-article.ts';

/** A line of somebody's accounts: how it is asked for, what tells it, and what tells another line that may stand beside it. */
interface Line {
  readonly asks: RegExp;
  readonly tells: RegExp;
  readonly others: RegExp;
}

const RESULT = String.raw`profits?|profitable|loss(?:es)?|deficits?|surplus\w*|net income|ebit\w*`;
const TURNOVER = 'revenues?|turnover|takings';
const LINES: readonly Line[] = [
  {
    asks: new RegExp(String.raw`\b(?:${TURNOVER}|sales)\b`, 'u'),
    tells: new RegExp(
      String.raw`\b(?:${TURNOVER}|sales?|sold|sell\w*|receipts|income|gross\w*|turn(?:s|ed)? over|(?:took|brought|pulled) in|box office|worth)\b`,
      'i',
    ),
    others: new RegExp(String.raw`\b(?:${RESULT})\b`, 'i'),
  },
  {
    asks: new RegExp(String.raw`\b(?:${RESULT})\b`, 'u'),
    tells: new RegExp(
      String.raw`\b(?:${RESULT}|los(?:e|es|t|ing)|earn\w*|gain\w*|made|makes?|(?:in|into|out of) the (?:red|black)|br(?:eak|oke)s? even|margins?)\b`,
      'i',
    ),
    others: new RegExp(String.raw`\b(?:${TURNOVER}|sales)\b`, 'i'),
  },
  {
    asks: /\b(?:debts?|owes?|owed)\b/u,
    tells:
      /\b(?:debts?|ow(?:e|es|ed|ing)|loans?|borrow\w*|bonds?|liabilit\w*|mortgages?|credit\w*|overdraft|arrears)\b/i,
    others: /\bcash\b/i,
  },
  {
    // What somebody gave for a firm is none of what it earns.
    asks: /\b(?:paid|pay|bought) for\b|\b(?:purchase|takeover|sale) price\b/u,
    tells:
      /\b(?:paid|pays?|paying|b(?:ought|uy\w*)|acquir\w*|purchas\w*|pric\w*|costs?|fees?|fares?|charg\w*|deals?|takeovers?|takes? over|s(?:old|ells?|elling)|worth)\b/i,
    others: new RegExp(String.raw`\b(?:${TURNOVER}|${RESULT})\b`, 'i'),
  },
];
const [SALES] = LINES;
/** Who owns it changes, and no goods are sold: `a fifth was sold to an investment firm`. */
const SELLS_ITSELF =
  /(?<!\w)sold to (?:the |an? |its |their )?(?:[\p{L}-]+ ){0,2}(?:firm|fund|company|group|investors?|owners?|bank|trust|rival)(?!\w)|(?<!\w)(?:stakes?|shares)(?!\w)[^.;]{0,30}(?<!\w)sold(?!\w)|(?<!\w)s(?:old|ell\w*)(?!\w)[^.;]{0,30}(?<!\w)(?:stakes?|shares)(?!\w)/iu;
/** What a firm earned is what was left to it where its paragraph tells of a profit or a loss before. */
const EARNED = /\bearn(?:s|ed)\b/i;
/** A person's pay. */
const PAY = /\b(?:he|she|I)(?: will| would|['’]ll)? earn/i;
/** Asks for no sum. */
const OF_NO_SUM: ReadonlySet<Question['asked']> = new Set<Question['asked']>([
  'who',
  'where',
  'why',
  'date',
  'duration',
  'yesno',
]);

/** The one line that a question asks for. Every candidate is asked for it. */
const lineAsked = oncePer(({ plain, asked }: Question): Line | undefined => {
  const said = plain.toLowerCase();
  if (OF_NO_SUM.has(asked) || mayAskTwo(said)) return undefined;
  const [line, ...more] = LINES.filter(({ asks }) => asks.test(said));
  return more.length > 0 ? undefined : line;
});

/**
 * Whether a question asks for somebody's turnover, and a fact tells their profit or loss alone, or the other way round: `what was the revenue`,
 * and `it lost 4 million`. Of a table's row the heads say what its cells are.
 */
export function isOfAnotherLine(question: Question, fact: number, index: Index): boolean {
  const line = lineAsked(question);
  if (line === undefined) return false;
  const known = index.facts[fact] as Fact;
  const told = known.text.includes(BAR) ? `${known.context ?? ''} ${known.text}` : known.text;
  if (line === SALES && SELLS_ITSELF.test(told) && !SALES.asks.test(told)) return true;
  if (line.tells.test(told)) return false;
  const before = EARNED.test(told) ? paragraphBefore(fact, index).slice(0, -1).join(' ') : '';
  return line.others.test(`${before} ${told}`) || PAY.test(told);
}
