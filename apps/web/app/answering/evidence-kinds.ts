import { english, type Say } from '@rantai/ui/words'

/** What a file may be said to be; stored as the value. */
export const evidenceKinds = english([
  { value: 'certificate', label: 'Certificate' },
  { value: 'auditReport', label: 'Audit report' },
  { value: 'testReport', label: 'Test report' },
  { value: 'policy', label: 'Policy or procedure' },
  { value: 'contract', label: 'Contract or agreement' },
  { value: 'assessment', label: 'Assessment' },
  { value: 'diagram', label: 'Diagram' },
  { value: 'document', label: 'Another document' },
])

/** In words, for both sides; nothing for a document of no special kind. */
export function kindWords(say: Say, kind: string): string | undefined {
  const known = kind === 'document' ? undefined : evidenceKinds.find(({ value }) => value === kind)
  return known && say(known.label)
}
