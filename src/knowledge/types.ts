/** A source: one news article. What is not known is null and said so, never guessed. */
export interface Article {
  /** Unique over everything that is loaded: lower-case letters, digits and dashes, at most 48 characters. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601 instant with its offset, such as `2025-06-13T22:21:00+08:00`; the date alone when no time is given. */
  readonly published: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** The stored text that extracted facts are slices of; null for an article whose facts a person stated. */
  readonly text: string | null;
  /**
   * When a server's moderators added it (ISO 8601); left out where that is not known, or they corrected it since. Edited in its file it
   * keeps it.
   */
  readonly added?: string;
}

/**
 * Where in its article a fact stands. Body paragraphs count from 1 through the whole article; what is set apart, such as a list,
 * belongs to the one before it, and to none (null) above the first one of its section.
 */
export type Place =
  | { readonly kind: 'headline' | 'dateline' | 'caption' }
  | { readonly kind: 'paragraph'; readonly section: string | null; readonly paragraph: number | null };

/** A typed number inside a fact. */
export interface Figure {
  /** As the fact's text has it, so that it can be found and made bold there: `$94.8 billion`. */
  readonly text: string;
  /** In the base unit: 94800000000. Of a range the lower end; null where the words name no number. */
  readonly value: number | null;
  /** ISO 4217 code, `percent`, `percentage points`, `year`, `date`, a unit of measure, or what is counted: `cities`. */
  readonly unit: string;
  /** What it measures: `total trade between China and Central Asia`. */
  readonly measures: string;
  /** What time it is true of: `2024`, `end of 2024`; null when the article does not say. */
  readonly period: string | null;
  /** `over`, `about`, `reportedly`; null when the article states it flatly. */
  readonly hedge: string | null;
}

/** How a fact came to be: stated by a person, or a verbatim slice of its article's text. */
type Origin =
  | { readonly kind: 'curated' }
  | { readonly kind: 'extracted'; readonly start: number; readonly end: number };

/** One statement that an article makes. */
export interface Fact {
  /** `<article id>/<fact id>`, at most 90 characters: it travels in Discord's custom_id and choice values. */
  readonly id: string;
  readonly article: Article;
  readonly text: string;
  /** Words that it stands under, such as a table's header or a list's lead-in: searched, never asserted. */
  readonly context?: string;
  readonly place: Place;
  readonly saidBy: string | null;
  readonly figures: readonly Figure[];
  readonly topics: readonly string[];
  /** Questions that it answers, in the words that people use. */
  readonly questions: readonly string[];
  readonly origin: Origin;
}

/** One thing and the other words for it. */
interface VocabularyEntry {
  /** The word or name as the facts have it. */
  readonly name: string;
  readonly also: readonly string[];
}

/** What the knowledge's words are called elsewhere. */
export interface Vocabulary {
  /** Other names and spellings of the very same thing: Khorgos is Horgos. */
  readonly names: readonly VocabularyEntry[];
  /** Words that people use for it, though not quite the same: commerce for trade. */
  readonly synonyms: readonly VocabularyEntry[];
}

/** A question with the facts that must answer it (all of them), or with none: then it must not be answered. */
export interface Check {
  readonly ask: string;
  readonly facts: readonly string[];
  /** Where it is written, for a reload that it stops. */
  readonly file: string;
  readonly line: number;
}

/** A question that an article seems to answer and does not. */
export interface Unanswered {
  readonly articleId: string;
  readonly question: string;
}

/** Everything that one assistant answers from. Immutable: a reload makes a new one. */
export interface Knowledge {
  /** Hash over all that was read: the same knowledge has the same version anywhere. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** In the order of their articles and places. */
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
  readonly unanswered: readonly Unanswered[];
  readonly checks: readonly Check[];
}

/** Something that a person can mend in a file. */
export interface Problem {
  readonly file: string;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Knowledge that cannot be loaded, with every problem found. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** `file:line:column message; what to do`, as editors and terminals link it. */
export function describeProblem(problem: Problem): string {
  const where =
    problem.line === null ? problem.file : `${problem.file}:${problem.line}:${problem.column ?? 1}`;
  return `${where} ${problem.message} ${problem.todo}`;
}
