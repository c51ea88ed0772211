import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Health overlay': 'ชุดคำถามเสริมภาคสุขภาพ',
    'First version.': 'ฉบับแรก',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'ท่านได้รับการกำหนดให้เป็นเจ้าของโครงสร้างพื้นฐานสำคัญทางสารสนเทศในประเทศใดบ้าง หากไม่มีให้เว้นว่าง',
    'Health care': 'บริการสุขภาพ',
    'Is there an assessment of what loss, delay or falsified data would do to patients, signed off by a clinician?':
      'มีการประเมินผลต่อผู้ป่วยหากข้อมูลสูญหาย ล่าช้า หรือถูกปลอมแปลง ซึ่งผู้ประกอบวิชาชีพทางการแพทย์ลงนามรับรองหรือไม่',
    'Has a doctor or nurse checked what happens to patients when your service fails or shows wrong data?':
      'แพทย์หรือพยาบาลได้ตรวจหรือไม่ว่าจะเกิดอะไรกับผู้ป่วยเมื่อบริการขัดข้องหรือแสดงข้อมูลผิด',
    'In care a wrong value can harm a person. Only somebody who treats patients can judge how.':
      'ในการรักษา ค่าที่ผิดอาจทำอันตรายต่อคนได้ มีเพียงผู้ที่รักษาผู้ป่วยที่ประเมินได้ว่าอย่างไร',
    'Safety case, or log of hazards, with the sign-off.':
      'เอกสารความปลอดภัย (safety case) หรือบันทึกอันตราย พร้อมการลงนามรับรอง',
    'The service is used in care, and nobody has approved an assessment of harm to patients.':
      'บริการนี้ใช้ในการรักษา แต่ไม่มีใครอนุมัติการประเมินอันตรายต่อผู้ป่วย',
    'Assess harm to patients in writing, and have a clinician sign it.':
      'ประเมินอันตรายต่อผู้ป่วยเป็นลายลักษณ์อักษร และให้ผู้ประกอบวิชาชีพทางการแพทย์ลงนาม',
    'In which countries is data of identifiable patients stored, backups and images included?':
      'ข้อมูลของผู้ป่วยที่ระบุตัวตนได้จัดเก็บในประเทศใดบ้าง รวมข้อมูลสำรองและภาพ',
    'In which countries is the patients’ data kept? Count backups and images too.':
      'ข้อมูลของผู้ป่วยเก็บอยู่ในประเทศใดบ้าง ให้นับข้อมูลสำรองและภาพด้วย',
    'Some countries want health data kept at home, or abroad only with approval. The answer is compared with what the customer recorded, and gives no points.':
      'บางประเทศกำหนดให้เก็บข้อมูลสุขภาพในประเทศ หรือในต่างประเทศเฉพาะเมื่อได้รับอนุมัติ คำตอบจะเทียบกับที่ลูกค้าบันทึกไว้ และไม่คิดคะแนน',
    'List of hosting sites, and the approval where one is needed.': 'รายชื่อสถานที่ตั้งระบบ และหนังสืออนุมัติในกรณีที่จำเป็น',
    'Patients’ data is kept outside the countries in which it has to stay.': 'ข้อมูลของผู้ป่วยเก็บอยู่นอกประเทศที่ต้องเก็บ',
    'Keep the data in those countries, or put the approval to hold it elsewhere on file.':
      'เก็บข้อมูลในประเทศเหล่านั้น หรือเก็บหนังสืออนุมัติให้เก็บในที่อื่นไว้ในแฟ้ม',
    'Within how many hours of becoming aware do you tell the customer of an incident that touches patients’ data or systems used in care?':
      'แจ้งลูกค้าภายในกี่ชั่วโมงหลังทราบเหตุการณ์ผิดปกติที่กระทบข้อมูลผู้ป่วยหรือระบบที่ใช้ในการรักษา',
    'How many hours after you learn of an incident will you tell the customer? Give the contract’s figure.':
      'หลังทราบเหตุการณ์ผิดปกติ จะแจ้งลูกค้าภายในกี่ชั่วโมง โปรดให้ตัวเลขตามสัญญา',
    'The customer may have to fall back to paper, and has its own time to report. Both begin with your call.':
      'ลูกค้าอาจต้องกลับไปใช้กระดาษ และมีกำหนดเวลารายงานของตนเอง ทั้งสองอย่างเริ่มเมื่อท่านแจ้ง',
    'The clause with the figure, and the roster of who is on call.': 'ข้อสัญญาที่มีตัวเลข และตารางเวรผู้รับแจ้งเหตุ',
    'No promise': 'ไม่ได้กำหนดไว้',
    'Notice of an incident comes later than half of the shortest time in which the customer has to report.':
      'แจ้งเหตุการณ์ผิดปกติช้ากว่าครึ่งหนึ่งของกำหนดเวลารายงานที่สั้นที่สุดของลูกค้า',
    'Promise notice within half of that time.': 'กำหนดให้แจ้งภายในครึ่งหนึ่งของเวลานั้น',
    'Notice of an incident comes later than half of the time that the customer has promised its own clients or authority.':
      'แจ้งเหตุการณ์ผิดปกติช้ากว่าครึ่งหนึ่งของเวลาที่ลูกค้ารับรองไว้กับลูกค้าของตนหรือหน่วยงานรัฐ',
    'Is each view, change and export of a patient’s record logged with user, time and reason, and are these logs reviewed?':
      'การดู แก้ไข และส่งออกเวชระเบียนทุกครั้งมีบันทึก log พร้อมผู้ใช้ เวลา และเหตุผล และมีการทบทวนบันทึก log เหล่านี้หรือไม่',
    'Can you tell who looked at a patient’s record, when and why, and does somebody check?':
      'บอกได้หรือไม่ว่าใครดูเวชระเบียนของผู้ป่วย เมื่อใด และเพราะเหตุใด และมีคนตรวจหรือไม่',
    'Curiosity is the most common breach in health care. It stops where people know that it is seen.':
      'ความอยากรู้คือการละเมิดข้อมูลที่พบบ่อยที่สุดในบริการสุขภาพ และจะหยุดเมื่อคนรู้ว่ามีผู้ตรวจพบได้',
    'Sample of the audit trail, and of a review.': 'ตัวอย่างร่องรอยการตรวจสอบ และการทบทวนหนึ่งครั้ง',
    'Nobody can reliably tell who saw or changed a patient’s record.':
      'ไม่มีใครบอกได้อย่างน่าเชื่อถือว่าใครดูหรือแก้ไขเวชระเบียนของผู้ป่วย',
    'Log every access to records by a written and approved rule, and review the logs.':
      'บันทึก log การเข้าถึงเวชระเบียนทุกครั้งตามกฎที่เป็นลายลักษณ์อักษรและได้รับอนุมัติ และทบทวนบันทึก log',
    'Is access tied to a role or to treating the patient, with emergency access that is reviewed each time?':
      'การเข้าถึงผูกกับบทบาทหรือการรักษาผู้ป่วยรายนั้น และมีการเข้าถึงกรณีฉุกเฉินที่ทบทวนทุกครั้งหรือไม่',
    'Can people open only the records of patients they care for, and is every exception checked?':
      'เปิดได้เฉพาะเวชระเบียนของผู้ป่วยที่ตนดูแล และมีการตรวจทุกกรณียกเว้นหรือไม่',
    'A nurse in an emergency must get in; nobody else should. That needs a way in that leaves a trace and is looked at.':
      'พยาบาลในเหตุฉุกเฉินต้องเข้าได้ คนอื่นไม่ควรเข้าได้ จึงต้องมีทางเข้าที่ทิ้งร่องรอยและมีการตรวจ',
    'Design of the roles, and the log of emergency access.': 'การออกแบบบทบาท และบันทึก log การเข้าถึงกรณีฉุกเฉิน',
    'Is patients’ data encrypted at rest and on devices, with extra protection of single fields that are especially sensitive?':
      'ข้อมูลผู้ป่วยเข้ารหัสทั้งที่จัดเก็บและในอุปกรณ์ โดยมีการคุ้มครองเพิ่มสำหรับรายการข้อมูลที่อ่อนไหวเป็นพิเศษหรือไม่',
    'Is stored patients’ data encrypted, and the most private of it twice?':
      'ข้อมูลผู้ป่วยที่จัดเก็บเข้ารหัสหรือไม่ และส่วนที่เป็นส่วนตัวที่สุดเข้ารหัสสองชั้นหรือไม่',
    'Some entries, on mental or sexual health for instance, harm most when read by those who may see the rest.':
      'ข้อมูลบางรายการ เช่น สุขภาพจิตหรือสุขภาพทางเพศ ก่อความเสียหายมากที่สุดเมื่อถูกอ่านโดยผู้ที่ดูส่วนอื่นได้',
    'Note on the design.': 'เอกสารการออกแบบ',
    'At rest and on devices, and sensitive fields once more': 'ทั้งที่จัดเก็บและในอุปกรณ์ และรายการข้อมูลอ่อนไหวอีกชั้นหนึ่ง',
    'At rest and on devices only': 'เฉพาะที่จัดเก็บและในอุปกรณ์',
    'Only some stores or devices': 'เฉพาะที่จัดเก็บหรืออุปกรณ์บางส่วน',
    'Not encrypted': 'ไม่เข้ารหัส',
    'Patients’ data is not, or only partly, encrypted.': 'ข้อมูลผู้ป่วยไม่ได้เข้ารหัสหรือเข้ารหัสเพียงบางส่วน',
    'Encrypt all stores and devices that hold patients’ data.': 'เข้ารหัสที่จัดเก็บและอุปกรณ์ทั้งหมดที่เก็บข้อมูลผู้ป่วย',
    'For how many years can the service keep patients’ records?': 'บริการเก็บเวชระเบียนของผู้ป่วยได้กี่ปี',
    'How many years are the records kept?': 'เก็บเวชระเบียนไว้กี่ปี',
    'A record may be needed decades later, in treatment or in court.':
      'เวชระเบียนอาจจำเป็นหลังผ่านไปหลายสิบปี ทั้งในการรักษาหรือในศาล',
    'Table of retention periods.': 'ตารางระยะเวลาเก็บรักษา',
    'Keeping records': 'การเก็บรักษาเวชระเบียน',
    'No period is set': 'ไม่ได้กำหนดระยะเวลา',
    'Does that meet the rule on health records of the customer’s country?':
      'ระยะเวลานั้นเป็นไปตามกฎเรื่องเวชระเบียนของประเทศลูกค้าหรือไม่',
    'Is that as long as the law there asks?': 'นานเท่าที่กฎหมายของที่นั่นกำหนดหรือไม่',
    'The period differs from country to country, and the customer answers for it.':
      'ระยะเวลาต่างกันในแต่ละประเทศ และลูกค้าเป็นผู้รับผิดชอบ',
    'Table of retention periods, with the rule each rests on.': 'ตารางระยะเวลาเก็บรักษา พร้อมกฎที่แต่ละระยะเวลาอ้างอิง',
    Yes: 'ใช่',
    No: 'ไม่ใช่',
    'We don’t know the rule': 'เราไม่ทราบกฎ',
    'Is the legal basis or the express consent for health data recorded, and can patients see who received their data?':
      'มีการบันทึกฐานทางกฎหมายหรือความยินยอมโดยชัดแจ้งสำหรับข้อมูลสุขภาพ และผู้ป่วยดูได้ว่าใครได้รับข้อมูลของตนหรือไม่',
    'Can you show why you may use each patient’s data, and can patients see who got it?':
      'แสดงได้หรือไม่ว่าเหตุใดจึงใช้ข้อมูลของผู้ป่วยแต่ละรายได้ และผู้ป่วยดูได้หรือไม่ว่าใครได้รับข้อมูลของตน',
    'Most countries allow the use of health data only for few reasons, and the patient may ask for them.':
      'ประเทศส่วนใหญ่อนุญาตให้ใช้ข้อมูลสุขภาพด้วยเหตุผลไม่กี่ข้อ และผู้ป่วยอาจขอทราบเหตุผลนั้น',
    'Log of consents, and of disclosures.': 'บันทึกความยินยอม และบันทึกการเปิดเผยข้อมูล',
    'Do you rule out that data from patients’ records, a national record above all, is used for decisions on insurance, jobs or marketing?':
      'ท่านห้ามการใช้ข้อมูลจากเวชระเบียนของผู้ป่วย โดยเฉพาะระเบียนสุขภาพแห่งชาติ เพื่อตัดสินใจเรื่องประกันภัย การจ้างงาน หรือการตลาดหรือไม่',
    'Do you make sure that nobody uses patients’ data to decide on insurance, jobs or advertising?':
      'ดูแลไม่ให้ใครใช้ข้อมูลผู้ป่วยตัดสินใจเรื่องประกันภัย การจ้างงาน หรือโฆษณาหรือไม่',
    'People tell a doctor what they would tell nobody else. That ends if it can be turned against them.':
      'ผู้คนบอกแพทย์ในสิ่งที่ไม่บอกใคร สิ่งนี้จะหมดไปหากข้อมูลถูกนำกลับมาใช้เป็นโทษแก่ตน',
    'The policy, and the technical block that enforces it.': 'นโยบาย และการปิดกั้นทางเทคนิคที่บังคับใช้',
    'Which standards for the exchange of health data does the service support? Two earn full points.':
      'บริการรองรับมาตรฐานแลกเปลี่ยนข้อมูลสุขภาพใดบ้าง มีสองข้อจะได้คะแนนเต็ม',
    'In which common formats can the service exchange health data?': 'บริการแลกเปลี่ยนข้อมูลสุขภาพในรูปแบบทั่วไปใดได้บ้าง',
    'Data in a common form can follow the patient, and leave with the customer when the contract ends.':
      'ข้อมูลในรูปแบบร่วมติดตามผู้ป่วยไปได้ และออกไปพร้อมลูกค้าเมื่อสัญญาสิ้นสุด',
    'Statement of conformance.': 'เอกสารแสดงความสอดคล้องกับมาตรฐาน',
    'HL7 FHIR': 'HL7 FHIR',
    'Profiles of IHE': 'โปรไฟล์ของ IHE',
    'DICOM (images)': 'DICOM (ภาพ)',
    'A national profile, such as that of SATUSEHAT': 'โปรไฟล์ระดับชาติ เช่น ของ SATUSEHAT',
    'None of these': 'ไม่มีข้อใดข้างต้น',
    'Is data for research or analysis de-identified by a set method, and is the risk of recognising people again tested?':
      'ข้อมูลเพื่อการวิจัยหรือวิเคราะห์ถูกทำให้ระบุตัวตนไม่ได้ด้วยวิธีที่กำหนด และมีการทดสอบความเสี่ยงที่จะระบุตัวคนได้อีกหรือไม่',
    'When health data is used for research, are names and other traces removed, and do you test it?':
      'เมื่อใช้ข้อมูลสุขภาพในการวิจัย ตัดชื่อและร่องรอยอื่นออก และทดสอบผลหรือไม่',
    'A rare illness and a postcode are enough to name a person. Only a test shows whether the method holds.':
      'โรคหายากกับรหัสไปรษณีย์ก็พอจะระบุตัวคนได้ มีเพียงการทดสอบที่แสดงว่าวิธีการใช้ได้จริงหรือไม่',
    'The method, and the result of a test.': 'วิธีการ และผลการทดสอบ',
    'What recovery time (RTO), in hours, applies to functions on which care depends?':
      'ฟังก์ชันที่การรักษาต้องพึ่งพา มีระยะเวลากู้คืนระบบ (RTO) กี่ชั่วโมง',
    'How many hours may a function stay down that patients depend on?': 'ฟังก์ชันที่ผู้ป่วยต้องพึ่งพาหยุดทำงานได้กี่ชั่วโมง',
    'The ward plans its emergency procedures with this figure. It is neither good nor bad alone, so it gives no points.':
      'หอผู้ป่วยใช้ตัวเลขนี้วางแผนขั้นตอนฉุกเฉิน ตัวเลขโดยลำพังไม่ได้ดีหรือไม่ดี จึงไม่คิดคะแนน',
    'Extract of the contract, or the procedure for downtime.': 'สำเนาบางส่วนของสัญญา หรือขั้นตอนปฏิบัติเมื่อระบบหยุดทำงาน',
    'When the service is down': 'เมื่อบริการหยุดทำงาน',
    'None is set': 'ไม่ได้กำหนดไว้',
    'Is there a fallback for these functions, on paper or as a copy that can be read?':
      'มีวิธีทำงานทดแทนสำหรับฟังก์ชันเหล่านี้ ทั้งแบบกระดาษหรือสำเนาที่อ่านได้หรือไม่',
    'Can care go on while the service is down, on paper or with a copy to look at?':
      'การรักษาดำเนินต่อได้ระหว่างที่บริการหยุดทำงาน โดยใช้กระดาษหรือสำเนาที่เปิดดูได้หรือไม่',
    'Patients don’t wait for a recovery. Somebody has to know the dose now.': 'ผู้ป่วยรอการกู้คืนระบบไม่ได้ ต้องมีผู้รู้ขนาดยาในทันที',
    'The procedure for downtime.': 'ขั้นตอนปฏิบัติเมื่อระบบหยุดทำงาน',
    'Care depends on the service, and there is nothing to fall back on while it is down.':
      'การรักษาต้องพึ่งพาบริการนี้ แต่ไม่มีวิธีทำงานทดแทนเมื่อบริการหยุดทำงาน',
    'Provide a fallback on paper or a copy that can be read.': 'จัดให้มีวิธีทำงานทดแทนแบบกระดาษหรือสำเนาที่อ่านได้',
    'In which risk class is the software or device registered in the customer’s country?':
      'ซอฟต์แวร์หรือเครื่องมือนี้ขึ้นทะเบียนในประเทศของลูกค้าไว้ในประเภทความเสี่ยงใด',
    'Is it registered as a medical device, and in which class?': 'ขึ้นทะเบียนเป็นเครื่องมือแพทย์หรือไม่ และในประเภทใด',
    'The class tells what the authority checked. A device that should be registered and isn’t may not be used.':
      'ประเภทบอกว่าหน่วยงานรัฐตรวจสิ่งใดบ้าง เครื่องมือที่ต้องขึ้นทะเบียนแต่ไม่ได้ขึ้นทะเบียนจะนำมาใช้ไม่ได้',
    'Certificate of registration.': 'ใบรับรองการขึ้นทะเบียน',
    'Regulated device': 'เครื่องมือที่อยู่ภายใต้การกำกับดูแล',
    'Class A, lowest risk': 'Class A ความเสี่ยงต่ำสุด',
    'Class B': 'Class B',
    'Class C': 'Class C',
    'Class D, highest risk': 'Class D ความเสี่ยงสูงสุด',
    'The authority confirmed that none is needed': 'หน่วยงานรัฐยืนยันว่าไม่ต้องขึ้นทะเบียน',
    'Applied for, not yet registered': 'ยื่นขอแล้ว ยังไม่ได้ขึ้นทะเบียน',
    'Not registered': 'ไม่ได้ขึ้นทะเบียน',
    'Under which number is it registered, and with which authority?': 'ขึ้นทะเบียนไว้เลขที่ใด และกับหน่วยงานรัฐใด',
    'What is the registration number, and whose?': 'เลขทะเบียนคืออะไร และเป็นของหน่วยงานใด',
    'With the number the customer can look the registration up itself.': 'ลูกค้าใช้เลขทะเบียนค้นหาการขึ้นทะเบียนเองได้',
    'Until which day do you provide security updates for it?': 'ให้อัปเดตความปลอดภัยสำหรับเครื่องมือนี้ถึงวันใด',
    'Until when will it get security updates?': 'จะได้รับอัปเดตความปลอดภัยถึงเมื่อใด',
    'Devices stay in use for many years. After this day each new weakness stays open.':
      'เครื่องมือใช้งานกันหลายปี หลังจากวันนี้ จุดอ่อนใหม่ทุกจุดจะเปิดค้างไว้',
    'Notice on the end of support, or the bill of materials of the software.':
      'ประกาศสิ้นสุดการสนับสนุน หรือรายการส่วนประกอบซอฟต์แวร์ (SBOM)',
    'No day is set': 'ไม่ได้กำหนดวัน',
    'Is everyone with access bound by professional secrecy, or by an equal duty in a contract?':
      'ทุกคนที่มีสิทธิเข้าถึงผูกพันด้วยหน้าที่รักษาความลับตามวิชาชีพ หรือหน้าที่เทียบเท่าในสัญญาหรือไม่',
    'Has everyone who can see patients’ data promised to keep it secret?': 'ทุกคนที่เห็นข้อมูลผู้ป่วยได้รับรองว่าจะรักษาความลับหรือไม่',
    'A doctor’s secrecy is worth nothing if the technician beside the record is free to talk.':
      'การรักษาความลับของแพทย์ไม่มีค่า หากช่างเทคนิคที่เห็นเวชระเบียนนำไปพูดต่อได้',
    'The undertaking that staff sign.': 'หนังสือรับรองที่พนักงานลงนาม',
    'People with access to patients’ data are not bound to secrecy.': 'ผู้ที่เข้าถึงข้อมูลผู้ป่วยได้ไม่มีข้อผูกพันให้รักษาความลับ',
    'Bind everyone with access to secrecy.': 'ผูกพันทุกคนที่มีสิทธิเข้าถึงให้รักษาความลับ',
    'Is each connection to a national health record approved, secured and monitored?':
      'การเชื่อมต่อกับระเบียนสุขภาพแห่งชาติทุกจุดได้รับอนุมัติ ป้องกัน และเฝ้าระวังหรือไม่',
    'Is the link to the national health record allowed, protected and watched?':
      'การเชื่อมต่อกับระเบียนสุขภาพแห่งชาติได้รับอนุญาต ป้องกัน และเฝ้าดูหรือไม่',
    'Such a record holds a whole country’s patients. One weak link puts all of them at risk.':
      'ระเบียนเช่นนี้มีข้อมูลผู้ป่วยทั้งประเทศ จุดเชื่อมต่อที่อ่อนเพียงจุดเดียวทำให้ทุกคนมีความเสี่ยง',
    'Approval of the connection, and its design.': 'หนังสืออนุมัติการเชื่อมต่อ และการออกแบบ',
    'From which countries can staff see data of identifiable patients?': 'พนักงานดูข้อมูลของผู้ป่วยที่ระบุตัวตนได้จากประเทศใดบ้าง',
    'From which countries can your people see patients’ data?': 'บุคลากรของท่านดูข้อมูลผู้ป่วยได้จากประเทศใดบ้าง',
    'Looking at data from abroad can count as a transfer. The answer gives no points.':
      'การดูข้อมูลจากต่างประเทศอาจถือเป็นการโอน คำตอบไม่คิดคะแนน',
    'Report of access by country.': 'รายงานการเข้าถึงแยกตามประเทศ',
    'Seeing data from abroad': 'การดูข้อมูลจากต่างประเทศ',
    'Can this access be switched off, country by country?': 'ปิดการเข้าถึงนี้เป็นรายประเทศได้หรือไม่',
    'Can you switch off access from a country?': 'ปิดการเข้าถึงจากประเทศหนึ่งได้หรือไม่',
    'Rules change faster than systems. A switch keeps the customer able to follow them.':
      'กฎเปลี่ยนเร็วกว่าระบบ การปิดได้ช่วยให้ลูกค้าปฏิบัติตามกฎได้ต่อไป',
    'The setting that limits access by country.': 'การตั้งค่าที่จำกัดการเข้าถึงตามประเทศ',
    'Nobody can switch off access to patients’ data from abroad.': 'ไม่มีใครปิดการเข้าถึงข้อมูลผู้ป่วยจากต่างประเทศได้',
    'Provide a way to limit access by country.': 'จัดให้มีวิธีจำกัดการเข้าถึงตามประเทศ',
    'Where AI supports diagnosis or triage: was it validated on the local population, checked for bias, is a person’s sign-off needed, and is it monitored?':
      'หาก AI ช่วยการวินิจฉัยหรือคัดแยกผู้ป่วย ได้ตรวจสอบความใช้ได้กับประชากรในพื้นที่ ตรวจอคติ ต้องมีคนรับรองผล และมีการติดตามหรือไม่',
    'If AI helps to decide about patients: was it tested on people like them, and does a person have the last word?':
      'หาก AI ช่วยตัดสินใจเกี่ยวกับผู้ป่วย ได้ทดสอบกับคนลักษณะเดียวกันหรือไม่ และมีคนตัดสินใจขั้นสุดท้ายหรือไม่',
    'A model that learnt elsewhere can be wrong here, and wrong more often for some people than for others.':
      'แบบจำลองที่เรียนรู้จากที่อื่นอาจผิดในที่นี้ และผิดบ่อยกว่าสำหรับคนบางกลุ่ม',
    'Report on the validation, with the checks for bias.': 'รายงานการตรวจสอบความใช้ได้ พร้อมผลการตรวจอคติ',
    'AI supports care without an approved validation on the people it is used for.':
      'AI ช่วยการรักษาโดยไม่มีการตรวจสอบความใช้ได้ที่ได้รับอนุมัติกับกลุ่มคนที่ใช้',
    'Validate the model on the local population, with checks for bias and a person’s sign-off.':
      'ตรวจสอบความใช้ได้ของแบบจำลองกับประชากรในพื้นที่ พร้อมตรวจอคติและให้คนรับรองผล',
    'When did you last prove that you can recover from ransomware with offline copies alone?':
      'พิสูจน์ว่ากู้คืนจากมัลแวร์เรียกค่าไถ่ได้ด้วยสำเนาออฟไลน์เพียงอย่างเดียวครั้งล่าสุดเมื่อใด',
    'When did you last rebuild the service only from copies that an intruder could not have reached?':
      'สร้างบริการขึ้นใหม่จากเฉพาะสำเนาที่ผู้บุกรุกเข้าไม่ถึงครั้งล่าสุดเมื่อใด',
    'Hospitals are attacked for ransom more than most. Who can rebuild need not pay.':
      'โรงพยาบาลถูกโจมตีเรียกค่าไถ่มากกว่าที่อื่นส่วนใหญ่ ผู้ที่สร้างระบบขึ้นใหม่ได้ไม่ต้องจ่าย',
    'Report of the restore.': 'รายงานการกู้คืนข้อมูล',
    'Recovery from ransomware': 'การกู้คืนจากมัลแวร์เรียกค่าไถ่',
    Never: 'ไม่เคย',
    'Recovery from ransomware was not proven within the last 12 months.':
      'ไม่มีการพิสูจน์การกู้คืนจากมัลแวร์เรียกค่าไถ่ภายใน 12 เดือนที่ผ่านมา',
    'Rebuild from offline copies and record the result.': 'สร้างระบบขึ้นใหม่จากสำเนาออฟไลน์และบันทึกผล',
    'How many hours did that recovery take?': 'การกู้คืนนั้นใช้เวลากี่ชั่วโมง',
    'How many hours until the service was back?': 'กี่ชั่วโมงบริการจึงกลับมา',
    'The customer compares it with the time that care can do without the service. It gives no points.':
      'ลูกค้าเทียบกับเวลาที่การรักษาขาดบริการได้ ข้อนี้ไม่คิดคะแนน',
    'Report of the restore, with the times measured.': 'รายงานการกู้คืนข้อมูล พร้อมเวลาที่วัดได้',
    'Not measured': 'ไม่ได้วัด',
    'Patients’ data is kept where it may not be without an approval, and the approval is not on file.':
      'ข้อมูลผู้ป่วยเก็บในที่ซึ่งต้องได้รับอนุมัติ แต่ไม่มีหนังสืออนุมัติอยู่ในแฟ้ม',
    'Move the data, or put the approval on file.': 'ย้ายข้อมูล หรือเก็บหนังสืออนุมัติไว้ในแฟ้ม',
    'Notice of an incident comes later than 24 hours, or is not promised.':
      'แจ้งเหตุการณ์ผิดปกติช้ากว่า 24 ชั่วโมง หรือไม่ได้กำหนดไว้',
    'Promise notice within 24 hours.': 'กำหนดให้แจ้งภายใน 24 ชั่วโมง',
    'Data of Singapore’s national health record may be used for decisions on insurance, jobs or marketing.':
      'ข้อมูลจากระเบียนสุขภาพแห่งชาติของสิงคโปร์อาจถูกใช้ตัดสินใจเรื่องประกันภัย การจ้างงาน หรือการตลาด',
    'Rule such use out by policy, and block it technically.': 'ห้ามการใช้เช่นนั้นไว้ในนโยบาย และปิดกั้นทางเทคนิค',
    'Patients’ data may be used for more than the customer’s own purposes.': 'ข้อมูลผู้ป่วยอาจถูกใช้เกินกว่าวัตถุประสงค์ของลูกค้าเอง',
    'Rule out any other use in the contract.': 'ห้ามการใช้อื่นใดไว้ในสัญญา',
    'Patients’ data is not encrypted at all, stored or on its way.': 'ข้อมูลผู้ป่วยไม่ได้เข้ารหัสเลย ทั้งที่จัดเก็บและระหว่างรับส่ง',
    'Encrypt the data, stored and on its way.': 'เข้ารหัสข้อมูลทั้งที่จัดเก็บและระหว่างรับส่ง',
    'The service holds patients’ records, and nobody can reliably tell who saw or changed them.':
      'บริการเก็บเวชระเบียนของผู้ป่วย แต่ไม่มีใครบอกได้อย่างน่าเชื่อถือว่าใครดูหรือแก้ไข',
    'Patients depend on the service; there is no fallback, and its recovery was never tested.':
      'ผู้ป่วยต้องพึ่งพาบริการนี้ แต่ไม่มีวิธีทำงานทดแทน และไม่เคยทดสอบการกู้คืนระบบ',
    'Provide a fallback, and test the recovery.': 'จัดให้มีวิธีทำงานทดแทน และทดสอบการกู้คืนระบบ',
    'The vendor lets neither the customer nor anyone for it audit the service.':
      'ผู้ให้บริการไม่ให้ลูกค้าหรือผู้ใดในนามลูกค้าตรวจสอบบริการ',
    'Agree to audits in the contract.': 'ยอมรับการตรวจสอบไว้ในสัญญา',
    'The act leaves the time to a regulation that nobody has made. The ministry’s guidance speaks of two hours, then 14 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'กฎหมายให้กำหนดเวลาไว้ในกฎระเบียบซึ่งยังไม่มีการออก แนวปฏิบัติของกระทรวงกล่าวถึงสองชั่วโมง แล้วตามด้วย 14 วัน เวลาที่เหลือให้ผู้ให้บริการ 1 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'เจ้าของระบบที่ได้รับการกำหนดรายงานภายในสองชั่วโมง เพิ่มเติมภายใน 72 ชั่วโมง และปิดรายงานภายใน 30 วัน เวลาที่เหลือให้ผู้ให้บริการ 1 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'หน่วยงานที่ได้รับการกำหนดแจ้ง NACSA ทันที ให้รายละเอียดภายในหกชั่วโมง และเพิ่มเติมภายใน 14 วัน เวลาที่เหลือให้ผู้ให้บริการ 3 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
  },
  reviewed: {},
}
