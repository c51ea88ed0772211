import { packTemplate, packToSheets, type PackInput } from '@rantai/questionnaires/exchange'
import { stringify } from 'yaml'
import { writeWorkbook } from '../spreadsheets/write-workbook'
import type { PackFormat } from './read-pack-file'

export type PackFile = { readonly bytes: Uint8Array; readonly type: string }

const bytesOf = (text: string) => new TextEncoder().encode(text)
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * No aliases: a file that people read says everything where it stands. Texts are quoted where a reader of YAML 1.1, as many
 * programs still are, would take them for something else: `yes`, `on`, a day.
 */
const yamlFor = { aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const

/** A pack as a file of the exchange formats; importing it gives the same pack. */
export function writePackFile(pack: PackInput, format: PackFormat): PackFile {
  switch (format) {
    case 'json':
      return { bytes: bytesOf(`${JSON.stringify(pack, null, 2)}\n`), type: 'application/json' }
    case 'yaml':
      return { bytes: bytesOf(stringify(pack, yamlFor)), type: 'application/yaml' }
    case 'xlsx':
      return { bytes: writeWorkbook(packToSheets(pack)), type: XLSX }
  }
}

/** The workbook to start a pack from. */
export const packTemplateXlsx = (): PackFile => ({ bytes: writeWorkbook(packTemplate()), type: XLSX })
