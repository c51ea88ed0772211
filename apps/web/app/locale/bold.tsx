import type { Tags } from '@rantai/ui/words'

/** What a sentence sets off: `<Sentence text="Sent by <b>{name}</b>" values={{ name }} tags={bold} />`. */
export const bold: Tags = { b: (inner) => <b className="m">{inner}</b> }
