import { Notice, useSay } from '@rantai/ui'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import { sentenceOf } from './finding-words'
import { placeWords } from './place-words'

/** What is wrong, then what is likely a slip; nothing where there is nothing. */
export function FindingList({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const say = useSay()
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  if (findings.length === 0) return null
  return (
    <div className="stack-2 mb-4" role="status">
      {errors.length > 0 ? (
        <Notice kind="warning" title={say('Before it can be published')}>
          <Lines findings={errors} />
        </Notice>
      ) : null}
      {warnings.length > 0 ? (
        <Notice kind="info" title={say('Worth a look')}>
          <Lines findings={warnings} />
        </Notice>
      ) : null}
    </div>
  )
}

function Lines({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const say = useSay()
  return (
    <ul>
      {findings.map(({ place, message }, i) => (
        <li key={i} className="break-words">
          {place === '' ? null : <b className="m">{placeWords(say, place)}: </b>}
          {sentenceOf(say, message)}
        </li>
      ))}
    </ul>
  )
}
