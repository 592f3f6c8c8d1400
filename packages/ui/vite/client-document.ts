/**
 * The Client ID document of an app: what a provider shows and checks when somebody signs in. It
 * must be served as JSON at `{origin}/client.jsonld`.
 *
 * Source: Solid-OIDC 0.1.0, section 5.
 */
export function clientDocument({ origin, title }: { origin: string; title: string }): object {
  return {
    '@context': ['https://www.w3.org/ns/solid/oidc-context.jsonld'],
    client_id: `${origin}/client.jsonld`,
    client_name: title,
    client_uri: `${origin}/`,
    redirect_uris: [`${origin}/callback.html`],
    post_logout_redirect_uris: [`${origin}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: 'openid webid offline_access',
    token_endpoint_auth_method: 'none',
    default_max_age: 3600,
    require_auth_time: false,
  }
}
