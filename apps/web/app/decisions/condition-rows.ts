/** How many conditions the form offers. */
export const conditionRows = 4
