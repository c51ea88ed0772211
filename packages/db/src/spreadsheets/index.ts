export * as sheetImportRepository from './sheet-import-repository'
export { deleteSheetImports, type SheetImportRow, type SheetKind, type WaitingSheet } from './sheet-import-repository'
