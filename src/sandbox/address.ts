import type { IncomingMessage } from 'node:http';

/** What a request asks for; null where that is no address (`//`): any page in the browser can send one. */
export function requestAddress({ url = '/' }: IncomingMessage): URL | null {
  const address = `http://localhost${url}`;
  return URL.canParse(address) ? new URL(address) : null;
}
