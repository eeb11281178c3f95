/** Years of the Solar Hijri calendar that newspapers can bear: 1250 is 1871, 1420 is 2041. */
export function isPersianYear(year: number): boolean {
  return year >= 1250 && year <= 1420;
}
