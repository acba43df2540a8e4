import type { conversation as english } from '../en/conversation.ts';
import type { Translation } from '../message.ts';

export const conversation: Translation<typeof english> = {
};
