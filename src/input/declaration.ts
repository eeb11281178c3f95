import sniffEncoding from 'html-encoding-sniffer';

/**
 * The encoding that a page says it is in, as the WHATWG standard names it in lower case: by its `meta` elements, or an
 * XML declaration, in the first 1,024 bytes; else by a `meta` element further down, which browsers heed as well.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const found = sniffEncoding(bytes, { defaultEncoding: '' });
  if (found !== '') return found.toLowerCase();
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(100_000, bytes.length)).toString('latin1');
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/.exec(head)?.[1];
  return nameOf(xml) ?? nameOf(/<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head)?.[1]);
}

/** The standard's name for a label such as `latin1` (windows-1252) or `gb2312` (gbk); undefined for none of its labels. */
function nameOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = sniffEncoding(new Uint8Array(), { transportLayerEncodingLabel: label, defaultEncoding: '' });
  return name === '' || /^(?:replacement|x-user-defined|utf-16)/i.test(name) ? undefined : name.toLowerCase();
}
