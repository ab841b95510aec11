import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas } from '../knowledge/schema.ts';

// Write the JSON Schemas that editors check the knowledge with; `npm run schema` formats them afterwards.
const folder = process.argv[2] ?? 'knowledge/schema';
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify(schema, null, 2));
}
