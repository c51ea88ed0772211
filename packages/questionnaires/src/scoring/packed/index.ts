export { PACKED_CODING, packRow, type PackedRow } from './pack-row'
export { PackedScorer, type PackedRows, type PackedScores } from './packed-scorer'
