import { byName, CODES, namesCurrency } from '../../knowledge/ingest/figures/currencies.ts';
import type { Fact } from '../../knowledge/types.ts';
import { MAGNITUDES } from '../language/kinds.ts';

const AMOUNT = String.raw`(?<number>\d[\d,]{0,18}(?:\.\d{1,4})?|an?|one) ?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|mln|m|k)? ?(?<from>\p{L}{2,12})`;
/** `How much is 100 yuan in dollars`, `convert 5 euros to yuan`, `how many dollars are 20 million yuan`. */
const CONVERTS = [
  String.raw`\b(?:is|are|was|were|s|much|convert|exchange|change) ${AMOUNT} (?:in|into|to|worth in) (?:[\p{L}.]{1,12} ){0,2}?(?<to>\p{L}{2,12})\b`,
  String.raw`\bhow many (?<to>\p{L}{2,12}) (?:is|are|was|were|for) ${AMOUNT}\b`,
].map((asks) => new RegExp(asks, 'u'));

/** Whether a question asks what an amount is in another currency, and a fact tells of no such amount. */
export function convertsAnother(said: string, { figures }: Fact): boolean {
  for (const asks of CONVERTS) {
    const { number = '', scale = '', from = '', to = '' } = asks.exec(said)?.groups ?? {};
    if (!isCurrency(from) || !isCurrency(to)) continue;
    const given = /^\d/u.test(number) ? Number(number.replaceAll(',', '')) : 1;
    const value = given * (MAGNITUDES[scale] ?? 1);
    return !figures.some((figure) => figure.value === value && namesCurrency(from, figure.unit));
  }
  return false;
}

const isCurrency = (word: string) => byName.has(word) || CODES.has(word.toUpperCase());
