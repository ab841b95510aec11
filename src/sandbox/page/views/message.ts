import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../live/protocol.ts';
import { type App, pageChannel, userName } from '../app.ts';
import { avatar } from '../avatar.ts';
import { markdown, plainText } from '../markdown.ts';
import { stamp } from '../time.ts';
import { attachments } from './attachments.ts';
import { components } from './components.ts';
import { reply } from './draft-edit.ts';
import { embed } from './embed.ts';
import { openMenu } from './menu.ts';

/** @param follows it stands below the one before, without a name of its own */
export function message(app: App, one: PageMessage, follows: boolean): TemplateResult {
  const { ui } = app;
  const { wire } = one;
  const author = wire.author;
  const name = userName(ui, author.id);
  const layout = ((wire.flags ?? 0) & 32768) !== 0;
  const files = wire.attachments.filter(({ id }) => !shownInside(wire, id));
  return html`<article
    class="message ${one.ephemeral ? 'only-me' : ''}"
    id="message-${one.id}"
    aria-label="${name}, ${stamp(new Date(wire.timestamp))}"
    tabindex="-1"
    @contextmenu=${(event: MouseEvent) => openMenu(app, one.id, event)}
  >
    <discord-message
      author=${name}
      avatar=${avatar(author.id, name)}
      ?bot=${author.bot ?? false}
      ?edited=${wire.edited_timestamp !== null}
      ?highlight=${one.pinged}
      ?message-body-only=${follows}
      timestamp=${stamp(new Date(wire.timestamp))}
    >
      ${above(app, wire)} ${body(app, one)}
      ${files.length > 0 ? attachments(files) : nothing}
      ${wire.embeds.map((inner) => embed(ui, inner))}
      ${wire.components?.length ? components(app, one, layout) : nothing}
      ${reactions(app, one)} ${thread(app, one)} ${one.ephemeral ? onlyToYou(app, one) : nothing}
    </discord-message>
    <div class="tools">
      <button aria-label="Reply to ${name}" title="Reply" ?hidden=${one.ephemeral} @click=${() => reply(app, one.id)}>↩</button>
      <button
        aria-label="More on the message of ${name}"
        aria-haspopup="menu"
        title="More, and Apps"
        @click=${(event: MouseEvent) => openMenu(app, one.id, event)}
      >
        ⋯
      </button>
    </div>
  </article>`;
}

function body({ ui }: App, one: PageMessage): TemplateResult {
  if (one.failed) return html`<em class="failed">The application did not respond</em>`;
  if (one.thinking) {
    return html`<span class="thinking" role="status">${userName(ui, one.wire.author.id)} is thinking<span class="dots" aria-hidden="true"></span></span>`;
  }
  return html`<span class="text">${markdown(ui, one.wire.content)}</span>`;
}

/** What it answers: a command, or a message. */
function above({ ui }: App, wire: APIMessage): TemplateResult | typeof nothing {
  const user = wire.interaction_metadata?.user;
  const used = (wire as { interaction?: { name: string } }).interaction;
  if (user && used && wire.type === MessageType.ChatInputCommand) {
    return html`<discord-command
      slot="reply"
      author=${userName(ui, user.id)}
      avatar=${avatar(user.id, userName(ui, user.id))}
      command=${used.name}
    ></discord-command>`;
  }
  const target = wire.referenced_message;
  if (target === undefined) return nothing;
  if (target === null) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  const name = userName(ui, target.author.id);
  const text = target.content || target.embeds[0]?.title || target.embeds[0]?.description || '';
  return html`<discord-reply
    slot="reply"
    author=${name}
    avatar=${avatar(target.author.id, name)}
    ?bot=${target.author.bot ?? false}
    ?mentions=${wire.mentions.some(({ id }) => id === target.author.id)}
    ?attachment=${target.attachments.length > 0}
    >${cut(plainText(ui, text))}</discord-reply
  >`;
}

/** More than a line holds: what is cut by its width ends in an ellipsis, and so has what is cut here. */
const LONGEST_ABOVE = 160;
const cut = (text: string): string =>
  text.length <= LONGEST_ABOVE ? text : `${text.slice(0, LONGEST_ABOVE - 1).trimEnd()}…`;

function onlyToYou(app: App, { id }: PageMessage): TemplateResult {
  return html`<div slot="components" class="aside">
    Only you can see this ·
    <button class="link" @click=${() => app.act({ do: 'dismiss', messageId: id })}>Dismiss message</button>
  </div>`;
}

function reactions(app: App, { id, wire }: PageMessage): TemplateResult | typeof nothing {
  if (!wire.reactions?.length) return nothing;
  return html`<div slot="reactions" class="reactions">
    ${wire.reactions.map(
      ({ emoji, count }) => html`<button
        aria-label="${emoji.name ?? 'emoji'}, ${count}"
        @click=${() => app.act({ do: 'react', messageId: id, emoji: emoji.name ?? '' })}
      >
        ${emoji.name} ${count}
      </button>`,
    )}
  </div>`;
}

function thread(app: App, { threadId }: PageMessage): TemplateResult | typeof nothing {
  const channel = threadId === null ? undefined : pageChannel(app.ui, threadId);
  if (!channel) return nothing;
  return html`<div slot="thread" class="aside">
    <button class="link" @click=${() => app.open(channel.id)}>⤷ ${channel.name}</button>
  </div>`;
}

/** A file that an embed shows is not listed again. */
function shownInside(wire: APIMessage, id: string): boolean {
  return wire.embeds.some(
    ({ image, thumbnail }) => image?.url.includes(`/${id}/`) || thumbnail?.url.includes(`/${id}/`),
  );
}
