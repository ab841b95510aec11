import type { Style } from '../../answer/reply/style.ts';
import { writtenDate } from '../../answer/reply/text.ts';

/** Characters that begin markup anywhere in a line. */
const MARKUP = /[\\*_~`|[\]<]/g;
/** Headings, quotes, lists and small text begin a line, with a space behind the mark: `-9` and `6.5` are figures. */
const LINE_START = /^(\s*)(#{1,3}(?=\s)|(?:>{1,3}|\+)(?=\s)|-(?=#?\s)|\d+(?=\.\s))/;
/** Overrides that make a line read backwards, and invisible characters that hide what it says. */
const INVISIBLE = /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const CONTROL = /\p{Cc}/gu;

/** Words with single spaces between them and no character that could be markup: most statements. */
const HARMLESS = /^[\p{L}\p{N}$€£¥%“”‘’'"()?!&,.;:–—…/-]+(?: [\p{L}\p{N}$€£¥%“”‘’'"()?!&,.;:–—…/-]+)*$/u;

/** Text of a person or an article on one line, with its markup and mentions made harmless. */
export function escaped(text: string): string {
  if (HARMLESS.test(text) && !LINE_START.test(text)) return text;
  return text
    .replace(/\s+/gu, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/@(?=everyone|here|[!&]?\d)|(?<=<)#(?=\d)/g, '$&\u200b');
}

/** The same where Discord reads no markup and makes nothing a link or a mention: an embed’s author and its footer. */
export function onPlainLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').replace(CONTROL, '').trim();
}

/** How Discord writes a reply: markdown. */
export const discordStyle: Style = {
  plain: escaped,
  bold: (text) => (text.trim() === '' ? text : `**${escaped(text)}**`),
  date: writtenDay,
  day: writtenDay,
  link: (label, url) => {
    const address = webAddress(url);
    return address === null ? escaped(label) : `[${escaped(label)}](${address})`;
  },
  aside: (line) => `-# ${escaped(line)}`,
};

/** A paper's day is the same for whoever reads it: as a timestamp of Discord's it would be the next day in New Zealand. */
function writtenDay(iso: string): string {
  return escaped(writtenDate(iso.replace(/(?<=^\d{4}-\d{2}-\d{2})T.*/, '')));
}

/** An http(s) address that cannot end a markdown link early; null for any other. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
