import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { draftOf, readDraft } from './draft'
import { draftFromForm } from './draft-form'

const maturity = { type: 'maturity' } as const
const companies = { type: 'subProcessors' } as const
const reader = {
  say: speakerOf('en', undefined).say,
  codeOf: (words: string) => (words === 'Singapore' ? 'SG' : undefined),
}

function posted(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(`Q1.${name}`, value)
  return form
}

it('takes a reason for saying that it does not apply, with nothing to tick', () => {
  const draft = draftFromForm(maturity, 'Q1', posted({ picked: '3', reason: ' We have no servers. ' }))
  expect(readDraft(maturity, draft, reader)).toEqual({
    content: { value: null, notApplicable: 'We have no servers.', comment: null },
  })
  const emptied = draftFromForm(maturity, 'Q1', posted({ picked: '3', reason: ' ' }))
  expect(readDraft(maturity, emptied, reader)).toMatchObject({ content: { value: 3, notApplicable: null } })
})

it('keeps since when a company gets the data', () => {
  const fields = { rowName: 'Awan', rowCountries: 'Singapore', rowSince: '2024-05-01' }
  const draft = draftFromForm(companies, 'Q1', posted(fields))
  const value = [{ name: 'Awan', countries: ['SG'], since: '2024-05-01' }]
  expect(readDraft(companies, draft, reader)).toMatchObject({ content: { value } })
  const again = draftOf(companies, { value, notApplicable: null, comment: null }, () => 'Singapore')
  expect(again.rows).toEqual(draft.rows)
})
