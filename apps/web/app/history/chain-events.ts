import { day, text, type Tellers } from './event'

/** What happens to the sub-processors that a company names, and to who is one with whom. */
export const chainEvents: Tellers<`chain.${string}` | `party.${string}`> = {
  'chain.linkAdded': (data, { say }) => ({
    words: say('Sub-processor {name} added by hand', { name: text(data.name) }),
    mark: 'done',
  }),
  'chain.linkEnded': (data, { say }) => ({
    words:
      data.reason === undefined
        ? say('Sub-processor {name} ended', { name: text(data.name) })
        : say('Sub-processor {name} ended: {reason}', { name: text(data.name), reason: text(data.reason) }),
    mark: 'note',
  }),
  'chain.listImported': (data, format) => ({
    words: format.say('List of sub-processors of {date} imported from {file}', {
      date: day(data.listedOn, format),
      file: text(data.document),
    }),
    mark: 'done',
  }),
  'chain.listReceived': (data, format) => ({
    words: format.say('Published list of {date} arrived: {begun, number} began, {ended, number} ended', {
      date: day(data.listedOn, format),
      begun: Number(data.begun ?? 0),
      ended: Number(data.ended ?? 0),
    }),
    mark: 'note',
  }),
  'chain.listSubscribed': (_, { say }) => ({ words: say('Published list subscribed to'), mark: 'done' }),
  'chain.listUnsubscribed': (_, { say }) => ({ words: say('Subscription to the published list ended'), mark: 'note' }),
  'chain.proofsRecorded': (data, { say }) => ({
    words: say(
      '{link}: {promised, plural, =0 {no duty} one {# duty} other {# duties}} promised, {refused, plural, =0 {none} other {#}} refused',
      { link: text(data.link), promised: countOf(data.promised), refused: countOf(data.refused) },
    ),
    mark: 'done',
  }),
  'chain.proofsReconfirmed': (data, { say }) => ({
    words: say('{link}: {count, plural, one {# duty} other {# duties}} confirmed as last time', {
      link: text(data.link),
      count: countOf(data.promised),
    }),
    mark: 'done',
  }),
  'chain.proofWithdrawn': (data, { say }) => ({
    words: say('{link}: a proof was taken back', { link: text(data.link) }),
    mark: 'note',
  }),
  'chain.proofFileAdded': (data, { say }) => ({
    words: say('{link}: file {file} added', { link: text(data.link), file: text(data.fileName) }),
    mark: 'done',
  }),
  'party.merged': (data, { say }) => ({
    words: say('{name} and {other} are one company', { name: text(data.name), other: text(data.into) }),
    mark: 'done',
  }),
  'party.mergeRefused': (data, { say }) => ({
    words: say('{name} and {other} are two companies', { name: text(data.name), other: text(data.into) }),
    mark: 'note',
  }),
  'party.split': (data, { say }) => ({
    words: say('{name} and {other} were taken apart again', { name: text(data.name), other: text(data.into) }),
    mark: 'note',
  }),
}

const countOf = (duties: unknown): number => (Array.isArray(duties) ? duties.length : 0)
