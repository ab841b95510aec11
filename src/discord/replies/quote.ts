import type { Assistant } from '../../answer/assistant.ts';
import { articleLine, placeOf } from '../../answer/reply/citation.ts';
import { versionsAmong } from '../../answer/reply/versions.ts';
import { isProven } from '../../knowledge/ingest/facts/prove.ts';
import type { Fact } from '../../knowledge/types.ts';
import { COLOUR } from '../messages/colour.ts';
import type { Message } from '../messages/message.ts';
import { discordStyle, escaped } from '../messages/style.ts';

/** A neighbour longer than this is left out: the quote has to stay the centre. */
const NEIGHBOUR_LIMIT = 600;

/** Whether the article's own words can be shown: those of a fact that was taken from a stored text. */
export function isQuotable(fact: Fact): boolean {
  return fact.origin.kind === 'extracted' && isProven(fact);
}

/** Facts in their article's own words, in bold between their neighbours, with exactly where they stand. */
export function quoteMessage(facts: readonly Fact[], assistant: Assistant): Message {
  const versions = versionsAmong(assistant.knowledge.articles);
  return {
    embeds: facts.filter(isQuotable).map((fact) => ({
      color: COLOUR.plain,
      description: quoted(fact, assistant.knowledge.facts),
      fields: [{ name: 'Source', value: sourceOf(fact, versions.get(fact.article.id)?.said) }],
    })),
  };
}

const sourceOf = (fact: Fact, version?: string): string =>
  [
    articleLine(fact.article, discordStyle),
    escaped(placeOf(fact)),
    ...(version === undefined ? [] : [version]),
  ].join(' · ');

function quoted(fact: Fact, all: readonly Fact[]): string {
  const own = all
    .filter(
      (other) =>
        other.article.id === fact.article.id && isQuotable(other) && other.place.kind === 'paragraph',
    )
    .sort((a, b) => startOf(a) - startOf(b));
  const at = own.findIndex(({ id }) => id === fact.id);
  const [before, after] = [own[at - 1], own[at + 1]];
  const neighbour = (other: Fact | undefined) =>
    at >= 0 && other !== undefined && other.text.length <= NEIGHBOUR_LIMIT && isNear(other, fact)
      ? [escaped(other.text)]
      : [];
  return `> ${[...neighbour(before), `**${escaped(fact.text)}**`, ...neighbour(after)].join(' ')}`;
}

/** The same paragraph: the quote cites one, and ends with it. */
function isNear(a: Fact, b: Fact): boolean {
  if (a.place.kind !== 'paragraph' || b.place.kind !== 'paragraph') return false;
  return a.place.section === b.place.section && a.place.paragraph === b.place.paragraph;
}

function startOf({ origin }: Fact): number {
  return origin.kind === 'extracted' ? origin.start : 0;
}
