import type { Failure } from '@rantai/use-cases'
import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ButtonLink, Sentence, VendorShell, useSay } from '@rantai/ui'
import type { RefusalData } from '../api/caller'
import { useRootData } from '../root-data'
import { isNetworkFailure } from './connection'
import { problemWords, unexpectedWords, unreachableWords } from './problem-words'

type Shown = { readonly failure: Failure | undefined; readonly reference: string | undefined }

/** What was refused, if that is what the error of a route says. */
export function refusalOf(error: unknown): Shown {
  if (!isRouteErrorResponse(error)) return { failure: undefined, reference: undefined }
  const data = error.data as Partial<RefusalData> | null
  if (data && typeof data === 'object') return { failure: data.failure, reference: data.reference }
  return { failure: error.status === 404 ? { code: 'notFound', details: undefined } : undefined, reference: undefined }
}

/** The page of every error, expected or not. */
export function Problem() {
  return (
    <VendorShell homeHref="/">
      <ProblemWords />
    </VendorShell>
  )
}

/** What happened, what is safe, what to do: for a page whose frame stands. */
export function ProblemWords() {
  const say = useSay()
  const root = useRootData()
  const error = useRouteError()
  const { failure, reference } = refusalOf(error)
  const isUnreachable = isNetworkFailure(error)
  const { title, safe, next } = failure
    ? problemWords[failure.code]
    : isUnreachable
      ? unreachableWords
      : unexpectedWords
  const shownReference = failure || isUnreachable ? undefined : reference || root.reference
  return (
    <div className="stack-6">
      <h1>{say(title)}</h1>
      <p>{say(safe)}</p>
      <p>{say(next)}</p>
      {shownReference ? (
        <p className="muted">
          <Sentence
            text="Reference: <code>{reference}</code>"
            values={{ reference: shownReference }}
            tags={{ code: (inner) => <code>{inner}</code> }}
          />
        </p>
      ) : null}
      <p>
        <ButtonLink href="/">{say('Go to the start page')}</ButtonLink>
      </p>
    </div>
  )
}
