import { expect, it } from 'vitest'
import { renderMail } from './render'

const mail = {
  locale: 'en',
  toName: 'Maheswari',
  link: 'https://portal.example/i/t',
  publicUrl: 'https://portal.example',
}
const about = { customerName: 'Bank Teluk Pte. Ltd.', title: 'Card switch' }
const items = [
  { question: 'Who watches over privacy?', reason: 'Since when?' },
  { question: 'Which standard do you follow?', reason: 'Name it.' },
]

it('says that answers came back, how many, and which by their words', async () => {
  const data = { ...about, items, waiting: 2 }
  const { subject, text } = await renderMail({ ...mail, template: 'returned', data })
  expect(subject).toBe('2 answers came back: Bank Teluk Pte. Ltd. about Card switch')
  for (const { question, reason } of items) {
    expect(text).toContain(question)
    expect(text).toContain(reason)
  }
  const one = await renderMail({ ...mail, template: 'returned', data: { ...about, items: items.slice(1), waiting: 2 } })
  expect(one.subject).toMatch(/^1 answer came back/)
  expect(one.text).toContain('With those from before, 2 wait for you.')
})

it('names the question of a message, and tells a decision without a day to answer by', async () => {
  const said = { ...about, authorName: 'Aisyah', text: 'Approved.' }
  const asked = await renderMail({ ...mail, template: 'customerSaid', data: { ...said, question: items[0]?.question } })
  expect(asked.text).toContain('“Who watches over privacy?”')
  const decided = await renderMail({ ...mail, template: 'customerSaid', data: { ...said, decided: true } })
  expect(decided.subject).toBe('Bank Teluk Pte. Ltd. decided about Card switch')
  expect(decided.text).not.toContain('Please send by')
})

it('ends no sentence with two full stops after a name that has its own', async () => {
  const data = { ...about, toName: 'Budi', byName: 'Aisyah', vendorName: 'Lintas Pte. Ltd.', requesterEmail: null }
  const { text } = await renderMail({ ...mail, template: 'contactReplaced', data })
  expect(text).toContain('Lintas Pte. Ltd.')
  expect(text).not.toMatch(/\.\.(\s|$)/)
})

it('says of an unanswered change that it took effect where it did', async () => {
  const notice = { vendorName: 'Lintas', partyName: 'Awan', change: 'add', lastDay: '2026-12-15', general: false }
  const said = async (begun: boolean) => {
    const data = { ...notice, startsOn: '2026-03-01', begun, path: '/notices/n' }
    return (await renderMail({ ...mail, template: 'noticeUnanswered', data })).text.replaceAll(/\s+/g, ' ')
  }
  expect(await said(true)).toContain('The change took effect on Sunday, 1 March 2026.')
  expect(await said(false)).toContain('You can still answer until the change begins.')
})
