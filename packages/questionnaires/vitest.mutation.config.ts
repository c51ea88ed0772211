import { defineConfig } from 'vitest/config'

/** The tests that judge mutants: those that run in one process. What starts programs would start them unmutated. */
export const mutation = defineConfig({
  test: {
    include: ['packages/questionnaires/src/**/*.test.ts', 'test/scoring-cases/**/*.test.ts'],
    setupFiles: ['packages/questionnaires/test/short-properties.ts'],
    testTimeout: 60_000,
  },
})

export { mutation as default }
