/**
 * Words that say what kind of company it is, not which one. Compared without dots, in lower case; several languages of
 * the region and the commonest elsewhere.
 */
const LEGAL_FORMS = new Set(
  `pt tbk cv ud sdn bhd berhad plt pte ltd limited llp llc lp inc incorporated corp corporation co company plc gmbh ag kg se sa sas sarl srl spa bv nv
   ab as oy aps pty kk opc holdings group công ty tnhh cổ phần mtv jsc joint stock บริษัท จำกัด มหาชน หจก ห้างหุ้นส่วนจำกัด the`.split(
    /\s+/,
  ),
)

/** The name without the words of its legal form; the whole name where nothing else is in it. */
export function coreName(name: string): string {
  const all = words(name)
  const core = all.filter((word) => !LEGAL_FORMS.has(word))
  return (core.length > 0 ? core : all).join(' ')
}

function words(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’`]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}
