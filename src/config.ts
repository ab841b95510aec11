import 'dotenv/config';
import { z } from 'zod';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id: 17 to 20 digits');
/** An unset variable and an empty one mean the same: people leave `NAME=` in their .env. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** At an address's end: discord.js adds the version that it speaks by itself. */
const VERSION = /(\/v\d+)?\/*$/;

const PORT_RULE = 'must be a port: 1 to 65535';

const environment = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^\S+$/, 'must not hold spaces; copy the bot token again from the Developer Portal'),
  ),
  GUILD_ID: optional(snowflake),
  MODERATOR_ROLE_IDS: z
    .preprocess(
      (value) =>
        String(value ?? '')
          .split(/[\s,]+/)
          .filter(Boolean),
      z.array(snowflake),
    )
    .default([]),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  KNOWLEDGE_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  LOCAL_PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, PORT_RULE)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, PORT_RULE),
  ),
  LOG_LEVEL: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    }),
  ),
});

/** What the environment sets. Nothing else reads process.env. */
export interface Config {
  /** Null: no account; run on the terminal or the local Discord. */
  readonly token: string | null;
  /** The one server that commands are registered in; null registers them globally. */
  readonly guildId: string | null;
  /** Roles that may use the moderators' commands besides Manage Server. */
  readonly moderatorRoleIds: readonly string[];
  /** Base of a Discord-compatible REST API, such as `http://127.0.0.1:4000/api`; null for Discord itself. */
  readonly apiUrl: string | null;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  /** The first port that the local Discord tries; null for its usual one. */
  readonly localPort: number | null;
  readonly logLevel: string;
  /** Whether a person sits at a desktop where a browser can open. */
  readonly hasDesktop: boolean;
}

/** The environment is wrong; the message names every problem at once. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings are not right. Mend them in .env or the environment:\n${problems.join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError naming every variable that is wrong, and what it must be; never its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const result = environment.safeParse(env);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `  ${String(issue.path[0])} ${issue.message}`));
  }
  const values = result.data;
  return {
    token: values.DISCORD_TOKEN ?? null,
    guildId: values.GUILD_ID ?? null,
    moderatorRoleIds: values.MODERATOR_ROLE_IDS,
    apiUrl: values.DISCORD_API_URL?.replace(VERSION, '') ?? null,
    knowledgeDir: values.KNOWLEDGE_DIR ?? 'knowledge',
    dataDir: values.DATA_DIR ?? 'data',
    localPort: values.LOCAL_PORT ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
    hasDesktop: hasDesktop(env),
  };
}

/** Linux says so in the environment; macOS and Windows have one, but for a connection from afar. */
function hasDesktop(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.CI || env.SSH_CONNECTION) return false;
  if (process.platform === 'linux') return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return true;
}
