const prefix = 'rantai:form:'

/** What stands in a form, by the names of its fields. */
export type KeptFields = Readonly<Record<string, readonly string[]>>

/** What was typed into a form of one person and not sent yet, by the tab's own store; without one nothing is kept. */
export const keptForm = (name: string, who: string) => {
  const key = `${prefix}${name}:${who}`
  return {
    read: (): KeptFields | undefined => {
      try {
        const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
        return typeof found === 'object' && found !== null ? (found as KeptFields) : undefined
      } catch {
        return undefined
      }
    },
    keep: (fields: KeptFields): void => {
      try {
        sessionStorage.setItem(key, JSON.stringify(fields))
      } catch {
        // The page keeps it.
      }
    },
    forget: (): void => {
      try {
        sessionStorage.removeItem(key)
      } catch {
        // The store kept nothing either.
      }
    },
  }
}

/** Forgets what was typed into any form: somebody else may sign in after. */
export function forgetKeptForms(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // The store kept nothing either.
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields of a form that a person fills in; never a file or a password. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (each): each is Control =>
      (each instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit', 'button'].includes(each.type)) ||
      each instanceof HTMLTextAreaElement ||
      each instanceof HTMLSelectElement,
  )

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

export function fieldsIn(form: HTMLFormElement): KeptFields {
  const fields: Record<string, string[]> = {}
  for (const control of controlsOf(form)) {
    const values = (fields[control.name] ??= [])
    if (!isTicked(control) || control.checked) values.push(control.value)
  }
  return fields
}

/** Puts kept fields into a form. @returns whether any of them said something else than the form did */
export function fillIn(form: HTMLFormElement, kept: KeptFields): boolean {
  let changed = false
  for (const control of controlsOf(form)) {
    const values = kept[control.name]
    if (values === undefined) continue
    if (isTicked(control)) {
      const ticked = values.includes(control.value)
      changed ||= ticked !== control.checked
      control.checked = ticked
    } else if (values[0] !== undefined) {
      changed ||= values[0] !== control.value
      control.value = values[0]
    }
  }
  return changed
}
