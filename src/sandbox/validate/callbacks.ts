import { ComponentType, InteractionType, InteractionResponseType as Response } from 'discord-api-types/v10';
import { z } from 'zod';
import { flatten } from './components.ts';
import { fileUpload, number, selects, textInput } from './controls.ts';
import { checkBody, invalidField } from './fail.ts';
import { checkBelow } from './messages.ts';
import { problem, text } from './primitives.ts';

const localizations = z.record(z.string(), z.string().nullable()).nullish();

const choice = z.strictObject({
  name: text(100, 1),
  name_localizations: localizations,
  value: z.union([text(100), z.number()]),
});
const autocomplete = z.strictObject({ choices: z.array(choice).max(25) });

const modalRow = z.strictObject({
  ...number,
  type: z.literal(ComponentType.ActionRow),
  components: z.array(textInput).length(1),
});
const label = z.strictObject({
  ...number,
  type: z.literal(ComponentType.Label),
  label: text(45, 1),
  description: text(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, fileUpload, ...selects]),
});
const textDisplay = z.strictObject({
  ...number,
  type: z.literal(ComponentType.TextDisplay),
  content: text(4000, 1),
});
const modal = z
  .strictObject({
    custom_id: text(100, 1),
    title: text(45, 1),
    components: z
      .array(z.discriminatedUnion('type', [modalRow, label, textDisplay]))
      .min(1)
      .max(5),
  })
  .check((context) => {
    const ids = flatten(context.value.components).flatMap(({ custom_id }) => custom_id ?? []);
    if (new Set(ids).size < ids.length) {
      problem(
        context,
        ['components'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      );
    }
    context.value.components.forEach((one, index) => {
      if (one.type === ComponentType.ActionRow && !one.components[0]?.label) {
        problem(
          context,
          ['components', index, 'components', 0, 'label'],
          'BASE_TYPE_REQUIRED',
          'This field is required',
        );
      }
    });
  });

const deferred = z.strictObject({ flags: z.int().min(0).optional() }).nullish();

const envelope = z.strictObject({
  type: z.enum(Response),
  data: z.unknown().optional(),
});

/** Which answers Discord takes to which interaction. */
const ALLOWED: Readonly<Record<InteractionType, readonly Response[]>> = {
  [InteractionType.Ping]: [Response.Pong],
  [InteractionType.ApplicationCommand]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
};

/** The envelope of an answer: its type fits the interaction. @throws ApiError 50035 */
export function checkCallback(
  json: unknown,
  interaction: InteractionType,
  fromComponent: boolean,
): z.infer<typeof envelope> {
  const callback = checkBody(envelope, json);
  const updates =
    callback.type === Response.UpdateMessage || callback.type === Response.DeferredMessageUpdate;
  const allowed = ALLOWED[interaction].includes(callback.type);
  if (!allowed || (updates && interaction === InteractionType.ModalSubmit && !fromComponent)) {
    throw invalidField(
      ['type'],
      'BASE_TYPE_CHOICES',
      `Value must be one of {${ALLOWED[interaction].join(', ')}}.`,
    );
  }
  return callback;
}

export const checkModal = (data: unknown) => checkBelow(['data'], () => checkBody(modal, data));
export const checkChoices = (data: unknown) => checkBelow(['data'], () => checkBody(autocomplete, data));
export const checkDeferred = (data: unknown) => checkBelow(['data'], () => checkBody(deferred, data));
