import { ButtonLink, Notice, useSay } from '@rantai/ui'
import type { FindingView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = { readonly findings: readonly FindingView[]; readonly assessmentId: string; readonly customerName: string }

/** Says to a vendor what it is to put right, by when first; the way there stays once all is closed. */
export function FindingsNotice({ findings, assessmentId, customerName }: Props) {
  const say = useSay()
  const format = useFormat()
  if (findings.length === 0) return null
  const open = findings.filter(({ state }) => state === 'open')
  const [first] = open
  const way = <ButtonLink href={`/answer/${assessmentId}/findings`}>{say('See what is to be put right')}</ButtonLink>
  if (first === undefined)
    return (
      <Notice kind="info" actions={way}>
        {findings.some(({ state }) => state === 'answered')
          ? say('You answered everything that was to be put right. {customerName} looks at it.', { customerName })
          : say('Everything that was to be put right is closed.')}
      </Notice>
    )
  return (
    <Notice
      kind="warning"
      title={say('{count, plural, one {# thing is} other {# things are}} to be put right', { count: open.length })}
      actions={way}
    >
      {open.some(({ late }) => late)
        ? say('The first was due {day} ({relative}).', {
            ...{ day: format.date(first.dueOn, 'long'), relative: format.relative(first.dueOn) },
          })
        : say('The first is due {day} ({relative}).', {
            ...{ day: format.date(first.dueOn, 'long'), relative: format.relative(first.dueOn) },
          })}
    </Notice>
  )
}
