/**
 * Headers that every file of an app carries: nothing runs that the app's own origin did not serve,
 * and no other site may frame it.
 *
 * People choose their own server, so an app may speak to any https address; in a lab also to plain
 * HTTP on this machine.
 */
export function securityHeaders({ lab }: { lab: boolean }): Record<string, string> {
  const servers = lab
    ? "'self' https: wss: http://localhost:* ws://localhost:*"
    : "'self' https: wss:"
  const policy = [
    "default-src 'none'",
    // WebAssembly may be compiled; text never becomes a script.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${servers}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
  }
}
