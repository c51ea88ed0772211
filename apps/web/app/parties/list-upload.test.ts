import { expect, it } from 'vitest'
import { sentList } from './list-upload'

function sent(name: string, bytes: string) {
  const form = new FormData()
  form.append('file', new File([bytes], name))
  form.append('document', 'By mail')
  return sentList(new Request('http://localhost/', { method: 'POST', body: form }))
}

it('reads no text as a workbook because of its name, and keeps what else was typed', async () => {
  const answer = await sent('list.xlsx', 'Surat\nAwan\n')
  expect(answer.list).toBeUndefined()
  expect(answer.problem).toContain('named as a workbook')
  expect(answer.typed['document']).toEqual(['By mail'])
  expect((await sent('list.XLSX', 'PK\u0003\u0004')).problem).toBeUndefined()
  expect((await sent('list.txt', 'Surat\n')).list?.name).toBe('list.txt')
})
