import { Notice, TextLink, useSay } from '@rantai/ui'
import type { AnsweringHead } from '@rantai/use-cases'
import { replyPath, sectionPath } from './words'

/** Questions that the customer asked something about, and that nobody replied to yet. */
export function AwaitedNotice({ head }: { readonly head: AnsweringHead }) {
  const say = useSay()
  const { assessmentId, customerName, awaited, mayMessage } = head
  const asked = awaited.filter(({ turn }) => turn === 'vendor')
  if (asked.length === 0) return null
  return (
    <Notice
      kind="info"
      title={say('{customerName} waits for your word on {count, plural, one {# question} other {# questions}}', {
        customerName,
        count: asked.length,
      })}
    >
      <p>{say('A reply changes no answer and sends nothing else.')}</p>
      <ul className="stack-2">
        {asked.map(({ questionId, sectionId, text }) => (
          <li key={questionId}>
            <TextLink href={sectionPath(assessmentId, sectionId, questionId)}>{text}</TextLink>
            {mayMessage ? (
              <span className="block">
                <TextLink href={replyPath(assessmentId, questionId)} aria-label={say('Reply about: {text}', { text })}>
                  {say('Reply')}
                </TextLink>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
