export { statusOf, type Translation, translationOf, withTranslations } from './catalogue'
export { checkTranslations, type TranslationFindings } from './check-translations'
export { englishTexts } from './english-texts'
export {
  type TranslatedLanguage,
  translatedLanguages,
  type TranslatedTexts,
  type TranslationStatus,
} from './translated-texts'
