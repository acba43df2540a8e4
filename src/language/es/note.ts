import type { note as english } from '../en/note.ts';
import type { Translation } from '../message.ts';

export const note: Translation<typeof english> = {
  'note.yours': 'Tu nota privada',
  'note.write': 'Escribir una nota privada',
  'note.who_reads': 'Solo tú leerás esto. Ni tu grupo ni un administrador.',
  'note.keep': 'Guardar la nota',
  'note.kept': 'Tu nota está guardada.',
  'note.too_long': 'Es más largo de lo que cabe en una nota ({most} caracteres). Lo que escribiste está abajo.',
};
