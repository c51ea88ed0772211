import superjson from 'superjson'
import { z } from 'zod'
import { appRouter, createCaller } from '../../apps/web/app/api/router'
import { failureOf } from '../../packages/use-cases/src/index'
import type { Action } from '../../packages/use-cases/src/access/index'
import type { Outcome } from './entry'
import { contextFor, type Web } from './web'

type Definition = {
  readonly type: 'query' | 'mutation' | 'subscription'
  readonly meta?: { readonly action?: Action }
  readonly inputs: readonly z.ZodType[]
}

/** A procedure as the router holds it. */
export type Procedure = {
  readonly path: string
  readonly type: Definition['type']
  readonly action: Action | undefined
  readonly inputs: readonly z.ZodType[]
}

/** Every procedure of the router, however deep. */
export function listProcedures(): Procedure[] {
  return Object.entries(appRouter._def.procedures).map(([path, made]) => {
    const { type, meta, inputs } = (made as unknown as { _def: Definition })._def
    return { path, type, action: meta?.action, inputs }
  })
}

export function inputSchemaOf({ inputs }: Procedure): unknown {
  return inputs.map((input) => z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))
}

/** What a call came to, and everything it said: a value as it would travel, files read to their end. */
export type Answer = { readonly outcome: Outcome; readonly said: string }

export async function callProcedure(web: Web, call: { path: string; cookie: string; input: unknown }): Promise<Answer> {
  try {
    const caller: unknown = createCaller(await contextFor(web, call.cookie))
    const value = await reach(caller, call.path)(call.input)
    return { outcome: 'allowed', said: await asText(value) }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure) return { outcome: failure.code, said: JSON.stringify(failure) }
    return { outcome: 'broken', said: String(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown) }
  }
}

function reach(caller: unknown, path: string): (input: unknown) => Promise<unknown> {
  const found = path.split('.').reduce<unknown>((at, key) => Reflect.get(at as object, key), caller)
  return found as (input: unknown) => Promise<unknown>
}

async function asText(value: unknown): Promise<string> {
  const files: string[] = []
  const seen = await replaceStreams(value, files)
  return [superjson.stringify(seen), ...files].join('\n')
}

/** Reads every stream and file inside a value; what was in them is told apart from the rest. */
async function replaceStreams(value: unknown, files: string[]): Promise<unknown> {
  if (value instanceof ReadableStream || value instanceof Blob || value instanceof Response) {
    files.push(await (value instanceof Blob ? value : new Response(bodyOf(value))).text())
    return null
  }
  if (value instanceof Uint8Array) {
    files.push(Buffer.from(value).toString())
    return null
  }
  if (Array.isArray(value)) return Promise.all(value.map((part) => replaceStreams(part, files)))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const parts = await Promise.all(
    Object.entries(value).map(async ([key, part]) => [key, await replaceStreams(part, files)] as const),
  )
  return Object.fromEntries(parts)
}

function bodyOf(value: ReadableStream | Response): ReadableStream | null {
  return value instanceof Response ? value.body : value
}
