import { Form } from '@remix-run/react'
import { Button, Notice, Section, Sentence, TextInput, TextLink, english, useSay } from '@rantai/ui'
import type { EngagementScope } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'

type Props = {
  readonly scope: Pick<EngagementScope, 'id' | 'packsInScope' | 'packsLeftOut'>
  readonly answer: FormAnswer | undefined
  /** Whether to show the acts; the policy of the use-cases decides. */
  readonly mayWrite: boolean
}
type Chosen = EngagementScope['packsInScope'][number]
type LeftOut = EngagementScope['packsLeftOut'][number]

/** Each pack that is asked, why, and how to leave it out; then those that aren't asked. Every act is a form of its own. */
export function PackList({ scope, answer, mayWrite }: Props) {
  const say = useSay()
  const changed = answer?.intent === 'addPack' || answer?.intent === 'removePack' ? answer : undefined
  const missing = scope.packsLeftOut.filter(({ why }) => why !== null)
  const others = scope.packsLeftOut.filter(({ why }) => why === null)
  return (
    <Section title={say('What is asked, and why')}>
      <div className="stack-6">
        <FormProblems answer={changed} title={say('Nothing was changed')} />
        <ul className="stack-6">
          {scope.packsInScope.map((pack) => (
            <ChosenPack
              key={pack.id}
              pack={pack}
              answer={answerFor(changed, pack.id)}
              mayWrite={mayWrite}
              factsHref={mayWrite ? `/engagements/${scope.id}/intake?opened=${pack.id}#question-${pack.id}` : undefined}
            />
          ))}
        </ul>
        <p className="muted">
          {say('Answers can open a few questions more, for instance when the vendor names sub-processors.')}
        </p>
        {missing.length > 0 ? (
          <div className="stack-2">
            <h3>{say('Left out, although the facts call for it')}</h3>
            <ul className="stack-6">
              {missing.map((pack) => (
                <LeftOutPack key={pack.id} pack={pack} mayWrite={mayWrite} />
              ))}
            </ul>
          </div>
        ) : null}
        {mayWrite && others.length > 0 ? (
          <details>
            <summary>{say('Add more questions')}</summary>
            <ul className="stack-6">
              {others.map((pack) => (
                <LeftOutPack key={pack.id} pack={pack} mayWrite />
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </Section>
  )
}

const answerFor = (answer: FormAnswer | undefined, packId: string): FormAnswer | undefined =>
  answer?.typed['packId']?.[0] === packId ? answer : undefined

/** What a pack brings, by `brings`. */
const broughtWords = english({
  questions: '<b>{title}</b>, {count, plural, one {# question} other {# questions}}.',
  rules: '<b>{title}</b>, adds rules, no questions.',
  nothing: '<b>{title}</b>, brings nothing until the facts that it goes by are recorded.',
})

/** Which facts a pack waits for, and the way to them. */
function Needs({ pack, factsHref }: { readonly pack: Chosen; readonly factsHref: string | undefined }) {
  const say = useSay()
  if (pack.needs.length === 0) return null
  return (
    <Notice kind="warning" title={say('Still to record')}>
      <ul className="list-disc pl-5">
        {pack.needs.map((ask) => (
          <li key={ask}>{say(ask)}</li>
        ))}
      </ul>
      {factsHref === undefined ? null : <TextLink href={factsHref}>{say('Record them')}</TextLink>}
    </Notice>
  )
}

type ChosenProps = {
  readonly pack: Chosen
  readonly answer: FormAnswer | undefined
  readonly mayWrite: boolean
  readonly factsHref: string | undefined
}

function ChosenPack({ pack, answer, mayWrite, factsHref }: ChosenProps) {
  const say = useSay()
  const field = fieldOf(answer, 'reason')
  return (
    <li className="stack-2">
      <div>
        <Sentence
          text={broughtWords[pack.brings]}
          values={{ title: pack.title, count: pack.count }}
          tags={{ b: (title) => <strong>{title}</strong> }}
        />{' '}
        <span className="muted">{say('{why} Version {version}.', { why: say(pack.why), version: pack.version })}</span>
      </div>
      <Needs pack={pack} factsHref={factsHref} />
      {pack.leavingOut === 'impossible' || !mayWrite ? null : (
        <details open={answer !== undefined}>
          <summary>{say('Leave it out')}</summary>
          <Form method="post" className="stack-6" noValidate>
            <input type="hidden" name="packId" value={pack.id} />
            {pack.leavingOut === 'needsReason' ? (
              <TextInput
                {...field}
                id={answer ? field.id : `reason-${pack.id}`}
                label={say('Why it is left out')}
                help={say('Stays in the record of this engagement and of each request.')}
                required
              />
            ) : null}
            <Button type="submit" name="intent" value="removePack">
              {say('Leave out {title}', { title: pack.title })}
            </Button>
          </Form>
        </details>
      )}
    </li>
  )
}

function LeftOutPack({ pack, mayWrite }: { readonly pack: LeftOut; readonly mayWrite: boolean }) {
  const say = useSay()
  return (
    <li className="stack-2">
      <div>
        <strong>{pack.title}</strong>. {pack.why === null ? null : <span className="muted">{say(pack.why)} </span>}
        {pack.reason === null ? null : <>{say('Left out: {reason}', { reason: pack.reason })}</>}
      </div>
      {mayWrite ? (
        <Form method="post">
          <input type="hidden" name="packId" value={pack.id} />
          <Button type="submit" name="intent" value="addPack">
            {say('Ask {title}', { title: pack.title })}
          </Button>
        </Form>
      ) : null}
    </li>
  )
}
