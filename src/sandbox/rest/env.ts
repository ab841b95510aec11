import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

/** What Node’s server gives each route. */
export type Env = { Bindings: HttpBindings };
/** Routes of any part of the API, served by Node. */
export type Api = Hono<Env>;
