import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { BAR } from '../../../types.ts';
import type { TypedSpan } from '../../spans.ts';
import { ASKS_WAS } from './what-is-now.ts';

const ASKS_NOW =
  /\b(?:is|are|am|does|do|costs?|has|have|now|nowadays|today|currently|current|at present|at the moment|latest|newest)\b|\b(?:what|how|who|where)['’]s\b/i;
/** What was counted is mostly asked of the last count. */
const COUNTS = /^(?:so |and |but )?how many\b/i;
/** A year, a time before or to come, or two of them. */
const ASKS_OTHERWISE =
  /\d{4}|\b(?:used to|before|previous\w*|prior|last|ago|old|earlier|originally|first|then|since|between|from|will|going to|next|future|planned|expected|chang\w*|r[io]se\w*|risen|f[ae]ll\w*|gr[eo]w\w*|increas\w*|decreas\w*|went|gone|more|less|fewer|than|or|both|compar\w*|versus|vs|by how)\b/i;
const YEAR = /^(\d{4})(?!\d)/u;

/**
 * `How much is an adult ticket` of `Adult | £4.90 | £5.80` below `2023 | 2025`: what it is in the last of these years, and none that is
 * yet to come. Undefined where nothing tells which one that is.
 */
export function ofLatestYear(
  { text, figures, article }: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  plain: string,
): TypedSpan | undefined {
  if (!text.includes(BAR) || ASKS_OTHERWISE.test(plain)) return chosen;
  if (!COUNTS.test(plain) && (!ASKS_NOW.test(plain) || ASKS_WAS.test(plain))) return chosen;
  const startOf = (written: string) => figureAt(text, written, text.indexOf(BAR));
  const own = figures.find(({ text: written }) => startOf(written) === chosen.start);
  const alike = figures.flatMap((figure) => {
    const year = YEAR.exec(figure.period ?? '')?.[1];
    const isAlike = figure.measures === own?.measures && figure.unit === own.unit && year !== undefined;
    return isAlike ? [{ start: startOf(figure.text), year: Number(year) }] : [];
  });
  if (own === undefined || !YEAR.test(own.period ?? '') || alike.length < 2) return chosen;
  if (article.published === null) return undefined;
  const published = Number(article.published.slice(0, 4));
  const [latest] = alike.filter(({ year }) => year <= published).sort((a, b) => b.year - a.year);
  return spans.find(({ start }) => start === latest?.start);
}
