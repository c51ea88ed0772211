import { evenly } from './maturity'

type Tongue = 'en' | 'id' | 'ms' | 'th' | 'vi'

const remarks: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'Reviewed every quarter by the data protection committee; the minutes can be shown on request.',
    'In place for the production environment since the last audit. The branch offices follow by the end of the year.',
    'See the attached document, section 3. The owner is our head of information security.',
    'Applies to this service and to the two other services we run for banks.',
    'We changed this after the internal audit; the earlier procedure was never tested.',
    'Our hosting company does this for us, by contract. We check its report once a year.',
  ],
  id: [
    'Ditinjau setiap triwulan oleh komite perlindungan data; notulen tersedia bila diminta.',
    'Berlaku untuk lingkungan produksi. Lokasi pemulihan bencana menyusul kuartal depan.',
    'Lihat dokumen terlampir, bagian 3. Penanggung jawab: kepala keamanan informasi.',
    'Prosedur ini diuji terakhir kali bersama tim operasional pada latihan tahunan.',
  ],
  ms: [
    'Disemak setiap suku tahun oleh jawatankuasa perlindungan data; minit boleh ditunjukkan.',
    'Meliputi persekitaran produksi sahaja. Pejabat cawangan menyusul hujung tahun ini.',
    'Sila lihat dokumen yang dilampirkan, bahagian 3.',
  ],
  th: [
    'คณะกรรมการคุ้มครองข้อมูลทบทวนทุกไตรมาส และมีรายงานการประชุมให้ตรวจสอบได้',
    'ใช้กับระบบงานจริงแล้ว ส่วนสำนักงานสาขาจะดำเนินการภายในสิ้นปี',
    'โปรดดูเอกสารแนบ หัวข้อที่ 3 ผู้รับผิดชอบคือหัวหน้าฝ่ายความมั่นคงปลอดภัยสารสนเทศ',
  ],
  vi: [
    'Ủy ban bảo vệ dữ liệu rà soát mỗi quý; biên bản có thể cung cấp khi được yêu cầu.',
    'Đã áp dụng cho môi trường vận hành chính thức; các chi nhánh sẽ hoàn tất trước cuối năm.',
    'Xem tài liệu đính kèm, mục 3. Người phụ trách: trưởng phòng an toàn thông tin.',
  ],
}

/** A remark beside about every fifth answer, in the contact's language. */
export function remarkOn(vendor: string, questionId: string, tongue: Tongue): string | undefined {
  const chance = evenly('remark', vendor, questionId)
  const all = remarks[tongue]
  return chance < 0.2 ? all[Math.floor(chance * 5 * all.length)] : undefined
}

/** Why a reviewer took less than was claimed. */
export const adjustReasons = [
  'The document describes the rule, but nothing shows that it is followed.',
  'The last review in the attached minutes is older than twelve months.',
  'Covers the head office only; our data is processed in the second site as well.',
  'Claimed as measured, but no figure was given.',
] as const
