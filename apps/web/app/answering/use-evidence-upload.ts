import { useRevalidator } from '@remix-run/react'
import { useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import { useState } from 'react'
import type { EvidenceActing, FileWords } from './evidence-acts'

type Answer = {
  readonly ok: boolean
  readonly failure?: { readonly code: string; readonly details?: { readonly issues?: { readonly message: string }[] } }
}

const broken = english('The connection broke or the file arrived damaged. Add it again.')
const words: Readonly<Record<string, string>> = english({
  tooLarge: 'It is larger than 50 MB. Split it, or save it smaller, and add it again.',
  unsupportedType: 'It can’t be shown safely. Save it as PDF and add it again.',
  infected:
    'The check for malware found something in it, and nothing of it was kept. Get the file anew from where it comes from.',
  unavailable: 'The check for malware doesn’t answer right now, and nothing was kept. Add it again in a few minutes.',
  notAllowedNow: 'These answers can’t be changed any more.',
  invalidInput: 'The dates don’t go together, or the file arrived damaged. Look at them and add it again.',
  notSignedIn: 'Your session ended. Open the link from your mail again.',
})

export const CHOOSE_FIRST = english('Choose one of the files first, then press “Attach it”.')

type Refused = {
  /** Undefined where it can't be told which file it was. */
  readonly fileName: string | undefined
  readonly code: string | undefined
  /** What the server said of it. */
  readonly issue?: string | undefined
}

export function uploadWords(say: Say, { fileName, code, issue }: Refused): string {
  if (code === 'nothingChosen') return say(CHOOSE_FIRST)
  const what =
    fileName === undefined ? say('The file was not uploaded.') : say('{fileName} was not uploaded.', { fileName })
  return `${what} ${say(issue ?? words[code ?? ''] ?? broken)}`
}

/** Sends files as they are chosen and says how far they are; then the page reads its evidence again. */
export function useEvidenceUpload(assessmentId: string): EvidenceActing {
  const [progress, setProgress] = useState<Readonly<Record<string, number>>>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const revalidator = useRevalidator()
  const say = useSay()
  const onFile = async (questionId: string, file: File, said: FileWords) => {
    const form = new FormData()
    form.set('questionId', questionId)
    for (const [name, value] of Object.entries(said)) form.set(name, value)
    form.set('file', file)
    setProblems((all) => without(all, questionId))
    setProgress((all) => ({ ...all, [questionId]: 0 }))
    const answer = await send(`/answer/${assessmentId}/evidence`, form, (share) =>
      setProgress((all) => ({ ...all, [questionId]: share })),
    )
    setProgress((all) => without(all, questionId))
    if (answer.ok) revalidator.revalidate()
    else {
      const { code, details } = answer.failure ?? {}
      const issue = details?.issues?.[0]?.message
      setProblems((all) => ({ ...all, [questionId]: uploadWords(say, { fileName: file.name, code, issue }) }))
    }
    return answer.ok
  }
  return { onFile, progress, problems }
}

function without<Value>(all: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== key))
}

/** By XMLHttpRequest, which alone tells how much has gone out. */
function send(address: string, form: FormData, onShare: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total))
    request.addEventListener('error', () => resolve({ ok: false }))
    request.addEventListener('load', () => {
      try {
        resolve(JSON.parse(request.responseText) as Answer)
      } catch {
        resolve({ ok: false })
      }
    })
    request.send(form)
  })
}
