import { Notice, TextLink, useSay } from '@rantai/ui'
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
            <span className="muted">
              {vendor.sameName
                ? say('same name')
                : say('same domain ({domains})', { domains: vendor.domains.join(', ') })}
              {vendor.state === 'archived' ? say(', archived') : ''}
            </span>
          </li>
        ))}
      </ul>
      <p>{say('Open it instead. If yours is another company, choose “Add it all the same” below.')}</p>
    </Notice>
  )
}
