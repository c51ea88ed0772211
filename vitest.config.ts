import { defineConfig } from 'vitest/config'

/** The same for every project: an unexpected `console.error` fails the test; nothing is retried. */
const everywhere = { setupFiles: ['test/setup/unexpected-console.ts'], retry: 0 }

/** One PostgreSQL for the run, one migrated template, a clone of it for each worker. */
const withDatabase = {
  ...everywhere,
  globalSetup: ['test/setup/database.ts'],
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

// The web app's own vite.config.ts is not read: tests load its modules as they are.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everywhere,
          name: 'unit',
          // Nothing here leaves anything behind in its process; loading everything anew for each file would take longer than the tests.
          isolate: false,
          include: [
            'packages/*/{src,bin}/**/*.test.{ts,tsx}',
            'apps/**/*.test.{ts,tsx}',
            'test/scoring-cases/**/*.test.ts',
          ],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '**/build/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'db',
          // Each file has a database of its own, and modules keep nothing that another database could be mistaken for.
          isolate: false,
          include: ['packages/**/*.db.test.ts', 'apps/**/*.db.test.ts', 'test/*/**/*.db.test.ts'],
          exclude: ['test/tenancy/**', 'test/isolation/**', '**/node_modules/**', '**/build/**'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'architecture',
          include: ['test/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'tenancy',
          include: ['test/tenancy/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          ...withDatabase,
          name: 'isolation',
          include: ['test/isolation/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
})
