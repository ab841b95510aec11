import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { createNameSuggest } from '../src/answer/browse.ts';
import { addFile, addPasted } from '../src/discord/articles/adding.ts';
import { correctArticle, publishInPlace, undoCorrection } from '../src/discord/articles/correcting.ts';
import {
  correctDraft,
  type Desk,
  discardDraft,
  goneDraft,
  publishDraft,
  showDraft,
} from '../src/discord/articles/drafts.ts';
import { articleForm, correctionForm, headlineForm, PASTE_FORM } from '../src/discord/articles/forms.ts';
import {
  askRemoval,
  exportArticle,
  goneArticle,
  listArticles,
  removeArticle,
  restoreArticle,
  showArticle,
  withArticle,
} from '../src/discord/articles/library.ts';
import { choicesOf } from '../src/discord/articles/which.ts';
import type { Buttons, Caller, Command, Context, Forms } from '../src/discord/command.ts';
import { MODERATORS } from '../src/discord/connection/installation.ts';
import { type Done, onlyToYou, type Response } from '../src/discord/messages/message.ts';
import { notice } from '../src/discord/replies/embeds.ts';
import type { WrittenDetails } from '../src/knowledge/ingest/correct.ts';

const ARTICLE: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which one; pick it from the list',
  required: true,
  autocomplete: true,
  max_length: 100,
};

function subcommand(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption['options'] = [],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description, options };
}

export const articles = {
  definition: {
    name: 'articles',
    description: "This server's own articles",
    ...MODERATORS,
    options: [
      subcommand('add', 'Add an article: attach a file, or leave it out to paste the text', [
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'file',
          description: 'A text, Markdown or HTML file (.txt, .md, .html) of at most 1 MiB',
        },
      ]),
      subcommand('list', 'The articles that this server added, and the drafts'),
      subcommand('show', 'An article with its facts; its details can be corrected', [ARTICLE]),
      subcommand('remove', 'Take an article away; it can be restored', [ARTICLE]),
      subcommand('restore', 'Bring a removed article back', [ARTICLE]),
      subcommand('export', "An article's files", [ARTICLE]),
    ],
  },
  moderatorsOnly: true,
  run({ caller, subcommand, options, attachment }, context) {
    const desk = deskOf(caller, context);
    if (desk === null) return NOWHERE;
    const article = String(options.article ?? '');
    const there = { removed: false };
    switch (subcommand) {
      case 'add':
        if (attachment === null) return { kind: 'form', form: PASTE_FORM, outcome: 'form' };
        return later(() => addFile(attachment, desk));
      case 'list':
        return later(() => listArticles(0, desk));
      case 'show':
        return later(() => withArticle(article, there, desk, (id) => showArticle(id, 0, desk)));
      case 'remove':
        return later(() => withArticle(article, there, desk, askRemoval));
      case 'restore':
        return later(() => withArticle(article, { removed: true }, desk, restoreArticle));
      case 'export':
        return later(() => withArticle(article, there, desk, exportArticle));
      default:
        return onlyToYou(notice('I do not have that command any more.'), 'unknown command');
    }
  },
  async autocomplete({ subcommand, text }, caller, context) {
    const desk = deskOf(caller, context);
    if (desk === null || !caller.moderator) return [];
    const removed = subcommand === 'restore';
    const listed = (await desk.store.list(desk.guildId)).filter(
      ({ state }) => (state === 'removed') === removed,
    );
    const byName = new Map(listed.map((one) => [`${one.title} ${one.publisher ?? ''} ${one.id}`, one]));
    const names = createNameSuggest([...byName.keys()])(text, listed.length);
    return choicesOf(
      names.flatMap((name) => byName.get(name) ?? []),
      desk,
    );
  },
} satisfies Command;

export const articlesButtons = {
  articles: ({ page }, { caller }, context) =>
    atDesk(caller, context, (desk) => later(() => listArticles(page, desk), true)),
  draft: ({ step, page, draftId }, { caller }, context) =>
    atDesk(caller, context, async (desk): Promise<Response> => {
      switch (step) {
        case 'preview':
          return later(() => showDraft(draftId, 'preview', desk), true);
        case 'facts':
          return later(() => showDraft(draftId, page, desk), true);
        case 'publish':
        case 'beside': {
          const where = step === 'beside' ? step : undefined;
          const form = await headlineForm(draftId, desk);
          return form === undefined
            ? later(() => publishDraft(draftId, desk, where), true)
            : { kind: 'form', form, outcome: 'no headline' };
        }
        case 'discard':
          return later(() => discardDraft(draftId, desk), true);
        case 'correct': {
          // A form has to be the first answer: the draft is read within the three seconds.
          const form = await correctionForm(draftId, desk);
          return form === undefined
            ? { kind: 'edit', ...(await goneDraft(draftId, desk)) }
            : { kind: 'form', form, outcome: 'form' };
        }
      }
    }),
  replace: ({ draftId, articleId, version }, { caller }, context) =>
    atDesk(caller, context, async (desk): Promise<Response> => {
      const form = await headlineForm(draftId, desk);
      return form === undefined
        ? later(() => publishInPlace(draftId, { articleId, version }, desk), true)
        : { kind: 'form', form, outcome: 'no headline' };
    }),
  undo: ({ articleId, version, former }, { caller }, context) =>
    atDesk(caller, context, (desk) =>
      later(() => undoCorrection({ articleId, version, former }, desk), true),
    ),
  article: ({ step, page, articleId }, { caller }, context) =>
    atDesk(caller, context, async (desk): Promise<Response> => {
      switch (step) {
        case 'correct': {
          const form = articleForm(articleId, desk);
          return form === undefined
            ? { kind: 'edit', ...(await goneArticle(articleId, desk)) }
            : { kind: 'form', form, outcome: 'form' };
        }
        case 'facts':
          return later(() => showArticle(articleId, page, desk), true);
        case 'removal':
          return later(() => askRemoval(articleId, desk));
        case 'remove':
          return later(() => removeArticle(articleId, desk), true);
        case 'restore':
          return later(() => restoreArticle(articleId, desk), true);
        case 'restoreBeside':
          return later(() => restoreArticle(articleId, desk, 'beside'), true);
        case 'keep':
          return { kind: 'edit', message: { ...notice('Nothing was removed.'), rows: [] }, outcome: 'kept' };
      }
    }),
} satisfies Pick<Buttons, 'articles' | 'draft' | 'replace' | 'undo' | 'article'>;

export const articlesForms = {
  paste: (_action, { caller, values }, context) =>
    atDesk(caller, context, (desk) => later(() => addPasted(values, desk))),
  correction: ({ draftId }, { caller, values }, context) =>
    atDesk(caller, context, (desk) => later(() => correctDraft(draftId, written(values), desk), true)),
  publishedCorrection: ({ articleId, version }, { caller, values }, context) =>
    atDesk(caller, context, (desk) =>
      later(() => correctArticle({ articleId, version }, written(values), desk), true),
    ),
} satisfies Forms;

function written(values: Readonly<Record<string, string>>): WrittenDetails {
  const { title = '', publisher = '', published = '', author = '', url = '' } = values;
  return { title, publisher, published, author, url };
}

const NOWHERE = onlyToYou(
  notice('I have nowhere to keep articles: my operator did not set it up.'),
  'no store',
);

/** Null in direct messages, which have no articles of their own, and for a bot that keeps nothing. */
function deskOf(caller: Caller, context: Context): Desk | null {
  const { guildId, userId } = caller;
  const { store } = context;
  return guildId === null || store === null ? null : { guildId, userId, store, context };
}

function atDesk<T>(caller: Caller, context: Context, work: (desk: Desk) => T): T | Response {
  const desk = deskOf(caller, context);
  return desk === null ? NOWHERE : work(desk);
}

function later(work: () => Promise<Done>, inPlace = false): Response {
  return { kind: 'later', outcome: 'working', inPlace, work };
}
