export { type OwnTrust, publishTrust, readOwnTrust, saveTrustDraft, withdrawTrust } from './own-trust'
export { type PublishedTrust, readTrust } from './read-trust'
