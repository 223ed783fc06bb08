import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of a browser test is waiting for the browser.
    maxWorkers: 3,
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxConcurrency: 3,
        },
      },
      // The built site of docs/.
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
})
