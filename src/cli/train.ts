import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { casesOf, derivedSets } from '../answer/learn/cases.ts';
import { trainModel } from '../answer/learn/train.ts';
import { LABELLED_USAGE, readLabelled } from './labelled.ts';
import { runCommand } from './run.ts';

const USAGE = `Learn the numbers that rank and decide. The same sets give the same numbers, and no question gets into them.

  npm run train -- --questions people.jsonl --newsroom newsroom --xquad xquad.json --scorer score.mjs
${LABELLED_USAGE}  --out FILE         where to write them (default: src/answer/data/model.json)
`;

await runCommand(USAGE, async () => {
  const { curated, asked, training, newsroom, xquad, out } = await readLabelled();
  const sets = [
    curated,
    asked,
    ...derivedSets(curated, asked, training),
    ...training,
    newsroom,
    xquad,
  ].filter((set) => set !== null);
  const model = trainModel(casesOf(sets));
  const file = out ?? fileURLToPath(new URL('../answer/data/model.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
  process.stdout.write(
    `${sets.map(({ name, questions }) => `${name} ${questions.length}`).join(', ')} -> ${file}\n`,
  );
});
