/** A file that a person gave; its name and size are what Discord says. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly size: number;
}

/** A file that cannot be taken, and what to do about it. */
export class AttachmentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AttachmentError';
  }
}

/** 1 MiB: many times the longest article. */
export const ATTACHMENT_LIMIT = 1024 * 1024;
const TIMEOUT = 10_000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const DISCORD = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export interface FetchOptions {
  /** The configured API's address: files on its host, or beside it in a domain that is surely its own, are allowed too. */
  readonly apiUrl: string | null;
  readonly timeoutMs?: number;
}

/**
 * Fetches a file from where Discord keeps it, and from nowhere else: no redirect, at most 1 MiB, at most 10 s.
 * @throws AttachmentError
 */
export async function fetchAttachment(
  { name, url, size }: Attachment,
  { apiUrl, timeoutMs = TIMEOUT }: FetchOptions,
): Promise<Uint8Array> {
  if (!URL.canParse(url) || !isKeptByDiscord(new URL(url), apiUrl)) {
    throw new AttachmentError(`${name} is not kept by Discord. Attach the file itself.`);
  }
  if (size > ATTACHMENT_LIMIT) throw tooLarge(name);
  let bytes: Uint8Array | null;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    bytes = await readAtMost(response.body, ATTACHMENT_LIMIT);
  } catch (cause) {
    const error = new AttachmentError(`${name} could not be fetched from Discord. Attach it again.`);
    error.cause = cause;
    throw error;
  }
  if (bytes === null) throw tooLarge(name);
  return bytes;
}

function isKeptByDiscord(url: URL, apiUrl: string | null): boolean {
  if (DISCORD.includes(url.origin)) return true;
  if (apiUrl === null || !/^https?:$/.test(url.protocol)) return false;
  const [host, apiHost] = [hostOf(url), hostOf(new URL(apiUrl))];
  return host === apiHost || isBeside(host, apiHost);
}

/** Other servers keep files on another port, or by another name of this machine. */
function hostOf({ hostname }: URL): string {
  return LOOPBACK.test(hostname) ? 'this machine' : hostname.replace(/\.$/, '');
}

/**
 * cdn.chat.example.com beside api.chat.example.com. Anybody may own a name beside bot.co.uk, and no list of such suffixes
 * is kept here: a parent of two names may be one.
 */
function isBeside(host: string, apiHost: string): boolean {
  if (/^[\d.]+$|^\[/.test(apiHost)) return false;
  const parent = apiHost.split('.').slice(1);
  return parent.length >= 3 && host.endsWith(`.${parent.join('.')}`);
}

function tooLarge(name: string): AttachmentError {
  return new AttachmentError(`${name} is larger than 1 MiB. Keep the article alone in it.`);
}

/** All of it, or null when it is more. What the sender says of its size is not believed. */
async function readAtMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
