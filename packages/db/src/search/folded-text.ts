/** Marks of Latin, Thai, Lao, Myanmar and Khmer letters, which people leave out when they search. */
const MARKS =
  '\\u0300-\\u036f\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u0eb1\\u0eb4-\\u0ebc\\u0ec8-\\u0ece\\u102b-\\u103e\\u17b4-\\u17d3'

/** SQL for a text in lower case and without marks, so that "hong ha" finds "Hồng Hà"; wildcards stay as they are. */
export const foldedSql = (text: string): string =>
  `translate(lower(regexp_replace(normalize(${text}, NFD), '[${MARKS}]', '', 'g') collate "und-x-icu"), 'đ', 'd')`
