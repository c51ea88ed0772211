import { Form, useSearchParams } from '@remix-run/react'
import { Button, EmptyState, TextLink, useSay } from '@rantai/ui'
import { useState, type FormEvent } from 'react'
import { actOn } from './draft-acts'
import { FindingList } from './FindingList'
import { focusSoon } from './focus-soon'
import { findingsAt, type PackContext, usePack } from './pack-context'
import { QuestionFields } from './QuestionFields'
import { withQuestion } from './question-form'
import { placeIn } from './question-place'

/** The questions at one side, the chosen one's form at the other. What is typed is kept by itself; without scripts a button keeps it. */
export function QuestionEditor({ place }: { readonly place: number }) {
  const say = useSay()
  const pack = usePack()
  const { draft, findings, mayWrite } = pack
  const index = Math.min(place, Math.max(0, draft.questions.length - 1))
  const question = draft.questions[index]
  return (
    <div className="mt-4 grid gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <QuestionList pack={pack} shown={index} />
      {question ? (
        <div className="min-w-0">
          <FindingList findings={findingsAt(findings, `questions[${index}]`)} />
          <EditorForm key={index} pack={pack} index={index} />
        </div>
      ) : (
        <EmptyState title={say('No question yet')} action={mayWrite ? <AddFirst pack={pack} /> : undefined}>
          {say('A pack is asked once it has questions and is published.')}
        </EmptyState>
      )}
    </div>
  )
}

function AddFirst({ pack }: { readonly pack: PackContext }) {
  const say = useSay()
  const { act } = useActs(pack, 0)
  return (
    <Form method="post" onSubmit={act}>
      <Button type="submit" name="act" value="addQuestion" kind="primary">
        {say('Add a question')}
      </Button>
    </Form>
  )
}

function QuestionList({ pack, shown }: { readonly pack: PackContext; readonly shown: number }) {
  const say = useSay()
  const { draft, findings, mayWrite } = pack
  const { act } = useActs(pack, shown)
  if (draft.questions.length === 0) return <div />
  return (
    <nav aria-label={say('Questions of this pack')} className="max-h-[70vh] overflow-y-auto lg:sticky lg:top-4">
      <ol className="stack-2">
        {draft.questions.map((question, i) => {
          const errors = findingsAt(findings, `questions[${i}]`).filter(({ severity }) => severity === 'error').length
          return (
            <li key={i}>
              <TextLink
                href={placeIn(i) || '?question=1'}
                aria-current={i === shown ? 'page' : undefined}
                className={`block break-words border-l-2 pl-3 no-underline ${i === shown ? 'border-brand' : 'border-transparent'}`}
              >
                <span className="small muted">
                  {question.id}
                  {errors > 0 ? (
                    <span className="warn-t">
                      {' '}
                      ·{' '}
                      {say('{count, plural, one {# thing to correct} other {# things to correct}}', { count: errors })}
                    </span>
                  ) : null}
                </span>
                <span className="block">
                  {question.text.en || <span className="muted">{say('Not written yet')}</span>}
                </span>
              </TextLink>
            </li>
          )
        })}
      </ol>
      {mayWrite ? (
        <Form method="post" onSubmit={act} className="mt-3">
          <input type="hidden" name="place" value={shown + 1} />
          <Button type="submit" name="act" value="addQuestion" icon="plus" small>
            {say('Add a question')}
          </Button>
        </Form>
      ) : null}
    </nav>
  )
}

/** The form of one question. It is drawn anew only after an act: while somebody types, the fields are the reader's. */
function EditorForm({ pack, index }: { readonly pack: PackContext; readonly index: number }) {
  const { draft, change, mayWrite } = pack
  const [drawn, setDrawn] = useState(0)
  const { act } = useActs(pack, index, () => setDrawn((before) => before + 1))
  const question = draft.questions[index]
  if (!question) return null
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget)
    const next = withQuestion(draft, index, form)
    change(next)
    // Another type of answer has other fields; one that is offered may stand for another of the format.
    const type = next.questions[index]?.answer.type
    if (type !== question.answer.type || type !== form.get('type')) setDrawn((before) => before + 1)
  }
  return (
    <Form method="post" onInput={onInput} onSubmit={act} className="stack-6" noValidate>
      <input type="hidden" name="place" value={index + 1} />
      <fieldset disabled={!mayWrite} className="stack-6">
        <QuestionFields key={drawn} pack={pack} index={index} question={question} />
      </fieldset>
    </Form>
  )
}

/** Acts of buttons as the server does them, here: on what stands in the form, then to the field where one goes on. */
function useActs(pack: PackContext, index: number, onActed?: () => void) {
  const [, setSearch] = useSearchParams()
  const act = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter
    event.preventDefault()
    const verb = button instanceof HTMLButtonElement ? button.value : ''
    const typed = withQuestion(pack.draft, index, new FormData(event.currentTarget))
    const acted = actOn(typed, index, verb)
    pack.change(acted.draft)
    if (acted.index !== index || verb === 'addQuestion')
      setSearch(new URLSearchParams(placeIn(acted.index) || '?question=1'), { preventScrollReset: true })
    onActed?.()
    if (acted.focus !== undefined) focusSoon(acted.focus)
  }
  return { act }
}
