import type { InstrumentInput } from '../../../law/instrument'
import { stateInstruments } from './asean-states'
import { partnerInstruments } from './partners'
import { regionalInstruments } from './regional'
import { singaporeInstruments } from './singapore'

export const instrumentsWritten: readonly InstrumentInput[] = [
  ...regionalInstruments,
  ...singaporeInstruments,
  ...stateInstruments,
  ...partnerInstruments,
]
