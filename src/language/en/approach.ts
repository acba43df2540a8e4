export const approach = {
} as const;
