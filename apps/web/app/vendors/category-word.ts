/** A category as people read it: codes of imported lists (CLOUD_PROVIDER) become words, anything typed stays as typed. */
export function categoryWord(category: string | null): string | null {
  if (category === null || !/^[A-Z]{3,}(_[A-Z]+)*$/.test(category)) return category
  const words = category.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
