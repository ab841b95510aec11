import { type CSSResult, css, type LitElement } from 'lit';

/** What the library draws too faint to be read (WCAG asks for 4.5 to 1), or too small for two lines on a phone. */
const STYLES: Readonly<Record<string, CSSResult>> = {
  'discord-message': css`
    .discord-message-timestamp,
    .discord-message-edited {
      color: #b5bac1;
    }
  `,
  'discord-command': css`
    .discord-slash-command-name {
      color: #c9d8ff;
    }
    .discord-slash-command-name span {
      color: #c9d8ff;
    }
  `,
  'discord-button': css`
    button,
    a {
      height: auto !important;
      min-height: 32px;
      padding: 4px 16px !important;
      text-align: left;
    }
    .success {
      background-color: #1f7a48 !important;
    }
    .destructive {
      background-color: #c5282c !important;
    }
    :host {
      max-width: 100%;
    }
  `,
};

/** Add to the library's own styles. Before the first element is drawn. */
export function restyle(): void {
  for (const [name, style] of Object.entries(STYLES)) {
    const element = customElements.get(name) as typeof LitElement | undefined;
    element?.elementStyles.push(style);
  }
}
