import type { setup as english } from '../en/setup.ts';
import type { Translation } from '../message.ts';

export const setup: Translation<typeof english> = {
};
