import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../apps/web/app/routes'
import * as entry from '../../apps/web/app/entry.server'

const appFolder = resolve(import.meta.dirname, '../../apps/web/app')

/** A route as the product's list has it. Ids are those of the built portal: the file's name without its ending. */
export type Route = {
  readonly id: string
  readonly parentId: string | undefined
  readonly path: string | undefined
  readonly index: boolean
  readonly module: {
    readonly loader?: unknown
    readonly action?: unknown
    readonly default?: unknown
  }
}

/** Every route of the list, layouts too, with its module loaded from source. */
export async function loadRoutes(): Promise<Route[]> {
  const root: Route = { id: 'root', parentId: undefined, path: '', index: false, module: await load('root.tsx') }
  return [root, ...(await loadAll(routes, 'root'))]
}

async function loadAll(entries: readonly RouteConfigEntry[], parentId: string): Promise<Route[]> {
  const found: Route[] = []
  for (const { id, file, path, index, children } of entries) {
    const own = id ?? file.replace(/\.tsx?$/, '')
    found.push({ id: own, parentId, path, index: index === true, module: await load(file) })
    if (children) found.push(...(await loadAll(children, own)))
  }
  return found
}

function load(file: string): Promise<Route['module']> {
  return import(/* @vite-ignore */ resolve(appFolder, file)) as Promise<Route['module']>
}

/** What Remix serves, made of the sources: the same routes, modules and entry as the built one, without a client. */
export function buildOf(loaded: readonly Route[]): ServerBuild {
  const manifest = loaded.map((route) => ({
    id: route.id,
    ...(route.parentId === undefined ? {} : { parentId: route.parentId }),
    ...(route.path === undefined ? {} : { path: route.path }),
    index: route.index,
  }))
  const client = (route: (typeof manifest)[number], module: Route['module']) => ({
    ...route,
    hasAction: module.action !== undefined,
    hasLoader: module.loader !== undefined,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: 'ErrorBoundary' in module,
    module: `/assets/${route.id}.js`,
    imports: [],
    css: [],
  })
  return {
    entry: { module: entry },
    routes: Object.fromEntries(manifest.map((route, at) => [route.id, { ...route, module: loaded[at]?.module }])),
    assets: {
      entry: { module: '/assets/entry.client.js', imports: [] },
      routes: Object.fromEntries(manifest.map((route, at) => [route.id, client(route, loaded[at]?.module ?? {})])),
      url: '/assets/manifest.js',
      version: 'test',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: false,
      v3_relativeSplatPath: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild
}
