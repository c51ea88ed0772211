import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { messageWords } from './own-sentences'

const machine = {
  'We need more time': 'Kami perlu waktu lebih',
  'The review of your answers is finished: approved with conditions.': 'Selesai: disetujui dengan syarat.',
  Yes: 'Ya',
}
const { say } = speakerOf('id', { machine, reviewed: {} })

it('says what the product wrote, and leaves what people wrote', () => {
  expect(messageWords(say, 'We need more time.')).toBe('Kami perlu waktu lebih')
  expect(
    messageWords(say, 'The review of your answers is finished: approved with conditions.\n- A plan (by 1 May 2027)'),
  ).toBe('Selesai: disetujui dengan syarat.\n- A plan (by 1 May 2027)')
  expect(messageWords(say, 'Yes')).toBe('Yes')
  expect(messageWords(speakerOf('en', undefined).say, 'We need more time.')).toBe('We need more time.')
})
