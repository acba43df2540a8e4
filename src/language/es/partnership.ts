import type { partnership as english } from '../en/partnership.ts';
import type { Translation } from '../message.ts';

export const partnership: Translation<typeof english> = {
};
