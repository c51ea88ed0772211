import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { Icon, type IconName } from '../icon/Icon'
import { TextLink, type LinkComponent, type LinkProps } from '../link/Link'
import { Kbd } from './Kbd'

/** primary: the one next act of a view. plain: other acts. quiet: acts at the edge. danger: acts that take away. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonLook {
  kind?: ButtonKind | undefined
  /** Key that triggers it, such as "A" or ["Shift", "A"]; shown to pointers with a keyboard only. */
  keyHint?: string | readonly string[] | undefined
  icon?: IconName | undefined
  iconAfter?: IconName | undefined
  /** Less wide in the vendor's pages; still 44 px high. */
  small?: boolean | undefined
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Why it can't be pressed now. Disables the button and stands beside it. */
  disabledReason?: ReactNode
}

function look({ kind = 'plain', small }: ButtonLook, className: string | undefined) {
  return classNames('btn', kind !== 'plain' && kind, small && 'sm', className)
}

function Content({ icon, iconAfter, keyHint, children }: ButtonLook & { children?: ReactNode }) {
  const keys = keyHint === undefined ? [] : typeof keyHint === 'string' ? [keyHint] : keyHint
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </>
  )
}

/** A button. Type is "button" unless told otherwise; its words are verb, object and count ("Send 3 reminders"). */
export function Button(props: ButtonProps) {
  const { kind, keyHint, icon, iconAfter, small, disabledReason, className, children, ...rest } = props
  const reasonId = useId()
  const button = (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled ?? disabledReason != null}
      aria-describedby={disabledReason == null ? rest['aria-describedby'] : reasonId}
      className={look({ kind, small }, className)}
    >
      <Content icon={icon} iconAfter={iconAfter} keyHint={keyHint}>
        {children}
      </Content>
    </button>
  )
  if (disabledReason == null) return button
  return (
    <span className="btn-why">
      {button}
      <span className="small muted" id={reasonId}>
        {disabledReason}
      </span>
    </span>
  )
}

export interface ButtonLinkProps extends ButtonLook, LinkProps {
  as?: LinkComponent | undefined
}

/** A link that looks like a button: for acts that lead to a page of their own. */
export function ButtonLink(props: ButtonLinkProps) {
  const { kind, keyHint, icon, iconAfter, small, className, children, ...rest } = props
  return (
    <TextLink {...rest} className={look({ kind, small }, className)}>
      <Content icon={icon} iconAfter={iconAfter} keyHint={keyHint}>
        {children}
      </Content>
    </TextLink>
  )
}

/** An act in the shape of a link, inside or below text. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classNames('linkbtn', className)} />
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName
  /** Says what is done to what: "Remove scan0031.tif". */
  label: string
}

/** A button with an icon alone; the label is spoken and shown on hover. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={classNames('iconbtn', className)}>
      <Icon name={icon} />
    </button>
  )
}
