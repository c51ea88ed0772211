import type { LocalText } from '../../model'

/** One step of the maturity scale: 0 to 4, its short name, and what has to be true to choose it. */
export type MaturityLevel = { level: 0 | 1 | 2 | 3 | 4; title: LocalText; text: LocalText }

/** The scale of every `maturity` question, lowest first. It is this product's own; none is confirmed in the DMF. */
export const maturityLevels: readonly MaturityLevel[] = [
  {
    level: 0,
    title: { en: 'Not in place' },
    text: { en: 'It isn’t done, or only planned. Choose this without worry: an honest gap can be planned for.' },
  },
  {
    level: 1,
    title: { en: 'Foundational' },
    text: { en: 'It is done, but informally: it depends on the people who happen to know how.' },
  },
  {
    level: 2,
    title: { en: 'Defined' },
    text: { en: 'It is written down and approved by somebody who may decide it.' },
  },
  {
    level: 3,
    title: { en: 'Managed' },
    text: { en: 'It runs as written, and there is proof from the last 12 months.' },
  },
  {
    level: 4,
    title: { en: 'Advanced' },
    text: { en: 'It is measured and improved, and somebody independent has checked it.' },
  },
]
