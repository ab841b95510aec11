import { isPersonName } from './byline.ts';
import { isAboutAuthor, isLinkLine, isPromotion } from './noise.ts';
import type { Passage } from './passage.ts';
import { isPress } from './press.ts';
import { isSectionName } from './publisher.ts';

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
): { readonly kept: readonly Passage[]; readonly signed: string | null } {
  const kept = [...passages];
  let signed: string | null = null;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.kind !== 'heading' && last.kind !== 'paragraph') break;
    const name: string | null = last.kind === 'paragraph' && signed === null ? asName(last.text) : null;
    // A name of which the text says something is what it is about.
    if (name !== null && isSilentOn(name, kept.slice(0, -1))) signed = name;
    else if (
      last.kind === 'paragraph' &&
      !isPromotion(last.text) &&
      !isAboutAuthor(last.text) &&
      !SIGNED.test(last.text) &&
      !isLinkLine(last.text)
    )
      break;
    leftOut.push(last.text);
    kept.pop();
  }
  return { kept, signed };
}

function isSilentOn(name: string, passages: readonly Passage[]): boolean {
  const texts = passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.text] : []));
  return texts.length > 0 && !texts.some((text) => text.includes(name));
}

/** `Ada Lund` and `ADA LUND`; null for what is no person's name. */
function asName(text: string): string | null {
  const name = /\p{Ll}/u.test(text)
    ? text
    : text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
  return isPersonName(name) && !isPress(name) && !isSectionName(name) ? name : null;
}
