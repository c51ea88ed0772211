import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
