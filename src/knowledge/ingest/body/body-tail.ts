import { bylineOf, isPersonName } from '../head/byline.ts';
import { isPress } from '../head/press.ts';
import { isSectionName } from '../head/publisher.ts';
import { isAboutAuthor, isCode, isLinkLine, isPromotion } from './noise.ts';
import type { Passage } from './passage.ts';

/** `vpa/na` */
const SIGNED = /^\(?[\p{L}]{2,6}(?:\/[\p{L}]{2,6}){0,3}\)?$/u;

/** A pull quote or a summary that the text has word for word states nothing new. */
export function withoutRepeats(passages: readonly Passage[]): readonly Passage[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const all = passages.map((passage) => (passage.kind === 'paragraph' ? plain(passage.text) : '')).join('\n');
  const seen = new Set<string>();
  return passages.filter((passage) => {
    if (passage.kind === 'quote') {
      const [quote = ''] = passage.text
        .slice(0, passage.text.lastIndexOf(passage.speaker))
        .split(/(?<=[.!?…,]?["”»」』])\s/u);
      return !all.includes(plain(quote));
    }
    if (passage.kind !== 'paragraph') return true;
    const key = plain(passage.text);
    if (/^(?:["“„«][^"“”„«»]+["“”»]|‘.+’)$/u.test(passage.text) && all.split(key).length > 2) return false;
    if (passage.text.length < 40) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Behind the last running text: headings without text, lines about the publisher, a writer's initials. */
export function withoutTail(
  passages: readonly Passage[],
  leftOut: string[],
  authors: readonly string[],
): { readonly kept: readonly Passage[]; readonly signed: string | null } {
  const kept = [...withoutClosing(passages, leftOut)];
  let signed: string | null = kept.length < passages.length ? senderIn(passages.slice(kept.length)) : null;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.kind !== 'heading' && last.kind !== 'paragraph') break;
    const name: string | null = last.kind === 'paragraph' && signed === null ? writerIn(last.text) : null;
    // A name of which the text says something is what it is about.
    if (name !== null && isSilentOn(name, kept.slice(0, -1))) signed = name;
    else if (
      last.kind === 'paragraph' &&
      !isPromotion(last.text) &&
      !isAboutAuthor(last.text) &&
      !isAboutOne(last.text, authors) &&
      !SIGNED.test(last.text) &&
      !SENDER.test(last.text) &&
      !isLinkLine(last.text)
    )
      break;
    leftOut.push(last.text);
    kept.pop();
  }
  return { kept, signed };
}

/** `Ada Lund covers wool and water. Reach her at …`, of who wrote the article. */
const isAboutOne = (text: string, authors: readonly string[]): boolean =>
  text.length <= LONGEST_ABOUT &&
  authors.some((name) => text.startsWith(`${name} `) && ABOUT.test(text.slice(name.length)));
const LONGEST_ABOUT = 400;
const ABOUT =
  /^ (?:covers|writes|reports|is (?:an?|the|\p{Lu}\S*[’']s?) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|editor|writer|journalist|columnist|freelancer?)|has (?:covered|written|reported|worked)|joined)(?![\p{L}])/u;

/** `Tide Media, 12 Fish Quay, Port Ferris`: where a newsletter is sent from. */
const SENDER =
  /^\p{Lu}[^.!?,]{2,60}, \d{1,4}[a-z]? (?:\p{Lu}[\p{L}’'-]* ){1,3}?(?:Street|Road|Quay|Row|Lane|Avenue|Square|Place|Way|Drive|Hill|St|Rd|Ave)(?:, [^.!?]{2,60})?$/u;

/** `Kind regards,` and who sends it, below the last text of a mail. */
const CLOSING =
  /^(?:(?:(?:with )?(?:kind|kindest|best|warm|warmest) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|many thanks|cheers|thanks|mit freundlichen grüßen|viele grüße|(?:med )?vennlig hilsen|med vänlig hälsning|cordialement|bien à vous|saludos(?: cordiales)?|atentamente|cordiali saluti|с уважением)[,.!]?$/iu;
const CLOSING_LINES = 10;
const SIGNATURE = 80;

function withoutClosing(passages: readonly Passage[], leftOut: string[]): readonly Passage[] {
  const at = passages.findLastIndex((passage) => passage.kind === 'paragraph' && CLOSING.test(passage.text));
  const below = passages.slice(at + 1);
  // A signature's lines are short: what says more is text.
  const isSignature = below.every((passage) => !('text' in passage) || passage.text.length <= SIGNATURE);
  if (at < 1 || below.length >= CLOSING_LINES || !isSignature) return passages;
  for (const passage of passages.slice(at)) if ('text' in passage) leftOut.push(passage.text);
  return passages.slice(0, at);
}

function senderIn(closing: readonly Passage[]): string | null {
  const names = closing.flatMap((passage) =>
    passage.kind === 'paragraph' ? (asName(passage.text) ?? []) : [],
  );
  return names[0] ?? null;
}

/** A name alone, or `By Ada Lund` below the text instead of above it. */
function writerIn(text: string): string | null {
  const named = /^by\s/iu.test(text) ? (bylineOf(text)?.authors ?? []) : [];
  return named.length === 1 ? (named[0] ?? null) : asName(text);
}

function isSilentOn(name: string, passages: readonly Passage[]): boolean {
  const texts = passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.text] : []));
  return texts.length > 0 && !texts.some((text) => text.includes(name));
}

/** `Ada Lund` and `ADA LUND`; null for what is no person's name. */
function asName(text: string): string | null {
  if (isCode(text)) return null;
  const name = /\p{Ll}/u.test(text)
    ? text
    : text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
  return isPersonName(name) && !isPress(name) && !isSectionName(name) ? name : null;
}
