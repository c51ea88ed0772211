import { PageHeader, Tabs } from '@rantai/ui'

const tabs = [
  { label: 'Organisation', href: '/settings' },
  { label: 'People', href: '/settings/people' },
  { label: 'Your account', href: '/settings/account' },
] as const

type Props = { readonly current: (typeof tabs)[number]['href']; readonly subtitle: string }

/** The head that the three pages of settings share. */
export function SettingsHeader({ current, subtitle }: Props) {
  return (
    <>
      <PageHeader title="Settings" subtitle={subtitle} />
      <Tabs label="Settings" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
    </>
  )
}
