import { ComponentType } from 'discord-api-types/v10';
import type { Message } from '../model.ts';
import { type AnyComponent, flatten } from '../validate/components.ts';
import { PersonError } from './wait.ts';

/** A button as somebody sees it. */
export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string | null;
  readonly options: readonly SeenOption[];
}

interface SeenOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A button or a select, as far as a person meets it. */
export interface Control {
  readonly id?: number;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly url?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SeenOption[];
}

/** The buttons and selects of a message, in its order. */
export function controls(message: Message): (AnyComponent & Control)[] {
  return flatten(message.components).filter(({ type }) => type === ComponentType.Button || isSelect(type));
}

export function isSelect(type: number): boolean {
  return (
    type === ComponentType.StringSelect ||
    (type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect)
  );
}

/** @throws PersonError for what the client's list would not let a person choose */
export function checkChoice(control: Control, values: readonly string[]): void {
  const { min_values = 1, max_values = 1, options } = control;
  if (values.length < min_values || values.length > max_values) {
    throw new PersonError(`Choose ${min_values} to ${max_values}, not ${values.length}.`);
  }
  const unknown = options && values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new PersonError(`There is no choice “${unknown}”.`);
}

export function buttonOf(one: AnyComponent & Control): SeenButton {
  return {
    label: one.label ?? '',
    customId: one.custom_id ?? null,
    url: one.url ?? null,
    disabled: one.disabled ?? false,
  };
}

export function selectOf(one: AnyComponent & Control): SeenSelect {
  return { customId: one.custom_id ?? '', placeholder: one.placeholder ?? null, options: one.options ?? [] };
}
