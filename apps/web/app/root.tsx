import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import './app.css'
import { useBrowserZone } from './locale/browser-zone'
import { localeOf } from './locale/request-locale'
import { useNonce } from './nonce'
import { Problem } from './shell/problem'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

/** What every page knows: language, clock, the time the page was made, and the reference shown on error pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return { ...localeOf(request), now: new Date().toISOString(), reference: context.requestId }
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang={root?.locale ?? 'en'}>
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
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Application() {
  useBrowserZone()
  return <Outlet />
}

export function ErrorBoundary() {
  return <Problem />
}
