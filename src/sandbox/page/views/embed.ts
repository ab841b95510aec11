import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../app.ts';
import { markdown } from '../markdown.ts';
import { stamp } from '../time.ts';

/**
 * Title and author go into the description's place: given as attributes, the library would load an emoji from
 * Discord for any long number in them, and draw no markdown.
 */
export function embed(ui: Ui, one: APIEmbed): TemplateResult {
  const colour = one.color ? `#${one.color.toString(16).padStart(6, '0')}` : nothing;
  return html`<discord-embed slot="embeds" color=${colour} image=${one.image?.url ?? nothing} thumbnail=${one.thumbnail?.url ?? nothing}>
    <discord-embed-description slot="description">
      ${one.author ? html`<div class="embed-author">${linked(one.author.name, one.author.url)}</div>` : nothing}
      ${one.title ? html`<div class="embed-title" role="heading" aria-level="2">${linked(markdown(ui, one.title), one.url)}</div>` : nothing}
      ${one.description ? html`<div class="text">${markdown(ui, one.description)}</div>` : nothing}
    </discord-embed-description>
    ${one.fields?.length ? fields(ui, one.fields) : nothing} ${footer(one)}
  </discord-embed>`;
}

function fields(ui: Ui, all: NonNullable<APIEmbed['fields']>): TemplateResult {
  return html`<div slot="fields" class="embed-fields">
    ${all.map(
      ({ name, value, inline }) => html`<div class="embed-field ${inline ? 'inline' : ''}">
        <div class="embed-field-name text">${markdown(ui, name)}</div>
        <div class="text">${markdown(ui, value)}</div>
      </div>`,
    )}
  </div>`;
}

function footer({ footer: foot, timestamp }: APIEmbed): TemplateResult | typeof nothing {
  const parts = [foot?.text, timestamp && stamp(new Date(timestamp))].filter(Boolean);
  if (parts.length === 0) return nothing;
  return html`<discord-embed-footer slot="footer" timestamp="">${parts.join(' • ')}</discord-embed-footer>`;
}

function linked(text: unknown, url: string | undefined): TemplateResult {
  if (!url || !/^https?:/i.test(url)) return html`${text}`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`;
}
