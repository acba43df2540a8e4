import type { approach as english } from '../en/approach.ts';
import type { Translation } from '../message.ts';

export const approach: Translation<typeof english> = {
};
