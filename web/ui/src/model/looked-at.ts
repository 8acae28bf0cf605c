import type { ReadinessItem } from '../api/lab'
import { t } from '../strings'
import { choiceLabel } from '../strings/named'
import { number, percent } from './format'

/** What a regulator looked at, in the words of the page; what is new to the page is said as the server says it. */
export function lookedAt({ id, met, says, figure, method }: ReadinessItem): string {
  const words = t.lab.looked
  switch (id) {
    case 'need': return met ? words.need(number(figure ?? 0)) : words.noNeed
    case 'comparison': return !met ? words.noComparison : figure === null ? words.neighbours : words.comparison(number(figure))
    case 'method': return met ? choiceLabel(method) : words.misleads(choiceLabel(method))
    case 'clusters': return figure === null ? words.lotsOfResidents : words.lots(number(figure, 3))
    case 'power': return words.chance(percent(figure ?? 0))
    case 'consent': return met ? words.consent : words.noConsent
    case 'fallback': return met ? words.fallback : words.noFallback
    case 'redress': return met ? words.redress : words.noRedress
    case 'guardrails': return met ? words.guardrails(number(figure ?? 0)) : words.noGuardrails
    case 'groups': return met ? words.groups : words.noGroups
    default: return says
  }
}
