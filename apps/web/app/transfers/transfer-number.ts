/** How a row of the registry is called, such as TR-00012. */
export const transferNumber = (number: number): string => `TR-${String(number).padStart(5, '0')}`
