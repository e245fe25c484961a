/**
 * Features that a page of a workshop never needs. Chromium complains in the console of names it does not know, so those of
 * its privacy sandbox that it has dropped (`run-ad-auction`, `join-ad-interest-group`, `shared-storage`) are not here.
 * Left to their defaults are those that help a visitor: full screen and picture in picture of a video, autoplay after a
 * click, sharing, writing to the clipboard, and keeping the screen at a door from going dark.
 */
const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The part of the policy that a header carries: what `<meta>` cannot (`frame-ancestors`; CSP3, "The `<meta>` element"), and
 * what is right for every response, a page with the framework's runtime and an SVG file included.
 *
 * @returns {string}
 */
export function headerPolicy() {
  return "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
}

/**
 * Security headers for every response of the site. Strict-Transport-Security (RFC 6797) speaks for this host alone and asks
 * for no preload: a workshop's site often lives under a university's domain, whose other hosts it must not bind.
 *
 * This file is JavaScript, because next.config.js reads it and Node loads that without a compiler.
 *
 * @returns {{ key: string, value: string }[]}
 */
export function securityHeaders() {
  return [
    { key: 'Content-Security-Policy', value: headerPolicy() },
    { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'Permissions-Policy', value: deniedFeatures.map((feature) => `${feature}=()`).join(', ') },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'X-Frame-Options', value: 'DENY' },
  ];
}

/** What a browser keeps: nothing without asking whether it is still right. */
const askEachTime = 'public, max-age=0, must-revalidate';

const onlyHere = { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' };

/** Calendars, feeds and share images are made to be read from other sites. */
const openToAll = [
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { key: 'Access-Control-Allow-Origin', value: '*' },
];

/**
 * What is sent under headers of its own, the general before the special, so that of two that hold for an address the
 * later one counts. `except` names folders below which a kind ends.
 *
 * - Pages are asked after at each visit, so nobody reads yesterday's programme; an `ETag` makes that cheap.
 * - Files that change their names with their bytes are never asked after twice (RFC 8246).
 * - An SVG that is opened by itself is a document, and runs nothing.
 * - Islands have no hash in their names: asked after each time, a page never meets the script of another version.
 *
 * @type {readonly { folder: string, except?: readonly string[], headers: readonly { key: string, value: string }[] }[]}
 */
const kinds = [
  { folder: '/', except: ['_next'], headers: [cache(askEachTime), onlyHere] },
  { folder: '/_next/static/', headers: [cache('public, max-age=31536000, immutable'), onlyHere] },
  { folder: '/images/', headers: pictureHeaders() },
  {
    folder: '/files/',
    except: ['images', 'islands', 'pictures'],
    headers: [cache('public, max-age=300'), ...openToAll],
  },
  { folder: '/files/images/', headers: [cache('public, max-age=31536000, immutable'), onlyHere] },
  { folder: '/files/islands/', headers: [cache(askEachTime), onlyHere] },
  { folder: '/files/pictures/', headers: pictureHeaders() },
];

/**
 * Caching and openness of every address, beside {@link securityHeaders}, for whoever writes them for a host.
 *
 * @returns {typeof kinds}
 */
export function headerKinds() {
  return kinds;
}

/**
 * All headers as next.config.js takes them. For its own files Next says by itself how long they are kept, and warns
 * whoever says it too.
 *
 * @returns {{ source: string, headers: { key: string, value: string }[] }[]}
 */
export function nextHeaders() {
  return [
    { source: '/:path*', headers: securityHeaders() },
    ...kinds
      .filter(({ folder }) => !folder.startsWith('/_next/'))
      .map(({ folder, except, headers }) => ({
        source: except ? `${folder}:path((?!(?:${except.join('|')})/).*)` : `${folder}:path*`,
        headers: [...headers],
      })),
  ];
}

/** Pictures as editors put them there, drawings among them. */
function pictureHeaders() {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";
  return [cache('public, max-age=3600'), onlyHere, { key: 'Content-Security-Policy', value: policy }];
}

/** @param {string} value */
function cache(value) {
  return { key: 'Cache-Control', value };
}
