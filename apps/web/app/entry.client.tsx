import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { locales } from './locale/locales'
import { loadWordsOf } from './locale/speakers'
import { holdPagesWithoutConnection } from './shell/connection'

holdPagesWithoutConnection()

/** What a person answers with comes first; other pages wait for all their words, so that nothing changes under them. */
async function hydrate(): Promise<void> {
  const locale = locales.find((each) => each === document.documentElement.lang)
  if (locale !== undefined && locale !== 'en') {
    await loadWordsOf(locale, location.pathname)
  }
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
}

void hydrate()
