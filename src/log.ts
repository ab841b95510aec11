import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** Anything that looks like a bot token: three base64url parts. Errors of the network may quote headers and addresses. */
const TOKEN = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g;
/** What discord.js sent when Discord refused it: a question may stand in it. */
const WRITTEN = 'err.requestBody';
/** The token of an interaction's webhook stands in its address. */
const WEBHOOK = /(\/(?:webhooks|interactions)\/\d{17,20}\/)[\w%.=-]{20,}/g;

/**
 * The one logger: JSON lines, or readable ones on a terminal. No token ever reaches its output: fields by name, and
 * anything that has a token's shape in any line.
 */
export function createLog(level: string, stream: DestinationStream = terminalOrJson()): Logger {
  const redacting: DestinationStream = {
    write: (line) => stream.write(line.replace(TOKEN, '[token]').replace(WEBHOOK, '$1[token]')),
  };
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'token',
          '*.token',
          '*.*.token',
          'headers.authorization',
          '*.headers.authorization',
          '*.Authorization',
          WRITTEN,
        ],
        censor: (_value, path) => (path.map(String).join('.') === WRITTEN ? '[what was sent]' : '[token]'),
      },
    },
    redacting,
  );
}

function terminalOrJson(): DestinationStream {
  if (process.stderr.isTTY) return pretty({ destination: 2, colorize: true, ignore: 'pid,hostname' });
  return process.stderr;
}
