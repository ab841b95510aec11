import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';

/** What a person wanted and did not get. An open window shows it itself: nothing outside of it can be reached. */
export function notice({ ui, change }: App): TemplateResult | typeof nothing {
  if (ui.notice === null) return nothing;
  const close = () =>
    change((shown) => {
      shown.notice = null;
    });
  return html`<div class="notice" role="alert">
    <p>${ui.notice}</p>
    <button type="button" @click=${close}>Close</button>
  </div>`;
}
