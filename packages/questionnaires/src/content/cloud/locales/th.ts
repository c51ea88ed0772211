import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Framework on Cross-border Cloud Computing':
      'กรอบอาเซียนว่าด้วยการประมวลผลคลาวด์ข้ามพรมแดน (ASEAN Framework on Cross-border Cloud Computing)',
    'First version.': 'ฉบับแรก',
    'Cloud services': 'บริการคลาวด์',
    'In which countries are the cloud regions in which the customer’s content can be stored, replicas included?':
      'region ของคลาวด์ที่อาจจัดเก็บเนื้อหาของลูกค้า รวมสำเนาซ้ำ อยู่ในประเทศใดบ้าง',
    'In which countries are the data centres that may hold the customer’s data?':
      'ศูนย์ข้อมูลที่อาจเก็บข้อมูลของลูกค้าอยู่ในประเทศใดบ้าง',
    'The region decides whose law applies and whether storing is already a transfer. The answer is compared with what the customer recorded, and gives no points.':
      'region กำหนดว่าใช้กฎหมายของใคร และการจัดเก็บถือเป็นการโอนแล้วหรือไม่ คำตอบจะเทียบกับที่ลูกค้าบันทึกไว้ และไม่คิดคะแนน',
    'The list of regions, or the setting in the console.': 'รายการ region หรือการตั้งค่าในหน้าจอจัดการ',
    'Regions and data centres': 'region และศูนย์ข้อมูล',
    'Name each of these data centres: region, metropolitan area, and the company that runs the site.':
      'โปรดระบุศูนย์ข้อมูลแต่ละแห่ง: region เขตเมือง และบริษัทที่ดำเนินการสถานที่นั้น',
    'What are these data centres called, near which city are they, and who runs them?':
      'ศูนย์ข้อมูลเหล่านี้ชื่ออะไร อยู่ใกล้เมืองใด และใครเป็นผู้ดำเนินการ',
    'Two regions can share one building, and a site often belongs to another company. Only names show it. The answer gives no points.':
      'สอง region อาจใช้อาคารเดียวกัน และสถานที่มักเป็นของบริษัทอื่น มีเพียงชื่อที่แสดงให้เห็น คำตอบไม่คิดคะแนน',
    'The list of sites with their operators.': 'รายชื่อสถานที่พร้อมผู้ดำเนินการ',
    'How far can the customer choose the region in which its content is stored?':
      'ลูกค้าเลือก region ที่จัดเก็บเนื้อหาของตนได้เพียงใด',
    'Can the customer decide where its data is kept?': 'ลูกค้าตัดสินใจได้หรือไม่ว่าจะเก็บข้อมูลของตนที่ใด',
    'A customer that may not choose the place cannot keep a promise about it.':
      'ลูกค้าที่เลือกสถานที่ไม่ได้ย่อมรักษาคำรับรองเรื่องสถานที่ไม่ได้',
    'The setting in the console, or the clause on regions.': 'การตั้งค่าในหน้าจอจัดการ หรือข้อสัญญาเรื่อง region',
    'The customer chooses the region for every service in scope': 'ลูกค้าเลือก region ได้สำหรับทุกบริการในขอบเขต',
    'The customer chooses, but not for every service in scope': 'ลูกค้าเลือกได้ แต่ไม่ครบทุกบริการในขอบเขต',
    'You choose, from regions named in the contract': 'ท่านเลือกจาก region ที่ระบุในสัญญา',
    'You choose, and may change it': 'ท่านเลือก และอาจเปลี่ยนได้',
    'What keeps the customer’s content in the chosen region?': 'สิ่งใดทำให้เนื้อหาของลูกค้าอยู่ใน region ที่เลือก',
    'What stops data from leaving the chosen place: a technical lock, or only a promise?':
      'สิ่งใดกันไม่ให้ข้อมูลออกจากสถานที่ที่เลือก เป็นการล็อกทางเทคนิคหรือเพียงคำรับรอง',
    'A promise is broken by one wrong setting. A lock that the customer controls also holds on a bad day.':
      'การตั้งค่าผิดเพียงครั้งเดียวก็ทำให้คำรับรองไม่เป็นจริง การล็อกที่ลูกค้าควบคุมยังได้ผลแม้ในวันที่เกิดปัญหา',
    'Sample of the rule as code, or the clause.': 'ตัวอย่างกฎที่เขียนเป็นโค้ด หรือข้อสัญญา',
    'A technical lock that the customer controls': 'การล็อกทางเทคนิคที่ลูกค้าควบคุม',
    'A technical lock that you control': 'การล็อกทางเทคนิคที่ท่านควบคุม',
    'The contract alone': 'สัญญาเพียงอย่างเดียว',
    Nothing: 'ไม่มี',
    'The data must stay in certain countries, and nothing keeps it there.': 'ข้อมูลต้องอยู่ในบางประเทศ แต่ไม่มีสิ่งใดทำให้อยู่ที่นั่น',
    'Put a technical lock on the region; one that the customer controls earns full points.':
      'ล็อก region ทางเทคนิค หากลูกค้าเป็นผู้ควบคุมจะได้คะแนนเต็ม',
    'The data must stay in certain countries, and only a promise keeps it there.':
      'ข้อมูลต้องอยู่ในบางประเทศ แต่มีเพียงคำรับรองที่ทำให้อยู่ที่นั่น',
    'In which countries are the data about the customer’s use kept: account and billing data, telemetry, security logs, and prompts to AI?':
      'ข้อมูลเกี่ยวกับการใช้งานของลูกค้าเก็บในประเทศใดบ้าง ได้แก่ ข้อมูลบัญชีและการเรียกเก็บเงิน ข้อมูลการวัดระยะไกล (telemetry) บันทึก log ด้านความมั่นคงปลอดภัย และข้อความที่ป้อนให้ AI',
    'Where do you keep what you learn about the customer: accounts, bills, usage, logs, questions to AI?':
      'เก็บสิ่งที่รู้เกี่ยวกับลูกค้าไว้ที่ใด ได้แก่ บัญชี ใบแจ้งหนี้ การใช้งาน บันทึก log และคำถามที่ส่งให้ AI',
    'Region settings usually cover content alone. What is recorded about its use often lies elsewhere. The answer gives no points.':
      'การตั้งค่า region มักครอบคลุมเฉพาะเนื้อหา สิ่งที่บันทึกเกี่ยวกับการใช้งานมักอยู่ที่อื่น คำตอบไม่คิดคะแนน',
    'Table of data categories and their places.': 'ตารางประเภทข้อมูลและสถานที่เก็บ',
    'From which countries can support or operations staff, yours or your suppliers’, reach the customer’s content in the cloud?':
      'เจ้าหน้าที่สนับสนุนหรือปฏิบัติการของท่านหรือของซัพพลายเออร์ เข้าถึงเนื้อหาของลูกค้าในคลาวด์ได้จากประเทศใดบ้าง',
    'In which countries do the people sit who could open the customer’s data while helping or maintaining?':
      'ผู้ที่อาจเปิดข้อมูลลูกค้าขณะให้ความช่วยเหลือหรือบำรุงรักษาอยู่ในประเทศใดบ้าง',
    'Access from abroad can count as a transfer, even if nothing moves. The answer gives no points.':
      'การเข้าถึงจากต่างประเทศอาจถือเป็นการโอน แม้ไม่มีสิ่งใดเคลื่อนย้าย คำตอบไม่คิดคะแนน',
    'Description of how support is organised, by country.': 'คำอธิบายการจัดทีมสนับสนุน แยกตามประเทศ',
    'Access by support and operations': 'การเข้าถึงโดยเจ้าหน้าที่สนับสนุนและปฏิบัติการ',
    'What say does the customer have when your staff reach its content?':
      'เมื่อพนักงานของท่านเข้าถึงเนื้อหาของลูกค้า ลูกค้ามีส่วนควบคุมเพียงใด',
    'Does the customer see when your people open its data, and can it say no?':
      'ลูกค้าเห็นหรือไม่เมื่อบุคลากรของท่านเปิดข้อมูลของตน และปฏิเสธได้หรือไม่',
    'Staff of the provider are the one group that region settings and the customer’s own rules do not stop.':
      'พนักงานของผู้ให้บริการคือกลุ่มเดียวที่การตั้งค่า region และกฎของลูกค้าเองหยุดไม่ได้',
    'Description of the approval of access, and a sample of the log.': 'คำอธิบายการอนุมัติการเข้าถึง และตัวอย่างบันทึก log',
    'The customer approves each access': 'ลูกค้าอนุมัติการเข้าถึงทุกครั้ง',
    'Each access is logged, and the customer sees the log': 'บันทึก log การเข้าถึงทุกครั้ง และลูกค้าเห็นบันทึก log',
    'Each access is logged, for you alone': 'บันทึก log การเข้าถึงทุกครั้ง แต่ท่านเห็นผู้เดียว',
    'Access is neither approved nor logged': 'ไม่มีทั้งการอนุมัติและบันทึก log การเข้าถึง',
    'A loss of this data would do serious harm, and nobody can see when the provider’s staff open it.':
      'การสูญเสียข้อมูลนี้จะก่อให้เกิดความเสียหายร้ายแรง แต่ไม่มีใครเห็นเมื่อพนักงานของผู้ให้บริการเปิดข้อมูล',
    'Log each access by staff and let the customer see the log; its approval earns full points.':
      'บันทึก log การเข้าถึงของพนักงานทุกครั้งและให้ลูกค้าเห็นบันทึก log หากลูกค้าเป็นผู้อนุมัติจะได้คะแนนเต็ม',
    'A loss of this data would do severe harm, and the customer cannot see when the provider’s staff open it.':
      'การสูญเสียข้อมูลนี้จะก่อให้เกิดความเสียหายร้ายแรงมาก แต่ลูกค้าไม่เห็นเมื่อพนักงานของผู้ให้บริการเปิดข้อมูล',
    'Let the customer see the log of accesses by staff; its approval earns full points.':
      'ให้ลูกค้าเห็นบันทึก log การเข้าถึงของพนักงาน หากลูกค้าเป็นผู้อนุมัติจะได้คะแนนเต็ม',
    'Where are replicas, snapshots and backups of the customer’s content kept?':
      'สำเนาซ้ำ สแนปช็อต และข้อมูลสำรองของเนื้อหาลูกค้าเก็บไว้ที่ใด',
    'Do copies and backups stay in the chosen country, or in countries that were named?':
      'สำเนาและข้อมูลสำรองอยู่ในประเทศที่เลือก หรือในประเทศที่ระบุชื่อไว้หรือไม่',
    'Content may stay in its region while its copies do not. Copies are content too.':
      'เนื้อหาอาจอยู่ใน region ของตน แต่สำเนาอาจไม่อยู่ สำเนาก็คือเนื้อหาเช่นกัน',
    'The settings of replication and backup.': 'การตั้งค่าการทำสำเนาซ้ำและการสำรองข้อมูล',
    'In the same country as the original': 'ในประเทศเดียวกับต้นฉบับ',
    'In other countries, all named to the customer': 'ในประเทศอื่นที่แจ้งชื่อให้ลูกค้าทราบครบ',
    'In countries that may change': 'ในประเทศที่อาจเปลี่ยนแปลงได้',
    'It is not known': 'ไม่ทราบ',
    'The data must stay in certain countries, and its copies may lie anywhere.':
      'ข้อมูลต้องอยู่ในบางประเทศ แต่สำเนาอาจอยู่ที่ใดก็ได้',
    'Keep copies in the same country, or in countries that are named to the customer.':
      'เก็บสำเนาในประเทศเดียวกัน หรือในประเทศที่แจ้งชื่อให้ลูกค้าทราบ',
    'Can the customer get proof from an independent party of where its content lies, such as attested logs of placement or an audit of the region controls?':
      'ลูกค้าขอหลักฐานจากฝ่ายอิสระว่าเนื้อหาของตนอยู่ที่ใดได้หรือไม่ เช่น บันทึก log การจัดวางที่มีการรับรอง หรือการตรวจสอบมาตรการควบคุม region',
    'Can somebody independent confirm to the customer that its data is where you say?':
      'มีฝ่ายอิสระยืนยันกับลูกค้าได้หรือไม่ว่าข้อมูลอยู่ในที่ที่ท่านบอก',
    'Where data has to stay in certain countries, an authority may ask for proof, and your word is none.':
      'ในกรณีที่ข้อมูลต้องอยู่ในบางประเทศ หน่วยงานรัฐอาจขอหลักฐาน และคำพูดของท่านไม่ใช่หลักฐาน',
    'The attestation, or an extract of the audit.': 'หนังสือรับรอง หรือสำเนาบางส่วนของรายงานการตรวจสอบ',
    'Is content encrypted at rest in every storage service in scope, without the customer having to turn it on?':
      'เนื้อหาที่จัดเก็บเข้ารหัสในทุกบริการจัดเก็บในขอบเขต โดยลูกค้าไม่ต้องเปิดใช้เองหรือไม่',
    'Is everything that is stored encrypted from the start?': 'ทุกสิ่งที่จัดเก็บเข้ารหัสตั้งแต่แรกหรือไม่',
    'What has to be turned on is forgotten somewhere. A copied disk or snapshot then lies open.':
      'สิ่งที่ต้องเปิดใช้เองย่อมมีที่ที่ถูกลืม ดิสก์หรือสแนปช็อตที่ถูกคัดลอกจึงเปิดอ่านได้',
    'Table of services with their encryption, or the list of validated modules.':
      'ตารางบริการพร้อมการเข้ารหัส หรือรายการโมดูลที่ผ่านการรับรอง',
    'By default, in all services in scope': 'โดยค่าเริ่มต้น ในทุกบริการในขอบเขต',
    'Possible in all services, but to be turned on': 'ทำได้ในทุกบริการ แต่ต้องเปิดใช้เอง',
    'In some services only': 'เฉพาะในบางบริการ',
    'Not encrypted': 'ไม่เข้ารหัส',
    'Stored content is not, or only partly, encrypted.': 'เนื้อหาที่จัดเก็บไม่ได้เข้ารหัสหรือเข้ารหัสเพียงบางส่วน',
    'Encrypt all storage services in scope; doing it by default earns full points.':
      'เข้ารหัสทุกบริการจัดเก็บในขอบเขต หากเป็นค่าเริ่มต้นจะได้คะแนนเต็ม',
    'A loss of this data would do severe harm, and its encryption depends on somebody turning it on.':
      'การสูญเสียข้อมูลนี้จะก่อให้เกิดความเสียหายร้ายแรงมาก แต่การเข้ารหัสขึ้นอยู่กับว่ามีผู้เปิดใช้หรือไม่',
    'Encrypt by default in all storage services in scope.': 'เข้ารหัสโดยค่าเริ่มต้นในทุกบริการจัดเก็บในขอบเขต',
    'On which of these ways is traffic always encrypted?': 'การรับส่งข้อมูลเข้ารหัสเสมอในเส้นทางใดบ้าง',
    'Where is data encrypted while it travels?': 'ข้อมูลเข้ารหัสที่ช่วงใดบ้างขณะเดินทาง',
    'Traffic crosses cables and switches of others, also inside a cloud. Each stretch left open is one to listen on.':
      'การรับส่งข้อมูลผ่านสายและอุปกรณ์ของผู้อื่น แม้ภายในคลาวด์ ทุกช่วงที่เปิดไว้คือช่วงที่ดักฟังได้',
    'White paper on network security, or the configuration.': 'เอกสารความมั่นคงปลอดภัยของเครือข่าย หรือการตั้งค่า',
    'Between the customer and the service': 'ระหว่างลูกค้ากับบริการ',
    'Between data centres': 'ระหว่างศูนย์ข้อมูล',
    'Between internal services': 'ระหว่างบริการภายใน',
    'None of these': 'ไม่มีข้อใดข้างต้น',
    'Traffic between the customer and the service is not always encrypted.':
      'การรับส่งข้อมูลระหว่างลูกค้ากับบริการไม่ได้เข้ารหัสเสมอ',
    'Encrypt all traffic between the customer and the service.': 'เข้ารหัสการรับส่งข้อมูลทั้งหมดระหว่างลูกค้ากับบริการ',
    'What is the strongest control over encryption keys that the customer can have in this service?':
      'ในบริการนี้ ลูกค้าควบคุมกุญแจเข้ารหัสได้สูงสุดในระดับใด',
    'Can the customer hold or manage the keys itself?': 'ลูกค้าถือหรือจัดการกุญแจเองได้หรือไม่',
    'Whoever controls the key controls the content, wherever it lies and whoever asks for it.':
      'ผู้ควบคุมกุญแจคือผู้ควบคุมเนื้อหา ไม่ว่าเนื้อหาอยู่ที่ใดและใครขอ',
    'Documentation of key management, or the certificate of the hardware module.':
      'เอกสารการจัดการกุญแจ หรือใบรับรองของโมดูลฮาร์ดแวร์',
    'The customer holds the keys outside your systems': 'ลูกค้าถือกุญแจไว้นอกระบบของท่าน',
    'The customer manages the keys inside your systems': 'ลูกค้าจัดการกุญแจภายในระบบของท่าน',
    'You manage the keys': 'ท่านจัดการกุญแจ',
    'There are no keys, as content is not encrypted': 'ไม่มีกุญแจ เพราะเนื้อหาไม่ได้เข้ารหัส',
    'A loss of this data would do severe harm, and the customer has no control over its keys.':
      'การสูญเสียข้อมูลนี้จะก่อให้เกิดความเสียหายร้ายแรงมาก แต่ลูกค้าควบคุมกุญแจของตนไม่ได้',
    'Let the customer manage the keys; holding them outside your systems earns full points.':
      'ให้ลูกค้าจัดการกุญแจ หากถือไว้นอกระบบของท่านจะได้คะแนนเต็ม',
    'Can content be protected while it is being processed, for instance by confidential computing or sealed memory?':
      'คุ้มครองเนื้อหาขณะประมวลผลได้หรือไม่ เช่น ด้วย confidential computing หรือหน่วยความจำที่ปิดผนึก',
    'Can data be kept hidden even while the computer works with it?': 'ปกปิดข้อมูลได้หรือไม่แม้ขณะที่คอมพิวเตอร์กำลังประมวลผล',
    'Stored and travelling data can be encrypted; in memory it lies open, unless the hardware shields it.':
      'ข้อมูลที่จัดเก็บและระหว่างรับส่งเข้ารหัสได้ แต่ในหน่วยความจำข้อมูลเปิดอ่านได้ เว้นแต่ฮาร์ดแวร์ช่วยกันไว้',
    'List of features, with the services that have them.': 'รายการคุณสมบัติ พร้อมบริการที่มี',
    'Is each request of a public authority for hosted content checked, challenged where it goes too far, narrowed and logged, by a written process that also binds your group?':
      'คำขอจากหน่วยงานรัฐต่อเนื้อหาที่ท่านเก็บไว้ทุกครั้งได้รับการตรวจ โต้แย้งเมื่อเกินขอบเขต จำกัดให้แคบลง และบันทึกไว้ ตามกระบวนการเป็นลายลักษณ์อักษรที่ผูกพันทั้งกลุ่มบริษัทหรือไม่',
    'When an authority asks a company of your group for hosted data, who checks it, and is it written down?':
      'เมื่อหน่วยงานรัฐขอข้อมูลที่เก็บไว้จากบริษัทในกลุ่ม ใครเป็นผู้ตรวจ และเขียนไว้หรือไม่',
    'A cloud provider gets such requests in countries the customer has never thought of. Unchecked, more is handed over than was asked.':
      'ผู้ให้บริการคลาวด์ได้รับคำขอเช่นนี้ในประเทศที่ลูกค้าไม่เคยนึกถึง หากไม่ตรวจ อาจส่งมอบเกินกว่าที่ขอ',
    'The policy, or the chart of the process.': 'นโยบาย หรือแผนผังกระบวนการ',
    'There is no written and approved process for requests by authorities for hosted content.':
      'ไม่มีกระบวนการเป็นลายลักษณ์อักษรที่ได้รับอนุมัติสำหรับคำขอเนื้อหาจากหน่วยงานรัฐ',
    'Write and approve how requests are checked, challenged, narrowed and logged.':
      'จัดทำและอนุมัติวิธีตรวจ โต้แย้ง จำกัดให้แคบลง และบันทึกคำขอ',
    'Will you tell the customer before you disclose its content to an authority, and, where law forbids that, as soon as the ban ends?':
      'จะแจ้งลูกค้าก่อนเปิดเผยเนื้อหาของลูกค้าแก่หน่วยงานรัฐ และหากกฎหมายห้าม จะแจ้งทันทีที่ข้อห้ามสิ้นสุดหรือไม่',
    'Will you tell the customer before you hand its data to an authority, or as soon as you may?':
      'จะแจ้งลูกค้าก่อนส่งมอบข้อมูลให้หน่วยงานรัฐ หรือทันทีที่แจ้งได้หรือไม่',
    'Only the customer can defend the people its data is about, and only if it knows in time.':
      'มีเพียงลูกค้าที่ปกป้องเจ้าของข้อมูลส่วนบุคคลได้ และทำได้ก็ต่อเมื่อรู้ทันเวลา',
    'Extract of the clause.': 'สำเนาข้อสัญญา',
    'Content may go to an authority without the customer ever hearing of it.':
      'เนื้อหาอาจถูกส่งให้หน่วยงานรัฐโดยลูกค้าไม่เคยทราบ',
    'Promise notice before disclosure, or as soon as the law allows it.': 'กำหนดให้แจ้งก่อนเปิดเผย หรือทันทีที่กฎหมายอนุญาต',
    'Do you publish, at least once a year, how many requests by authorities you received and met, counted for each ASEAN state?':
      'ท่านเผยแพร่อย่างน้อยปีละครั้งหรือไม่ว่าได้รับคำขอจากหน่วยงานรัฐกี่ครั้งและให้ข้อมูลกี่ครั้ง แยกตามรัฐสมาชิกอาเซียน',
    'Do you publish every year how often authorities asked for data, country by country?':
      'เผยแพร่ทุกปีหรือไม่ว่าหน่วยงานรัฐขอข้อมูลกี่ครั้ง แยกตามประเทศ',
    'Figures by country show what a promise is worth there. A worldwide total hides it.':
      'ตัวเลขรายประเทศแสดงว่าคำรับรองมีค่าเพียงใดในประเทศนั้น ยอดรวมทั่วโลกปิดบังเรื่องนี้',
    'The latest report.': 'รายงานฉบับล่าสุด',
    'Which countries’ laws could compel your group to hand over the customer’s content, wherever it is stored?':
      'กฎหมายของประเทศใดบ้างที่บังคับกลุ่มบริษัทของท่านให้ส่งมอบเนื้อหาของลูกค้าได้ ไม่ว่าจะเก็บไว้ที่ใด',
    'Which countries could force a company of your group to hand over data?':
      'ประเทศใดบ้างที่บังคับบริษัทในกลุ่มของท่านให้ส่งมอบข้อมูลได้',
    'Some laws follow the owner and not the place. The answer feeds the customer’s look at transfers, and gives no points.':
      'กฎหมายบางฉบับตามเจ้าของ ไม่ใช่สถานที่ คำตอบใช้ประกอบการพิจารณาการโอนของลูกค้า และไม่คิดคะแนน',
    'Legal memo, or the chart of the group.': 'บันทึกความเห็นทางกฎหมาย หรือผังกลุ่มบริษัท',
    'Will the customer’s supervisor, such as a central bank or a health ministry, get information, access to premises and audits when it asks?':
      'หน่วยงานกำกับดูแลของลูกค้า เช่น ธนาคารกลางหรือกระทรวงสาธารณสุข จะได้รับข้อมูล เข้าถึงสถานที่ และตรวจสอบได้เมื่อขอหรือไม่',
    'May the authority that supervises the customer look at what you do for it, also on site?':
      'หน่วยงานที่กำกับดูแลลูกค้าดูสิ่งที่ท่านทำให้ลูกค้าได้หรือไม่ รวมถึง ณ สถานที่',
    'A supervised customer may have to be able to show its supervisor everything that is done for it, wherever that happens.':
      'ลูกค้าที่อยู่ภายใต้การกำกับดูแลอาจต้องแสดงให้หน่วยงานกำกับดูแลเห็นทุกอย่างที่ทำให้ตน ไม่ว่าทำที่ใด',
    'The addendum on access by supervisors.': 'เอกสารเพิ่มเติมของสัญญาเรื่องการเข้าถึงของหน่วยงานกำกับดูแล',
    'The customer works in health, and its supervisor gets no access to the cloud service.':
      'ลูกค้าทำงานด้านสุขภาพ แต่หน่วยงานกำกับดูแลของลูกค้าเข้าถึงบริการคลาวด์ไม่ได้',
    'Agree to information, access and audits for the customer’s supervisor.':
      'ยอมรับการให้ข้อมูล การเข้าถึง และการตรวจสอบสำหรับหน่วยงานกำกับดูแลของลูกค้า',
    'Do you provide, for each service in scope, a matrix of which security duties are yours and which the customer’s?':
      'ท่านให้ตารางแบ่งหน้าที่ด้านความมั่นคงปลอดภัยของท่านและของลูกค้า สำหรับแต่ละบริการในขอบเขตหรือไม่',
    'Can you give the customer a table of who has to do what for security?':
      'ให้ตารางแก่ลูกค้าได้หรือไม่ว่าใครต้องทำอะไรด้านความมั่นคงปลอดภัย',
    'Most losses in clouds happen where each side thought that the other one took care.':
      'ความสูญเสียส่วนใหญ่ในคลาวด์เกิดขึ้นในจุดที่แต่ละฝ่ายคิดว่าอีกฝ่ายดูแล',
    'The matrix, in your own form or in that of a standard.': 'ตารางแบ่งหน้าที่ ในรูปแบบของท่านเองหรือของมาตรฐาน',
    'Which certificates or reports are valid today and cover exactly the services and regions in scope?':
      'ใบรับรองหรือรายงานใดบ้างที่ยังมีผลในวันนี้และครอบคลุมบริการและ region ในขอบเขตพอดี',
    'Which certificates cover the very services and places that the customer uses? Upload each; its end date is read from the upload.':
      'ใบรับรองใดบ้างครอบคลุมบริการและสถานที่ที่ลูกค้าใช้จริง โปรดอัปโหลดทุกฉบับ ระบบจะอ่านวันหมดอายุจากไฟล์ที่อัปโหลด',
    'A certificate says something only about the services and sites in its scope. A cloud’s newest services and regions are often not in it.':
      'ใบรับรองบอกเฉพาะบริการและสถานที่ในขอบเขตของตน บริการและ region ใหม่ล่าสุดของคลาวด์มักไม่อยู่ในนั้น',
    'Each certificate or report with the pages that list services and regions; its edition, type or tier if it has one.':
      'ใบรับรองหรือรายงานแต่ละฉบับพร้อมหน้าที่แสดงรายการบริการและ region รวมถึงฉบับปี ประเภท หรือระดับ หากมี',
    'ISO/IEC 27001 certificate': 'ใบรับรอง ISO/IEC 27001',
    'ISO/IEC 27017 certificate or statement': 'ใบรับรองหรือหนังสือรับรอง ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'ใบรับรองหรือหนังสือรับรอง ISO/IEC 27018',
    'ISO/IEC 27701 certificate, with its edition': 'ใบรับรอง ISO/IEC 27701 พร้อมฉบับปี',
    'CSA STAR level 1 (own assessment)': 'CSA STAR ระดับ 1 (ประเมินตนเอง)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR ระดับ 2 (ประเมินโดยผู้อื่น)',
    'SOC 2 type II report': 'รายงาน SOC 2 type II',
    'MTCS SS 584 certificate, with its tier': 'ใบรับรอง MTCS SS 584 พร้อมระดับ',
    'C5 report, with its type and edition': 'รายงาน C5 พร้อมประเภทและฉบับปี',
    'PCI DSS attestation': 'หนังสือรับรองการปฏิบัติตาม PCI DSS',
    'Another national scheme for clouds': 'ระบบรับรองคลาวด์ระดับชาติอื่น',
    'No independent body has looked at the services in scope, although a loss of the data would do harm.':
      'ไม่มีหน่วยงานอิสระใดตรวจบริการในขอบเขต ทั้งที่การสูญเสียข้อมูลจะก่อให้เกิดความเสียหาย',
    'Have the services and regions in scope certified or audited.': 'ให้บริการและ region ในขอบเขตได้รับการรับรองหรือตรวจสอบ',
    'If you hold data of customers that are supervised in Singapore: which tier of MTCS SS 584 covers the service?':
      'หากเก็บข้อมูลของลูกค้าที่อยู่ภายใต้การกำกับดูแลในสิงคโปร์ MTCS SS 584 ระดับใดครอบคลุมบริการนี้',
    'Which level of Singapore’s cloud certificate do you have for this service?': 'บริการนี้มีใบรับรองคลาวด์ของสิงคโปร์ระดับใด',
    'The scheme has three tiers for growing impact, of which the third is the strictest.':
      'ระบบรับรองนี้มีสามระดับตามผลกระทบที่เพิ่มขึ้น ระดับที่สามเข้มงวดที่สุด',
    'The certificate, or the provider’s disclosure form under the scheme.':
      'ใบรับรอง หรือแบบเปิดเผยข้อมูลของผู้ให้บริการตามระบบรับรองนี้',
    'Tier 3': 'ระดับ 3',
    'Tier 2': 'ระดับ 2',
    'Tier 1': 'ระดับ 1',
    'No tier': 'ไม่มีระดับ',
    'This service holds no data of customers supervised in Singapore':
      'บริการนี้ไม่เก็บข้อมูลของลูกค้าที่อยู่ภายใต้การกำกับดูแลในสิงคโปร์',
    'Does the customer get, for each region, a list of the companies that run infrastructure or services for you, and every change to it?':
      'ลูกค้าได้รับรายชื่อบริษัทที่ดำเนินโครงสร้างพื้นฐานหรือบริการให้ท่านในแต่ละ region และทุกการเปลี่ยนแปลงหรือไม่',
    'Can the customer see, region by region, which other companies work on its data?':
      'ลูกค้าดูได้หรือไม่ว่าบริษัทอื่นใดทำงานกับข้อมูลของตนในแต่ละ region',
    'In a cloud the companies behind the service differ from region to region, and so do their laws.':
      'ในคลาวด์ บริษัทเบื้องหลังบริการต่างกันไปในแต่ละ region และกฎหมายที่ใช้กับบริษัทเหล่านั้นก็ต่างกันด้วย',
    'The published page of sub-processors, and the feed of its changes.':
      'หน้าเว็บที่เผยแพร่รายชื่อผู้ประมวลผลข้อมูลช่วง และช่องทางติดตามการเปลี่ยนแปลง',
    'Sub-processors in each region': 'ผู้ประมวลผลข้อมูลช่วงในแต่ละ region',
    'Yes, the complete list for each region': 'ใช่ ให้รายชื่อครบถ้วนของแต่ละ region',
    'We use no sub-processors in this service': 'เราไม่ใช้ผู้ประมวลผลข้อมูลช่วงในบริการนี้',
    'Yes, but not by region, or not complete': 'ใช่ แต่ไม่แยกตาม region หรือไม่ครบถ้วน',
    'No, we do not disclose them': 'ไม่ เราไม่เปิดเผย',
    'List the companies that run infrastructure or services in the regions in scope, with their countries. Leave out those you have already named in this questionnaire.':
      'โปรดระบุบริษัทที่ดำเนินโครงสร้างพื้นฐานหรือบริการใน region ในขอบเขต พร้อมประเทศ ไม่ต้องระบุรายที่ระบุแล้วในแบบสอบถามนี้',
    'Which other companies work on the customer’s data in these regions, besides those named already?':
      'นอกจากรายที่ระบุแล้ว มีบริษัทอื่นใดทำงานกับข้อมูลของลูกค้าใน region เหล่านี้',
    'Each entry joins the map of where the data travels. The answer gives no points.':
      'ทุกรายการจะรวมอยู่ในแผนที่ว่าข้อมูลเดินทางไปที่ใด คำตอบไม่คิดคะแนน',
    'The published page of sub-processors.': 'หน้าเว็บที่เผยแพร่รายชื่อผู้ประมวลผลข้อมูลช่วง',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'สัญญากำหนดให้แจ้งลูกค้ากี่วันก่อนผู้ประมวลผลข้อมูลช่วงรายใหม่หรือที่เปลี่ยนแปลงจะเริ่มงาน',
    'How many days before a new company gets the data do you tell the customer?': 'แจ้งลูกค้ากี่วันก่อนบริษัทใหม่จะได้รับข้อมูล',
    'Moving content out of a cloud takes weeks. A shorter notice leaves the customer nothing to decide.':
      'การย้ายเนื้อหาออกจากคลาวด์ใช้เวลาหลายสัปดาห์ การแจ้งที่สั้นกว่านั้นทำให้ลูกค้าไม่เหลืออะไรให้ตัดสินใจ',
    'Extract of the clause, and one notice that was sent.': 'สำเนาข้อสัญญา และหนังสือแจ้งที่ส่งแล้วหนึ่งฉบับ',
    'No promise': 'ไม่ได้กำหนดไว้',
    'The customer hears of a new sub-processor less than 14 days before it starts, or not at all.':
      'ลูกค้าทราบเรื่องผู้ประมวลผลข้อมูลช่วงรายใหม่น้อยกว่า 14 วันก่อนเริ่มงาน หรือไม่ทราบเลย',
    'Promise at least 14 days’ notice; 30 days earn full points.':
      'กำหนดให้แจ้งล่วงหน้าอย่างน้อย 14 วัน หากกำหนด 30 วันจะได้คะแนนเต็ม',
    'Can the customer object before its content goes to a new or changed sub-processor?':
      'ลูกค้าคัดค้านก่อนเนื้อหาของตนไปถึงผู้ประมวลผลข้อมูลช่วงรายใหม่หรือที่เปลี่ยนแปลงได้หรือไม่',
    'Can the customer say no before a new company gets the data?': 'ลูกค้าปฏิเสธก่อนบริษัทใหม่จะได้รับข้อมูลได้หรือไม่',
    'Notice is worth something only together with a say.': 'การแจ้งมีความหมายก็ต่อเมื่อลูกค้ามีสิทธิตัดสินใจด้วย',
    'Extract of the clause on objections.': 'สำเนาข้อสัญญาเรื่องการคัดค้าน',
    'Can the customer take out all its content and configuration by itself, in documented formats, within a known time and at a known cost?':
      'ลูกค้านำเนื้อหาและการตั้งค่าทั้งหมดออกไปได้เอง ในรูปแบบที่มีเอกสารอธิบาย ภายในเวลาและค่าใช้จ่ายที่รู้ล่วงหน้าหรือไม่',
    'Can the customer move everything out, and does it know how long that takes and what it costs?':
      'ลูกค้าย้ายทุกอย่างออกได้ และรู้หรือไม่ว่าใช้เวลาเท่าใดและมีค่าใช้จ่ายเท่าใด',
    'Who cannot leave has to accept whatever changes. The day of need is the wrong day to find out.':
      'ผู้ที่ออกไม่ได้ต้องยอมรับทุกการเปลี่ยนแปลง วันที่จำเป็นต้องออกไม่ใช่วันที่ควรเพิ่งมารู้',
    'Guide to exporting, and the table of fees.': 'คู่มือการส่งออกข้อมูล และตารางค่าธรรมเนียม',
    'For how many days after the contract ends can the customer still take out its content?':
      'หลังสัญญาสิ้นสุด ลูกค้ายังนำเนื้อหาออกได้อีกกี่วัน',
    'How many days after the end can the customer still fetch its data?': 'หลังสิ้นสุดสัญญา ลูกค้ายังดึงข้อมูลของตนได้อีกกี่วัน',
    'Moving takes longer than planned. What cannot be fetched any more is lost.':
      'การย้ายใช้เวลานานกว่าที่วางแผน สิ่งที่ดึงออกไม่ได้แล้วคือสิ่งที่สูญไป',
    'The clause on the end of the contract.': 'ข้อสัญญาเรื่องการสิ้นสุดสัญญา',
    'Getting content back after the end': 'การรับเนื้อหาคืนหลังสิ้นสุดสัญญา',
    'The customer depends on this service and would have less than 30 days to fetch its content.':
      'ลูกค้าต้องพึ่งพาบริการนี้ แต่จะมีเวลาดึงเนื้อหาของตนน้อยกว่า 30 วัน',
    'Promise at least 30 days after the end; 90 days earn full points.':
      'กำหนดอย่างน้อย 30 วันหลังสิ้นสุดสัญญา หากกำหนด 90 วันจะได้คะแนนเต็ม',
    'Is help with the transition to another provider part of the contract?':
      'การช่วยเปลี่ยนผ่านไปยังผู้ให้บริการรายอื่นเป็นส่วนหนึ่งของสัญญาหรือไม่',
    'Will you help the customer to move to somebody else?': 'จะช่วยลูกค้าย้ายไปยังรายอื่นหรือไม่',
    'A new provider does not know your service. Without your people a move can fail on details.':
      'ผู้ให้บริการรายใหม่ไม่รู้จักบริการของท่าน หากไม่มีบุคลากรของท่าน การย้ายอาจล้มเหลวเพราะรายละเอียด',
    'The clause on help with the transition.': 'ข้อสัญญาเรื่องการช่วยเปลี่ยนผ่าน',
    'Once the customer can no longer fetch its content, within how many days is it erased from live systems, replicas and backups, with proof?':
      'เมื่อลูกค้าดึงเนื้อหาไม่ได้แล้ว เนื้อหาจะถูกลบจากระบบจริง สำเนาซ้ำ และข้อมูลสำรอง ภายในกี่วัน พร้อมหลักฐาน',
    'How many days after that is every copy gone, and can you prove it?': 'หลังจากนั้นกี่วันสำเนาทั้งหมดจะหมดไป และพิสูจน์ได้หรือไม่',
    'In a cloud copies are made by themselves. Only a fixed time for all of them, with proof, ends the matter.':
      'ในคลาวด์ สำเนาเกิดขึ้นเอง มีเพียงกำหนดเวลาแน่นอนสำหรับทุกสำเนาพร้อมหลักฐานเท่านั้นที่ทำให้เรื่องจบ',
    'Statement on deletion, and the standard by which media are cleaned.': 'เอกสารยืนยันการลบ และมาตรฐานที่ใช้ล้างสื่อบันทึก',
    'What availability do you promise by contract, in per cent of each month?':
      'สัญญากำหนดสภาพพร้อมใช้งานไว้ร้อยละเท่าใดของแต่ละเดือน',
    'What part of the month will the service be up, by contract?': 'ตามสัญญา บริการจะใช้งานได้เป็นสัดส่วนเท่าใดของเดือน',
    'A promise makes an outage your problem as well. 99.9 % still allow 43 minutes in a month.':
      'ข้อกำหนดในสัญญาทำให้เหตุขัดข้องเป็นปัญหาของท่านด้วย 99.9% ยังยอมให้หยุดได้ 43 นาทีในหนึ่งเดือน',
    'The service level agreement.': 'ข้อตกลงระดับการให้บริการ (SLA)',
    Availability: 'สภาพพร้อมใช้งาน',
    'What availability did you measure over the last 12 months, in per cent?':
      'ใน 12 เดือนที่ผ่านมา วัดสภาพพร้อมใช้งานได้ร้อยละเท่าใด',
    'What part of the last year was the service really up?': 'ในปีที่ผ่านมา บริการใช้งานได้จริงเป็นสัดส่วนเท่าใด',
    'The measured figure tells whether the promise is meant.': 'ตัวเลขที่วัดได้บอกว่าข้อกำหนดในสัญญาทำได้จริงหรือไม่',
    'The history of the status page, or the report on service levels.': 'ประวัติจากหน้าสถานะบริการ หรือรายงานระดับการให้บริการ',
    'Not measured': 'ไม่ได้วัด',
    'Where can the service go on when a zone fails, without leaving countries that the customer approved?':
      'เมื่อโซนหนึ่งล้มเหลว บริการดำเนินต่อได้ที่ใดโดยไม่ออกนอกประเทศที่ลูกค้าอนุมัติ',
    'If one data centre fails, where does the service go on?': 'หากศูนย์ข้อมูลแห่งหนึ่งล้มเหลว บริการดำเนินต่อที่ใด',
    'A service in one building ends with that building. Going on in a country nobody approved is no way out.':
      'บริการที่อยู่ในอาคารเดียวสิ้นสุดพร้อมอาคารนั้น การดำเนินต่อในประเทศที่ไม่มีใครอนุมัติไม่ใช่ทางออก',
    'Description of zones and regions, with the countries.': 'คำอธิบายโซนและ region พร้อมประเทศ',
    Failover: 'การสลับไปใช้ระบบสำรอง',
    'In another zone, and in another country the customer approved': 'ในโซนอื่น และในประเทศอื่นที่ลูกค้าอนุมัติ',
    'In another zone of the same country': 'ในโซนอื่นของประเทศเดียวกัน',
    'Nowhere, or only where the customer has not approved it': 'ไม่มีที่ใด หรือมีเฉพาะที่ลูกค้าไม่ได้อนุมัติ',
    'The customer depends on this service, and there is nowhere for it to go on when a zone fails.':
      'ลูกค้าต้องพึ่งพาบริการนี้ แต่ไม่มีที่ให้ดำเนินต่อเมื่อโซนหนึ่งล้มเหลว',
    'Set up a second zone, or a country that the customer approves, and test going over to it.':
      'จัดให้มีโซนที่สองหรือประเทศที่ลูกค้าอนุมัติ และทดสอบการสลับไปใช้',
    'In how many hours was the service back in the last failover test (RTO)?':
      'ในการทดสอบสลับระบบครั้งล่าสุด บริการกลับมาภายในกี่ชั่วโมง (RTO)',
    'How many hours did it take in your last test until the service was back?':
      'ในการทดสอบครั้งล่าสุด ใช้เวลากี่ชั่วโมงบริการจึงกลับมา',
    'The customer plans with this figure. It is neither good nor bad alone, so it gives no points.':
      'ลูกค้าใช้ตัวเลขนี้วางแผน ตัวเลขโดยลำพังไม่ได้ดีหรือไม่ดี จึงไม่คิดคะแนน',
    'Report of the failover test.': 'รายงานการทดสอบสลับระบบ',
    'Not tested': 'ไม่ได้ทดสอบ',
    'How many hours of data were lost in the last failover test (RPO)?':
      'ในการทดสอบสลับระบบครั้งล่าสุด ข้อมูลสูญหายไปกี่ชั่วโมง (RPO)',
    'How many hours of the latest data were gone in that test?': 'ในการทดสอบครั้งนั้น ข้อมูลล่าสุดหายไปกี่ชั่วโมง',
    'When was failing over last tested?': 'ทดสอบการสลับไปใช้ระบบสำรองครั้งล่าสุดเมื่อใด',
    'When did you last practise going over to another data centre?': 'ซักซ้อมการสลับไปยังศูนย์ข้อมูลอื่นครั้งล่าสุดเมื่อใด',
    'A failover that nobody has tried fails on the day it is needed.': 'การสลับระบบที่ไม่เคยลองจะล้มเหลวในวันที่ต้องใช้',
    Never: 'ไม่เคย',
    'The customer depends on this service, and its failover was never tested.':
      'ลูกค้าต้องพึ่งพาบริการนี้ แต่ไม่เคยทดสอบการสลับไปใช้ระบบสำรอง',
    'Test the failover and record the result.': 'ทดสอบการสลับระบบและบันทึกผล',
    'Do you tell the customer on which other clouds, network carriers or single sites this service depends?':
      'ท่านแจ้งลูกค้าหรือไม่ว่าบริการนี้ต้องพึ่งพาคลาวด์อื่น ผู้ให้บริการโครงข่าย หรือสถานที่ที่มีเพียงแห่งเดียวใดบ้าง',
    'Will you say which other clouds, networks or single buildings your service cannot do without?':
      'จะบอกหรือไม่ว่าบริการขาดคลาวด์อื่น เครือข่าย หรืออาคารใดไม่ได้',
    'Services that look independent often fail together, since they rest on the same cloud or cable.':
      'บริการที่ดูเป็นอิสระต่อกันมักล้มเหลวพร้อมกัน เพราะอาศัยคลาวด์หรือสายเดียวกัน',
    'List of dependencies.': 'รายการสิ่งที่ต้องพึ่งพา',
    'What the service depends on': 'สิ่งที่บริการต้องพึ่งพา',
    'Yes, all of them': 'ใช่ แจ้งทั้งหมด',
    'The service depends on none': 'บริการไม่ต้องพึ่งพาสิ่งเหล่านี้',
    'Some of them': 'แจ้งบางส่วน',
    'List the other clouds, carriers and single sites on which this service depends, with their countries.':
      'โปรดระบุคลาวด์อื่น ผู้ให้บริการโครงข่าย และสถานที่ที่มีเพียงแห่งเดียวซึ่งบริการนี้ต้องพึ่งพา พร้อมประเทศ',
    'Which other clouds, networks or single buildings does your service need?':
      'บริการต้องใช้คลาวด์อื่น เครือข่าย หรืออาคารใดบ้าง',
    'The customer adds up how much of its work rests on the same few companies. The answer gives no points.':
      'ลูกค้ารวมดูว่างานของตนอาศัยบริษัทเดียวกันไม่กี่รายมากเพียงใด คำตอบไม่คิดคะแนน',
    'Can the customer get the logs it needs (acts of administrators, access to data, access by your staff), soon and for long enough?':
      'ลูกค้าขอบันทึก log ที่จำเป็น (การกระทำของผู้ดูแลระบบ การเข้าถึงข้อมูล การเข้าถึงโดยพนักงานของท่าน) ได้เร็วพอและย้อนหลังนานพอหรือไม่',
    'Does the customer get the logs about its own data, quickly, and far enough back?':
      'ลูกค้าได้รับบันทึก log เกี่ยวกับข้อมูลของตนเองอย่างรวดเร็วและย้อนหลังไกลพอหรือไม่',
    'Without your logs the customer cannot find out what happened to its data, nor prove it to anyone.':
      'หากไม่มีบันทึก log ของท่าน ลูกค้าหาไม่ได้ว่าเกิดอะไรกับข้อมูลของตน และพิสูจน์กับใครไม่ได้',
    'The catalogue of logs, with delay and time kept for each.': 'รายการบันทึก log พร้อมความล่าช้าและระยะเวลาเก็บของแต่ละชนิด',
    'Is each customer’s content kept apart from that of others by design, and does somebody independent test it?':
      'เนื้อหาของลูกค้าแต่ละรายแยกจากของรายอื่นโดยการออกแบบ และมีฝ่ายอิสระทดสอบหรือไม่',
    'Can no other customer of yours ever see this customer’s data, and has an outsider tried it?':
      'ลูกค้ารายอื่นไม่มีทางเห็นข้อมูลของลูกค้ารายนี้ และมีคนนอกลองทดสอบแล้วหรือไม่',
    'In a shared system one fault can show one customer’s content to all others.':
      'ในระบบที่ใช้ร่วมกัน ข้อผิดพลาดเดียวอาจทำให้รายอื่นทั้งหมดเห็นเนื้อหาของลูกค้ารายหนึ่ง',
    'Summary of the penetration test, and a note on the design.': 'สรุปผลการทดสอบเจาะระบบ และเอกสารการออกแบบ',
    'Within how many hours of confirming a security incident do you tell the customers it affects?':
      'แจ้งลูกค้าที่ได้รับผลกระทบภายในกี่ชั่วโมงหลังยืนยันเหตุการณ์ผิดปกติด้านความมั่นคงปลอดภัย',
    'How many hours after you are sure of a leak will you tell the customer?':
      'หลังแน่ใจว่าข้อมูลรั่วไหล จะแจ้งลูกค้าภายในกี่ชั่วโมง',
    'The customer’s own deadlines may already be running. Laws of its sector can ask for less time than this.':
      'กำหนดเวลาของลูกค้าเองอาจเริ่มนับแล้ว กฎหมายของภาคธุรกิจนั้นอาจกำหนดเวลาสั้นกว่านี้',
    'Extract of the clause, and a sample of a notice.': 'สำเนาข้อสัญญา และตัวอย่างหนังสือแจ้ง',
    'Notice of incidents': 'การแจ้งเหตุการณ์ผิดปกติ',
    'No figure is promised': 'ไม่ได้กำหนดเป็นตัวเลข',
    'Affected customers are told of an incident later than 72 hours, or without any promise.':
      'ลูกค้าที่ได้รับผลกระทบได้รับแจ้งเหตุการณ์ผิดปกติช้ากว่า 72 ชั่วโมง หรือไม่ได้กำหนดไว้',
    'Promise notice within 72 hours; 24 hours earn full points.':
      'กำหนดให้แจ้งภายใน 72 ชั่วโมง หากกำหนด 24 ชั่วโมงจะได้คะแนนเต็ม',
    'Through which channel do you tell an affected customer?': 'แจ้งลูกค้าที่ได้รับผลกระทบผ่านช่องทางใด',
    'How does the customer learn of it?': 'ลูกค้าจะรู้เรื่องได้อย่างไร',
    'A line on a status page reaches nobody at night, and does not say whose data it was.':
      'ข้อความบนหน้าสถานะบริการไปไม่ถึงใครในตอนกลางคืน และไม่บอกว่าเป็นข้อมูลของใคร',
    'A sample of a notice, with the way it was sent.': 'ตัวอย่างหนังสือแจ้ง พร้อมวิธีที่ส่ง',
    'Directly to a contact for security that the customer named': 'แจ้งตรงถึงผู้ติดต่อด้านความมั่นคงปลอดภัยที่ลูกค้าระบุไว้',
    'To the owner of the account, or in the console': 'แจ้งเจ้าของบัญชี หรือแจ้งในหน้าจอจัดการ',
    'On a public page only': 'แจ้งบนหน้าเว็บสาธารณะเท่านั้น',
    'No channel is set': 'ไม่ได้กำหนดช่องทาง',
    'Do you claim that a data centre in scope lies in a Trusted Data Corridor?':
      'ท่านอ้างว่ามีศูนย์ข้อมูลในขอบเขตอยู่ใน Trusted Data Corridor หรือไม่',
    'Do you say that one of your data centres is in a Trusted Data Corridor?':
      'ท่านบอกว่ามีศูนย์ข้อมูลแห่งหนึ่งอยู่ใน Trusted Data Corridor หรือไม่',
    'Inside such a corridor states would agree on rules of their own. None was found to exist so far, so the answer gives no points.':
      'ภายในเขตเช่นนี้ รัฐต่าง ๆ จะตกลงกฎของตนเองร่วมกัน จนถึงขณะนี้ยังไม่พบว่ามีอยู่จริง คำตอบจึงไม่คิดคะแนน',
    'The designation, if there is one.': 'เอกสารการกำหนดเขต หากมี',
    'Trusted Data Corridor': 'Trusted Data Corridor',
    'Which act of which government designates it: title, authority, date, and where it is published?':
      'ประกาศใดของรัฐบาลใดกำหนดเขตนี้: ชื่อ หน่วยงานรัฐ วันที่ และแหล่งเผยแพร่',
    'Which government decided that, when, and where can one read it?': 'รัฐบาลใดตัดสินใจเรื่องนี้ เมื่อใด และอ่านได้ที่ใด',
    'Only a state can designate a corridor. A person will look at the act; the answer gives no points.':
      'มีเพียงรัฐที่กำหนดเขตนี้ได้ จะมีคนตรวจดูประกาศ คำตอบไม่คิดคะแนน',
    'The published act.': 'ประกาศที่เผยแพร่แล้ว',
    'The customer is supervised in finance, and its supervisor gets no access to the cloud service.':
      'ลูกค้าอยู่ภายใต้การกำกับดูแลภาคการเงิน แต่หน่วยงานกำกับดูแลของลูกค้าเข้าถึงบริการคลาวด์ไม่ได้',
    'Agree in the contract to information, access and audits for the customer’s supervisor.':
      'ยอมรับไว้ในสัญญาเรื่องการให้ข้อมูล การเข้าถึง และการตรวจสอบสำหรับหน่วยงานกำกับดูแลของลูกค้า',
  },
  reviewed: {},
}
