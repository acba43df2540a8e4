/** What Node is told before the program's name, as `npm start` does. */
export const programFlags: readonly string[];
