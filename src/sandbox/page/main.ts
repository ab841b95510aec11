import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-button.js';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import { render } from 'lit';
import type { App, Ui } from './app.ts';
import { apply } from './apply.ts';
import { ActionError, connectPage, NO_ANSWER } from './connection.ts';
import { remember, rememberedValue } from './remember.ts';
import { restyle } from './restyle.ts';
import { goToEnd, place, settle } from './scroll.ts';
import { greeted } from './views/greeting.ts';
import { page } from './views/page.ts';

/** The page begins here: what it shows, drawn anew with every change of it. */

const ui: Ui = {
  server: null,
  connected: false,
  channelId: rememberedValue('channel') ?? '',
  messages: {},
  unread: {},
  commands: [],
  drafts: {},
  invocations: [],
  modal: null,
  menu: null,
  drawer: null,
  greeted: rememberedValue('greeted') !== null,
  notice: null,
  typing: null,
  problemsOpen: false,
};

const root = document.getElementById('app') as HTMLElement;
let drawing = false;
function change(edit: (shown: Ui) => void): void {
  edit(ui);
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    const before = place();
    render(page(app), root);
    settle(before, ui.channelId, ui.server !== null && !ui.greeted);
  });
}

const connection = connectPage(
  rememberedValue('me') ?? '',
  (update) => {
    change((shown) => apply(shown, update));
    if (update.kind === 'state' || update.kind === 'commands') void loadCommands();
  },
  (connected) =>
    change((shown) => {
      shown.connected = connected;
      if (connected && shown.notice === NO_ANSWER) shown.notice = null;
    }),
);

async function loadCommands(): Promise<void> {
  const channelId = ui.channelId;
  const commands = await app.act({ do: 'commands' });
  if (commands && ui.channelId === channelId) {
    change((shown) => {
      shown.commands = commands as Ui['commands'];
    });
  }
}

const app: App = {
  ui,
  change,
  async act(doing, files = new Map()) {
    if (!ui.server) return undefined;
    // What went wrong before is over when something else is done; what the page asks by itself ends nothing.
    if (ui.notice !== null && doing.do !== 'complete' && doing.do !== 'commands') {
      change((shown) => {
        shown.notice = null;
      });
    }
    if (doing.do === 'slash' || doing.do === 'send') {
      greeted(app);
      goToEnd();
    }
    try {
      return await connection.act({ ...doing, as: ui.server.me, channelId: ui.channelId }, files);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      change((shown) => {
        shown.notice = error.message;
      });
      return undefined;
    }
  },
  be(userId) {
    remember('me', userId);
    change((shown) => {
      shown.invocations = [];
      shown.modal = null;
      shown.menu = null;
      shown.drawer = null;
    });
    connection.be(userId);
  },
  open(channelId) {
    remember('channel', channelId);
    change((shown) => {
      shown.channelId = channelId;
      delete shown.unread[channelId];
      shown.menu = null;
      shown.drawer = null;
      shown.commands = [];
    });
    void loadCommands();
  },
};

/** Ages in words grow old. */
setInterval(() => change(() => undefined), 60_000);
restyle();
change(() => undefined);
