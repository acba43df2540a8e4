export const specialist = {
} as const;
