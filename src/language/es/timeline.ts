import type { timeline as english } from '../en/timeline.ts';
import type { Translation } from '../message.ts';

export const timeline: Translation<typeof english> = {
};
