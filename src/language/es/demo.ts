import type { demo as english } from '../en/demo.ts';
import type { Translation } from '../message.ts';

export const demo: Translation<typeof english> = {};
