import pg from 'pg';
import type { Log } from '../log.ts';

interface Subscription {
  channel: string;
  onPayload: (payload: string) => void;
  onConnect: () => void;
}

/** One PostgreSQL connection that listens on any number of channels, and connects again when it is lost. */
export interface Listener {
  /**
   * Starts listening; returns what stops it. `onConnect` is called each time the channel begins to be heard, because
   * what was sent before that is lost. Throws when the server cannot be reached the first time.
   */
  listen(channel: string, onPayload: (payload: string) => void, onConnect: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Connects with the first `listen`. */
export function openListener(url: string, log: Log): Listener {
  const subscriptions = new Set<Subscription>();
  let client: Promise<pg.Client> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const connect = async (): Promise<pg.Client> => {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'peer-partner listen',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    opened.on('notification', ({ channel, payload }) => {
      for (const one of subscriptions) if (one.channel === channel) one.onPayload(payload ?? '');
    });
    let lost = false;
    const onLost = () => {
      if (lost || closed) return;
      lost = true;
      opened.end().catch(() => {});
      again(250);
    };
    opened.on('error', onLost);
    await opened.connect();
    opened.on('end', onLost);
    const channels = new Set([...subscriptions].map((one) => one.channel));
    for (const channel of channels) await opened.query(`listen ${opened.escapeIdentifier(channel)}`);
    return opened;
  };

  const again = (delay: number) => {
    if (closed) return;
    log.warn('The connection that listens to the database was lost and is made again', { delay });
    retry = setTimeout(() => {
      client = connect();
      client.then(
        () => {
          for (const one of subscriptions) one.onConnect();
        },
        () => again(Math.min(delay * 2, 10_000)),
      );
    }, delay);
  };

  return {
    async listen(channel, onPayload, onConnect) {
      const subscription = { channel, onPayload, onConnect };
      subscriptions.add(subscription);
      client ??= connect();
      try {
        const connected = await client;
        await connected.query(`listen ${connected.escapeIdentifier(channel)}`);
      } catch (error) {
        subscriptions.delete(subscription);
        if (retry === undefined) client = undefined;
        throw error;
      }
      onConnect();
      return async () => {
        subscriptions.delete(subscription);
        if (closed || [...subscriptions].some((one) => one.channel === channel)) return;
        const connected = await client?.catch(() => undefined);
        await connected?.query(`unlisten ${connected.escapeIdentifier(channel)}`).catch(() => {});
      };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      const connected = await client?.catch(() => undefined);
      await connected?.end().catch(() => {});
    },
  };
}
