/** Who recorded a proof is told so many days before it ends, and on the day after, in the morning of the organisation. */
export const tellingDays = { daysBefore: [60, 30, -1], hour: 9 } as const
/** How long a proof counts where nobody says otherwise. */
export const validMonths = 12
