import { findCommands } from '@rantai/ui'
import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { commandsAt, foundCommands, nameIn, standingCommands } from './customer-commands'

const { say } = speakerOf('en', undefined)
const id = '0197a000-0000-7000-8000-000000000001'
const risk = { role: 'riskManager', assesses: true } as const
const hrefs = (commands: readonly { readonly href?: string | undefined }[]) => commands.map(({ href }) => href)

it.each([
  ['approve', '/reviews'],
  ['law vietnam', '/law/VN'],
  ['vn law', '/law/VN'],
  ['invite', '/engagements'],
  ['remind', '/chase'],
])('“%s” leads somewhere', (typed, href) => {
  expect(hrefs(findCommands(standingCommands(say, risk), typed))).toContain(href)
})

it('acts on what the page shows, for those who may', () => {
  const of = (typed: string, role: 'riskManager' | 'procurement' | 'auditor') =>
    hrefs(findCommands(commandsAt(say, `/engagements/${id}/history`, role), typed))
  expect(of('approve', 'riskManager')).toEqual([`/engagements/${id}/decide`])
  expect(of('approve', 'procurement')).toEqual([])
  expect(of('invite', 'procurement')).toEqual([`/engagements/${id}/scope`])
  expect(commandsAt(say, `/engagements/${id}`, 'auditor')).toEqual([])
  expect(hrefs(commandsAt(say, `/vendors/${id}`, 'procurement'))).toContain(`/vendors/${id}/engagements/new`)
  expect(commandsAt(say, '/vendors/new', 'procurement')).toEqual([])
})

it('finds by name what an act is about', () => {
  const found = { kind: 'engagement', id, name: 'Lưu trữ sao kê', second: 'Hồng Hà' } as const
  const typed = 'approve hong ha'
  expect(nameIn(typed)).toBe('hong ha')
  expect(hrefs(findCommands(foundCommands(say, found, { typed, role: 'riskManager' }), typed))).toEqual([
    `/engagements/${id}/decide`,
  ])
  expect(hrefs(foundCommands(say, found, { typed: 'hong ha', role: 'riskManager' }))).toEqual([`/engagements/${id}`])
})
