/** Step 3: the library of structured conversations. */
export const protocol = {
  'protocol.too_many': 'There are a hundred already. Retire one and use another instead of adding more.',
} as const;
