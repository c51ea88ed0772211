import { z } from 'zod'
import { open, template, type Template } from './template'

const reported = z.object({
  vendorName: z.string(),
  title: z.string(),
  awareAt: z.iso.datetime(),
  text: z.string(),
  by: z.string(),
  path: z.string(),
})

const added = reported.omit({ awareAt: true })

const answered = z.object({
  customerName: z.string(),
  title: z.string(),
  kind: z.enum(['seen', 'said']),
  text: z.string(),
  by: z.string(),
  path: z.string(),
})

/** Mails between a vendor and its customer about an incident that the vendor reported. */
export const aboutIncidentReports = {
  incidentReported: template(
    reported,
    ({ vendorName: vendor, title, text, by, path }, { toName: name, publicUrl, say }) => ({
      subject: say('{vendor} reports an incident: {title}', { vendor, title }),
      heading: say('{vendor} reports an incident', { vendor }),
      paragraphs: [
        say('{name}, {by} of {vendor} reported “{title}”. Your own clocks may have begun with this notice.', {
          name,
          by,
          vendor,
          title,
        }),
      ],
      quote: { from: vendor, text },
      button: { text: say('Read it and open an incident'), href: open(publicUrl, path) },
      footer: say('You get this because you look after incidents of this organisation in Rantai.'),
    }),
  ),
  incidentReportAdded: template(
    added,
    ({ vendorName: vendor, title, text, by, path }, { toName: name, publicUrl, say }) => ({
      subject: say('{vendor} says more about “{title}”', { vendor, title }),
      heading: say('{vendor} says more about its incident', { vendor }),
      paragraphs: [say('{name}, {by} of {vendor} added to “{title}”.', { name, by, vendor, title })],
      quote: { from: vendor, text },
      button: { text: say('Read it'), href: open(publicUrl, path) },
      footer: say('You get this because you look after incidents of this organisation in Rantai.'),
    }),
  ),
  incidentReportAnswered: template(
    answered,
    ({ customerName: customer, title, kind, text, by, path }, { toName: name, publicUrl, say }) => ({
      subject:
        kind === 'seen'
          ? say('{customer} read your report “{title}”', { customer, title })
          : say('{customer} answered your report “{title}”', { customer, title }),
      heading: say('About your report “{title}”', { title }),
      paragraphs: [
        kind === 'seen'
          ? say('{name}, {by} of {customer} acknowledged it.', { name, by, customer })
          : say('{name}, {by} of {customer} shared this with you.', { name, by, customer }),
      ],
      ...(text === '' ? {} : { quote: { from: customer, text } }),
      button: { text: say('Open the report'), href: open(publicUrl, path) },
      footer: say('You get this because the report names you as its contact.'),
    }),
  ),
} as const satisfies Record<string, Template>
