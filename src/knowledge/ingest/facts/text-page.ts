import type { Place } from '../../types.ts';
import type { Row } from '../figures/row-figures.ts';

/** A stretch of the stored text that states something, and how it becomes facts. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its facts' ids start with it: `p3`, `t1-2`, `title`. */
  readonly id: string;
  readonly place: Place;
  /** One fact as it is, or one for each sentence. */
  readonly cut: 'whole' | 'sentences';
  /** Who it is said by: of a pull quote the whole of it, of an interview what stands before the colon. */
  readonly speaker: string | null;
  /** Somebody answers in it, by a label that names nobody: `A: `. */
  readonly isAnswer: boolean;
  /** Words of the article that it does not repeat: a table's header, a list's lead-in, an entry's time. */
  readonly context: string | null;
  /** The day, month or year that it stands under: what it tells is of then. */
  readonly day: string | null;
  /** A table's row: its cells and their columns. */
  readonly row: Row | null;
}

export interface StoredText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A stretch that is nobody’s words, under no day and in no table. */
export const PLAIN = {
  cut: 'sentences',
  speaker: null,
  isAnswer: false,
  context: null,
  day: null,
  row: null,
} as const;

/** An article’s text while it is written, and what of it states something. */
export interface TextPage {
  /** Appends a piece behind a gap and returns where it starts. */
  write(text: string, gap: string): number;
  /** An id that was given before gets a number behind it. */
  state(stretch: Stretch): void;
  done(): StoredText;
}

export function newPage(): TextPage {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const ids = new Map<string, number>();
  let length = 0;
  return {
    write: (text, gap) => {
      const before = length === 0 ? '' : gap;
      parts.push(before, text);
      const start = length + before.length;
      length = start + text.length;
      return start;
    },
    state: (stretch) => {
      const again = (ids.get(stretch.id) ?? 0) + 1;
      ids.set(stretch.id, again);
      stretches.push(again === 1 ? stretch : { ...stretch, id: `${stretch.id}x${again}` });
    },
    done: () => ({ text: parts.join(''), stretches }),
  };
}
