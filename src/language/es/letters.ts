import type { letters as english } from '../en/letters.ts';
import type { Translation } from '../message.ts';

export const letters: Translation<typeof english> = {
};
