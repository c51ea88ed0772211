import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { holdPagesWithoutConnection } from './shell/connection'

holdPagesWithoutConnection()

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />)
})
