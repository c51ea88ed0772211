import { Notice, TextLink, type Say, useSay } from '@rantai/ui'
import { languageOfName } from './name-language'

export type Duplicate = {
  readonly id: string
  readonly name: string
  readonly domains: readonly string[]
  readonly state: 'active' | 'archived'
  readonly sameName: boolean
}

/** Vendors that may be the one being added. */
export function LikelyDuplicates({ duplicates }: { readonly duplicates: readonly Duplicate[] }) {
  const say = useSay()
  if (duplicates.length === 0) return null
  return (
    <Notice kind="warning" announce title={say('This vendor may be here already')}>
      <ul className="stack-2">
        {duplicates.map((vendor) => (
          <li key={vendor.id}>
            <TextLink href={`/vendors/${vendor.id}`} lang={languageOfName(vendor.name)}>
              {vendor.name}
            </TextLink>{' '}
            <span className="muted">{whyAlike(say, vendor)}</span>
          </li>
        ))}
      </ul>
      <p>{say('Open it instead. If yours is another company, choose “Add it all the same” below.')}</p>
    </Notice>
  )
}

function whyAlike(say: Say, vendor: Duplicate): string {
  const archived = vendor.state === 'archived'
  if (vendor.sameName) return archived ? say('same name, archived') : say('same name')
  const domains = vendor.domains.join(', ')
  return archived ? say('same domain ({domains}), archived', { domains }) : say('same domain ({domains})', { domains })
}
