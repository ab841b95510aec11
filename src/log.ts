import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import pretty from 'pino-pretty';

/** Anything that looks like a bot token: three base64url parts. Errors of the network may quote headers and addresses. */
const TOKEN = /(?<![\w-])[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g;
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
      serializers: { err: (error: unknown) => withoutWritten(stdSerializers.err(error as Error)) },
      redact: {
        paths: [
          'token',
          '*.token',
          '*.*.token',
          'headers.authorization',
          '*.headers.authorization',
          '*.Authorization',
        ],
        censor: '[token]',
      },
    },
    redacting,
  );
}

/** Errors hold errors; none is so deep. */
const DEEPEST_CAUSE = 8;

/** Without what discord.js sent when Discord refused it, in whichever error within the error: a question may stand in it. */
function withoutWritten(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  if (depth > DEEPEST_CAUSE) return '[…]';
  if (Array.isArray(value)) return value.map((one) => withoutWritten(one, depth + 1));
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === 'requestBody' ? '[what was sent]' : withoutWritten(one, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function terminalOrJson(): DestinationStream {
  if (process.stderr.isTTY) return pretty({ destination: 2, colorize: true, ignore: 'pid,hostname' });
  return process.stderr;
}
