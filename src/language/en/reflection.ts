export const reflection = {
} as const;
