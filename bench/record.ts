// Loaded before the application (`node --import`): writes down each statement that goes to PostgreSQL, with how many
// answers its connection had got by then, so that statements sent together can be told from those sent in turn.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

/** One statement as it went out. */
export interface Sent {
  connection: number;
  answers: number;
  text: string;
  values: unknown[];
}

const file = process.env.RECORD_TO;
if (file) {
  const known = new WeakMap<object, { connection: number; answers: number }>();
  let connections = 0;
  const original = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: object, ...given: unknown[]) {
    const state = known.get(this) ?? { connection: (connections += 1), answers: 0 };
    known.set(this, state);
    const [first, second] = given;
    const asked = typeof first === 'string' ? { text: first, values: second } : (first as Partial<Sent>);
    const values = Array.isArray(asked.values) ? asked.values : [];
    appendFileSync(file, `${JSON.stringify({ ...state, text: asked.text, values })}\n`);
    const answer = original.apply(this, given);
    if (answer instanceof Promise) {
      const count = () => {
        state.answers += 1;
      };
      answer.then(count, count);
    }
    return answer;
  } as typeof pg.Client.prototype.query;
}
