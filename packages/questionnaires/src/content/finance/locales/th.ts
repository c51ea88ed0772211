import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Finance overlay': 'ชุดคำถามเสริมภาคการเงิน',
    'First version.': 'ฉบับแรก',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'ท่านได้รับการกำหนดให้เป็นเจ้าของโครงสร้างพื้นฐานสำคัญทางสารสนเทศในประเทศใดบ้าง หากไม่มีให้เว้นว่าง',
    'Financial services': 'บริการทางการเงิน',
    'Does the contract let the institution’s supervisor, and whoever it appoints, reach the records, systems and premises of you and of your sub-contractors?':
      'สัญญาให้หน่วยงานกำกับดูแลของสถาบันการเงินและผู้ที่หน่วยงานนั้นแต่งตั้ง เข้าถึงบันทึก ระบบ และสถานที่ของท่านและผู้รับจ้างช่วงของท่านได้หรือไม่',
    'May the institution’s supervisor look at everything that concerns this service, at your sub-contractors too?':
      'หน่วยงานกำกับดูแลของสถาบันการเงินดูทุกสิ่งที่เกี่ยวกับบริการนี้ได้หรือไม่ รวมถึงที่ผู้รับจ้างช่วงของท่าน',
    'A supervisor has to be able to look through the institution at those who do its work. Where the contract bars the way, the institution breaks its own duty.':
      'หน่วยงานกำกับดูแลต้องมองผ่านสถาบันการเงินไปถึงผู้ที่ทำงานให้ได้ หากสัญญาขวางไว้ สถาบันการเงินจะผิดหน้าที่ของตน',
    'The clause on access by the supervisor.': 'ข้อสัญญาเรื่องการเข้าถึงของหน่วยงานกำกับดูแล',
    'The institution’s supervisor has no right by contract to look at the service.':
      'หน่วยงานกำกับดูแลของสถาบันการเงินไม่มีสิทธิตามสัญญาที่จะตรวจดูบริการ',
    'Sign a clause that gives the supervisor access, at sub-contractors too.':
      'ลงนามข้อสัญญาที่ให้หน่วยงานกำกับดูแลเข้าถึงได้ รวมถึงที่ผู้รับจ้างช่วง',
    'Do the institution and its auditors have that same access, so that pooled audits and third-party reports only add to it and never replace it?':
      'สถาบันการเงินและผู้ตรวจสอบมีสิทธิเข้าถึงเช่นเดียวกัน โดยการตรวจสอบร่วมและรายงานของบุคคลภายนอกเป็นเพียงส่วนเสริมและไม่แทนสิทธินั้นหรือไม่',
    'May the institution and its auditors check for themselves, even where a report already exists?':
      'สถาบันการเงินและผู้ตรวจสอบตรวจด้วยตนเองได้หรือไม่ แม้มีรายงานอยู่แล้ว',
    'A report says what its author looked at. The institution must be able to look where the report is silent.':
      'รายงานบอกเพียงสิ่งที่ผู้จัดทำได้ดู สถาบันการเงินจึงต้องมีสิทธิดูส่วนที่รายงานไม่ได้กล่าวถึง',
    'The clause on audits, and the protocol of an audit.': 'ข้อสัญญาเรื่องการตรวจสอบ และบันทึกของการตรวจสอบหนึ่งครั้ง',
    'Within how many hours of discovery do you tell the institution of an incident that affects its systems or its customers’ information?':
      'แจ้งสถาบันการเงินภายในกี่ชั่วโมงหลังพบเหตุการณ์ผิดปกติที่กระทบระบบของสถาบันการเงินหรือข้อมูลของลูกค้าของสถาบันการเงิน',
    'How many hours after you notice an incident will you tell the institution? Give the figure in the contract; half an hour is 0.5.':
      'หลังสังเกตพบเหตุการณ์ผิดปกติ จะแจ้งสถาบันการเงินภายในกี่ชั่วโมง โปรดให้ตัวเลขตามสัญญา ครึ่งชั่วโมงคือ 0.5',
    'The institution’s own time to report starts when it learns of the incident, in Singapore with a single hour. Half of the shortest such time is what it can leave to you.':
      'กำหนดเวลารายงานของสถาบันการเงินเริ่มนับเมื่อทราบเหตุการณ์ผิดปกติ ในสิงคโปร์มีเวลาเพียงหนึ่งชั่วโมง ครึ่งหนึ่งของกำหนดเวลาที่สั้นที่สุดคือเวลาที่สถาบันการเงินเหลือให้ท่านได้',
    'The clause with the figure, and the roster of who is on call.': 'ข้อสัญญาที่มีตัวเลข และตารางเวรผู้รับแจ้งเหตุ',
    'No promise': 'ไม่ได้กำหนดไว้',
    'What recovery time (RTO), in hours, does the contract set for systems behind critical services?':
      'สัญญากำหนดระยะเวลากู้คืนระบบ (RTO) ของระบบที่รองรับบริการสำคัญไว้กี่ชั่วโมง',
    'How many hours after an outage must the important systems be back, by contract?':
      'ตามสัญญา ระบบสำคัญต้องกลับมาใช้ได้ภายในกี่ชั่วโมงหลังระบบขัดข้อง',
    'In Singapore a critical system has to be back within four hours. Elsewhere the figure is neither good nor bad alone, so it gives no points.':
      'ในสิงคโปร์ ระบบงานสำคัญต้องกลับมาภายในสี่ชั่วโมง ในที่อื่น ตัวเลขโดยลำพังไม่ได้ดีหรือไม่ดี จึงไม่คิดคะแนน',
    'Extract of the contract, or the recovery plan.': 'สำเนาบางส่วนของสัญญา หรือแผนกู้คืนระบบ',
    'Recovery of critical services': 'การกู้คืนระบบของบริการสำคัญ',
    'The service supports a system that is critical in Singapore, and its promised recovery takes longer than four hours, or nothing is promised.':
      'บริการรองรับระบบงานสำคัญในสิงคโปร์ แต่กำหนดเวลากู้คืนระบบไว้นานกว่าสี่ชั่วโมง หรือไม่ได้กำหนดไว้',
    'Promise recovery within four hours.': 'กำหนดให้กู้คืนระบบภายในสี่ชั่วโมง',
    'When was it last proven that these systems recover in that time?': 'พิสูจน์ว่าระบบเหล่านี้กู้คืนได้ภายในเวลานั้นครั้งล่าสุดเมื่อใด',
    'When did you last show, in a real test, that they are back in time?':
      'แสดงด้วยการทดสอบจริงว่าระบบกลับมาทันเวลาครั้งล่าสุดเมื่อใด',
    'A promised time that nobody has tried is a guess, and systems change every year.':
      'เวลาที่กำหนดไว้แต่ไม่เคยลองเป็นเพียงการคาดเดา และระบบเปลี่ยนไปทุกปี',
    'Report of the recovery test, with the times measured.': 'รายงานการทดสอบกู้คืนระบบ พร้อมเวลาที่วัดได้',
    Never: 'ไม่เคย',
    'Recovery of a critical service was not proven within the last 12 months.':
      'ไม่มีการพิสูจน์การกู้คืนระบบของบริการสำคัญภายใน 12 เดือนที่ผ่านมา',
    'Test the recovery and record the times.': 'ทดสอบการกู้คืนระบบและบันทึกเวลา',
    'For how many hours in all was this service down unplanned in the last 12 months? Take the worst part of it.':
      'ใน 12 เดือนที่ผ่านมา บริการนี้หยุดทำงานโดยไม่ได้วางแผนรวมกี่ชั่วโมง ให้ใช้ส่วนของบริการที่หยุดรวมนานที่สุด',
    'How many hours was the service down without warning in the last year?':
      'ในปีที่ผ่านมา บริการหยุดโดยไม่มีการแจ้งล่วงหน้ากี่ชั่วโมง',
    'The institution counts these hours against a limit of its own; in Singapore it is four hours a year for a critical system.':
      'สถาบันการเงินนับชั่วโมงเหล่านี้รวมในขีดจำกัดของตน ในสิงคโปร์คือสี่ชั่วโมงต่อปีสำหรับระบบงานสำคัญ',
    'History of the status page, or the list of outages.': 'ประวัติจากหน้าสถานะบริการ หรือรายการเหตุขัดข้อง',
    'Not measured': 'ไม่ได้วัด',
    'The service supports a system that is critical in Singapore and was down for more than four hours in a year, or nobody measured it.':
      'บริการรองรับระบบงานสำคัญในสิงคโปร์ แต่หยุดทำงานเกินสี่ชั่วโมงในหนึ่งปี หรือไม่มีใครวัด',
    'Bring unplanned downtime to four hours a year or less, and measure it.':
      'ลดเวลาหยุดทำงานโดยไม่ได้วางแผนให้เหลือไม่เกินสี่ชั่วโมงต่อปี และวัดผล',
    'Do you accept the duties of banking secrecy for customer information, for your staff, your sub-contractors and the time after the contract?':
      'ท่านยอมรับหน้าที่รักษาความลับของธนาคารต่อข้อมูลลูกค้า สำหรับพนักงาน ผู้รับจ้างช่วง และช่วงเวลาหลังสัญญาสิ้นสุดหรือไม่',
    'Do you promise to keep what you learn about the institution’s customers secret, also afterwards, and make everyone who works for you promise it?':
      'ท่านรับรองหรือไม่ว่าจะเก็บสิ่งที่รู้เกี่ยวกับลูกค้าของสถาบันการเงินเป็นความลับ รวมถึงหลังสิ้นสุดสัญญา และให้ทุกคนที่ทำงานให้ท่านรับรองเช่นกัน',
    'The institution answers for this secret in criminal law, and may share it only with somebody who is bound as well.':
      'สถาบันการเงินรับผิดทางอาญาต่อความลับนี้ และเปิดเผยได้เฉพาะแก่ผู้ที่มีข้อผูกพันเช่นเดียวกัน',
    'The undertaking, and the text that staff and sub-contractors sign.':
      'หนังสือรับรองการรักษาความลับ และข้อความที่พนักงานและผู้รับจ้างช่วงลงนาม',
    'Do you need the institution’s written consent before a sub-contractor gets to see information about its customers?':
      'ต้องได้รับความยินยอมเป็นลายลักษณ์อักษรจากสถาบันการเงินก่อนผู้รับจ้างช่วงจะเห็นข้อมูลเกี่ยวกับลูกค้าของสถาบันการเงินหรือไม่',
    'Will you ask the institution in writing before another company sees its customers’ data?':
      'จะขอสถาบันการเงินเป็นลายลักษณ์อักษรก่อนบริษัทอื่นจะเห็นข้อมูลลูกค้าของสถาบันการเงินหรือไม่',
    'Each further party is one more that the institution has to know, judge and bind.':
      'ผู้เกี่ยวข้องแต่ละรายที่เพิ่มขึ้นคืออีกหนึ่งรายที่สถาบันการเงินต้องรู้จัก ประเมิน และผูกพันไว้',
    'The clause on sub-contracting, and one consent that was given.': 'ข้อสัญญาเรื่องการจ้างช่วง และหนังสือยินยอมหนึ่งฉบับที่เคยได้รับ',
    'Sub-contractors can see customer information without the institution’s consent.':
      'ผู้รับจ้างช่วงเห็นข้อมูลลูกค้าได้โดยไม่มีความยินยอมจากสถาบันการเงิน',
    'Bind such sub-contracting to the institution’s written consent.':
      'กำหนดให้การจ้างช่วงเช่นนั้นต้องได้รับความยินยอมเป็นลายลักษณ์อักษรจากสถาบันการเงิน',
    'Do you give the institution the whole chain of sub-contractors behind this service, with each material link marked?':
      'ท่านให้ข้อมูลห่วงโซ่ผู้รับจ้างช่วงทั้งหมดเบื้องหลังบริการนี้แก่สถาบันการเงิน พร้อมทำเครื่องหมายรายที่มีนัยสำคัญหรือไม่',
    'Will you name every company in the chain behind this service, and say which ones matter most?':
      'จะระบุชื่อทุกบริษัทในห่วงโซ่เบื้องหลังบริการนี้ และบอกว่ารายใดสำคัญที่สุดหรือไม่',
    'The institution reports its chain to its supervisor. A chain it does not know, it can neither report nor judge.':
      'สถาบันการเงินต้องรายงานห่วงโซ่ต่อหน่วยงานกำกับดูแล ห่วงโซ่ที่ไม่รู้จัก รายงานหรือประเมินไม่ได้',
    'The register of the chain, with the tier of each link.': 'ทะเบียนห่วงโซ่ พร้อมลำดับชั้นของแต่ละราย',
    'The chain of sub-contractors': 'ห่วงโซ่ผู้รับจ้างช่วง',
    'Yes, the whole chain, material links marked': 'ใช่ ทั้งห่วงโซ่ พร้อมทำเครื่องหมายรายที่มีนัยสำคัญ',
    'No sub-contractor takes part in this service': 'ไม่มีผู้รับจ้างช่วงในบริการนี้',
    'Yes, but some links or the marks are missing': 'ใช่ แต่ขาดบางรายหรือขาดเครื่องหมาย',
    'No, we do not disclose it': 'ไม่ เราไม่เปิดเผย',
    'The vendor does not disclose the chain of sub-contractors behind the service.':
      'ผู้ให้บริการไม่เปิดเผยห่วงโซ่ผู้รับจ้างช่วงเบื้องหลังบริการ',
    'Give the institution the register of the chain.': 'ให้ทะเบียนห่วงโซ่แก่สถาบันการเงิน',
    'List the links of the chain: legal name, country, task, data seen, and whose sub-contractor each is.':
      'โปรดระบุแต่ละรายในห่วงโซ่: ชื่อนิติบุคคล ประเทศ งานที่ทำ ข้อมูลที่เห็น และเป็นผู้รับจ้างช่วงของใคร',
    'List the companies in the chain: who, where, for what, and for whom.':
      'โปรดระบุบริษัทในห่วงโซ่: ใคร ที่ใด เพื่ออะไร และให้ใคร',
    'The list feeds the institution’s register and shows where many services hang on one company.':
      'รายชื่อนี้เข้าสู่ทะเบียนของสถาบันการเงิน และแสดงว่าหลายบริการขึ้นอยู่กับบริษัทเดียวกันที่ใด',
    'The register of the chain.': 'ทะเบียนห่วงโซ่',
    'Is there an exit plan for this service with triggers, steps, costs and an alternative?':
      'มีแผนยุติการใช้บริการสำหรับบริการนี้ ซึ่งระบุเหตุที่ทำให้เริ่มใช้แผน ขั้นตอน ค่าใช้จ่าย และทางเลือกอื่นหรือไม่',
    'Is it written down how the institution would leave you, what that costs, and where it would go?':
      'เขียนไว้หรือไม่ว่าสถาบันการเงินจะเลิกใช้บริการอย่างไร มีค่าใช้จ่ายเท่าใด และจะย้ายไปที่ใด',
    'An institution must be able to leave a provider that fails or is barred. Without a plan it stays because it has to.':
      'สถาบันการเงินต้องสามารถเลิกใช้ผู้ให้บริการที่ล้มเหลวหรือถูกสั่งห้าม หากไม่มีแผนก็จำต้องใช้ต่อไปเพราะไม่มีทางเลือก',
    'The exit plan.': 'แผนยุติการใช้บริการ',
    'Exit plan': 'แผนยุติการใช้บริการ',
    'There is no plan for leaving this service.': 'ไม่มีแผนสำหรับการเลิกใช้บริการนี้',
    'Write an exit plan with triggers, steps, costs and an alternative.':
      'จัดทำแผนยุติการใช้บริการที่มีเหตุที่ทำให้เริ่มใช้แผน ขั้นตอน ค่าใช้จ่าย และทางเลือกอื่น',
    'When was this plan last walked through?': 'ทบทวนแผนนี้ทีละขั้นตอนครั้งล่าสุดเมื่อใด',
    'When did somebody last go through the plan step by step?': 'มีผู้ไล่แผนทีละขั้นครั้งล่าสุดเมื่อใด',
    'Plans name people, prices and systems, and all three change.': 'แผนระบุคน ราคา และระบบ ซึ่งเปลี่ยนแปลงได้ทั้งสามอย่าง',
    'Minutes of the walk-through.': 'รายงานการประชุมทบทวนแผน',
    'In which countries are, or will be, the production and the recovery systems?':
      'ระบบใช้งานจริงและระบบสำรองอยู่หรือจะอยู่ในประเทศใดบ้าง',
    'In which countries do the live systems and the spare ones stand?': 'ระบบที่ใช้จริงและระบบสำรองตั้งอยู่ในประเทศใดบ้าง',
    'Some supervisors have to approve systems abroad, or be told of them. The answer is compared with what the institution recorded, and gives no points.':
      'หน่วยงานกำกับดูแลบางแห่งต้องอนุมัติหรือได้รับแจ้งเรื่องระบบในต่างประเทศ คำตอบจะเทียบกับที่สถาบันการเงินบันทึกไว้ และไม่คิดคะแนน',
    'List of hosting sites.': 'รายชื่อสถานที่ตั้งระบบ',
    'Places of production and recovery': 'สถานที่ของระบบใช้งานจริงและระบบสำรอง',
    'Where the supervisor has to approve these places or be told of them, do you have the institution’s confirmation that this was done?':
      'ในกรณีที่หน่วยงานกำกับดูแลต้องอนุมัติหรือได้รับแจ้งสถานที่เหล่านี้ มีหนังสือยืนยันจากสถาบันการเงินว่าดำเนินการแล้วหรือไม่',
    'Has the institution confirmed to you that its supervisor agrees with these countries, where that is needed?':
      'ในกรณีที่จำเป็น สถาบันการเงินยืนยันกับท่านแล้วหรือไม่ว่าหน่วยงานกำกับดูแลเห็นชอบกับประเทศเหล่านี้',
    'A system placed abroad before the approval is there may have to be moved back. You should know before you build.':
      'ระบบที่ตั้งในต่างประเทศก่อนได้รับอนุมัติอาจต้องย้ายกลับ จึงควรรู้ก่อนเริ่มสร้าง',
    'The institution’s letter, or the approval itself.': 'หนังสือจากสถาบันการเงิน หรือหนังสืออนุมัติ',
    'Yes, approved or told': 'ใช่ อนุมัติหรือแจ้งแล้ว',
    'The institution confirmed that neither is needed': 'สถาบันการเงินยืนยันว่าไม่จำเป็นทั้งสองอย่าง',
    'It was applied for; nothing is placed there yet': 'ยื่นขอแล้ว ยังไม่ได้ตั้งระบบที่นั่น',
    'No, or we don’t know': 'ไม่ หรือไม่ทราบ',
    'Which of these measures are fully in place on all systems of this service? All six are expected.':
      'มาตรการใดต่อไปนี้ใช้ครบถ้วนในทุกระบบของบริการนี้ ควรมีครบทั้งหกข้อ',
    'Tick only what is in place everywhere, without exceptions.': 'เลือกเฉพาะข้อที่ใช้ทุกที่โดยไม่มีข้อยกเว้น',
    'Singapore’s rules on cyber hygiene ask for these six without choice. Most break-ins use a gap in one of them.':
      'กฎด้านสุขอนามัยไซเบอร์ของสิงคโปร์กำหนดหกข้อนี้โดยไม่ให้เลือก การบุกรุกส่วนใหญ่ใช้ช่องว่างของข้อใดข้อหนึ่ง',
    'Reports from the tools that show each measure.': 'รายงานจากเครื่องมือที่แสดงแต่ละมาตรการ',
    'Administrator accounts are secured': 'บัญชีผู้ดูแลระบบได้รับการป้องกัน',
    'Security updates are installed in time': 'ติดตั้งอัปเดตความปลอดภัยทันเวลา',
    'Security standards are written, and systems are set up to them':
      'มีมาตรฐานความมั่นคงปลอดภัยเป็นลายลักษณ์อักษร และตั้งค่าระบบตามนั้น',
    'The edge of the network is defended': 'มีการป้องกันขอบเขตเครือข่าย',
    'Protection against malware': 'การป้องกันมัลแวร์',
    'Multi-factor authentication': 'การยืนยันตัวตนหลายปัจจัย (MFA)',
    'None of these': 'ไม่มีข้อใดข้างต้น',
    'At least one of the six measures of cyber hygiene is not fully in place.':
      'มาตรการสุขอนามัยไซเบอร์อย่างน้อยหนึ่งในหกข้อยังใช้ไม่ครบถ้วน',
    'Put all six measures in place on every system of this service.': 'ใช้มาตรการทั้งหกข้อในทุกระบบของบริการนี้',
    'Which independent report covers the controls over the institution’s data? One earns full points.':
      'รายงานอิสระใดครอบคลุมมาตรการควบคุมต่อข้อมูลของสถาบันการเงิน มีหนึ่งฉบับจะได้คะแนนเต็ม',
    'Which outside auditor’s report on your controls can you show?':
      'แสดงรายงานของผู้ตรวจสอบภายนอกเกี่ยวกับมาตรการควบคุมฉบับใดได้บ้าง',
    'The institution cannot test every control itself; somebody independent has to have done so.':
      'สถาบันการเงินทดสอบมาตรการควบคุมทุกข้อเองไม่ได้ จึงต้องมีผู้ที่เป็นอิสระทำแล้ว',
    'The report, and the letter that bridges the time since.':
      'รายงาน และหนังสือรับรองช่วงต่อ (bridge letter) สำหรับเวลาหลังจากนั้น',
    'Independent report': 'รายงานอิสระ',
    'SOC 1, type II': 'SOC 1, type II',
    'SOC 2, type II': 'SOC 2, type II',
    'ISAE 3402, type II': 'ISAE 3402, type II',
    'OSPAR (Singapore)': 'OSPAR (สิงคโปร์)',
    'No independent report covers the controls of a material service.':
      'ไม่มีรายงานอิสระครอบคลุมมาตรการควบคุมของบริการที่มีนัยสำคัญ',
    'Obtain one of the listed reports for this service.': 'จัดให้มีรายงานฉบับหนึ่งตามรายการสำหรับบริการนี้',
    'On which day did the period end that the latest of these reports covers?': 'ช่วงเวลาที่รายงานฉบับล่าสุดครอบคลุมสิ้นสุดวันใด',
    'Until which day does the latest report look?': 'รายงานฉบับล่าสุดดูถึงวันใด',
    'A report tells of its own period only; what came after is unproven.':
      'รายงานบอกเฉพาะช่วงเวลาของตน สิ่งที่เกิดหลังจากนั้นยังไม่ได้พิสูจน์',
    'First page of the report, with its period.': 'หน้าแรกของรายงานที่ระบุช่วงเวลา',
    'No report has been issued yet': 'ยังไม่เคยมีรายงาน',
    'Do you take part in penetration and red-team tests of the institution, those led by real threats included?':
      'ท่านเข้าร่วมการทดสอบเจาะระบบและการทดสอบแบบ red team ของสถาบันการเงิน รวมถึงแบบที่อิงภัยคุกคามจริงหรือไม่',
    'Will you take part when the institution has its defences attacked as a test?':
      'จะเข้าร่วมหรือไม่เมื่อสถาบันการเงินจัดให้โจมตีระบบป้องกันของตนเพื่อทดสอบ',
    'Attackers come through providers. A test that stops at your door tests nothing.':
      'ผู้โจมตีเข้ามาผ่านผู้ให้บริการ การทดสอบที่หยุดอยู่หน้าประตูของท่านไม่ได้ทดสอบอะไร',
    'The rule on tests by clients.': 'กฎเกี่ยวกับการทดสอบโดยลูกค้า',
    'Do you provide audited accounts, or other proof of financial strength, for the last two years?':
      'ท่านให้งบการเงินที่ตรวจสอบแล้ว หรือหลักฐานอื่นเกี่ยวกับความมั่นคงทางการเงิน สำหรับสองปีล่าสุดหรือไม่',
    'Can you show that your company is financially sound, with the accounts of the last two years?':
      'แสดงด้วยงบการเงินสองปีล่าสุดได้หรือไม่ว่าบริษัทมีฐานะการเงินมั่นคง',
    'A provider that runs out of money takes the service with it. A person reads the accounts, and they give no points.':
      'ผู้ให้บริการที่ขาดเงินทุนทำให้บริการต้องหยุดไปด้วย มีคนอ่านงบการเงิน และไม่คิดคะแนน',
    'Audited accounts, or a bank’s confirmation.': 'งบการเงินที่ตรวจสอบแล้ว หรือหนังสือรับรองจากธนาคาร',
    'How hard would it be to replace you within the time that the institution can do without the service?':
      'การหาผู้ให้บริการอื่นมาแทนท่านภายในเวลาที่สถาบันการเงินขาดบริการได้ ยากเพียงใด',
    'How hard would it be for the institution to find somebody else in time?': 'สถาบันการเงินจะหารายอื่นได้ทันเวลายากเพียงใด',
    'The harder a provider is to replace, the more the institution depends on its health.':
      'ผู้ให้บริการยิ่งแทนยาก สถาบันการเงินยิ่งต้องพึ่งพาความมั่นคงของผู้ให้บริการรายนั้น',
    'Note on substitutes.': 'บันทึกเกี่ยวกับผู้ให้บริการทดแทน',
    'Being replaced': 'การถูกทดแทน',
    'Easy: several others offer the same': 'ง่าย: มีหลายรายให้บริการแบบเดียวกัน',
    'Moderate: it takes work but fits into that time': 'ปานกลาง: ต้องใช้ความพยายาม แต่ทันเวลานั้น',
    'Hard: it would take longer than that': 'ยาก: ใช้เวลานานกว่านั้น',
    'Nobody else offers it': 'ไม่มีรายอื่นให้บริการนี้',
    'Which alternatives to your service do you know of?': 'รู้จักทางเลือกอื่นแทนบริการของท่านรายใดบ้าง',
    'Who else offers what you offer?': 'มีใครอีกที่ให้บริการแบบเดียวกับท่าน',
    'The institution needs names for its exit plan. Nobody knows the market better than you.':
      'สถาบันการเงินต้องมีชื่อสำหรับแผนยุติการใช้บริการ ไม่มีใครรู้จักตลาดดีกว่าท่าน',
    'When did you last run a continuity exercise together with a financial client?':
      'ซักซ้อมความต่อเนื่องทางธุรกิจร่วมกับลูกค้าภาคการเงินครั้งล่าสุดเมื่อใด',
    'When did you last practise an outage together with a financial institution?':
      'ซักซ้อมกรณีระบบขัดข้องร่วมกับสถาบันการเงินครั้งล่าสุดเมื่อใด',
    'Plans of two companies meet for the first time in an exercise, or in the crisis.':
      'แผนของสองบริษัทพบกันครั้งแรกในการซักซ้อม หรือไม่ก็ในวิกฤต',
    'Report of the exercise.': 'รายงานการซักซ้อม',
    'Is the institution’s data kept so that it can be separated from that of your other clients?':
      'ข้อมูลของสถาบันการเงินเก็บไว้โดยแยกจากข้อมูลของลูกค้ารายอื่นของท่านได้หรือไม่',
    'Could you hand over this institution’s data alone, without anybody else’s?':
      'ส่งมอบเฉพาะข้อมูลของสถาบันการเงินนี้โดยไม่ปนกับของรายอื่นได้หรือไม่',
    'A part of an institution may be sold or moved in a weekend. Its data has to move with it.':
      'บางส่วนของสถาบันการเงินอาจถูกขายหรือย้ายภายในสุดสัปดาห์เดียว ข้อมูลต้องย้ายไปด้วย',
    'Note on how clients’ data is separated.': 'เอกสารวิธีแยกข้อมูลของลูกค้า',
    'When the institution is in trouble': 'เมื่อสถาบันการเงินประสบปัญหา',
    'Does the service go on, by contract, while the institution is in resolution or recovery?':
      'ตามสัญญา บริการดำเนินต่อไประหว่างที่สถาบันการเงินอยู่ในกระบวนการแก้ไขปัญหาหรือฟื้นฟูฐานะหรือไม่',
    'Will you keep serving the institution while an authority rescues or winds it up?':
      'จะให้บริการต่อหรือไม่ระหว่างที่หน่วยงานรัฐช่วยเหลือหรือปิดกิจการสถาบันการเงิน',
    'If providers leave at the first sign of trouble, no rescue can work.':
      'หากผู้ให้บริการถอนตัวเมื่อเห็นสัญญาณปัญหาแรก การช่วยเหลือใดก็ไม่สำเร็จ',
    'The clause on resolution.': 'ข้อสัญญาเรื่องการแก้ไขปัญหาสถาบันการเงิน',
    'Within how many days do you tell the institution of bad news about yourself: danger of insolvency, a new owner, a lost licence, the loss of key staff?':
      'แจ้งสถาบันการเงินภายในกี่วันเมื่อมีข่าวไม่ดีเกี่ยวกับท่านเอง ได้แก่ เสี่ยงล้มละลาย เปลี่ยนเจ้าของ ถูกเพิกถอนใบอนุญาต หรือสูญเสียบุคลากรสำคัญ',
    'How many days until you tell the institution when your company is in trouble or changes hands?':
      'เมื่อบริษัทมีปัญหาหรือเปลี่ยนเจ้าของ จะแจ้งสถาบันการเงินภายในกี่วัน',
    'The institution has to tell its own supervisor of some of these, and needs time to prepare for all.':
      'สถาบันการเงินต้องแจ้งบางเรื่องต่อหน่วยงานกำกับดูแล และต้องมีเวลาเตรียมการสำหรับทุกเรื่อง',
    'The clause on such events.': 'ข้อสัญญาเรื่องเหตุเหล่านี้',
    'For critical workloads on a public cloud, who controls the encryption keys, and are they kept apart from the cloud’s operator?':
      'สำหรับงานสำคัญบนคลาวด์สาธารณะ ใครควบคุมกุญแจเข้ารหัส และเก็บแยกจากผู้ดำเนินการคลาวด์หรือไม่',
    'Who holds the keys to the encrypted data in the cloud?': 'ใครถือกุญแจของข้อมูลที่เข้ารหัสในคลาวด์',
    'Whoever holds the keys can read the data. Kept apart, neither the operator nor its authorities can.':
      'ผู้ถือกุญแจอ่านข้อมูลได้ หากเก็บแยกไว้ ทั้งผู้ดำเนินการคลาวด์และหน่วยงานรัฐของประเทศผู้ดำเนินการจะอ่านไม่ได้',
    'Record of how keys were made, or the settings of the key service.': 'บันทึกการสร้างกุญแจ หรือการตั้งค่าของบริการจัดการกุญแจ',
    'The institution holds them, outside the cloud': 'สถาบันการเงินถือไว้นอกคลาวด์',
    'The institution or you manage them, in the cloud’s key service': 'สถาบันการเงินหรือท่านจัดการในบริการจัดการกุญแจของคลาวด์',
    'The cloud’s operator manages them': 'ผู้ดำเนินการคลาวด์จัดการ',
    'The cloud’s operator controls the keys of data whose loss would do severe harm.':
      'ผู้ดำเนินการคลาวด์ควบคุมกุญแจของข้อมูลที่หากสูญเสียจะก่อให้เกิดความเสียหายร้ายแรงมาก',
    'Let the institution hold or manage the keys.': 'ให้สถาบันการเงินถือหรือจัดการกุญแจ',
    'The supervisor has no access by contract to a material service.':
      'หน่วยงานกำกับดูแลไม่มีสิทธิเข้าถึงตามสัญญาสำหรับบริการที่มีนัยสำคัญ',
    'Sign an addendum that gives the supervisor access, at sub-contractors too.':
      'ลงนามเอกสารเพิ่มเติมของสัญญาที่ให้หน่วยงานกำกับดูแลเข้าถึงได้ รวมถึงที่ผู้รับจ้างช่วง',
    'The institution and its auditors have no access of their own to a material service.':
      'สถาบันการเงินและผู้ตรวจสอบไม่มีสิทธิเข้าถึงของตนเองสำหรับบริการที่มีนัยสำคัญ',
    'Sign an addendum that gives the institution and its auditors access.':
      'ลงนามเอกสารเพิ่มเติมของสัญญาที่ให้สถาบันการเงินและผู้ตรวจสอบเข้าถึงได้',
    'Notice of an incident comes later than half of the shortest time in which the institution has to report, or later than 24 hours, or is not promised.':
      'แจ้งเหตุการณ์ผิดปกติช้ากว่าครึ่งหนึ่งของกำหนดเวลารายงานที่สั้นที่สุดของสถาบันการเงิน หรือช้ากว่า 24 ชั่วโมง หรือไม่ได้กำหนดไว้',
    'Promise notice within half of that time, and never later than 24 hours.':
      'กำหนดให้แจ้งภายในครึ่งหนึ่งของเวลานั้น และไม่ช้ากว่า 24 ชั่วโมง',
    'The vendor sees customer information and does not accept banking secrecy.':
      'ผู้ให้บริการเห็นข้อมูลลูกค้าแต่ไม่ยอมรับหน้าที่รักษาความลับของธนาคาร',
    'Sign the undertaking on banking secrecy.': 'ลงนามหนังสือรับรองการรักษาความลับของธนาคาร',
    'There is no plan for leaving a service on which something critical depends.':
      'ไม่มีแผนสำหรับการเลิกใช้บริการที่งานสำคัญต้องพึ่งพา',
    'Write an exit plan that the institution accepts.': 'จัดทำแผนยุติการใช้บริการที่สถาบันการเงินยอมรับ',
    'The supervisor has to approve this or be told of it, and that is not on file.':
      'เรื่องนี้หน่วยงานกำกับดูแลต้องอนุมัติหรือได้รับแจ้ง แต่ไม่มีหลักฐานอยู่ในแฟ้ม',
    'Put the supervisor’s approval, or the proof that it was told, on file.':
      'เก็บหนังสืออนุมัติจากหน่วยงานกำกับดูแล หรือหลักฐานว่าได้แจ้งแล้ว ไว้ในแฟ้ม',
    'Customer information may be used for more than the institution’s own purposes.':
      'ข้อมูลลูกค้าอาจถูกใช้เกินกว่าวัตถุประสงค์ของสถาบันการเงินเอง',
    'Rule out any other use in the contract.': 'ห้ามการใช้อื่นใดไว้ในสัญญา',
    'A measure of cyber hygiene that Singapore’s rules require is missing on systems with customer information.':
      'ขาดมาตรการสุขอนามัยไซเบอร์ที่กฎของสิงคโปร์กำหนด ในระบบที่มีข้อมูลลูกค้า',
    'Put all six measures in place and show it.': 'ใช้มาตรการทั้งหกข้อและแสดงหลักฐาน',
    'The vendor of a material service refuses to name the companies behind it.':
      'ผู้ให้บริการของบริการที่มีนัยสำคัญไม่ยอมระบุชื่อบริษัทที่อยู่เบื้องหลัง',
    'The institution tells MAS within one hour, and reports the cause and the impact within 14 days. What it leaves the vendor, 0.5 h, is a setting of this pack.':
      'สถาบันการเงินแจ้ง MAS ภายในหนึ่งชั่วโมง และรายงานสาเหตุและผลกระทบภายใน 14 วัน เวลาที่เหลือให้ผู้ให้บริการ 0.5 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'A circular of 16 December 2025 is said to ask for an initial report within 24 hours. Its text was not at hand; the one hour is the shorter time anyway. What it leaves the vendor, 2 h, is a setting of this pack.':
      'มีข้อมูลว่าหนังสือเวียนลงวันที่ 16 ธันวาคม 2025 กำหนดให้รายงานเบื้องต้นภายใน 24 ชั่วโมง แต่ไม่มีตัวบทให้ตรวจ อย่างไรก็ตามเวลาหนึ่งชั่วโมงสั้นกว่าอยู่แล้ว เวลาที่เหลือให้ผู้ให้บริการ 2 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The institution tells BSP within two hours and follows up within 24 hours. What it leaves the vendor, 1 h, is a setting of this pack.':
      'สถาบันการเงินแจ้ง BSP ภายในสองชั่วโมง และรายงานเพิ่มเติมภายใน 24 ชั่วโมง เวลาที่เหลือให้ผู้ให้บริการ 1 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'A bank tells OJK within 24 hours and reports within five working days. What it leaves the vendor, 12 h, is a setting of this pack.':
      'ธนาคารแจ้ง OJK ภายใน 24 ชั่วโมง และรายงานภายในห้าวันทำการ เวลาที่เหลือให้ผู้ให้บริการ 12 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'Bank Negara’s time to report could not be found as a figure; it is to be told as soon as the institution knows. What it leaves the vendor, 4 h, is a setting of this pack.':
      'ไม่พบตัวเลขกำหนดเวลารายงานของธนาคารกลางมาเลเซีย (BNM) แต่ต้องแจ้งทันทีที่สถาบันการเงินทราบ เวลาที่เหลือให้ผู้ให้บริการ 4 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The Bank of Thailand’s time to report could not be found as a figure. What it leaves the vendor, 4 h, is a setting of this pack.':
      'ไม่พบตัวเลขกำหนดเวลารายงานของธนาคารแห่งประเทศไทย (ธปท.) เวลาที่เหลือให้ผู้ให้บริการ 4 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The State Bank’s time to report a serious incident could not be found as a figure. What it leaves the vendor, 8 h, is a setting of this pack.':
      'ไม่พบตัวเลขกำหนดเวลารายงานเหตุการณ์ผิดปกติร้ายแรงของธนาคารกลางเวียดนาม เวลาที่เหลือให้ผู้ให้บริการ 8 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The central bank’s time to report could not be found. What it leaves the vendor, 12 h, is a setting of this pack.':
      'ไม่พบกำหนดเวลารายงานของธนาคารกลาง เวลาที่เหลือให้ผู้ให้บริการ 12 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'First notice within four hours of classing, a second report within 72 hours, the last within a month. What it leaves the vendor, 2 h, is a setting of this pack.':
      'แจ้งครั้งแรกภายในสี่ชั่วโมงหลังจัดระดับเหตุ รายงานครั้งที่สองภายใน 72 ชั่วโมง และรายงานสุดท้ายภายในหนึ่งเดือน เวลาที่เหลือให้ผู้ให้บริการ 2 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'APRA’s time to report is not verified. What it leaves the vendor, 24 h, is a setting of this pack.':
      'กำหนดเวลารายงานของ APRA ยังไม่ได้ตรวจยืนยัน เวลาที่เหลือให้ผู้ให้บริการ 24 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'เจ้าของระบบที่ได้รับการกำหนดรายงานภายในสองชั่วโมง เพิ่มเติมภายใน 72 ชั่วโมง และปิดรายงานภายใน 30 วัน เวลาที่เหลือให้ผู้ให้บริการ 1 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'หน่วยงานที่ได้รับการกำหนดแจ้ง NACSA ทันที ให้รายละเอียดภายในหกชั่วโมง และเพิ่มเติมภายใน 14 วัน เวลาที่เหลือให้ผู้ให้บริการ 3 ชั่วโมง เป็นค่าที่ชุดคำถามนี้ตั้งไว้',
  },
  reviewed: {},
}
