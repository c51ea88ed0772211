import type { ContentChangeInput } from '../../upkeep/content-change'
import { jurisdictionChanges } from './jurisdictions'
import { packChanges } from './packs'

/** The change log of the shipped content, as written. Read it with `contentChanges`; `checkChanges` holds it to the content. */
export const changesWritten: readonly ContentChangeInput[] = [...packChanges, ...jurisdictionChanges]
