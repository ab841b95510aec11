import { AUXILIARIES } from './question-words.ts';
import { type RelationForm, relationForms } from './relation-forms.ts';

const AUXILIARY = `(?:${AUXILIARIES}|may|might)`;
const STAFF = '(?:staff|workers|employees)';
const PEOPLE = '(?:people|persons|folks?|ppl)';
const CHANGES =
  '(?:change|climb|decline|decrease|drop|expand|fall|fell|go up|go down|going up|going down|gone up|gone down|went up|went down|grow|grew|grown|increase|jump|rise|rose|risen|shrink|shrunk|widen)(?:d|ed|s|ing|n)?|rising|declining|decreasing|increasing';
const ROLE =
  '(?:author|boss|captain|ceo|chair\\w*|chief|coach|director|founder|governor|head|leader|manager|mayor|minister|owner|president|principal|spokes\\w+)';

/** Parts of a time, and what an answer has to hold to tell them: `when` may be answered with less. */
const PARTS_OF_TIME: readonly (readonly [string, RegExp])[] = [
  ['(?:exact )?year', /\b[12]\d{3}\b/u],
  ['month', /\p{L}{3}/u],
  ['(?:exact )?(?:date|day)', /\b\d{1,2}\b|day\b/i],
];
const BEFORE_WHEN = '(?:after|before|by|from|since|till|until)';

/** Forms of a question, the one in which the same is asked most often, and what has to be in an answer. */
const FORMS: readonly (readonly [RegExp, string, RegExp?])[] = [
  ...PARTS_OF_TIME.flatMap(([part, holds]): readonly (readonly [RegExp, string, RegExp])[] => [
    [new RegExp(`\\b(${BEFORE_WHEN}) (?:what|which) ${part}\\b(?! of\\b)`, 'i'), '$1 when', holds],
    [
      new RegExp(
        `(?<!\\b${BEFORE_WHEN} )\\b(?:(?:at|during|in|on) )?(?:what|which) ${part}\\b(?! of\\b|['’])`,
        'i',
      ),
      'when',
      holds,
    ],
  ]),
  [new RegExp(`\\bhow many (?:years|months|weeks|days|hours|minutes)(?= ${AUXILIARY}\\b)`, 'i'), 'how long'],
  [/\bhow much time\b/i, 'how long'],
  [
    new RegExp(
      `(?<!\\bby )\\bhow much (?=(?:more |less )?${AUXILIARY} (?:\\S+ ){1,6}?(?:${CHANGES})\\b)`,
      'i',
    ),
    'by how much ',
  ],
  [/\bhow much (?:money|cash)\b/i, 'how much'],
  [/\b(?:what|which) (?:amount|sum)\b(?: of(?: (?:money|cash))?\b)?/i, 'how much'],
  [/\bwhat(?:['’]?s| is| are| was| were)? the (?:exact |overall |total )?number of\b/i, 'how many'],
  [/\bwhat number of\b/i, 'how many'],
  [
    /\b(?:what|which) (?:business|company|firm|man|manufacturer|organi[sz]ation|person|woman)\b(?! (?:from|in|name|of|that|who)\b|['’])/i,
    'who',
  ],
  [
    new RegExp(`\\bwhat(?:['’]?s| is| was) the (?:full )?name of (?=(?:\\S+ ){1,3}?${ROLE}\\b(?!['’]))`, 'i'),
    'who is ',
  ],
  [/\b(?:boss|ceo|chief exec)\b(?!['’])/i, 'chief executive'],
  [/\bchief executive(?: officer)?\b(?!['’])/i, 'ceo'],
  [/\bwho (?:came|finished|was|ended up|got in|crossed the line) first(?: in| at)?\b/i, 'who won', /\p{Lu}/u],
  [/\bwho won\b/i, 'who came first in', /\p{Lu}/u],
  [/^who won (?:the )?(.{3,60}?)[?!.\s]*$/i, '$1 winner', /\p{Lu}/u],
  [/\bhow many people (?:died|lost their lives|perished)\b/i, 'how many people were killed'],
  [/\bhow many people were killed\b/i, 'how many people died'],
  [/\bopen(?: up)? (?:back up|again)\b/i, 'reopen'],
  [/\bwhich of the (?:two|three|four|five)\b/i, 'which'],
  [
    new RegExp(
      `\\bhow many (?:${PEOPLE}|${STAFF}) (?:work|works|are working|are employed) (?:at|for|in|by)\\b`,
      'i',
    ),
    'how many people are employed by',
  ],
  [
    new RegExp(`\\bhow many ${STAFF} (do|does|did) (\\S+(?: \\S+){0,5}?) have\\b`, 'i'),
    'how many people $1 $2 employ',
  ],
  [new RegExp(`\\bhow many ${PEOPLE}\\b(?!['’])`, 'i'), 'how many'],
  [/\bwhat(?:['’]?s| is| was) the reason (?:behind|for|that|why)\b|\bfor (?:what|which) reason\b/i, 'why'],
];

/** The same question as it is asked most often. */
export interface UsualForm extends Partial<Pick<RelationForm, 'of' | 'told'>> {
  readonly question: string;
  /** What is in bold of an answer to it must hold this; null where nothing need be. Left out where anything will do. */
  readonly holds?: RegExp | null;
}

/**
 * The same question as it is asked most often: `when` for `in what year`, `who` for `which company`. The words that go say what
 * kind of thing is asked for, which no fact says of itself; looked for in facts, they are missing from the right one.
 *
 * @returns none where it is asked so already
 */
export function usualForms(question: string): readonly UsualForm[] {
  const forms = FORMS.flatMap(([form, usual, holds]): readonly UsualForm[] => {
    const other = question.replace(form, usual);
    return other === question ? [] : [{ question: other, ...(holds && { holds }) }];
  });
  return [...forms, ...relationForms(question)];
}
