import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } };

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: { name: 'rules', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
      },
      {
        oxc: jsx,
        test: {
          name: 'http',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**', 'test/crash/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'crash',
          include: ['test/crash/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
