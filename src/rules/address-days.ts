/** `/2024/02/24/` in an article's address. */
const ADDRESS_DAY =
  /^https?:\/\/[^/]+\/(?:[^?#]*?[/-])?((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/;
/** `/2010/politics/08/13/`: the section stands between. */
const PARTED_DAY =
  /^https?:\/\/[^/]+\/(?:[^?#]{0,60}?\/)?((?:19|20)\d\d)\/(?:[a-z][\w.-]{0,40}\/){1,3}(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/)/i;

/** `/articles/4337/20240224/strike.htm`, `strike-20240224-2nssi.html`, `/news/hc20240224_96887132` */
const COMPACT_DAY =
  /^https?:\/\/[^/]+\/(?:[^?#]*[/_.-])?(?:[a-z]{1,4}(?=\d{8}_))?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/**
 * The day that the path of an article's address bears, as `YYYY-MM-DD` (of an address's figures: it may be none of the
 * calendar), and whether its figures stand without a mark between them; null where it bears none.
 */
export function dayInAddress(address: string): { readonly day: string; readonly compact: boolean } | null {
  const whole = ADDRESS_DAY.exec(address) ?? PARTED_DAY.exec(address);
  const match = whole ?? COMPACT_DAY.exec(address);
  return match === null ? null : { day: `${match[1]}-${match[2]}-${match[3]}`, compact: whole === null };
}
