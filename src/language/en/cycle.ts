export const cycle = {} as const;
