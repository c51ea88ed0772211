import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

const SKIPPED = new Set(['node_modules', 'build', 'dist', 'generated', 'coverage', 'test-results', 'playwright-report'])

export type SourceFile = {
  /** Relative to the checkout, with forward slashes. */
  readonly name: string
  readonly text: string
}

/** Every file of ours below these folders that ends in one of these; what is generated or installed is left out. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => namesBelow(folder))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
}

/** Every folder of ours below these. */
export function sourceFolders(folders: readonly string[]): string[] {
  return [...new Set(folders.flatMap((folder) => namesBelow(folder)).map((name) => path.posix.dirname(name)))]
}

function namesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) return []
    const name = `${folder}/${entry.name}`
    return entry.isDirectory() ? namesBelow(name) : [name]
  })
}

/** The lines in which something is found, as `file:line text`, for a message a person can go by. */
export function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  )
}
