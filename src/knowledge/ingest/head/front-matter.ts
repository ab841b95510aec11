import { parseDocument } from 'yaml';
import { IngestError } from '../error.ts';
import { type Metadata, NO_METADATA } from '../text/block.ts';
import { isKnownPress, isPress } from './press.ts';

/** What generators and note-takers call each thing, in small letters without what joins their words. */
const KEYS = {
  title: ['title', 'headline', 'subject', 'hed', 'fulltitle', 'ogtitle'],
  publisher: [
    'publisher',
    'source',
    'from',
    'agency',
    'site',
    'sitename',
    'outlet',
    'publication',
    'newspaper',
    'magazine',
    'journal',
    'paper',
    'masthead',
    'publicationname',
    'ogsitename',
    'medium',
  ],
  published: [
    'published',
    'date',
    'datepublished',
    'pubdate',
    'publishdate',
    'publishedat',
    'publishedon',
    'publishedtime',
    'publicationdate',
    'firstpublished',
    'publisheddate',
    'articlepublishedtime',
    'datetime',
    'sent',
  ],
  /** When it was published, or when somebody saved it. */
  created: ['created', 'createdat'],
  updated: [
    'updated',
    'lastmod',
    'modified',
    'datemodified',
    'lastupdated',
    'updatedat',
    'articlemodifiedtime',
  ],
  author: [
    'author',
    'authors',
    'byline',
    'by',
    'writer',
    'writers',
    'writtenby',
    'reporter',
    'reporters',
    'creator',
  ],
  url: [
    'url',
    'link',
    'canonical',
    'canonicalurl',
    'permalink',
    'originalurl',
    'sourceurl',
    'urlsource',
    'ogurl',
  ],
  language: ['language', 'lang', 'locale'],
  topics: ['tags', 'keywords', 'topics', 'categories', 'category', 'section'],
} as const;

/** A page of it is already much. */
const LONGEST_FRONT_MATTER = 32_768;

/** Front matter and what follows it: YAML between `---` lines, or TOML-like `key = value` lines between `+++`. */
export function splitFrontMatter(text: string, file: string): { metadata: Metadata; rest: string } {
  const fence = /^\s*(---|\+\+\+)[ \t]*\n/.exec(text);
  if (fence === null)
    return titleBlock(text) ?? headerLines(text) ?? listed(text) ?? { metadata: NO_METADATA, rest: text };
  const from = fence[0].length;
  const close = new RegExp(`^${fence[1] === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm').exec(
    text.slice(from),
  );
  if (close === null) return { metadata: NO_METADATA, rest: text };
  if (close.index > LONGEST_FRONT_MATTER) {
    throw new IngestError(
      file,
      `has ${close.index} characters of front matter.`,
      `Keep it below ${LONGEST_FRONT_MATTER}.`,
    );
  }
  const source = text.slice(from, from + close.index);
  // A rule at the very top of an article that has no front matter: `---`, text, `---`.
  if (!/^[\w-]+[ \t]*[:=]/m.test(source)) return { metadata: NO_METADATA, rest: text };
  const values = fence[1] === '---' ? yamlValues(source, file) : tomlValues(source);
  return { metadata: metadataOf(values, source), rest: text.slice(from + close.index + close[0].length) };
}

/** Pandoc's `% Title`, `% Ada Lund; Bo Ek`, `% 14 October 2024`. */
function titleBlock(text: string): { metadata: Metadata; rest: string } | null {
  const found = /^\s*% +(?<title>\S.*)\n(?:% *(?<authors>.*)\n)?(?:% *(?<date>.*)\n)?(?!%)/u.exec(text);
  if (found === null) return null;
  const { title = '', authors = '', date = '' } = found.groups ?? {};
  const values = new Map<string, unknown>([
    ['title', title],
    ['authors', authors.split(';')],
    ['date', date],
  ]);
  return { metadata: metadataOf(values, ''), rest: text.slice(found[0].length) };
}

/** A head of `Key: value` lines without fences, as wires and mail have it: at least three, a headline among them. */
function headerLines(written: string): { metadata: Metadata; rest: string } | null {
  // Logseq's `author:: [[Ada Lund]]`
  const text = (/^\s*[\w-]+:: /u.test(written) ? written.replace(/^([\w-]{1,30}):: /gmu, '$1: ') : written)
    // An archive counts what it found.
    .replace(/^\s*(?:document|article|record) \d+ of \d+[ \t]*\n/iu, '');
  const chunk =
    /^\s*((?:[\p{L}][\p{L} _-]{1,30}:[ \t]+\S.{0,300}\n(?:[ \t]+\S.{0,300}\n){0,4}){3,30})\s*\n/u.exec(
      text.slice(0, 8_000),
    );
  // A mail's header goes on behind an indent.
  const lines =
    chunk?.[1]
      ?.trim()
      .replace(/\n[ \t]+/gu, ' ')
      .split('\n') ?? [];
  const values = valuesIn(lines);
  if (chunk === null || !KEYS.title.some((key) => values.has(key))) return null;
  // Below `--` a mail has its sender's signature.
  const isMail = values.has('from') && values.has('subject');
  const body = text.slice(chunk[0].length).replace(/^\s*full text:[ \t]*\n/iu, '');
  const rest = isMail ? body.replace(/\n--[ \t]*\n[\s\S]{0,1500}$/u, '\n') : body;
  return { metadata: metadataOf(values, lines.join('\n')), rest };
}

/** Of lines `Key: value`. */
const valuesIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.map((line) => [keyOf(line.slice(0, line.indexOf(':'))), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** What lines as `From: Cargo Brief`, `Date: 4 February 2025` say, of which there are at least two kinds; null of fewer. */
export function labelledLines(lines: readonly string[]): Metadata | null {
  const known: readonly string[] = [...KEYS.title, ...KEYS.publisher, ...KEYS.published, ...KEYS.author];
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key = '', value = ''] = /^([\p{L}][\p{L} -]{1,30}):\s+(\S.*)$/u.exec(line) ?? [];
    // `Date: 12 July`, `From: 9 am` are an event's.
    if (keyOf(key) === 'from' && /^\d/u.test(value)) return null;
    if (known.includes(keyOf(key)) && !values.has(keyOf(key))) values.set(keyOf(key), value);
  }
  return values.size < 2 ? null : metadataOf(values, lines.join('\n'));
}

/** Whether a line is a label of a head and what it says: `Source: Cargo Brief`, `Tags: harbour`. */
export function isHeadLabel(line: string): boolean {
  const known: readonly string[] = Object.values(KEYS).flat();
  return known.includes(keyOf(line.slice(0, Math.max(0, line.indexOf(':')))));
}

/** `- Author: [[Ada Lund]]` below `## Metadata`, as note-takers save what was read: at least three, an author or address among them. */
function listed(written: string): { metadata: Metadata; rest: string } | null {
  const text = written.replace(/^([-*] )\*\*([\p{L} ]{2,30}):\*\* /gmu, '$1$2: ');
  const found = /(?:^#{1,4} .{0,30}\n\s*)?((?:^[-*] [\p{L} ]{2,30}: .*\n){3,15})/mu.exec(
    text.slice(0, 3_000),
  );
  const lines =
    found?.[1]
      ?.trim()
      .split('\n')
      .map((line) => line.slice(2)) ?? [];
  const values = valuesIn(lines);
  if (found === null || ![...KEYS.author, ...KEYS.url].some((key) => values.has(key))) return null;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { metadata: metadataOf(values, lines.join('\n')), rest };
}

function yamlValues(source: string, file: string): ReadonlyMap<string, unknown> {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
  // A note-taker's `tags: [water, #todo]` is no YAML, and as plain to read.
  if (document.errors.length > 0) return plainValues(source);
  try {
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    return new Map(
      Object.entries(values !== null && typeof values === 'object' ? values : {}).map(([key, value]) => [
        keyOf(key),
        value,
      ]),
    );
  } catch {
    throw new IngestError(
      file,
      'has front matter whose YAML aliases expand too far.',
      'Write the values out.',
    );
  }
}

/** Lines `key: value`, whatever stands between them. */
function plainValues(source: string): ReadonlyMap<string, unknown> {
  const lines = [...source.matchAll(/^([\w-]+)[ \t]*:(.*)$/gmu)];
  return new Map(
    lines.map(([, key = '', value = '']) => [keyOf(key), value.trim().replace(/^(["'])(.*)\1$/u, '$2')]),
  );
}

/** The part of TOML that front matter uses: strings, dates and lists of strings on one line. */
function tomlValues(source: string): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const line of source.split('\n')) {
    const match = /^\s*([\w-]+)\s*=\s*(\S.*)$/.exec(line);
    if (match === null) continue;
    const raw = match[2]?.trimEnd() ?? '';
    const items = [...raw.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((m) => m[1] ?? m[2] ?? '');
    values.set(keyOf(match[1] ?? ''), raw.startsWith('[') ? items : (items[0] ?? raw));
  }
  return values;
}

/** `pub_date` and `pubDate` are one key. */
function keyOf(written: string): string {
  return written.toLowerCase().replace(/[\s_:.-]+/g, '');
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** `date: 2025-05-14` reads as people write; a list or a string in quotes does not. */
const PLAIN_LINE = /^[\w -]+[:=]\s*[^\s"'[{]/;

function metadataOf(values: ReadonlyMap<string, unknown>, source: string): Metadata {
  const list = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => strings(values.get(key)));
  const first = (keys: readonly string[]): string | null => list(keys)[0] ?? null;
  const line = (keys: readonly string[]): string | undefined =>
    source
      .split('\n')
      .map((one) => one.trim())
      .find((one) => PLAIN_LINE.test(one) && keys.includes(keyOf(one.slice(0, one.search(/[:=]/)))));
  // `source: https://…` says where it was found, not who published it.
  const sources = list(KEYS.publisher);
  const publisher = sources.find((source) => !ADDRESS.test(source)) ?? null;
  const lines = Object.entries({
    publisher: publisher === null ? undefined : line(KEYS.publisher),
    published: line(KEYS.published),
    saved: line(KEYS.created),
    author: line(KEYS.author),
  }).filter(([, value]) => value !== undefined);
  return {
    // `Subject: Fwd: [WIRE-GEN] Quay opens`
    title: first(KEYS.title)?.replace(/^(?:(?:re|fwd?|aw|wg):\s*|\[[^\]]{1,30}\]\s*)+/iu, '') ?? null,
    publisher: publisher === null ? null : sentBy(publisher),
    owner: null,
    published: first(KEYS.published),
    saved: first(KEYS.created),
    updated: first(KEYS.updated),
    // `Ada Lund, News Editor`
    authors: list(KEYS.author).map((author) =>
      // `Lund, Ada`, as archives sort them
      author
        .replace(/^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?)$/u, '$2 $1')
        .replace(/,\s(?:\p{L}+ ){0,3}(?:editor|reporter|correspondent|writer|columnist)$/iu, ''),
    ),
    url: first(KEYS.url) ?? sources.find((source) => ADDRESS.test(source)) ?? null,
    language: first(KEYS.language),
    topics: list(KEYS.topics),
    lines: Object.fromEntries(lines),
  };
}

/** Of `"Alden News - General Desk" <desk@alden.example>` the paper. */
function sentBy(sender: string): string {
  const name = sender
    .replace(/\s*<[^<>]*@[^<>]*>$/u, '')
    // `Alden Evening Argus; Alden (UK)`
    .replace(/;\s[^;]+$/u, '')
    .replace(/\s*\((?:print edition\b[^()]*|[^()]*\bpage)\)$/i, '')
    .replace(/^"(.*)"$/u, '$1');
  const [paper = name] = name.split(/\s[-–|]\s/u);
  return isPress(paper) || isKnownPress(paper) ? paper : name;
}

function strings(value: unknown): readonly string[] {
  // `[[Ada Lund]]` links to a note about her.
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [value.trim().replace(/^\[\[(?:[^|\]]*\|)?(.+)\]\]$/u, '$1')];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(strings);
  if (value !== null && typeof value === 'object' && 'name' in value) return strings(value.name);
  return [];
}
