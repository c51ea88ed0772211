import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react'
import { LinkProvider, SayProvider } from '@rantai/ui'
import type { ReactNode } from 'react'
import { knownPeople } from './api/caller'
import './app.css'
import { useBrowserZone } from './locale/browser-zone'
import { chosenOf, localeOf } from './locale/request-locale'
import { useSpeaker } from './locale/speakers'
import { useNonce } from './nonce'
import { useRootData, type RootData } from './root-data'
import { ConnectionNotice } from './shell/ConnectionNotice'
import { Problem } from './shell/problem'
import { RouterLink } from './shell/router-link'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export const meta: MetaFunction = () => [{ title: 'Rantai' }]

export async function loader(args: LoaderFunctionArgs): Promise<RootData> {
  const { sessions, deps } = await knownPeople(args)
  return {
    ...localeOf(args.request, chosenOf(sessions.signedIn)),
    now: deps.now().toISOString(),
    reference: args.context.requestId,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useRootData()
  const nonce = useNonce()
  const speaker = useSpeaker(locale)
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* The development server puts this nonce on the style elements it adds. */}
        {import.meta.env.DEV ? <meta property="csp-nonce" nonce={nonce} /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        <SayProvider speaker={speaker}>
          <LinkProvider as={RouterLink}>{children}</LinkProvider>
        </SayProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Application() {
  useBrowserZone()
  return (
    <>
      <Outlet />
      <ConnectionNotice />
    </>
  )
}

export function ErrorBoundary() {
  return <Problem />
}
