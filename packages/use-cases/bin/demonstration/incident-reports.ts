import type { Member } from '../../src/access'
import { addToReport, reportIncident } from '../../src/index'
import { addToReportSchema, reportIncidentSchema } from '../../src/incidents/reports.schema'
import { callAt, daysAgo, type Stage } from './stage'

const HOUR = 60

/** A vendor with an organisation of its own reported an incident yesterday, and said more since; nobody took it up yet. */
export async function playIncidentReports(stage: Stage, vendor: Member): Promise<void> {
  const moment = (hours: number): Date => daysAgo(stage, 1, (24 - hours) * HOUR)
  const said = {
    title: 'A box of backup tapes was missing for six hours',
    whatHappened:
      'A courier took a box of backup tapes to the wrong depot. It was found sealed. The tapes are encrypted; whether the seal was whole all the time is being looked at.',
    service: 'Archive of paper and tapes',
    beganAt: moment(30),
    discoveredAt: moment(26),
    awareAt: moment(25),
    personalData: true,
    dataCategories: ['identifiers', 'contact'],
    peopleCountries: ['ID', 'SG'],
    peopleLeast: 0,
    peopleMost: 3800,
    measures: 'The box is back and locked away. The courier was suspended.',
    contactName: vendor.name,
    contactEmail: vendor.email,
  }
  const { reportId } = await reportIncident(callAt(stage, vendor, moment(20)), reportIncidentSchema.parse(said))
  const body = 'The seal was whole. The log of the depot shows that nobody opened the box.'
  const more = addToReportSchema.parse({ reportId, at: moment(6), body })
  await addToReport(callAt(stage, vendor, moment(5)), more)
}
