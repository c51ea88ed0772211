export { calendarDay, daysBetween, formatDate, type DateLike, type DateStyle, type FormatDateOptions } from './date'
export { formatDueDate, type DueDate } from './due'
export { formatChange, formatFileSize, formatNumber, formatPercent } from './number'
export { formatRelative } from './relative'
