import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../src/knowledge/schema.ts';

describe("the editor's JSON Schema", () => {
  it.each(Object.entries(editorSchemas()))(
    'of %s is up to date (else: npm run schema)',
    async (name, schema) => {
      const written = await readFile(new URL(`../../knowledge/schema/${name}.json`, import.meta.url), 'utf8');
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)));
    },
  );
});
