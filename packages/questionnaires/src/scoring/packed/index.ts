export { portfolioMovesOn } from './moves'
export { PACKED_CODING, packRow, type PackedRow, type PackedRows, unpackPortfolio } from './packed-rows'
