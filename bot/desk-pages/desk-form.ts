// A form of the desk, as its template draws it.
export type DeskField = {
  name: string
  label: string
  type?: 'text' | 'password' | 'date' | 'textarea' | 'select' | 'file'
  value?: string
  hint?: string
  autocomplete?: string
  options?: { value: string; text: string }[]
  isDigits?: boolean
  isOptional?: boolean
}

export type DeskForm = {
  action: string
  hidden?: Record<string, string>
  fields: DeskField[]
  submit: string
  /** It brings a file: sent another way. */
  hasFile?: boolean
  isDanger?: boolean
  /** Not what is usually done here. */
  isQuiet?: boolean
}
