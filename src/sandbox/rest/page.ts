import { Hono } from 'hono';
import type { PageFiles } from '../page-files.ts';
import type { Api, Env } from './env.ts';

/** Nothing is loaded from elsewhere, nothing else may frame the page. The library's elements bring styles of their own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The browser's page at `/`. */
export function pageRoutes(files: PageFiles): Api {
  const app: Api = new Hono<Env>();
  for (const [path, { bytes, contentType }] of files) {
    const headers = {
      'Content-Type': contentType,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      // Built files carry a hash in their name.
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    app.get(path === '/index.html' ? '/' : path, (context) => context.body(bytes, 200, headers));
  }
  return app;
}
