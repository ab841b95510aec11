import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const letters = (count: number) => 'x'.repeat(count);
const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index));
const embed = (more: object) => ({ embeds: [more] });
const row = (...components: object[]) => ({ content: 'x', components: [{ type: 1, components }] });
const button = (more: object) => row({ type: 2, style: 1, label: 'x', custom_id: 'x', ...more });
const select = (more: object) =>
  row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const command = (more: object) => ({ name: 'x', description: 'x', ...more });
const option = (more: object) => command({ options: [{ type: 3, name: 'o', description: 'x', ...more }] });

async function post(path: string, body: unknown) {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { errors: Record<string, unknown> } };
}

/** The code that stands at a path such as `embeds.0.title`. */
function codeAt(errors: Record<string, unknown>, path: string): string | undefined {
  const place = path
    .split('.')
    .reduce<Record<string, unknown>>(
      (at, key) => (key ? (at?.[key] as Record<string, unknown>) : at),
      errors,
    );
  return (place?._errors as { code: string }[] | undefined)?.[0]?.code;
}

describe('a message that breaks a limit is refused at the path of the field', () => {
  const cases: readonly [string, object, string, string][] = [
    ['2,001 characters', { content: letters(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    ['a title of 257', embed({ title: letters(257) }), 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    [
      'a description of 4,097',
      embed({ description: letters(4097) }),
      'embeds.0.description',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field value of 1,025',
      embed({ fields: [{ name: 'x', value: letters(1025) }] }),
      'embeds.0.fields.0.value',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an empty field name',
      embed({ fields: [{ name: '', value: 'x' }] }),
      'embeds.0.fields.0.name',
      'BASE_TYPE_REQUIRED',
    ],
    [
      '26 fields',
      embed({ fields: many(26, () => ({ name: 'x', value: 'x' })) }),
      'embeds.0.fields',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'embeds of 6,001 together',
      { embeds: [{ description: letters(4000) }, { description: letters(2001) }] },
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['a link that is none', embed({ title: 'x', url: 'not a link' }), 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
    ['a time that is none', embed({ timestamp: 'yesterday' }), 'embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
    [
      'six rows',
      { content: 'x', components: many(6, (index) => button({ custom_id: `${index}` }).components[0]) },
      'components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons',
      row(...many(6, (index) => ({ type: 2, style: 1, label: 'x', custom_id: `${index}` }))),
      'components.0.components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label of 81',
      button({ label: letters(81) }),
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom id of 101',
      button({ custom_id: letters(101) }),
      'components.0.components.0.custom_id',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without a custom id',
      button({ custom_id: undefined }),
      'components.0.components.0.custom_id',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'two buttons of one custom id',
      row(...many(2, () => ({ type: 2, style: 1, label: 'x', custom_id: 'same' }))),
      'components',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      '26 choices',
      select({ options: many(26, (index) => ({ label: 'x', value: `${index}` })) }),
      'components.0.components.0.options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'two choices of one value',
      select({ options: many(2, () => ({ label: 'x', value: 'same' })) }),
      'components.0.components.0.options.1.value',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a select beside a button',
      row(
        { type: 2, style: 1, label: 'x', custom_id: 'b' },
        { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] },
      ),
      'components.0.components',
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'mentions both listed and parsed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['12345678901234567'] } },
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '12345678901234567' } },
      'message_reference',
      'REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'text beside a layout',
      { content: 'x', flags: 32768, components: [{ type: 10, content: 'x' }] },
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
  ];
  it.each(cases)('%s', async (_name, body, path, code) => {
    const answer = await post(Routes.channelMessages(sandbox.world.newsroom.general), body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(codeAt(answer.body.errors, path), JSON.stringify(answer.body.errors)).toBe(code);
  });

  it('is taken when it just keeps them all', async () => {
    const body = {
      content: letters(2000),
      embeds: [
        {
          title: letters(256),
          description: letters(4096),
          fields: [{ name: letters(256), value: letters(1024) }],
        },
      ],
      components: many(5, (at) => ({
        type: 1,
        components: many(5, (index) => ({
          type: 2,
          style: 1,
          label: letters(80),
          custom_id: `${at}-${index}`.padEnd(100),
        })),
      })),
    };
    expect((await post(Routes.channelMessages(sandbox.world.newsroom.general), body)).status).toBe(200);
  });
});

describe('a command that breaks a limit is refused at the path of the field', () => {
  const cases: readonly [string, object, string, string][] = [
    ['a name in capitals', command({ name: 'Ask' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', command({ name: 'a b' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', command({ name: letters(33) }), 'name', 'BASE_TYPE_MAX_LENGTH'],
    ['no description', command({ description: '' }), 'description', 'BASE_TYPE_REQUIRED'],
    ['a description of 101', command({ description: letters(101) }), 'description', 'BASE_TYPE_MAX_LENGTH'],
    [
      '26 options',
      command({ options: many(26, (index) => ({ type: 3, name: `o${index}`, description: 'x' })) }),
      'options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 choices',
      option({ choices: many(26, (index) => ({ name: 'x', value: `${index}` })) }),
      'options.0.choices',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'choices with autocomplete',
      option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] }),
      'options.0.choices',
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES',
    ],
    [
      'a required option after an optional one',
      command({
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      }),
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      command({ options: many(2, () => ({ type: 3, name: 'a', description: 'x' })) }),
      'options.1.name',
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a description on a menu command',
      { type: 3, name: 'Quote', description: 'x' },
      'description',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 8,000 characters',
      command({
        options: many(25, (at) => ({
          type: 3,
          name: `o${at}`,
          description: letters(100),
          choices: many(25, (index) => ({ name: letters(90), value: `${index}` })),
        })),
      }),
      '',
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
  ];
  it.each(cases)('%s', async (_name, body, path, code) => {
    const answer = await post(Routes.applicationCommands(sandbox.applicationId), body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(codeAt(answer.body.errors, path), JSON.stringify(answer.body.errors)).toBe(code);
  });

  it('a hundred are taken, one more is not', async () => {
    const path = `${sandbox.apiUrl}/v10${Routes.applicationCommands(sandbox.applicationId)}`;
    const put = (count: number) =>
      fetch(path, {
        method: 'PUT',
        headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(many(count, (index) => command({ name: `c${index}` }))),
      });
    expect((await put(100)).status).toBe(200);
    expect(await (await put(101)).json()).toMatchObject({ code: 30032 });
    expect(sandbox.commands(null)).toHaveLength(100);
  });
});

it('every refusal is listed with its path', () => {
  expect(sandbox.violations.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^embeds\.0\.title: Must be 256/),
  );
});
