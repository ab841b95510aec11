import { parse } from 'discord-markdown-parser';
import { html, type TemplateResult } from 'lit';
import { map } from 'lit/directives/map.js';
import type { Ui } from './app.ts';
import { userName } from './app.ts';
import { age, moment } from './time.ts';

/** A node of the parser's tree, as far as it is drawn. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly id?: string;
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
  readonly format?: string;
  readonly name?: string;
  readonly fullName?: string;
}
type Drawn = TemplateResult | string;

/** Discord's markdown as it looks there. Nothing in it can become markup of the page. */
export function markdown(ui: Ui, text: string): Drawn[] {
  return draw(ui, parse(text, 'extended') as readonly Node[]);
}

function draw(ui: Ui, content: string | readonly Node[] | undefined): Drawn[] {
  if (content === undefined) return [];
  if (typeof content === 'string') return [content];
  return content.map((node, at) => one(ui, node, opensLine(content[at - 1])));
}

/** The parser cuts a text before each `-`: only one that opens its line makes a list. */
function opensLine(before: Node | undefined): boolean {
  return (
    before === undefined || before.type === 'br' || before.type === 'newline' || before.type === 'subtext'
  );
}

function one(ui: Ui, node: Node, opens: boolean): Drawn {
  const inner = () => draw(ui, node.content);
  switch (node.type) {
    case 'text':
      return opens ? String(node.content).replace(/^[-*] (?=\S)/, '• ') : String(node.content);
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${inner()}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'spoiler':
      return html`<discord-spoiler>${inner()}</discord-spoiler>`;
    case 'heading':
      return html`<strong class="heading heading-${node.level ?? 1}">${inner()}</strong>`;
    case 'subtext':
      return html`<small class="subtext">${inner()}</small>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(node.target ?? '', inner());
    case 'timestamp':
      return timestamp(Number(node.timestamp), node.format);
    default:
      return mention(ui, node, inner());
  }
}

function mention(ui: Ui, node: Node, inner: Drawn[]): Drawn {
  const id = node.id ?? '';
  switch (node.type) {
    case 'user':
      return html`<discord-mention type="user" ?highlight=${id === ui.server?.me}>${userName(ui, id)}</discord-mention>`;
    case 'role': {
      const role = ui.server?.guilds.flatMap(({ roles }) => roles).find((known) => known.id === id);
      return html`<discord-mention type="role">${role?.name ?? 'unknown role'}</discord-mention>`;
    }
    case 'channel': {
      const channel = ui.server?.guilds.flatMap(({ channels }) => channels).find((known) => known.id === id);
      return html`<discord-mention type="channel">${channel?.name ?? 'unknown'}</discord-mention>`;
    }
    case 'slashCommand':
      return html`<discord-mention type="slash">${node.fullName ?? node.name}</discord-mention>`;
    case 'everyone':
    case 'here':
      return html`<discord-mention type="role">${node.type}</discord-mention>`;
    case 'twemoji':
      return node.name ?? '';
    case 'emoji':
      return `:${node.name ?? ''}:`;
    default:
      return html`${map(inner, (part) => part)}`;
  }
}

/** Only addresses of the web are made links. */
function link(target: string, inner: Drawn[]): Drawn {
  if (!/^https?:\/\//i.test(target)) return html`${map(inner, (part) => part)}`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function timestamp(seconds: number, format: string | undefined): Drawn {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  const shown = format === 'R' ? age(date) : moment(date, format ?? 'f');
  return html`<time class="timestamp" datetime=${date.toISOString()} title=${moment(date, 'F')}>${shown}</time>`;
}

/** What a mention names, in words; undefined for what is none. */
function mentioned(ui: Ui, { type, id = '', name, fullName }: Node): string | undefined {
  const guilds = ui.server?.guilds ?? [];
  const called = (known: { readonly name: string } | undefined) => known?.name ?? 'unknown';
  switch (type) {
    case 'user':
      return `@${userName(ui, id)}`;
    case 'role':
      return `@${called(guilds.flatMap(({ roles }) => roles).find((role) => role.id === id))}`;
    case 'channel':
      return `#${called(guilds.flatMap(({ channels }) => channels).find((channel) => channel.id === id))}`;
    case 'slashCommand':
      return `/${fullName ?? name}`;
    case 'everyone':
    case 'here':
      return `@${type}`;
    default:
      return undefined;
  }
}

const OWN_LINE: ReadonlySet<string> = new Set(['subtext', 'heading', 'blockQuote']);

/** One line without markup, as above a reply: mentions by name, timestamps as dates. */
export function plainText(ui: Ui, text: string): string {
  const flat = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        const named = mentioned(ui, node);
        if (named !== undefined) return named;
        if (node.type === 'br' || node.type === 'newline') return ' ';
        if (node.type === 'timestamp') return moment(new Date(Number(node.timestamp) * 1000), 'f');
        if (node.type === 'emoji' || node.type === 'twemoji') return node.name ?? '';
        const text = typeof node.content === 'object' ? flat(node.content) : (node.content ?? '');
        // Its line's end is part of it.
        return OWN_LINE.has(node.type) ? `${text} ` : text;
      })
      .join('');
  return flat(parse(text, 'extended') as readonly Node[])
    .replace(/\s+/g, ' ')
    .trim();
}
