export { MOST_ROWS, packPortfolio, type Portfolio, type PortfolioRow, type Profile } from './pack-answers'
export { type Program, programFor, programsFor } from './program'
export { emptyScores, type PortfolioScores, scorePortfolio } from './score-portfolio'
