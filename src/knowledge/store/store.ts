import type { WrongDetail } from '../ingest/correct.ts';
import type { IngestedArticle } from '../ingest/facts/stored.ts';
import type { Ingested } from '../ingest/ingest.ts';
import type { Problem } from '../types.ts';

/** What one server may keep, and for how long what is not published. */
export interface StoreLimits {
  readonly articles: number;
  /** Of all files that are published, with those that were removed and can be restored. */
  readonly bytes: number;
  readonly drafts: number;
  readonly draftMs: number;
  readonly removedMs: number;
}

/** Those of a store that is given none. */
export const STORE_LIMITS: StoreLimits = {
  articles: 1_000,
  bytes: 64 * 1024 * 1024,
  drafts: 20,
  draftMs: 24 * 60 * 60 * 1000,
  removedMs: 30 * 24 * 60 * 60 * 1000,
};

/** Where an article came from, and what ingestion had to say about it. */
export interface NewDraft extends Pick<Ingested, 'missing' | 'notes' | 'leftOut'>, IngestedArticle {
  /** The file that it was made of. */
  readonly from: { readonly name: string; readonly sha256: string };
  /** What a person wrote for a detail and no article may have, until they write something better. */
  readonly refused: readonly WrongDetail[];
}

/** An article that nobody sees yet but moderators. */
export interface Draft extends NewDraft {
  /** Ten characters: it travels in a custom_id. */
  readonly id: string;
  /** Who added it, or corrected it last. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What tells one draft from another. */
export interface ListedDraft extends Pick<Draft, 'id' | 'by' | 'expires'> {
  /** Null where no headline was given. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** When it was added or corrected last; milliseconds since 1970. */
  readonly at: number;
  /** Drafts of one text have one; empty for one that an earlier version wrote. */
  readonly textHash: string;
  /** The drafts that it is there instead of, for they were corrected. */
  readonly instead: readonly string[];
}

/** An article of a server, as its moderators see it listed. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly facts: number;
  readonly bytes: number;
  /** `broken`: its files were spoilt, so that it is not served; it can be removed. */
  readonly state: 'published' | 'removed' | 'broken';
  /** What was done with it last, by whom, and when (ISO 8601); null when the journal does not know. */
  readonly did: Deed | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** `undone`: a correction was taken back, and can be made again. */
type Deed = 'published' | 'corrected' | 'undone' | 'removed' | 'restored' | 'expired';

/** Who did what when; never changed, only appended to. */
export interface JournalEntry {
  /** ISO 8601. */
  readonly at: string;
  /** A person's Discord id; null for what happened by itself. */
  readonly by: string | null;
  readonly did: Deed;
  readonly article: string;
  readonly title: string;
}

/** A published article as somebody saw it. */
export interface SeenArticle {
  readonly articleId: string;
  /** From `articleVersion`. */
  readonly version: string;
}

/** A server's published articles as they stand in its files, and what is wrong there. */
export interface ServerArticles {
  readonly articles: readonly IngestedArticle[];
  readonly problems: readonly Problem[];
  /** What is there and is no article: it is left alone, and stops nothing. */
  readonly strays: readonly Problem[];
  /** Serve the articles from now on, without what is broken; what was published or removed since they were read stays so. */
  commit(): void;
}

/**
 * What the moderators of servers add: each server's alone. Every change is durable when its promise resolves, and
 * whole or absent when the process dies on the way. The changes of one server take turns; drafts are looked at as they are at the
 * moment.
 *
 * Each of them rejects with StoreError for what a person can mend or has to know.
 */
export interface ArticleStore {
  /** What was found broken, or not to be an article, when it was opened; everything else serves. */
  readonly problems: readonly Problem[];
  /** Servers that have a published article. */
  servers(): readonly string[];
  /** In the order of their ids; the same array until something changes. */
  published(guildId: string): readonly IngestedArticle[];
  /** Published and removed ones, the latest change first; remembered until something changes. */
  list(guildId: string): Promise<readonly Listed[]>;
  draft(guildId: string, draftId: string): Promise<Draft | undefined>;
  /** A server's drafts that have not expired, the latest first. */
  drafts(guildId: string): Promise<readonly ListedDraft[]>;
  /** @param instead A draft that this one replaces. */
  addDraft(guildId: string, by: string, draft: NewDraft, instead?: string): Promise<Draft>;
  discard(guildId: string, draftId: string): Promise<void>;
  /**
   * @param where In place of an article, under its id: `changed` where it is not any more what was seen. Or `beside` one of the very same
   *   text: without that it is refused as `duplicate`, for twice it answers less surely.
   */
  publish(
    guildId: string,
    by: string,
    draftId: string,
    where?: SeenArticle | 'beside',
  ): Promise<IngestedArticle>;
  /** An article, published or removed, as a draft of it would be. */
  article(guildId: string, articleId: string): Promise<NewDraft | undefined>;
  /** Serve a published article otherwise; `changed` where it is not any more what was seen. */
  correct(guildId: string, by: string, seen: SeenArticle, corrected: NewDraft): Promise<IngestedArticle>;
  /** What an article was until it was corrected, or that was undone; undefined where something else was done with it since, or a day is over. */
  former(guildId: string, articleId: string): Promise<IngestedArticle | undefined>;
  /** The former one in its place again, and so the other way round, which makes the correction again; `changed` where it is not any more what was seen. */
  undo(guildId: string, by: string, seen: SeenArticle): Promise<IngestedArticle>;
  /** Kept for a while, to be restored. */
  remove(guildId: string, by: string, articleId: string): Promise<void>;
  /** @param where `beside` one of the very same text, as in `publish` */
  restore(guildId: string, by: string, articleId: string, where?: 'beside'): Promise<IngestedArticle>;
  /** The files of an article, as `npm run ingest` writes them; undefined when there is none. */
  files(
    guildId: string,
    articleId: string,
  ): Promise<readonly { readonly name: string; readonly content: string }[] | undefined>;
  journal(guildId: string): Promise<readonly JournalEntry[]>;
  /** Read a server's articles again; what is served stays until they are committed. */
  read(guildId: string): Promise<ServerArticles>;
  /** Files that are not as they were read or written: somebody edited them. */
  edited(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type StoreReason =
  /** The server has as much as it may. */
  | 'limit'
  /** An article with this id, or of this very text, is there already. */
  | 'duplicate'
  /** There is no such article or draft, or not any more. */
  | 'gone'
  /** The article was corrected or removed since it was seen. */
  | 'changed'
  /** What was to be kept does not read back. */
  | 'unreadable'
  /** The files cannot be written. */
  | 'unwritable'
  /** Another process has them. */
  | 'locked';

/** A change that was refused; nothing was changed. */
export class StoreError extends Error {
  readonly reason: StoreReason;
  constructor(reason: StoreReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.reason = reason;
  }
}
