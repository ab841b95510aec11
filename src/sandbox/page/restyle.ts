import { type CSSResult, css, type LitElement } from 'lit';

/**
 * What the library draws too faint to be read (WCAG asks for 4.5 to 1), too small for two lines on a phone, beyond the
 * edge (a long reply), or beside what it belongs below (a field, where there is a footer).
 */
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
  'discord-reply': css`
    :host {
      max-width: calc(100% - 56px);
    }
    .discord-replied-message-content {
      min-width: 0;
      overflow: hidden;
    }
  `,
  'discord-embed': css`
    :host .discord-embed-wrapper {
      background-color: #2b2d31;
      border-color: #2b2d31;
    }
    :host .discord-embed-wrapper .discord-embed-grid {
      display: grid;
      grid-template-columns: minmax(0, auto);
    }
    slot[name='footer']::slotted(*) {
      grid-column: 1;
    }
  `,
  'discord-button': css`
    button,
    a {
      box-sizing: border-box !important;
      height: auto !important;
      min-height: 32px;
      padding: 7px 16px !important;
      line-height: 18px !important;
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
