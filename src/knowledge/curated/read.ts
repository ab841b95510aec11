import type { VocabularyFile } from '../schema.ts';
import { articleFile, articleHead, check, checksFile, fact, vocabularyFile } from '../schema.ts';
import type { Problem } from '../types.ts';
import type { ArticleSource, CheckSource } from './consistency.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';

/** An article's file; of one with problems, the parts that have none, so that they can be cross-checked too. */
export function readArticle(source: Source, problems: Problem[]): ArticleSource {
  const file = validate(source, articleFile);
  problems.push(...file.problems);
  const entries = listOf(source.data, 'facts');
  const head = file.value?.article ?? articleHead.safeParse(propertyOf(source.data, 'article')).data;
  const facts = entries.flatMap((candidate, index) => {
    const entry = file.value?.facts[index] ?? fact.safeParse(candidate).data;
    return entry === undefined ? [] : [{ index, entry }];
  });
  const factIds = facts.map(({ entry }) => `${head?.id}/${entry.id}`);
  const unanswered = listOf(source.data, 'unanswered').flatMap((question, index) =>
    typeof question === 'string' ? [{ index, question }] : [],
  );
  return { source, head, facts, factIds, unanswered };
}

/** Other names and synonyms; what is wrong with them is added to the problems. */
export function readVocabulary(source: Source, problems: Problem[]): VocabularyFile {
  const file = validate(source, vocabularyFile);
  problems.push(...file.problems);
  return file.value ?? {};
}

/** Every check that can be read, also beside others that cannot. */
export function readChecks(source: Source, problems: Problem[]): readonly CheckSource[] {
  const file = validate(source, checksFile);
  problems.push(...file.problems);
  const entries: readonly unknown[] = Array.isArray(source.data) ? source.data : [];
  return entries.flatMap((candidate, index) => {
    const entry = file.value?.[index] ?? check.safeParse(candidate).data;
    return entry === undefined ? [] : [{ index, entry }];
  });
}

function propertyOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}

function listOf(data: unknown, key: string): readonly unknown[] {
  const value = propertyOf(data, key);
  return Array.isArray(value) ? value : [];
}
