import { html, type TemplateResult } from 'lit';
import { type App, openGuild, userName } from '../app.ts';
import { avatar } from '../avatar.ts';

/** Who is here: apps apart, and whether they are connected. */
export function members(app: App): TemplateResult {
  const { ui } = app;
  const server = ui.server as NonNullable<typeof ui.server>;
  const guild = openGuild(ui);
  const here = guild?.members ?? [
    { userId: server.me, roles: [] },
    { userId: server.bot.id, roles: [] },
  ];
  const isBot = (id: string) => server.users[id]?.bot ?? false;
  const roleOf = (roles: readonly string[]) => guild?.roles.find(({ id }) => roles.includes(id))?.name;
  const list = (title: string, ids: typeof here) => html`
    <h2>${title} — ${ids.length}</h2>
    <ul>
      ${ids.map(({ userId, roles }) => {
        const bot = isBot(userId);
        const offline = userId === server.bot.id && !server.bot.online;
        const state = offline ? 'offline' : 'online';
        return html`<li class=${state}>
          <img src=${avatar(userId, userName(ui, userId))} alt="" width="32" height="32" />
          <span>
            <span class="name">${userName(ui, userId)}</span>
            <span class="role">${bot ? `app · ${state}` : (roleOf(roles) ?? server.people.find(({ id }) => id === userId)?.role ?? 'member')}</span>
          </span>
        </li>`;
      })}
    </ul>
  `;
  return html`<aside class="members" aria-label="Members">
    ${list(
      'People',
      here.filter(({ userId }) => !isBot(userId)),
    )} ${list(
      'Apps',
      here.filter(({ userId }) => isBot(userId)),
    )}
  </aside>`;
}
