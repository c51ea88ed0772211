export { exportScoreInput } from './export-score-input'
export { refreshCurrentScore } from './refresh-current'
export { scoreSubmission } from './score-submission'
export { type ScoreFile } from './score-input'
