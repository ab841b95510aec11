import type { Passage } from './passage.ts';
import { endsSentence } from './prose.ts';

/** `14:32 GMT`, `6.05pm`, `14h32`, `14.32 Uhr`; a number alone is a page's. */
const STAMP =
  /^(?!\d+$)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s\(?(?:[A-Z]{2,5}|GMT[+-]\d{1,2})\)?)?$/iu;

/** Whether a line is the time of a live blog's entry and nothing else. */
export const isStamp = (line: string): boolean => STAMP.test(line);

/** `Key events`, and below it what a live blog's entries are called, each with its time. */
export const isEvents = ([first = '', ...rest]: readonly string[]): boolean =>
  /^key (?:events|moments|posts)$/iu.test(first) && rest.some((line) => /^\d{1,2}[.:h]\d{2}\s/u.test(line));

const ZONE = String.raw`(?:\s\(?(?:GMT|UTC|BST|IST|[CEW]ES?T|[ECMP][SD]?T|A[CEW][SD]T|NZ[SD]T)\)?)?`;
/** `15:05 Bridge closed`, `4.30pm: Schools shut`, `17.15 – Two rescued`: a time, and what an entry is called. */
const OPENING = new RegExp(
  String.raw`^((?:(?:[01]?\d|2[0-3])[:h][0-5]\d(?:\s?[ap]\.?m\.?)?|(?:0?\d|1[0-2])(?:\.[0-5]\d)?\s?[ap]\.?m\.?|(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?[–—|:]\s))${ZONE})` +
    String.raw`(?:\s?[–—|·:-]\s+|,?\s+(?=["“‘«„]?\p{Lu}))(?=\S*\p{L})`,
  'u',
);

/** The time that a text opens with, as a live blog's entry does; null where it opens otherwise. */
export function openingTime(text: string): string | null {
  return OPENING.exec(text.slice(0, 60))?.[1] ?? null;
}

/** In a text of several entries, a line that opens one and stands above its text: the entry's time, and its heading. */
export function withEntries(passages: readonly Passage[]): readonly Passage[] {
  const isEntry = (passage: Passage | undefined): boolean =>
    passage?.kind === 'stamp' ||
    ((passage?.kind === 'heading' || passage?.kind === 'paragraph') && openingTime(passage.text) !== null);
  if (passages.filter(isEntry).length < 2) return passages;
  return passages.flatMap((passage, index): readonly Passage[] => {
    const next = passages[index + 1];
    const isText = next?.kind === 'paragraph' || next?.kind === 'quote' || next?.kind === 'list';
    // Below one another they are a list of what happened when.
    if (!isText || !isEntry(passage) || isEntry(next) || isEntry(passages[index - 1])) return [passage];
    const isTitle =
      passage.kind === 'heading' || (passage.kind === 'paragraph' && !endsSentence(passage.text));
    const [opening, time = ''] = isTitle ? (OPENING.exec(passage.text) ?? []) : [];
    if (!isTitle || opening === undefined) return [passage];
    return [
      { kind: 'stamp', text: time },
      { kind: 'heading', text: passage.text.slice(opening.length) },
    ];
  });
}
