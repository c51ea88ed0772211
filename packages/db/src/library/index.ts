export * as keepRepository from './keep-repository'
export type { NewKept } from './keep-repository'
export * as libraryRepository from './library-repository'
export type {
  LibraryEntryRow,
  LibraryFile,
  LibrarySource,
  LibraryVersionRow,
  LibraryView,
  StandingAnswer,
} from './library-repository'
