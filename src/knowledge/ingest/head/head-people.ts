import { isPersonName, peopleOf } from './byline.ts';
import type { HeadPart } from './head-line.ts';
import { segments } from './head-parts.ts';
import { isKnownPress, isPress } from './press.ts';
import { isSectionName } from './publisher.ts';

type Span = Pick<HeadPart, 'start' | 'end'>;

/** `Ada Lund, Alden`, above the date: a name and a place that the text speaks of. */
export function personAt(text: string, body: string): readonly string[] {
  const { name = '', place = '' } =
    /^(?<name>[^,]+), (?<place>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u.exec(text)?.groups ?? {};
  return place !== '' && isPersonName(name) && !isPersonName(place) && body.includes(place) ? [name] : [];
}

/** `The Alden Post | Noor Abadi | 20 May 2026`: a name alone between the separators, where no line has a byline. */
export function peopleBeside(text: string, others: readonly Span[]): readonly HeadPart[] {
  const rest = segments(text, []).filter((segment) => !others.some((other) => overlap(segment, other)));
  return rest.flatMap(({ start, end }): readonly HeadPart[] => {
    const authors = peopleOf(text.slice(start, end).trim());
    return authors.length === 0 ? [] : [{ role: 'author', start, end, authors }];
  });
}

/**
 * `The Alden Post, Noor Abadi, 20 May 2026`: one name of which the text says nothing, as it would of a place.
 *
 * @param publisher where the paper's name stands on the line
 * @param body the article's text
 */
export function personBetween(text: string, publisher: Span, body: string): readonly HeadPart[] {
  const found = [...text.matchAll(/[^,;()]+/gu)].flatMap(({ index, 0: piece }) => {
    const name = piece.trim();
    const start = index + piece.indexOf(name);
    const place = { start, end: start + name.length };
    const isPerson =
      isPersonName(name) &&
      !isPress(name) &&
      !isKnownPress(name) &&
      !isSectionName(name) &&
      !overlap(place, publisher) &&
      !body.includes(name.split(' ').at(-1) ?? name);
    return isPerson ? [{ role: 'author' as const, ...place, authors: [name] }] : [];
  });
  return found.length === 1 ? found : [];
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
