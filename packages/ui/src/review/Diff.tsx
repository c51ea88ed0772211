import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'
import { diffWords } from './word-diff'

export interface DiffRow {
  label: ReactNode
  before?: string | undefined
  after?: string | undefined
  /** words: compares inside the text. whole: one value instead of another, such as a level or a file. */
  by: 'words' | 'whole'
  /** Language of the text, which decides where words end. The page's when left out. */
  lang?: string | undefined
}

function Removed({ children }: { children: string }) {
  const words = useWords()
  return (
    <del>
      <span className="vh">{words.diffRemoved}: </span>
      {children}
    </del>
  )
}

function Added({ children }: { children: string }) {
  const words = useWords()
  return (
    <ins>
      <span className="vh">{words.diffAdded}: </span>
      {children}
    </ins>
  )
}

function Compared({ row, locale }: { row: DiffRow; locale: string }) {
  const { before, after } = row
  if (before === after) return <>{after}</>
  if (row.by === 'whole' || before === undefined || after === undefined) {
    return (
      <>
        {before !== undefined && <Removed>{before}</Removed>}
        {before !== undefined && after !== undefined && ' '}
        {after !== undefined && <Added>{after}</Added>}
      </>
    )
  }
  return (
    <>
      {diffWords(before, after, row.lang ?? locale).map((part, index) => {
        if (part.kind === 'removed') return <Removed key={index}>{part.text}</Removed>
        if (part.kind === 'added') return <Added key={index}>{part.text}</Added>
        return <span key={index}>{part.text}</span>
      })}
    </>
  )
}

interface DiffProps {
  rows: readonly DiffRow[]
  locale: string
  /** Above what is compared; "last time, then now" when left out. */
  head?: ReactNode
}

/** Last time against now. What went is struck, what came is underlined, so colour isn't needed. */
export function Diff({ rows, locale, head }: DiffProps) {
  const words = useWords()
  return (
    <div className="diff">
      <div>
        <span>{words.diffWhat}</span>
        <span>{head ?? words.diffThenNow}</span>
      </div>
      {rows.map((row, index) => (
        <div key={index}>
          <span className="muted">{row.label}</span>
          <span lang={row.lang}>
            <Compared row={row} locale={locale} />
          </span>
        </div>
      ))}
    </div>
  )
}
