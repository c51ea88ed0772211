import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldIssuesOf } from './field-issues'

const issuesOf = (schema: z.ZodType, value: unknown) => fieldIssuesOf(schema.safeParse(value).error?.issues ?? [])

describe('what a schema refuses', () => {
  it('keeps its own message, with the bound it names', () => {
    const schema = z.object({ name: z.string().min(1, 'Enter a name.').max(3, 'At most {maximum, number}.') })
    expect(issuesOf(schema, { name: '' })).toEqual([{ path: ['name'], message: 'Enter a name.' }])
    expect(issuesOf(schema, { name: 'long' })).toEqual([
      { path: ['name'], message: 'At most {maximum, number}.', values: { maximum: 3 } },
    ])
  })

  it.each([
    [z.string().min(1), '', 'Fill this in.'],
    [z.string().min(2), 'a', 'Use at least {minimum, number} characters.'],
    [z.string().max(2), 'abc', 'Use at most {maximum, number} characters.'],
    [z.array(z.string()).max(0), ['a'], 'Choose at most {maximum, number}.'],
    [z.number().max(2), 3, 'Enter at most {maximum, number}.'],
    [z.int().min(2), 1, 'Enter at least {minimum, number}.'],
    [z.enum(['a']), 'b', 'This can’t be taken as it is. Look at it again.'],
    [z.strictObject({}), { a: 1 }, 'This can’t be taken as it is. Look at it again.'],
    [z.uuid(), 'b', 'This can’t be taken as it is. Look at it again.'],
  ])('has plain words where the schema has none', (schema, value, message) => {
    expect(issuesOf(schema, value)).toMatchObject([{ message }])
  })
})
