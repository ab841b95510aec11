import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { button, number, selects } from './controls.ts';
import { problem, text, url } from './primitives.ts';

/** One row: up to five buttons, or one select. */
const actionRow = z
  .strictObject({
    ...number,
    type: z.literal(ComponentType.ActionRow),
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(5),
  })
  .check((context) => {
    const { components } = context.value;
    if (components.length > 1 && components.some(({ type }) => type !== ComponentType.Button)) {
      problem(
        context,
        ['components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
  });

const textDisplay = z.strictObject({
  ...number,
  type: z.literal(ComponentType.TextDisplay),
  content: text(4000, 1),
});
/** Read-only fields come back when a bot sends on what it received. */
const mediaItem = z.looseObject({ url: url() });
const described = { description: text(1024).nullish(), spoiler: z.boolean().optional() };
const thumbnail = z.strictObject({
  ...number,
  ...described,
  type: z.literal(ComponentType.Thumbnail),
  media: mediaItem,
});
const section = z.strictObject({
  ...number,
  type: z.literal(ComponentType.Section),
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.strictObject({
  ...number,
  type: z.literal(ComponentType.MediaGallery),
  items: z
    .array(z.strictObject({ ...described, media: mediaItem }))
    .min(1)
    .max(10),
});
const file = z.strictObject({
  ...number,
  type: z.literal(ComponentType.File),
  file: mediaItem,
  spoiler: z.boolean().optional(),
  name: z.string().optional(),
  size: z.number().optional(),
});
const separator = z.strictObject({
  ...number,
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().optional(),
  spacing: z.int().min(1).max(2).optional(),
});
const inContainer = [actionRow, textDisplay, section, gallery, file, separator] as const;
const container = z.strictObject({
  ...number,
  type: z.literal(ComponentType.Container),
  components: z.array(z.discriminatedUnion('type', inContainer)).min(1),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** Rows only, at most five: a message with text and embeds. */
export const rows = z.array(actionRow).max(5).check(uniqueIds);

/** A message made of components alone (flag 32768): at most 40 of them, 4,000 characters of text. */
export const layout = z
  .array(z.discriminatedUnion('type', [...inContainer, container]))
  .check(uniqueIds)
  .check((context) => {
    const all = flatten(context.value);
    if (all.length > 40) {
      problem(
        context,
        [],
        'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        'The total number of components cannot exceed 40',
      );
    }
    const length = all.reduce(
      (sum, one) => sum + (typeof one.content === 'string' ? one.content.length : 0),
      0,
    );
    if (length > 4000) {
      problem(
        context,
        [],
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        'Displayable text may not exceed 4000',
      );
    }
  });

export interface AnyComponent {
  readonly type: number;
  readonly custom_id?: string | null;
  readonly content?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly component?: AnyComponent;
}

/** Every component, those inside others included. */
export function flatten(components: readonly object[]): AnyComponent[] {
  return (components as readonly AnyComponent[]).flatMap((one) => [
    one,
    ...flatten(one.components ?? []),
    ...(one.accessory ? flatten([one.accessory]) : []),
    ...(one.component ? flatten([one.component]) : []),
  ]);
}

function uniqueIds(context: z.core.ParsePayload<readonly object[]>): void {
  const seen = new Set<string>();
  for (const { custom_id } of flatten(context.value)) {
    if (!custom_id) continue;
    if (seen.has(custom_id)) {
      problem(
        context,
        [],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        `Component custom id cannot be duplicated: ${custom_id}`,
      );
    }
    seen.add(custom_id);
  }
}
