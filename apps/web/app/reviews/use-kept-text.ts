import { useEffect, type ChangeEvent } from 'react'
import { keptWords } from './kept-words'

type Field = {
  /** Id of the input. */
  readonly id: string
  /** Name under which its text is kept; the same question and file always have the same. */
  readonly name: string
  /** Texts that reached the server: such a one isn't put back. */
  readonly sent: readonly (string | null)[]
}

/** Puts back what was typed into a field and left unsent. @returns what the field calls with every change */
export function useKeptText(assessmentId: string, { id, name, sent }: Field) {
  const known = sent.join('\n\n')
  useEffect(() => {
    const kept = keptWords(assessmentId)
    const text = kept.text(name)
    const field = document.getElementById(id)
    if (text === undefined || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
    if (text.trim() === '' || known.split('\n\n').includes(text.trim())) kept.keepText(name, undefined)
    else if (field.value === field.defaultValue) field.value = text
  }, [assessmentId, id, name, known])
  return ({ currentTarget }: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) =>
    keptWords(assessmentId).keepText(name, currentTarget.value)
}
