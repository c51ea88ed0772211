// Bundles server/main.ts to build/server.js, next to Remix's own build. Packages stay imports of node_modules.
import { build } from 'esbuild'

await build({
  entryPoints: ['server/main.ts'],
  outfile: 'build/server.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
