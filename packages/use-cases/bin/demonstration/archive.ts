import { decideMerge, listMergeRequests, requestMerge } from '../../src/index'
import type { Member } from '../../src/access'
import { archive } from './cast'
import { foundHouse, type SignedInPerson } from './people'
import { passedOn, type Passing, playPassing } from './passing'
import { playAnswers, playBank } from './play'
import { archiveStories, type Story } from './stories'
import { callAt, daysAgo, depsAt, openLink, type Stage } from './stage'
import type { DemoVendor } from './vendor-list'
import { addDemoEngagement, addDemoVendor, invite } from './work'

/**
 * The vendor that has an organisation of its own: its contact brings the first request there, and everything that the
 * bank asks later arrives in it.
 */
export async function playArchive(stage: Stage, vendor: DemoVendor): Promise<SignedInPerson[]> {
  const { first, waiting, open, joined } = archiveStories
  const entered = daysAgo(stage, first.invited + 3)
  const { vendorId, engagementId } = await addDemoVendor(stage, { ...vendor, service: first.title }, entered)
  const { contact } = vendor
  const asked = { engagementId, contact, invited: first.invited, due: first.due, silentUntil: joined }
  const assessmentId = await invite(stage, asked)
  const archivists = await joinArchive(stage, assessmentId, daysAgo(stage, joined))
  const [signer, contributor] = archivists
  if (!signer || !contributor) throw new Error('The archive has nobody who answers.')
  const story = (told: Omit<Story, 'opened'>): Story => ({
    signer: { name: signer.name, title: 'Managing director' },
    ...told,
  })
  type About = { readonly assessmentId: string; readonly engagementId: string }
  const play = async (told: Story, about: About, passed: readonly Passing[] = []) => {
    const meanwhile = async () => {
      for (const each of passed) await playPassing(stage, { ...about, by: signer.member }, each)
    }
    const as = (person: Member) => (at: Date) => callAt(stage, person, at)
    await playAnswers(stage, {
      ...about,
      vendor,
      story: told,
      as: as(contributor.member),
      signAs: as(signer.member),
      meanwhile,
    })
    await playBank(stage, { ...about, story: told })
  }
  await play(story({ ...first, maturity: 'strong' }), { assessmentId, engagementId })
  for (const [told, passed] of [[waiting, passedOn.waiting] as const, [open, passedOn.open] as const]) {
    const at = daysAgo(stage, told.invited + 1)
    const another = await addDemoEngagement(stage, { vendorId, vendor, title: told.title }, at)
    const { invited, due } = told
    const silentUntil = told.answered
    const next = await invite(stage, { engagementId: another, contact, invited, due, silentUntil })
    await play(story(told), { assessmentId: next, engagementId: another }, passed)
  }
  return archivists
}

/** The archive's people make accounts; the contact and the administrator, the same person here, say yes to bringing it in. */
async function joinArchive(stage: Stage, assessmentId: string, at: Date): Promise<SignedInPerson[]> {
  const { web, worker, password } = stage.means
  const archivists = await foundHouse({ web: depsAt(web, at), worker: depsAt(worker, at), password }, archive)
  const [administrator] = archivists
  if (!administrator) throw new Error('The archive has no administrator.')
  const { respondent, respondentHash } = await openLink(stage, assessmentId, at)
  const { member, sessionHash } = administrator
  const call = callAt(stage, member, at)
  await requestMerge(call, { respondent, respondentHash, sessionHash, organisationId: member.organisationId })
  for (const { id } of await listMergeRequests(call)) await decideMerge(call, { id, approve: true })
  return archivists
}
