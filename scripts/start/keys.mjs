import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Sentence } from './sentence.mjs'

/**
 * Keys that are made once and must stay: with another link key no link in a mail would open any more. They lie beside
 * `secrets.json`, which holds the database's passwords and belongs to packages/db.
 *
 * @param {string} dataFolder
 * @returns {Promise<{ linkKey: string }>} 32 random bytes in base64url
 * @throws {Sentence} when the file is there but can't be used; it is never overwritten
 */
export async function readKeys(dataFolder) {
  const file = path.join(dataFolder, 'keys.json')
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw new Sentence(`The file ${file} can't be read (${error.code}): give it to the user who starts Rantai.`)
  })
  if (text === null) {
    const keys = { linkKey: randomBytes(32).toString('base64url') }
    await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
    return keys
  }
  const keys = parse(text)
  if (typeof keys?.linkKey === 'string') return keys
  throw new Sentence(
    `The file ${file} is damaged: restore it from a backup; if there is none, delete it, knowing that links already mailed will no longer open.`,
  )
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
