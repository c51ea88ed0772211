export {
  Button,
  ButtonLink,
  IconButton,
  LinkButton,
  type ButtonKind,
  type ButtonLinkProps,
  type ButtonProps,
  type IconButtonProps,
} from './button/Button'
export { Kbd, KeyHints, type KeyHint } from './button/Kbd'
export { KeyList, type KeyGroup, type KeyListProps } from './button/KeyList'
export { SaveState, type SaveStateValue } from './evidence/SaveState'
export { ChoiceList, type Choice, type ChoiceListProps } from './field/ChoiceList'
export { ErrorSummary, type ErrorSummaryProps, type SummaryError } from './field/ErrorSummary'
export { ErrorMessage, Field, type FieldControl, type FieldFrame } from './field/Field'
export {
  CheckboxRow,
  DateInput,
  NumberInput,
  Select,
  TextArea,
  TextInput,
  type CheckboxRowProps,
  type DateInputProps,
  type NumberInputProps,
  type SelectOption,
  type SelectProps,
  type TextAreaProps,
  type TextInputProps,
} from './field/inputs'
export { SegmentedValue, type SegmentedValueProps } from './field/SegmentedValue'
export * from './format/index'
export { SkipLink, VisuallyHidden } from './icon/Hidden'
export { Icon, iconNames, type IconName, type IconProps } from './icon/Icon'
export { Logo, LogoMark } from './icon/Logo'
export { LinkProvider, TextLink, type LinkComponent, type LinkProps } from './link/Link'
export { AppShell, type AppShellProps, type PaletteTrigger, type SignedInPerson } from './shell/AppShell'
export {
  Avatar,
  initials,
  type AvatarProps,
  type NavGroup,
  type NavItem,
  type OrganisationChoice,
  type OrganisationSwitch,
} from './shell/navigation'
export { PageHeader, Section, type Crumb, type PageHeaderProps, type SectionProps } from './shell/PageHeader'
export { Tabs, type Tab } from './shell/Tabs'
export { VendorShell, type VendorPage, type VendorShellProps } from './shell/VendorShell'
export { Notice, type NoticeKind, type NoticeProps } from './state/Notice'
export { english, speakerOf, type Catalogue, type Say, type Speaker, type Texts } from './words'
export { SayProvider, Sentence, useSay, useSpoken } from './words/SayProvider'
export {
  BandBadge,
  RiskBadge,
  RiskShape,
  StatusPill,
  TierBadge,
  bandWord,
  riskWord,
  type Band,
  type RiskBadgeProps,
  type RiskLevel,
  type StatusPillProps,
  type StatusTone,
} from './badge/badges'
export { LabelledSource, type LabelledSourceProps } from './badge/LabelledSource'
export { useShortcuts, type Shortcuts } from './button/use-shortcuts'
export { ChartTable, type ChartTableProps } from './chart/ChartTable'
export { ComponentBars, type ComponentBarsProps, type ComponentRow } from './chart/ComponentBars'
export { ScoreBar, type BandRange, type ScoreBarProps } from './chart/ScoreBar'
export { LimitList, Timeline, type LimitItem, type TimelineItem } from './chart/Timeline'
export { Sparkline, TrendLine, type TrendLineProps, type TrendPoint } from './chart/TrendLine'
export {
  ConflictNote,
  Proposal,
  QuestionBlock,
  type ConflictNoteProps,
  type ConflictVersion,
  type ProposalProps,
  type QuestionBlockProps,
} from './evidence/answer-notes'
export { EvidenceChip, EvidenceList, type EvidenceChipProps, type EvidenceState } from './evidence/EvidenceChip'
export { FileInput, type FileInputProps } from './evidence/FileInput'
export { classNames } from './icon/class-names'
export {
  CommandPalette,
  PalettePanel,
  type CommandPaletteProps,
  type PalettePanelProps,
} from './palette/CommandPalette'
export { findCommands, type PaletteCommand } from './palette/search'
export { ConfidenceMeter } from './progress/ConfidenceMeter'
export {
  LinksProgress,
  Meter,
  ProgressBar,
  ProgressText,
  SectionRail,
  type ProgressBarProps,
  type ProgressTextProps,
  type SectionProgress,
} from './progress/LinksProgress'
export { Diff, type DiffRow } from './review/Diff'
export { diffWords, type DiffPart } from './review/word-diff'
export { DescriptionList, type Description, type DescriptionListProps } from './state/DescriptionList'
export {
  EmptyState,
  ErrorState,
  NoPermission,
  OfflineNote,
  PartialState,
  Skeleton,
  type StateProps,
} from './state/states'
export { Toast, ToastStack } from './state/Toast'
export { type Column, type ColumnSort, type NarrowPlace, type Selection } from './table/columns'
export { DataTable, TwoLines, type DataTableProps } from './table/DataTable'
export {
  BulkBar,
  FilterChips,
  Pager,
  SearchInput,
  type BulkBarProps,
  type FilterChip,
  type PagerProps,
  type SearchInputProps,
} from './table/list-tools'
