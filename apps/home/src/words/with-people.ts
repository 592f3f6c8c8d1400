import type { AccessView, RecordedGrant } from '@selfdata/access'
import type { Iri } from '@selfdata/vocab'

/** The groups through which the server ends access by itself, each with the person it stands for. */
export function peopleOfGroups(grants: readonly RecordedGrant[]): Map<Iri, Iri> {
  return new Map(
    grants.flatMap(({ grant: { expiry, to } }) =>
      expiry?.by === 'server' ? [[expiry.group, to] as const] : [],
    ),
  )
}

/** The same view, with persons in place of the groups that stand for them. */
export function withPeople(view: AccessView, grants: readonly RecordedGrant[]): AccessView {
  const people = peopleOfGroups(grants)
  if (people.size === 0) return view
  const resources = view.resources.map((resource) =>
    Object.assign({}, resource, {
      rules: resource.rules.map((rule) => {
        const { who } = rule
        const agent = typeof who === 'object' && 'group' in who ? people.get(who.group) : undefined
        return agent === undefined ? rule : Object.assign({}, rule, { who: { agent } })
      }),
    }),
  )
  return { ...view, resources }
}
