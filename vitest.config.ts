import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } };

export default defineConfig({
  test: {
    // On two cores the default is one.
    maxWorkers: 2,
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'http',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**', 'test/crash/**', 'test/privacy-routes.test.ts'],
          // Files share the modules of their worker: loading the application takes longer than most files.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc: jsx,
        test: {
          // Takes a check out of the code to see whether the other one holds, so it has its modules to itself.
          name: 'walls',
          include: ['test/privacy-routes.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: 'test/built.ts',
          // A kind of page that one journey has looked at closely is not looked at again by those that follow it.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'crash',
          include: ['test/crash/**/*.test.ts'],
          globalSetup: 'test/built.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
