import type { Abilities } from '../src/discord/dispatch.ts';
import { articles, articlesButtons, articlesForms } from './articles.ts';
import { ask, askButtons } from './ask.ts';
import { figures, figuresButtons } from './figures.ts';
import { findFacts } from './find-facts.ts';
import { help } from './help.ts';
import { reload } from './reload.ts';
import { sources, sourcesButtons } from './sources.ts';
import { why, whyButtons } from './why.ts';

/** Every command of the bot, with every button and form; one that is not here does not exist. */
export const abilities: Abilities = {
  commands: [ask, figures, sources, help, findFacts, why, reload, articles],
  /** Leaving out a kind does not compile. */
  buttons: { ...askButtons, ...whyButtons, ...figuresButtons, ...sourcesButtons, ...articlesButtons },
  forms: articlesForms,
};
