import type { ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { useWords } from '../words/use-words'
import type { Words } from '../words/words'

/** neutral: nothing to do yet. info: under way. good: done. attention: needs a look. act: late, broken, refused. */
export type StatusTone = 'neutral' | 'info' | 'good' | 'attention' | 'act'

const toneClass: Record<StatusTone, string | false> = {
  neutral: false,
  info: 'info',
  good: 'ok',
  attention: 'w',
  act: 'bad',
}

export interface StatusPillProps {
  /** One letter of the status: N not invited, I invited, P in progress, S submitted, R in review, C clarifying, ... */
  letter: string
  tone: StatusTone
  children: ReactNode
}

/** A letter tile and a word; never a filled pill, never colour alone. */
export function StatusPill({ letter, tone, children }: StatusPillProps) {
  return (
    <span className={classNames('st', toneClass[tone])}>
      <span className="tile" aria-hidden="true">
        {letter}
      </span>
      {children}
    </span>
  )
}

/** Steps of inherent tier and residual risk, from least to most; "unknown" before there is one. */
export type RiskLevel = 'low' | 'moderate' | 'high' | 'critical' | 'unknown'

/** The shape that stands for a risk level: ring, half ring, triangle, diamond. 14 px grid, current colour. */
export function RiskShape({ level, size = 14 }: { level: RiskLevel; size?: number | undefined }) {
  const ring = <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {level === 'low' && ring}
      {level === 'moderate' && (
        <>
          {ring}
          <path d="M7 2a5 5 0 0 1 0 10z" fill="currentColor" />
        </>
      )}
      {level === 'high' && <path d="M7 1.2 13 12.4H1z" fill="currentColor" />}
      {level === 'critical' && <path d="M7 0 14 7 7 14 0 7z" fill="currentColor" />}
      {level === 'unknown' && (
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2" />
      )}
    </svg>
  )
}

/** The word of a risk level in the reader's language. */
export function riskWord(level: RiskLevel, words: Words): string {
  const all = {
    low: words.riskLow,
    moderate: words.riskModerate,
    high: words.riskHigh,
    critical: words.riskCritical,
    unknown: words.riskUnknown,
  }
  return all[level]
}

export interface RiskBadgeProps {
  level: RiskLevel
  /** Instead of the level's own word, such as "Critical tier". */
  label?: ReactNode
}

/** Residual or chain risk: shape and word. */
export function RiskBadge({ level, label }: RiskBadgeProps) {
  const words = useWords()
  return (
    <span className={classNames('risk', level)}>
      <RiskShape level={level} />
      {label ?? riskWord(level, words)}
    </span>
  )
}

/** Inherent tier: same shapes as risk, because the tier is what the risk would be without controls. */
export function TierBadge({ tier, label }: { tier: RiskLevel; label?: ReactNode }) {
  return <RiskBadge level={tier} label={label} />
}

/** Control bands from strong to very weak; "none" before there is a score. */
export type Band = 'A' | 'B' | 'C' | 'D' | 'E' | 'none'

/** The word of a band in the reader's language. */
export function bandWord(band: Band, words: Words): string {
  const all = {
    A: words.bandA,
    B: words.bandB,
    C: words.bandC,
    D: words.bandD,
    E: words.bandE,
    none: words.bandNone,
  }
  return all[band]
}

/** A letter tile and a word. Without the word only where a column head says what it is; then it is spoken. */
export function BandBadge({ band, letterOnly }: { band: Band; letterOnly?: boolean | undefined }) {
  const words = useWords()
  return (
    <span className={`band b${band === 'none' ? 'N' : band}`}>
      <span className="tile" aria-hidden="true">
        {band === 'none' ? '–' : band}
      </span>
      {letterOnly ? (
        <span className="vh">
          {band === 'none' ? '' : `${band}, `}
          {bandWord(band, words)}
        </span>
      ) : (
        bandWord(band, words)
      )}
    </span>
  )
}
