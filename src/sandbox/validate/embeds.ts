import type { APIEmbed } from 'discord-api-types/v10';
import { z } from 'zod';
import { problem, text, url } from './primitives.ts';

/** Read-only fields come back when a bot sends on what it received. */
const media = z.strictObject({
  url: url(),
  proxy_url: z.string().optional(),
  height: z.number().optional(),
  width: z.number().optional(),
  content_type: z.string().optional(),
  placeholder: z.string().optional(),
  placeholder_version: z.number().optional(),
  flags: z.number().optional(),
  description: z.string().optional(),
});

const embed = z.strictObject({
  title: text(256).nullish(),
  type: z.string().optional(),
  description: text(4096).nullish(),
  url: url().nullish(),
  timestamp: z
    .string()
    .refine((value) => !Number.isNaN(Date.parse(value)), {
      error: 'Could not parse. Should be ISO8601.',
      params: { code: 'DATE_TIME_TYPE_PARSE' },
    })
    .nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z
    .strictObject({ text: text(2048, 1), icon_url: url().nullish(), proxy_icon_url: z.string().optional() })
    .nullish(),
  image: media.nullish(),
  thumbnail: media.nullish(),
  video: media.partial().nullish(),
  provider: z.strictObject({ name: z.string().nullish(), url: z.string().nullish() }).nullish(),
  author: z
    .strictObject({
      name: text(256, 1),
      url: url().nullish(),
      icon_url: url().nullish(),
      proxy_icon_url: z.string().optional(),
    })
    .nullish(),
  fields: z
    .array(z.strictObject({ name: text(256, 1), value: text(1024, 1), inline: z.boolean().optional() }))
    .max(25)
    .nullish(),
  flags: z.number().optional(),
});

/** At most ten, 6,000 characters together. */
export const embeds = z
  .array(embed)
  .max(10)
  .check((context) => {
    const total = context.value.reduce((sum, one) => sum + embedLength(one as APIEmbed), 0);
    if (total > 6000) {
      problem(context, [], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
    }
  });

/** What Discord counts towards the 6,000. */
function embedLength(one: APIEmbed): number {
  const fields = (one.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  return (
    (one.title?.length ?? 0) +
    (one.description?.length ?? 0) +
    (one.footer?.text.length ?? 0) +
    (one.author?.name.length ?? 0) +
    fields
  );
}
