import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Generating needs no schema engine, but the CLI would download one first: naming any program stops it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({ schema: fileURLToPath(new URL('prisma/schema', import.meta.url)) })
