import { CommandPalette, useShortcuts, type PaletteCommand } from '@rantai/ui'
import { useEffect, useState } from 'react'
import { api } from '../api/client'
import { foundCommand } from './customer-commands'

const WAIT_MS = 120

type Props = {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly commands: readonly PaletteCommand[]
  /** Whether vendors and engagements are found too. */
  readonly searches: boolean
}

/** The command palette over pages, acts, and the vendors and engagements that the server finds as one types. */
export function CustomerPalette({ open, onOpen, onClose, commands, searches }: Props) {
  const [query, setQuery] = useState('')
  const { found, status } = useFound(open && searches ? query.trim() : '')
  useShortcuts({ 'ctrl+k': onOpen })
  return (
    <CommandPalette
      open={open}
      commands={[...commands, ...found]}
      onQuery={setQuery}
      status={status}
      onClose={() => {
        setQuery('')
        onClose()
      }}
    />
  )
}

type Found = { readonly found: readonly PaletteCommand[]; readonly status: string | undefined }

const nothing: Found = { found: [], status: undefined }

/** What was found stays while the next words are looked up, so that the list doesn't jump. */
function useFound(text: string): Found {
  const [result, setResult] = useState(nothing)
  useEffect(() => {
    if (text === '') return undefined
    const stop = new AbortController()
    const wait = setTimeout(() => {
      setResult(({ found }) => ({ found, status: 'Looking for vendors and engagements' }))
      api()
        .search.named.query({ text }, { signal: stop.signal })
        .then(
          (rows) => setResult({ found: rows.map(foundCommand), status: undefined }),
          () => {
            if (stop.signal.aborted) return
            setResult({ found: [], status: 'Vendors and engagements could not be searched. Type again to retry.' })
          },
        )
    }, WAIT_MS)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [text])
  return text === '' ? nothing : result
}
