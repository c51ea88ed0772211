import type { RouteEntry } from './entry'
import { accountRoutes } from './entries/account-routes'
import { settingsRoutes } from './entries/settings-routes'
import { answeringRoutes } from './entries/answering-routes'
import { engagementRoutes, judgementRoutes, vendorRoutes } from './entries/assessing-routes'
import { chainRoutes } from './entries/chains'
import { contractRoutes } from './entries/contracts'
import { findingRoutes } from './entries/findings'
import { flowDownRoutes } from './entries/flow-down'
import { incidentRoutes } from './entries/incidents'
import { transferRoutes } from './entries/transfers'
import { lawRoutes } from './entries/law'
import { noticeRoutes } from './entries/notices'
import { ownListRoutes } from './entries/own-list'
import { delegationRoutes } from './entries/delegations'
import { spreadsheetRoutes } from './entries/spreadsheets'
import { passingRoutes } from './entries/passing'
import { packRoutes } from './entries/packs'
import { partyRoutes } from './entries/parties'
import { noteRoutes } from './entries/notes'
import { libraryRoutes } from './entries/library'
import { trustRoutes } from './entries/trust'

/** Every route there is, by its id: one that is added and has no entry fails the test. */
export const routeEntries: Readonly<Record<string, RouteEntry>> = {
  ...accountRoutes,
  ...settingsRoutes,
  ...vendorRoutes,
  ...engagementRoutes,
  ...judgementRoutes,
  ...chainRoutes,
  ...contractRoutes,
  ...findingRoutes,
  ...flowDownRoutes,
  ...incidentRoutes,
  ...transferRoutes,
  ...noticeRoutes,
  ...ownListRoutes,
  ...delegationRoutes,
  ...spreadsheetRoutes,
  ...passingRoutes,
  ...lawRoutes,
  ...packRoutes,
  ...partyRoutes,
  ...libraryRoutes,
  ...trustRoutes,
  ...noteRoutes,
  ...answeringRoutes,
}
