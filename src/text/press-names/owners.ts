/**
 * Companies that own papers, magazines and sites under other names, without their legal forms and words like "Media
 * Group". None that is a paper's name, too.
 */
const OWNERS: ReadonlySet<string> = new Set(
  `advance|advance local|advance publications|agora sa|amedia|american city business journals|aol|arena group|axel springer|axel springer se|bauer|belo|bertelsmann|bonnier|bonnier news|bonnier publications|burda|caltagirone editore|caxton|cbs interactive|comcast|condé nast|conde nast|condenast|corelio|cox|cox enterprises|czech news center|demand|dennis|digital first|dmg|dotdash|dotdash meredith|dpg|dumont|edipresse|egmont|emap|emmis|entravision|espn internet ventures|fairfax|fox news network|funke|future us|gannett|gannett satellite information|gatehouse|gawker|gedi|gedi gruppo editoriale|g/o|group nine|gruner + jahr|gruner und jahr|haymarket|hearst|hearst communications|hearst newspapers|herald and weekly times|holtzbrinck|hubert burda|iac|idg|idg communications|idg consumer|idg consumer & smb|iliffe|incisive|informa|internet brands|jpimedia|jp/politikens hus|johnston press|keskisuomalainen|lagardère|landmark|lee enterprises|madsack|mafra|major league baseball advanced|mcclatchy|mediahuis|medianews|mediaset|meredith|microsoft|mittmedia|mondadori|morris|mtv networks|naspers|nbcuniversal|nbc universal|news corp|news corp australia|news international|news life|news limited|newscorp|newsquest|nexstar|nine entertainment|nzz-mediengruppe|oath|ogden|orkla|paddock|paramount|penske|penske business|postmedia|prisa|prisma|promedia|quebecor|québecor|rcs|rcs mediagroup|reach|red ventures|reed business information|reed elsevier|ringier|ringier axel springer|rodale|roularta|rossel|sanoma|saltwire|schibsted|scripps|e.w. scripps|sinclair|springer nature|stampen|styria|sulzer|tamedia|tegna|thomson reuters|time inc|time warner|torstar|townnews|tribune interactive|tribune publishing|trinity mirror|turner broadcasting|turner broadcasting system|turner sports|unidad editorial|verizon|viacom|vocento|vox|warner bros. discovery|ziff davis`.split(
    '|',
  ),
);

/** Whether a holder of rights is a company that is known to own many papers: what it holds bears other names. */
export function isOwner(name: string): boolean {
  const plain = name.toLowerCase().trim();
  return OWNERS.has(plain) || OWNERS.has(plain.replace(/\s(?:digital|interactive|news|online|internet)$/u, ''));
}
