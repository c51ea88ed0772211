import { formatDate, formatMinutes } from '@rantai/ui/format'
import { z } from 'zod'
import type { Letter } from './letter'

/** What a letter is written from, beside its own data. */
export type Occasion = {
  readonly toName: string
  readonly link: string | undefined
  readonly publicUrl: string
  readonly locale: string
}

type Template = (data: unknown, occasion: Occasion) => Letter

const dateText = z.iso.date()

/** Dates in mails are written out: a number like 3/4 means two things in this region. */
function longDate(date: string, locale: string): string {
  return formatDate(date, locale, { timeZone: 'UTC', style: 'full' })
}

/** A template with its data checked: malformed data fails the job and says what is missing, not half a mail. */
function template<Data>(schema: z.ZodType<Data>, write: (data: Data, occasion: Occasion) => Letter): Template {
  return (data, occasion) => withFullStops(write(schema.parse(data), occasion))
}

/** A sentence that ends in a name such as "Pte. Ltd." has its full stop already; what people wrote is left as it is. */
function withFullStops(letter: Letter): Letter {
  const once = (sentence: string): string => sentence.replaceAll(/(?<!\.)\.\.(?=\s|$)/g, '.')
  return { ...letter, paragraphs: letter.paragraphs.map(once), footer: once(letter.footer) }
}

const button = (text: string, link: string | undefined): Pick<Letter, 'button'> =>
  link === undefined ? {} : { button: { text, href: link } }

const neverForward =
  'The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.'

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

const notice = z.object({ vendorName: z.string(), title: z.string(), path: z.string(), detail: z.string().nullish() })

const vendorWrote = notice.extend({ question: z.string().nullish(), waits: z.boolean().default(true) })

const said = z.object({
  customerName: z.string(),
  title: z.string(),
  authorName: z.string(),
  text: z.string(),
  dueOn: dateText.nullish(),
  question: z.string().nullish(),
  decided: z.boolean().default(false),
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

/** The question by its words: its number means nothing to somebody who reads a mail. */
const aboutQuestion = (question: string | null | undefined): string[] =>
  question ? [`It is about: “${question}”`] : []

const answers = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`)

const open = (publicUrl: string, path: string) => new URL(path, publicUrl).href

/** Every mail there is, by the name in the ledger. */
export const templates: Readonly<Record<string, Template>> = {
  invitation: template(asked, (data, { toName, link, locale }) => ({
    subject: `${data.customerName} asks about ${data.title}`,
    heading: `${data.customerName} asks ${data.questionCount} questions about ${data.title}`,
    paragraphs: [
      `${toName}, ${data.customerName} has to check how its data is looked after at ${data.vendorName}. You don’t need a password.`,
      'Nothing is sent before you press Send. You can stop at any time and go on later, on any device.',
    ],
    facts: [
      {
        label: 'Who asks',
        value: data.requesterEmail ? `${data.requesterName}, ${data.requesterEmail}` : data.requesterName,
      },
      { label: 'Please send by', value: longDate(data.dueOn, locale) },
      { label: 'Time it takes', value: `${formatMinutes(data.minutes)}, in parts if you like` },
    ],
    ...(data.message ? { quote: { from: `A message from ${data.requesterName}`, text: data.message } } : {}),
    ...button('See what is asked', link),
    afterButton: [neverForward],
    footer: `Asked by ${data.customerName} through Rantai. If you doubt that this is genuine, call ${data.customerName} on the number in your contract.`,
  })),
  freshLink: template(asked, (data, { toName, link, locale }) => ({
    subject: `A fresh link: ${data.customerName} about ${data.title}`,
    heading: 'Here is the fresh link you asked for',
    paragraphs: [`${toName}, everything you answered is still there.`],
    facts: [{ label: 'Please send by', value: longDate(data.dueOn, locale) }],
    ...button('Go on answering', link),
    afterButton: [neverForward],
    footer: `You get this because someone opened an old link to the questions of ${data.customerName}. If it wasn’t you, you need do nothing.`,
  })),
  reminder: template(waiting, (data, { toName, link, locale }) => ({
    subject:
      data.lateDays > 0
        ? `${data.customerName} still waits for your answers`
        : `${data.customerName} waits for your answers`,
    heading: data.lateDays > 0 ? 'Your answers are late' : 'Your answers are due soon',
    paragraphs: [
      `${toName}, ${data.customerName} waits for this:`,
      ...data.items.map(
        (item) =>
          `${item.title}: ${item.returned > 0 ? `${answers(item.returned)} came back to you` : `${item.answered} of ${item.questionCount} answered`}, due on ${longDate(item.dueOn, locale)}.`,
      ),
      'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.',
    ],
    ...button('Go on answering', link),
    footer: `Asked by ${data.requesterName}${data.requesterEmail ? ` (${data.requesterEmail})` : ''} of ${data.customerName} through Rantai. Reminders stop when you have sent your answers.`,
  })),
  escalation: template(notice, (data, { toName, publicUrl }) => ({
    subject: `No answers yet from ${data.vendorName}`,
    heading: `${data.vendorName} has not answered`,
    paragraphs: [
      `${toName}, the answers about ${data.title} are overdue, and the reminders to the vendor have run out.`,
      ...(data.detail ? [data.detail] : []),
    ],
    button: { text: 'Open the engagement', href: open(publicUrl, data.path) },
    footer: 'You get this because you own this engagement in Rantai.',
  })),
  submitted: template(notice, (data, { toName, publicUrl }) => ({
    subject: `${data.vendorName} sent its answers`,
    heading: `${data.vendorName} sent its answers about ${data.title}`,
    paragraphs: [`${toName}, the answers are scored and wait for your review.`, ...(data.detail ? [data.detail] : [])],
    button: { text: 'Review the answers', href: open(publicUrl, data.path) },
    footer: 'You get this because you asked for these answers in Rantai.',
  })),
  vendorSaid: template(vendorWrote, (data, { toName, publicUrl }) => ({
    subject: `${data.vendorName} wrote about ${data.title}`,
    heading: `${data.vendorName} wrote to you`,
    paragraphs: [
      `${toName}, this came from ${data.vendorName} about ${data.title}.${data.waits ? ' The reminders wait until you reply.' : ''}`,
      ...aboutQuestion(data.question),
    ],
    ...(data.detail ? { quote: { from: data.vendorName, text: data.detail } } : {}),
    button: { text: 'Read and reply', href: open(publicUrl, data.path) },
    footer: 'You get this because you asked for these answers in Rantai.',
  })),
  customerSaid: template(said, (data, { toName, link, locale }) => ({
    subject: `${data.customerName} ${data.decided ? 'decided' : 'wrote'} about ${data.title}`,
    heading: data.decided
      ? `${data.customerName} decided about ${data.title}`
      : `${data.customerName} wrote to you about ${data.title}`,
    paragraphs: data.decided
      ? [`${toName}, your answers were read, and ${data.customerName} decided.`]
      : [`${toName}, there is something to read or answer.`, ...aboutQuestion(data.question)],
    quote: { from: data.authorName, text: data.text },
    ...(data.dueOn ? { facts: [{ label: 'Please send by', value: longDate(data.dueOn, locale) }] } : {}),
    ...button(data.decided ? 'See what you sent' : 'Open the questions', link),
    footer: `Sent by ${data.customerName} through Rantai.`,
  })),
  returned: template(returned, (data, { toName, link }) => {
    const count = answers(data.items.length)
    return {
      subject: `${count} came back: ${data.customerName} about ${data.title}`,
      heading: `${data.customerName} sent ${count} back to you`,
      paragraphs: [
        `${toName}, ${data.items.length === 1 ? 'this needs' : 'these need'} you again. Everything else stays as you sent it.`,
        ...(data.waiting > data.items.length ? [`With those from before, ${data.waiting} wait for you.`] : []),
      ],
      quotes: data.items.map(({ question, reason }) => ({ from: question, text: reason })),
      ...button(`Look at ${data.waiting === 1 ? 'the answer' : `the ${data.waiting} answers`}`, link),
      afterButton: ['Once they are changed, send them again from there.'],
      footer: `Sent by ${data.customerName} through Rantai.`,
    }
  }),
  recalled: template(said, (data, { toName }) => ({
    subject: `${data.customerName} took back its questions about ${data.title}`,
    heading: `${data.customerName} took back its questions`,
    paragraphs: [
      `${toName}, you need do nothing more about ${data.title}. The link no longer works, and nothing that was not sent was seen by ${data.customerName}.`,
    ],
    ...(data.text ? { quote: { from: data.authorName, text: data.text } } : {}),
    footer: `Sent by ${data.customerName} through Rantai.`,
  })),
  contactReplaced: template(replaced, (data, { toName }) => ({
    subject: `${data.customerName} asks ${data.toName} about ${data.title} now`,
    heading: `${data.toName} goes on with the questions about ${data.title}`,
    paragraphs: [
      `${toName}, ${data.byName} of ${data.customerName} named ${data.toName} as the contact for these questions. Your link no longer works.`,
      `${data.customerName} sees nothing that was not sent. What you began stays with ${data.vendorName}.`,
    ],
    footer: `Sent by ${data.customerName} through Rantai. If this looks wrong, write to ${data.requesterEmail ?? data.customerName}.`,
  })),
  handoverAsked: template(replaced.extend({ toEmail: z.string() }), (data, { toName, link }) => ({
    subject: `${data.customerName} wants to hand your answers to ${data.toName}`,
    heading: `May ${data.toName} go on with what you wrote?`,
    paragraphs: [
      `${toName}, ${data.byName} of ${data.customerName} asks ${data.toName} (${data.toEmail}) about ${data.title} from now on, and your link no longer works.`,
      `What you wrote and did not send is kept where nobody reads it. ${data.toName} gets it only if you agree; ${data.customerName} does not get it either way.`,
      'If you don’t know this address, or it is not one of your company, do nothing.',
    ],
    ...button('See who asks, and decide', link),
    footer: `Sent by ${data.customerName} through Rantai. If this looks wrong, write to ${data.requesterEmail ?? data.customerName}.`,
  })),
  memberInvitation: template(
    z.object({ organisationName: z.string(), invitedByName: z.string(), roleText: z.string() }),
    (data, { toName, link }) => ({
      subject: `${data.invitedByName} invites you to ${data.organisationName} in Rantai`,
      heading: `Join ${data.organisationName} in Rantai`,
      paragraphs: [
        `${toName}, ${data.invitedByName} invites you to work for ${data.organisationName} as ${data.roleText}.`,
      ],
      ...button('Accept the invitation', link),
      footer: 'If you don’t know who this is, you need do nothing: the invitation runs out by itself.',
    }),
  ),
  joinRequest: template(
    z.object({ organisationName: z.string(), personName: z.string(), personEmail: z.string() }),
    (data, { toName, publicUrl }) => ({
      subject: `${data.personName} asks to join ${data.organisationName}`,
      heading: `${data.personName} asks to join ${data.organisationName}`,
      paragraphs: [
        `${toName}, ${data.personName} (${data.personEmail}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.`,
      ],
      button: { text: 'See the request', href: open(publicUrl, '/settings/people') },
      footer: 'You get this because you administer this organisation in Rantai.',
    }),
  ),
  verifyEmail: template(z.object({}), (_data, { toName, link }) => ({
    subject: 'Confirm your e-mail address',
    heading: 'Confirm your e-mail address',
    paragraphs: [`${toName}, one press confirms that this address is yours.`],
    ...button('Confirm my address', link),
    footer: 'If you didn’t sign up at Rantai, you need do nothing.',
  })),
  resetPassword: template(z.object({}), (_data, { toName, link }) => ({
    subject: 'Choose a new password',
    heading: 'Choose a new password',
    paragraphs: [`${toName}, someone asked for a new password for this address. The link works once, for ten minutes.`],
    ...button('Choose a new password', link),
    footer: 'If it wasn’t you, you need do nothing: your password stays as it is.',
  })),
  accountExists: template(z.object({}), (_data, { toName, publicUrl }) => ({
    subject: 'You already have an account',
    heading: 'You already have an account',
    paragraphs: [
      `${toName}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.`,
    ],
    button: { text: 'Sign in', href: open(publicUrl, '/sign-in') },
    footer: 'If it wasn’t you, you need do nothing.',
  })),
  passwordChanged: template(z.object({}), (_data, { toName, publicUrl }) => ({
    subject: 'Your password was changed',
    heading: 'Your password was changed',
    paragraphs: [
      `${toName}, the password of your account was changed just now, and every other device was signed out.`,
      'If it wasn’t you, choose a new password at once and tell your administrator.',
    ],
    button: { text: 'Choose a new password', href: open(publicUrl, '/reset') },
    footer: 'You get this about every change of your password.',
  })),
}
