import { formatDate, formatDueDate, formatMinutes, type DateLike, type Say } from '@rantai/ui'
import type { LocalText } from '@rantai/questionnaires'
import type { AnsweringHead, AnsweringSection } from '@rantai/use-cases'
import type { SectionProgress } from '@rantai/ui'

/** A text of the questionnaire in the reader's language, else in English. */
export function localWords(text: LocalText, locale: string): string {
  return text[locale] ?? text.en
}

type Progress = {
  readonly answeredCount: number
  readonly total: number
  readonly minutesLeft: number
  readonly returned: readonly { readonly changed: boolean }[]
  /** Something may be changed, so what is answered was not sent yet. */
  readonly isOpen: boolean
}

/** "35 of 64 answered, about 50 minutes left."; "64 of 64 answered. 2 sent back to you wait for a change." */
export function progressWords(say: Say, { answeredCount, total, minutesLeft, returned, isOpen }: Progress): string {
  const counts = { answered: answeredCount, total }
  if (answeredCount < total)
    return say('{answered} of {total} answered, {time} left.', { ...counts, time: formatMinutes(minutesLeft, say) })
  if (returned.length === 0)
    return isOpen
      ? say('{answered} of {total} answered. Only sending is left.', counts)
      : say('{answered} of {total} answered. Nothing is left.', counts)
  const left = returned.filter(({ changed }) => !changed).length
  if (left === 0)
    return say('{answered} of {total} answered. What was sent back is changed and can be sent again.', counts)
  return say(
    '{answered} of {total} answered. {left, plural, one {# sent back to you waits} other {# sent back to you wait}} for a change.',
    { ...counts, left },
  )
}

type Reader = { readonly locale: string; readonly now: string }

/** A deadline as the customer's calendar has it. */
export function dueWords(dueOn: string, timeZone: string, { locale, now }: Reader) {
  const { relative, late, days } = formatDueDate(dueOn, locale, { now, timeZone })
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return { day: formatDate(dueOn, locale, { timeZone, style: 'full' }), place, relative, late, days }
}

/** 10:42 today, else the day with it. */
export function savedWords(at: DateLike, { locale, now, timeZone }: Reader & { readonly timeZone: string }): string {
  const day = (of: DateLike) => formatDate(of, locale, { timeZone, style: 'short' })
  return formatDate(at, locale, { timeZone, style: day(at) === day(now) ? 'time' : 'short-time' })
}

/** The names of the files that went with a message. */
export function filesOf(data: Readonly<Record<string, unknown>>): string[] {
  const { files } = data
  if (!Array.isArray(files)) return []
  return files.flatMap((file: { readonly fileName?: unknown } | null) =>
    typeof file?.fileName === 'string' ? [file.fileName] : [],
  )
}

/** The links of the rail. */
export function railOf(
  say: Say,
  { assessmentId, sections }: { readonly assessmentId: string; readonly sections: readonly AnsweringSection[] },
  currentId?: string,
): SectionProgress[] {
  return sections
    .filter(({ total }) => total > 0)
    .map(({ id, title, total, answered, attention }) => ({
      label: title,
      detail:
        attention > 0
          ? say('{answered} of {total}, {attention} to look at', { answered, total, attention })
          : say('{answered} of {total}', { answered, total }),
      state: attention > 0 && answered > 0 ? 'changed' : answered >= total ? 'done' : answered > 0 ? 'part' : 'open',
      share: total === 0 ? 0 : answered / total,
      href: sectionPath(assessmentId, id),
      current: id === currentId,
    }))
}

export function sectionPath(assessmentId: string, sectionId: string, questionId?: string): string {
  const path = `/answer/${assessmentId}/section/${encodeURIComponent(sectionId)}`
  return questionId === undefined ? path : `${path}#${encodeURIComponent(questionId)}`
}

/** Where one writes back about a question: the messages, with the question chosen. */
export const replyPath = (assessmentId: string, questionId: string): string =>
  `/answer/${assessmentId}?${new URLSearchParams({ about: questionId }).toString()}#messages`

/** Where colleagues note something on a question. */
export const notesPath = (assessmentId: string, questionId: string): string =>
  `/answer/${assessmentId}/notes/${encodeURIComponent(questionId)}`

/** Where a question or a section is handed to somebody else. */
export function handOverPath(
  assessmentId: string,
  what: { readonly questionId: string } | { readonly sectionId: string },
): string {
  const query = 'questionId' in what ? { question: what.questionId } : { section: what.sectionId }
  return `/answer/${assessmentId}/handed?${new URLSearchParams(query).toString()}`
}

/** Whether the reader holds a part only: there is nothing for them to sign or send. */
export const holdsPart = ({ holds }: Pick<AnsweringHead, 'holds'>): boolean =>
  holds !== null && holds.part !== 'takeOver'
