import { english } from '@rantai/ui/words'

/** What a refused act on the own list stands for. */
export const ownListRefusals: Readonly<Record<string, string>> = english({
  ended: 'This entry was changed or ended in the meantime. Nothing was changed; look at the list again.',
  begun: 'Customers know this already and its day has come. Nothing was changed; change or end the entry instead.',
  full: 'A list holds at most 1,000 companies. Nothing was changed.',
  nothingNew: 'There is nothing new: customers know the list as it is. Nothing was sent.',
  tooMany: 'More than 200 changes lie ahead. Nothing was sent; take some of them back, publish, then enter those.',
  noCountries: 'A company that begins later has no country yet. Nothing was sent; add its countries, then publish.',
})

export const ownListDone: Readonly<Record<string, string>> = english({
  add: 'The company is on your list. Customers learn of it when you publish.',
  change: 'The change is on your list. Customers learn of it when you publish.',
  end: 'The end is on your list. Customers learn of it when you publish.',
  takeBack: 'It is taken back. Where customers had been told, they are told of that, too.',
  import: 'Your list is in step with the one you brought. Customers learn of it when you publish.',
  publish: 'The list is published. Subscribed customers get their copy now, and every customer what lies ahead.',
})
