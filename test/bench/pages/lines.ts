import { readAnsweringSection } from '../../../packages/use-cases/src/index'
import type { Load } from './load'
import type { BenchServer } from './server'
import type { World } from './world'

/** What is measured under one name, and what it has to reach. */
export type Line = {
  readonly name: string
  readonly load: Load
  /** Half of the goals of B4 in docs/operations.md; lines without are reported only. */
  readonly held: boolean
}

const CONNECTIONS = 8
export const SUBMITS_A_REPETITION = 3
/** The section that the section page is measured on: control environment. */
export const SECTION = 'CTL'

/** Every line of the bench, the limit first. Lines that change something carry their own state from answer to answer. */
export async function linesOf(server: BenchServer, world: World, seconds: number): Promise<Line[]> {
  const member = { cookie: await signInCookie(server, world) }
  const respondent = { cookie: world.open.cookie }
  const page = (name: string, path: string, headers: Record<string, string>): Line => ({
    name,
    load: { path, headers, connections: CONNECTIONS, seconds },
    held: true,
  })
  const sectionPath = `/answer/${world.open.assessmentId}/section/${SECTION}`
  return [
    { ...page('limit', '/limit', {}), held: false },
    page('vendors', '/vendors?q=a&sort=-due', member),
    page('profile', `/engagements/${world.scoredEngagementId}`, member),
    page('section', sectionPath, respondent),
    { name: 'autosave', load: await autosave(server, world, seconds), held: true },
    { name: 'submit', load: submit(server, world), held: false },
    { name: 'sign-in', load: signIn(server, world), held: false },
  ]
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

function credentials({ email, password }: Credentials): string {
  return new URLSearchParams({ email, password }).toString()
}

type Credentials = Pick<World, 'email' | 'password'>

export async function signInCookie({ url }: BenchServer, who: Credentials): Promise<string> {
  const headers = { ...form, origin: url }
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers,
    body: credentials(who),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
  if (answer.status !== 302 || cookie.length === 0) throw new Error(`Signing in was answered with ${answer.status}.`)
  return cookie.join('; ')
}

/** Few: a password costs time on purpose, and the same person may not try for ever. */
function signIn({ url }: BenchServer, world: World): Load {
  const headers = { ...form, origin: url }
  const bounds = { connections: 1, amount: 2, seconds: 10, expected: 302 }
  return { path: '/sign-in', method: 'POST', headers, body: credentials(world), ...bounds }
}

/** Each connection keeps changing one question of its own, naming the version that it saw last. */
async function autosave({ url }: BenchServer, { open }: World, seconds: number): Promise<Load> {
  const { assessmentId, call } = open
  const { asked } = await readAnsweringSection(call, { assessmentId, sectionId: SECTION })
  const questions = asked.questions.filter(({ answer }) => answer.type === 'maturity').slice(0, CONNECTIONS)
  const versions = new Map<string, number>()
  return {
    path: '/api/trpc/answers.save',
    method: 'POST',
    headers: { ...json, cookie: open.cookie, origin: url },
    connections: questions.length,
    seconds,
    perConnection: (index) => {
      const questionId = questions[index]?.id ?? ''
      return {
        body: () => {
          const expectedVersion = versions.get(questionId) ?? 0
          const value = 1 + (expectedVersion % 4)
          return JSON.stringify({ json: { assessmentId, questionId, value, expectedVersion } })
        },
        answered: (body) => {
          const version = /"version":(\d+)/.exec(body)?.[1]
          if (version !== undefined) versions.set(questionId, Number(version))
        },
      }
    },
  }
}

/** One assessment after another, each sent once. */
function submit({ url }: BenchServer, { ready }: World): Load {
  const signed = new URLSearchParams({
    name: 'Maheswari',
    title: 'Head of Security',
    agreed: 'on',
    withoutEvidenceSeen: 'on',
  }).toString()
  return {
    path: '/',
    method: 'POST',
    connections: 1,
    amount: 1,
    seconds: 10,
    expected: 302,
    perConnection: () => {
      const next = ready.shift()
      if (!next) throw new Error('There are no more assessments to send.')
      const headers = { ...form, cookie: next.cookie, origin: url }
      return { path: `/answer/${next.assessmentId}/review`, headers, body: () => signed }
    },
  }
}
