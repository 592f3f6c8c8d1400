import {
  NotExpressibleError,
  OwnerLockoutError,
  RolledBackError,
  RulesChangedError,
  RulesHiddenError,
} from '@selfdata/access'
import { CityError } from '@selfdata/city'
import { useErrorText } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'
import { useCityProblem } from './use-city-problem.ts'

/** Says why a change of access did not happen, and what to do. */
export function useAccessProblem(): (error: unknown) => string {
  const { t } = useI18n({ useScope: 'global' })
  const errorText = useErrorText()
  const cityProblem = useCityProblem()
  return (error) => {
    if (error instanceof CityError) return cityProblem(error)
    if (error instanceof RulesChangedError) return t('access.changed')
    if (error instanceof RulesHiddenError) return t('access.problems.hidden')
    if (error instanceof OwnerLockoutError) return t('access.problems.lockout')
    if (error instanceof NotExpressibleError) return t('access.problems.not-expressible')
    if (error instanceof RolledBackError) {
      return error.notRestored.length > 0
        ? t('access.problems.half', { places: error.notRestored.join(', ') })
        : t('access.problems.rolled-back')
    }
    return errorText(error).text
  }
}
