import { PermissionFlagsBits } from 'discord.js';

/** What is known about a person in the server where they did something. */
export interface Standing {
  readonly guildId: string | null;
  /** The person's permissions there; null in direct messages. */
  readonly permissions: bigint | null;
  /** discord.js picks them out of all of the server's, each time. */
  roleIds(): readonly string[];
}

/** Manage Server (or Administrator), or one of the roles that the operator named; never in direct messages. */
export function isModerator(standing: Standing, moderatorRoleIds: readonly string[]): boolean {
  if (standing.guildId === null || standing.permissions === null) return false;
  const mask = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  if ((standing.permissions & mask) !== 0n) return true;
  return moderatorRoleIds.length > 0 && standing.roleIds().some((role) => moderatorRoleIds.includes(role));
}
