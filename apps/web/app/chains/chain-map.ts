/** A country on the map: where its name stands, and its shape; none for a state too small for the shapes. */
export type CountryMark = {
  readonly code: string
  readonly x: number
  readonly y: number
  /** Whether its code can stand beside it without writing over another. */
  readonly named: boolean
  readonly shape: string | null
}

/** Paths of an SVG, in its pixels. */
export type DrawnMap = {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly marks: readonly CountryMark[]
}
