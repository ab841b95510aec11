import { html, type nothing, type TemplateResult } from 'lit';
import type { PageChannel, PageGuild } from '../../live/protocol.ts';
import { type App, openGuild, userName } from '../app.ts';
import { avatar } from '../avatar.ts';

/** The servers, the open one's channels, and who one is. */
export function places(app: App): TemplateResult {
  const { ui } = app;
  const server = ui.server as NonNullable<typeof ui.server>;
  const guild = openGuild(ui);
  return html`
    <div class="places">
      <nav class="servers" aria-label="Servers">
        <button
          class="server ${ui.unread[server.direct.id] ?? ''}"
          aria-label="Direct messages${ui.unread[server.direct.id] ? ', new messages' : ''}"
          aria-current=${guild ? 'false' : 'true'}
          @click=${() => app.open(server.direct.id)}
        >
          @
        </button>
        ${server.guilds.map(
          (one) => html`<button
            class="server"
            data-initials=${initials(one.name)}
            aria-label=${one.name}
            title=${one.name}
            aria-current=${one.id === guild?.id ? 'true' : 'false'}
            @click=${() => app.open(one.channels[0]?.id ?? '')}
          >
            
          </button>`,
        )}
      </nav>
      <section class="channels" aria-label=${guild?.name ?? 'Direct messages'}>
        <h2>${guild?.name ?? 'Direct messages'}</h2>
        <nav aria-label="Channels">
          <ul>
            ${guild ? channelTree(app, guild) : channel(app, server.direct, '@')}
          </ul>
        </nav>
        ${identity(app)}
      </section>
    </div>
  `;
}

/** Channels in order, threads below theirs. */
function channelTree(app: App, guild: PageGuild): TemplateResult[] {
  const { channels } = guild;
  const threads = (id: string) => channels.filter(({ isThread, parentId }) => isThread && parentId === id);
  return channels
    .filter(({ isThread }) => !isThread)
    .flatMap((one) => [
      channel(app, one, '#'),
      ...threads(one.id).map((thread) => channel(app, thread, '⤷', true)),
    ]);
}

function channel(app: App, one: PageChannel, sign: string, isThread = false): TemplateResult {
  const open = one.id === app.ui.channelId;
  const unread = app.ui.unread[one.id];
  const kind = `${isThread ? 'Thread ' : ''}${one.name}${unread ? ', new messages' : ''}`;
  return html`<li>
    <button
      class="channel ${isThread ? 'thread' : ''} ${unread ?? ''}"
      aria-label=${kind}
      aria-current=${open ? 'page' : 'false'}
      @click=${() => app.open(one.id)}
    >
      <span class="sign" aria-hidden="true">${sign}</span>${one.name}
    </button>
  </li>`;
}

/** The switch between people. */
function identity(app: App): TemplateResult | typeof nothing {
  const { ui } = app;
  const server = ui.server as NonNullable<typeof ui.server>;
  const me = server.me;
  return html`<div class="identity">
    <img src=${avatar(me, userName(ui, me))} alt="" width="32" height="32" />
    <label>
      <span>You are</span>
      <select aria-label="You are" .value=${me} @change=${(event: Event) => app.be((event.target as HTMLSelectElement).value)}>
        ${server.people.map(
          ({ id, role }) =>
            html`<option value=${id} ?selected=${id === me}>${userName(ui, id)}, ${role}</option>`,
        )}
      </select>
    </label>
  </div>`;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);
}
