import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage } from '../../live/protocol.ts';
import type { App } from '../app.ts';
import { markdown } from '../markdown.ts';
import { type SelectLike, select } from './select.ts';

/** A component as far as it is drawn. */
interface Component extends SelectLike {
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly emoji?: { readonly name?: string };
  readonly content?: string;
  readonly media?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly accent_color?: number | null;
}

/** @param layout the components are the whole message */
export function components(app: App, one: PageMessage, layout: boolean): TemplateResult {
  const all = one.wire.components as unknown as readonly Component[];
  const under = app.ui.invocations.find(({ messageId }) => messageId === one.id);
  return html`<div slot="components" class="components ${layout ? 'layout' : ''}" aria-busy=${under?.state === 'waiting'}>
    ${all.map((component) => draw(app, one, component))}
    ${under?.state === 'failed' ? html`<p class="failed" role="alert">This interaction failed</p>` : nothing}
  </div>`;
}

function draw(app: App, one: PageMessage, component: Component): TemplateResult | typeof nothing {
  const inner = () => (component.components ?? []).map((child) => draw(app, one, child));
  switch (component.type) {
    case Type.ActionRow:
      return html`<discord-action-row>${inner()}</discord-action-row>`;
    case Type.Button:
      return button(app, one, component);
    case Type.StringSelect:
    case Type.UserSelect:
    case Type.RoleSelect:
    case Type.MentionableSelect:
    case Type.ChannelSelect:
      return select(app, component, (values) =>
        app.act({ do: 'choose', messageId: one.id, customId: component.custom_id ?? '', values }),
      );
    case Type.TextDisplay:
      return html`<div class="text">${markdown(app.ui, component.content ?? '')}</div>`;
    case Type.Section:
      return html`<div class="section">
        <div>${inner()}</div>
        ${component.accessory ? draw(app, one, component.accessory) : nothing}
      </div>`;
    case Type.Thumbnail:
      return html`<img class="thumbnail" src=${component.media?.url ?? ''} alt="" />`;
    case Type.MediaGallery:
      return html`${component.items?.map(({ media, description }) => html`<img class="picture" src=${media.url} alt=${description ?? ''} />`)}`;
    case Type.Separator:
      return html`<hr />`;
    case Type.Container:
      return html`<div class="container" style=${component.accent_color ? `border-color:#${component.accent_color.toString(16).padStart(6, '0')}` : ''}>${inner()}</div>`;
    default:
      return nothing;
  }
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
};

/** The library draws a disabled button, but lets it be pressed: `inert` keeps mouse and keyboard off. */
function button(
  app: App,
  one: PageMessage,
  { style = 2, label = '', url, emoji, custom_id, disabled }: Component,
): TemplateResult {
  const press = () => {
    if (custom_id && !disabled) void app.act({ do: 'press', messageId: one.id, customId: custom_id });
  };
  return html`<discord-button
    type=${STYLES[style] ?? 'secondary'}
    url=${url ?? nothing}
    ?disabled=${disabled ?? false}
    ?inert=${disabled ?? false}
    @click=${press}
    >${emoji?.name ? `${emoji.name} ` : ''}${label}</discord-button
  >`;
}
