import { KIND, type TokenKind } from '../token-kinds.ts';
import { AUXILIARIES } from './question-words.ts';

/** The kinds of thing that a question asks for. */
export const ASKED = [
  'count',
  'amount',
  'money',
  'percent',
  'date',
  'duration',
  'measure',
  'age',
  'name',
  'who',
  'where',
  'why',
  'how',
  'yesno',
  'what',
] as const;
export type Asked = (typeof ASKED)[number];

const FIGURES = ['count', 'amount', 'money', 'percent', 'measure', 'duration'] as const;
/** Those that a figure answers. */
export const ASKS_FIGURE: ReadonlySet<Asked> = new Set<Asked>(FIGURES);
/** Those that a figure or a time answers, and no name. */
export const ASKS_VALUE: ReadonlySet<Asked> = new Set<Asked>([...FIGURES, 'age', 'date']);
/** Those that a name answers. */
export const ASKS_NAME: ReadonlySet<Asked> = new Set<Asked>(['who', 'where', 'name']);

/** The kinds of token that may answer what asks for a kind of value; evidence follows this order. */
export const EXPECTED: Readonly<Partial<Record<Asked, readonly TokenKind[]>>> = {
  count: [KIND.count, KIND.sum],
  amount: [KIND.money, KIND.sum, KIND.measure, KIND.percent, KIND.count, KIND.duration],
  money: [KIND.money, KIND.sum],
  percent: [KIND.percent],
  date: [KIND.date, KIND.year],
  duration: [KIND.duration, KIND.measure],
  measure: [KIND.measure],
  who: [KIND.proper],
  where: [KIND.proper],
  age: [KIND.duration, KIND.count, KIND.year],
  name: [KIND.proper],
};

const UNITS =
  'kilomet\\w+|met(?:re|er)s|centimet\\w+|millimet\\w+|km|miles|feet|inches|knots|hectares|acres|square|cubic|tonnes|tons|kilo\\w*|grams|lit(?:re|er)s|gallons|barrels|megawatts?|gigawatts?|kilowatts?|degrees';
/** Said where the answer is a sum of money. */
const PAID =
  'cost|costs|costing|pay|pays|paid|paying|price|priced|worth|spend|spends|spent|earn|earns|earned|make|makes|made|charge|charges|charged|set back|shell|cough|chip\\w*|fork\\w*|money|cash|dollars?|usd|euros?|yuan|revenue|profit|loss|lose|lost|fees?|fines?|fined|tax|taxes|budget|aid|grant|grants|loan|lend|lent|borrow\\w*|owe|owes|owed|debt|donat\\w+|raise|raised|salary|wages?|rent|ticket|tickets|fare|fares|invest\\w*|funding|fund|subsid\\w+|compensation|damages|bill|bonus|turnover|sales';

/** How long these are is told in metres. */
const LONG_THINGS =
  'road|line|route|track|railway|bridge|tunnel|queue|crest|dam|loop|extension|pier|quay|jetty|runway|pool|boat|ship|vessel|ferry|ferries|sloop|yacht|vehicle|tram|bus|buses|train|catamaran|canal|river|lake|wall|fence|cable|pipeline|trail|path|street|beach|coastline|border|whale|shark|platform|corridor';

/** What the form of a question asks for, most specific first; of several that match, the first in the text counts. */
const FORMS: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:what|which) (?:percent\w*|share|proportion|fraction|portion|slice)\b/, 'percent'],
  [/\bhow old\b|\b(?:what|which) age\b/, 'age'],
  [
    /\bhow (?:long ago|recently)\b|\b(?:what|which) (?:dates?|days?|years?|months?|times?)\b|\bwhen\b|\b(?:since|until) when\b/,
    'date',
  ],
  [
    // Of a thing, and not of what happens on it: `how long is the road closed`.
    new RegExp(
      `\\bhow long (?:is|are|was|were|will|would|s) (?:(?!(?:at|on|in|for|of|to|over|across|from|through|by)\\b)[\\p{L}\\d'-]+ ){0,4}?(?:${LONG_THINGS})s?(?= be\\b| in \\p{L}+$| at\\b| of\\b| to\\b| across\\b| between\\b| from\\b| through\\b| over\\b| now\\b| today\\b| and\\b|$)(?!.*\\b(?:closed|blocked|shut|stuck|delayed|late|valid|supposed|last|out|off|open|away|without|under|cancelled|canceled|sea|service|repairs?|construction)\\b)`,
      'u',
    ),
    'measure',
  ],
  [
    /\bhow (?:long|quickly|often)\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bhow much (?:time|longer)\b/,
    'duration',
  ],
  [
    /\bhow (?:pricey|expensive|costly|dear|cheap)\b|\bwhat price\b|\bhow many (?:dollars|euros|pounds|yuan)\b/,
    'money',
  ],
  [new RegExp(`\\bhow (?:fast|tall|wide|hot|cold)\\b|\\bhow many (?:${UNITS})\\b`), 'measure'],
  [/\bhow many per ?cent/, 'percent'],
  [/\bhow many\b|\b(?:number|count|tally) of\b|\bwhat number\b/, 'count'],
  [new RegExp(`\\bhow much\\b(?=.*\\b(?:${PAID})\\b)`), 'money'],
  [/\bhow (?:much|large|big|deep|high|steep|low|far|heavy)\b|\bamount of\b/, 'amount'],
  // `Where did the shares close` asks for no place.
  [
    /\bwhere (?:\S+ ){1,5}?(?:shares?|stocks?) (?:\S+ ){0,5}?(?:clos\w+|end\w*|trade|trading|finish\w*|stand|stood)\b/,
    'money',
  ],
  [/\b(?:who|whose|whom|who's|whos|who'd)\b/, 'who'],
  [
    /\b(?:where|where's|wheres|whereabouts|(?:what|which|in what|in which) (?:country|city|region|town|place|province))\b/,
    'where',
  ],
  [
    /\b(?:what|which) (?:is |are |was |were )?(?:the |its |their )?(?:full )?names?\b|\bwhat (?:is|was|are|were|will|does|did|do)\b(?: \S+){1,6} (?:called|named)\b|\b(?:which|what) (?:\S+ )?(?:company|companies|firm|firms|manufacturer|maker|club|team|bank|party|airline|union|agency|newspaper|supplier|contractor|organi[sz]ation|university|hospital|school|actor|player|minister|president)\b/,
    'name',
  ],
  [
    /\bwhat (?:do|does|did|will|would)\b(?: \S+){1,5} (?:cost|earn|charge|pay|fetch)\b|\bwhat(?:'s| is| was) \S+ (?:pay|salary)\b/,
    'money',
  ],
  [/\b(?:why|how come|what for)\b/, 'why'],
  [/\bhow\b/, 'how'],
];

/** What its nouns ask for where the form says nothing: `salary of the mayor`, `what is the price`. */
const NOUNS: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:percent\w*|proportion|share|rate)\b/, 'percent'],
  [/\b(?:date|birthday|deadline)\b/, 'date'],
  [/\b(?:duration)\b/, 'duration'],
  [/\b(?:population|headcount|attendance|quantity)\b/, 'count'],
  [/\b(?:turnout|capacity|size)\b/, 'amount'],
  [
    /\b(?:price|cost|costs|worth|dollars?|usd|yuan|money|revenue|salary|wages?|fee|fine|budget|turnover|income|profit|loss|debt|rent|value)\b/,
    'money',
  ],
  [/\b(?:speed|height|depth|length|width|weight|distance)\b/, 'measure'],
  [/\b(?:winner|builder|architect|designer|inventor|champion|runner-up|organi[sz]er)s?\W*$/, 'who'],
  [/\b(?:founded|established|inaugurated)\W*$/, 'date'],
  [/\b(?:author|boss|ceo|mayor|director|leader|founder|owner|minister)\b/, 'who'],
  [/\b(?:location|venue|headquarters)\b/, 'where'],
];

const PERSONS: readonly Asked[] = ['who', 'where'];

const YES_NO = new RegExp(String.raw`^(?:so |and |but )?(?:${AUXILIARIES}|may|might)\b`);

/**
 * What kind of thing a question asks for, and how many of its words say so.
 *
 * @param joined its words with spaces between them
 */
export function kindAsked(joined: string): { asked: Asked; at: number } {
  let best: { asked: Asked; from: number; to: number } | null = null;
  for (const [form, asked] of FORMS) {
    const match = form.exec(joined);
    if (match === null || (best !== null && match.index >= best.from)) continue;
    best = { asked, from: match.index, to: match.index + match[0].length };
  }
  if (best !== null) return { asked: best.asked, at: joined.slice(0, best.to).split(' ').length };
  if (YES_NO.test(joined)) return { asked: 'yesno', at: 1 };
  const what = /\b(?:what|which|what's|whats)\b/.exec(joined);
  const at = what === null ? 0 : joined.slice(0, what.index + what[0].length).split(' ').length;
  // `What tax had the mayor asked for` asks for no person.
  const noun = NOUNS.find(([form, kind]) => form.test(joined) && (what === null || !PERSONS.includes(kind)));
  return { asked: noun?.[1] ?? 'what', at };
}
