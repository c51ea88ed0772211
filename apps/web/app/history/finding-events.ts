import { text, type Tellers, type Told } from './event'

/** What a vendor was asked to put right, on either side. */
export const findingEvents: Tellers<`sharedFinding.${string}`> = {
  'sharedFinding.shared': (data, { say }) => ({
    words: say('Finding shared with the vendor: {title}', { title: text(data['title']) }),
    mark: 'broke',
  }),
  'sharedFinding.answered': (data, { say }) => ({
    words: say('Finding answered: {title}', { title: text(data['title']) }),
    mark: 'done',
  }),
  'sharedFinding.vendorAnswered': (data, { say }) => ({
    words: say('The vendor answered the finding: {title}', { title: text(data['title']) }),
    mark: 'note',
    by: text(data['by']),
  }),
  'sharedFinding.judged': (data, { say }): Told => {
    const title = text(data['title'])
    switch (data['kind']) {
      case 'returned':
        return { words: say('Finding sent back to the vendor: {title}', { title }), mark: 'broke' }
      case 'accepted':
        return { words: say('Finding accepted as it is: {title}', { title }), mark: 'done' }
      case 'withdrawn':
        return { words: say('Finding withdrawn: {title}', { title }), mark: 'note' }
      case 'reopened':
        return { words: say('Finding open again: {title}', { title }), mark: 'broke' }
      default:
        return { words: say('Finding fixed: {title}', { title }), mark: 'done' }
    }
  },
}
