import { z } from 'zod'
import { button, dateText, longDate, open, template, type Template } from './template'

const common = { title: z.string(), finding: z.string(), text: z.string(), by: z.string(), dueOn: dateText }
const told = z.object({
  ...common,
  customerName: z.string(),
  kind: z.enum(['shared', 'returned', 'fixed', 'accepted', 'withdrawn', 'reopened']),
})
const answered = z.object({ ...common, vendorName: z.string(), fileName: z.string().nullable(), path: z.string() })

const due = z.object({
  customerName: z.string(),
  late: z.boolean(),
  items: z.array(z.object({ finding: z.string(), title: z.string(), dueOn: dateText })),
})
const late = z.object({
  ...{ vendorName: z.string(), title: z.string(), finding: z.string(), dueOn: dateText, path: z.string() },
})

/** Mails about what a customer asked a vendor to put right, by the name in the ledger. */
export const aboutFindings = {
  findingTold: template(told, (data, { toName: name, link, locale, say }) => {
    const { customerName: customer, title, finding, kind } = data
    const values = { name, customer, title }
    const waits = kind === 'shared' || kind === 'returned' || kind === 'reopened'
    const subject = {
      shared: say('{customer} asks you to put something right: {title}', values),
      returned: say('{customer} needs more about a finding: {title}', values),
      reopened: say('{customer} opened a finding again: {title}', values),
      fixed: say('{customer} closed a finding as fixed: {title}', values),
      accepted: say('{customer} accepts it as it is: {title}', values),
      withdrawn: say('{customer} withdrew a finding: {title}', values),
    }[kind]
    return {
      subject,
      heading: subject,
      paragraphs: [
        say('It is about: “{finding}”', { finding }),
        waits
          ? say('{name}, say there what you did, with a file that shows it if you have one.', { name })
          : say('{name}, there is nothing left for you to do about it.', { name }),
      ],
      ...(data.text === '' ? {} : { quote: { from: data.by, text: data.text } }),
      ...(waits ? { facts: [{ label: say('Due'), value: longDate(data.dueOn, locale) }] } : {}),
      ...button(say('Open the findings'), link),
      footer: say('Sent by {customer} through Rantai.', { customer }),
    }
  }),
  findingAnswered: template(answered, (data, { toName: name, publicUrl, say }) => {
    const { vendorName: vendor, title, finding } = data
    return {
      subject: say('{vendor} answered a finding: {title}', { vendor, title }),
      heading: say('{vendor} answered a finding', { vendor }),
      paragraphs: [
        say('{name}, it is about: “{finding}”', { name, finding }),
        ...(data.fileName === null ? [] : [say('A file is with it: {file}', { file: data.fileName })]),
      ],
      quote: { from: data.by, text: data.text },
      button: { text: say('Look at it'), href: open(publicUrl, data.path) },
      footer: say('You get this because you asked for these answers in Rantai.'),
    }
  }),
  findingsDue: template(due, (data, { toName: name, link, locale, say }) => {
    const { customerName: customer, items } = data
    const values = { customer, count: items.length }
    const subject = data.late
      ? say('Late: {customer} waits for you to put something right', values)
      : say('{customer} waits for you to put something right', values)
    return {
      subject,
      heading: subject,
      paragraphs: [
        say('{name}, {count, plural, one {this finding waits} other {these findings wait}} for you.', {
          name,
          count: items.length,
        }),
        say('Say there what you did, with a file that shows it if you have one. The reminders stop with that.'),
      ],
      facts: items.map(({ finding, title, dueOn }) => ({
        label: finding,
        value: say('{title}, due {day}', { title, day: longDate(dueOn, locale) }),
      })),
      ...button(say('Open the findings'), link),
      footer: say('Sent by {customer} through Rantai.', { customer }),
    }
  }),
  findingLate: template(late, (data, { toName: name, publicUrl, locale, say }) => {
    const { vendorName: vendor, title, finding } = data
    return {
      subject: say('{vendor} has not put it right: {title}', { vendor, title }),
      heading: say('A finding of {vendor} is late', { vendor }),
      paragraphs: [
        say('{name}, it is about: “{finding}”', { name, finding }),
        say('Its day is more than a week past, and it still waits for the vendor.'),
      ],
      facts: [{ label: say('Due'), value: longDate(data.dueOn, locale) }],
      button: { text: say('Look at it'), href: open(publicUrl, data.path) },
      footer: say('You get this because you own this engagement in Rantai.'),
    }
  }),
} satisfies Readonly<Record<string, Template>>
