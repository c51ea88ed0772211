import type { Difference } from '@rantai/use-cases'
import { english, type Say } from '@rantai/ui/words'

export const variantWords = english({ standard: 'standard questionnaire', sme: 'short questionnaire' })

/** In what a questionnaire is not the one of the first column, as a sentence about the later column. */
export function differenceWords(say: Say, difference: Difference): string {
  switch (difference.kind) {
    case 'variant':
      return difference.other === 'sme'
        ? say('Asked the short questionnaire, the first the standard one.')
        : say('Asked the standard questionnaire, the first the short one.')
    case 'onlyFirst':
      return say('Not asked {pack}, which the first was.', { pack: difference.pack })
    case 'onlyOther':
      return say('Asked {pack} as well, which the first was not.', { pack: difference.pack })
    case 'version':
      return say('Asked version {other} of {pack}, the first version {first}.', difference)
    case 'level':
      return say('Held to another level of {pack} than the first.', { pack: difference.pack })
  }
}
