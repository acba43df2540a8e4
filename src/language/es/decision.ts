import type { decision as english } from '../en/decision.ts';
import type { Translation } from '../message.ts';

export const decision: Translation<typeof english> = {
};
