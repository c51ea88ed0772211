/**
 * Legal forms as they stand at the end or the beginning of names, without dots: what a company is, not which one. Each
 * phrase leads to the one way it is compared by; forms of different countries stay different.
 */
const AT_END: Record<string, string> = {
  ...same('ltd', 'limited', 'ltd'),
  ...same('co ltd', 'co ltd', 'company limited', 'co limited', 'company ltd'),
  ...same('pte ltd', 'pte ltd', 'pte limited', 'private ltd', 'private limited'),
  ...same('pvt ltd', 'pvt ltd', 'pvt limited'),
  ...same('pty ltd', 'pty ltd', 'pty limited', 'proprietary limited', 'proprietary ltd'),
  ...same('pcl', 'pcl', 'public company limited', 'public co ltd'),
  ...same('inc', 'inc', 'incorporated'),
  ...same('corp', 'corp', 'corporation'),
  ...same('co', 'co', 'company'),
  ...same('sdn bhd', 'sdn bhd', 'sendirian berhad'),
  ...same('bhd', 'bhd', 'berhad'),
  ...same('jsc', 'jsc', 'joint stock company', 'joint stock co'),
  ...same('sa', 'sa', 's a'),
  ...same('sarl', 'sarl', 's à r l', 'sàrl', 's a r l'),
  ...same('srl', 'srl', 's r l'),
  ...same('spa', 'spa', 's p a'),
  ...same('bv', 'bv', 'b v'),
  ...same('nv', 'nv', 'n v'),
  ...same('sa de cv', 'sa de cv', 's a de c v'),
  ...same('gmbh co kg', 'gmbh co kg', 'gmbh und co kg'),
  ...each(
    'llc llp lp plc pc tbk plt gmbh mbh ag kg kgaa ug se sas sasu ab as asa oy oyj aps kk opc sro doo kft zrt ltda dac ulc pjsc',
  ),
  ...each('จำกัด มหาชน จำกัดมหาชน 有限公司 股份有限公司 株式会社 有限会社 합동회사 주식회사'),
}
const AT_START: Record<string, string> = {
  ...each('pt cv ud ooo ооо зао оао пао บริษัท หจก ห้างหุ้นส่วนจำกัด 株式会社 주식회사'),
  ...same('tnhh', 'công ty tnhh', 'cty tnhh', 'công ty trách nhiệm hữu hạn'),
  ...same('tnhh mtv', 'công ty tnhh mtv', 'công ty tnhh một thành viên'),
  ...same('ctcp', 'công ty cổ phần', 'ctcp', 'công ty cp'),
}
/** Scripts written without spaces: the form is part of the word that it begins or ends. */
const ATTACHED_END = composed(['จำกัดมหาชน', 'จำกัด', '股份有限公司', '有限公司', '株式会社', '有限会社', '주식회사'])
const ATTACHED_START = composed(['ห้างหุ้นส่วนจำกัด', 'บริษัท', '株式会社', '주식회사'])
const MOST_WORDS = 5

/** As names come: NFKC takes the Thai letter am apart. */
function composed(forms: string[]): string[] {
  return forms.map((form) => form.normalize('NFKC'))
}
function same(form: string, ...phrases: string[]): Record<string, string> {
  return Object.fromEntries(phrases.map((phrase) => [phrase.normalize('NFKC'), form]))
}
function each(forms: string): Record<string, string> {
  return Object.fromEntries(forms.split(' ').map((form) => [form.normalize('NFKC'), form.normalize('NFKC')]))
}

/** Words of a name without its legal form, and the form as it is compared: empty where the name has none. */
export type SplitName = { readonly words: readonly string[]; readonly form: string }

/** Takes legal forms off both ends, as long as something is left. */
export function withoutLegalForm(words: readonly string[]): SplitName {
  let rest = words.flatMap(detached)
  const forms: string[] = []
  for (let found = true; found;) {
    found = false
    for (let count = Math.min(MOST_WORDS, rest.length - 1); count > 0 && !found; count -= 1) {
      const [end, start] = [AT_END[rest.slice(-count).join(' ')], AT_START[rest.slice(0, count).join(' ')]]
      const form = end ?? start
      if (form === undefined) continue
      forms.push(form)
      rest = end === undefined ? rest.slice(count) : rest.slice(0, -count)
      found = true
    }
  }
  return { words: rest, form: forms.sort().join(' ') }
}

function detached(word: string): string[] {
  const start = ATTACHED_START.find((form) => word.startsWith(form) && word.length > form.length)
  if (start !== undefined) return [start, ...detached(word.slice(start.length))]
  const end = ATTACHED_END.find((form) => word.endsWith(form) && word.length > form.length)
  return end === undefined ? [word] : [...detached(word.slice(0, -end.length)), end]
}
