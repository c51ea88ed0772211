/** The oldest version of Node that the product is run and tested on. */
const OLDEST = [20, 19]

/**
 * Says whether this version of Node is too old.
 *
 * @param {string} version as in `process.versions.node`, for example `20.19.4`
 * @returns {string | null} one sentence with what to do, or null when the version will do
 */
export function nodeVersionSentence(version) {
  const parts = version.split('.').map(Number)
  const newEnough = parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])
  if (newEnough) return null
  return (
    'Rantai needs Node ' +
    OLDEST.join('.') +
    ' or later and this is Node ' +
    version +
    ': install a newer one from https://nodejs.org (or `nvm install 22`), then run the command again.'
  )
}
