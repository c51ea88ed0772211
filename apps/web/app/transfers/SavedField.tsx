import { type ReactNode, useState } from 'react'
import { ConflictNote, Notice, SaveState, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import type { Saved } from '../forms/draft-saver'
import { useFormat } from '../locale/use-format'
import { type Theirs, useSavedField } from './use-saved-field'

type Props = {
  readonly transferId: string
  readonly field: string
  readonly stored: string
  readonly author: { readonly by: string; readonly at: string } | undefined
  readonly answer: FormAnswer | undefined
  /** What a value is called, where it isn't its own words. */
  readonly wordsOf?: ((value: string) => string) | undefined
  /** The field itself, beginning with this value. */
  readonly children: (value: string) => ReactNode
}

/** A field of an assessment that saves itself and says so; what another wrote in it meanwhile stands beside it. */
export function SavedField({ transferId, field, stored, author, answer, wordsOf = (value) => value, children }: Props) {
  const say = useSay()
  const format = useFormat()
  const typed = answer?.typed[field]?.[0] ?? stored
  const [value, setValue] = useState({ text: typed, turn: 0 })
  const [mine, setMine] = useState(typed)
  const show = (text: string) => {
    setMine(text)
    setValue(({ turn }) => ({ text, turn: turn + 1 }))
  }
  // What came back from the server is what was typed last.
  const onTakenUp = answer === undefined ? show : undefined
  const { saved, theirs, change, keepMine, takeTheirs } = useSavedField({ transferId, field, stored, onTakenUp })
  const before = answer?.typed[`was.${field}`]?.[0]
  const met = before !== undefined && before !== stored && typed !== stored ? { text: stored, ...author } : undefined
  const told = (each: Partial<Theirs>) =>
    say('{name} changed this, {time}, while you were writing.', {
      name: each.by ?? '',
      time: format.date(each.at ?? format.now, 'time'),
    })
  return (
    <div
      className="stack-2"
      onChange={({ target }) => {
        if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return
        setMine(target.value)
        change(target.value)
      }}
    >
      <input type="hidden" name={`was.${field}`} value={stored} />
      <div key={value.turn}>{children(value.text)}</div>
      {met === undefined ? null : (
        <Notice kind="warning" title={told(met)}>
          <p>{wordsOf(met.text)}</p>
          <p>{say('Nothing is lost. If you save now, yours counts; the other stays in the history.')}</p>
        </Notice>
      )}
      {theirs === undefined ? (
        <Standing saved={saved} />
      ) : (
        <ConflictNote
          message={
            <>
              <b className="m">{told(theirs)}</b>{' '}
              {say('Nothing is lost. Choose which one counts; the other stays in the history.')}
            </>
          }
          mine={{ time: format.date(format.now, 'time'), answer: wordsOf(mine) }}
          theirs={{ name: theirs.by, time: format.date(theirs.at, 'time'), answer: wordsOf(theirs.text) }}
          onKeepMine={keepMine}
          onUseTheirs={() => {
            takeTheirs()
            show(theirs.text)
          }}
        />
      )}
    </div>
  )
}

function Standing({ saved }: { readonly saved: Saved | undefined }) {
  const say = useSay()
  const format = useFormat()
  if (saved === undefined) return null
  if (saved.kind === 'saved')
    return <SaveState live state={{ kind: 'saved', time: format.date(saved.at.getTime(), 'time') }} />
  if (saved.kind === 'failed' && saved.why !== undefined)
    return <SaveState live state={{ kind: 'failed' }} note={say(saved.why)} />
  return <SaveState live state={{ kind: saved.kind }} />
}
