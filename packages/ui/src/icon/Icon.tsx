import { classNames } from './class-names'

/** Strokes on a 16 px grid, 1.5 px wide. Drawn here because the text fonts carry no arrows and marks. */
const paths = {
  'arrow-right': 'M2.5 8h11M9.5 4l4 4-4 4',
  check: 'M3 8.5 6.5 12 13 4.5',
  'chevron-down': 'M3.5 6 8 10.5 12.5 6',
  'chevron-right': 'M6 3.5 10.5 8 6 12.5',
  'chevron-left': 'M10 3.5 5.5 8 10 12.5',
  comment: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2z',
  cross: 'M4 4l8 8M12 4l-8 8',
  document: 'M9 2H4.5A1.5 1.5 0 0 0 3 3.5v9A1.5 1.5 0 0 0 4.5 14h7a1.5 1.5 0 0 0 1.5-1.5V6L9 2M9 2v4h4',
  download: 'M8 2v8M4.5 6.8 8 10.2l3.5-3.4M2.5 13.5h11',
  upload: 'M8 10.2V2.2M4.5 5.4 8 2l3.5 3.4M2.5 13.5h11',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.4v3.4M8 5.1v.1',
  lock: 'M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  mail: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  offline:
    'M2 2l12 12M4.2 8.8a5.5 5.5 0 0 1 2-1.3M9.9 7.5c.7.3 1.4.7 1.9 1.3M1.8 6.3a9 9 0 0 1 2.6-1.6M8 4c2.4 0 4.6.9 6.2 2.3M8 12v.1',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.8 10.8 14 14',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  warning: 'M8 2 1.8 13.2h12.4L8 2M8 6.5v3M8 11.4v.1',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.8V8l2.4 1.6',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8M2.8 13.6a5.2 5.2 0 0 1 10.4 0',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  external: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
} as const

/** The names of the drawn icons. */
export type IconName = keyof typeof paths

/** All icon names, for the gallery and for tests. */
export const iconNames = Object.keys(paths) as readonly IconName[]

export interface IconProps {
  name: IconName
  /** 14 px instead of 16 px. */
  small?: boolean | undefined
  /** Sits in a line of text instead of being a block of its own. */
  inline?: boolean | undefined
  className?: string | undefined
}

/** An icon. Always decoration: the word stands beside it, or in the `aria-label` of the button around it. */
export function Icon({ name, small, inline, className }: IconProps) {
  return (
    <svg
      className={classNames('i', small && 'i-s', inline && 'i-inline', className)}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
