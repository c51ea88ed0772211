import { z } from 'zod'
import type { Say } from '../words/say'
import {
  aboutQuestion,
  button,
  countryName,
  dateText,
  longDate,
  longMoment,
  noReplyNeeded,
  open,
  template,
  type Template,
} from './template'

const notice = z.object({ vendorName: z.string(), title: z.string(), path: z.string() })

const sent = notice.extend({ detail: z.string().nullish() })

const incident = z.object({
  title: z.string(),
  path: z.string(),
  timeZone: z.string(),
  items: z.array(
    z.object({
      rule: z.string(),
      recipient: z.string().nullable(),
      to: z.enum(['authority', 'people', 'organisation', 'nobody']),
      deadline: z.iso.datetime().nullable(),
      late: z.boolean(),
    }),
  ),
})

const overdue = notice.extend({
  /** How far the vendor is; mails written before it was kept have the sentence in `detail`. */
  progress: z.object({ answered: z.number(), questionCount: z.number(), returned: z.number() }).optional(),
  detail: z.string().nullish(),
})

const vendorWrote = notice.extend({
  detail: z.string().nullish(),
  question: z.string().nullish(),
  waits: z.boolean().default(true),
  noReply: z.boolean().default(false),
})

function progressWords(say: Say, { progress, detail }: z.infer<typeof overdue>): string[] {
  if (!progress) return detail ? [detail] : []
  const { answered, questionCount: count, returned } = progress
  return [
    returned > 0
      ? say('{count} of the answers came back to them and were not sent again.', { count: returned })
      : say('{answered} of {count} questions are answered.', { answered, count }),
  ]
}

/** Whom a duty tells. */
function toldWords(say: Say, { to, recipient }: z.infer<typeof incident>['items'][number]): string {
  if (to === 'people') return say('the people affected')
  if (to === 'nobody') return say('find out whether it has to be notified')
  return recipient ?? say('the authority')
}

/** A role as the ledger's mails name it. */
function roleWords(say: Say, roleText: string): string {
  const roles: Readonly<Record<string, string>> = {
    'an administrator': say('an administrator'),
    procurement: say('procurement'),
    'a risk manager': say('a risk manager'),
    'data protection': say('data protection'),
    'an auditor': say('an auditor'),
    'a contributor': say('a contributor'),
  }
  return roles[roleText] ?? roleText
}

const contractDay = notice.extend({
  kind: z.enum(['end', 'renewal', 'review']),
  eventOn: dateText,
  daysBefore: z.number(),
})

const contentChanged = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['pack', 'jurisdiction']),
      title: z.string(),
      version: z.string(),
      path: z.string(),
      engagements: z.number(),
    }),
  ),
})

/** What comes on that day, in a sentence. */
function contractDayWords(
  say: Say,
  kind: 'end' | 'renewal' | 'review',
  values: { title: string; date: string },
): string {
  switch (kind) {
    case 'end':
      return say('The contract {title} ends on {date}', values)
    case 'renewal':
      return say('The contract {title} renews on {date}', values)
    case 'review':
      return say('The contract {title} is to be looked at again on {date}', values)
  }
}

const transferDay = z.object({
  title: z.string(),
  origin: z.string(),
  destination: z.string(),
  path: z.string(),
  items: z.array(z.object({ kind: z.enum(['filing', 'fill', 'draft', 'assessment']), on: dateText })),
})

/** What has to be done about a transfer by a day, in a sentence. */
function transferDayWords(say: Say, kind: z.infer<typeof transferDay>['items'][number]['kind'], date: string): string {
  switch (kind) {
    case 'filing':
      return say('Something has to be filed by {date}.', { date })
    case 'fill':
      return say('What the portal can’t know is to be filled in by {date}.', { date })
    case 'draft':
      return say('The impact assessment is to be signed by {date}.', { date })
    case 'assessment':
      return say('The impact assessment holds until {date}.', { date })
  }
}

/** Mails to people of the organisation that assesses, and of any organisation, by the name in the ledger. */
export const toColleagues = {
  escalation: template(overdue, (data, { toName: name, publicUrl, say }) => {
    const { vendorName: vendor, title, path } = data
    return {
      subject: say('No answers yet from {vendor}', { vendor }),
      heading: say('{vendor} has not answered', { vendor }),
      paragraphs: [
        say('{name}, the answers about {title} are overdue, and the reminders to the vendor have run out.', {
          name,
          title,
        }),
        ...progressWords(say, data),
      ],
      button: { text: say('Open the engagement'), href: open(publicUrl, path) },
      footer: say('You get this because you own this engagement in Rantai.'),
    }
  }),
  incidentDeadline: template(
    incident,
    ({ title, items, timeZone, path }, { toName: name, publicUrl, locale, say }) => ({
      subject: items.some(({ late }) => late)
        ? say('A deadline has passed: {title}', { title })
        : say('A deadline comes near: {title}', { title }),
      heading: say('Deadlines of the incident “{title}”', { title }),
      paragraphs: [
        say('{name}, nobody has recorded yet that this was done.', { name }),
        ...items.map((item) => {
          const deadline = item.deadline === null ? '' : longMoment(item.deadline, { locale, timeZone })
          const values = { deadline, told: toldWords(say, item), rule: item.rule }
          return item.late
            ? say('Was due {deadline}: {told}. {rule}', values)
            : say('Due {deadline}: {told}. {rule}', values)
        }),
      ],
      button: { text: say('Open the incident'), href: open(publicUrl, path) },
      footer: say('You get this because you own this incident in Rantai, or are an administrator.'),
    }),
  ),
  contractDay: template(contractDay, (data, { toName: name, publicUrl, locale, say }) => {
    const { vendorName: vendor, title, path, kind, eventOn, daysBefore: days } = data
    const words = contractDayWords(say, kind, { title, date: longDate(eventOn, locale) })
    return {
      subject: words,
      heading: words,
      paragraphs: [
        say('{name}, this is a contract with {vendor}. Reminded {days} days ahead, so that there is time to act.', {
          name,
          vendor,
          days,
        }),
      ],
      button: { text: say('Open the contract'), href: open(publicUrl, path) },
      footer: say('You get this because you look after this contract in Rantai.'),
    }
  }),
  transferDay: template(
    transferDay,
    ({ title, origin, destination, items, path }, { toName: name, publicUrl, locale, say }) => ({
      subject: say('A day of a transfer comes near: {title}', { title }),
      heading: say('Transfer from {origin} to {destination}', {
        origin: countryName(origin, locale),
        destination: countryName(destination, locale),
      }),
      paragraphs: [
        say('{name}, this is about personal data of {title}.', { name, title }),
        ...items.map(({ kind, on }) => transferDayWords(say, kind, longDate(on, locale))),
      ],
      button: { text: say('Open the transfer'), href: open(publicUrl, path) },
      footer: say('You get this because you look after this transfer in Rantai.'),
    }),
  ),
  contentChanged: template(contentChanged, ({ items }, { toName: name, publicUrl, say }) => ({
    subject: say('{count, plural, one {A new version touches} other {New versions touch}} your engagements', {
      count: items.length,
    }),
    heading: say('{count, plural, one {A new version} other {New versions}} in Rantai', { count: items.length }),
    paragraphs: [
      say('{name}, what ships with Rantai changed. Nothing was asked of anybody, and no score moved.', { name }),
      ...items.map(({ kind, title, version, engagements: count }) =>
        kind === 'pack'
          ? say(
              '{title}, version {version}: {count, plural, one {# engagement was} other {# engagements were}} asked by an earlier one.',
              { title, version, count },
            )
          : say(
              'Law of {title}: {count, plural, one {# engagement was} other {# engagements were}} asked before its newest change.',
              { title, count },
            ),
      ),
      say('The page names them, and there you decide whether to ask what changed.'),
    ],
    button: {
      text: say('See whom it touches'),
      href: open(publicUrl, items.length === 1 ? (items[0]?.path ?? '/law') : '/law'),
    },
    footer: say('You get this because you administer this organisation, or look after data protection, in Rantai.'),
  })),
  submitted: template(sent, ({ vendorName: vendor, title, path, detail }, { toName: name, publicUrl, say }) => ({
    subject: say('{vendor} sent its answers', { vendor }),
    heading: say('{vendor} sent its answers about {title}', { vendor, title }),
    paragraphs: [
      say('{name}, the answers are scored and wait for your review.', { name }),
      ...(detail ? [detail] : []),
    ],
    button: { text: say('Review the answers'), href: open(publicUrl, path) },
    footer: say('You get this because you asked for these answers in Rantai.'),
  })),
  vendorSaid: template(vendorWrote, (data, { toName: name, publicUrl, say }) => {
    const { vendorName: vendor, title, waits } = data
    const values = { name, vendor, title }
    return {
      subject: say('{vendor} wrote about {title}', { vendor, title }),
      heading: say('{vendor} wrote to you', { vendor }),
      paragraphs: [
        waits
          ? say('{name}, this came from {vendor} about {title}. The reminders wait until you reply.', values)
          : say('{name}, this came from {vendor} about {title}.', values),
        ...aboutQuestion(say, data.question),
        ...noReplyNeeded(say, data.noReply),
      ],
      ...(data.detail ? { quote: { from: vendor, text: data.detail } } : {}),
      button: { text: say('Read and reply'), href: open(publicUrl, data.path) },
      footer: say('You get this because you asked for these answers in Rantai.'),
    }
  }),
  memberInvitation: template(
    z.object({ organisationName: z.string(), invitedByName: z.string(), roleText: z.string() }),
    ({ organisationName: organisation, invitedByName: by, roleText }, { toName: name, link, say }) => ({
      subject: say('{by} invites you to {organisation} in Rantai', { by, organisation }),
      heading: say('Join {organisation} in Rantai', { organisation }),
      paragraphs: [
        say('{name}, {by} invites you to work for {organisation} as {role}.', {
          name,
          by,
          organisation,
          role: roleWords(say, roleText),
        }),
      ],
      ...button(say('Accept the invitation'), link),
      footer: say('If you don’t know who this is, you need do nothing: the invitation runs out by itself.'),
    }),
  ),
  joinRequest: template(
    z.object({ organisationName: z.string(), personName: z.string(), personEmail: z.string() }),
    (
      { organisationName: organisation, personName: person, personEmail: address },
      { toName: name, publicUrl, say },
    ) => ({
      subject: say('{person} asks to join {organisation}', { person, organisation }),
      heading: say('{person} asks to join {organisation}', { person, organisation }),
      paragraphs: [
        say(
          '{name}, {person} ({address}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.',
          { name, person, address },
        ),
      ],
      button: { text: say('See the request'), href: open(publicUrl, '/settings/people') },
      footer: say('You get this because you administer this organisation in Rantai.'),
    }),
  ),
} as const satisfies Record<string, Template>
