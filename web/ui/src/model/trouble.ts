import { Refusal } from '../api/client'
import { t } from '../strings'

/** What to tell the reader when the server refused or could not be reached. */
export function troubleText(error: unknown): string {
  if (!(error instanceof Refusal)) return t.errors.failed(error instanceof Error ? error.message : String(error))
  switch (error.status) {
    case 0: return t.errors.gone
    case 404: return t.errors.notFound
    case 413: return error.message === '' ? t.errors.tooLarge : `${t.errors.tooLarge} ${error.message}`
    case 429: return t.errors.busy
    default: return t.errors.failed(error.message)
  }
}
