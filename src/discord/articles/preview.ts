import type { APIEmbedField } from 'discord.js';
import type { Assistant } from '../../answer/assistant.ts';
import { languageName, primary } from '../../answer/language/forms/other-language.ts';
import { articleLine } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted, writtenDate } from '../../answer/reply/text.ts';
import { type Conflict, type Conflicts, conflictsBetween } from '../../knowledge/conflicts/conflicts.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import type { Draft, ListedDraft } from '../../knowledge/store/store.ts';
import type { Article, Fact } from '../../knowledge/types.ts';
import { COLOUR } from '../messages/colour.ts';
import type { Button, Message } from '../messages/message.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { exampleLines, factPage, headed } from './factlist.ts';
import { besideButton, type InPlace, inPlaceButton, inPlaceLine } from './in-place.ts';
import { LABELS } from './labels.ts';
import { twinsOf } from './twins.ts';

/** The first few of everything: a preview is read on a phone. */
const MOST_SHOWN = 3;

const NEEDED = 'headline: it is needed to publish';

/** Of an article without a headline the file's name is shown to nobody. */
export const NO_HEADLINE = 'headline not given';
/** What a draft is called where people see it. */
export const titleOf = ({ article, missing }: Pick<Draft, 'article' | 'missing'>): string =>
  missing.includes('title') ? NO_HEADLINE : article.title;

/** What is known besides the draft. */
export interface PreviewBesides {
  /** Who removed what seems to be the same article, a line each. */
  readonly removed?: readonly string[];
  /** What another moderator did meanwhile, a line each. */
  readonly meanwhile?: readonly string[];
  /** The server's article in whose place it can be published. */
  readonly there?: InPlace | undefined;
  /** Drafts that were made of the same text, right now. */
  readonly others?: readonly Draft[];
  /** Drafts of the very same text: it was added more than once. */
  readonly twins?: readonly ListedDraft[];
  /** Whether its very text was added once more just now. */
  readonly again?: boolean;
  /** Whether who looks at it added it, or corrected it last. */
  readonly isOwn?: boolean;
}

const LONGEST_LINE = 120;
const isLong = (line: string): boolean => line.length >= 60;

/**
 * What was found in an article, what is missing, and what it seems to contradict or repeat.
 * @param now milliseconds since 1970
 */
export function previewMessage(
  draft: Draft,
  assistant: Assistant,
  now: number,
  {
    removed = [],
    meanwhile = [],
    there,
    others = [],
    twins = [],
    again = false,
    isOwn = true,
  }: PreviewBesides = {},
): Message {
  const { article, facts, leftOut } = draft;
  const found = twinsOf(draft, assistant, there?.article.article.id);
  const thereLine = there === undefined ? [] : [inPlaceLine(draft, there)];
  const fields: APIEmbedField[] = [
    ...listField('Meanwhile', meanwhile),
    ...refusedField(draft),
    ...listField('Removed before', removed),
    ...listField('There already', [...thereLine, ...found.same]),
    ...listField('There already, it seems', found.alike),
    ...listField('A draft already', [...(again ? [againLine(draft)] : []), ...twins.map(twinLine)]),
    ...foundFields(draft),
    ...toMendFields(draft, now),
    ...leftOutField(draft),
    ...conflictField(conflictsBetween(facts, assistant.knowledge.facts)),
  ];
  return {
    embeds: [
      {
        color: COLOUR.draft,
        title: 'Preview: not published yet',
        description: [
          articleLine({ ...article, title: titleOf(draft) }, discordStyle),
          ...(isOwn ? [] : [`-# a draft of <@${draft.by}>’s`]),
        ].join('\n'),
        fields,
        footer: { text: 'The draft is kept for a day; /articles list shows it again.' },
      },
    ],
    rows: [buttonsOf(draft, 'preview', there), twinButtons(twins), ...inRows(others.map(showButton))],
    files: leftOut.length > MOST_SHOWN ? [{ name: 'left-out.txt', content: `${leftOut.join('\n')}\n` }] : [],
  };
}

function refusedField({ refused }: Draft): APIEmbedField[] {
  const lines = refused.map(
    ({ detail, message, todo }) => `**${LABELS[detail]}** ${escaped(`${message} ${todo}`)}`,
  );
  return listField('Not taken: please correct', lines, refused.length);
}

function foundFields({ article, facts }: Draft): APIEmbedField[] {
  const figures = facts.reduce((sum, fact) => sum + fact.figures.length, 0);
  const sample = facts
    .filter(({ place }) => place.kind !== 'dateline')
    .sort((a, b) => Number(isHead(a)) - Number(isHead(b)) || b.figures.length - a.figures.length)
    .slice(0, MOST_SHOWN);
  return [
    { name: 'Author', value: article.author === null ? 'not given' : escaped(article.author), inline: true },
    {
      name: 'Found',
      value: `${counted(seenOnce(facts).length, 'fact')}, ${counted(figures, 'figure')}`,
      inline: true,
    },
    { name: 'For example', value: exampleLines(sample) },
  ];
}

function toMendFields({ article, missing, notes }: Draft, now: number): APIEmbedField[] {
  const names = missing.map((detail) => (detail === 'title' ? NEEDED : LABELS[detail].toLowerCase()));
  const doubts = [...futureNote(article, now), ...languageNote(article), ...notes.map(({ text }) => text)];
  return [...listField('Missing', names, missing.length), ...listField('Please check', doubts.map(escaped))];
}

function leftOutField({ leftOut }: Draft): APIEmbedField[] {
  // The shorter ones are mostly buttons and menus.
  const lines = [...leftOut.filter(isLong), ...leftOut.filter((line) => !isLong(line))];
  return listField(
    `Left out, as none of the article’s own: ${counted(leftOut.length, 'line')}`,
    lines.map((line) => escaped(`“${shorten(line, LONGEST_LINE)}”`)),
  );
}

/** The headline stands above the examples as it is, and so do the day and the byline, which state nothing. */
const isHead = ({ place }: Fact): boolean => place.kind === 'headline';

/** A page of the draft's facts, with the way back. */
export function draftFacts(draft: Draft, page: number, there?: InPlace): Message {
  const { buttons, menus, description, ...shown } = factPage(draft.facts, page, (to) => ({
    kind: 'draft',
    step: 'facts',
    page: to,
    draftId: draft.id,
  }));
  return {
    embeds: [{ color: COLOUR.draft, ...headed(titleOf(draft), description), ...shown }],
    rows: [buttons, buttonsOf(draft, 'facts', there)],
    menus,
  };
}

function buttonsOf(draft: Draft, on: 'preview' | 'facts', there: InPlace | undefined): readonly Button[] {
  const { id: draftId, facts } = draft;
  const step = (step: 'publish' | 'correct' | 'discard' | 'preview' | 'facts') =>
    ({ kind: 'draft', step, page: 0, draftId }) as const;
  const seen = seenOnce(facts).length;
  return [
    // The same text twice says everything twice, and answers less surely.
    ...(there === undefined ? [] : [inPlaceButton(draft, there)]),
    ...(there === undefined
      ? [{ label: 'Publish', action: step('publish'), style: 'primary' as const }]
      : there.inTheWay
        ? []
        : [besideButton(draft)]),
    { label: 'Correct the details', action: step('correct') },
    on === 'facts'
      ? { label: 'Back to the preview', action: step('preview') }
      : {
          label: seen === 1 ? 'Show the fact' : `Show all ${counted(seen, 'fact')}`,
          action: step('facts'),
        },
    { label: 'Discard', action: step('discard'), style: 'danger' },
  ];
}

/** A mention in an embed shows a name and pings nobody. */
function twinLine({ title, by, at }: ListedDraft): string {
  const name = escaped(`“${shorten(title ?? NO_HEADLINE, LONGEST_LINE)}”`);
  return `${name}: the very same text, by <@${by}> on <t:${Math.floor(at / 1000)}:f>. Discard the one that is not needed.`;
}

function againLine({ by }: Draft): string {
  return `This is it: the very same text was added before, by <@${by}>. No second draft was made.`;
}

/** Several have one headline: their list tells them apart. */
function twinButtons([twin, ...more]: readonly ListedDraft[]): readonly Button[] {
  if (twin === undefined) return [];
  if (more.length > 0) return [{ label: 'Show all drafts', action: { kind: 'articles', page: 0 } }];
  const action = { kind: 'draft', step: 'preview', page: 0, draftId: twin.id } as const;
  return [{ label: 'Show the other draft', action }];
}

function showButton(draft: Draft): Button {
  const action = { kind: 'draft', step: 'preview', page: 0, draftId: draft.id } as const;
  return { label: `Show “${shorten(titleOf(draft), DRAFT_LABEL)}”`, action };
}
const DRAFT_LABEL = 60;

/** A text of ten articles has nine others: with two in a row they would not fit below the preview's own buttons. */
function inRows(buttons: readonly Button[]): readonly (readonly Button[])[] {
  return buttons.flatMap((_, at) => (at % PER_ROW === 0 ? [buttons.slice(at, at + PER_ROW)] : []));
}
const PER_ROW = 3;

function conflictField({ found, complete }: Conflicts): APIEmbedField[] {
  const [field] = listField('Possible conflicts', found.map(conflictLine));
  if (complete) return field === undefined ? [] : [field];
  const lines = [...(field === undefined ? [] : [field.value]), `• ${NOT_COMPARED}`];
  return [{ name: 'Possible conflicts', value: lines.join('\n') }];
}
const NOT_COMPARED = 'It has so many figures that not all of them were compared.';

function conflictLine({ figure, knownFigure, known }: Conflict): string {
  const said = (fact: Fact) => (fact.article.publisher === null ? 'known' : escaped(fact.article.publisher));
  const measure = escaped(shorten(figure.measures, 80));
  const period = figure.period === null ? '' : ` (${escaped(figure.period)})`;
  return `${measure}${period}: **${escaped(figure.text)}** here, **${escaped(knownFigure.text)}** in ${said(known)}`;
}

const HOUR = 60 * 60 * 1000;
/** A day begins in the east so long before it does in Greenwich. */
const EARLIEST = 14 * HOUR;

/** Nothing is published before its day: an event's date, or a slip of the year. */
export function futureNote({ published }: Pick<Article, 'published'>, now: number): string[] {
  if (published === null) return [];
  const begins = Date.parse(published) - (published.length > 10 ? HOUR : EARLIEST);
  return begins > now
    ? [`Its date, ${writtenDate(published)}, is still to come. Correct it if it is a slip.`]
    : [];
}

/** Most people here ask in English, as the bot speaks it. */
function languageNote({ language }: Article): string[] {
  const name = primary(language) === 'en' ? null : languageName(language);
  return name === null ? [] : [`It is in ${name}: questions have to be in ${name} to find it.`];
}

function listField(name: string, lines: readonly string[], most = MOST_SHOWN): APIEmbedField[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`and ${lines.length - most} more`] : [];
  return [{ name, value: [...lines.slice(0, most), ...more].map((line) => `• ${line}`).join('\n') }];
}
