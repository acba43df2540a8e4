import type { reflection as english } from '../en/reflection.ts';
import type { Translation } from '../message.ts';

export const reflection: Translation<typeof english> = {
};
