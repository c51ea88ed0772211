import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
