import { defineConfig } from 'vitest/config'

// oxlint-disable-next-line no-restricted-properties -- read by the program that starts each room's tests; no setting of the product
const { JUDGES: judges, PROPERTY_MS: propertyMs } = process.env

/** The tests that judge a room's mutants: those that bin/mutation.mjs names. */
export const mutation = defineConfig({
  test: {
    include: judges?.split(',') ?? ['packages/questionnaires/src/**/*.test.ts', 'test/scoring-cases/**/*.test.ts'],
    // 100,000 parties a mutant would take hours, and find nothing that small chains don't.
    exclude: ['**/large-chain.test.ts'],
    setupFiles: ['packages/questionnaires/test/short-properties.ts'],
    provide: { propertyMs: Number(propertyMs ?? 700) },
    testTimeout: 60_000,
    // Modules are read anew all the same; a worker a mutant costs half as much again.
    isolate: false,
  },
})

export { mutation as default }
