/** How a cell is read: `amount` is a number or the words "not known"; `text by language` takes one column a language. */
export type CellKind = 'text' | 'number' | 'amount' | 'yes or no' | 'JSON' | 'text by language'

export type SheetColumn = {
  readonly head: string
  /** Where it belongs in the node, by its fields. */
  readonly path: readonly string[]
  readonly kind: CellKind
  /** What the template's example row says here. */
  readonly example?: string
}

/** A sheet is a list of nodes of one kind, one a row. */
export type SheetShape = {
  readonly name: string
  /** The field of the pack, or of the question its rows belong to, that holds the list. */
  readonly field: string
  /** For rows that belong to a question: the head of the column that names it. */
  readonly ofQuestion?: true
  readonly columns: readonly SheetColumn[]
}

function column(head: string, path: string, ...[kind = 'text', example]: readonly [CellKind?, string?]): SheetColumn {
  return { head, path: path.split('.'), kind, ...(example !== undefined && { example }) }
}

function reasonColumns(given: 'example' | 'none'): SheetColumn[] {
  const shown = (example: string) => (given === 'example' ? example : undefined)
  return [
    column('Reason', 'reason', 'text by language', shown('Backups that nobody restored may not work.')),
    column('How to clear it', 'clear', 'text by language', shown('Restore one and record the day.')),
    column('Source', 'source', 'JSON', shown('"Our supplier policy"')),
  ]
}

/** The head of the column that says which question a row belongs to, and of the one for everything without a column. */
export const QUESTION_HEAD = 'Question'
export const MORE_HEAD = 'More'

const EXAMPLE = 'OUR-01'

export const sheetShapes: readonly SheetShape[] = [
  {
    name: 'Pack',
    field: '',
    columns: [
      column('Id', 'id', 'text', 'our-suppliers'),
      column('Version', 'version', 'text', '1.0.0'),
      column('Title', 'title', 'text by language', 'What we ask of our suppliers'),
      column('Label', 'label', 'text', 'organisationPolicy'),
      column('Effective from', 'effectiveFrom'),
      column('Supersedes', 'supersedes'),
      column('Change note', 'changeNote', 'text by language'),
    ],
  },
  {
    name: 'Questions',
    field: 'questions',
    columns: [
      column('Id', 'id', 'text', EXAMPLE),
      column('Component', 'component', 'text', 'OUR'),
      column('Text', 'text', 'text by language', 'Are backups restored to see that they work?'),
      column('Plain words', 'plain', 'text by language'),
      column('Weight', 'weight', 'number', '3'),
      column('Answer type', 'answer.type', 'text', 'single'),
      column('Partial', 'answer.partial', 'yes or no'),
      column('Unit', 'answer.unit'),
      column('Otherwise', 'answer.otherwise', 'number'),
      column('Instead of a figure', 'answer.none', 'JSON'),
      column('Future', 'answer.future', 'yes or no'),
      column('Applies when', 'appliesWhen', 'JSON', '{"fact": "personalData", "is": true}'),
      column('Evidence required', 'evidence.required', 'yes or no', 'yes'),
      column('Evidence cap', 'evidence.cap', 'number', '0.5'),
      column('Required', 'required', 'yes or no', 'yes'),
      column('Scored', 'scored', 'yes or no'),
      column('Short variant', 'sme', 'yes or no'),
      column('Cascade', 'cascade', 'yes or no'),
      column('Manual review', 'manualReview', 'yes or no'),
      column('Why', 'why', 'text by language', 'A backup that was never restored is a hope.'),
      column('Evidence examples', 'evidenceExamples', 'text by language'),
      column('Heading', 'heading', 'text by language'),
      column('Covered by', 'coveredBy'),
      column('Lifecycle', 'lifecycle'),
      column('Block', 'block'),
      column('Mappings', 'mappings', 'JSON'),
      column('Sources', 'sources', 'JSON'),
    ],
  },
  {
    name: 'Choices',
    field: 'choices',
    ofQuestion: true,
    columns: [
      column('Id', 'id', 'text', 'yearly'),
      column('Text', 'text', 'text by language', 'Yes, at least once a year'),
      column('Score', 'score', 'number', '1'),
      column('Exclusive', 'exclusive', 'yes or no'),
    ],
  },
  {
    name: 'Bands',
    field: 'bands',
    ofQuestion: true,
    columns: [
      column('Up to', 'upTo', 'number'),
      column('From', 'from', 'number'),
      column('Up to months', 'upToMonths', 'number'),
      column('Score', 'score', 'number'),
    ],
  },
  {
    name: 'Caps',
    field: 'caps',
    ofQuestion: true,
    columns: [
      column('Id', 'id', 'text', 'OUR-01-CAP'),
      column('When', 'when', 'JSON', '{"answer": "OUR-01", "is": "never"}'),
      column('Cap', 'cap', 'number', '60'),
      ...reasonColumns('example'),
    ],
  },
  {
    name: 'Components',
    field: 'components',
    columns: [
      column('Id', 'id', 'text', 'OUR'),
      column('Title', 'title', 'text by language', 'Our own questions'),
      column('Weight', 'weight', 'number', '10'),
    ],
  },
  {
    name: 'Knock-outs',
    field: 'knockOuts',
    columns: [
      column('Id', 'id'),
      column('When', 'when', 'JSON'),
      ...reasonColumns('none'),
      column('Waivable', 'waivable', 'yes or no'),
    ],
  },
  {
    name: 'Levels',
    field: 'levels',
    columns: [
      column('Id', 'id'),
      column('When', 'when', 'JSON'),
      column('Asks', 'asks', 'JSON'),
      column('Multipliers', 'multipliers', 'JSON'),
      column('Floors', 'floors', 'JSON'),
      column('Least confidence', 'minConfidence', 'number'),
      column('Cadence months', 'cadenceMonths', 'number'),
      column('Delta months', 'deltaMonths', 'number'),
      column('Approver', 'approver'),
      column('Most open high findings', 'maxOpenHighFindings', 'JSON'),
    ],
  },
  {
    name: 'Clocks',
    field: 'clocks',
    columns: [
      column('Id', 'id'),
      column('When', 'when', 'JSON'),
      column('Amount', 'amount', 'amount'),
      column('Unit', 'unit'),
      column('From', 'from'),
      column('Vendor hours', 'vendorHours', 'amount'),
      column('Reason', 'reason', 'text by language'),
      column('Source', 'source', 'JSON'),
    ],
  },
  {
    name: 'Facts',
    field: 'facts',
    columns: [
      column('Name', 'name'),
      column('Type', 'type'),
      column('Values', 'values', 'JSON'),
      column('Countries', 'countries', 'yes or no'),
      column('Asked as', 'ask', 'text by language'),
    ],
  },
  {
    name: 'Sources',
    field: 'sources',
    columns: [
      column('Title', 'title'),
      column('Address', 'url'),
      column('Accessed on', 'accessedOn'),
      column('Label', 'label'),
    ],
  },
]
