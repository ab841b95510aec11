import type { z } from 'zod';
import { jsonSchema } from '../schema.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Source } from './source.ts';

type Path = readonly PropertyKey[];

/** Of one file; whoever has mended these sees the next. */
const MOST_ISSUES = 100;

/** Hold a file against its schema; every problem says where it stands and what to do. */
export function validate<T>(
  source: Source,
  schema: z.ZodType<T>,
): { readonly value: T | undefined; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, problems: [] };
  const json = jsonSchema(schema);
  // One problem a place is enough: an empty text is no line either.
  const seen = new Set<string>();
  const issues = result.error.issues.filter(({ code, path }) => {
    const place = path.join('/');
    return code === 'unrecognized_keys' || (!seen.has(place) && seen.add(place));
  });
  return {
    value: undefined,
    problems: issues.slice(0, MOST_ISSUES).flatMap((issue) => explain(source, json, issue)),
  };
}

function explain(source: Source, schema: JsonSchema, issue: z.core.$ZodIssue): Problem[] {
  const { path } = issue;
  const given = valueAt(source.data, path);
  const field = fieldAt(schema, path);
  const name = nameOf(source.data, path);
  const told = field.description ?? 'See knowledge/README.md.';
  const here = (message: string, todo: string) => [source.problem(path, message, todo)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey(source, path, key, field.names));
    case 'invalid_type':
    case 'invalid_value':
      if (given === undefined) return here(`${name} is missing.`, told);
      return here(
        `${name} must be ${wanted(issue)}, not ${kindOf(given)}.`,
        quoteTodo(source, path, issue) ?? told,
      );
    case 'too_big':
      return here(`${name} has ${sizeOf(given)}; at most ${issue.maximum} fit.`, 'Shorten or split it.');
    case 'too_small':
      return here(`${name} is ${issue.origin === 'number' ? 'too small' : 'empty'}.`, told);
    case 'invalid_union': {
      if (given === undefined) return here(`${name} is missing.`, told);
      const branch = unionBranch(issue, given);
      if (branch !== undefined) {
        return branch.flatMap((inner) =>
          explain(source, schema, { ...inner, path: [...path, ...inner.path] }),
        );
      }
      return here(`${name} ${issue.message}.`, told);
    }
    default:
      return here(`${name} ${issue.message}.`, told);
  }
}

function unknownKey(source: Source, path: Path, key: string, names: readonly string[]): Problem {
  const meant = didYouMean(key, names);
  return source.keyProblem(
    path,
    key,
    `"${key}" is not known here.`,
    meant === undefined ? `Known are: ${names.join(', ')}.` : `Did you mean ${meant}?`,
  );
}

/** The alternative that the writer tried: the one that takes this kind of value. */
function unionBranch(issue: z.core.$ZodIssueInvalidUnion, given: unknown): z.core.$ZodIssue[] | undefined {
  if (typeof given !== 'object') return undefined;
  return issue.errors.find((errors) =>
    errors.every(
      (error) => error.path.length > 0 || error.code === 'unrecognized_keys' || error.code === 'too_small',
    ),
  );
}

function quoteTodo(
  source: Source,
  path: Path,
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
) {
  const given = valueAt(source.data, path);
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || typeof given === 'object')
    return undefined;
  return `Put it in quotes: "${source.written(path) ?? String(given)}".`;
}

function wanted(issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  switch (issue.expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping of names to values';
    case 'int':
      return 'a whole number';
    default:
      return `a ${issue.expected}`;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'a mapping';
    case 'string':
      return value.length > 40 ? 'text' : `"${value}"`;
    default:
      return `the ${typeof value} ${String(value)}`;
  }
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`;
  if (Array.isArray(value)) return `${value.length} entries`;
  return String(value);
}

/** How a person calls the part: `berths: text`, `article.title`. */
function nameOf(data: unknown, path: Path): string {
  const [list, index, ...rest] = path;
  if (path.length === 0) return 'The file';
  if (list === 'facts' && typeof index === 'number') {
    const id = valueAt(data, [list, index, 'id']);
    const fact = typeof id === 'string' && id.length < 60 ? id : `fact ${index + 1}`;
    return rest.length === 0 ? fact : `${fact}: ${dotted(rest)}`;
  }
  return dotted(path);
}

function dotted(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** What the schema says of a field: its description, and the names of the fields in it. */
function fieldAt(
  schema: JsonSchema,
  path: Path,
): { readonly description: string | undefined; readonly names: readonly string[] } {
  let here: readonly JsonSchema[] = [schema];
  const alternatives = (schemas: readonly JsonSchema[]) =>
    schemas.flatMap((one) => [one, ...(one.anyOf ?? [])]);
  for (const key of path) {
    here = alternatives(here).flatMap((one) => {
      const child = typeof key === 'number' ? one.items : one.properties?.[String(key)];
      return child === undefined ? [] : [child];
    });
  }
  const all = alternatives(here);
  return {
    description: all.find((one) => one.description !== undefined)?.description,
    names: all.flatMap((one) => Object.keys(one.properties ?? {})),
  };
}
