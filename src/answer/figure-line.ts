import { patternOf } from '../knowledge/pattern.ts';
import { type Style, shorten } from './reply.ts';
import type { FigureRow } from './types.ts';

/** So much of a sentence is shown before and behind its figure. */
const BEFORE = 70;
const BEHIND = 50;

/**
 * A figure in a list of figures: with what its curator says that it measures, or its table's heads; of any other sentence of an
 * article with what stands around it there, for what ingestion makes of that is for comparing, and nobody's words.
 */
export function figureLine({ figure, fact }: FigureRow, style: Style): string {
  const { text } = fact;
  const at = placeIn({ figure, fact });
  const isTold = fact.origin.kind === 'curated' || text.includes(' | ') || at < 0;
  if (isTold)
    return `${style.bold(style.plain(figure.text))} – ${style.plain(figure.measures)}${periodOf(figure, figure.measures, style)}`;
  const before = tail(text.slice(0, at));
  const behind = shorten(text.slice(at + figure.text.length), BEHIND);
  const bold = style.bold(style.plain(figure.text));
  return `${style.plain(before)}${bold}${style.plain(behind)}${periodOf(figure, text, style)}`;
}

/** Where it stands: as a number of its own, and of several that are written alike the one that it is; -1 where it does not. */
function placeIn({ figure, fact: { text, figures } }: FigureRow): number {
  const alike = figures.filter((one) => one.text === figure.text).indexOf(figure);
  const written = patternOf(figure.text);
  const places = [...text.matchAll(new RegExp(`(?<![\\p{Sc}\\d]|\\d[.,])${written}(?!\\d|[.,]\\d)`, 'gu'))];
  return (places[Math.max(0, alike)] ?? places[0])?.index ?? -1;
}

function periodOf({ period, text }: FigureRow['figure'], said: string, style: Style): string {
  return period === null || period === text || said.includes(period) ? '' : ` (${style.plain(period)})`;
}

/** The end of a text, cut at a word's beginning; not behind a number, for half of `12 million` is another figure. */
function tail(text: string): string {
  if (text.length <= BEFORE) return text;
  const from = text.length - BEFORE;
  const words = [...text.matchAll(/\S+/gu)];
  const first = words.findIndex(({ index }, at) => index >= from && !/\d/u.test(words[at - 1]?.[0] ?? ''));
  return first < 0 ? '…' : `…${text.slice(words[first]?.index)}`;
}
