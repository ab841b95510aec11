import { sentencesOf } from '../../language/sentences.ts';
import { type Passage, paragraph } from '../body/passage.ts';
import { endsSentence } from '../body/prose.ts';
import { isPersonName } from '../head/byline.ts';
import { speaksOfSelf } from '../people/first-person.ts';
import { surname, withoutTitle } from '../people/people.ts';

const SPEAKER_NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;
/** What a transcript says of somebody the first time, or of how they speak: `ADA LUND, HARBOUR MASTER:`, `LUND (via video):`. */
const STANDING = String.raw`(?:,\s\p{Lu}[\p{Lu} ,.’'&/-]{2,70}|\s\([^()\d]{2,40}\))?`;
const SPEAKER = new RegExp(`^(${SPEAKER_NAME})${STANDING}:\\s+(?=\\S)`, 'u');
/** Where a label stands behind a sentence. */
const WITHIN = new RegExp(`[.?!…]["”’»)]*\\s+(?=(${SPEAKER_NAME})${STANDING}:\\s+\\S)`, 'gu');
const ENDS_ASKING = /[?？]["”’»]?$/u;
/** Who asks, whatever they say; a presenter or a reporter may tell the news. */
const ASKER = /^(?:the\s)?(?:interviewer|question|fragesteller|entrevistador)$/iu;
/** `That is a lot. Why?` states nothing that is worth a fact. */
const LEAST_STATED = 60;

type Line = Extract<Passage, { kind: 'paragraph' | 'heading' }>;
const isLine = (passage: Passage): passage is Line =>
  passage.kind === 'heading' || (passage.kind === 'paragraph' && passage.label === 0 && !passage.isAnswer);

/** `Ada Lund` and `Lund` are one. */
const keyOf = (name: string): string => surname(withoutTitle(name)).toLowerCase();

/** Whose article it is, as far as known: they ask in it. */
export interface Makers {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
}

interface Turns {
  /** As the label has it the first time. */
  readonly name: string;
  readonly all: string[];
  asked: number;
}

/** Whether a paragraph begins with somebody's label. */
export const opensTurn = (text: string): boolean => SPEAKER.test(text);

/**
 * A name and a colon before several paragraphs: an interview or a round table.
 *
 */
export function withSpeakers(passages: readonly Passage[], by: Makers): readonly Passage[] {
  const turns = turnsIn(passages);
  const speaks = speakersOf(turns, passages, by);
  const asks = askersOf(turns, speaks, by);
  const isSpeaker = (name: string): boolean => speaks.has(keyOf(name));
  return passages.flatMap((passage): readonly Passage[] => {
    if (!isLine(passage)) return [passage];
    const parts = partsOf(passage.text, isSpeaker);
    const [first = ''] = parts;
    const opens = SPEAKER.exec(first)?.[1];
    if (opens === undefined || !isSpeaker(opens)) return [passage];
    return parts.flatMap((text) => turnOf(text, (name) => asks.has(keyOf(name))));
  });
}

function turnsIn(passages: readonly Passage[]): ReadonlyMap<string, Turns> {
  const turns = new Map<string, Turns>();
  for (const passage of passages) {
    if (!isLine(passage)) continue;
    for (const text of partsOf(passage.text, () => true)) {
      const [label, name] = SPEAKER.exec(text) ?? [];
      // `Medals: Gold 4` is a value, and no speech.
      if (label === undefined || name === undefined || !endsSentence(text)) continue;
      const own = turns.get(keyOf(name)) ?? { name, all: [], asked: 0 };
      own.all.push(text.slice(label.length));
      if (ENDS_ASKING.test(text)) own.asked++;
      turns.set(keyOf(name), own);
    }
  }
  return turns;
}

/** Who speaks twice; among others also who speaks once, of themselves or as one whom the article names. */
function speakersOf(
  turns: ReadonlyMap<string, Turns>,
  passages: readonly Passage[],
  by: Makers,
): ReadonlySet<string> {
  const all = [...turns];
  const isPaper = ({ name }: Turns): boolean =>
    ASKER.test(name) || [...by.publishers, ...by.authors].some((one) => isOf(name, one));
  const often = all.filter(([, own]) => own.all.length >= 2 || (turns.size > 1 && isPaper(own)));
  const told = passages.flatMap((passage) =>
    passage.kind === 'paragraph' && !opensTurn(passage.text) ? [passage.text] : [],
  );
  const words = new Set(
    told.flatMap((text) => text.split(/[^\p{L}’'-]+/u)).map((word) => word.toLowerCase()),
  );
  const once = all.filter(
    ([key, own]) =>
      words.has(key) || (isPersonName(own.name) && own.name.includes(' ') && own.all.some(speaksOfSelf)),
  );
  const others = often.length > 0 || once.length >= 2 ? once : [];
  return new Set([...often, ...others].map(([key]) => key));
}

/** Whose article it is; else who asks as often as not, and who opens a talk of two in which nobody else asks. */
function askersOf(
  turns: ReadonlyMap<string, Turns>,
  speaks: ReadonlySet<string>,
  by: Makers,
): ReadonlySet<string> {
  const speakers = [...turns].filter(([key]) => speaks.has(key));
  const keys = (those: typeof speakers): ReadonlySet<string> => new Set(those.map(([key]) => key));
  const own = speakers.filter(
    ([, { name, asked }]) =>
      ASKER.test(name) ||
      by.publishers.some((one) => isOf(name, one)) ||
      // Among several a reporter who never asks tells the news.
      ((asked > 0 || turns.size === 2) && by.authors.some((one) => isOf(name, one))),
  );
  if (own.length > 0 && own.length < speakers.length) return keys(own);
  if (!speakers.some(([, { all, asked }]) => asked < all.length / 2)) return new Set();
  const [, other] = speakers;
  return keys(
    speakers.filter(([, { all, asked }], at) => {
      const opens = at === 0 && turns.size === 2 && other?.[1].asked === 0;
      return asked > 0 && (asked >= all.length / 2 || opens);
    }),
  );
}

/** `Courier`, `The Weldon Courier` and `WC` are the Weldon Courier. */
function isOf(label: string, paper: string): boolean {
  const words = paper.split(/\s+/u).filter((word) => !/^the$/iu.test(word));
  const own = label.split(/\s+/u).filter((word) => !/^the$/iu.test(word));
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const isShort = words.length > 1 && own.length === 1 && own[0] === initials;
  const there = words.map((word) => word.toLowerCase());
  return isShort || (own.length > 0 && own.every((word) => there.includes(word.toLowerCase())));
}

/** A paragraph before each label in it; the first part may have none. */
function partsOf(text: string, isSpeaker: (name: string) => boolean): readonly string[] {
  if (!SPEAKER.test(text)) return [text];
  const cuts = [...text.matchAll(WITHIN)]
    .filter(([, name = '']) => isSpeaker(name))
    .map(({ index, 0: whole }) => index + whole.length);
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]).trim());
}

function turnOf(text: string, isAsker: (name: string) => boolean): readonly Passage[] {
  const [label = '', name = ''] = SPEAKER.exec(text) ?? [];
  if (isAsker(name)) return [{ kind: 'question', text, question: text.slice(label.length) }];
  return questionOf(text, label.length, name) ?? [paragraph(text, { speaker: name, label: label.length })];
}

/** Somebody at a round table asks another: what stands before the question is what they say. Null for what does not end with one. */
function questionOf(text: string, label: number, speaker: string): readonly Passage[] | null {
  const rest = text.slice(label);
  if (!ENDS_ASKING.test(rest)) return null;
  const asQuestion = (own: string, skip: number): Passage => ({
    kind: 'question',
    text: own,
    question: own.slice(skip),
  });
  const sentences = sentencesOf(rest);
  const first = sentences.findLastIndex(({ start, end }) => !ENDS_ASKING.test(rest.slice(start, end))) + 1;
  if (first === 0) return [asQuestion(text, label)];
  const cut = label + (sentences[first]?.start ?? 0);
  const stated = text.slice(0, cut).trimEnd();
  if (!/\d/u.test(stated) && stated.length - label < LEAST_STATED) return null;
  return [paragraph(stated, { speaker, label }), asQuestion(text.slice(cut), 0)];
}
