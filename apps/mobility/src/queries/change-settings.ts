import { modeGroups, usualModesOf, withUsualMode } from '@selfdata/insights'
import type { TravelSettings } from '@selfdata/vocab'

/**
 * What a person changed from one state of their settings to another, done to what the settings say
 * now: another device may have changed something else meanwhile.
 */
export function changedSettings(
  now: TravelSettings,
  { before, after }: { before: TravelSettings; after: TravelSettings },
): TravelSettings {
  const [said, was, is] = [valuesOf(now), valuesOf(before), valuesOf(after)]
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (was.get(key) === is.get(key)) continue
    if (is.has(key)) said.set(key, is.get(key)!)
    else said.delete(key)
  }
  const { id, usualMode, usualBicycle } = now
  const settings: TravelSettings = {
    ...Object.fromEntries(said),
    id,
    usualMode,
    ...(usualBicycle !== undefined && { usualBicycle }),
  }
  const [usual, wanted] = [usualModesOf(before), usualModesOf(after)]
  return modeGroups
    .filter((group) => usual[group] !== wanted[group])
    .reduce((all, group) => withUsualMode(all, group, wanted[group]), settings)
}

/** All but the modes, of which one group may change here and another there. */
function valuesOf(settings: TravelSettings): Map<string, string | number | boolean> {
  const { id: _, usualMode: _modes, usualBicycle: _bicycle, ...values } = settings
  return new Map(Object.entries(values))
}
