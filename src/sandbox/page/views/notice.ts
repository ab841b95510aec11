import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { App } from '../app.ts';

/** What a person wanted and did not get. An open window shows it itself: nothing outside of it can be reached. */
export function noticeView({ ui, change }: App): TemplateResult | typeof nothing {
  if (ui.notice === null) return nothing;
  const close = () =>
    change((shown) => {
      shown.notice = null;
    });
  return html`<div class="notice" role="alert" ${ref(intoView)}>
    <p>${ui.notice}</p>
    <button type="button" @click=${close}>Close</button>
  </div>`;
}

/** Called once, when it appears: a window that is longer than the screen has it below its end. */
function intoView(element: Element | undefined): void {
  // Only what stands in the page already has a place there.
  queueMicrotask(() => element?.scrollIntoView({ block: 'nearest' }));
}
