import type { objective as english } from '../en/objective.ts';
import type { Translation } from '../message.ts';

export const objective: Translation<typeof english> = {
};
