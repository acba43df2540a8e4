/** Stands in everything that is written in the seeded partnership, so that a test can look for it anywhere. */
export const marker = 'CONFIDENTIAL-k7Qz';
