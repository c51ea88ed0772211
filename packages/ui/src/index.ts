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
  type NavGroup,
  type NavItem,
  type OrganisationChoice,
  type OrganisationSwitch,
} from './shell/navigation'
export { PageHeader, Section, type Crumb, type PageHeaderProps, type SectionProps } from './shell/PageHeader'
export { Tabs, type Tab } from './shell/Tabs'
export { LanguageLinks, VendorShell, type LanguageChoice, type VendorShellProps } from './shell/VendorShell'
export { Notice, type NoticeKind, type NoticeProps } from './state/Notice'
export { defaultWords, type Words } from './words/words'
export { WordsProvider, useWords } from './words/WordsProvider'
