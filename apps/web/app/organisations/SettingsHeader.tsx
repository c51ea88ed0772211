import { PageHeader, Tabs, english, useSay } from '@rantai/ui'

const tabs = english([
  { label: 'Organisation', href: '/settings' },
  { label: 'People', href: '/settings/people' },
  { label: 'Your account', href: '/settings/account' },
])

type Props = { readonly current: (typeof tabs)[number]['href']; readonly subtitle: string }

/** The head that the three pages of settings share. */
export function SettingsHeader({ current, subtitle }: Props) {
  const say = useSay()
  return (
    <>
      <PageHeader title={say('Settings')} subtitle={subtitle} />
      <Tabs
        label={say('Settings')}
        tabs={tabs.map(({ label, href }) => ({ label: say(label), href, current: href === current }))}
      />
    </>
  )
}
