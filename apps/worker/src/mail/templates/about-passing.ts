import { z } from 'zod'
import { open, template, type Template } from './template'

const answered = z.object({
  partyName: z.string(),
  service: z.string(),
  by: z.string(),
  count: z.number(),
  path: z.string(),
})

/** Mails about questions that a vendor passed to its sub-processor, by the name in the ledger; the sub-processor gets those of any vendor. */
export const aboutPassing = {
  passedAnswered: template(answered, ({ partyName: party, service, by, count, path }, mail) => {
    const { toName: name, publicUrl, say } = mail
    return {
      subject: say('{party} answered what you passed on', { party }),
      heading: say('{party} answered about {service}', { party, service }),
      paragraphs: [
        say(
          '{name}, {by} sent {count, plural, one {1 answer} other {{count} answers}}. You see each beside your own question, and decide what to take up and what your customer may see.',
          { name, by, count },
        ),
        say('Nothing goes to your customer unless you agree to it.'),
      ],
      button: { text: say('Open the answers'), href: open(publicUrl, path) },
      footer: say('You get this because you passed these questions on in Rantai.'),
    }
  }),
} satisfies Readonly<Record<string, Template>>
