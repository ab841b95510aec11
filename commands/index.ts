import type { Buttons, Command, Forms } from '../src/discord/command.ts';
import { articles, articlesButtons, articlesForms } from './articles.ts';
import { ask, askButtons } from './ask.ts';
import { figures, figuresButtons } from './figures.ts';
import { findFacts } from './find-facts.ts';
import { help } from './help.ts';
import { reload } from './reload.ts';
import { sources, sourcesButtons } from './sources.ts';
import { why, whyButtons } from './why.ts';

/** Every command of the bot; one that is not here does not exist. */
export const commands: readonly Command[] = [ask, figures, sources, help, findFacts, why, reload, articles];

/** Every button of the bot; leaving out a kind does not compile. */
export const buttons: Buttons = {
  ...askButtons,
  ...whyButtons,
  ...figuresButtons,
  ...sourcesButtons,
  ...articlesButtons,
};

/** Every form of the bot. */
export const forms: Forms = articlesForms;
