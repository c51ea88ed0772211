import { build } from 'esbuild'

// One file; packages stay outside and are resolved at run time (docs/decisions/002-one-flat-node-modules.md).
await build({
  entryPoints: ['src/main.ts', 'src/migrate-queue.ts'],
  outdir: 'build',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'packages-outside-workspace-inside',
      setup: (bundler) => {
        bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@rantai/') ? undefined : { path, external: true },
        )
      },
    },
  ],
})
