import type { cycle as english } from '../en/cycle.ts';
import type { Translation } from '../message.ts';

export const cycle: Translation<typeof english> = {};
