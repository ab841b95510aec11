import type { DateFound } from '../../time/dates.ts';

/** What a part of the head's text is. */
export type HeadRole = 'title' | 'deck' | 'publisher' | 'published' | 'updated' | 'author' | 'other';

/** One line of the head; its parts say what each stretch of it is. */
export interface HeadLine {
  readonly text: string;
  readonly parts: readonly HeadPart[];
}

export interface HeadPart {
  readonly role: HeadRole;
  readonly start: number;
  readonly end: number;
  /** Of a date or a byline. */
  readonly date?: DateFound;
  readonly authors?: readonly string[];
  /** Of a publisher: its name, where the line says more about it. */
  readonly name?: string;
}
