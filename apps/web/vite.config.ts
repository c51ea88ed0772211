import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  // Under vitest the Remix plugin would take over module loading.
  plugins: [
    tailwindcss(),
    process.env.VITEST
      ? undefined
      : remix({
          serverModuleFormat: 'esm',
          // One server build whose address doesn't change; server.js (built next to it) imports it.
          // build-server.mjs puts it in the place of the last one, which a portal may be running from.
          buildDirectory: 'build.next',
          future: {
            v3_fetcherPersist: true,
            // Looking them up for every page costs more than one file with all routes, which browsers keep.
            v3_lazyRouteDiscovery: false,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
  ],
  build: { assetsInlineLimit: 0, sourcemap: false },
  // Vite looks for the browser's libraries in whole routes, loaders included; these are the server's alone.
  optimizeDeps: {
    exclude: ['@node-rs/argon2', '@prisma/client', '@prisma/adapter-pg', 'pg', 'lucia', 'file-type'],
  },
  ssr: {
    // Left as ordinary imports of node_modules: the client is large, and pino and argon2 load files beside themselves.
    external: ['@prisma/client', '@prisma/adapter-pg', 'pg', '@node-rs/argon2', 'pino'],
    // Node doesn't see what this module exports by name.
    noExternal: ['topojson-client'],
  },
})
