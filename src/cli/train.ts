import { writeFileSync } from 'node:fs';
import { MODEL_FILE } from '../answer/rank/model.ts';
import { casesOf, derivedSets } from '../learn/cases.ts';
import { SIBLINGS_FILE, trainCrossFit, writeCrossFit } from '../learn/cross-fit.ts';
import { trainModel } from '../learn/train.ts';
import { LABELLED_USAGE, readLabelled } from './labelled.ts';
import { runMain } from './run.ts';

const USAGE = `Learn the numbers that rank and decide, and five siblings of them, each without a fifth of the questions: \`npm run eval\` asks
those with them. The same sets give the same numbers, and no question gets into them.

  npm run train -- --questions people.jsonl --newsroom newsroom --xquad xquad.json --scorer score.mjs
${LABELLED_USAGE}  --out FILE         where to write the numbers (default: src/answer/data/model.json)
  --cross-fit FILE   where to write the siblings (default: training/cross-fit.json)
With one of the two options, the other is not learned.
`;

await runMain(USAGE, async () => {
  const { curated, asked, training, newsroom, xquad, out, crossFit } = await readLabelled();
  const sets = [
    curated,
    asked,
    ...derivedSets(curated, asked, training),
    ...training,
    newsroom,
    xquad,
  ].filter((set) => set !== null);
  const cases = casesOf(sets);
  const told = sets.map(({ name, questions }) => `${name} ${questions.length}`).join(', ');
  const write = (file: string, text: string) => {
    writeFileSync(file, text);
    process.stdout.write(`${told} -> ${file}\n`);
  };
  if (out !== null || crossFit === null)
    write(out ?? MODEL_FILE, `${JSON.stringify(trainModel(cases), null, 2)}\n`);
  if (crossFit !== null || out === null)
    write(crossFit ?? SIBLINGS_FILE, writeCrossFit(trainCrossFit(cases)));
});
