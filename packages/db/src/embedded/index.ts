export { readOrCreateSecrets, type DatabaseSecrets } from './secrets'
export { startEmbedded, stopEmbedded, type EmbeddedDatabase, type EmbeddedOptions } from './start-embedded'
