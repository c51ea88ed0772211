import { router } from '../trpc'
import { affected, askChanges } from './affected'
import { changes } from './changes'
import { instrument } from './instrument'
import { jurisdiction } from './jurisdiction'
import { overview } from './overview'
import { openProof, proofs, recordProof, revokeProof, secondProof, standing } from './proofs'
import { statements } from './statements'

export const law = router({
  affected,
  askChanges,
  changes,
  overview,
  statements,
  jurisdiction,
  instrument,
  proofs,
  standing,
  recordProof,
  secondProof,
  revokeProof,
  openProof,
})
