import { archive, bank } from './cast'
import { foundHouse, isEmpty, type Means, type Person, type SignedInPerson } from './people'
import { seedVendors } from './work'

export type Login = { readonly role: string; readonly email: string; readonly password: string }

const roleWords: Readonly<Record<Person['role'], string>> = {
  administrator: 'Administrator',
  procurement: 'Procurement',
  riskManager: 'Risk manager',
  dataProtection: 'Data protection',
  auditor: 'Auditor',
  contributor: 'Contributor',
}

/**
 * Builds the demonstration through use-cases: a bank with one login per role and its vendors, and one vendor with an
 * organisation of its own. Does nothing where an organisation exists.
 */
export async function seedDemonstration(means: Means): Promise<Login[]> {
  if (!(await isEmpty(means))) return []
  const bankers = await foundHouse(means, bank)
  const archivists = await foundHouse(means, archive)
  await seedVendors({ actor: withRole(bankers, 'procurement').member, deps: means.web })
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
