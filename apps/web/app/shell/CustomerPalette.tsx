import { CommandPalette, useSay, useShortcuts, type PaletteCommand } from '@rantai/ui'
import { useEffect, useState } from 'react'
import type { Role } from '@rantai/use-cases/access'
import { api } from '../api/client'
import { foundCommands, nameIn } from './customer-commands'

const WAIT_MS = 120

type Named = Parameters<typeof foundCommands>[1]

type Props = {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly commands: readonly PaletteCommand[]
  /** Whether vendors and engagements are found too. */
  readonly searches: boolean
  readonly role: Role
}

/** The command palette over pages, acts, and the vendors and engagements that the server finds as one types. */
export function CustomerPalette({ open, onOpen, onClose, commands, searches, role }: Props) {
  const say = useSay()
  const [query, setQuery] = useState('')
  const { found, status } = useFound(open && searches ? nameIn(query) : '')
  useShortcuts({ 'ctrl+k': onOpen })
  return (
    <CommandPalette
      open={open}
      commands={[...commands, ...found.flatMap((each) => foundCommands(say, each, { typed: query, role }))]}
      onQuery={setQuery}
      status={status}
      onClose={() => {
        setQuery('')
        onClose()
      }}
    />
  )
}

type Found = { readonly found: readonly Named[]; readonly status: string | undefined }

const nothing: Found = { found: [], status: undefined }

/** What was found stays while the next words are looked up, so that the list doesn't jump. */
function useFound(text: string): Found {
  const say = useSay()
  const [result, setResult] = useState(nothing)
  useEffect(() => {
    if (text === '') return undefined
    const stop = new AbortController()
    const wait = setTimeout(() => {
      setResult(({ found }) => ({ found, status: say('Looking for vendors and engagements') }))
      api()
        .search.named.query({ text }, { signal: stop.signal })
        .then(
          (rows) => setResult({ found: rows, status: undefined }),
          () => {
            if (stop.signal.aborted) return
            setResult({ found: [], status: say('Vendors and engagements could not be searched. Type again to retry.') })
          },
        )
    }, WAIT_MS)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [text, say])
  return text === '' ? nothing : result
}
