import { REFERS } from './compound.ts';
import { AUXILIARIES, PREPOSITION, QUESTION_WORDS, wordCount } from './question-words.ts';

/** Longer texts are no lists of questions. */
const LONGEST_LIST = 1_500;
/** `1.`, `2)`, `(3)`, `Q4:`; not the decimal point of `1.5`. */
const NUMBER = /(?:^|\s)(?:q(?:uestion)?\s?)?\(?(\d{1,2})(?:[.:]|\)[.:]?)\s+(?=\S)/giu;
const BULLET = /^\s*(?:[-*•–—]|\p{L}\))\s+/u;
const ASKS_ANYWHERE = new RegExp(`\\b(?:${QUESTION_WORDS}|(?:number|amount|name) of)\\b`, 'i');
const OPENS_QUESTION = new RegExp(
  `^(?:(?:and|also|so|then)\\s)*${PREPOSITION}(?:${QUESTION_WORDS}|${AUXILIARIES})\\b`,
  'i',
);
/** A number, a second line or a second question: without one nothing is listed. */
const MAY_LIST = /\d|\n|\?[^?]*\?/u;
/** What leads to a list ends so, or stands on a line of its own. */
const LEADS_IN = /[:.!?,;–—-]\s*$|\n\s*$/u;
/** With fewer words a part asks nothing. */
const FEWEST_WORDS = 2;
/** Two sentences that ask are told apart where questions that ask two things are. */
const FEWEST_SENTENCES = 3;

/** The questions that one message lists: by number, a line each, or as three sentences and more that each ask; none where it lists none. */
export function listedQuestions(message: string): readonly string[] {
  if (message.length > LONGEST_LIST || !MAY_LIST.test(message)) return [];
  return [numbered, lines, sentences].map((read) => read(message)).find((parts) => parts.length > 1) ?? [];
}

function numbered(message: string): readonly string[] {
  const marks = [...message.matchAll(NUMBER)].filter((mark, at, all) => {
    const before = all.slice(0, at).filter(([, number]) => Number(number) < Number(mark[1]));
    return Number(mark[1]) === 1 ? at === 0 : before.length > 0;
  });
  const isInOrder = marks.every(([, number], at) => Number(number) === at + 1);
  const lead = message.slice(0, marks[0]?.index ?? 0);
  if (!isInOrder || !(lead.trim() === '' || LEADS_IN.test(`${lead}${message[lead.length] ?? ''}`))) return [];
  const parts = marks.map((mark, at) =>
    message.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? message.length).trim(),
  );
  return asking(parts);
}

function lines(message: string): readonly string[] {
  const all = message.split(/\n/u).filter((line) => line.trim() !== '');
  const parts = all.filter((line) => BULLET.test(line) || /\?\s*$/u.test(line));
  const isLead = parts.length === all.length - 1 && !parts.includes(all[0] as string);
  if (parts.length < all.length && !isLead) return [];
  return asking(parts.map((line) => line.replace(BULLET, '').trim()));
}

/** `How long is it? Who built it?` leans on what was said before, and is read as a whole. */
function sentences(message: string): readonly string[] {
  const parts = message.split(/\?+\s*/u).filter((part) => part.trim() !== '');
  const isEach = parts.every((part) => OPENS_QUESTION.test(part.trim()) && !REFERS.test(part));
  return isEach && parts.length >= FEWEST_SENTENCES ? asking(parts.map((part) => part.trim())) : [];
}

/** All of them have something to say, and one asks: a list of things is no list of questions. */
function asking(parts: readonly string[]): readonly string[] {
  const areWhole = parts.every((part) => wordCount(part) >= FEWEST_WORDS);
  return areWhole && parts.some((part) => ASKS_ANYWHERE.test(part) || /\?\s*$/u.test(part)) ? parts : [];
}
