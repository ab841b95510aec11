/** A piece of an article's structure, whatever its file's format: what the readers of .txt, .md and .html agree on. */
export type Block =
  /** Its lines as the file has them: a paragraph, or several lines of an article's head. */
  | {
      readonly kind: 'paragraph';
      readonly lines: readonly string[];
      /** All of it is bold, and it is no heading. */
      readonly isSetApart?: boolean;
    }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** Set apart from the text: a pull quote or a quoted passage. */
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      /** Empty when the table has none. */
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What stands under a picture, its credit still with it. */
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'rule' };

/** What a file says about its article outside of the text: front matter, meta elements, JSON-LD. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** Whose page it is, where nothing says who published it: whose rights its foot names. */
  readonly owner: string | null;
  /** As written there. */
  readonly published: string | null;
  readonly updated: string | null;
  /** When the file was made, as written there: maybe by who published it, maybe by who saved it. */
  readonly saved: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  /** The lines as the file has them, where it is text that a person reads: front matter's `date: 2025-05-14`. */
  readonly lines: Readonly<Partial<Record<'title' | 'publisher' | 'published' | 'saved' | 'author', string>>>;
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  owner: null,
  published: null,
  updated: null,
  saved: null,
  authors: [],
  url: null,
  language: null,
  topics: [],
  lines: {},
};

/** A file read into its structure. */
export interface FileContent {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** Text of a page beside its article. */
  readonly leftOut: readonly string[];
}

/** The lines of running text, of a heading or a caption; a list and a table have items and rows. */
export function proseLines(block: Block): readonly string[] {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.lines;
  return block.kind === 'heading' || block.kind === 'caption' ? [block.text] : [];
}
