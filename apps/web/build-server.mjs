// Bundles server/main.ts to server.js, next to Remix's own build, and beside it the programs of the threads that read
// imports and draw documents, and puts all of it where the last build lies: a portal may be running from that. Packages stay imports of node_modules.
import { build } from 'esbuild'
import { swapBuild } from './swap-build.mjs'

const common = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' }

await build({ ...common, entryPoints: ['server/main.ts'], outfile: 'build.next/server.js', packages: 'external' })

const packagesOutside = {
  name: 'packages-outside-workspace-inside',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@rantai/') ? undefined : { path, external: true },
    )
  },
}

for (const program of ['vendors/import-thread', 'documents/pdf-thread'])
  await build({
    ...common,
    entryPoints: [`../../packages/use-cases/src/${program}.ts`],
    outfile: `build.next/${program.split('/')[1]}.js`,
    plugins: [packagesOutside],
  })

await swapBuild({ fresh: 'build.next', place: 'build' })
