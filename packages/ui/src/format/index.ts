export { calendarDay, daysBetween, formatDate, type DateLike, type DateStyle, type FormatDateOptions } from './date'
export { formatDueDate, type DueDate } from './due'
export { formatMinutes, splitMinutes } from './duration'
export {
  formatChange,
  formatFigure,
  formatFileSize,
  formatNumber,
  formatPartScore,
  formatPercent,
  formatShare,
} from './number'
export { formatRelative, formatWait } from './relative'
