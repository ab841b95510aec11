import { openGuild, type Ui, userName } from './app.ts';

interface Mentionable {
  readonly name: string;
  readonly about: string;
  /** As it goes over the wire. */
  readonly written: string;
}

/** Whom one can mention here: the bot first. */
function mentionables(ui: Ui): Mentionable[] {
  const server = ui.server as NonNullable<typeof ui.server>;
  const guild = openGuild(ui);
  const ids = guild?.members.map(({ userId }) => userId) ?? [server.me, server.bot.id];
  const people = ids
    .map((id) => ({ name: userName(ui, id), about: server.users[id]?.bot ? 'app' : '', written: `<@${id}>` }))
    .sort((a, b) => Number(b.about === 'app') - Number(a.about === 'app'));
  const roles = (guild?.roles ?? [])
    .filter(({ name }) => name !== '@everyone')
    .map(({ id, name }) => ({ name, about: 'role', written: `<@&${id}>` }));
  return [...people, ...roles.filter(({ name }) => !people.some((one) => one.name === name))];
}

/** What stands after the last @ at the end of the text; undefined when there is none. */
export function typedMention(text: string): string | undefined {
  return text.match(/(?:^|\s)@([^\s@]*)$/)?.[1];
}

export function mentionsFor(ui: Ui, typed: string): readonly Mentionable[] {
  return mentionables(ui).filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** `@Name` as a person writes it becomes `<@id>`; the longest name first. */
export function withIds(ui: Ui, text: string): string {
  const byLength = mentionables(ui).sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((written, one) => {
    const pattern = new RegExp(
      `(^|\\s)@${one.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`,
      'gu',
    );
    return written.replace(pattern, (_match, before: string) => `${before}${one.written}`);
  }, text);
}

/** The other way round: what is on the wire, as a person would write it. */
export function withNames(ui: Ui, text: string): string {
  return mentionables(ui).reduce((written, one) => written.replaceAll(one.written, `@${one.name}`), text);
}
