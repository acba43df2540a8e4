import type { Key } from '../language/catalogue.ts';
import type { Params } from '../language/message.ts';

/** A kind no: `reason` is the message that says it, `params` fill it in, `field` is where on a form it belongs. */
export interface Refusal {
  ok: false;
  reason: Key;
  params?: Params;
  field?: string;
}

export function no(reason: Key, params?: Params, field?: string): Refusal {
  return { ok: false, reason, ...(params ? { params } : {}), ...(field ? { field } : {}) };
}
