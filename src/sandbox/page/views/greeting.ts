import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../live/protocol.ts';
import type { App } from '../app.ts';
import { markdown } from '../markdown.ts';
import { remember } from '../remember.ts';

/** On the first visit, and behind the question mark: what this is, what to click, what to try. */
export function greeting(app: App): TemplateResult | typeof nothing {
  const { ui, change } = app;
  if (ui.greeted || !ui.server) return nothing;
  const { bot, greeting: said } = ui.server;
  const close = () => {
    remember('greeted', 'yes');
    change((shown) => {
      shown.greeted = true;
    });
  };
  const ask = ({ command, options }: Suggestion) => {
    close();
    void app.act({ do: 'slash', command, options });
  };
  return html`<section class="greeting" aria-labelledby="greeting-title">
    <h2 id="greeting-title">This is ${bot.name}, in a Discord of its own</h2>
    <p>
      The real bot answers here, over the same interface as on Discord. It runs on this machine alone: no account, no
      token, nothing leaves it.
    </p>
    ${
      said.suggestions.length > 0
        ? html`<p>Click a question:</p>
            <div class="suggestions">
              ${said.suggestions.map((one) => html`<button @click=${() => ask(one)}>${one.label}</button>`)}
            </div>`
        : nothing
    }
    <p>Or try:</p>
    <ul>
      <li>Type <kbd>/</kbd> below for its commands, or <kbd>@</kbd> to mention it.</li>
      ${said.tips.map((tip) => html`<li>${markdown(ui, tip)}</li>`)}
    </ul>
    <button class="main" @click=${close}>Start</button>
  </section>`;
}
