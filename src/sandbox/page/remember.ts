/** What the browser keeps between two visits. Without storage (a private window) nothing is kept. */
export function rememberedValue(key: 'me' | 'channel' | 'greeted'): string | null {
  try {
    return localStorage.getItem(`local-discord.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: 'me' | 'channel' | 'greeted', value: string): void {
  try {
    localStorage.setItem(`local-discord.${key}`, value);
  } catch {
    // The visit goes on without.
  }
}
