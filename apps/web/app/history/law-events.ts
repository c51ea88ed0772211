import { text, type Tellers } from './event'

/** What an organisation recorded of the law, and what it was told of. */
export const lawEvents: Tellers<`law.${string}`> = {
  'law.proofRecorded': (data, { say }) => ({
    words: say('Proof recorded that it is in force: {title}', { title: text(data['title']) }),
    mark: 'done',
  }),
  'law.proofSeconded': (data, { say }) => ({
    words: say('Proof looked at a second time: {title}', { title: text(data['title']) }),
    mark: 'done',
  }),
  'law.proofRevoked': (data, { say }) => ({
    words: say('Proof taken back: {title}', { title: text(data['title']) }),
    mark: 'note',
  }),
  'law.versionsTold': (_, { say }) => ({ words: say('Mail about new versions of what ships'), mark: 'note' }),
}
