import type { AuditAction } from '@rantai/use-cases'
import type { Formats } from '../locale/formats'
import { chainEvents } from './chain-events'
import { contractEvents } from './contract-events'
import { engagementEvents } from './engagement-events'
import type { Event, Tellers, Told } from './event'
import { incidentEvents } from './incident-events'
import { lawEvents } from './law-events'
import { findingEvents } from './finding-events'
import { noteEvents } from './note-events'
import { noticeEvents } from './notice-events'
import { ownListEvents } from './own-list-events'
import { organisationEvents } from './organisation-events'
import { delegationEvents } from './delegation-events'
import { passingEvents } from './passing-events'
import { transferEvents } from './transfer-events'
import { libraryEvents } from './library-events'
import { trustEvents } from './trust-events'
import { vendorEvents } from './vendor-events'

const tellers: Tellers<AuditAction> = {
  ...engagementEvents,
  ...vendorEvents,
  ...chainEvents,
  ...organisationEvents,
  ...contractEvents,
  ...incidentEvents,
  ...findingEvents,
  ...noteEvents,
  ...noticeEvents,
  ...ownListEvents,
  ...delegationEvents,
  ...passingEvents,
  ...lawEvents,
  ...transferEvents,
  ...libraryEvents,
  ...trustEvents,
}

const isKnown = (action: string): action is AuditAction => Object.hasOwn(tellers, action)

/** An event of the history in words; one of a newer version says that something happened, never an internal name. */
export function eventWords(event: Event, format: Formats): Told {
  if (!isKnown(event.action))
    return { words: format.say('Something happened that this version can’t name'), mark: 'note' }
  return tellers[event.action](event.data, format)
}
