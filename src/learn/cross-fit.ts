import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Ground, Model } from '../answer/rank/model.ts';
import { KnowledgeError } from '../knowledge/types.ts';
import type { Case } from './cases.ts';
import { trainAgain, trainModel } from './train.ts';

/** Where `npm run train` writes them, and `npm run eval` finds them. */
export const SIBLINGS_FILE = fileURLToPath(new URL('../../training/cross-fit.json', import.meta.url));

/** So many models are learned beside the shipped one. */
const SIBLINGS = 5;

/** Models each of which has seen all questions but a fifth: that fifth is scored by it. */
export interface CrossFit {
  /** Which sibling has not seen the questions of a fold. */
  readonly siblingOf: Readonly<Record<string, number>>;
  readonly siblings: readonly Model[];
}

/** Deals the folds out, and learns a model without each share. */
export function trainCrossFit(cases: readonly Case[]): CrossFit {
  const folds = [...new Set(cases.map(({ question }) => question.fold))].sort();
  const siblingOf = Object.fromEntries(folds.map((fold, at) => [fold, at % SIBLINGS]));
  const siblings = Array.from({ length: SIBLINGS }, (_, sibling) =>
    trainModel(cases.filter(({ question }) => siblingOf[question.fold] !== sibling)),
  );
  return { siblingOf, siblings };
}

/** The same siblings with some of their decisions learned anew, each without its share. */
export function crossFitAgain(
  { siblingOf, siblings }: CrossFit,
  cases: readonly Case[],
  grounds: readonly Ground[],
): CrossFit {
  const again = siblings.map((model, sibling) =>
    trainAgain(
      model,
      cases.filter(({ question }) => siblingOf[question.fold] !== sibling),
      grounds,
    ),
  );
  return { siblingOf, siblings: again };
}

/** As text, a model a line. */
export function writeCrossFit({ siblingOf, siblings }: CrossFit): string {
  const lines = siblings.map((model) => JSON.stringify(model));
  return `{"siblingOf":${JSON.stringify(siblingOf)},"siblings":[\n${lines.join(',\n')}\n]}\n`;
}

const STORED = z.object({
  siblingOf: z.record(z.string(), z.number()),
  siblings: z.array(
    z.custom<Model>((value) => typeof value === 'object' && value !== null && 'rank' in value),
  ),
});

/**
 * Reads what `writeCrossFit` wrote.
 *
 * @throws KnowledgeError when it is not there, or is anything else
 */
export function readCrossFit(file: string): CrossFit {
  try {
    return STORED.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    const todo = 'Learn the siblings with `npm run train`, or name another file with --cross-fit.';
    throw new KnowledgeError([
      { file, line: null, column: null, message: 'holds no cross-fitted numbers.', todo },
    ]);
  }
}

/**
 * For each fold numbers that have not seen it.
 *
 * @param others of a fold that none of the siblings was learned from
 */
export function unseenBy({ siblingOf, siblings }: CrossFit, others: Model): (fold: string) => Model {
  return (fold) => siblings[siblingOf[fold] ?? siblings.length] ?? others;
}
