import type { Tellers } from './event'

/** What happens to the answers that a vendor keeps for all its customers. */
export const libraryEvents: Tellers<`library.${string}`> = {
  'library.kept': (_data, { say }) => ({ words: say('Answers kept in the library, with consent'), mark: 'done' }),
  'library.revoked': (_data, { say }) => ({
    words: say('Consent to use an answer for others taken back'),
    mark: 'note',
  }),
  'library.used': (_data, { say }) => ({ words: say('A kept answer confirmed and used'), mark: 'done' }),
}
