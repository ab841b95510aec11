import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type App, openGuild, userName } from '../app.ts';

type Choices = readonly { readonly name: string; readonly value: string | number }[];

/** A list of its own: named choices, yes and no, people, roles, channels. */
export function fixedChoices({ ui }: App, option: APIApplicationCommandBasicOption): Choices | undefined {
  const guild = openGuild(ui);
  const people = (guild?.members ?? []).map(({ userId }) => ({ name: userName(ui, userId), value: userId }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ name, value: id }));
  const { choices } = option as { readonly choices?: Choices };
  if (choices?.length) return choices;
  switch (option.type) {
    case 5:
      return [
        { name: 'True', value: 'true' },
        { name: 'False', value: 'false' },
      ];
    case 6:
      return people;
    case 7:
      return (guild?.channels ?? []).map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 8:
      return roles;
    case 9:
      return [...people, ...roles];
    default:
      return undefined;
  }
}
