import type { Property } from '../page.ts';

/**
 * A function that makes a link's target whole by the page's own address, where it states one. What is no http, https or
 * mailto address, or cannot be made one, becomes empty.
 */
export function linkAddress(properties: readonly Property[]): (href: string) => string {
  const base = ['base', 'link:canonical', 'og:url', 'saved:url']
    .map((name) => properties.find((property) => property.name === name)?.value)
    .find((value) => value !== undefined && WHOLE.test(value));
  const known = new Map<string, string>();
  const makeWhole = (href: string): string => {
    const target = href.trim();
    if (target === '' || target.length > LONGEST || target.startsWith('#')) return '';
    if (!WHOLE.test(target) && (base === undefined || /^[a-z][a-z\d+.-]*:/i.test(target))) {
      return /^mailto:[^\s<>"]+$/i.test(target) ? target : '';
    }
    try {
      return new URL(target, base).href;
    } catch {
      return '';
    }
  };
  // Menus stand on a page twice, and a teaser links its picture and its words.
  return (href) => {
    const before = known.get(href);
    const address = before ?? makeWhole(href);
    if (before === undefined) known.set(href, address);
    return address;
  };
}

/** The part of an address that all hosts of one house share, `courier.example` of `https://sport.courier.example/a`; else empty. */
export function houseOf(address: string): string {
  const labels = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase().split('.') ?? [];
  // "courier.co.example" and "courier.com.example" are registered one level below.
  return labels.slice((labels.at(-2) ?? '').length <= SHORT ? -3 : -2).join('.');
}

const SHORT = 3;
const WHOLE = /^https?:\/\//i;
const LONGEST = 2000;
