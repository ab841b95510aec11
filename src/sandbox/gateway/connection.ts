import { constants, createDeflate, type Deflate, deflateSync } from 'node:zlib';
import type { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** One socket: packs what is sent as the client asked for it. */
export interface ClientSocket {
  send(op: GatewayOpcodes, d: unknown, s?: number | null, t?: string | null): void;
  close(code: number, reason: string): void;
  /** Break it as a bad network does. */
  drop(): void;
  readonly socket: WebSocket;
  /** Set by `compress: true` in Identify: each payload is packed on its own. */
  packed: boolean;
}

/** @param stream whether the address asked for `compress=zlib-stream` */
export function createConnection(socket: WebSocket, stream: boolean): ClientSocket {
  const deflate = stream ? deflateStream(socket) : undefined;
  const connection: ClientSocket = {
    socket,
    packed: false,
    send(op, d, s = null, t = null) {
      if (socket.readyState !== socket.OPEN) return;
      const text = JSON.stringify({ t, s, op, d });
      if (deflate) {
        deflate.write(text);
        deflate.flush(constants.Z_SYNC_FLUSH);
      } else if (connection.packed) socket.send(deflateSync(text));
      else socket.send(text);
    },
    close(code, reason) {
      socket.close(code, reason);
    },
    drop() {
      socket.terminate();
    },
  };
  return connection;
}

/** One zlib context for the whole connection; each message ends with a sync flush (00 00 ff ff). */
function deflateStream(socket: WebSocket): Deflate {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (chunk.length < 4 || chunk.readUInt32BE(chunk.length - 4) !== 0x0000ffff) return;
    if (socket.readyState === socket.OPEN) socket.send(Buffer.concat(chunks));
    chunks = [];
  });
  socket.once('close', () => deflate.destroy());
  return deflate;
}
