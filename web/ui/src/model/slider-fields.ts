import type { ComponentSpec, JsonObject } from '../api/types'
import { parameterField, type FieldSpec } from './field'
import { beginFields, onsetOf } from './onset'
import { scheduleFields } from './scenario-form'
import { sliderOf } from './slider'

/**
 * The inputs of a lever or shock that are moved most: its own parameters with sliders, when it begins, and how long and
 * strongly it holds where the scenario says so.
 */
export function sliderFields(
  spec: ComponentSpec | undefined, pointer: string, now: JsonObject, before: JsonObject | undefined, start: string,
): FieldSpec[] {
  const own = (spec?.parameters ?? []).map(parameter => ({
    ...parameterField(parameter, pointer), slider: sliderOf(parameter, before?.[parameter.name], now[parameter.name]),
  }))
  const onset = onsetOf(now)
  return [...own, ...beginFields(pointer, onset, start), ...scheduleFields(pointer, onset).filter(({ pointer: at }) => !at.endsWith('/ramp'))]
}
