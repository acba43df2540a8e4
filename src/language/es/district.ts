import type { district as english } from '../en/district.ts';
import type { Translation } from '../message.ts';

export const district: Translation<typeof english> = {
};
