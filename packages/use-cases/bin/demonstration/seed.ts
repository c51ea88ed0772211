import { playArchive } from './archive'
import { bank } from './cast'
import { playChains } from './chains'
import { playFlowDown } from './flow-down'
import { playIncidentReports } from './incident-reports'
import { playIncidents } from './incidents'
import { playLaw } from './law'
import { playContracts } from './contracts'
import { playNotices } from './notices'
import { foundHouse, isEmpty, type Means, type Person, type SignedInPerson } from './people'
import { playVendor } from './play'
import { playScores } from './scores'
import { depsAt, type Stage } from './stage'
import { stories } from './stories'
import { playTransfers } from './transfers'
import { demoVendors } from './vendor-list'

export type Login = { readonly role: string; readonly email: string; readonly password: string }

/** The bank began with the portal this many days ago. */
const FOUNDED_DAYS_AGO = 430

/** Vendors whose stories are played at once: most of the time is waiting for the database. */
const AT_ONCE = 5

const roleWords: Readonly<Record<Person['role'], string>> = {
  administrator: 'Administrator',
  procurement: 'Procurement',
  riskManager: 'Risk manager',
  dataProtection: 'Data protection',
  auditor: 'Auditor',
  contributor: 'Contributor',
}

/**
 * Builds the demonstration through use-cases: a bank with one login per role, its vendors in every state with a past of
 * their own, and one vendor with an organisation. Does nothing where an organisation exists.
 */
export async function seedDemonstration(means: Means): Promise<Login[]> {
  if (!(await isEmpty(means))) return []
  const today = means.web.now()
  const founded = new Date(today.getTime() - FOUNDED_DAYS_AGO * 86_400_000)
  const then = { ...means, web: depsAt(means.web, founded), worker: depsAt(means.worker, founded) }
  const bankers = await foundHouse(then, bank)
  const memberWith = (role: Person['role']) => withRole(bankers, role).member
  const stage: Stage = {
    means,
    today,
    procurement: memberWith('procurement'),
    riskManager: memberWith('riskManager'),
    dataProtection: memberWith('dataProtection'),
  }
  const archivists: SignedInPerson[] = []
  const waiting = [...demoVendors]
  const playOn = async (): Promise<void> => {
    for (let vendor = waiting.shift(); vendor; vendor = waiting.shift()) {
      if (vendor.host === 'lintasarsip') archivists.push(...(await playArchive(stage, vendor)))
      else await playVendor(stage, vendor, stories[vendor.host])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, playOn))
  await playScores(stage)
  await playChains(stage)
  await playFlowDown(stage)
  await playIncidents(stage)
  await playIncidentReports(stage, withRole(archivists, 'administrator').member)
  await playLaw(stage, memberWith('administrator'))
  await playContracts(stage)
  const [archivist] = archivists
  if (archivist) await playNotices(stage, archivist.member)
  await playTransfers(stage)
  const loginOf =
    (where: string) =>
    ({ role, email }: Person): Login => ({ role: `${roleWords[role]}, ${where}`, email, password: means.password })
  return [...bankers.map(loginOf('bank')), ...archivists.map(loginOf('vendor'))]
}

function withRole(people: readonly SignedInPerson[], role: Person['role']): SignedInPerson {
  const person = people.find((known) => known.role === role)
  if (!person) throw new Error(`The demonstration has no ${role}.`)
  return person
}
