import { shorten } from '../../answer/reply/excerpt.ts';
import { DISCORD } from '../../knowledge/language/addresses.ts';
import { onPlainLine } from '../messages/style.ts';

/** Of Discord's 256: enough to know it again, and two or three lines on a phone. */
const ROOM = 200;

/** White space, and characters that leave none either. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/**
 * The question, to stand above its answer: above a reply to a command Discord shows who used it, and nothing of what they wrote. Undefined
 * where nothing of it can be seen.
 */
export function askedLine(question: string): string | undefined {
  const line = onPlainLine(question.replace(DISCORD, markInWords));
  return UNSEEN.test(line) ? undefined : `“${shorten(line, ROOM)}”`;
}

/** Up there Discord shows the marks themselves, with the numbers in them. The bot reads none of them, here and in the question. */
function markInWords(mark: string): string {
  if (mark.startsWith('<@')) return '@…';
  return mark.startsWith('<#') ? '#…' : ' ';
}

/** The question of such a line; null where it was cut. */
export function questionOf(line: string): string | null {
  return /^“(.*(?:[^…]|[@#]…))”$/su.exec(line)?.[1] ?? null;
}
