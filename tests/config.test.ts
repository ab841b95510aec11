import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      moderatorRoleIds: [],
      apiUrl: null,
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      localPort: null,
      logLevel: 'info',
      hasDesktop: process.platform !== 'linux',
    });
  });

  it('take an empty variable as one that is not set, as in a copied .env.example', () => {
    expect(readConfig({ DISCORD_TOKEN: '', GUILD_ID: '', MODERATOR_ROLE_IDS: '', LOG_LEVEL: '' })).toEqual(
      readConfig({}),
    );
  });

  it('read several moderator roles', () => {
    const config = readConfig({ MODERATOR_ROLE_IDS: '123456789012345678, 223456789012345678' });
    expect(config.moderatorRoleIds).toEqual(['123456789012345678', '223456789012345678']);
  });

  it.each(['', '/', '/v10', '/v10/'])('read an API address that ends with “%s”', (end) => {
    const config = readConfig({ DISCORD_API_URL: `http://127.0.0.1:4000/api${end}` });
    expect(config.apiUrl).toBe('http://127.0.0.1:4000/api');
  });

  it('name every problem at once, and never a value', () => {
    const read = () =>
      readConfig({
        DISCORD_TOKEN: 'secret token',
        GUILD_ID: 'my server',
        DISCORD_API_URL: 'nowhere',
        LOCAL_PORT: '70000',
        LOG_LEVEL: 'loud',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DISCORD_TOKEN.*GUILD_ID.*DISCORD_API_URL.*LOCAL_PORT must be a port.*LOG_LEVEL/s);
    expect(read).not.toThrow(/secret|my server|nowhere/);
  });
});
