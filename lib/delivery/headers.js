/**
 * Features that a page of a workshop never needs. Chromium complains in the console of names it does not know, so those of
 * its privacy sandbox that it has dropped (`run-ad-auction`, `join-ad-interest-group`, `shared-storage`) are not here.
 * Left to their defaults are those that help a visitor: full screen and picture in picture of a video, autoplay after a
 * click, sharing, and writing to the clipboard.
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
  'screen-wake-lock',
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

/**
 * What pictures are sent under besides: an SVG that is opened by itself is a document, and runs nothing.
 *
 * @returns {{ key: string, value: string }[]}
 */
export function pictureHeaders() {
  const value =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";
  return [{ key: 'Content-Security-Policy', value }];
}

/**
 * What the smaller files of pictures are sent under besides. Their names change with their bytes, so nobody asks twice
 * (RFC 8246).
 *
 * @returns {{ key: string, value: string }[]}
 */
export function variantHeaders() {
  return [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
}

/**
 * What islands are sent under besides. Their names hold no hash, so a browser asks each time whether it has the right
 * one, and a page never meets the script of another version.
 *
 * @returns {{ key: string, value: string }[]}
 */
export function islandHeaders() {
  return [
    { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  ];
}

/**
 * What calendars, feeds and other files about the programme are sent under besides. No cache on the way may keep them for
 * the year that Next asks for, or a moved session stays where it was; and conference apps that run in a browser may read
 * them, as they read those of pretalx.
 *
 * @returns {{ key: string, value: string }[]}
 */
export function feedHeaders() {
  return [
    { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    { key: 'Access-Control-Allow-Origin', value: '*' },
  ];
}
