export { exportScoreInput } from './export-score-input'
export { scoreSubmission } from './score-submission'
export { type ScoreFile } from './score-input'
