import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { channelOf, messagesIn } from '../core.ts';
import { startInteraction } from '../interactions.ts';
import type { Interaction } from '../model.ts';
import { type AnyComponent, flatten } from '../validate/components.ts';
import { messageWire } from '../wire/message.ts';
import { checkChoice } from './controls.ts';
// biome-ignore lint/suspicious/noImportCycles: what is seen can be used, and what is used shows something
import { type Invocation, invocation } from './invocation.ts';
import { type PickedFile, resolveEntities, resolveFile } from './resolve.ts';
import { PersonError, type Watch } from './wait.ts';

interface SeenField {
  readonly customId: string;
  readonly label: string;
  readonly kind: 'text' | 'select' | 'file';
  /** What stands in a text field already. */
  readonly value: string;
  readonly required: boolean;
}

/** Text for a text field, values for a select, files for an upload; left out: as it stands. */
type FieldValue = string | readonly string[] | readonly PickedFile[];

/** A form that somebody has open, to be filled in. */
export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly SeenField[];
  readonly wire: APIModalInteractionResponseCallbackData;
  /** @throws PersonError when a required field is empty, too long or unknown */
  submit(values: Readonly<Record<string, FieldValue>>): Invocation;
}

interface Field extends AnyComponent {
  readonly id?: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export function openModal(
  watch: Watch,
  opener: Interaction,
  wire: APIModalInteractionResponseCallbackData,
): SeenModal {
  const { core } = watch;
  const fields = fieldsOf(wire);
  return {
    title: wire.title,
    customId: wire.custom_id,
    wire,
    fields: fields.map(({ field, label }) => ({
      customId: field.custom_id,
      label,
      kind: kindOf(field),
      value: field.value ?? '',
      required: field.required ?? true,
    })),
    submit(values) {
      const unknown = Object.keys(values).find((id) => !fields.some(({ field }) => field.custom_id === id));
      if (unknown !== undefined) throw new PersonError(`The modal has no field “${unknown}”.`);
      const channel = channelOf(core, opener.channelId);
      const resolved: Record<string, Record<string, unknown>> = {};
      const fill = (field: Field): object => {
        const { type, id = 0, custom_id } = field;
        const given = values[custom_id];
        if (kindOf(field) === 'text') return { type, id, custom_id, value: checkText(field, given) };
        if (kindOf(field) === 'file') {
          const files = (Array.isArray(given) ? given : []) as readonly PickedFile[];
          checkCount(field, files.length);
          return {
            type,
            id,
            custom_id,
            values: files.map((file) => resolveFile(core, channel, resolved, file)),
          };
        }
        const chosen = (
          Array.isArray(given) ? given : given === undefined ? [] : [given]
        ) as readonly string[];
        if (chosen.length > 0 || (field.required ?? true)) checkChoice(field, chosen);
        Object.assign(resolved, resolveEntities(core, channel, type, chosen));
        return { type, id, custom_id, values: chosen };
      };
      const components = (wire.components as unknown as readonly AnyComponent[]).map((one) =>
        submitted(one, fill),
      );
      const source =
        opener.fromComponent && opener.sourceMessageId !== null
          ? messagesIn(core, opener.channelId).get(opener.sourceMessageId)
          : undefined;
      const interaction = startInteraction(core, {
        type: InteractionType.ModalSubmit,
        userId: opener.userId,
        channel,
        data: {
          custom_id: wire.custom_id,
          components,
          ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
        },
        opener,
        ...(source ? { source: { message: source, wire: messageWire(core, source) } } : {}),
      });
      return invocation(watch, interaction, `the modal “${wire.title}”`);
    },
  };
}

/** The fields in order, each with the label that stands above it. */
function fieldsOf(wire: APIModalInteractionResponseCallbackData): { field: Field; label: string }[] {
  return (wire.components as unknown as readonly (AnyComponent & { label?: string })[]).flatMap((outer) =>
    flatten([outer])
      .filter(({ custom_id }) => custom_id)
      .map((inner) => ({ field: inner as Field, label: outer.label ?? (inner as Field).label ?? '' })),
  );
}

/** A row or label as it comes back: its shape, with what was filled in. */
function submitted(outer: AnyComponent & { id?: number }, fill: (field: Field) => object): object {
  const { type, id = 0 } = outer;
  if (outer.component) return { type, id, component: fill(outer.component as Field) };
  if (outer.components) return { type, id, components: outer.components.map((one) => fill(one as Field)) };
  return { type, id };
}

function kindOf({ type }: Field): SeenField['kind'] {
  if (type === ComponentType.TextInput) return 'text';
  return type === ComponentType.FileUpload ? 'file' : 'select';
}

function checkText(field: Field, given: FieldValue | undefined): string {
  const value = typeof given === 'string' ? given : (field.value ?? '');
  const { required = true, min_length = 0, max_length = 4000 } = field;
  if (value === '' && required) throw new PersonError(`The field “${field.custom_id}” must be filled in.`);
  if (value !== '' && (value.length < min_length || value.length > max_length)) {
    throw new PersonError(
      `The field “${field.custom_id}” takes ${min_length} to ${max_length} characters, not ${value.length}.`,
    );
  }
  return value;
}

function checkCount(field: Field, count: number): void {
  const { required = true, min_values = 1, max_values = 1 } = field;
  if (count > max_values || (count < min_values && (required || count > 0))) {
    throw new PersonError(
      `The field “${field.custom_id}” takes ${min_values} to ${max_values} files, not ${count}.`,
    );
  }
}
