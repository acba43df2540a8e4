import type { protocol as english } from '../en/protocol.ts';
import type { Translation } from '../message.ts';

export const protocol: Translation<typeof english> = {
  'protocol.too_many': 'Ya hay cien. En lugar de agregar más, usa o cambia uno de los que tienes.',
};
