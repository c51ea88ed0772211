import { z } from 'zod'
import type { Say } from '../words/say'
import { dateText, longDate, open, template, type Template } from './template'

const change = z.enum(['add', 'change', 'remove'])

const notice = z.object({
  vendorName: z.string(),
  partyName: z.string(),
  change,
  startsOn: dateText,
  /** The last day on which an objection counts. */
  lastDay: dateText,
  /** Whether the change begins with the end of that day, or before. */
  begun: z.boolean().default(false),
  /** Whether silence is consent. */
  general: z.boolean(),
  path: z.string(),
})

const answered = z.object({
  customerName: z.string(),
  partyName: z.string(),
  change,
  startsOn: dateText,
  kind: z.enum(['received', 'approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered']),
  text: z.string(),
  by: z.string(),
  /** Of `received`: the last day on which an objection counts there. */
  lastDay: dateText.nullable().default(null),
  path: z.string(),
})

/** What changes, in a sentence. */
function changeWords(
  say: Say,
  { change: what, ...values }: { change: z.infer<typeof change>; party: string; date: string },
): string {
  switch (what) {
    case 'add':
      return say('{party} is added as a sub-processor from {date}.', values)
    case 'change':
      return say('What {party} does as a sub-processor changes from {date}.', values)
    case 'remove':
      return say('{party} is no longer a sub-processor from {date}.', values)
  }
}

function answerWords(
  say: Say,
  kind: z.infer<typeof answered>['kind'],
  values: { customer: string; party: string },
): string {
  switch (kind) {
    case 'received':
      return say('{customer} got your notice about {party}', values)
    case 'approved':
      return say('{customer} approved the change of {party}', values)
    case 'approvedWithTerms':
      return say('{customer} approved the change of {party} with terms', values)
    case 'objected':
      return say('{customer} objected to the change of {party}', values)
    case 'deemed':
      return say('The time to object to the change of {party} is over at {customer}', values)
    case 'unanswered':
      return say('{customer} didn’t answer about the change of {party}', values)
  }
}

/** What silence means, in a sentence. */
const silenceWords = (say: Say, general: boolean): string =>
  general
    ? say('If nobody answers, the contract takes that as consent.')
    : say('Without an answer it is kept as unanswered, never as approved.')

type Notice = z.infer<typeof notice>

type Written = { readonly heading: string; readonly clock: readonly string[] }
type Values = { readonly vendor: string; readonly party: string; readonly date: string; readonly start: string }

/** Mails to colleagues differ in their heading and what they say of the clock. */
const toReaders = (write: (say: Say, values: Values, notice: Notice) => Written) =>
  template<Notice>(notice, (data, { toName: name, publicUrl, locale, say }) => {
    const { vendorName: vendor, partyName: party } = data
    const dates = { date: longDate(data.lastDay, locale), start: longDate(data.startsOn, locale) }
    const { heading, clock } = write(say, { vendor, party, ...dates }, data)
    const what = changeWords(say, { change: data.change, party, date: longDate(data.startsOn, locale) })
    return {
      subject: heading,
      heading,
      paragraphs: [say('{name}, this is a notice from {vendor}.', { name, vendor }), what, ...clock],
      button: { text: say('Open the notice'), href: open(publicUrl, data.path) },
      footer: say('You get this because you look after this vendor in Rantai.'),
    }
  })

/** Mails about changes of sub-processors, to the customer and back to the vendor. */
export const aboutNotices = {
  noticeReceived: toReaders((say, values, { general }) => ({
    heading: say('{vendor} announces a change of its sub-processors', values),
    clock: [say('You can object until the end of {date}.', values), silenceWords(say, general)],
  })),
  noticeReminder: toReaders((say, values, { general }) => ({
    heading: say('Time to object ends on {date}: {party}', values),
    clock: [say('Nobody has answered yet.'), silenceWords(say, general)],
  })),
  noticeUnanswered: toReaders((say, values, { begun }) => ({
    heading: say('Nobody answered the notice about {party}', values),
    clock: [
      begun
        ? say('The time to object ended on {date}. The change took effect on {start}.', values)
        : say('The time to object ended on {date}. You can still answer until the change begins.', values),
    ],
  })),
  noticeWithdrawn: toReaders((say, values) => ({
    heading: say('{vendor} withdrew its notice about {party}', values),
    clock: [say('The announced change does not take place. There is nothing left to answer.')],
  })),
  noticeAnswered: template(answered, (data, { toName: name, publicUrl, locale, say }) => {
    const { customerName: customer, partyName: party, kind, text } = data
    const heading = answerWords(say, kind, { customer, party })
    return {
      subject: heading,
      heading,
      paragraphs: [
        say('{name}, this is about what you announced in Rantai.', { name }),
        changeWords(say, { change: data.change, party, date: longDate(data.startsOn, locale) }),
        ...(data.lastDay === null
          ? []
          : [say('It can object until the end of {date}.', { date: longDate(data.lastDay, locale) })]),
        ...(kind === 'objected' ? [say('The change does not take effect there until you have agreed on it.')] : []),
      ],
      ...(text === '' ? {} : { quote: { from: data.by, text } }),
      button: { text: say('See what customers answered'), href: open(publicUrl, data.path) },
      footer: say('You get this because you announced this change in Rantai.'),
    }
  }),
} as const satisfies Record<string, Template>
