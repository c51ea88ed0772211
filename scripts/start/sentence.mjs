/** Something a person can act on: what happened, what to do. Printed as it is, without a stack. */
export class Sentence extends Error {
  /** @param {string} message one sentence (or two): what happened and what to do */
  constructor(message) {
    super(message)
    this.name = 'Sentence'
  }
}

/** Free space below which nothing is started: PostgreSQL and uploads would soon fail half-way. */
export const DISK_RESERVE_BYTES = 500 * 1024 * 1024

/**
 * @param {string} folder the folder that has no room
 * @param {number} [freeBytes] when known
 * @returns {Sentence}
 */
export function diskFull(folder, freeBytes) {
  const left = freeBytes === undefined ? '' : ` (${Math.floor(freeBytes / 1024 / 1024)} MB left, 500 MB needed)`
  return new Sentence(
    `The disk that holds ${folder} is full${left}: free some space there, or choose a folder on another disk with RANTAI_DATA=/path npm start.`,
  )
}

/**
 * Turns whatever was thrown into text for a person. Only what nobody foresaw keeps its stack.
 *
 * @param {unknown} error
 * @param {string} dataFolder
 * @returns {string}
 */
export function explain(error, dataFolder) {
  if (error instanceof Sentence) return error.message
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (/ENOSPC|no space left on device/i.test(text)) return diskFull(dataFolder).message
  return `The start failed in a way that was not foreseen; your data is untouched. Please report this:\n${text}`
}
