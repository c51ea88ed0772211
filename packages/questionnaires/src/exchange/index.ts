export { accountForPack, type AccountedPack, type NodeAccount, type NodeKind } from './account-for'
export { sheetsToPack, type ReadSheets, type SheetPlace, type SheetText } from './read-sheets'
export { packTemplate, packToSheets, type SheetRows } from './write-sheets'
export type { PackInput } from '../model/pack'
