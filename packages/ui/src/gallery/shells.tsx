import { Button, ButtonLink } from '../button/Button'
import { SaveState } from '../evidence/SaveState'
import { SectionRail } from '../progress/LinksProgress'
import { AppShell } from '../shell/AppShell'
import { PageHeader, Section } from '../shell/PageHeader'
import { Tabs } from '../shell/Tabs'
import { VendorShell } from '../shell/VendorShell'
import type { Gallery } from './gallery'

const groups = [
  {
    label: 'Work',
    items: [
      { label: 'Review queue', href: '#review', count: 14 },
      { label: 'Chase list', href: '#chase', count: 41, current: true },
      { label: 'Findings', href: '#findings', count: '2 late', urgent: true },
    ],
  },
  {
    label: 'Register',
    items: [
      { label: 'Vendors', href: '#vendors', count: 171 },
      { label: 'Contracts', href: '#contracts', count: 187 },
    ],
  },
]

/** The customer's and the vendor's frame. */
export const shells: Gallery = {
  id: 'shells',
  title: 'Shells',
  states: [
    {
      name: 'Customer',
      Show: () => (
        <AppShell
          homeHref="#home"
          organisation={{
            current: { id: 'tm', name: 'Teluk Mutiara Bank Berhad' },
            others: [{ id: 'sk', name: 'Sungai Kencana Insurance' }],
            action: '#switch',
          }}
          groups={groups}
          person={{ name: 'Aisyah binti Abdul Rahman', role: 'Risk manager' }}
          palette={{ href: '#search' }}
          topEnd={
            <span className="desk">
              <SaveState state={{ kind: 'saved', time: '10:42' }} />
            </span>
          }
        >
          <PageHeader
            title="Chase list"
            subtitle="41 engagements wait for someone. 27 wait for vendors, 14 for us. 4 are late."
            actions={
              <>
                <Button icon="download">Export 41 rows</Button>
                <ButtonLink kind="primary" href="#invite" keyHint="I">
                  Invite vendors
                </ButtonLink>
              </>
            }
          />
          <Tabs
            label="Saved views"
            tabs={[
              { label: 'Waiting', href: '#waiting', count: 41, current: true },
              { label: 'Late', href: '#late', count: 4 },
              { label: 'Mail came back', href: '#bounced', count: 2 },
            ]}
          />
          <Section title="Overdue" aside="23 November 2026">
            <p>Eight engagements are late.</p>
          </Section>
        </AppShell>
      ),
    },
    {
      name: 'Vendor with sections',
      Show: () => (
        <VendorShell
          homeHref="#home"
          headerEnd={
            <>
              <SaveState state={{ kind: 'saved', time: '10:42' }} live />
              <Button small>Leave for now</Button>
            </>
          }
          rail={
            <SectionRail
              sections={[
                { label: 'Governance and oversight', detail: '11 of 11', state: 'done', href: '#1' },
                { label: 'Controls', detail: '3 of 14', state: 'part', share: 3 / 14, href: '#2', current: true },
                { label: 'Monitoring', detail: '0 of 6', state: 'open', href: '#3' },
                { label: 'Cloud', detail: '0 of 9, was 8: one was added', state: 'changed', href: '#4' },
              ]}
            />
          }
          footer={
            <form className="langs" aria-label="Language">
              <button aria-current="true">English</button>
              <button lang="th">ไทย</button>
              <button lang="vi">Tiếng Việt</button>
            </form>
          }
        >
          <p className="muted">Section 5 of 7</p>
          <h1>Controls</h1>
        </VendorShell>
      ),
    },
    {
      name: 'Page header with crumbs',
      Show: () => (
        <PageHeader
          title="บริษัท ดอกปีบ คลาวด์ โซลูชั่นส์ จำกัด (มหาชน)"
          titleLang="th"
          crumbs={[{ label: 'Vendors', href: '#vendors' }, { label: 'Call-centre voice recording' }]}
        />
      ),
    },
  ],
}
