import { z } from 'zod'
import { button, dateText, longDate, template, type Template } from './template'

const handed = z.object({
  byName: z.string(),
  requesterEmail: z.string(),
  customerName: z.string(),
  title: z.string(),
  part: z.enum(['questions', 'section', 'everything', 'takeOver']),
  note: z.string(),
  wantedOn: dateText,
  answered: z.number(),
  count: z.number(),
  late: z.boolean(),
})

/** Mails to whoever was handed questions by the person who answers them, by the name in the ledger. */
export const aboutParts = {
  partHanded: template(handed, (data, { toName: name, link, locale, say }) => {
    const { byName: by, customerName: customer, title, count, part, note } = data
    const whole = part === 'takeOver'
    return {
      subject: whole
        ? say('{by} asks you to take a questionnaire over', { by })
        : say('{by} asks you to answer {count, plural, one {1 question} other {{count} questions}}', { by, count }),
      heading: whole
        ? say('Take over what {customer} asks about {title}', { customer, title })
        : say('{count, plural, one {1 question} other {{count} questions}} about {title}', { count, title }),
      paragraphs: [
        whole
          ? say('{name}, {by} hands you everything: you answer what is open, sign and send it to {customer}.', {
              name,
              by,
              customer,
            })
          : say(
              '{name}, {customer} asks, and {by} would like you to answer this part. You see these questions alone.',
              {
                name,
                by,
                customer,
              },
            ),
        whole
          ? say('What was answered so far is there. You don’t need a password.')
          : say('Each answer is saved as you write, and {by} sends it with the rest. You don’t need a password.', {
              by,
            }),
      ],
      facts: [{ label: say('Wanted by'), value: longDate(data.wantedOn, locale) }],
      ...(note ? { quote: { from: say('A message from {name}', { name: by }), text: note } } : {}),
      ...button(say('See what is asked'), link),
      afterButton: [say('The link is for you; please don’t forward this mail.')],
      footer: say(
        'You get this because {by} ({email}) entered your address in Rantai. If you don’t know {by}, do nothing.',
        {
          by,
          email: data.requesterEmail,
        },
      ),
    }
  }),
  partReminder: template(handed, (data, { toName: name, link, locale, say }) => {
    const { byName: by, title, answered, count, late } = data
    return {
      subject: late
        ? say('{by} still waits for your answers about {title}', { by, title })
        : say('{by} waits for your answers about {title}', { by, title }),
      heading: say('{answered} of {count, plural, one {1 question is} other {{count} questions are}} answered', {
        answered,
        count,
      }),
      paragraphs: [say('{name}, what you wrote is there. Go on where you stopped.', { name })],
      facts: [{ label: say('Wanted by'), value: longDate(data.wantedOn, locale) }],
      ...button(say('Go on answering'), link),
      footer: say(
        'You get this because {by} ({email}) handed you these questions in Rantai. It stops when all are answered.',
        {
          by,
          email: data.requesterEmail,
        },
      ),
    }
  }),
} satisfies Readonly<Record<string, Template>>
