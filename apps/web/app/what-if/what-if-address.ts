import type { WhatIfInput } from '@rantai/use-cases/what-if/what-if.schema'

/** What is tried, as the address has it: `a.<question>` and `f.<fact>`, one for each text. */
export type TriedTexts = {
  readonly answers: Readonly<Record<string, readonly string[]>>
  readonly facts: Readonly<Record<string, readonly string[]>>
  readonly evidence: 'accepted' | 'asNow'
}

/** Where the page says the outcome: the form of a browser without scripts goes there. */
export const RESULT = 'outcome'

/** What an address tries; the rest of it is left alone. */
export function triedBy(url: URL): Pick<WhatIfInput, 'answers' | 'facts' | 'evidence'> {
  const answers: Record<string, string[]> = {}
  const facts: Record<string, string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const texts = url.searchParams.getAll(name)
    if (name.startsWith('a.')) answers[name.slice(2)] = texts
    if (name.startsWith('f.')) facts[name.slice(2)] = texts
  }
  return { answers, facts, evidence: url.searchParams.get('evidence') === 'asNow' ? 'asNow' : 'accepted' }
}

/** The address that tries these; the page itself where there are none. */
export function whatIfAddress(engagementId: string, tried?: TriedTexts): string {
  const search = new URLSearchParams()
  for (const [id, texts] of Object.entries(tried?.answers ?? {}))
    for (const text of texts) search.append(`a.${id}`, text)
  for (const [name, texts] of Object.entries(tried?.facts ?? {}))
    for (const text of texts) search.append(`f.${name}`, text)
  if (tried?.evidence === 'asNow') search.set('evidence', 'asNow')
  const asked = search.toString()
  return `/engagements/${engagementId}/what-if${asked === '' ? '' : `?${asked}`}`
}
