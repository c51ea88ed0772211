import { attachEvidence, uploadEvidence, type Call } from '../../src/index'
import { addMonths } from '@rantai/questionnaires'
import type { AnsweringVendor } from './maturity'

/** A file of a vendor: what it says it is, for which answers, and from when until when it holds in months. */
type Document = {
  readonly title: string
  readonly fileName: string
  readonly kind: string
  readonly questionIds: readonly string[]
  readonly issuedMonthsAgo: number
  readonly validMonths: number | null
}

const certificate: Document = {
  title: 'ISO/IEC 27001 certificate',
  fileName: 'iso-27001-certificate.pdf',
  kind: 'certificate',
  questionIds: ['DMF-GOV-10', 'CLD-17'],
  issuedMonthsAgo: 14,
  validMonths: 36,
}
const procedures: Document = {
  title: 'Data protection policy and incident procedure',
  fileName: 'policy-and-incident-procedure.pdf',
  kind: 'policy',
  questionIds: ['DMF-POL-01', 'DMF-POL-05'],
  issuedMonthsAgo: 5,
  validMonths: null,
}
const inventory: Document = {
  title: 'Data inventory and data-flow diagram',
  fileName: 'data-inventory-and-flows.pdf',
  kind: 'diagram',
  questionIds: ['DMF-INV-01', 'DMF-INV-06'],
  issuedMonthsAgo: 4,
  validMonths: 18,
}
const assessment: Document = {
  title: 'Privacy and transfer impact assessment',
  fileName: 'impact-assessment.pdf',
  kind: 'assessment',
  questionIds: ['DMF-IRA-01', 'DMF-IRA-04', 'DMF-IRA-05', 'DMF-IRA-09'],
  issuedMonthsAgo: 8,
  validMonths: 24,
}
const test: Document = {
  title: 'Penetration test, summary for customers',
  fileName: 'penetration-test-summary.pdf',
  kind: 'testReport',
  questionIds: ['DMF-MCI-03a', 'CLD-27'],
  issuedMonthsAgo: 6,
  validMonths: 18,
}
const audit: Document = {
  title: 'Internal audit of data controls',
  fileName: 'internal-audit-report.pdf',
  kind: 'auditReport',
  questionIds: ['DMF-MCI-02a', 'DMF-MCI-01'],
  issuedMonthsAgo: 7,
  validMonths: null,
}
const contracts: Document = {
  title: 'Sub-processor agreement and destruction log',
  fileName: 'sub-processor-agreement.pdf',
  kind: 'contract',
  questionIds: ['DMF-CTL-12', 'DMF-CTL-24', 'CLD-22'],
  issuedMonthsAgo: 10,
  validMonths: null,
}
const supervisors: Document = {
  title: 'Addendum on access by supervisors and auditors, with exit plan',
  fileName: 'supervisor-access-and-exit.pdf',
  kind: 'contract',
  questionIds: ['FIN-02', 'FIN-03', 'FIN-10a', 'FIN-11b', 'CLD-15'],
  issuedMonthsAgo: 9,
  validMonths: null,
}
const hosting: Document = {
  title: 'Who does what for security in each service, and requests by authorities last year',
  fileName: 'shared-duties-and-transparency.pdf',
  kind: 'policy',
  questionIds: ['CLD-16', 'CLD-13'],
  issuedMonthsAgo: 3,
  validMonths: null,
}
const accounts: Document = {
  title: 'Audited accounts of the last two years',
  fileName: 'audited-accounts.pdf',
  kind: 'auditReport',
  questionIds: ['FIN-15'],
  issuedMonthsAgo: 6,
  validMonths: 18,
}

const kept: Readonly<Record<AnsweringVendor['maturity'], readonly Document[]>> = {
  strong: [certificate, procedures, inventory, assessment, test, audit, contracts, supervisors, hosting, accounts],
  adequate: [certificate, procedures, inventory, test, contracts, supervisors, hosting, accounts],
  weak: [procedures, contracts, accounts],
}

type Handing = {
  readonly assessmentId: string
  readonly vendor: AnsweringVendor
  /** Questions that got an answer; a file for none of them isn't handed in. */
  readonly answered: ReadonlySet<string>
  readonly onDay: string
  /** ISO day on which certificate and audit report run out, where the story needs one. */
  readonly endsOn?: string | undefined
}

/** Puts the vendor's files in its library and attaches them to their answers. */
export async function handIn(call: Call, handing: Handing): Promise<void> {
  const { assessmentId, vendor, answered, onDay } = handing
  for (const document of kept[vendor.maturity]) {
    const [first, ...others] = document.questionIds.filter((id) => answered.has(id))
    if (first === undefined) continue
    const { title, fileName, kind, validMonths } = document
    const issuedOn = addMonths(onDay, -document.issuedMonthsAgo)
    const planned = validMonths === null ? null : addMonths(issuedOn, validMonths)
    const expiresOn = document === certificate || document === audit ? (handing.endsOn ?? planned) : planned
    const bytes = pdf([title, vendor.name, `Issued ${issuedOn}`, expiresOn === null ? '' : `Valid until ${expiresOn}`])
    const file = { assessmentId, questionId: first, fileName, title, kind, issuedOn, expiresOn, bytes }
    const { evidenceId } = await uploadEvidence(call, file)
    for (const questionId of others) await attachEvidence(call, { assessmentId, questionId, evidenceId })
  }
}

/** One page of text as a PDF, with the cross-reference table that strict readers want. */
function pdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')}) Tj T*`)
  const text = `BT /F1 16 Tf 72 760 Td 28 TL ${shown.join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(new TextEncoder().encode(body + table + trailer))
}
