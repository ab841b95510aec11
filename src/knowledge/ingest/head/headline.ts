import { LEAD } from '../text/wire.ts';
import { isKnownPress, isPress } from './press.ts';
import { isSectionName } from './publisher.ts';

/** Where in a line the headline itself is, and the publisher's name behind it. */
export interface Headline {
  readonly start: number;
  readonly end: number;
  readonly publisher: { readonly name: string; readonly start: number; readonly end: number } | null;
}

/** `UPDATE 3-`, `WRAPUP 1-`, `EXCLUSIVE-`: what a wire puts before its headlines, without a space behind the hyphen. */
const WIRE =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|FEATURE|INSIGHT|FACTBOX|TIMELINE|BRIEF|EXPLAINER|INTERVIEW|PREVIEW|POLL|SCOOP|GRAPHIC|FOCUS|ADVISORY|URGENT)(?: \d{1,2})?-)+(?=\S)/u;
/** `Print Article: ` in a window's title, `Title: ` in what a reader of feeds gives out. */
const PRINTED =
  /^(?:print(?:able)?(?: article| version| story)?|(?:full )?title|headline|subject|clipping): (?=\S)/iu;
/** Whether a line begins as a wire's headlines do. */
export const isWire = (line: string): boolean => WIRE.test(line);

/** A bar stands between a page's names; a dash stands in headlines, too. */
const BAR = /\s+(?:\||·|•|\/{2,3}|»|«|›|::)\s+/gu;
const DASH = /\s+(?:--|[-–—])\s+/gu;
const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/u;
/** `LIVE`, `EXCLUSIVE`, `COURT`. */
const KICKER = /^\p{Lu}[\p{Lu}’'&-]{2,}(?: \p{Lu}[\p{Lu}’'&-]+){0,2}$/u;

/** A headline without what a wire or a page puts around it: `UPDATE 2-`, `COURT | `, ` | Hospitals | The Wexshire Courier`. */
export function headlineIn(line: string): Headline {
  let start = (WIRE.exec(line) ?? LEAD.exec(line) ?? PRINTED.exec(line))?.[0].length ?? 0;
  // A wire's mark for a headline's end.
  let end = line.replace(/\s=+\s*$/u, '').length;
  let publisher: Headline['publisher'] = null;
  const bars = [...line.matchAll(BAR)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }));
  // `Quay opens | Local | aldenpost.example`
  const site = bars.at(-1);
  if (site !== undefined && bars.length > 0 && DOMAIN.test(line.slice(site.to))) {
    end = site.from;
    bars.pop();
  }
  const [first] = bars;
  if (first !== undefined && isKicker(line.slice(start, first.from)) && wordsIn(line.slice(first.to)) >= 3) {
    start = first.to;
    bars.shift();
  }
  const dashes = [...line.matchAll(DASH)];
  const [opening] = dashes;
  // `Alden County Sentinel Online -- Council votes on three schools`
  const name = line.slice(start, opening?.index).trim();
  if (opening !== undefined && bars.length === 0 && start === 0 && isPaper(name) && isNameLike(name)) {
    const from = opening.index + opening[0].length;
    if (wordsIn(name) >= 2 && wordsIn(line.slice(from)) >= 3)
      return { start: from, end, publisher: { name, start: 0, end: opening.index } };
  }
  const dash = dashes.at(-1);
  const last = bars.at(-1) ?? (dash && { from: dash.index, to: dash.index + dash[0].length });
  if (last === undefined || last.from <= start) return { start, end, publisher };
  const paper = line
    .slice(last.to, end)
    .trim()
    .replace(/\s(?:in English|\(?English edition\)?)$/u, '');
  // Behind a dash a headline may go on: only what is written like a name all through is one.
  if ((isPaper(paper) && (bars.length > 0 || isNameLike(paper))) || (bars.length > 0 && SITE.test(paper))) {
    publisher = { name: paper, start: last.to, end: last.to + paper.length };
    end = last.from;
    bars.pop();
  }
  // The part of the paper that it is in, before the paper's name or without it.
  for (let bar = bars.pop(); bar !== undefined && bar.from > start; bar = bars.pop()) {
    const part = line.slice(bar.to, end);
    if (publisher === null ? !isSectionName(part) : wordsIn(part) > 3) break;
    end = bar.from;
  }
  return wordsIn(line.slice(start, end)) < 3
    ? { start: 0, end: line.length, publisher: null }
    : { start, end, publisher };
}

function isKicker(text: string): boolean {
  return KICKER.test(text) || isSectionName(text);
}

/** Behind a bar and without a paper's word: `The Quillon Student`. */
const SITE = /^The(?: \p{Lu}[\p{L}’'-]+){2,3}$/u;

function isPaper(name: string): boolean {
  return (
    name.length <= 50 &&
    wordsIn(name) <= 6 &&
    /^[\p{Lu}\d]/u.test(name) &&
    (isPress(name) || isKnownPress(name)) &&
    !isSectionName(name)
  );
}

function isNameLike(name: string): boolean {
  return name.split(' ').every((word) => /^(?:[\p{Lu}\d&]|of$|the$|and$|de$|di$|du$|la$|le$)/u.test(word));
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).filter(Boolean).length;
}
