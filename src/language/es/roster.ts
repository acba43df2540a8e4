import type { roster as english } from '../en/roster.ts';
import type { Translation } from '../message.ts';

export const roster: Translation<typeof english> = {
};
