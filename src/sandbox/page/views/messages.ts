import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PageInvocation, PageMessage } from '../../live/protocol.ts';
import { type App, openGuild, pageChannel, type Ui, userName } from '../app.ts';
import { avatar } from '../avatar.ts';
import { message } from './message.ts';

/** Messages of one author within this time stand below one name. */
const TOGETHER = 7 * 60_000;

/** The messages of the open channel, the commands that are under way, and who types. */
export function messages(app: App): TemplateResult {
  const { ui } = app;
  const shown = ui.messages[ui.channelId] ?? [];
  const typing =
    ui.typing && ui.typing.channelId === ui.channelId && ui.typing.until > Date.now() ? ui.typing : null;
  return html`
    ${shown.length === 0 && ui.greeted ? html`<p class="empty">${emptyHint(ui)}</p>` : nothing}
    <discord-messages no-background>
      ${repeat(
        shown,
        ({ id }) => id,
        (one, index) => message(app, one, follows(shown[index - 1], one)),
      )}
      ${repeat(
        ui.invocations.filter(({ channelId, messageId }) => channelId === ui.channelId && messageId === null),
        ({ id }) => id,
        (one) => pending(app, one),
      )}
    </discord-messages>
    <p class="typing" ?hidden=${!typing}>${typing ? `${userName(ui, typing.userId)} is typing…` : ''}</p>
  `;
}

/** What can be done where nothing is written yet. */
function emptyHint(ui: Ui): string {
  const name = ui.server?.bot.name ?? '';
  if (!openGuild(ui)) return `Alone with ${name}: write a question, no mention is needed.`;
  if (pageChannel(ui)?.mayWrite !== true) return 'Nothing is written here yet.';
  return `Nothing is written here yet. Write @${name} and a question, or / for its commands.`;
}

function follows(before: PageMessage | undefined, one: PageMessage): boolean {
  if (!before || one.wire.referenced_message !== undefined || one.wire.interaction_metadata) return false;
  const same = before.wire.author.id === one.wire.author.id && before.ephemeral === one.ephemeral;
  return same && Date.parse(one.wire.timestamp) - Date.parse(before.wire.timestamp) < TOGETHER;
}

/** A command that is on its way, or that nobody answered. */
function pending(app: App, { id, command, state }: PageInvocation): TemplateResult {
  const { ui, change } = app;
  const server = ui.server as NonNullable<typeof ui.server>;
  const dismiss = () =>
    change((shown) => {
      shown.invocations = shown.invocations.filter((one) => one.id !== id);
    });
  const failed = state === 'failed';
  return html`<discord-message
    author=${server.bot.name}
    avatar=${avatar(server.bot.id, server.bot.name)}
    bot
    timestamp=""
    class=${failed ? 'failed' : 'sending'}
  >
    ${
      command
        ? html`<discord-command
            slot="reply"
            author=${userName(ui, server.me)}
            avatar=${avatar(server.me, userName(ui, server.me))}
            command=${command}
          ></discord-command>`
        : ''
    }
    <span role="status">${failed ? 'The application did not respond' : 'Sending…'}</span>
    ${failed ? html`<div slot="components" class="aside"><button class="link" @click=${dismiss}>Dismiss</button></div>` : ''}
  </discord-message>`;
}
