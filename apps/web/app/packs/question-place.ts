/** The place of a question in its pack from an address, where the first is 1; 0 for what is no place. */
export function placeOf(typed: string | null): number {
  const place = Number(typed ?? 1)
  return Number.isInteger(place) && place >= 1 ? place - 1 : 0
}

export const placeIn = (index: number): string => (index === 0 ? '' : `?question=${index + 1}`)
