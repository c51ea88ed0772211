import { expect, it } from 'vitest'
import { sampleContent } from '../../../../test/setup/sample-contract'
import { type ContractContentInput, contractContentSchema } from './contracts.schema'

it('refuses days that can’t follow each other, by field', () => {
  const pathsOf = (days: Partial<ContractContentInput>) =>
    contractContentSchema.safeParse({ ...sampleContent({}), ...days }).error?.issues.map(({ path }) => path.join())
  expect(pathsOf({ signedOn: '2026-02-01', reviewOn: '2026-01-31' })).toEqual(['reviewOn'])
  expect(pathsOf({ startsOn: '2026-02-01', renewsOn: '2026-01-31' })).toEqual(['renewsOn'])
  expect(pathsOf({ signedOn: '2026-02-01', endsOn: '2026-01-31' })).toEqual(['endsOn'])
  // A day of the past is history; its page says that it is overdue.
  expect(pathsOf({ signedOn: '2020-02-01', reviewOn: '2021-02-01', renewsOn: '2022-02-01' })).toBeUndefined()
})
