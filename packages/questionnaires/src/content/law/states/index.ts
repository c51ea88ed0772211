import type { JurisdictionInput } from '../../../law/jurisdiction'
import { brunei } from './bn'
import { europeanUnion, unitedKingdom } from './europe'
import { indonesia } from './id'
import { cambodia } from './kh'
import { laos } from './la'
import { myanmar } from './mm'
import { malaysia } from './my'
import { australia, china, hongKong, india, japan, korea, unitedStates } from './partners'
import { philippines } from './ph'
import { singapore } from './sg'
import { thailand } from './th'
import { timorLeste } from './tl'
import { vietnam } from './vn'

/** The eleven states of ASEAN, then the partner jurisdictions; each group by name. */
export const jurisdictionsWritten: readonly JurisdictionInput[] = [
  brunei,
  cambodia,
  indonesia,
  laos,
  malaysia,
  myanmar,
  philippines,
  singapore,
  thailand,
  timorLeste,
  vietnam,
  australia,
  china,
  europeanUnion,
  hongKong,
  india,
  japan,
  korea,
  unitedKingdom,
  unitedStates,
]
