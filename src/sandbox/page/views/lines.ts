import { html, type TemplateResult } from 'lit';

/** What can be picked in a list above a box: a command, a mention or a choice. */
export interface Line {
  readonly label: string;
  readonly about: string;
  pick(): void;
}

/** The list above a box: the keyboard stays in the box, which names the marked line to a screen reader. */
export function lines(id: string, title: string, all: readonly Line[], marked: number): TemplateResult {
  return html`<ul class="lines" id=${id} role="listbox" aria-label=${title}>
    ${all.map(
      ({ label, about, pick }, index) => html`<li
        id="${id}-${index}"
        role="option"
        aria-selected=${index === marked}
        @mousedown=${(event: Event) => {
          // Keep the keyboard where it is.
          event.preventDefault();
          pick();
        }}
      >
        <span class="line-label">${label}</span> <span class="line-about">${about}</span>
      </li>`,
    )}
  </ul>`;
}
