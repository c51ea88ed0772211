import { Button, ButtonLink } from '../button/Button'
import { DescriptionList } from '../state/DescriptionList'
import { Notice } from '../state/Notice'
import { EmptyState, ErrorState, NoPermission, OfflineNote, PartialState, Skeleton } from '../state/states'
import { Toast } from '../state/Toast'
import type { Gallery } from './gallery'

/** What a list or panel shows when it isn't simply full. */
export const states: Gallery = {
  id: 'states',
  title: 'List and panel states',
  states: [
    {
      name: 'All six',
      Show: () => (
        <div className="states">
          <EmptyState title="No findings yet" action={<ButtonLink href="#q">Open the review queue</ButtonLink>}>
            Findings come from reviews and from changes in the chain. Three vendors wait for review.
          </EmptyState>
          <div className="state">
            <Skeleton />
          </div>
          <PartialState title="8 of 12 vendors are here" action={<Button>Fix 4 rows</Button>}>
            Four rows from the file still wait: the country is missing. Nothing else was held back.
          </PartialState>
          <ErrorState title="The list didn’t load" reference="Reference 7F3K." action={<Button>Try again</Button>}>
            Your changes are saved. The server didn’t answer within 10 seconds.
          </ErrorState>
          <NoPermission title="You can’t see contracts" action={<Button>Ask Farah Nabila</Button>}>
            Your role is procurement. Farah Nabila, administrator, can change that.
          </NoPermission>
          <OfflineNote title="You are offline">
            This is the list from 10:31. You can go on answering; it is kept on this device.
          </OfflineNote>
        </div>
      ),
    },
    {
      name: 'Notices',
      Show: () => (
        <div className="stack">
          <Notice
            kind="danger"
            title="The current score left the band you decided on."
            actions={<Button>See what changed</Button>}
          >
            On 14 March it was 78, B. Today it is 69, C.
          </Notice>
          <Notice kind="warning" title="72 hours breaks three other things.">
            The contract says 24.
          </Notice>
          <Notice kind="success">12 invitations are on their way.</Notice>
          <Notice kind="info">Demo data. Nothing here is about a real company.</Notice>
          <Notice kind="neutral">The other version stays in the history.</Notice>
        </div>
      ),
    },
    {
      name: 'Toast',
      Show: () => <Toast action={<button type="button">Undo</button>}>12 invitations are on their way.</Toast>,
    },
    {
      name: 'Descriptions',
      Show: () => (
        <DescriptionList
          items={[
            { term: 'Decision', detail: 'Approved until 14 Mar 2027, with 2 conditions' },
            { term: 'Next', detail: 'Delta due 9 Dec 2026' },
          ]}
        />
      ),
    },
    {
      name: 'Descriptions for vendors',
      vendor: true,
      Show: () => (
        <DescriptionList
          look="ruled"
          items={[
            { term: 'Please send by', detail: 'Friday, 11 December 2026, 17:00 Kuala Lumpur time' },
            { term: 'Time it takes', detail: 'About 1 h 50 min, in parts' },
          ]}
        />
      ),
    },
  ],
}
