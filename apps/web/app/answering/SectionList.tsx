import { TextLink, useSay } from '@rantai/ui'
import type { AnsweringHead } from '@rantai/use-cases'
import { sectionPath } from './words'

/** Every section with how far it is; what narrow screens have in place of the rail. */
export function SectionList({ head }: { readonly head: AnsweringHead }) {
  const say = useSay()
  const sections = head.sections.filter(({ total }) => total > 0)
  return (
    <section className="stack" aria-labelledby="sections-title">
      <h2 id="sections-title">
        {say('{count, plural, one {# section} other {# sections}}', { count: sections.length })}
      </h2>
      <dl className="facts">
        {sections.map(({ id, title, total, answered, attention }) => (
          <div key={id}>
            <dt>{say('{answered} of {total}', { answered, total })}</dt>
            <dd>
              <TextLink href={sectionPath(head.assessmentId, id)}>{title}</TextLink>
              {attention > 0 ? <span className="warn-t"> {say('· {attention} to look at', { attention })}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
