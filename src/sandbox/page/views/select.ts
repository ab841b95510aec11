import { ComponentType as Type } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type App, openGuild, userName } from '../app.ts';

/** A select of a message or of a form, as Discord writes it. */
export interface SelectLike {
  readonly type: number;
  readonly custom_id?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly Choice[];
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** One choice: the browser's own list, which a message that changed shows with nothing chosen, as Discord does. Several: boxes to tick. Both work by keyboard and are read aloud as they are. */
export function select(app: App, one: SelectLike, choose: (values: string[]) => void): TemplateResult {
  const choices = selectChoices(app, one);
  const name = one.placeholder ?? 'Make a selection';
  if ((one.max_values ?? 1) > 1) return several(one, choices, name, choose);
  const chosen = choices.find((choice) => choice.default);
  return html`<select
    class="select"
    aria-label=${name}
    ?disabled=${one.disabled ?? false}
    .value=${live(chosen?.value ?? '')}
    @change=${(event: Event) => choose([(event.target as HTMLSelectElement).value])}
  >
    <option value="" disabled ?selected=${!chosen}>${name}</option>
    ${choices.map(
      (choice) => html`<option value=${choice.value} ?selected=${choice === chosen}>
        ${choice.label}${choice.description ? ` — ${choice.description}` : ''}
      </option>`,
    )}
  </select>`;
}

function several(
  one: SelectLike,
  choices: readonly Choice[],
  name: string,
  choose: (values: string[]) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    choose(new FormData(event.target as HTMLFormElement).getAll('choice').map(String));
  };
  return html`<details class="select-several">
    <summary>${name}</summary>
    <form @submit=${submit}>
      <fieldset ?disabled=${one.disabled ?? false}>
        <legend>${name}</legend>
        ${choices.map(
          (choice) => html`<label>
            <input type="checkbox" name="choice" value=${choice.value} ?checked=${choice.default ?? false} />
            ${choice.label} ${choice.description ? html`<small>${choice.description}</small>` : nothing}
          </label>`,
        )}
        <button>Choose</button>
      </fieldset>
    </form>
  </details>`;
}

/** The options of a text select, or the people, roles or channels of the server. */
export function selectChoices({ ui }: App, { type, options }: SelectLike): readonly Choice[] {
  const guild = openGuild(ui);
  const people = (guild?.members ?? []).map(({ userId }) => ({ label: userName(ui, userId), value: userId }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({
    label: `@${name.replace(/^@/, '')}`,
    value: id,
  }));
  switch (type) {
    case Type.UserSelect:
      return people;
    case Type.RoleSelect:
      return roles;
    case Type.MentionableSelect:
      return [...people, ...roles];
    case Type.ChannelSelect:
      return (guild?.channels ?? []).map(({ id, name }) => ({ label: `#${name}`, value: id }));
    default:
      return options ?? [];
  }
}
