import type { TranslatedLanguage, TranslatedTexts } from '../../../translations/translated-texts'
import { id } from './id'
import { ms } from './ms'
import { th } from './th'
import { vi } from './vi'

export const translated: Readonly<Record<TranslatedLanguage, TranslatedTexts>> = { id, ms, th, vi }
