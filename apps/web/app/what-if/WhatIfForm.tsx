import { Form, useLocation, useNavigate, useNavigation } from '@remix-run/react'
import { Button, Section, Select, TextLink, useSay } from '@rantai/ui'
import { useEffect, useRef, useState } from 'react'
import { AnswerField } from './AnswerField'
import { TriedFactField } from './FactField'
import { postedChanges } from './posted-changes'
import { RESULT, whatIfAddress } from './what-if-address'
import type { Tried } from './what-if-types'

/** How long nothing may change before what was changed is reckoned, in milliseconds. */
const settleMs = 250

/**
 * Answers and facts to try, as one form that a browser sends by itself; where scripts run each change is reckoned at once,
 * and the address holds only what was changed.
 */
export function WhatIfForm({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const live = useLiveForm(tried)
  const { triedAnswers, triedFacts, problems } = tried
  const wrong = new Set(problems.map(({ field, id }) => `${field} ${id}`))
  return (
    <Form
      method="get"
      action={`#${RESULT}`}
      key={live.drawn}
      onChange={live.change}
      onSubmit={live.submit}
      preventScrollReset
      noValidate
    >
      <Section title={say('Facts of the engagement')} aside={changedWords(say, triedFacts.length)}>
        <details open={triedFacts.length > 0} className="charttool">
          <summary>{say('Try other facts')}</summary>
          <div className="stack-6 pt-3">
            {tried.facts.map((fact) => (
              <TriedFactField
                key={fact.name}
                fact={fact}
                isTried={triedFacts.includes(fact.name)}
                wrong={wrong.has(`fact ${fact.name}`)}
              />
            ))}
          </div>
        </details>
      </Section>
      <Section title={say('Answers')} aside={changedWords(say, triedAnswers.length)}>
        <Select
          id="evidence"
          name="evidence"
          label={say('Evidence of the answers you change')}
          defaultValue={tried.evidence}
          options={[
            { value: 'accepted', label: say('Accepted, where it is required') },
            { value: 'asNow', label: say('As it stands') },
          ]}
        />
        {tried.sections.map((section) => {
          const changed = section.questions.filter(({ id }) => triedAnswers.includes(id)).length
          return (
            <details key={section.id} className="charttool" open={changed > 0}>
              <summary>
                {section.title} <span className="muted">{changedWords(say, changed, section.questions.length)}</span>
              </summary>
              <div className="stack-6 py-3">
                {section.questions.map((question) => (
                  <AnswerField
                    key={question.id}
                    question={question}
                    isTried={triedAnswers.includes(question.id)}
                    wrong={wrong.has(`answer ${question.id}`)}
                    countries={tried.countries}
                  />
                ))}
              </div>
            </details>
          )
        })}
      </Section>
      <p className="row py-4">
        <Button type="submit" kind="primary">
          {say('Show what it would give')}
        </Button>
        <TextLink href={whatIfAddress(tried.engagementId)}>{say('Start again')}</TextLink>
      </p>
    </Form>
  )
}

function changedWords(say: ReturnType<typeof useSay>, changed: number, of?: number): string {
  if (changed > 0) return say('{changed, plural, one {# changed} other {# changed}}', { changed })
  return of === undefined ? '' : say('{of, plural, one {# question} other {# questions}}', { of })
}

/** Goes to the outcome of what was pressed as soon as it is reckoned; what moves while somebody types leaves them where they are. */
function useOutcome(search: string): (of: string) => void {
  const busy = useNavigation().state !== 'idle'
  const awaited = useRef<string>(undefined)
  useEffect(() => {
    if (awaited.current !== search || busy) return
    awaited.current = undefined
    const outcome = document.getElementById(RESULT)
    outcome?.focus({ preventScroll: true })
    outcome?.scrollIntoView({ block: 'center' })
  }, [busy, search])
  return (of) => {
    awaited.current = of
  }
}

/** Sends what was changed a moment after the last change. The form is drawn anew only when another address was opened. */
function useLiveForm(tried: Tried) {
  const navigate = useNavigate()
  const { search } = useLocation()
  const showOutcome = useOutcome(search)
  const [sent, setSent] = useState<string>()
  const [drawn, setDrawn] = useState(search)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (search !== drawn && search !== sent) setDrawn(search)
  const go = (form: HTMLFormElement) => {
    clearTimeout(waiting.current)
    const changes = postedChanges(new FormData(form), listsOf(tried)).toString()
    const address = `${whatIfAddress(tried.engagementId)}${changes === '' ? '' : `?${changes}`}`
    const next = changes === '' ? '' : `?${changes}`
    setSent(next)
    navigate(address, { replace: true, preventScrollReset: true })
    return next
  }
  return {
    drawn,
    change: (event: { readonly currentTarget: HTMLFormElement }) => {
      const form = event.currentTarget
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => go(form), settleMs)
    },
    submit: (event: { readonly currentTarget: HTMLFormElement; preventDefault(): void }) => {
      event.preventDefault()
      showOutcome(go(event.currentTarget))
    },
  }
}

/** What stands of every field with ticks, or with countries typed into it. */
function listsOf({ sections, facts }: Tried): Record<string, readonly string[]> {
  const answers = sections.flatMap(({ questions }) => questions.map((each) => [`a.${each.id}`, each.now] as const))
  const recorded = facts.map(({ name, now, countries }) => [`f.${name}`, countries ? [now.join(', ')] : now] as const)
  return Object.fromEntries([...answers, ...recorded])
}
