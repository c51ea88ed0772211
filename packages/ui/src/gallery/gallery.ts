import type { ReactElement } from 'react'

/** One component in one state. Rendered as an element of its own, so a state may use hooks. */
export interface GalleryState {
  name: string
  Show: () => ReactElement
  /** Shown in the vendor's mood; the customer's otherwise. */
  vendor?: boolean
}

/** All states of one component or of a small family. */
export interface Gallery {
  /** Part of the address: /gallery/:id. */
  id: string
  title: string
  states: readonly GalleryState[]
}
