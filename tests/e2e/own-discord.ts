import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { WebSocketServer } from 'ws';

/** Lets a test's own Discord listen on a free port of this machine until the test ends; returns the port. */
export async function listening(http: Server, gateway: WebSocketServer): Promise<number> {
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    gateway.close();
    http.closeAllConnections();
    http.close();
  });
  return (http.address() as AddressInfo).port;
}
