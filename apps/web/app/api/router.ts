import { account } from './account'
import { chains } from './chains'
import { announcements } from './announcements'
import { ownList } from './own-list'
import { contracts } from './contracts'
import { engagements } from './engagements'
import { health } from './health'
import { identity } from './identity'
import { incidentReports } from './incident-reports'
import { incidents } from './incidents'
import { invitations } from './invitations'
import { law } from './law'
import { library } from './library'
import { organisations } from './organisations'
import { decisions } from './decisions'
import { delegations } from './delegations'
import { packs } from './packs'
import { parties } from './parties'
import { passing } from './passing'
import { profiles } from './profiles'
import { reviews } from './reviews'
import { answering } from './answering'
import { answers } from './answers'
import { links } from './links'
import { requests } from './requests'
import { search } from './search'
import { spreadsheets } from './spreadsheets'
import { brought } from './brought'
import { submissions } from './submissions'
import { evidence } from './evidence'
import { ownFindings, sharedFindings } from './findings'
import { flowDown } from './flow-down'
import { messages } from './messages'
import { answeringNotes, reviewNotes } from './notes'
import { notices } from './notices'
import { transfers } from './transfers'
import { trust } from './trust'
import { createCallerFactory, requireActions, router } from './trpc'
import { vendors } from './vendors'

/** Every room's procedures. Adding a room is one import and one line. */
export const appRouter = requireActions(
  router({
    account,
    health,
    identity,
    organisations,
    decisions,
    profiles,
    reviews,
    vendors,
    contracts,
    engagements,
    incidentReports,
    incidents,
    transfers,
    announcements,
    ownList,
    notices,
    invitations,
    answering,
    answers,
    links,
    requests,
    search,
    law,
    library,
    packs,
    submissions,
    evidence,
    messages,
    reviewNotes,
    answeringNotes,
    chains,
    flowDown,
    ownFindings,
    sharedFindings,
    parties,
    passing,
    delegations,
    spreadsheets,
    brought,
    trust,
  }),
)

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
