import { PageHeader, Tabs, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'

type Part = 'concentration' | 'gaps' | 'proofs' | 'parties'

/** Head of the pages about the chains of all engagements. */
export function ChainsHeader({ part, subtitle }: { readonly part: Part; readonly subtitle: ReactNode }) {
  const say = useSay()
  return (
    <>
      <PageHeader title={say('Chains')} subtitle={subtitle} />
      <Tabs
        label={say('Parts of this page')}
        tabs={[
          { label: say('Concentration'), href: '/chains', current: part === 'concentration' },
          { label: say('Gaps'), href: '/chains/gaps', current: part === 'gaps' },
          { label: say('Proofs'), href: '/chains/proofs', current: part === 'proofs' },
          { label: say('Parties'), href: '/chains/parties', current: part === 'parties' },
        ]}
      />
    </>
  )
}
