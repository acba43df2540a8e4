import type { specialist as english } from '../en/specialist.ts';
import type { Translation } from '../message.ts';

export const specialist: Translation<typeof english> = {
};
