import { isCorrection } from '../../conflicts/withdrawn.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Block } from '../text/block.ts';
import { linesOf } from './body-inserts.ts';
import { isContact, isPromotion, noiseOf } from './noise.ts';
import { type Passage, paragraph } from './passage.ts';
import { endsSentence, unwrap } from './prose.ts';

/** What a press release says below `Notes to editors`, of which only statements are the article's. */
export interface EditorsNotes {
  /** The heading that what is stated next stands under; null where it is told already. */
  readonly heading: string | null;
  readonly passages: readonly Passage[];
  readonly leftOut: readonly string[];
}

const HEAD = /^notes? (?:to|for) (?:the )?editors?\s?:?$/iu;
/** `About Holm Ferries`, above what is told of it or on the same line. */
const ABOUT = /^About \p{L}[^.!?:]{1,60}(?::?$|: (?=\S))/u;
const NOTE_NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** Whether a block begins the notes for editors. */
export const opensNotes = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'paragraph') && HEAD.test(linesOf(block)[0] ?? '');

/** Whether a block below may be one of the notes. */
export const mayBeNote = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list') &&
  !linesOf(block).some(isCorrection);

/**
 * What a block of the notes states.
 *
 * @param open the heading that waits for a statement
 * @param isText it reads like the article's text: what has no figure is kept as well
 */
export function readNotes(block: Block, open: string | null, isText: boolean): EditorsNotes {
  const passages: Passage[] = [];
  const leftOut: string[] = [];
  const items: string[] = [];
  let heading = open;
  const lines = block.kind === 'paragraph' ? unwrapped(block.lines) : linesOf(block);
  for (const line of lines) {
    const own = line.replace(NOTE_NUMBER, '');
    const head = block.kind === 'heading' ? own : block.kind === 'list' ? '' : headOf(own);
    if (head !== '') {
      if (heading !== null) leftOut.push(heading);
      heading = head.replace(/\s?:?\s?$/u, '');
    }
    const text = own.slice(head.length);
    if (text === '') continue;
    const told = statementsOf(text, isText);
    const rest = text.slice(told.length).trim();
    if (rest !== '') leftOut.push(rest);
    if (told === '') continue;
    if (heading !== null) passages.push({ kind: 'heading', text: heading });
    heading = null;
    if (block.kind === 'list') items.push(told);
    else passages.push(paragraph(told));
  }
  if (items.length > 0) passages.push({ kind: 'list', items });
  return { heading, passages, leftOut };
}

/** The heading that a line is, or begins with; empty where there is none. */
const headOf = (line: string): string => (HEAD.exec(line) ?? ABOUT.exec(line))?.[0] ?? '';

/** Headings may stand right above what is under them. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => headOf(line) !== line);
  return from < 0 ? lines : [...lines.slice(0, from), ...unwrap(lines.slice(from))];
}

/**
 * What a note states, up to where it says what editors can do: behind that, `it` may be what they are offered. Empty where it states
 * nothing.
 */
function statementsOf(note: string, isText: boolean): string {
  if (noiseOf(note) !== null || isContact(note)) return '';
  const sentences = sentencesOf(note).map(({ start, end }) => ({ text: note.slice(start, end), end }));
  const offered = sentences.findIndex(({ text }) => OFFERS.test(text) || isPromotion(text));
  const told = offered < 0 ? sentences : sentences.slice(0, offered);
  const isTold = told.some(
    ({ text }) =>
      endsSentence(text) &&
      text.split(' ').length >= FEWEST_NOTE_WORDS &&
      // A figure, or who or what somebody is.
      (isText || /\d/u.test(text) || IS.test(text)),
  );
  return isTold ? note.slice(0, told.at(-1)?.end) : '';
}
const FEWEST_NOTE_WORDS = 5;
const IS =
  /^(?:[^:]{1,60}: )?(?:(?:\p{Lu}[\p{L}.’'&-]*|of|the|for|and|&) ){1,8}(?:is|are|was|were|has been|have been) (?:an?|the|one of|part of|its) \p{L}/u;

/** Whom to ask and what is to be had: of interest to editors alone, and with numbers of its own. */
const OFFERS =
  /@|https?:\/\/|www\.|\p{L}\.(?:com|org|net|info|gov|eu|co\.uk|example)(?!\p{L})|^(?:issued|released|distributed|published) (?:by|on behalf)(?!\w)|(?:\+\d|(?<!\d)0)\d?[\d\s()./-]{7,}\d|(?<!\w)(?:contact|enquir\w+|inquir\w+|e-?mail|please|call|tel|telephone|website|download\w*|embargo\w*|media|journalists?|reporters?|photographers?|photos?|photographs?|pictures?|images?|videos?|b-roll|footage|interviews?|spokes(?:person|people|man|woman|men|women)|press|accredit\w+|rsvp|logos?|hashtags?|follow|registered (?:charity|company|office|address)|th(?:is|e) (?:press |news )?(?:release|statement)|(?:to|can|may) attend|available (?:on|from|at|for|to)|on request)(?!\w)/iu;
