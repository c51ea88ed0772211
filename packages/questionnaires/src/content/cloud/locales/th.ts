import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
