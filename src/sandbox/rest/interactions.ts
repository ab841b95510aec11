import { MessageFlags } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { answer, followUp } from '../answer.ts';
import { type Core, messagesIn } from '../core.ts';
import { byToken, messageOf } from '../interactions.ts';
import { deleteMessage, editMessage } from '../messages.ts';
import type { Interaction } from '../model.ts';
import { checkMessage } from '../validate/messages.ts';
import { messageWire } from '../wire/message.ts';
import type { Api, Env } from './env.ts';
import { queryOf, requestBody } from './request.ts';

/** Answers to interactions, and what follows by their tokens. */
export function interactionRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  app.post('/interactions/:interaction/:token/callback', async (context) => {
    const { with_response } = queryOf(core, context, 'with_response');
    const { json, uploads } = await requestBody(context);
    const { interaction: id, token } = context.req.param();
    const interaction = answer(core, id, token, json, uploads);
    return with_response ? context.json(callbackWire(core, interaction)) : context.body(null, 204);
  });
  app.post('/webhooks/:app/:token', async (context) => {
    queryOf(core, context, 'wait', 'thread_id');
    const { json, uploads } = await requestBody(context);
    return context.json(messageWire(core, followUp(core, interactionOf(core, context), json, uploads)));
  });
  const one = '/webhooks/:app/:token/messages/:message';
  app.get(one, (context) => {
    queryOf(core, context, 'thread_id');
    return context.json(messageWire(core, target(core, context)));
  });
  app.patch(one, async (context) => {
    queryOf(core, context, 'thread_id');
    const message = target(core, context);
    const { json, uploads } = await requestBody(context);
    const body = checkMessage('edit', json, { files: uploads.length, flagsBefore: message.flags });
    editMessage(core, message, body, uploads);
    return context.json(messageWire(core, message));
  });
  app.delete(one, (context) => {
    queryOf(core, context, 'thread_id');
    deleteMessage(core, target(core, context));
    return context.body(null, 204);
  });
  return app;
}

function interactionOf(core: Core, context: Context): Interaction {
  return byToken(core, context.req.param('app') ?? '', context.req.param('token') ?? '');
}

function target(core: Core, context: Context) {
  return messageOf(core, interactionOf(core, context), context.req.param('message') ?? '');
}

/** What `with_response` asks for: what the interaction is now, and what the answer made. */
function callbackWire(core: Core, interaction: Interaction) {
  const how = interaction.acknowledgement;
  const message =
    how && 'messageId' in how ? messagesIn(core, interaction.channelId).get(how.messageId) : undefined;
  const types = { message: 4, thinking: 5, updateLater: 6, update: 7, choices: 8, modal: 9 } as const;
  const type = how ? types[how.kind] : 4;
  const made = message && (type === 4 || type === 7) ? { message: messageWire(core, message) } : {};
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
            channel_id: message.channelId,
            ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
          }
        : {}),
    },
    resource: { type, ...made },
  };
}
