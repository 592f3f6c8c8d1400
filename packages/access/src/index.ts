export { accessModes, appliesTo, modesFor, normalModes, sameWho, whoKey } from './access-rule.ts'
export type { AccessMode, AccessRule, Exception, Reach, Visitor, Who } from './access-rule.ts'
export type { AccessChange } from './access-change.ts'
export type { AccessOptions } from './access-options.ts'
export type { AccessPlan, AppliedPlan } from './access-plan.ts'
export { accessByWho, accessOfVisitor } from './access-view.ts'
export type { AccessOfWho, AccessView, Place } from './access-view.ts'
export type { AccessWarning } from './access-warning.ts'
export {
  AccessError,
  NotExpressibleError,
  OwnerLockoutError,
  RolledBackError,
  RulesChangedError,
  RulesHiddenError,
} from './errors.ts'
export { planAccess } from './plan-access.ts'
export type { Step } from './plan-access.ts'
export { planGrant } from './plan-grant.ts'
export type { Grant } from './plan-grant.ts'
export { planRevoke } from './plan-revoke.ts'
export type { Revocation, RevokeOptions } from './plan-revoke.ts'
export type { Remark } from './remark.ts'
export type { Hidden, ResourceAccess } from './resource-access.ts'
export type { CachedRules, RuleCache } from './rule-cache.ts'
export type { RuleLanguage } from './rule-place.ts'
export { ruleWarnings } from './rule-warnings.ts'
export { rulesOf } from './rules-of.ts'
export { viewOf } from './view-of.ts'
export type { ViewOptions, ViewProgress } from './view-of.ts'
