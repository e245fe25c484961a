import { headerKinds, securityHeaders } from './headers.js';

/**
 * Writes the configuration of nginx for a static export: the same headers as everywhere, addresses without `.html`, and the
 * compressed files that lie beside the others.
 *
 * @returns a file for `/etc/nginx/conf.d/`
 */
export function nginxConfig(): string {
  const names = [...new Set(headerKinds().flatMap(({ headers }) => headers.map(({ key }) => key)))];
  const security = securityHeaders().filter(({ key }) => !names.includes(key));
  return `# A static export (npm run export) behind nginx. Made by npm run generate from lib/delivery/headers.js.
# Change server_name, root and, for TLS, the listen lines; docs/deploying.md tells more.

${names.map(map).join('\n')}
server {
  listen 80;
  server_name workshop.example;
  root /var/www/workshop;

  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/css text/calendar application/javascript application/xml;
  default_type application/octet-stream;
  types {
${types.map(([type, ...endings]) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }

  gzip_static on;
  # brotli_static on; # with the module libnginx-mod-http-brotli-static

${[...security.map(({ key, value }) => [key, `"${value}"`]), ...names.map((key) => [key, variable(key)])]
  .map(([key, value]) => `  add_header ${key} ${value} always;`)
  .join('\n')}

  # One address for each page: without a slash, without an ending. The address is decoded here: what would lead to another
  # site or split the header (a backslash, control characters) or mean something else (?, #, %) is no page.
  location ~ ${slashed} {
    return 308 /$page$is_args$args;
  }
  location / {
    try_files $uri $uri.html $uri/index.html =404;
  }
  location = / {
    try_files /index.html =404;
  }
  # What lies beside the pages for other hosts.
  location ~ ^/(?:_headers|_redirects|CNAME|\\.nojekyll)$ {
    return 404;
  }
  error_page 404 /404.html;
}
`;
}

/** What is sent on without its slash; never to another site, so it neither begins with a slash nor holds a backslash. */
const slashed = String.raw`^/(?<page>[^\x00-\x20\x7f\x5c?#%/][^\x00-\x20\x7f\x5c?#%]*)/$`;

const types: readonly (readonly string[])[] = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/plain', 'txt'],
  ['text/javascript', 'js'],
  ['text/calendar', 'ics'],
  ['text/vtt', 'vtt'],
  ['application/atom+xml', 'atom'],
  ['application/x-bibtex', 'bib'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['application/pdf', 'pdf'],
  ['application/xml', 'xml'],
  ['application/zip', 'zip'],
  ['audio/mpeg', 'mp3'],
  ['audio/ogg', 'ogg'],
  ['font/woff2', 'woff2'],
  ['image/avif', 'avif'],
  ['image/gif', 'gif'],
  ['image/jpeg', 'jpg', 'jpeg'],
  ['image/png', 'png'],
  ['image/svg+xml', 'svg'],
  ['image/webp', 'webp'],
  ['image/x-icon', 'ico'],
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm'],
];

/** A header's value by address; nginx takes the first pattern that fits, so the special ones come first. */
function map(key: string): string {
  const security = securityHeaders().find((header) => header.key === key)?.value ?? '';
  const lines = headerKinds()
    .toReversed()
    .flatMap(({ folder, except, headers }) => {
      const value = headers.find((header) => header.key === key)?.value;
      if (value === undefined || folder === '/') return [];
      const not = except ? `(?!(?:${except.join('|')})/)` : '';
      return [`  "~^${folder}${not}" "${value}";\n`];
    });
  const general = headerKinds().find(({ folder }) => folder === '/');
  const fallback = general?.headers.find((header) => header.key === key)?.value ?? security;
  return `map $uri ${variable(key)} {\n  default "${fallback}";\n${lines.join('')}}\n`;
}

function variable(key: string): string {
  return `$workshop_${key.toLowerCase().replaceAll('-', '_')}`;
}
