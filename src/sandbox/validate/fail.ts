import type { z } from 'zod';

/** An answer in Discord's own shape: `{ message, code, errors? }` with a status. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;
  constructor(status: number, code: number, message: string, errors?: FieldErrors) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Discord nests problems by the path of the field: `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`. */
export type FieldErrors = { [field: string]: FieldErrors | { code: string; message: string }[] };

export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const notTheAuthor = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const noDirectMessages = () => new ApiError(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const notFound = () => new ApiError(404, 0, '404: Not Found');

/** 50035 for one field. @param path such as `['embeds', 0, 'title']` */
export function invalidField(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return invalidForm([{ path, code, message }]);
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

export function invalidForm(problems: readonly Problem[]): ApiError {
  const errors: FieldErrors = {};
  for (const { path, code, message } of problems) {
    let place = errors;
    for (const key of path) {
      place[String(key)] ??= {};
      place = place[String(key)] as FieldErrors;
    }
    const list = place._errors as { code: string; message: string }[] | undefined;
    if (list) list.push({ code, message });
    else place._errors = [{ code, message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
}

/** Check a body as Discord does. @throws ApiError 50035 with every problem at its path */
export function checkBody<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.flatMap(problemsOf));
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const at = (code: string, message: string): Problem[] => [{ path: issue.path, code, message }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? at('BASE_TYPE_REQUIRED', 'This field is required')
        : at(
            TYPE_CODES[issue.expected] ?? 'BASE_TYPE_BAD_TYPE',
            `Could not interpret the value as ${issue.expected}.`,
          );
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum)).flatMap(([code, message]) => at(code, message));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum)).flatMap(([code, message]) => at(code, message));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        code: 'UNKNOWN_FIELD',
        message: 'Discord does not document this field here',
      }));
    case 'invalid_value':
      return at('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_union':
      return closestBranch(issue) ?? at('UNION_TYPE_CHOICES', issue.message);
    case 'custom':
      return at(String(issue.params?.code ?? 'BASE_TYPE_INVALID'), issue.message);
    default:
      return at('STRING_TYPE_REGEX', issue.message);
  }
}

/** Of the shapes that were allowed, the problems of the one that was meant: the one that fits best. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Problem[] | null {
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const best = branches.sort((a, b) => a.length - b.length)[0];
  if (!best) return null;
  return best.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
}

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: 'BASE_TYPE_BAD_STRING',
  number: 'NUMBER_TYPE_COERCE',
  int: 'NUMBER_TYPE_COERCE',
  array: 'LIST_TYPE_CONVERT',
  object: 'DICT_TYPE_CONVERT',
  boolean: 'BOOLEAN_TYPE_CONVERT',
};

function tooBig(origin: string, most: number): [string, string][] {
  if (origin === 'number' || origin === 'int') {
    return [['NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`]];
  }
  return [['BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`]];
}

function tooSmall(origin: string, least: number): [string, string][] {
  if (origin === 'number' || origin === 'int') {
    return [['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${least}.`]];
  }
  if (least === 1) return [['BASE_TYPE_REQUIRED', 'This field is required']];
  return [['BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`]];
}
