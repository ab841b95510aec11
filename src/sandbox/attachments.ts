import type { APIAttachment } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { Message } from './model.ts';
import { ApiError, invalidField } from './validate/fail.ts';
import type { MessageBody } from './validate/messages.ts';

/** A file that came with a request or that a person drops. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** The number that the request gave it: `files[3]` is 3. */
  readonly number: number;
}

/** 10 MiB: what a server without boosts lets through. */
export const FILE_LIMIT = 10 * 1024 * 1024;

/** Keep the files that came, and list them as Discord does. */
export function attach(
  core: Core,
  channelId: string,
  body: Pick<MessageBody, 'attachments'>,
  uploads: readonly Upload[],
  kept: readonly APIAttachment[],
): APIAttachment[] {
  const large = uploads.find(({ bytes }) => bytes.length > FILE_LIMIT);
  if (large) throw new ApiError(413, 40005, 'Request entity too large');
  if (uploads.length + kept.length > 10) {
    throw invalidField(['attachments'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
  }
  const added = uploads.map((upload): APIAttachment => {
    const id = core.nextId();
    const name = upload.name.replace(/[^\p{L}\p{N}._-]+/gu, '_') || 'unknown';
    core.files.set(id, { id, name, contentType: upload.contentType, bytes: upload.bytes });
    const about = body.attachments?.find((one) => Number(one.id) === upload.number);
    const address = `${core.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: upload.bytes.length,
      url: address,
      proxy_url: address,
      content_type: upload.contentType,
      ...(about?.description ? { description: about.description } : {}),
    };
  });
  return [...kept, ...added];
}

/** The message's files that an edit names: the others go. */
export function keptOf(message: Message, body: MessageBody): APIAttachment[] {
  const named = new Set((body.attachments ?? []).map(({ id }) => String(id)));
  return message.attachments.filter(({ id }) => named.has(id));
}
