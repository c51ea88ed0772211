import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { Portal } from './portal'
import { routeEntries } from './routes'
import { runRoute, targetOf } from './run-routes'
import { Stage } from './stage'

/** While working on one room: a part of its names. The whole runs without it. */
const only = process.env['ISOLATION_ONLY'] ?? ''

const database = withDatabase()
let stage: Stage
let portal: Portal

beforeAll(async () => {
  stage = await Stage.set(database())
  portal = await Portal.open(stage.web)
}, 60_000)

afterAll(async () => {
  await portal.close()
  await stage.close()
})

describe('every route', () => {
  it('has an entry, with a form where it takes any; every entry has its route', () => {
    const ids = portal.routes.map(({ id }) => id)
    expect(ids.filter((id) => !routeEntries[id])).toEqual([])
    expect(Object.keys(routeEntries).filter((id) => !ids.includes(id))).toEqual([])
    const silent = portal.routes.filter(
      ({ id, module }) => module.action !== undefined && id !== 'routes/not-found' && !routeEntries[id]?.forms,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('gives each caller what the policy says of its own rows, and nothing of anybody else’s', async () => {
    let calls = 0
    for (const route of portal.routes) {
      const target = targetOf(route, routeEntries[route.id])
      if (target && route.id.includes(only)) calls += await runRoute(stage, portal, target)
    }
    const size = `${portal.routes.length} routes × ${stage.callers.length} callers × ids = ${calls} requests`
    stage.conclude('routes', size)
  })
})
