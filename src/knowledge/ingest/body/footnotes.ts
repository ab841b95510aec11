import { FINITE } from '../people/speech.ts';
import type { Block, FileContent } from '../text/block.ts';
import { linesOf } from './body-inserts.ts';
import { endsSentence, isProse } from './prose.ts';
import { LOOKED_AT_BEFORE, raised } from './raised.ts';

/** `noon.[1][2]`, `Lund[a]`, `1,200[note 3]`, `[citation needed]`: right behind what it is about. */
const BRACKETED =
  /(?<=[\p{L}\d.,;:!?…”"’')%\]])(?:\[(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[a-z]|(?:note|nb|n\.?|fn\.?|ref\.?)\s?\d{1,2}|\^[\w-]{1,20})\])+(?![\p{L}\d])|\s?\[(?:edit|edit source|citation needed|better source needed|when\?|who\?|by whom\?|clarification needed)\]/giu;
const RAISED = /(?<![⁺⁻])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\d])/gu;
const DAGGERS = /(?<=[\p{L}\d.,;:!?”"’)])[†‡]{1,3}(?=[\s.,;:!?)”"’]|$)/gu;
/** `in May.2 Lorries pay`: a copy has raised figures beside the text. */
const BEHIND_STOPS =
  /(?<!(?<!\p{L})(?:\p{L}\p{Ll}{1,2}|approx|sect|chap|rule|page|figs?|vols?|arts?|nos?|rs)\.)(?<=\p{Ll}{2}[.!?]["”’)]?)\d{1,2}(?=\s+["“‘(]?\p{Lu}|$)/gu;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text without the marks that lead to its notes: one behind a full stop would hide where the sentence ends. */
function withoutNoteMarks(text: string): string {
  const plain = text.replace(BRACKETED, '').replace(DAGGERS, '').replace(BEHIND_STOPS, '');
  return plain.replace(RAISED, (mark, at: number) => {
    const digits = [...mark].map((sign) => DIGITS.indexOf(sign)).join('');
    // The power of a number or a unit stays.
    const isMark =
      at > 0 &&
      raised(digits, plain.slice(Math.max(0, at - LOOKED_AT_BEFORE), at), plain.slice(at + mark.length)) ===
        '';
    return isMark ? '' : mark;
  });
}

/** `References`, and below it where everything stands. */
const HEADS =
  /^(?:references|bibliography|works cited|citations|notes and references|sources and (?:notes|references)|einzelnachweise|quellenangaben|références|notes et références|bibliographie|referencias|riferimenti|bibliografia|bibliografía|примечания|参考文献)\s?:?$/iu;
/** The same, where notes follow; else it is a part of the text. */
const MAY_HEAD =
  /^(?:foot ?notes|end ?notes|fußnoten|notes|sources|quellen|fuentes|fonti|anmerkungen)\s?:?$/iu;
/** `[1] Port report`, `¹ Port report`, `[^1]: Port report` */
const NOTE = /^\s*(?:\[\^?[\w-]{1,20}\]:?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[†‡]{1,3})\s*(?=\S)/u;
/** The same, where no mark needs to stand in the text. */
const DEFINED = /^\[\^[\w-]{1,20}\]:/u;
/** What is written of a book, a page or a site, and in no sentence. */
const CITES =
  /\b(?:retrieved|accessed|abgerufen|consulté|archived|ibid|op\. cit|isbn|issn|doi|et al|eds?\.|vol\.|no\. ?\d|pp?\. ?\d|cited in)\b|https?:\/\/|\((?:19|20)\d\d[a-z]?\)|^(?:see|cf|vgl|siehe|voir)\b|^["“][^"”]{3,150}["”]/i;
const STATES = new RegExp(
  `\\s(?:${FINITE}|includes?|excludes?|covers?|counts?|leaves?|applies|refers?|depends?|assumes?|uses?)(?![\\p{L}])`,
  'u',
);

/** A note that tells something itself: `The count leaves out 12 boats.` */
const isStatement = (note: string): boolean =>
  endsSentence(note) && !CITES.test(note) && (STATES.test(note) || !DATED.test(note));
/** `Port office, report of 1 May 2025.` */
const DATED = /(?:(?:19|20)\d\d|\bpp?\. ?\d+)\)?\.$/u;

/** A draft without the marks of notes in its text, and without notes that only say where something stands. */
export function withoutFootnotes(draft: FileContent): FileContent {
  const marked = draft.blocks.some((block) => textsOf(block).some((text) => withoutNoteMarks(text) !== text));
  const blocks: Block[] = [];
  const leftOut: string[] = [];
  let below: 'notes' | 'maybe' | null = null;
  const keep = (notes: readonly string[]): void => {
    const texts = notes.map((note) => note.replace(NOTE, '').replace(/\s*[↩⤴↑]\ufe0e?$/u, ''));
    leftOut.push(...texts.filter((text) => !isStatement(text)));
    const told = texts.filter(isStatement);
    if (told.length > 0) blocks.push(...told.map((text): Block => ({ kind: 'paragraph', lines: [text] })));
  };
  for (const block of draft.blocks) {
    const [line = '', ...more] = textsOf(block);
    const isLine = more.length === 0 && (block.kind === 'heading' || block.kind === 'paragraph');
    if (isLine && (HEADS.test(line) || MAY_HEAD.test(line))) {
      below = HEADS.test(line) ? 'notes' : 'maybe';
      blocks.push(block);
    } else if (below === 'notes' && block.kind === 'list')
      leftOut.push(...block.items.map((item) => item.replace(NOTE, '')));
    else if (block.kind === 'list' && (below !== null || block.items.every((item) => DEFINED.test(item))))
      keep(block.items);
    else if (
      block.kind === 'paragraph' &&
      (DEFINED.test(line) || (NOTE.test(line) && (marked || below !== null)))
    )
      keep(notesIn(block.lines));
    else if (below === 'notes' && block.kind === 'paragraph' && !isText(block)) leftOut.push(...block.lines);
    else {
      if (block.kind !== 'rule') below = null;
      blocks.push(marked ? mapped(block) : block);
    }
  }
  return { ...draft, blocks: withoutEmptyHeads(blocks, leftOut), leftOut: [...draft.leftOut, ...leftOut] };
}

/** Below `References` an article may go on. */
const isText = ({ lines }: Extract<Block, { kind: 'paragraph' }>): boolean => {
  const text = lines.join(' ');
  return isProse(text) && !CITES.test(text);
};

/** Each note with the lines that it was wrapped into. */
function notesIn(lines: readonly string[]): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    if (notes.length === 0 || NOTE.test(line)) notes.push(line);
    else notes.push(`${notes.pop() ?? ''} ${line}`);
  }
  return notes;
}

/** A heading of notes of which none is left. */
function withoutEmptyHeads(blocks: readonly Block[], leftOut: string[]): readonly Block[] {
  const endsAt = endsOfParts(blocks);
  return blocks.filter((block, at) => {
    const [line = '', ...more] = textsOf(block);
    const isHead = more.length === 0 && (HEADS.test(line) || (MAY_HEAD.test(line) && leftOut.length > 0));
    const isEmpty = isHead && block.kind !== 'list' && endsAt.has(at);
    if (isEmpty) leftOut.push(line);
    return !isEmpty;
  });
}

/** The blocks below which nothing stands but rules, up to the next heading or the end. */
function endsOfParts(blocks: readonly Block[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let isEnd = true;
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (isEnd) ends.add(at);
    const kind = blocks[at]?.kind;
    if (kind !== 'rule') isEnd = kind === 'heading';
  }
  return ends;
}

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? [...block.header, ...block.rows.flat()] : linesOf(block);

function mapped(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, lines: block.lines.map(withoutNoteMarks) };
    case 'heading':
    case 'caption':
      return { ...block, text: withoutNoteMarks(block.text) };
    case 'list':
      return { ...block, items: block.items.map(withoutNoteMarks) };
    case 'table':
      return {
        ...block,
        header: block.header.map(withoutNoteMarks),
        rows: block.rows.map((row) => row.map(withoutNoteMarks)),
      };
    case 'rule':
      return block;
  }
}
