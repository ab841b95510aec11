import path from 'node:path';
import { parseArgs } from 'node:util';
import { editorSchemas } from '../knowledge/schema.ts';
import { makeOutputFolder, writeOutput } from './output.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `npm run schema [-- DIR]

Writes the JSON Schemas that editors check the knowledge with, to knowledge/schema or to DIR; \`npm run schema\` formats the
former afterwards.
`;

await runMain(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [folder = 'knowledge/schema', ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one folder.');
  await makeOutputFolder(folder);
  for (const [name, schema] of Object.entries(editorSchemas())) {
    await writeOutput(path.join(folder, `${name}.json`), JSON.stringify(schema, null, 2));
  }
});
