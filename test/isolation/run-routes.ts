import type { Caller } from './actors'
import { comparable, outcomeOf } from './call-route'
import type { FormEntry, Outcome, RouteEntry } from './entry'
import { expectedOf } from './expectation'
import { areRowIds, noting } from './inputs'
import type { Portal, Sent } from './portal'
import type { Route } from './server-build'
import type { Stage } from './stage'
import { Variants, type Tried } from './variants'
import type { Ids } from './world'

type Target = { readonly route: Route; readonly entry: RouteEntry; readonly url: (ids: Ids) => string }

/** Which routes are asked for; layouts and the root run with every page below them. */
export function targetOf(route: Route, entry: RouteEntry | undefined): Target | undefined {
  return entry?.url === undefined ? undefined : { route, entry, url: entry.url }
}

/** Opens one page as everyone and posts each of its forms as everyone. @returns how many requests that were */
export async function runRoute(stage: Stage, portal: Portal, target: Target): Promise<number> {
  const { id } = target.route
  let calls = 0
  if (target.route.module.loader !== undefined || target.route.module.default !== undefined) {
    calls += await runAsEveryone(stage, portal, { target, name: id, form: undefined })
  }
  for (const form of target.entry.forms ?? []) {
    calls += await runAsEveryone(stage, portal, { target, name: `${id}, ${form.name}`, form })
  }
  await stage.seeThatAllIsBack(id)
  return calls
}

type Asked = { readonly target: Target; readonly name: string; readonly form: FormEntry | undefined }

async function runAsEveryone(stage: Stage, portal: Portal, asked: Asked): Promise<number> {
  const { target, name, form } = asked
  const standing = form ?? target.entry.page
  const variants = new Variants(stage)
  let calls = 0
  let allowed = 0
  const written = new Set<string>()
  for (const caller of stage.callers) {
    const bodies = new Map<string, string>()
    const ask = (ids: Ids) => [target.url(ids), form?.fields(ids)]
    for (const tried of variants.of(caller, ask, standing)) {
      const { came, passed, tables } = await runRequest(stage, portal, { ...asked, caller, tried })
      calls += 1
      bodies.set(tried.name, comparable(came, Object.values(tried.ids)))
      if (!passed) continue
      allowed += 1
      for (const table of tables) written.add(table)
    }
    const foreign = bodies.get('foreign')
    const absent = bodies.get('absent')
    const same = foreign === undefined || absent === undefined || foreign === absent
    stage.tally.check(
      same,
      `${name} as ${caller.name} of world ${caller.world}: a foreign id is told from an absent one`,
    )
  }
  stage.tally.check(allowed > 0 || standing.neverAllowed !== undefined, `${name}: nobody was allowed`)
  const idle = form !== undefined && allowed > 0 && written.size === 0 && standing.changesNothing === undefined
  stage.tally.check(!idle, `${name}: no allowed request changed anything`)
  return calls
}

type Trial = Asked & { readonly caller: Caller; readonly tried: Tried }

async function runRequest(stage: Stage, portal: Portal, trial: Trial) {
  const { target, name, form, caller, tried } = trial
  const { ids, asked } = noting(tried.ids)
  const standing = form ?? target.entry.page
  // Both ways of asking, so that the ids of both are noted before anything is expected of them.
  const body: Omit<Sent, 'path' | 'cookie'> = form ? posted(form, ids) : { method: 'GET' }
  target.url(ids)
  const expected = expectedOfRoute(standing, {
    caller,
    variant: tried.variant,
    rowIds: areRowIds(stage.worlds.a.ids, asked),
    hasIds: asked.size > 0,
  })
  // A page that may be seen is drawn whole; the rest is asked for as the browser's router asks, for the data alone.
  const whole = (form === undefined && expected === 'allowed') || target.route.module.default === undefined
  const path = (whole ? target.url : dataOf(target.url))(ids)
  const came = await portal.send({ path, cookie: caller.cookie, ...body })
  const outcome = outcomeOf(came)
  // Who belongs nowhere is led to the start page, and a form may be shown again; that nothing was written is judged below.
  const went = outcome.startsWith('to ')
  const refused = form ? !went || outcome === 'to /' : outcome !== 'allowed'
  const wellRefused = tried.variant === 'malformed' && outcome === 'invalidInput'
  const right = expected === 'allowed' ? outcome === 'allowed' || went || wellRefused : refused
  const call = `${name} (${tried.name}) as ${caller.name} of world ${caller.world}`
  stage.tally.check(right && outcome !== 'broken', `${call}: ${outcome}, not ${expected}`)
  const passed = expected === 'allowed' && right
  const tables = await stage.judge({
    call,
    caller,
    said: `${came.location}\n${came.body}`,
    sent: `${path}\n${String(body.body ?? '')}`,
    reveals: [...(standing.reveals ?? []), ...(target.entry.page.reveals ?? [])],
    mayWrite: passed && form ? 'anything' : (standing.writes ?? []),
  })
  return { came, passed, tables }
}

type Situation = Omit<Parameters<typeof expectedOf>[1], 'action'>

function expectedOfRoute(standing: FormEntry | RouteEntry['page'], situation: Situation): Outcome {
  if (standing.notFor?.(situation.caller) === true) return 'forbidden'
  if (standing.alsoFor?.(situation.caller) === true) return 'allowed'
  return expectedOf(standing, { ...situation, action: standing.action })
}

/** Where the router of a page in the browser asks for the data of an address. */
function dataOf(url: (ids: Ids) => string): (ids: Ids) => string {
  return (ids) => {
    const [path = '', search] = url(ids).split('?')
    return `${path === '/' ? '/_root' : path}.data${search === undefined ? '' : `?${search}`}`
  }
}

/** A form as a browser posts it: url-encoded, or multipart where a file goes with it. */
export function posted(form: FormEntry, ids: Ids): Omit<Sent, 'path' | 'cookie'> {
  const fields = Object.entries(form.fields(ids)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((each): readonly [string, string] => [name, String(each)]),
  )
  const same = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  if (!form.file) {
    const headers = { ...same, 'content-type': 'application/x-www-form-urlencoded' }
    return { method: 'POST', headers, body: new URLSearchParams(fields.map((field) => [...field])).toString() }
  }
  const boundary = 'isolation-boundary'
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const { field, name, bytes } = form.file
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const file = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const body = Buffer.concat([Buffer.from(parts.join('') + head), file, Buffer.from(`\r\n--${boundary}--\r\n`)])
  const headers = { ...same, 'content-type': `multipart/form-data; boundary=${boundary}` }
  return { method: 'POST', headers, body }
}
