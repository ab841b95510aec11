import type { APIEmbed } from 'discord.js';
import { PART_LIMITS, placeAndSpeaker } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { headOf } from '../../answer/reply/reply.ts';
import type { Style } from '../../answer/reply/style.ts';
import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { ButtonAction } from '../messages/action.ts';
import { LIMIT } from '../messages/limits.ts';
import { type Page, pageOf } from '../messages/paging.ts';
import { discordStyle, escaped } from '../messages/style.ts';

const PER_PAGE = 8;

/** A page of an article's facts, each with its place and its figures in bold, and the buttons to the other pages. */
export function factPage(
  all: readonly Fact[],
  page: number,
  action: (page: number) => ButtonAction,
): Pick<APIEmbed, 'description' | 'footer'> & Pick<Page<Fact>, 'buttons' | 'menus'> {
  const { items, ...rest } = pageOf(seenOnce(all), page, PER_PAGE, action, ({ text }) => text);
  // Rows of one table stand below its head, and items below what leads in to them.
  const description = factLines(items, LIMIT.description, (one, above) => one.context !== above?.context);
  return { description, ...rest };
}

/** A headline above a text, whole: with what makes its markup harmless it may be too long for a title. */
export function headed(headline: string, description = ''): Pick<APIEmbed, 'title' | 'description'> {
  const title = escaped(headline);
  return title.length <= LIMIT.title
    ? { title, description }
    : { description: `${discordStyle.bold(headline)}\n${description}` };
}

/** A few facts that stand alone, each with what it is of, within a field of an embed. */
export const exampleLines = (facts: readonly Fact[]): string =>
  factLines(facts, LIMIT.fieldValue, () => true);

/** @param hasHead whether what a fact is of is said, below the one above */
function factLines(
  facts: readonly Fact[],
  room: number,
  hasHead: (fact: Fact, above: Fact | undefined) => boolean,
): string {
  let written = '';
  for (const limit of FACT_LIMITS) {
    const head = (fact: Fact, at: number): string =>
      fact.context === undefined || hasHead(fact, facts[at - 1])
        ? headOf(fact, facts.slice(Math.max(0, at - 1), at + 1), IN_LIST, limit)
        : '';
    written = facts.map((fact, at) => factLine(fact, head(fact, at), limit)).join('\n');
    if (written.length <= room) break;
  }
  return written;
}
/** Behind a bullet Discord shows no line smaller. */
const IN_LIST: Style = { ...discordStyle, aside: escaped };
/** A fact is cut to the first of these with which all of them fit. */
const FACT_LIMITS = [300, 200, 120, 80, 40];

function factLine(fact: Fact, head: string, limit: number): string {
  return `• ${head}${withBoldFigures(shorten(fact.text, limit), fact)}\n-# ${placeAndSpeaker(fact, discordStyle, PART_LIMITS[1])}`;
}

/** The figures that were found in it, in bold, so that a moderator sees at a glance what was understood. */
function withBoldFigures(text: string, { figures }: Fact): string {
  const spans = figures
    .map((figure) => ({ start: figureAt(text, figure.text), length: figure.text.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  let written = '';
  let from = 0;
  for (const { start, length } of spans) {
    if (start < from) continue;
    written += `${escaped(text.slice(from, start))}**${escaped(text.slice(start, start + length))}**`;
    from = start + length;
  }
  return written + escaped(text.slice(from));
}
