// A page as bare as it gets on the same ground: Hono, its Node server and the same connections to PostgreSQL. For each
// request it asks what the real page asks, in the same transactions and with the same statements sent together, and
// answers with a text that is as long.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import pg from 'pg';
import { postgresParsers } from '../src/platform/db/column-values.ts';
import type { Recording } from './recording.ts';

const pages = JSON.parse(readFileSync(process.env.PAGES ?? '', 'utf8')) as Recording[];
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  types: postgresParsers,
  pipeline: true,
});
// With these the server plans each statement once for each connection, as it does for the real page.
const names = new Map<string, string>();
const nameOf = (text: string) => names.get(text) ?? names.set(text, `s${names.size}`).get(text);
const app = new Hono();
app.use(compress());
app.get('/:page/:how', async (c) => {
  const page = pages[Number(c.req.param('page'))];
  const how = c.req.param('how');
  for (const transaction of page?.transactions ?? []) {
    const client = await pool.connect();
    for (const together of transaction) {
      await Promise.all(
        together.map(({ text, values }) => {
          if (how === 'idle' && values.length > 0) return client.query('select $1::int', [1]);
          return client.query(how === 'prepared' ? { name: nameOf(text), text, values } : { text, values });
        }),
      );
    }
    client.release();
  }
  return c.html(page?.html ?? '');
});
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () => {
  process.stdout.write('Peer Partner is ready\n');
});
