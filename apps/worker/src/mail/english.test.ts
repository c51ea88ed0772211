import { expect, it } from 'vitest'
import { renderMail } from './render'
import { sampleMails } from './sample-mails'
import { templates } from './templates/letters'

const mail = { toName: 'Maheswari', link: 'https://portal.example/i/t', publicUrl: 'https://portal.example' }

it('writes every mail in English as it stands on file', async () => {
  expect(new Set(sampleMails.map(({ template }) => template))).toEqual(new Set(Object.keys(templates)))
  const written = await Promise.all(sampleMails.map((sample) => renderMail({ ...mail, ...sample, locale: 'en' })))
  const pages = written.map(({ subject, text }, at) => `# ${sampleMails[at]?.template}: ${subject}\n\n${text}\n`)
  await expect(pages.join('\n')).toMatchFileSnapshot('./english-mails.txt')
})
