import type { ReactNode } from 'react'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'
import type { Words } from '../words/words'

/** Progress of one section. `share` (0 to 1) fills the link while under way; "changed" means it was done and isn't now. */
export interface SectionProgress {
  label: string
  /** Answered of asked in words: "3 of 14". */
  detail: ReactNode
  state: 'done' | 'part' | 'open' | 'changed'
  share?: number | undefined
  href?: string | undefined
  current?: boolean | undefined
  lang?: string | undefined
}

const linkClass: Record<SectionProgress['state'], string> = {
  done: 'lk done',
  part: 'lk part',
  open: 'lk',
  changed: 'lk warn',
}

function clampedShare(section: Pick<SectionProgress, 'share'>): number {
  return Math.min(1, Math.max(0, section.share ?? 0))
}

function LyingLink({ section }: { section: Pick<SectionProgress, 'state' | 'share'> }) {
  const width = Math.round(14 * clampedShare(section) * 10) / 10
  return (
    <svg viewBox="0 0 34 18" aria-hidden="true" focusable="false">
      <rect className={linkClass[section.state]} x="2" y="2" width="30" height="14" rx="7" />
      {section.state === 'part' && width > 0 && (
        <path className="lkfill" d={`M9 5.2h${width}v7.6H9a3.8 3.8 0 0 1 0-7.6z`} />
      )}
    </svg>
  )
}

function StandingLink({ section, last }: { section: SectionProgress; last: boolean }) {
  const top = Math.round((34 - 27 * clampedShare(section)) * 10) / 10
  return (
    <svg viewBox="0 0 20 56" preserveAspectRatio="xMidYMin meet" aria-hidden="true" focusable="false">
      <rect className={linkClass[section.state]} x="3" y="3" width="14" height="38" rx="7" />
      {section.state === 'part' && top < 34 && (
        <path className="lkfill" d={`M6.4 ${top}h7.2V34a3.6 3.6 0 0 1-7.2 0z`} />
      )}
      {!last && <path d="M10 38v18" className="lk" />}
    </svg>
  )
}

function stateWord(state: SectionProgress['state'], words: Words): string {
  return { done: words.sectionDone, part: words.sectionPart, open: words.sectionOpen, changed: words.sectionChanged }[
    state
  ]
}

/** The sections as lying links in one line. Decoration: the sentence beside it says the same. */
export function LinksProgress({
  sections,
}: {
  sections: readonly Pick<SectionProgress, 'state' | 'share' | 'label'>[]
}) {
  return (
    <ol className="chain" aria-hidden="true">
      {sections.map((section) => (
        <li key={section.label}>
          <LyingLink section={section} />
        </li>
      ))}
    </ol>
  )
}

/** The sections as a standing chain with names and counts; each leads to its section. */
export function SectionRail({ sections }: { sections: readonly SectionProgress[] }) {
  const words = useWords()
  return (
    <ol className="railnav">
      {sections.map((section, index) => {
        const content = (
          <>
            <b lang={section.lang}>{section.label}</b>
            <small>
              {section.detail}
              <span className="vh">, {stateWord(section.state, words)}</span>
            </small>
          </>
        )
        return (
          <li key={section.label}>
            <StandingLink section={section} last={index === sections.length - 1} />
            {section.href === undefined ? (
              <span>{content}</span>
            ) : (
              <TextLink href={section.href} aria-current={section.current ? 'step' : undefined}>
                {content}
              </TextLink>
            )}
          </li>
        )
      })}
    </ol>
  )
}

export interface ProgressTextProps {
  /** "35 of 64 answered. About 50 minutes are left." */
  summary: ReactNode
  /** One sentence when the total moved, and why. */
  change?: ReactNode
}

/** How far one is and how long it takes; says why the total moved instead of letting it jump. */
export function ProgressText({ summary, change }: ProgressTextProps) {
  return (
    <p>
      <b className="m">{summary}</b>
      {change != null && <span className="muted"> {change}</span>}
    </p>
  )
}

export interface ProgressBarProps {
  /** Shares from 0 to 1, drawn beside each other; together at most 1. */
  parts: readonly { share: number; tone?: 'brand' | 'warning' | 'info' | undefined }[]
  tall?: boolean | undefined
}

/** A bar without words; the words stand beside it. Drawn as SVG: style attributes are refused by the pages' policy. */
export function ProgressBar({ parts, tall }: ProgressBarProps) {
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.share, 0))
  return (
    <span className={tall ? 'bar tall' : 'bar'} aria-hidden="true">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" focusable="false">
        {parts.map((part, index) => (
          <rect
            key={index}
            x={percentOf(starts[index] ?? 0)}
            width={percentOf(part.share)}
            height="1"
            className={part.tone === 'warning' ? 'warn' : part.tone === 'info' ? 'info' : undefined}
          />
        ))}
      </svg>
    </span>
  )
}

const percentOf = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10

/** "22 of 72" over a bar, for a table cell. `label` is the text, `share` from 0 to 1. */
export function Meter({ label, share }: { label: ReactNode; share: number }) {
  return (
    <span className="meter">
      <span>{label}</span>
      <ProgressBar parts={[{ share }]} />
    </span>
  )
}
