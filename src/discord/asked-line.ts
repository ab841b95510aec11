import { shorten } from '../answer/reply/excerpt.ts';
import { onPlainLine } from './style.ts';

/** Of Discord's 256: enough to know it again, and two or three lines on a phone. */
const ROOM = 200;

/**
 * The question, to stand above its answer: above a reply to a command Discord shows who used it, and nothing of what they wrote. Undefined
 * where nothing of it can be seen.
 */
export function askedLine(question: string): string | undefined {
  const line = onPlainLine(question);
  return line === '' ? undefined : `“${shorten(line, ROOM)}”`;
}

/** The question of such a line; null where it was cut. */
export function questionOf(line: string): string | null {
  return /^“(.*[^…])”$/su.exec(line)?.[1] ?? null;
}
