import type { JurisdictionInput } from '../../../law/jurisdiction'
import { general, notFound, read } from '../say'

export const timorLeste: JurisdictionInput = {
  code: 'TL',
  name: { en: 'Timor-Leste' },
  group: 'asean',
  laws: [],
  law: read(
    'No data-protection law. Articles 36 to 38 of the constitution protect privacy; a ruling of 2025 calls the lack of a law an unconstitutional omission.',
    'dataguidance-tl',
    'pdhj-tl',
  ),
  authority: read('None; TIC TIMOR for electronic commerce.', 'dataguidance-tl'),
  authoritySince: null,
  clocks: [],
  breach: general('No clock was found.'),
  processorBreachDuty: notFound(),
  transfers: {
    model: 'none',
    rule: read('No general rule.', 'dataguidance-tl'),
    mechanisms: [
      { kind: 'contract', accepted: 'voluntary', said: general('A contract between the parties.') },
      { kind: 'mcc', accepted: 'no', said: notFound('No recognition of the model clauses was found.') },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [notFound()],
  dpo: notFound(),
  processors: notFound(),
  sanctions: notFound(),
  rights: notFound(),
  responseTeam: general('TLCERT, or TIC TIMOR; check before use.'),
  open: [{ en: 'A data-protection law after the ruling.' }],
}
