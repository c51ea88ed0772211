import { PageHeader, Tabs, useSay } from '@rantai/ui'

const tabs = [
  { label: 'Organisation', href: '/settings' },
  { label: 'People', href: '/settings/people' },
  { label: 'Your account', href: '/settings/account' },
] as const

type Props = { readonly current: (typeof tabs)[number]['href']; readonly subtitle: string }

/** The head that the three pages of settings share. */
export function SettingsHeader({ current, subtitle }: Props) {
  const say = useSay()
  return (
    <>
      <PageHeader title={say('Settings')} subtitle={subtitle} />
      <Tabs label={say('Settings')} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
    </>
  )
}
