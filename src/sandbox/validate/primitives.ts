import { z } from 'zod';

/** What several kinds of bodies are made of. */

export const snowflake = z.string().regex(/^\d{17,20}$/, 'Value is not a snowflake: 17 to 20 digits.');

/** Text with a length in UTF-16 units: never accepts what Discord, which counts less strictly, would refuse. */
export const text = (most: number, least = 0) => z.string().min(least).max(most);

export const url = (most = 2048) =>
  z
    .string()
    .max(most)
    .refine((value) => /^(https?|attachment|discord):\/\/\S+$/i.test(value), {
      error: 'Not a well formed URL.',
      params: { code: 'URL_TYPE_INVALID_URL' },
    });

export const partialEmoji = z.strictObject({
  id: snowflake.nullish(),
  name: text(64).nullish(),
  animated: z.boolean().optional(),
});

/** Report a problem in a check, with Discord's code. */
export function problem(
  context: { readonly issues: z.core.$ZodRawIssue[] },
  path: PropertyKey[],
  code: string,
  message: string,
): void {
  context.issues.push({ code: 'custom', input: undefined, path, message, params: { code } });
}
