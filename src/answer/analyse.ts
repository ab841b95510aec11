import { type About, aboutOf } from './about.ts';
import { CHAT, CHAT_SPELLINGS, STOP } from './lexicon.ts';
import { plain, stemOf, tokenise } from './words.ts';

/** What kind of thing a question asks for. */
export type Asked =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'measure'
  | 'who'
  | 'where'
  | 'why'
  | 'how'
  | 'yesno'
  | 'what';

/** A word of a question. */
export interface QuestionWord {
  readonly text: string;
  readonly stem: string;
  readonly role: 'content' | 'stop' | 'chat';
  readonly capital: boolean;
  readonly number: boolean;
}

/** A question, understood without looking at the knowledge. */
export interface Question {
  /** Without mentions, markup and emoji. */
  readonly plain: string;
  readonly words: readonly QuestionWord[];
  readonly asked: Asked;
  /** Stems of the words right after `how many`, `which`, `what`: the thing asked for. */
  readonly head: readonly string[];
  /** What it asks about an article itself; 0 for nothing. */
  readonly about: About;
  readonly negated: boolean;
}

/** Words, roles and the kind asked for. Never throws; the text is cut at 4,000 characters. */
export function analyse(text: string): Question {
  const said = plain(text);
  const words = wordsOf(said);
  const { asked, at } = kindAsked(words.map((word) => word.text));
  const head = words
    .slice(at, at + 5)
    .filter((word) => word.role === 'content' && !word.number)
    .slice(0, 2)
    .map((word) => word.stem);
  return {
    plain: said,
    words,
    asked,
    head,
    about: aboutOf(said),
    negated: NEGATION.test(said.toLowerCase()),
  };
}

function wordsOf(said: string): QuestionWord[] {
  const spelt = said
    .replace(/\${2,}/g, ' dollars ')
    .replace(/€/g, ' euros ')
    .replace(/£/g, ' pounds ');
  const money = /\$(?!\d)/.test(spelt) ? spelt.replace(/\$(?!\d)/g, ' dollars ') : spelt;
  return tokenise(money).flatMap((token) => {
    const spelling = CHAT_SPELLINGS.get(token.text) ?? token.text;
    return spelling.split(' ').map((part) => ({
      text: part,
      stem: stemOf(part),
      role: roleOf(part),
      capital: token.capital,
      number: /^\d/.test(stemOf(part)),
    }));
  });
}

function roleOf(word: string): QuestionWord['role'] {
  if (STOP.has(word)) return 'stop';
  if (CHAT.has(word)) return 'chat';
  return word.length === 1 && !/^[\d\p{Lo}]$/u.test(word) ? 'stop' : 'content';
}

const NEGATION = /\b(?:not|no|never|none|without|n't|cannot|refuse\w*|fail\w*)\b|n't\b/;

const FORMS: readonly (readonly [RegExp, Asked])[] = [
  [
    /\b(?:what|which) (?:percent\w*|share|proportion|fraction|portion|slice)\b|\b(?:percent\w*|proportion)\b/,
    'percent',
  ],
  [
    /\bhow (?:long ago|recently)\b|\b(?:what|which) (?:date|day|year|month|time)\b|\bwhen\b|\bsince when\b|\buntil when\b|\bdate\b/,
    'date',
  ],
  [
    /\bhow (?:long|quickly)\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bhow much (?:time|longer)\b/,
    'duration',
  ],
  [
    /\bhow (?:pricey|expensive|costly|dear|cheap)\b|\b(?:price|cost|costs|worth|dollars?|usd|euros?|yuan|pounds?|money|revenue|salary|wage|fee|fine|budget|turnover|value)\b/,
    'money',
  ],
  [/\bhow (?:far|fast|deep|high|tall|wide|heavy|big|large|hot|cold)\b/, 'measure'],
  [/\bhow many\b|\bnumber of\b|\btally\b|\bcount of\b|\bhow often\b|\bhow large\b|\bwhat number\b/, 'count'],
  [/\bhow much\b/, 'money'],
  [/\b(?:who|whose|whom|who's)\b/, 'who'],
  [/\b(?:where|where's|what country|which country|what city|which city|which region)\b/, 'where'],
  [/\b(?:why|how come|what for|reason)\b/, 'why'],
  [/\bhow\b/, 'how'],
  [/\b(?:what|which|what's)\b/, 'what'],
  [/^(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might)\b/, 'yesno'],
];

function kindAsked(words: readonly string[]): { asked: Asked; at: number } {
  const joined = words.join(' ');
  for (const [form, asked] of FORMS) {
    const match = form.exec(joined);
    if (match === null) continue;
    const through = joined.slice(0, match.index + match[0].length);
    return { asked, at: through.split(' ').length };
  }
  return { asked: 'what', at: 0 };
}
