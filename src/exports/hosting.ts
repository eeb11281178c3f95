import { contentSecurityPolicy } from '../views/frame.ts';
import { permanentOf } from '../views/places.ts';
import type { Site } from '../views/site.ts';

/** `robots.txt`: everything may be read; names the sitemap where the archive has an address. */
export function printRobots({ archive }: Site): string {
  const home = permanentOf(archive.settings, '');
  return `User-agent: *\nAllow: /\n${home === null ? '' : `\nSitemap: ${home}sitemap.xml\n`}`;
}

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: the content security policy again, with what only a
 * header can say, and long caching of assets, whose names change with what they hold.
 */
export function printHeaders({ base }: Site): string {
  const all = {
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
  const assets = `${base}assets/*\n  Cache-Control: public, max-age=31536000, immutable`;
  return `${base}*\n${lines.join('\n')}\n\n${assets}\n`;
}
