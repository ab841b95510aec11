import type { Block } from '../text/block.ts';

/** A piece of an article's body as it will be stored: noise is gone, wrapped lines are whole paragraphs. */
export type Passage =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Whose words it is, in an interview; null elsewhere. */
      readonly speaker: string | null;
      /** Whoever is interviewed answers in it, and it does not say who that is. */
      readonly isAnswer: boolean;
      /** Length of the label that it starts with: `A: `, `Lund: `. */
      readonly label: number;
      /** All of it is bold, or in italics. */
      readonly isSetApart: boolean;
    }
  /** An interviewer's; it states nothing. */
  | { readonly kind: 'question'; readonly text: string; readonly question: string }
  /** The time of an entry, alone on its line: what follows happened or was written then. */
  | { readonly kind: 'stamp'; readonly text: string }
  /** The day, month or year of an entry, alone on its line: what follows is of then. */
  | { readonly kind: 'day'; readonly text: string }
  /** Kept whole: it says what was wrong together with what is right. */
  | { readonly kind: 'correction'; readonly text: string }
  /** A pull quote with who says it behind it. */
  | { readonly kind: 'quote'; readonly text: string; readonly speaker: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Extract<Block, { kind: 'table' }>;

export type Paragraph = Extract<Passage, { kind: 'paragraph' }>;

/** A paragraph of the article's own, until it turns out to be a part of an interview. */
export const paragraph = (text: string, more: Partial<Omit<Paragraph, 'kind' | 'text'>> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  speaker: null,
  isAnswer: false,
  label: 0,
  isSetApart: false,
  ...more,
});
