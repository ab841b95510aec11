import type { ArticleSource } from '../curated/consistency.ts';
import type { TextFile } from '../files/files.ts';
import type { Problem } from '../types.ts';
import { type IngestedArticle, readIngested, STORED_SUFFIX, textName } from './facts/stored.ts';

/** The ingested articles among a folder's files, each proven; problems are added for those that are not. */
export function readIngestedFiles(
  files: readonly TextFile[],
  curated: readonly ArticleSource[],
  problems: Problem[],
): readonly IngestedArticle[] {
  const taken = new Map(curated.map(({ head, source }) => [head?.id, source.file]));
  const texts = new Map(files.map((file) => [file.name, file]));
  return files
    .filter(({ name }) => name.endsWith(STORED_SUFFIX))
    .flatMap((stored): readonly IngestedArticle[] => {
      const text = texts.get(textName(stored.name));
      if (text === undefined) {
        const todo = 'Put it back, ingest the article again, or remove this file.';
        return report(stored, `The article’s text, ${textName(stored.name)}, is not beside it.`, todo);
      }
      const read = readIngested(stored, text);
      if ('problems' in read) {
        problems.push(...read.problems);
        return [];
      }
      const { id } = read.ingested.article;
      const other = taken.get(id);
      if (other !== undefined)
        return report(stored, `The article ${id} is in ${other} already.`, 'Remove one of them.');
      taken.set(id, stored.file);
      return [read.ingested];
    });

  function report({ file }: TextFile, message: string, todo: string): readonly never[] {
    problems.push({ file, line: null, column: null, message, todo });
    return [];
  }
}
