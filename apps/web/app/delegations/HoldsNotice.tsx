import { Notice, useSay } from '@rantai/ui'
import type { AnsweringHead } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

/** Who handed over what the reader sees, what they said, and what becomes of it. */
export function HoldsNotice({ head: { holds, isOpen, answeredCount, total } }: { readonly head: AnsweringHead }) {
  const say = useSay()
  const format = useFormat()
  if (holds === null) return null
  const { byName, note, wantedOn, part } = holds
  const isDone = total > 0 && answeredCount >= total
  const day = format.date(wantedOn, 'long')
  return (
    <Notice
      kind={isDone ? 'success' : 'neutral'}
      title={
        isDone && part !== 'takeOver'
          ? say('All of it is answered. {byName} has your answers.', { byName })
          : say('{byName} handed this to you, and wants it by {day}', { byName, day })
      }
    >
      {note === '' ? null : <blockquote className="whitespace-pre-line">{note}</blockquote>}
      {part === 'takeOver' || !isOpen ? null : (
        <p>
          {say(
            'Each answer is saved as you write, and {byName} sees it. There is nothing to send: {byName} does that.',
            {
              byName,
            },
          )}
        </p>
      )}
    </Notice>
  )
}
