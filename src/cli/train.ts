import { writeFileSync } from 'node:fs';
import { MODEL_FILE, readModel } from '../answer/rank/model.ts';
import { casesOf, derivedSets } from '../learn/cases.ts';
import {
  crossFitAgain,
  readCrossFit,
  SIBLINGS_FILE,
  trainCrossFit,
  writeCrossFit,
} from '../learn/cross-fit.ts';
import { trainAgain, trainModel } from '../learn/train.ts';
import { LABELLED_USAGE, readLabelled } from './labelled.ts';
import { runMain } from './run.ts';

const USAGE = `Learn the numbers that rank and decide, and five siblings of them, each without a fifth of the questions: \`npm run eval\` asks
those with them. The same sets give the same numbers, and no question gets into them.

  npm run train -- --questions people.jsonl --newsroom newsroom --xquad xquad.json --scorer score.mjs
${LABELLED_USAGE}  --out FILE         where to write the numbers (default: src/answer/data/model.json)
  --cross-fit FILE   where to write the siblings (default: training/cross-fit.json)
With one of the two options, the other is not learned.
  --only-curated     learn what decides about curated facts alone, onto the numbers that are there: minutes instead of hours, where
                     the shipped article's sample questions or what reads them changed
`;

await runMain(USAGE, async () => {
  const { curated, asked, training, newsroom, xquad, out, crossFit, onlyCurated } = await readLabelled();
  const derived = derivedSets(curated, asked, onlyCurated ? [] : training);
  const others = onlyCurated ? [] : [...training, newsroom, xquad];
  const sets = [curated, asked, ...derived, ...others].filter((set) => set !== null);
  const cases = casesOf(sets, onlyCurated ? readModel() : undefined);
  const told = sets.map(({ name, questions }) => `${name} ${questions.length}`).join(', ');
  const write = (file: string, text: string) => {
    writeFileSync(file, text);
    process.stdout.write(`${told} -> ${file}\n`);
  };
  if (out !== null || crossFit === null) {
    const model = onlyCurated ? trainAgain(readModel(), cases, ['curated']) : trainModel(cases);
    write(out ?? MODEL_FILE, `${JSON.stringify(model, null, 2)}\n`);
  }
  if (crossFit !== null || out === null) {
    const file = crossFit ?? SIBLINGS_FILE;
    const siblings = onlyCurated
      ? crossFitAgain(readCrossFit(SIBLINGS_FILE), cases, ['curated'])
      : trainCrossFit(cases);
    write(file, writeCrossFit(siblings));
  }
});
