import type { ScreenWords } from '../screen-words'

/** Thai, by the English that each text says. */
export const customer: ScreenWords = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
