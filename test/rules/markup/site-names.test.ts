import { describe, expect, it } from 'vitest';
import { newsPage, type Parts } from '../../input/html/pages.ts';
import { meta, readPage } from './pages.ts';

/** Outlet of a page without the rights line that the sample pages have. */
function outletOf(parts: Parts): string | undefined {
  const page = newsPage(parts).replace(/<footer>.*<\/footer>/s, '');
  return readPage(page).claims.find(({ field }) => field === 'outlet')?.values[0];
}

const title = (text: string) => `<title>${text}</title>`;
const logo = '<a href="/"><img src="/top.png" alt="Logo of The Harbour Courier"></a>';

describe('readSiteNames', () => {
  it('reads the side of the title that the logo says too', () => {
    expect(outletOf({ head: title('Harbour wall waits - Politics - The Harbour Courier'), above: logo })).toBe(
      'The Harbour Courier',
    );
    expect(outletOf({ head: title('The Harbour Courier: Harbour wall waits'), above: logo })).toBe(
      'The Harbour Courier',
    );
  });

  it.each(['Harbour wall waits / Harbour Courier', 'Harbour wall waits < Culture < Story - Harbour Courier'])(
    'reads “%s”',
    (text) => {
      expect(outletOf({ head: title(text), above: logo.replace('The ', '') })).toBe('Harbour Courier');
    },
  );

  it('takes a section for no outlet where the page states an address', () => {
    const head = `${title('Harbour wall waits - Politics')}<link rel="canonical" href="https://courier.example.com/a">`;
    expect(outletOf({ head, above: logo })).not.toBe('Politics');
  });

  it('reads the only other side of the title where the page states nothing else', () => {
    expect(outletOf({ head: title('Harbour wall waits - Harbour Courier') })).toBe('Harbour Courier');
    expect(outletOf({ head: title('Print view: Harbour wall waits') })).toBeUndefined();
  });

  it('reads what Chinese pages part by low lines', () => {
    const parts = { head: title('港口围墙延期_国内新闻_江川晚报网'), headline: '<h1>港口围墙延期</h1>' };
    expect(outletOf({ ...parts, above: '<a href="/">江川晚报网首页</a>' })).toBe('江川晚报网');
  });

  it('takes the name from its motto, where the domain is called so', () => {
    const head = `${title('Harbour wall waits')}<link rel="canonical" href="https://harbourcourier.example/a">`;
    const above = '<a href="/">Harbour Courier – News from the coast</a>';
    expect(outletOf({ head, above })).toBe('Harbour Courier');
  });

  it('knows a house by the initials that its domain has', () => {
    const head = `${title('Harbour wall waits | HCR Harbour City Radio')}<link rel="canonical" href="https://hcr.example/a">`;
    expect(outletOf({ head })).toBe('HCR Harbour City Radio');
  });

  it('takes what every house calls its news for no name', () => {
    const head = title('Harbour wall waits : News : Harbour Courier') + meta('og:site_name', 'Harbour Courier');
    expect(outletOf({ head, above: '<a href="/">News</a>' })).toBe('Harbour Courier');
  });

  it('prefers the name on the logo and in the title to one with a motto', () => {
    const head = title('Harbour wall waits | 南灣時報') + meta('og:site_name', '南灣時報 South Bay Times');
    expect(outletOf({ head, above: '<a href="/">南灣時報</a>' })).toBe('南灣時報');
  });

  it('reads the title’s side that the rights line names with its company', () => {
    const page = newsPage({ head: title('Parti Hírlap - online kiadás') });
    const held = page.replace(/<footer>.*<\/footer>/s, '<footer>© Parti Hírlap Kft. 2001-2004.</footer>');
    expect(readPage(held).claims.find(({ field }) => field === 'outlet')?.values).toEqual(['Parti Hírlap']);
  });
});
