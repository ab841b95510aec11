import { root } from './names.ts';

/** Another paragraph has to hold this much more of a fact's words before its citation is doubted. */
const CLEARLY = 0.2;
const SHORT_WORD = 3;

/** The paragraph (from 1) whose words a fact shares clearly more of than the cited one's; undefined when there is none. */
export function nearerParagraph(
  text: string,
  paragraphs: readonly string[],
  cited: number,
): number | undefined {
  const words = rootsOf(text);
  const shares = paragraphs.map((paragraph) => {
    const there = rootsOf(paragraph);
    return [...words].filter((word) => there.has(word)).length / words.size;
  });
  const best = shares.indexOf(Math.max(...shares));
  return (shares[best] ?? 0) >= (shares[cited - 1] ?? 0) + CLEARLY ? best + 1 : undefined;
}

function rootsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > SHORT_WORD || /\p{N}/u.test(word)).map(root));
}
