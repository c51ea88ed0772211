import { useSay } from '@rantai/ui'
import type { Say } from '@rantai/ui/words'
import { TRPCClientError } from '@trpc/client'
import type { Failure, SavedAnswer } from '@rantai/use-cases'
import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { api } from '../api/client'
import type { AppRouter } from '../api/router'
import { AnswerSaver, type Transport } from './answer-saver'
import { type QuestionStates } from './question-state'
import { countryWords } from './country-words'
import { keptEdits } from './kept-edits'
import { changes, type SectionAnswer } from './section-answer'
import type { SectionData } from './section-data'
import { isOutdated, noteVersion } from './seen-versions'

export type Saving = {
  readonly saver: AnswerSaver
  readonly states: QuestionStates
  readonly totals: Pick<SavedAnswer, 'answeredCount' | 'total'> | undefined
}

function failureOf(thrown: unknown): Failure | undefined {
  return thrown instanceof TRPCClientError ? (thrown as TRPCClientError<AppRouter>).data?.failure : undefined
}

function transportOf(assessmentId: string): Transport {
  const noted = (questionId: string) => (saved: SavedAnswer) => {
    noteVersion(assessmentId, questionId, saved.version)
    return saved
  }
  return {
    save: (questionId, content, expectedVersion) =>
      api()
        .answers.save.mutate({ assessmentId, questionId, ...changes(content), expectedVersion })
        .then(noted(questionId)),
    confirm: (questionId, expectedVersion) =>
      api().answers.confirm.mutate({ assessmentId, questionId, expectedVersion }).then(noted(questionId)),
    read: (questionId) => api().answers.read.query({ assessmentId, questionId }),
    failureOf,
  }
}

function saverOf(section: SectionData, posted: SectionAnswer | undefined, say: Say): AnswerSaver {
  const saver = new AnswerSaver({
    sectionId: section.sectionId,
    specs: new Map(section.asked.questions.map(({ id, answer }) => [id, answer])),
    answers: section.answers,
    transport: transportOf(section.assessmentId),
    kept: () => keptEdits(section.assessmentId),
    reader: { ...countryWords(section.countries), say },
  })
  if (posted) saver.show(posted)
  return saver
}

/** The saver of a section's page; starts over with each section, and sends what waits when the connection is back. */
export function useSaver(section: SectionData, posted: SectionAnswer | undefined): Saving {
  const say = useSay()
  const { revalidate } = useRevalidator()
  const [saver] = useState(() => saverOf(section, posted, say))
  const states = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)
  const isLoaded = useRef(false)
  useEffect(() => {
    // Once per page: later answers are seen as they are saved.
    if (isLoaded.current) return
    isLoaded.current = true
    const questionIds = section.asked.questions.map(({ id }) => id)
    if (isOutdated(section.assessmentId, questionIds, section.answers)) revalidate()
  }, [section, revalidate])
  useEffect(() => {
    saver.resume()
    const flush = () => void saver.flush()
    addEventListener('online', flush)
    return () => {
      removeEventListener('online', flush)
      flush()
    }
  }, [saver])
  useEffect(() => saver.refresh(section.answers), [saver, section.answers])
  return { saver, states, totals: saver.totalsNow() }
}
