import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

const NUMBER = String.raw`(?:\d+|${NUMBER_IN_WORDS}|one|an?|several|many|no)`;
/** Who somebody has: how it is asked for, and how a sentence counts them. */
interface Kin {
  readonly asks: string;
  readonly counts: readonly string[];
}

const OF_HOW_MANY = String.raw`(?:\w+th|first|second|third|eldest|oldest|youngest|middle|last|one) of (?:the |her |his |their )?`;
const CHILDREN = '(?:children|child|kids?|sons?|daughters?|boys?|girls?|babies|twins)';
const SIBLINGS = '(?:(?:half-|step)?(?:brothers?|sisters?|siblings?))';
const GRANDCHILDREN = '(?:great-?)?grand-?(?:children|child|kids?|sons?|daughters?)';
const KIN: readonly Kin[] = [
  {
    asks: '(?:children|kids|sons|daughters)',
    counts: [
      String.raw`(?<!${OF_HOW_MANY})(?<!\w)${NUMBER} (?:[\p{L}-]+ ){0,2}${CHILDREN}`,
      String.raw`(?<!\w)(?:mother|father|mum|dad|parents?)[ -]of[ -]${NUMBER}`,
    ],
  },
  {
    asks: '(?:brothers|sisters|siblings)',
    counts: [
      String.raw`(?<!\w)${NUMBER} (?:[\p{L}-]+ ){0,2}${SIBLINGS}`,
      String.raw`(?<!\w)${OF_HOW_MANY}${NUMBER} (?:${CHILDREN}|${SIBLINGS})`,
    ],
  },
  {
    asks: '(?:great-?)?grand-?(?:children|kids)',
    counts: [String.raw`(?<!\w)${NUMBER} (?:[\p{L}-]+ ){0,2}${GRANDCHILDREN}`],
  },
];
/** `How many sisters does he have`, `how many brothers and sisters did Ada Lund have`: of one person, nothing else. */
const ASKED = KIN.map(({ asks, counts }) => ({
  asks: new RegExp(
    String.raw`(?<!\w)how many (?:(?:living|surviving|other) )?${asks}(?: (?:and|or|&|n) ${asks})? (?:did|does|do|has|have|had)(?!\w).*(?<!\w)(?:have|had|got|has|leaves?|left)?\W*$`,
    'u',
  ),
  counts: new RegExp(String.raw`(?:${counts.join('|')})(?!\p{L})`, 'iu'),
}));
const COUNTED = new RegExp(
  String.raw`(?<!\w)${NUMBER} (?:[\p{L}-]+ ){0,2}(?:${CHILDREN}|${SIBLINGS}|${GRANDCHILDREN})(?!\p{L})`,
  'iu',
);

/**
 * Whether a question asks how many children, brothers or grandchildren somebody has, and a text counts others of a family alone: `the fourth of
 * seven children`, `three grandchildren`.
 *
 * @param said the question in small letters
 */
export function countsOtherKin(said: string, text: string): boolean {
  const kin = ASKED.find(({ asks }) => asks.test(said));
  return kin !== undefined && COUNTED.test(text) && !kin.counts.test(text);
}
