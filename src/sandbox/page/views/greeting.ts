import { html, nothing, type TemplateResult } from 'lit';
import type { SuggestedQuestion } from '../../live/protocol.ts';
import type { App } from '../app.ts';
import { markdown } from '../markdown.ts';
import { remember } from '../remember.ts';

/** On the first visit, and behind the question mark: what this is, what to click, what to try. */
export function greeting(app: App): TemplateResult | typeof nothing {
  const { ui } = app;
  if (ui.greeted || !ui.server) return nothing;
  const { bot, greeting: said } = ui.server;
  const ask = ({ command, options }: SuggestedQuestion) => void app.act({ do: 'slash', command, options });
  const questions = said.suggestions.length > 0;
  return html`<section class="greeting" aria-labelledby="greeting-title">
    <h2 id="greeting-title">This is ${bot.name}, in a Discord of its own</h2>
    <button class="icon" aria-label="Close the greeting" @click=${() => greeted(app)}>✕</button>
    <p>The real bot, on this machine alone: no account, no token. ${questions ? 'Ask it:' : nothing}</p>
    ${
      questions
        ? html`<div class="suggestions">
            ${said.suggestions.map((one) => html`<button @click=${() => ask(one)}>${one.label}</button>`)}
          </div>`
        : nothing
    }
    <ul>
      <li>Or write below: <kbd>/</kbd> for its commands, <kbd>@${bot.name}</kbd> and your question.</li>
      ${said.tips.map((tip) => html`<li>${markdown(ui, tip)}</li>`)}
    </ul>
  </section>`;
}

/** Whoever has closed it, or has asked something, needs it no more. */
export function greeted({ change }: App): void {
  remember('greeted', 'yes');
  change((shown) => {
    shown.greeted = true;
  });
}
