/** Private notes: one's own words beside something. */
export const note = {
  'note.yours': 'Your private note',
  'note.write': 'Write a private note',
  'note.who_reads': 'Only you will ever read this. Not your partners, not an administrator.',
  'note.keep': 'Keep the note',
  'note.kept': 'Your note is kept.',
  'note.too_long': 'That is longer than a note can be ({most} characters). What you wrote is below.',
} as const;
