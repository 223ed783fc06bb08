import { defineConfig } from 'vitest/config'

// Pages wait for the network most of the time, so that several at once take hardly longer.
export default defineConfig({
  test: { include: ['test/interop/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxConcurrency: 4 },
})
