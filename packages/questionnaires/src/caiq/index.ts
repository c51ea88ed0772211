export { type CaiqVersion, controlKey, questionName, readCcmId, versionOf } from './caiq-ids'
export { referencesOf } from './references'
