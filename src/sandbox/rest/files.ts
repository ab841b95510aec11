import { Hono } from 'hono';
import type { Core } from '../core.ts';
import type { Api, Env } from './env.ts';

/** What Discord's content network serves: the files that were uploaded, under the addresses in their messages. */
export function fileRoutes(core: Core): Api {
  const app: Api = new Hono<Env>();
  app.get('/attachments/:channel/:id/:name', (context) => {
    const file = core.files.get(context.req.param('id'));
    if (!file) return context.text('This content is no longer available.', 404);
    return context.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': file.contentType,
      // A page from here must never run as a page of ours.
      'Content-Disposition': `${file.contentType.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    });
  });
  return app;
}
