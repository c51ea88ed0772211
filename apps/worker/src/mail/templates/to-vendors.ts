import { splitMinutes } from '@rantai/ui/format'
import { z } from 'zod'
import type { Say } from '../words/say'
import { aboutQuestion, button, dateText, longDate, noReplyNeeded, template, type Template } from './template'

const asked = z.object({
  customerName: z.string(),
  vendorName: z.string(),
  title: z.string(),
  dueOn: dateText,
  requesterName: z.string(),
  requesterEmail: z.string().nullish(),
  questionCount: z.number(),
  minutes: z.number(),
  message: z.string().nullish(),
})

const waiting = z.object({
  customerName: z.string(),
  items: z
    .array(
      z.object({
        title: z.string(),
        dueOn: dateText,
        answered: z.number(),
        questionCount: z.number(),
        returned: z.number().default(0),
      }),
    )
    .min(1),
  lateDays: z.number(),
  requesterName: z.string(),
  requesterEmail: z.string().nullish(),
})

const said = z.object({
  customerName: z.string(),
  title: z.string(),
  authorName: z.string(),
  text: z.string(),
  dueOn: dateText.nullish(),
  question: z.string().nullish(),
  decided: z.boolean().default(false),
  noReply: z.boolean().default(false),
})

const returned = z.object({
  customerName: z.string(),
  title: z.string(),
  items: z.array(z.object({ question: z.string(), reason: z.string() })).min(1),
  waiting: z.number(),
})

const replaced = z.object({
  customerName: z.string(),
  vendorName: z.string(),
  title: z.string(),
  byName: z.string(),
  toName: z.string(),
  requesterEmail: z.string().nullish(),
})

const neverForward = (say: Say): string =>
  say('The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.')

function timeItTakes(say: Say, estimate: number): string {
  const { hours, minutes } = splitMinutes(estimate)
  if (hours === 0) return say('about {minutes, plural, one {1 minute} other {{minutes} minutes}}', { minutes })
  return minutes === 0 ? say('about {hours} h', { hours }) : say('about {hours} h {minutes} min', { hours, minutes })
}

function waitingItem(say: Say, item: z.infer<typeof waiting>['items'][number], due: string): string {
  const { title, answered, questionCount: count } = item
  return item.returned > 0
    ? say('{title}: {count, plural, one {1 answer} other {{count} answers}} came back to you, due on {due}.', {
        title,
        count: item.returned,
        due,
      })
    : say('{title}: {answered} of {count} answered, due on {due}.', { title, answered, count, due })
}

const sentBy = (say: Say, customer: string): string => say('Sent by {customer} through Rantai.', { customer })

const sentByOrWrong = (say: Say, { customerName: customer, requesterEmail }: z.infer<typeof replaced>): string =>
  say('Sent by {customer} through Rantai. If this looks wrong, write to {whom}.', {
    customer,
    whom: requesterEmail ?? customer,
  })

/** Mails to a vendor's contact, by the name in the ledger. */
export const toVendors = {
  invitation: template(asked, (data, { toName: name, link, locale, say }) => {
    const { customerName: customer, title, requesterName: requester } = data
    const time = timeItTakes(say, data.minutes)
    return {
      subject: say('{customer} asks about {title}', { customer, title }),
      heading: say('{customer} asks {count, plural, one {1 question} other {{count} questions}} about {title}', {
        customer,
        count: data.questionCount,
        title,
      }),
      paragraphs: [
        say('{name}, {customer} has to check how its data is looked after at {vendor}. You don’t need a password.', {
          name,
          customer,
          vendor: data.vendorName,
        }),
        say('Nothing is sent before you press Send. You can stop at any time and go on later, on any device.'),
      ],
      facts: [
        { label: say('Who asks'), value: data.requesterEmail ? `${requester}, ${data.requesterEmail}` : requester },
        { label: say('Please send by'), value: longDate(data.dueOn, locale) },
        { label: say('Time it takes'), value: say('{time}, in parts if you like', { time }) },
      ],
      ...(data.message
        ? { quote: { from: say('A message from {name}', { name: requester }), text: data.message } }
        : {}),
      ...button(say('See what is asked'), link),
      afterButton: [neverForward(say)],
      footer: say(
        'Asked by {customer} through Rantai. If you doubt that this is genuine, call {customer} on the number in your contract.',
        { customer },
      ),
    }
  }),
  freshLink: template(asked, ({ customerName: customer, title, dueOn }, { toName: name, link, locale, say }) => ({
    subject: say('A fresh link: {customer} about {title}', { customer, title }),
    heading: say('Here is the fresh link you asked for'),
    paragraphs: [say('{name}, everything you answered is still there.', { name })],
    facts: [{ label: say('Please send by'), value: longDate(dueOn, locale) }],
    ...button(say('Go on answering'), link),
    afterButton: [neverForward(say)],
    footer: say(
      'You get this because someone opened an old link to the questions of {customer}. If it wasn’t you, you need do nothing.',
      { customer },
    ),
  })),
  reminder: template(waiting, (data, { toName: name, link, locale, say }) => {
    const { customerName: customer, requesterName, requesterEmail } = data
    const requester = requesterEmail ? `${requesterName} (${requesterEmail})` : requesterName
    const late = data.lateDays > 0
    return {
      subject: late
        ? say('{customer} still waits for your answers', { customer })
        : say('{customer} waits for your answers', { customer }),
      heading: late ? say('Your answers are late') : say('Your answers are due soon'),
      paragraphs: [
        say('{name}, {customer} waits for this:', { name, customer }),
        ...data.items.map((item) => waitingItem(say, item, longDate(item.dueOn, locale))),
        say(
          'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.',
        ),
      ],
      ...button(say('Go on answering'), link),
      footer: say(
        'Asked by {requester} of {customer} through Rantai. Reminders stop when you have sent your answers.',
        { requester, customer },
      ),
    }
  }),
  customerSaid: template(said, (data, { toName: name, link, locale, say }) => {
    const { customerName: customer, title, decided } = data
    return {
      subject: decided
        ? say('{customer} decided about {title}', { customer, title })
        : say('{customer} wrote about {title}', { customer, title }),
      heading: decided
        ? say('{customer} decided about {title}', { customer, title })
        : say('{customer} wrote to you about {title}', { customer, title }),
      paragraphs: decided
        ? [say('{name}, your answers were read, and {customer} decided.', { name, customer })]
        : [
            say('{name}, there is something to read or answer.', { name }),
            ...aboutQuestion(say, data.question),
            ...noReplyNeeded(say, data.noReply),
          ],
      quote: { from: data.authorName, text: data.text },
      ...(data.dueOn ? { facts: [{ label: say('Please send by'), value: longDate(data.dueOn, locale) }] } : {}),
      ...button(decided ? say('See what you sent') : say('Open the questions'), link),
      footer: sentBy(say, customer),
    }
  }),
  returned: template(returned, (data, { toName: name, link, say }) => {
    const { customerName: customer, title } = data
    const count = data.items.length
    return {
      subject: say('{count, plural, one {1 answer} other {{count} answers}} came back: {customer} about {title}', {
        count,
        customer,
        title,
      }),
      heading: say('{customer} sent {count, plural, one {1 answer} other {{count} answers}} back to you', {
        customer,
        count,
      }),
      paragraphs: [
        say(
          '{name}, {count, plural, one {this needs} other {these need}} you again. Everything else stays as you sent it.',
          { name, count },
        ),
        ...(data.waiting > count
          ? [say('With those from before, {count} wait for you.', { count: data.waiting })]
          : []),
      ],
      quotes: data.items.map(({ question, reason }) => ({ from: question, text: reason })),
      ...button(
        say('Look at the {count, plural, one {answer} other {{count} answers}}', { count: data.waiting }),
        link,
      ),
      afterButton: [say('Once they are changed, send them again from there.')],
      footer: sentBy(say, customer),
    }
  }),
  recalled: template(said, ({ customerName: customer, title, authorName, text }, { toName: name, say }) => ({
    subject: say('{customer} took back its questions about {title}', { customer, title }),
    heading: say('{customer} took back its questions', { customer }),
    paragraphs: [
      say(
        '{name}, you need do nothing more about {title}. The link no longer works, and nothing that was not sent was seen by {customer}.',
        { name, title, customer },
      ),
    ],
    ...(text ? { quote: { from: authorName, text } } : {}),
    footer: sentBy(say, customer),
  })),
  contactReplaced: template(replaced, (data, { toName: name, say }) => {
    const { customerName: customer, title, toName: successor } = data
    return {
      subject: say('{customer} asks {successor} about {title} now', { customer, successor, title }),
      heading: say('{successor} goes on with the questions about {title}', { successor, title }),
      paragraphs: [
        say(
          '{name}, {by} of {customer} named {successor} as the contact for these questions. Your link no longer works.',
          { name, by: data.byName, customer, successor },
        ),
        say('{customer} sees nothing that was not sent. What you began stays with {vendor}.', {
          customer,
          vendor: data.vendorName,
        }),
      ],
      footer: sentByOrWrong(say, data),
    }
  }),
  handoverAsked: template(replaced.extend({ toEmail: z.string() }), (data, { toName: name, link, say }) => {
    const { customerName: customer, title, toName: successor, toEmail: address } = data
    return {
      subject: say('{customer} wants to hand your answers to {successor}', { customer, successor }),
      heading: say('May {successor} go on with what you wrote?', { successor }),
      paragraphs: [
        say(
          '{name}, {by} of {customer} asks {successor} ({address}) about {title} from now on, and your link no longer works.',
          { name, by: data.byName, customer, successor, address, title },
        ),
        say(
          'What you wrote and did not send is kept where nobody reads it. {successor} gets it only if you agree; {customer} does not get it either way.',
          { successor, customer },
        ),
        say('If you don’t know this address, or it is not one of your company, do nothing.'),
      ],
      ...button(say('See who asks, and decide'), link),
      footer: sentByOrWrong(say, data),
    }
  }),
} as const satisfies Record<string, Template>
