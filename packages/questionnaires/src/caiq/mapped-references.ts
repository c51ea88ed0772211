import type { Question } from '../model/question'
import { type CaiqVersion, controlKey, questionName, readCcmId } from './caiq-ids'

const versions: readonly CaiqVersion[] = ['4.0', '4.1']

/**
 * What a question's mappings `ccm:4.0`, `ccm:4.1` name as controls, and `caiq:4.0`, `caiq:4.1` as the very questions of a CAIQ.
 * A control says what a question is about; the same question alone has the same answer.
 */
export function referencesIn(mappings: Question['mappings']): string[] {
  const controls = versions.flatMap((version) =>
    idsOf(mappings?.[`ccm:${version}`]).flatMap((id) => controlKey(id, version) ?? []),
  )
  const questions = versions.flatMap((version) =>
    idsOf(mappings?.[`caiq:${version}`]).flatMap((id) =>
      id.question === undefined ? [] : [questionName(id, version)],
    ),
  )
  return [...new Set([...controls, ...questions])]
}

const idsOf = (texts: readonly string[] = []) => texts.flatMap((text) => readCcmId(text) ?? [])
