import type { FactEntry } from '../schema.ts';
import { datesIn, impliedDates, impliedYears, provesDate } from './dates.ts';
import { holdsName, properNamesIn } from './names.ts';
import { ALSO_MEANS } from './number-words.ts';
import { type NumberReading, type Quantity, quantitiesIn, sameReading } from './quantities.ts';

/** What a fact may be proven from. */
export interface Evidence {
  /** How a person calls the cited place. */
  readonly place: string;
  readonly cited: string;
  /** Where the cited place's names may have been introduced. */
  readonly before: string;
  readonly published: string | null;
  /** Whether the article or the facts' file writes the word in lower case too. */
  isOrdinary(word: string): boolean;
}

/** A part of a fact that its cited place does not prove. */
export interface Unproven {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly todo: string;
}

type Figure = NonNullable<FactEntry['figures']>[number];

/** Every number, date and proper name of a fact that the evidence does not hold. */
export function unproven(fact: FactEntry, evidence: Evidence): readonly Unproven[] {
  const figures = (fact.figures ?? []).flatMap((figure, i) =>
    figureProblems(figure, evidence).map(({ path, ...rest }) => ({ path: ['figures', i, ...path], ...rest })),
  );
  const saidBy = fact.saidBy ?? '';
  return [
    ...numberProblems(fact.text, ['text'], evidence),
    ...nameProblems(fact.text, ['text'], evidence),
    ...numberProblems(saidBy, ['saidBy'], evidence),
    ...nameProblems(saidBy, ['saidBy'], evidence),
    ...figures,
  ];
}

function figureProblems(figure: Figure, evidence: Evidence): readonly Unproven[] {
  const readings = quantitiesIn(figure.text).flatMap((quantity) => quantity.readings);
  const currency = /^\p{Lu}{3}$/u.test(figure.unit) ? figure.unit : null;
  const fits = ({ value, unit }: NumberReading) =>
    value === figure.value &&
    (currency === null || unit === currency || ALSO_MEANS.get(unit ?? '')?.includes(currency) === true);
  const dated = figure.value === null || datesIn(figure.text).length > 0;
  return [
    ...(dated || readings.some(fits)
      ? []
      : [
          {
            path: ['value'],
            message: `"${figure.text}" does not read as ${figure.value} ${figure.unit}, but as ${listed(readings)}.`,
            todo: 'Mend value, unit or text.',
          },
        ]),
    ...numberProblems(figure.period ?? '', ['period'], evidence),
    ...numberProblems(figure.measures, ['measures'], evidence),
    ...nameProblems(figure.measures, ['measures'], evidence),
  ];
}

function numberProblems(text: string, path: readonly PropertyKey[], evidence: Evidence): readonly Unproven[] {
  const { cited, published, place } = evidence;
  const year = published === null ? null : Number(published.slice(0, 4));
  const dates = [...datesIn(cited), ...impliedDates(cited, published)];
  const years = [
    ...impliedYears(cited, published),
    ...dates.flatMap((date) => (date.year === null ? [] : [date.year])),
  ];
  const there = quantitiesIn(cited);
  const missing = (what: string, has: string): Unproven => ({
    path,
    message: `"${what}" is not in ${place}, which has ${has}.`,
    todo: 'Mend the figure or the citation.',
  });
  const problems: Unproven[] = datesIn(text)
    .filter((claim) => !dates.some((proof) => provesDate(proof, claim, year)))
    .map((claim) => missing(claim.text, dates.map((date) => date.text).join(', ') || 'no date'));
  for (const claim of quantitiesIn(text)) {
    if (isYear(claim) && claim.readings.some(({ value }) => years.includes(value))) continue;
    const proofs = there.filter((proof) => proves(proof, claim));
    if (proofs.length === 0) {
      problems.push(missing(claim.text, there.map((proof) => proof.text).join(', ') || 'no number'));
    } else if (path[0] === 'text' && !proofs.some((proof) => proof.hedge === claim.hedge)) {
      problems.push({
        path,
        message: `"${claim.text}" is ${bent(claim)} here, but ${proofs.map(bent).join(' or ')} in ${place}.`,
        todo: 'Keep the hedge that the article has, and add none.',
      });
    }
  }
  const times = new Set(timesIn(cited));
  return [
    ...problems,
    ...timesIn(text)
      .filter((time) => !times.has(time))
      .map((time) => missing(time, [...times].join(', ') || 'no time')),
  ];
}

function proves(proof: Quantity, claim: Quantity): boolean {
  return (
    proof.ordinal === claim.ordinal &&
    claim.readings.some((a) => proof.readings.some((b) => sameReading(a, b)))
  );
}

function isYear({ text }: Quantity): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(text);
}

function bent({ hedge }: Quantity): string {
  return hedge === null ? 'stated flatly' : `hedged as "${hedge}"`;
}

function nameProblems(text: string, path: readonly PropertyKey[], evidence: Evidence): readonly Unproven[] {
  const { cited, before, place } = evidence;
  const held = (words: readonly string[]) => holdsName(cited, words) || holdsName(before, words);
  return properNamesIn(text, datesIn(text))
    .filter(({ words, opens }) => {
      if (held(words)) return false;
      const [first, ...others] = words;
      if (!opens || first === undefined || !evidence.isOrdinary(first)) return true;
      return others.length > 0 && !held(others);
    })
    .map(({ text: name }) => ({
      path,
      message: `the name "${name}" is neither in ${place} nor before it.`,
      todo: 'Write it as the article does, or mend the citation.',
    }));
}

function timesIn(text: string): readonly string[] {
  return (text.match(/\b\d{1,2}:\d{2}\b/g) ?? []).map((time) => time.padStart(5, '0'));
}

function listed(readings: readonly NumberReading[]): string {
  return (
    readings.map(({ value, unit }) => `${value}${unit === null ? '' : ` ${unit}`}`).join(' or ') ||
    'no number'
  );
}
