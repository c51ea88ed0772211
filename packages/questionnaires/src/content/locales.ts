import type { TranslatedLanguage, TranslatedTexts } from '../translations/translated-texts'
import { translated as cloud } from './cloud/locales'
import { translated as dmf } from './dmf/locales'
import { translated as finance } from './finance/locales'
import { translated as health } from './health/locales'
import { translated as jurisdictions } from './jurisdictions/locales'

type Folder = Readonly<Record<TranslatedLanguage, TranslatedTexts>>

/** The translations of shipped content, by the folder they stand in. */
export const translatedContent = { dmf, cloud, finance, health, jurisdictions } as const satisfies Record<
  string,
  Folder
>
