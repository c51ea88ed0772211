import { z } from 'zod'
import { button, dateText, longDate, open, template, type Template } from './template'

const common = { title: z.string(), finding: z.string(), text: z.string(), by: z.string(), dueOn: dateText }
const told = z.object({
  ...common,
  customerName: z.string(),
  kind: z.enum(['shared', 'returned', 'fixed', 'accepted', 'withdrawn', 'reopened']),
})
const answered = z.object({ ...common, vendorName: z.string(), fileName: z.string().nullable(), path: z.string() })

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
} satisfies Readonly<Record<string, Template>>
