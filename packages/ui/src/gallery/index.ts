import { badges } from './badges'
import { buttons, icons, type } from './buttons'
import { charts } from './charts'
import { answers, evidence } from './evidence'
import { choices, fields } from './fields'
import type { Gallery } from './gallery'
import { palette } from './palette'
import { progress } from './progress'
import { review } from './review'
import { shells } from './shells'
import { states } from './states'
import { tables } from './tables'

export type { Gallery, GalleryState } from './gallery'
export { GalleryPage } from './GalleryPage'

/** Every gallery, in the order of the component sheet. */
export const galleries: readonly Gallery[] = [
  type,
  icons,
  badges,
  buttons,
  fields,
  choices,
  evidence,
  answers,
  progress,
  tables,
  palette,
  review,
  charts,
  states,
  shells,
]
