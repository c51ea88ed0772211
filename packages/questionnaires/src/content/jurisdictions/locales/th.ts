import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Brunei Darussalam: notification clocks': 'บรูไนดารุสซาลาม: กำหนดเวลาแจ้งเหตุ',
    'First version.': 'ฉบับแรก',
    'Significant harm. The figure is that of the consultation text; the final order was not read. No figure was read: not known.':
      'ความเสียหายอย่างมีนัยสำคัญ ตัวเลขมาจากร่างที่รับฟังความเห็น ยังไม่ได้อ่านคำสั่งฉบับสุดท้าย ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Significant harm to the people, by the consultation text. No figure was read: not known.':
      'ความเสียหายอย่างมีนัยสำคัญต่อผู้คน ตามร่างที่รับฟังความเห็น ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Indonesia: notification clocks': 'อินโดนีเซีย: กำหนดเวลาแจ้งเหตุ',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'ท่านได้รับการกำหนดให้เป็นเจ้าของโครงสร้างพื้นฐานสำคัญทางสารสนเทศในประเทศใดบ้าง หากไม่มีให้เว้นว่าง',
    'Any failure to protect personal data; no test of harm. The hours left to the vendor are a setting of this pack, no law.':
      'การคุ้มครองข้อมูลส่วนบุคคลล้มเหลวทุกกรณี ไม่มีเกณฑ์ความเสียหาย จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Any failure to protect personal data; no test of harm.': 'การคุ้มครองข้อมูลส่วนบุคคลล้มเหลวทุกกรณี ไม่มีเกณฑ์ความเสียหาย',
    'Teams of critical infrastructure report to their sector’s team and the national one; the hours were not read. No figure was read: not known.':
      'ทีมของโครงสร้างพื้นฐานสำคัญทางสารสนเทศรายงานต่อทีมของภาคส่วนและทีมระดับชาติ ยังไม่ได้อ่านจำนวนชั่วโมงจากตัวบท ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Lao PDR: notification clocks': 'สปป.ลาว: กำหนดเวลาแจ้งเหตุ',
    'The authority is to be notified; no fixed hours were found. No figure was read: not known.':
      'ต้องแจ้งหน่วยงานรัฐ ไม่พบจำนวนชั่วโมงที่กำหนดแน่นอน ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Malaysia: notification clocks': 'มาเลเซีย: กำหนดเวลาแจ้งเหตุ',
    'Significant harm: among others more than 1,000 people, or sensitive data. As soon as possible, within this limit. The hours left to the vendor are a setting of this pack, no law.':
      'ความเสียหายอย่างมีนัยสำคัญ เช่น กระทบมากกว่า 1,000 คน หรือเป็นข้อมูลอ่อนไหว ให้แจ้งโดยเร็วที่สุดภายในกำหนดนี้ จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'What the first notice left out.': 'ข้อมูลที่การแจ้งครั้งแรกยังไม่ได้ระบุ',
    'Significant harm to the people.': 'ความเสียหายอย่างมีนัยสำคัญต่อผู้คน',
    'A breach of security of a designated entity, or the suspicion of one. At once':
      'การละเมิดความมั่นคงปลอดภัยของหน่วยงานที่ได้รับการกำหนด หรือเหตุอันควรสงสัย แจ้งทันที',
    'A breach of security of a designated entity, or the suspicion of one. The hours left to the vendor are a setting of this pack, no law.':
      'การละเมิดความมั่นคงปลอดภัยของหน่วยงานที่ได้รับการกำหนด หรือเหตุอันควรสงสัย จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Further information on the same incident.': 'ข้อมูลเพิ่มเติมเกี่ยวกับเหตุการณ์ผิดปกติเดียวกัน',
    'Philippines: notification clocks': 'ฟิลิปปินส์: กำหนดเวลาแจ้งเหตุ',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm. The hours left to the vendor are a setting of this pack, no law.':
      'ข้อมูลอ่อนไหวหรือข้อมูลที่ใช้สวมรอยตัวตนได้ ซึ่งน่าจะถูกผู้อื่นได้ไป โดยมีความเสี่ยงจริงที่จะเกิดความเสียหายร้ายแรง จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm.':
      'ข้อมูลอ่อนไหวหรือข้อมูลที่ใช้สวมรอยตัวตนได้ ซึ่งน่าจะถูกผู้อื่นได้ไป โดยมีความเสี่ยงจริงที่จะเกิดความเสียหายร้ายแรง',
    'The full report. Asking for more time, an exemption or another way of telling people does not stop the clock.':
      'รายงานฉบับเต็ม การขอขยายเวลา ขอยกเว้น หรือขอแจ้งผู้คนด้วยวิธีอื่น ไม่หยุดการนับเวลา',
    'Singapore: notification clocks': 'สิงคโปร์: กำหนดเวลาแจ้งเหตุ',
    'The breach is found to do significant harm, or to touch 500 people or more. The hours left to the vendor are a setting of this pack, no law.':
      'พบว่าการละเมิดข้อมูลก่อให้เกิดความเสียหายอย่างมีนัยสำคัญ หรือกระทบ 500 คนขึ้นไป จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'The breach is likely to do the people significant harm. As soon as practicable, together with the notice to the authority or after it':
      'การละเมิดข้อมูลน่าจะก่อให้เกิดความเสียหายอย่างมีนัยสำคัญต่อผู้คน แจ้งโดยเร็วที่สุดเท่าที่ทำได้ พร้อมกับหรือหลังการแจ้งหน่วยงานรัฐ',
    'A prescribed cyber incident on critical information infrastructure, the part that suppliers control included. The hours left to the vendor are a setting of this pack, no law.':
      'เหตุการณ์ผิดปกติทางไซเบอร์ตามที่กำหนดต่อโครงสร้างพื้นฐานสำคัญทางสารสนเทศ รวมส่วนที่ซัพพลายเออร์ควบคุม จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Details that the first report left out.': 'รายละเอียดที่รายงานครั้งแรกยังไม่ได้ระบุ',
    'The final report.': 'รายงานฉบับสุดท้าย',
    'Thailand: notification clocks': 'ไทย: กำหนดเวลาแจ้งเหตุ',
    'A risk to the rights of people; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'มีความเสี่ยงที่จะกระทบต่อสิทธิของบุคคล ภายในกำหนดนี้เท่าที่จะสามารถกระทำได้ จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'A high risk to the rights of people. Without delay': 'มีความเสี่ยงสูงที่จะกระทบต่อสิทธิของบุคคล แจ้งโดยไม่ชักช้า',
    'An incident at a designated critical organisation; the hours were not read. No figure was read: not known.':
      'เหตุการณ์ผิดปกติที่หน่วยงานสำคัญซึ่งได้รับการกำหนด ยังไม่ได้อ่านจำนวนชั่วโมงจากตัวบท ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Vietnam: notification clocks': 'เวียดนาม: กำหนดเวลาแจ้งเหตุ',
    'Harm to security, order, life, health, honour or property. The notice goes on a form of Decree 356. The hours left to the vendor are a setting of this pack, no law.':
      'ความเสียหายต่อความมั่นคง ความสงบเรียบร้อย ชีวิต สุขภาพ เกียรติยศ หรือทรัพย์สิน การแจ้งใช้แบบตามกฤษฎีกา 356 จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Sensitive data of finance, and location or biometric data. Other cases have no figure. No figure was read: not known.':
      'ข้อมูลอ่อนไหวด้านการเงิน และข้อมูลตำแหน่งที่ตั้งหรือข้อมูลชีวภาพ กรณีอื่นไม่มีตัวเลข ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'State security is touched, or a service is badly hit; service providers always. At once':
      'กระทบความมั่นคงของรัฐ หรือบริการได้รับผลกระทบอย่างหนัก ผู้ให้บริการต้องแจ้งเสมอ แจ้งทันที',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. A serious one; “serious” is not defined yet. No figure was read: not known.':
      'เหตุการณ์ผิดปกติทางไซเบอร์ในระบบของรัฐหรือระบบที่ให้บริการออนไลน์แก่ประชาชนหรือธุรกิจ เฉพาะเหตุร้ายแรง โดยคำว่า “ร้ายแรง” ยังไม่มีนิยาม ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. The ministry’s form is still to come. No figure was read: not known.':
      'เหตุการณ์ผิดปกติทางไซเบอร์ในระบบของรัฐหรือระบบที่ให้บริการออนไลน์แก่ประชาชนหรือธุรกิจ แบบของกระทรวงยังไม่ออก ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Australia: notification clocks': 'ออสเตรเลีย: กำหนดเวลาแจ้งเหตุ',
    'Serious harm is likely. As soon as practicable': 'น่าจะเกิดความเสียหายร้ายแรง แจ้งโดยเร็วที่สุดเท่าที่ทำได้',
    'China: notification clocks': 'จีน: กำหนดเวลาแจ้งเหตุ',
    'A breach of personal data. At once': 'การละเมิดข้อมูลส่วนบุคคล แจ้งทันที',
    'An incident of the third level or above, at an operator of a network.':
      'เหตุการณ์ผิดปกติระดับสามขึ้นไป ที่ผู้ดำเนินการเครือข่าย',
    'The same, at an operator of critical information infrastructure.':
      'กรณีเดียวกัน ที่ผู้ดำเนินการโครงสร้างพื้นฐานสำคัญทางสารสนเทศ',
    'A summary of how the incident was handled.': 'สรุปวิธีจัดการเหตุการณ์ผิดปกติ',
    'European Union: notification clocks': 'สหภาพยุโรป: กำหนดเวลาแจ้งเหตุ',
    'Unless a risk to people’s rights is unlikely; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'เว้นแต่ไม่น่าจะมีความเสี่ยงต่อสิทธิของบุคคล ภายในกำหนดนี้เท่าที่ทำได้ จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'A high risk to people’s rights. Without undue delay': 'มีความเสี่ยงสูงต่อสิทธิของบุคคล แจ้งโดยไม่ล่าช้าเกินสมควร',
    'Hong Kong: notification clocks': 'ฮ่องกง: กำหนดเวลาแจ้งเหตุ',
    'A serious security incident of a designated operator. No figure was read: not known.':
      'เหตุการณ์ผิดปกติร้ายแรงด้านความมั่นคงปลอดภัยของผู้ดำเนินการที่ได้รับการกำหนด ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'Another security incident of a designated operator. No figure was read: not known.':
      'เหตุการณ์ผิดปกติอื่นด้านความมั่นคงปลอดภัยของผู้ดำเนินการที่ได้รับการกำหนด ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'India: notification clocks': 'อินเดีย: กำหนดเวลาแจ้งเหตุ',
    'A cyber incident of the listed kinds is noticed or brought to notice. The hours left to the vendor are a setting of this pack, no law.':
      'พบหรือได้รับแจ้งเหตุการณ์ผิดปกติทางไซเบอร์ตามประเภทที่ระบุไว้ จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Japan: notification clocks': 'ญี่ปุ่น: กำหนดเวลาแจ้งเหตุ',
    'Sensitive data, data that allows financial loss, an unlawful act, or more than 1,000 people. By general knowledge three to five days. Promptly':
      'ข้อมูลอ่อนไหว ข้อมูลที่อาจทำให้เกิดความสูญเสียทางการเงิน การกระทำที่ผิดกฎหมาย หรือกระทบมากกว่า 1,000 คน ตามความรู้ทั่วไปคือสามถึงห้าวัน แจ้งโดยพลัน',
    'Final report; 60 days where an unlawful act is the cause. No figure was read: not known.':
      'รายงานฉบับสุดท้าย 60 วันหากเกิดจากการกระทำที่ผิดกฎหมาย ไม่มีตัวเลขที่อ่านจากตัวบท: ไม่ทราบ',
    'The same cases. Promptly': 'กรณีเดียวกัน แจ้งโดยพลัน',
    'Korea: notification clocks': 'เกาหลี: กำหนดเวลาแจ้งเหตุ',
    '1,000 people or more, sensitive or identification data, or access from outside. The hours left to the vendor are a setting of this pack, no law.':
      'กระทบ 1,000 คนขึ้นไป เป็นข้อมูลอ่อนไหวหรือข้อมูลระบุตัวตน หรือมีการเข้าถึงจากภายนอก จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'Any leak; the amendment of 2026 widens this to the possibility of one.':
      'ข้อมูลรั่วไหลทุกกรณี กฎหมายที่แก้ไขในปี 2026 ขยายไปถึงกรณีที่อาจรั่วไหล',
    'United Kingdom: notification clocks': 'สหราชอาณาจักร: กำหนดเวลาแจ้งเหตุ',
    'A risk to people’s rights and freedoms is likely. The hours left to the vendor are a setting of this pack, no law.':
      'น่าจะมีความเสี่ยงต่อสิทธิและเสรีภาพของบุคคล จำนวนชั่วโมงที่เหลือให้ผู้ให้บริการเป็นค่าที่ชุดคำถามนี้ตั้งไว้ ไม่ใช่กฎหมาย',
    'United States: notification clocks': 'สหรัฐอเมริกา: กำหนดเวลาแจ้งเหตุ',
    'Unsecured health information of a covered entity; without unreasonable delay, within this limit.':
      'ข้อมูลสุขภาพที่ไม่ได้รับการป้องกันของหน่วยงานที่อยู่ภายใต้กฎหมาย แจ้งโดยไม่ล่าช้าเกินสมควร ภายในกำหนดนี้',
  },
  reviewed: {},
}
