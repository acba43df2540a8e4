import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { watch } from './partnership/presence/watch.ts';
import { whoAsks } from './people/sign-in/enter.ts';
import type { OpenEnv } from './people/request.ts';
import { paths } from './paths.ts';
import { isId } from './platform/http/form.ts';

/** How often an idle stream says something, in milliseconds: proxies close silent ones after a minute. */
const heartbeat = 25_000;
/** How often an open stream asks again whether its person may still hear its topics. */
const recheck = 5 * 60_000;

/**
 * One stream of nudges per browser: `event: change` with the topic, never what changed. Each topic is authorised per
 * person; the stream holds no transaction. Streams end when sign-in or membership does.
 */
export const liveStream = new Hono<OpenEnv>().get(paths.live, async (c) => {
  const { parts } = c.var;
  const found = await whoAsks(parts, c, c.var.now);
  if (!found) return c.body(null, 401);
  const { person } = found;
  const scope = { districtId: person.districtId, personId: person.id };
  const wanted = [...new Set((c.req.query('topics') ?? '').split(','))].slice(0, 50);
  const named = (kind: string) =>
    wanted.filter((topic) => topic.startsWith(`${kind}:`)).map((topic) => topic.slice(kind.length + 1));
  const partnerships = named('partnership').filter((id) => isId(id));
  const rounds = named('round').filter((id) => isId(id));
  const runs = named('run').filter((id) => isId(id));
  const reach = async () => {
    if (partnerships.length + rounds.length + runs.length === 0) return [];
    return parts.database.asPerson(scope, async (db) => {
      const mine = db.selectFrom('membership').where('person_id', '=', person.id).where('left_at', 'is', null);
      const members =
        partnerships.length === 0
          ? []
          : await mine.where('partnership_id', 'in', partnerships).select('partnership_id').execute();
      const live =
        runs.length === 0
          ? []
          : await mine
              .innerJoin('run', 'run.partnership_id', 'membership.partnership_id')
              .where('run.id', 'in', runs)
              .select('run.id as id')
              .execute();
      // A specialist's round: row-level security says whose.
      const open =
        rounds.length === 0
          ? []
          : await db.selectFrom('matching_round').where('id', 'in', rounds).select('id').execute();
      return [
        ...members.map((row) => `partnership:${row.partnership_id}`),
        ...live.map((row) => `run:${row.id}`),
        ...open.map((row) => `round:${row.id}`),
      ];
    });
  };
  const topics = [`person:${person.id}`, ...(await reach())];
  const shown = wanted.filter((topic) => topic.startsWith('here:')).map((topic) => topic.slice('here:'.length));
  const ids = shown.filter((id) => isId(id));
  const presence = ids.length > 0 ? await watch(parts, scope, ids) : null;
  return streamSSE(c, async (stream) => {
    const ended = new AbortController();
    const pending = new Set<string>();
    let wake: () => void = () => undefined;
    const stop = parts.hub.on(topics, (topic) => {
      pending.add(topic);
      wake();
    });
    stream.onAbort(() => {
      ended.abort();
      wake();
    });
    const forget = parts.hub.onClose(() => {
      ended.abort();
      wake();
    });
    let checked = Date.now();
    await stream.writeSSE({ event: 'ready', data: JSON.stringify({ topics }) });
    while (!ended.signal.aborted) {
      if (pending.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeat);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      if (ended.signal.aborted) break;
      await presence?.renew();
      if (Date.now() - checked > recheck) {
        checked = Date.now();
        if (!(await whoAsks(parts, c, parts.clock.now())) || (await reach()).length < topics.length - 1) break;
      }
      const due = [...pending];
      pending.clear();
      if (due.length === 0) await stream.writeSSE({ event: 'alive', data: '' });
      for (const topic of due) await stream.writeSSE({ event: 'change', data: JSON.stringify({ topic }) });
    }
    stop();
    forget();
    await presence?.end();
  });
});
