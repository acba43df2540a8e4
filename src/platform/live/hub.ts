import type { Database } from '../db/database.ts';

/** A change in something that pages show: topics like `partnership:<id>`, `run:<id>`, `round:<id>` or `person:<id>`. */
export type Listener = (topic: string) => void;

/** Passes the database's nudges on to the open streams of this process. */
export interface Hub {
  /** @returns how to stop listening. */
  on(topics: readonly string[], listener: Listener): () => void;
  /** Open streams, for health and tests. */
  size(): number;
  /** Calls `end` when the hub closes, so that open streams end with it. @returns how to forget it. */
  onClose(end: () => void): () => void;
  close(): Promise<void>;
}

/** Listens on the channel `live`, whose payloads are ids only (house rule: nothing written travels there). */
export async function openHub(database: Database): Promise<Hub> {
  const listeners = new Map<string, Set<Listener>>();
  const ends = new Set<() => void>();
  let open = 0;
  const tell = (topic: string) => {
    for (const listener of listeners.get(topic) ?? []) listener(topic);
  };
  const stop = await database.listen('live', (payload) => {
    const { partnership, people, round, run } = JSON.parse(payload) as {
      partnership: string | null;
      people: string[];
      round?: string;
      run?: string;
    };
    if (partnership) tell(`partnership:${partnership}`);
    if (run) tell(`run:${run}`);
    if (round) tell(`round:${round}`);
    for (const person of people) tell(`person:${person}`);
  });
  return {
    on(topics, listener) {
      open += 1;
      for (const topic of topics) {
        const set = listeners.get(topic) ?? new Set();
        set.add(listener);
        listeners.set(topic, set);
      }
      return () => {
        open -= 1;
        for (const topic of topics) {
          const set = listeners.get(topic);
          set?.delete(listener);
          if (set?.size === 0) listeners.delete(topic);
        }
      };
    },
    size: () => open,
    onClose(end) {
      ends.add(end);
      return () => ends.delete(end);
    },
    async close() {
      for (const end of ends) end();
      await stop();
      listeners.clear();
    },
  };
}
