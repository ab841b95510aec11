import { ApplicationCommandOptionType } from 'discord.js';
import type { Assistant } from '../src/answer/assistant.ts';
import { articleLine, placeOf } from '../src/answer/reply/citation.ts';
import { shorten } from '../src/answer/reply/excerpt.ts';
import { type FigureLine, figureLines } from '../src/answer/reply/figure-line.ts';
import { type Versions, versionsAmong } from '../src/answer/reply/versions.ts';
import type { Buttons, Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/connection/installation.ts';
import { cut } from '../src/discord/events/mentions.ts';
import { LIMIT } from '../src/discord/messages/limits.ts';
import { type Post, turned } from '../src/discord/messages/message.ts';
import { discordStyle, escaped } from '../src/discord/messages/style.ts';
import { listPage, notice, whatIsKnown } from '../src/discord/replies/embeds.ts';
import type { Fact } from '../src/knowledge/types.ts';

/** It travels in the page buttons' custom_id. */
const TOPIC_LIMIT = 80;
const PER_PAGE = 6;
/** Of Discord's 100 for a choice's second line. */
const TITLE_LIMIT = 40;

export const figures = {
  definition: {
    name: 'figures',
    description: 'The figures on a topic, with what each measures, its period and its source',
    ...ANYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A topic in your own words; leave it out for all figures',
        autocomplete: true,
        max_length: TOPIC_LIMIT,
      },
    ],
  },
  run({ caller, options }, context) {
    const topic = cut(String(options.topic ?? '').trim(), TOPIC_LIMIT);
    return figuresPage(topic, 0, context.assistantFor(caller.guildId));
  },
  autocomplete({ text }, caller, context) {
    return context
      .assistantFor(caller.guildId)
      .suggestTopics(text, LIMIT.choices)
      .map((topic) => ({ name: topic, value: topic }));
  },
} satisfies Command;

export const figuresButtons = {
  async figures({ topic, page }, { caller, isOwn }, context) {
    return turned(figuresPage(topic, page, context.assistantFor(caller.guildId)), await isOwn());
  },
} satisfies Pick<Buttons, 'figures'>;

function figuresPage(topic: string, page: number, assistant: Assistant): Post {
  const { topic: understood, rows } = assistant.figures(topic);
  if (rows.length === 0) {
    const message = notice(`I have no figures on “${escaped(topic)}”.`);
    const embeds = message.embeds?.map((embed) => ({ ...embed, fields: [whatIsKnown(assistant)] }));
    return { kind: 'post', message: { embeds: embeds ?? [], rows: [] }, onlyToYou: true, outcome: 'none' };
  }
  const message = listPage({
    title: understood === '' ? 'All figures' : `Figures: ${escaped(understood)}`,
    items: figureLines(rows, discordStyle),
    text: withSources(versionsAmong(assistant.knowledge.articles)),
    page,
    perPage: PER_PAGE,
    action: (to) => ({ kind: 'figures', page: to, topic }),
    name: pageName(rows.map(({ fact }) => fact)),
  });
  return { kind: 'post', message, onlyToYou: false, outcome: 'listed' };
}

/** Beside a page's number: its first figure, and of which of several articles that is, for “It cost 4.5 million” may be of any. */
function pageName(facts: readonly Fact[]): (line: FigureLine) => string {
  const several = new Set(facts.map(({ article }) => article.id)).size > 1;
  return ({ fact }) => (several ? `${shorten(fact.article.title, TITLE_LIMIT)} · ${fact.text}` : fact.text);
}

/** Where they stand in small text, once for those of one place in one version of an article. */
const withSources =
  (versions: Versions) =>
  (lines: readonly FigureLine[]): string => {
    const sourceOf = ({ fact }: FigureLine) => sourceLine(fact, versions.get(fact.article.id)?.said);
    return lines
      .flatMap((one, index) => {
        const next = lines[index + 1];
        const source = sourceOf(one);
        const last = next === undefined || sourceOf(next) !== source;
        return last ? [one.line, source] : [one.line];
      })
      .join('\n');
  };

/** Without the link: on a page of figures it would repeat, and take the room. */
const UNLINKED = { ...discordStyle, link: escaped };

function sourceLine(fact: Fact, version?: string): string {
  const said = fact.saidBy === null ? '' : `, says ${escaped(fact.saidBy)}`;
  const which = version === undefined ? '' : ` · ${version}`;
  return `-# ${articleLine(fact.article, UNLINKED)} · ${escaped(placeOf(fact))}${said}${which}`;
}
