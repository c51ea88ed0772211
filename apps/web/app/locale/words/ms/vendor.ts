import type { ScreenWords } from '../screen-words'

/** Malay, by the English that each text says. */
export const vendor: ScreenWords = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
