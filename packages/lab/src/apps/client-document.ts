/**
 * The Client ID document of an app: tells providers who asks, and where to send people back to.
 *
 * Source: Solid-OIDC, section 5.1.
 *
 * @param origin of the app, without `/` at the end
 */
export function clientDocument(origin: string, title: string): object {
  return {
    // Providers refuse a document that does not name this context.
    '@context': ['https://www.w3.org/ns/solid/oidc-context.jsonld'],
    client_id: `${origin}/client.jsonld`,
    client_name: title,
    client_uri: `${origin}/`,
    redirect_uris: [`${origin}/callback.html`],
    post_logout_redirect_uris: [`${origin}/`],
    scope: 'openid webid offline_access',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    default_max_age: 3600,
    require_auth_time: false,
  }
}
