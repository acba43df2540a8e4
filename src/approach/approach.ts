import { z } from 'zod';
import type { Language } from '../language/message.ts';
import { say } from '../language/words.ts';
import { approachKind, approachKinds } from './kind.ts';

/** The key of the kind to which the members give its name. */
export const ownKind = 'other';
export const longestName = 200;

/** A way of working as it is proposed. `name` is the members' own, for a kind of theirs; else ''. */
export interface Chosen {
  kind: string;
  name: string;
}

/** A way of working that the partners decided on. */
export interface Approach extends Chosen {
  id: string;
  proposalId: string;
  adoptedAt: Date;
  endedAt: Date | null;
}

const stored = z.object({ approaches: z.array(z.object({ kind: z.string(), name: z.string() })) });

/** The ways of working that a proposal's payload holds; none when it holds something else. */
export function chosenIn(payload: unknown): Chosen[] {
  const found = stored.safeParse(payload);
  return found.success ? found.data.approaches : [];
}

/** Reads ticked kinds, each once and in the order of the list; what is no kind is left aside. */
export function chosenFrom(keys: readonly string[], ownName: string): Chosen[] {
  const ticked = new Set(keys);
  return approachKinds
    .filter((kind) => ticked.has(kind.key))
    .map((kind) => ({ kind: kind.key, name: kind.key === ownKind ? ownName.replace(/\s+/g, ' ').trim() : '' }));
}

/** What an approach is called: the members' own name, or the definition's. */
export function approachName(chosen: Chosen, language: Language): string {
  const kind = approachKind(chosen.kind);
  return chosen.name || (kind ? say(kind.name, language) : chosen.kind);
}

const same = (one: Chosen, other: Chosen) => one.kind === other.kind && one.name === other.name;

/** From how the partners work now to how they decided to: what goes on, what begins, what ends. */
export function turnTo<A extends Chosen>(
  present: readonly A[],
  chosen: readonly Chosen[],
): { goesOn: A[]; begins: Chosen[]; ends: A[] } {
  const wanted = chosen.filter((c, at) => chosen.findIndex((other) => same(c, other)) === at);
  return {
    goesOn: present.filter((a) => wanted.some((c) => same(a, c))),
    begins: wanted.filter((c) => !present.some((a) => same(a, c))),
    ends: present.filter((a) => !wanted.some((c) => same(a, c))),
  };
}
