import { html, nothing, type TemplateResult } from 'lit';
import { type App, channelTitle, pageChannel } from '../app.ts';
import { composer } from './composer.ts';
import { greeting } from './greeting.ts';
import { members } from './members.ts';
import { menu } from './menu.ts';
import { messages } from './messages.ts';
import { modal } from './modal.ts';
import { noticeView } from './notice.ts';
import { places } from './places.ts';

/** The whole page: places, conversation and members, and whatever is open above them. */
export function page(app: App): TemplateResult {
  const { ui } = app;
  if (!ui.server) {
    return html`<main class="loading"><p role="status">Connecting to the local Discord…</p></main>`;
  }
  return html`
    <a class="skip" href="#composer-area">Skip to the message box</a>
    <div class="layout" data-drawer=${ui.drawer ?? 'none'}>
      ${places(app)}
      <main aria-label=${channelTitle(ui)}>
        ${header(app)} ${banner(app)}
        <div class="conversation" id="messages" tabindex="0" role="log" aria-label="Messages in ${channelTitle(ui)}">
          ${greeting(app)} ${messages(app)}
        </div>
        ${composer(app)} ${menu(app)}
      </main>
      ${members(app)}
      ${ui.drawer ? html`<button class="scrim" aria-label="Close" @click=${() => drawer(app, null)}></button>` : nothing}
    </div>
    ${modal(app)} ${ui.modal ? nothing : noticeView(app)}
  `;
}

function header(app: App): TemplateResult {
  const { ui } = app;
  const channel = pageChannel(ui);
  return html`
    <header>
      <button class="icon narrow" aria-label="Servers and channels" aria-expanded=${ui.drawer === 'places'} @click=${() => drawer(app, 'places')}>☰</button>
      <h1>${channelTitle(ui)}</h1>
      ${channel?.topic ? html`<p class="topic">${channel.topic}</p>` : nothing}
      ${problems(app)}
      <button class="icon" aria-label="How to try it" @click=${() => greet(app)}>?</button>
      <button class="icon narrow" aria-label="Members" aria-expanded=${ui.drawer === 'members'} @click=${() => drawer(app, 'members')}>☺</button>
    </header>
  `;
}

/** For who builds the bot: what Discord would have refused. */
function problems({ ui, change }: App): TemplateResult | typeof nothing {
  const found = ui.server?.problems ?? [];
  if (found.length === 0) return nothing;
  const toggle = () =>
    change((shown) => {
      shown.problemsOpen = !shown.problemsOpen;
    });
  return html`
    <button class="problems" aria-expanded=${ui.problemsOpen} @click=${toggle}>${found.length} refused</button>
    ${
      ui.problemsOpen
        ? html`<section class="problem-list" aria-label="What Discord would have refused">
            <ul>
              ${found.map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>`
        : nothing
    }
  `;
}

function banner({ ui }: App): TemplateResult {
  const { bot } = ui.server as NonNullable<typeof ui.server>;
  const text = !ui.connected
    ? 'The local Discord does not answer. Connecting again…'
    : bot.online
      ? ''
      : `${bot.name} is offline, and does not see what is written meanwhile. Ask again when it is back.`;
  return html`<p class="banner" role="status" ?hidden=${text === ''}>${text}</p>`;
}

function drawer({ change }: App, which: 'places' | 'members' | null): void {
  change((ui) => {
    ui.drawer = ui.drawer === which ? null : which;
  });
}

function greet({ change }: App): void {
  change((ui) => {
    ui.greeted = !ui.greeted;
  });
}
