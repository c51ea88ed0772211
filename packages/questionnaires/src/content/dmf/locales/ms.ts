import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
