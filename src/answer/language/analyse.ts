import { type About, aboutOf } from './forms/about.ts';
import { type Asked, kindAsked } from './forms/asked.ts';
import { ASKS_TO_COME, manners } from './forms/manners.ts';
import { questionWithin } from './forms/opener.ts';
import { periodsIn } from './forms/periods.ts';
import { withoutSlips } from './forms/slips.ts';
import { wantsOf } from './forms/wants.ts';
import { CHAT, CHAT_SPELLINGS, STOP } from './lexicon.ts';
import { isNounAt } from './nouns.ts';
import { MEASURES } from './token-kinds.ts';
import { plain, stemOf, tokenise } from './words.ts';

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
  /** All that was said, without mentions, markup and emoji. */
  readonly said: string;
  /** Of that the question alone, without `hey guys,` before it and `please` behind it. */
  readonly plain: string;
  readonly words: readonly QuestionWord[];
  readonly asked: Asked;
  /** It asks by its form; a row of keywords does not. */
  readonly interrogative: boolean;
  /** Stems of the words right after `how many`, `which`, `what`: the thing asked for. */
  readonly head: readonly string[];
  /** The first of them stands right behind the question word: `which treaty`. */
  readonly headIsNext: boolean;
  /** Stems of a thing of which the name may be asked: `which rail treaty`. */
  readonly which: readonly string[];
  /** Stem of the unit in which it wants its number: `how many hours`; null for none. */
  readonly unit: string | null;
  /** What it asks about an article itself; 0 for nothing. */
  readonly about: About;
  readonly negated: boolean;
  /** It asks for the first of an order: `the largest`. */
  readonly superlative: boolean;
  /** It asks for a part of something: `how many of them`. */
  readonly part: boolean;
  /** In what manner a sentence has to tell it: bits of `manners.ts`. */
  readonly manners: number;
  /** It asks of what is or was, and not of what is to come. */
  readonly isOfNow: boolean;
  /** What a sentence has to hold for that: bits of `wants.ts`. */
  readonly wants: number;
  /** Months, weekdays and the like that it names: bits of `periods.ts`. */
  readonly periods: number;
}

/** Words, roles and the kind asked for. Never throws; the text is cut at 4,000 characters. */
export function analyse(text: string): Question {
  const said = asMeant(plain(text));
  const { start, end } = questionWithin(said);
  const only = said.slice(start, end);
  // A greeting is no part of it: with its words a question had another confidence than without.
  const words = wordsOf(only);
  const { asked, at } = kindAsked(words.map((word) => word.text).join(' '));
  const next = words[at];
  const ways = manners.asked(words);
  const head = words
    .slice(at, at + 5)
    .filter((word) => word.role === 'content' && !word.number)
    .slice(0, 2)
    .map((word) => word.stem);
  return {
    said,
    plain: only,
    words,
    asked,
    interrogative: at > 0,
    head,
    headIsNext: at > 0 && next !== undefined && head[0] === next.stem,
    which: MAY_NAME.includes(asked) ? whichOf(words) : NONE,
    unit: unitOf(only),
    about: aboutOf(only),
    negated: NEGATION.test(only.toLowerCase()),
    superlative: words.some((word) => isSuperlative(word.text)),
    part: PART.test(only),
    manners: ways,
    isOfNow: (ways & ASKS_TO_COME) === 0 && asked !== 'date' && words.some(({ text }) => OF_NOW.test(text)),
    wants: wantsOf(words, asked),
    periods: periodsIn(only),
  };
}

/** A question as its words are read: plain, and without what would be misread. */
export const asSaid = (text: string): string => spelt(asMeant(plain(text)));

/** Words of a chat of three letters and more; shorter ones may be parts of others (`R&D`). */
const CHATTED = /(?<![\p{L}\p{N}.'’&/-])\p{L}{3,}(?![\p{L}\p{N}'’&/-])/gu;

/** Few questions hold any of them, and to look at each word takes twenty times as long. */
const ANY_CHATTED = new RegExp(
  `\\b(?:${[...CHAT_SPELLINGS.keys()].filter(({ length }) => length > 2).join('|')})\\b`,
  'i',
);

/** Plain words with those that were meant, as what is asked for is told by them. */
export const asMeant = (said: string): string =>
  withoutSlips(
    ANY_CHATTED.test(said)
      ? said.replace(CHATTED, (word) => CHAT_SPELLINGS.get(word.toLowerCase()) ?? word)
      : said,
  );

/** A word as it is spelt outside chats: one or several. */
export const spelling = (word: string): string => CHAT_SPELLINGS.get(word) ?? word;

/** A question's words as `analyse` reads them, with spaces between them. */
export const wordsAsSaid = (text: string): string => wordsIn(asSaid(text));

/** `What is` as `what's` is read, which says the same. */
export const contracted = (said: string): string => said.replace(IS, '$1');
const IS = /\b(what|who|where|when|how|why) is\b/gi;

/** The same of one that is read so already. */
export const wordsIn = (said: string): string =>
  tokenise(said)
    .map(({ text }) => spelling(text))
    .join(' ');

/** Kinds of question that may ask for a name. */
const MAY_NAME: readonly Asked[] = ['what', 'name', 'who', 'where'];
/** Nouns behind `which` and `what` that have a value and no name. */
const VALUE =
  /^(?:time|date|day|year|month|week|share|percent\w*|proportion|fraction|portion|price|cost|amount|age|sum|part|rate|level|way|reason|cause|things?)$/;

const NONE: readonly string[] = [];

function whichOf(words: readonly QuestionWord[]): readonly string[] {
  const at = words.findIndex(({ text }) => text === 'which' || text === 'what') + 1;
  const next = words[at];
  if (at === 0 || next === undefined || next.role === 'stop' || VALUE.test(next.text)) return NONE;
  return words
    .slice(at, at + 3)
    .filter(({ role, number, text }) => role === 'content' && !number && !VALUE.test(text))
    .slice(0, 2)
    .map(({ stem }) => stem);
}

const UNIT = /\b(?:how many|number of) (?:(?:more|full|whole|extra|square|cubic) )?(\p{L}+)/u;
const SPAN = /^(?:year|month|week|day|night|hour|minute|second|point|degree)s?$/;

function unitOf(said: string): string | null {
  const unit = UNIT.exec(said.toLowerCase())?.[1];
  return unit !== undefined && (SPAN.test(unit) || MEASURES.has(unit)) ? stemOf(unit) : null;
}

function wordsOf(said: string): QuestionWord[] {
  const words: QuestionWord[] = [];
  for (const { text, capital } of tokenise(spelt(said))) {
    const spelled = spelling(text);
    if (!spelled.includes(' ')) words.push(wordOf(spelled, capital));
    else for (const part of spelled.split(' ')) words.push(wordOf(part, capital));
  }
  const texts = words.map(({ text }) => text);
  return words.map((word, at) => (isNounAt(texts, at) ? { ...word, role: 'content' as const } : word));
}

/** `The us`, `how big is us trade`: the country, where nothing is done to us and something of its follows. */
const COUNTRY_IN_LOWER_CASE =
  /(?<=\bthe )us\b|(?<=\b(?:is|are|was|were|does|did|has|had|will|and|or|much|many|total|which|what|how) )us(?= (?!about|with\b|that\b|more\b|what|when|from\b|some)[a-z]{4})/gi;

/** Few questions hold it at all, and to look for what stands around it takes long. */
const US = /\bus\b/i;

/** It asks for no days. */
const NOWADAYS = /\bthese days\b/i;

function spelt(said: string): string {
  const signed = /[$€£%]/.test(said) ? withSigns(said) : said;
  const dayless = NOWADAYS.test(signed) ? signed.replace(NOWADAYS, 'nowadays') : signed;
  return US.test(dayless) ? dayless.replace(COUNTRY_IN_LOWER_CASE, 'US') : dayless;
}

/** `How much $$ do they make`: of no currency. */
const MUCH_MONEY = /(?<=\b(?:how|so|that|too) much )\$+(?!\S)/gi;

/** A sign alone is a word; before a number it is part of an amount. */
function withSigns(said: string): string {
  return said
    .replace(/(?<!\d ?)%/g, ' percent ')
    .replace(MUCH_MONEY, 'money ')
    .replace(/\${2,}/g, ' dollars ')
    .replace(/€(?!\d)/g, ' euros ')
    .replace(/£(?!\d)/g, ' pounds ')
    .replace(/\$(?!\d)/g, ' dollars ');
}

function wordOf(text: string, capital: boolean): QuestionWord {
  const stem = stemOf(text);
  const first = stem.charCodeAt(0);
  return { text, stem, role: roleOf(text), capital, number: first >= 48 && first <= 57 };
}

function roleOf(word: string): QuestionWord['role'] {
  if (STOP.has(word)) return 'stop';
  if (CHAT.has(word)) return 'chat';
  return word.length === 1 && !/^[\d\p{Lo}]$/u.test(word) ? 'stop' : 'content';
}

/** Of a date, the present may speak of what is to come: `when does it open`. */
const OF_NOW = /^(?:is|are|was|were|do|does|did|has|have|had)(?:n't)?$|^(?:what|who|how|where)'s$/;

const PART =
  /\b(?:how (?:much|many)|what (?:share|part|portion|percentage|proportion)|which) of (?:the|those|these|them|its|their|that|this)\b|\b(?:split|breakdown|broken down)\b|\bper (?:country|person|head|state|city)\b/i;

const SUPERLATIVE =
  /^(?:most|mostly|least|best|worst|top|main|mainly|chief|chiefly|leading|favou?rite|[a-z]{3,}est)$/;
const NO_SUPERLATIVE =
  /^(?:(?:inter|for|rainfor|requ|inv|reinv|div|harv|prot|arr|mod|hon|cont|manif|dig|sugg|conqu|temp|lat|att|unr|inf|ing)est|(?:mid|north|south)west|budapest|bucharest|everest|earnest)$/;

/** `largest`, `most`; of a question or of a statement. */
export const isSuperlative = (word: string): boolean => SUPERLATIVE.test(word) && !NO_SUPERLATIVE.test(word);

const NEGATION = /\b(?:not|no|never|none|without|n't|cannot|refuse\w*|fail\w*)\b|n't\b/;
