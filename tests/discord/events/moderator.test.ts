import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isModerator } from '../../../src/discord/events/moderator.ts';

const GUILD = '100000000000000001';
const ROLE = '400000000000000001';

describe('a moderator', () => {
  it.each([
    [
      'manages the server',
      { guildId: GUILD, permissions: PermissionFlagsBits.ManageGuild, roleIds: [] },
      true,
    ],
    ['administers it', { guildId: GUILD, permissions: PermissionFlagsBits.Administrator, roleIds: [] }, true],
    ['has a role that the operator named', { guildId: GUILD, permissions: 0n, roleIds: [ROLE] }, true],
    [
      'does not merely manage messages',
      { guildId: GUILD, permissions: PermissionFlagsBits.ManageMessages, roleIds: ['1'] },
      false,
    ],
    [
      'is nobody in direct messages',
      { guildId: null, permissions: PermissionFlagsBits.ManageGuild, roleIds: [ROLE] },
      false,
    ],
    [
      'is nobody where the permissions are not known',
      { guildId: GUILD, permissions: null, roleIds: [ROLE] },
      false,
    ],
  ])('%s', (_what, standing, expected) => {
    expect(isModerator({ ...standing, roleIds: () => standing.roleIds }, [ROLE])).toBe(expected);
  });
});
