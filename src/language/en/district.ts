export const district = {
} as const;
