// Takes passwords and identity numbers out of a free text before it is kept anywhere. What else is masked is mask.ts.
import { findSecrets } from '../requests/reading/find-secrets.js'

const BLANK = '****'

export function blankSecrets(text: string): string {
  const secrets = findSecrets(text).sort((a, b) => b.start - a.start)
  return secrets.reduce((left, { start, end }) => left.slice(0, start) + BLANK + left.slice(end), text)
}
