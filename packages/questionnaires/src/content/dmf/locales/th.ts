import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Thai, by the English that each text says. */
export const th: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Data Management Framework': 'กรอบการบริหารจัดการข้อมูลของอาเซียน (ASEAN Data Management Framework)',
    'First version.': 'ฉบับแรก',
    'Governance and oversight': 'ธรรมาภิบาลและการกำกับดูแล',
    'Policies and procedural documents': 'นโยบายและเอกสารขั้นตอนปฏิบัติ',
    'Data inventory': 'บัญชีรายการข้อมูล',
    'Impact / risk assessment': 'การประเมินผลกระทบและความเสี่ยง',
    Controls: 'มาตรการควบคุม',
    'Monitoring and continuous improvement': 'การติดตามและปรับปรุงอย่างต่อเนื่อง',
    'Is one named executive accountable for managing and protecting data, with a direct line to the board or the owner?':
      'มีผู้บริหารที่ระบุชื่อหนึ่งคนรับผิดชอบโดยตรงต่อการบริหารและคุ้มครองข้อมูล และรายงานตรงต่อคณะกรรมการบริษัทหรือเจ้าของกิจการหรือไม่',
    'Who in your company answers for data, and does that person report to the top?':
      'ใครในบริษัทรับผิดชอบเรื่องข้อมูล และบุคคลนั้นรายงานตรงต่อผู้บริหารสูงสุดหรือไม่',
    'Without one accountable person, decisions about data wait or are taken by nobody. A line to the top shows that problems reach those who can pay for a remedy.':
      'หากไม่มีผู้รับผิดชอบโดยตรงเพียงคนเดียว เรื่องที่ต้องตัดสินใจเกี่ยวกับข้อมูลจะค้างอยู่หรือไม่มีใครตัดสินใจ การรายงานตรงต่อผู้บริหารสูงสุดแสดงว่าปัญหาไปถึงผู้ที่อนุมัติงบแก้ไขได้',
    'Letter of appointment, organisation chart, or a board minute that names the person.':
      'หนังสือแต่งตั้ง ผังองค์กร หรือรายงานการประชุมคณะกรรมการบริษัทที่ระบุชื่อบุคคลดังกล่าว',
    'In every country where your processing requires a data protection officer or a similar role, is that person appointed and registered?':
      'ในทุกประเทศที่การประมวลผลข้อมูลของท่านต้องมีเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO) หรือตำแหน่งที่คล้ายกัน ได้แต่งตั้งและขึ้นทะเบียนบุคคลนั้นแล้วหรือไม่',
    'Do you have a data protection officer, or a named person for privacy, where the law asks for one?':
      'มีเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO) หรือผู้รับผิดชอบด้านความเป็นส่วนตัวที่ระบุชื่อไว้ ในประเทศที่กฎหมายกำหนดหรือไม่',
    'Several countries require such an officer, and some also require registration. People and authorities need someone they can reach.':
      'หลายประเทศกำหนดให้มีเจ้าหน้าที่นี้ และบางประเทศกำหนดให้ขึ้นทะเบียนด้วย ประชาชนและหน่วยงานรัฐต้องมีผู้ที่ติดต่อได้',
    'Receipt of the registration, or the page on which the contact is published.':
      'หลักฐานการขึ้นทะเบียน หรือหน้าเว็บที่เผยแพร่ช่องทางติดต่อ',
    'Appointed everywhere it is required, and registered where that is required':
      'แต่งตั้งครบทุกประเทศที่กำหนด และขึ้นทะเบียนครบทุกประเทศที่กำหนด',
    'Not required in any country where we process this data': 'ไม่มีประเทศใดที่เราประมวลผลข้อมูลนี้กำหนดให้ต้องมี',
    'Appointed, but not registered everywhere it is required': 'แต่งตั้งแล้ว แต่ยังขึ้นทะเบียนไม่ครบทุกประเทศที่กำหนด',
    'Required in at least one country, but not appointed': 'มีอย่างน้อยหนึ่งประเทศที่กำหนด แต่ยังไม่ได้แต่งตั้ง',
    'A data protection officer is required in at least one country, and nobody is appointed.':
      'มีอย่างน้อยหนึ่งประเทศที่กำหนดให้มีเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO) แต่ยังไม่มีการแต่งตั้ง',
    'Appoint the officer where one is required, and register where that is required.':
      'แต่งตั้งเจ้าหน้าที่ในประเทศที่กำหนด และขึ้นทะเบียนในประเทศที่กำหนด',
    'Does a standing group from legal, security, technology and business decide questions of data governance on a fixed schedule?':
      'มีคณะทำงานประจำจากฝ่ายกฎหมาย ความมั่นคงปลอดภัย เทคโนโลยี และธุรกิจ ที่ตัดสินใจเรื่องธรรมาภิบาลข้อมูลตามรอบที่กำหนดหรือไม่',
    'Do the people responsible for law, security, technology and business meet regularly to decide about data?':
      'ผู้รับผิดชอบด้านกฎหมาย ความมั่นคงปลอดภัย เทคโนโลยี และธุรกิจ ประชุมกันเป็นประจำเพื่อตัดสินใจเรื่องข้อมูลหรือไม่',
    'Data questions cross departments. A group that meets on a schedule settles them before they turn into incidents.':
      'เรื่องข้อมูลเกี่ยวข้องกับหลายฝ่าย คณะทำงานที่ประชุมตามรอบช่วยให้ได้ข้อสรุปก่อนที่เรื่องจะกลายเป็นเหตุการณ์ผิดปกติ',
    'Terms of reference and the minutes of the last two meetings.': 'ขอบเขตหน้าที่ของคณะทำงาน และรายงานการประชุมสองครั้งล่าสุด',
    'Does every dataset that you hold for the customer have a named owner or steward whose duties are written down?':
      'ชุดข้อมูลทุกชุดของลูกค้าที่ท่านเก็บไว้ มีเจ้าของหรือผู้ดูแลข้อมูลที่ระบุชื่อและมีหน้าที่เป็นลายลักษณ์อักษรหรือไม่',
    'Is one person named for each set of the customer’s data?': 'ข้อมูลของลูกค้าแต่ละชุดมีชื่อผู้รับผิดชอบหนึ่งคนหรือไม่',
    'Access, retention and deletion are decided per dataset. An owner with written duties makes sure that somebody does decide.':
      'การเข้าถึง การเก็บรักษา และการลบ ต้องตัดสินใจเป็นรายชุดข้อมูล เจ้าของที่มีหน้าที่เป็นลายลักษณ์อักษรทำให้แน่ใจว่ามีผู้ตัดสินใจจริง',
    'List of stewards, or a table of who is responsible for what.': 'รายชื่อผู้ดูแลข้อมูล หรือตารางแสดงว่าใครรับผิดชอบเรื่องใด',
    'Is data risk part of your company-wide risk management, with an approved appetite and a route for escalation?':
      'ความเสี่ยงด้านข้อมูลเป็นส่วนหนึ่งของการบริหารความเสี่ยงระดับองค์กร โดยมีระดับความเสี่ยงที่ยอมรับได้ซึ่งได้รับอนุมัติ และมีเส้นทางรายงานต่อผู้บริหารหรือไม่',
    'When something could go wrong with data, is it handled like other business risks, with agreed limits and a clear way upwards?':
      'หากข้อมูลอาจเกิดปัญหา บริษัทจัดการเหมือนความเสี่ยงทางธุรกิจอื่น โดยมีขีดจำกัดที่ตกลงกันและเส้นทางรายงานขึ้นไปที่ชัดเจนหรือไม่',
    'A data risk that lives outside the company’s risk process gets neither money nor attention. An agreed appetite tells staff when to stop and ask.':
      'ความเสี่ยงด้านข้อมูลที่อยู่นอกกระบวนการบริหารความเสี่ยงของบริษัทจะไม่ได้ทั้งงบประมาณและความสนใจ ระดับความเสี่ยงที่ตกลงกันไว้บอกพนักงานว่าเมื่อใดควรหยุดและสอบถาม',
    'Risk policy, and the statement of how much data risk is accepted.':
      'นโยบายความเสี่ยง และเอกสารระบุระดับความเสี่ยงด้านข้อมูลที่ยอมรับได้',
    'Name the legal entity that will sign the contract, its direct parent and its ultimate parent.':
      'โปรดระบุชื่อนิติบุคคลที่จะลงนามในสัญญา บริษัทแม่โดยตรง และบริษัทแม่ลำดับสูงสุด',
    'What is your company’s full registered name, and who owns it?': 'ชื่อจดทะเบียนเต็มของบริษัทคืออะไร และใครเป็นเจ้าของ',
    'The contract binds one legal entity only. Its owners may give instructions, or be given orders by their own authorities.':
      'สัญญาผูกพันเพียงนิติบุคคลเดียว แต่เจ้าของอาจสั่งการนิติบุคคลนั้น หรือได้รับคำสั่งจากหน่วยงานรัฐในประเทศของตน',
    'Extract from the company register, or a chart of the group.': 'หนังสือรับรองบริษัท หรือผังกลุ่มบริษัท',
    'Who signs, and under which law': 'ผู้ลงนามและกฎหมายที่ใช้บังคับ',
    'Which countries’ law applies to that entity or to its parents?': 'นิติบุคคลนั้นหรือบริษัทแม่อยู่ภายใต้กฎหมายของประเทศใดบ้าง',
    'In which countries are your company and its owners registered?': 'บริษัทและเจ้าของจดทะเบียนในประเทศใดบ้าง',
    'The law of an owner’s country can reach data that is kept elsewhere. The customer needs to know which authorities might ask.':
      'กฎหมายของประเทศเจ้าของกิจการอาจมีผลถึงข้อมูลที่เก็บไว้ที่อื่น ลูกค้าจำเป็นต้องรู้ว่าหน่วยงานรัฐใดอาจขอข้อมูล',
    'Chart of the group with the country of registration of each company.': 'ผังกลุ่มบริษัทพร้อมประเทศที่จดทะเบียนของแต่ละบริษัท',
    'Which role does the contract give you for the personal data in this service?':
      'สัญญากำหนดให้ท่านมีบทบาทใดต่อข้อมูลส่วนบุคคลในบริการนี้',
    'Do you decide how the personal data is used, or do you only follow the customer’s instructions?':
      'ท่านเป็นผู้ตัดสินใจว่าจะใช้ข้อมูลส่วนบุคคลอย่างไร หรือทำตามคำสั่งของลูกค้าเท่านั้น',
    'Notices, rights requests and breach duties differ by role. A role that nobody settled leaves people without anyone who answers to them.':
      'การแจ้งให้ทราบ คำขอใช้สิทธิ และหน้าที่เมื่อเกิดการละเมิดข้อมูล ต่างกันตามบทบาท หากไม่ได้ตกลงบทบาทไว้ เจ้าของข้อมูลส่วนบุคคลจะไม่มีผู้ใดรับผิดชอบต่อตน',
    'Data-processing agreement, or the service description that states the role.':
      'ข้อตกลงการประมวลผลข้อมูล หรือเอกสารอธิบายบริการที่ระบุบทบาท',
    'Controller: we decide why and how it is used': 'ผู้ควบคุมข้อมูลส่วนบุคคล: เราตัดสินใจว่าจะใช้ข้อมูลเพื่ออะไรและอย่างไร',
    'Joint controller: we decide together with the customer': 'ผู้ควบคุมข้อมูลส่วนบุคคลร่วม: เราตัดสินใจร่วมกับลูกค้า',
    'Processor: we follow the customer’s instructions': 'ผู้ประมวลผลข้อมูลส่วนบุคคล: เราทำตามคำสั่งของลูกค้า',
    'Sub-processor: we follow the instructions of the customer’s own processor':
      'ผู้ประมวลผลข้อมูลช่วง: เราทำตามคำสั่งของผู้ประมวลผลข้อมูลส่วนบุคคลของลูกค้า',
    'Not settled in writing yet': 'ยังไม่ได้ตกลงเป็นลายลักษณ์อักษร',
    'What share of the staff who can reach customer data completed training in data protection and security in the last 12 months?':
      'พนักงานที่เข้าถึงข้อมูลลูกค้าได้ ผ่านการอบรมด้านการคุ้มครองข้อมูลและความมั่นคงปลอดภัยใน 12 เดือนที่ผ่านมาเป็นสัดส่วนเท่าใด',
    'Out of every 100 people who can see customer data, how many had data-safety training in the last year?':
      'ในทุก 100 คนที่เห็นข้อมูลลูกค้าได้ มีกี่คนที่ได้อบรมเรื่องความปลอดภัยของข้อมูลในปีที่ผ่านมา',
    'Many incidents start with a person, not a machine. A measured share tells more than a statement that training exists.':
      'เหตุการณ์ผิดปกติจำนวนมากเริ่มจากคน ไม่ใช่เครื่อง สัดส่วนที่วัดได้บอกอะไรได้มากกว่าคำกล่าวว่ามีการอบรม',
    'Export from the training system, and the outline of the course.': 'ข้อมูลที่ส่งออกจากระบบอบรม และโครงร่างหลักสูตร',
    'Not measured': 'ไม่ได้วัด',
    'Are all staff and contractors with access bound in writing to confidentiality, also after they leave?':
      'พนักงานและผู้รับจ้างทุกคนที่มีสิทธิเข้าถึง มีข้อผูกพันเป็นลายลักษณ์อักษรให้รักษาความลับ รวมถึงหลังพ้นหน้าที่แล้วหรือไม่',
    'Do all staff and contractors sign a promise of confidentiality that also holds after they leave? Choose “partly” if some have not signed, or if it ends when they leave.':
      'พนักงานและผู้รับจ้างทุกคนลงนามรักษาความลับที่ยังมีผลหลังพ้นหน้าที่หรือไม่ เลือก “บางส่วน” หากบางคนยังไม่ลงนาม หรือหากข้อผูกพันสิ้นสุดเมื่อพ้นหน้าที่',
    'People take knowledge with them. A written duty that outlasts the job is what the customer can rely on afterwards.':
      'คนนำความรู้ติดตัวไปด้วย หน้าที่เป็นลายลักษณ์อักษรที่ยังมีผลหลังพ้นงานคือสิ่งที่ลูกค้าพึ่งพาได้ในภายหลัง',
    'Template of the confidentiality agreement or of the clause in the employment contract.':
      'แบบข้อตกลงรักษาความลับ หรือข้อสัญญาในสัญญาจ้างงาน',
    'Which independent certificates or reports cover this service and are valid today?':
      'ใบรับรองหรือรายงานอิสระใดบ้างที่ครอบคลุมบริการนี้และยังมีผลอยู่ในวันนี้',
    'Do you hold any security or privacy certificate for this service? Upload each; its end date is read from the upload.':
      'มีใบรับรองด้านความมั่นคงปลอดภัยหรือความเป็นส่วนตัวสำหรับบริการนี้หรือไม่ โปรดอัปโหลดทุกฉบับ ระบบจะอ่านวันหมดอายุจากไฟล์ที่อัปโหลด',
    'An outside examiner has seen what a questionnaire can only ask about. What counts is that the scope includes this service.':
      'ผู้ตรวจจากภายนอกได้เห็นสิ่งที่แบบสอบถามทำได้เพียงถาม ข้อสำคัญคือขอบเขตการรับรองต้องรวมบริการนี้',
    'The certificate with its scope, the statement of applicability, or the assurance report with a bridge letter.':
      'ใบรับรองพร้อมขอบเขต เอกสารแสดงการนำมาตรการควบคุมมาใช้ (SoA) หรือรายงานการให้ความเชื่อมั่นพร้อมหนังสือรับรองช่วงต่อ (bridge letter)',
    'ISO/IEC 27001 certificate': 'ใบรับรอง ISO/IEC 27001',
    'ISO/IEC 27701 certificate': 'ใบรับรอง ISO/IEC 27701',
    'ISO/IEC 27017 certificate or statement': 'ใบรับรองหรือหนังสือรับรอง ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'ใบรับรองหรือหนังสือรับรอง ISO/IEC 27018',
    'SOC 2 type II report': 'รายงาน SOC 2 type II',
    'CSA STAR level 1 (own assessment)': 'CSA STAR ระดับ 1 (ประเมินตนเอง)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR ระดับ 2 (ประเมินโดยผู้อื่น)',
    'CBPR or PRP certification': 'การรับรอง CBPR หรือ PRP',
    'Singapore Data Protection Trustmark': 'Data Protection Trustmark ของสิงคโปร์',
    'PCI DSS attestation': 'หนังสือรับรองการปฏิบัติตาม PCI DSS',
    'Another certificate from an independent body': 'ใบรับรองอื่นจากหน่วยงานอิสระ',
    'None of these': 'ไม่มีข้อใดข้างต้น',
    'In the last 36 months, did you have a data breach that had to be notified, an order from an authority, or litigation about data?':
      'ใน 36 เดือนที่ผ่านมา เคยมีการละเมิดข้อมูลที่ต้องแจ้งหน่วยงาน คำสั่งจากหน่วยงานรัฐ หรือคดีความเกี่ยวกับข้อมูลหรือไม่',
    'In the last 3 years, were there data leaks you had to report, cases with an authority, or court cases about data?':
      'ใน 3 ปีที่ผ่านมา เคยมีข้อมูลรั่วไหลที่ต้องรายงาน เรื่องกับหน่วยงานรัฐ หรือคดีในศาลเกี่ยวกับข้อมูลหรือไม่',
    'A past incident is no verdict; how it was handled tells a lot. A person reads this answer and it gives no points either way.':
      'เหตุการณ์ผิดปกติในอดีตไม่ใช่คำตัดสิน วิธีจัดการต่างหากที่บอกอะไรได้มาก คำตอบนี้มีคนอ่านและไม่คิดคะแนนไม่ว่าจะตอบทางใด',
    'Short summary of each case, the order, and proof of what was changed.':
      'สรุปสั้น ๆ ของแต่ละกรณี คำสั่ง และหลักฐานสิ่งที่ได้แก้ไข',
    'For each of these cases, state what happened, when, who was told, and what you changed.':
      'โปรดระบุสำหรับแต่ละกรณีว่าเกิดอะไรขึ้น เมื่อใด แจ้งใครบ้าง และได้เปลี่ยนแปลงอะไร',
    'Tell us what happened, when, whom you told, and what you do differently now.':
      'โปรดเล่าว่าเกิดอะไรขึ้น เมื่อใด แจ้งใครบ้าง และปัจจุบันทำสิ่งใดต่างไปจากเดิม',
    'The reviewer needs the story to judge whether the cause is gone.':
      'ผู้ตรวจทานต้องรู้เรื่องราวเพื่อพิจารณาว่าสาเหตุหมดไปแล้วหรือไม่',
    'Summary of the incident, the authority’s letter, or a report on the remedy.':
      'สรุปเหตุการณ์ผิดปกติ หนังสือจากหน่วยงานรัฐ หรือรายงานการแก้ไข',
    'Do you run a programme of your own that covers the risk of every supplier that touches customer data?':
      'มีโปรแกรมของบริษัทเองที่ดูแลความเสี่ยงของซัพพลายเออร์ทุกรายที่แตะต้องข้อมูลลูกค้าหรือไม่',
    'Do you check the companies that handle the customer’s data for you?': 'ได้ตรวจบริษัทที่ดูแลข้อมูลลูกค้าแทนท่านหรือไม่',
    'The customer cannot see your suppliers; you can. What you do not check, nobody checks.':
      'ลูกค้ามองไม่เห็นซัพพลายเออร์ของท่าน แต่ท่านมองเห็น สิ่งที่ท่านไม่ตรวจก็ไม่มีใครตรวจ',
    'Policy on supplier risk, and your list of suppliers by importance.':
      'นโยบายความเสี่ยงจากซัพพลายเออร์ และรายชื่อซัพพลายเออร์เรียงตามความสำคัญ',
    'When was your set of data protection and security policies last approved?':
      'ชุดนโยบายคุ้มครองข้อมูลและความมั่นคงปลอดภัยได้รับอนุมัติครั้งล่าสุดเมื่อใด',
    'When did the person in charge last approve your written security and privacy policy?':
      'ผู้มีอำนาจอนุมัตินโยบายความมั่นคงปลอดภัยและความเป็นส่วนตัวที่เป็นลายลักษณ์อักษรครั้งล่าสุดเมื่อใด',
    'A policy that nobody has looked at for years describes another company. The date shows whether it is kept alive.':
      'นโยบายที่ไม่มีใครทบทวนมาหลายปีไม่ตรงกับบริษัทในวันนี้ วันที่อนุมัติแสดงว่านโยบายยังใช้จริงหรือไม่',
    'Index of the policies, and the record of the approval.': 'สารบัญนโยบาย และบันทึกการอนุมัติ',
    'Never, or there is no written policy': 'ไม่เคย หรือไม่มีนโยบายเป็นลายลักษณ์อักษร',
    'Is there a standard for classifying and handling data, and is it applied to the customer’s data?':
      'มีมาตรฐานการจัดชั้นและการจัดการข้อมูล และนำมาใช้กับข้อมูลของลูกค้าหรือไม่',
    'Do you mark which data is sensitive, and treat it accordingly?':
      'ระบุไว้หรือไม่ว่าข้อมูลใดอ่อนไหว และดูแลข้อมูลนั้นตามความเหมาะสม',
    'Staff can protect sensitive data better only if they can recognise it.':
      'พนักงานจะดูแลข้อมูลอ่อนไหวได้ดีขึ้นก็ต่อเมื่อรู้ว่าข้อมูลใดอ่อนไหว',
    'The standard, and examples of labels as they look in practice.': 'มาตรฐาน และตัวอย่างป้ายกำกับที่ใช้จริง',
    'Where you act as controller, do your notices tell people what is collected, why, who receives it and where it goes?':
      'ในกรณีที่ท่านเป็นผู้ควบคุมข้อมูลส่วนบุคคล ประกาศของท่านแจ้งหรือไม่ว่าเก็บข้อมูลใด เพื่ออะไร ใครเป็นผู้รับ และส่งไปที่ใด',
    'Do you tell people, in words they understand, what you do with their data and who gets it?':
      'ได้บอกผู้คนด้วยภาษาที่เข้าใจง่ายหรือไม่ว่านำข้อมูลไปทำอะไรและใครจะได้รับ',
    'People can use their rights only if they know who holds what about them.':
      'ผู้คนใช้สิทธิได้ก็ต่อเมื่อรู้ว่าใครเก็บข้อมูลอะไรของตนไว้',
    'The privacy notice in each language in which it is offered.': 'ประกาศความเป็นส่วนตัวในทุกภาษาที่เผยแพร่',
    'Is there a schedule that sets how long each category of data is kept for each purpose, and how it is disposed of?':
      'มีตารางกำหนดว่าข้อมูลแต่ละประเภทเก็บไว้นานเท่าใดสำหรับแต่ละวัตถุประสงค์ และกำจัดอย่างไรหรือไม่',
    'Have you written down how long you keep the customer’s data, and how you get rid of it?':
      'เขียนไว้หรือไม่ว่าเก็บข้อมูลของลูกค้านานเท่าใด และกำจัดอย่างไร',
    'Data kept without need can still leak. A period per purpose is what deletion later works from.':
      'ข้อมูลที่เก็บไว้โดยไม่จำเป็นก็ยังรั่วไหลได้ ระยะเวลาตามวัตถุประสงค์คือสิ่งที่การลบใช้อ้างอิงในภายหลัง',
    'The schedule, with the reason or legal basis of each period.':
      'ตารางระยะเวลา พร้อมเหตุผลหรือฐานทางกฎหมายของแต่ละระยะเวลา',
    'Is there a tested procedure for incidents and breaches, with levels of severity, escalation, and notice to customers?':
      'มีขั้นตอนปฏิบัติที่ทดสอบแล้วสำหรับเหตุการณ์ผิดปกติและการละเมิดข้อมูล ซึ่งมีระดับความรุนแรง เส้นทางรายงาน และการแจ้งลูกค้าหรือไม่',
    'What do you do if data is leaked? Do you have a plan, and have you practised it?':
      'หากข้อมูลรั่วไหลจะทำอย่างไร มีแผนและเคยซักซ้อมแผนนั้นหรือไม่',
    'The first hours decide how bad a leak becomes. A plan that was never tried usually fails on the day.':
      'ชั่วโมงแรก ๆ เป็นตัวกำหนดว่าการรั่วไหลจะร้ายแรงเพียงใด แผนที่ไม่เคยทดลองใช้มักล้มเหลวในวันจริง',
    'The procedure, and the record of the last exercise.': 'ขั้นตอนปฏิบัติ และบันทึกการซักซ้อมครั้งล่าสุด',
    'There is no written and approved procedure for incidents and breaches.':
      'ไม่มีขั้นตอนปฏิบัติเป็นลายลักษณ์อักษรที่ได้รับอนุมัติสำหรับเหตุการณ์ผิดปกติและการละเมิดข้อมูล',
    'Write and approve the procedure, then practise it.': 'จัดทำและอนุมัติขั้นตอนปฏิบัติ แล้วซักซ้อม',
    'Within how many hours of becoming aware of an incident that affects the customer’s data do you promise, by contract, to notify the customer?':
      'สัญญากำหนดให้แจ้งลูกค้าภายในกี่ชั่วโมงหลังจากทราบเหตุการณ์ผิดปกติที่กระทบข้อมูลของลูกค้า',
    'How many hours after you learn of a leak will you tell the customer? Give the figure in the contract.':
      'หลังจากทราบว่าข้อมูลรั่วไหล จะแจ้งลูกค้าภายในกี่ชั่วโมง โปรดให้ตัวเลขตามสัญญา',
    'The customer’s own legal deadlines start running early. They can be met only if your notice comes well before.':
      'กำหนดเวลาตามกฎหมายของลูกค้าเริ่มนับเร็ว ลูกค้าจะทำได้ทันก็ต่อเมื่อท่านแจ้งล่วงหน้านานพอ',
    'Extract of the clause with the figure.': 'สำเนาข้อสัญญาที่มีตัวเลข',
    'No figure is promised': 'ไม่ได้กำหนดเป็นตัวเลข',
    'Notice of an incident is promised later than 72 hours, or not at all, so the customer may miss its own deadlines.':
      'กำหนดแจ้งเหตุการณ์ผิดปกติช้ากว่า 72 ชั่วโมง หรือไม่ได้กำหนดไว้ ลูกค้าจึงอาจแจ้งไม่ทันกำหนดเวลาของตนเอง',
    'Promise notice within 72 hours in the contract; 24 hours earn full points.':
      'กำหนดในสัญญาให้แจ้งภายใน 72 ชั่วโมง หากกำหนด 24 ชั่วโมงจะได้คะแนนเต็ม',
    'Is there a procedure that helps the customer answer requests for access, correction, deletion and portability within its legal time limit?':
      'มีขั้นตอนปฏิบัติที่ช่วยลูกค้าตอบคำขอเข้าถึง แก้ไข ลบ และขอรับหรือโอนย้ายข้อมูล ภายในกำหนดเวลาตามกฎหมายหรือไม่',
    'Can you find, correct, hand over or delete one person’s data in time when the customer asks?':
      'เมื่อลูกค้าขอ ท่านค้นหา แก้ไข ส่งมอบ หรือลบข้อมูลของบุคคลหนึ่งได้ทันเวลาหรือไม่',
    'The customer answers to the person, but only you can find the data. Each day you need is taken from its deadline.':
      'ลูกค้าเป็นผู้ตอบเจ้าของข้อมูลส่วนบุคคล แต่มีเพียงท่านที่ค้นหาข้อมูลได้ ทุกวันที่ท่านใช้หักออกจากกำหนดเวลาของลูกค้า',
    'The procedure, and the number of days you commit to.': 'ขั้นตอนปฏิบัติ และจำนวนวันที่ท่านผูกพัน',
    'Does a policy on cross-border transfers fix how the legal mechanism for a transfer is chosen and who approves it?':
      'มีนโยบายการโอนข้อมูลไปต่างประเทศที่กำหนดว่าเลือกกลไกทางกฎหมายอย่างไรและใครเป็นผู้อนุมัติหรือไม่',
    'Before data goes to another country, is it clear which contract or rule allows it, and who says yes?':
      'ก่อนข้อมูลไปประเทศอื่น ชัดเจนหรือไม่ว่าสัญญาหรือกฎข้อใดอนุญาต และใครเป็นผู้อนุมัติ',
    'Transfers are lawful only under conditions that differ from country to country. A rule decided beforehand prevents transfers by accident.':
      'การโอนข้อมูลชอบด้วยกฎหมายเฉพาะภายใต้เงื่อนไขซึ่งต่างกันไปในแต่ละประเทศ กฎที่กำหนดไว้ล่วงหน้าป้องกันการโอนโดยไม่ตั้งใจ',
    'The policy, or the decision tree that staff use.': 'นโยบาย หรือแผนผังการตัดสินใจที่พนักงานใช้',
    'Does your policy require due diligence, a written contract and the same duties passed on before any sub-processor starts?':
      'นโยบายกำหนดให้ตรวจสอบสถานะ ทำสัญญาเป็นลายลักษณ์อักษร และส่งต่อหน้าที่เดียวกัน ก่อนผู้ประมวลผลข้อมูลช่วงทุกรายเริ่มงานหรือไม่',
    'Before another company handles the customer’s data for you, must you check it and sign the same rules with it?':
      'ก่อนบริษัทอื่นดูแลข้อมูลลูกค้าแทนท่าน ต้องตรวจบริษัทนั้นและลงนามข้อกำหนดเดียวกันก่อนหรือไม่',
    'Checks made after the data has left protect nobody. The order of the steps matters as much as the steps.':
      'การตรวจหลังจากข้อมูลออกไปแล้วไม่คุ้มครองใคร ลำดับขั้นตอนสำคัญเท่ากับตัวขั้นตอนเอง',
    'Supplier policy, and the template of the contract.': 'นโยบายเกี่ยวกับซัพพลายเออร์ และแบบสัญญา',
    'How do you handle requests by public authorities for the customer’s data: legal review, challenge, keeping it to the minimum, and notice to the customer?':
      'เมื่อหน่วยงานรัฐขอข้อมูลของลูกค้า ท่านจัดการอย่างไรในเรื่องการตรวจทางกฎหมาย การโต้แย้ง การให้เท่าที่จำเป็น และการแจ้งลูกค้า',
    'What do you do if police or a government office asks for the customer’s data?':
      'หากตำรวจหรือหน่วยงานรัฐขอข้อมูลของลูกค้า ท่านทำอย่างไร',
    'The customer is responsible for data that you may be ordered to hand over. A thought-out routine protects it, and protects your staff from deciding alone.':
      'ลูกค้ายังต้องรับผิดชอบข้อมูลที่ท่านอาจถูกสั่งให้ส่งมอบ แนวปฏิบัติที่คิดไว้อย่างดีคุ้มครองข้อมูลนั้น และช่วยไม่ให้พนักงานต้องตัดสินใจตามลำพัง',
    'The policy, and the template of the log of such requests.': 'นโยบาย และแบบทะเบียนบันทึกคำขอดังกล่าว',
    'There is no written and approved way of handling requests by authorities, although a loss of this data would do serious harm.':
      'ไม่มีแนวปฏิบัติเป็นลายลักษณ์อักษรที่ได้รับอนุมัติสำหรับคำขอจากหน่วยงานรัฐ ทั้งที่การสูญเสียข้อมูลนี้จะก่อให้เกิดความเสียหายร้ายแรง',
    'Write and approve how requests by authorities are reviewed, challenged and notified.':
      'จัดทำและอนุมัติวิธีตรวจ โต้แย้ง และแจ้งคำขอจากหน่วยงานรัฐ',
    'Is there a policy on changes and secure development that covers code review, testing and separate environments?':
      'มีนโยบายการเปลี่ยนแปลงระบบและการพัฒนาอย่างปลอดภัย ซึ่งครอบคลุมการตรวจทานโค้ด การทดสอบ และการแยกสภาพแวดล้อมหรือไม่',
    'Are changes to your software checked by a second person and tested, away from the live system, before they go live?':
      'การเปลี่ยนแปลงซอฟต์แวร์มีคนที่สองตรวจและทดสอบแยกจากระบบจริงก่อนนำขึ้นใช้งานหรือไม่',
    'Many weaknesses are built in while changing things in a hurry. Review and separation catch them before customers meet them.':
      'จุดอ่อนจำนวนมากเกิดขึ้นตอนแก้ไขอย่างเร่งรีบ การตรวจทานและการแยกระบบช่วยพบก่อนถึงลูกค้า',
    'The policy, and a run of the build pipeline that shows review and tests.':
      'นโยบาย และผลการทำงานของกระบวนการ build ที่แสดงการตรวจทานและการทดสอบ',
    'Do you keep an inventory of the customer’s datasets that you hold, with purpose, owner, location, format and level of protection?':
      'มีบัญชีรายการชุดข้อมูลของลูกค้าที่ท่านเก็บไว้ ระบุวัตถุประสงค์ เจ้าของ ที่เก็บ รูปแบบ และระดับการคุ้มครองหรือไม่',
    'Do you keep a list of the kinds of customer data you hold, where each is, and what it is for?':
      'มีรายการชนิดข้อมูลลูกค้าที่เก็บไว้ ว่าแต่ละชนิดอยู่ที่ใดและใช้เพื่ออะไรหรือไม่',
    'What isn’t on a list can neither be protected, nor returned, nor deleted. Everything else in this questionnaire rests on it.':
      'สิ่งที่ไม่อยู่ในรายการจะคุ้มครอง ส่งคืน หรือลบไม่ได้ ข้ออื่นทั้งหมดในแบบสอบถามนี้อาศัยรายการนี้',
    'Extract of the inventory, with names removed where needed.': 'สำเนาบางส่วนของบัญชีรายการ โดยตัดชื่อออกตามความจำเป็น',
    'There is no written and approved inventory of the customer’s datasets.':
      'ไม่มีบัญชีรายการชุดข้อมูลของลูกค้าเป็นลายลักษณ์อักษรที่ได้รับอนุมัติ',
    'Write and approve the inventory, and name who keeps it up to date.': 'จัดทำและอนุมัติบัญชีรายการ และระบุผู้ที่ดูแลให้เป็นปัจจุบัน',
    'Which categories of data will you process for this service?': 'ท่านจะประมวลผลข้อมูลประเภทใดบ้างสำหรับบริการนี้',
    'What kinds of data will you handle?': 'ท่านจะดูแลข้อมูลชนิดใดบ้าง',
    'Some categories do more harm when they leak, and some have rules of their own. The answer is compared with what the customer recorded, and gives no points.':
      'ข้อมูลบางประเภทก่อความเสียหายมากกว่าเมื่อรั่วไหล และบางประเภทมีกฎเฉพาะ คำตอบจะเทียบกับที่ลูกค้าบันทึกไว้ และไม่คิดคะแนน',
    'The annex of the contract that describes the processing.': 'เอกสารแนบท้ายสัญญาที่อธิบายการประมวลผล',
    'Names and identity numbers': 'ชื่อและเลขประจำตัว',
    'Contact details': 'ข้อมูลติดต่อ',
    'Financial data': 'ข้อมูลการเงิน',
    'Health data': 'ข้อมูลสุขภาพ',
    'Biometric data': 'ข้อมูลชีวภาพ',
    'Genetic data': 'ข้อมูลพันธุกรรม',
    'Location data': 'ข้อมูลตำแหน่งที่ตั้ง',
    'Data about children': 'ข้อมูลเกี่ยวกับเด็ก',
    'Data about employees': 'ข้อมูลเกี่ยวกับพนักงาน',
    'Confidential business data': 'ข้อมูลธุรกิจที่เป็นความลับ',
    'Logs and usage data': 'บันทึก log และข้อมูลการใช้งาน',
    'In which countries will the customer’s data be stored or processed, backups and logs included?':
      'ข้อมูลของลูกค้าจะถูกจัดเก็บหรือประมวลผลในประเทศใดบ้าง รวมข้อมูลสำรองและบันทึก log',
    'In which countries is the customer’s data kept? Count backups and logs too.':
      'ข้อมูลของลูกค้าเก็บอยู่ในประเทศใดบ้าง ให้นับข้อมูลสำรองและบันทึก log ด้วย',
    'The place decides whose law applies and whether a transfer has to be justified. Backups are the copy that is forgotten most often.':
      'สถานที่เก็บกำหนดว่าใช้กฎหมายของใคร และต้องมีเหตุรองรับการโอนหรือไม่ ข้อมูลสำรองคือสำเนาที่ถูกลืมบ่อยที่สุด',
    'List of hosting sites, or the region settings of each service.': 'รายชื่อสถานที่ตั้งระบบ หรือการตั้งค่า region ของแต่ละบริการ',
    'From which countries can staff, support teams or affiliates view the customer’s data?':
      'พนักงาน ทีมสนับสนุน หรือบริษัทในเครือดูข้อมูลของลูกค้าได้จากประเทศใดบ้าง',
    'From which countries can your people see the customer’s data?': 'บุคลากรของท่านดูข้อมูลของลูกค้าได้จากประเทศใดบ้าง',
    'Looking at data from abroad can count as a transfer, even where nothing is copied.':
      'การดูข้อมูลจากต่างประเทศอาจถือเป็นการโอน แม้ไม่มีการคัดลอกสิ่งใด',
    'Description of how support is organised, or access logs by country.':
      'คำอธิบายการจัดทีมสนับสนุน หรือบันทึก log การเข้าถึงแยกตามประเทศ',
    'Do you provide a data-flow diagram of the service, made or confirmed in the last 12 months, that shows systems, parties, borders and where data is encrypted?':
      'มีแผนผังการไหลของข้อมูลในบริการ ซึ่งจัดทำหรือยืนยันใน 12 เดือนที่ผ่านมา และแสดงระบบ ผู้เกี่ยวข้อง พรมแดน และจุดที่เข้ารหัสหรือไม่',
    'Can you give a picture, not older than a year, of where the data goes and where it is protected?':
      'มีภาพที่ไม่เก่ากว่าหนึ่งปีแสดงว่าข้อมูลไปที่ใดและมีการคุ้มครองที่จุดใดหรือไม่',
    'A picture shows at a glance what lists hide: an extra copy, a border, a link that isn’t encrypted.':
      'ภาพช่วยให้เห็นสิ่งที่รายการซ่อนไว้ในทันที เช่น สำเนาที่เกินมา พรมแดน หรือการเชื่อมต่อที่ไม่ได้เข้ารหัส',
    'The diagram itself, with its date.': 'ตัวแผนผังพร้อมวันที่',
    'Do you keep a record of processing activities for this service that you could show to an authority?':
      'มีบันทึกรายการกิจกรรมการประมวลผลของบริการนี้ที่แสดงต่อหน่วยงานรัฐได้หรือไม่',
    'Do you keep a written record of what you do with personal data, ready to be shown to an authority?':
      'มีบันทึกเป็นลายลักษณ์อักษรว่าทำอะไรกับข้อมูลส่วนบุคคล พร้อมแสดงต่อหน่วยงานรัฐหรือไม่',
    'Authorities usually ask for this record first. It also shows that somebody has thought through each use.':
      'หน่วยงานรัฐมักขอบันทึกนี้ก่อน และบันทึกนี้ยังแสดงว่ามีผู้พิจารณาการใช้ข้อมูลแต่ละอย่างแล้ว',
    'Extract of the record for this service.': 'สำเนาบางส่วนของบันทึกสำหรับบริการนี้',
    'Do you give the customer a list of all sub-processors in this service, with country, task and the data each can see?':
      'ท่านให้รายชื่อผู้ประมวลผลข้อมูลช่วงทั้งหมดในบริการนี้แก่ลูกค้า พร้อมประเทศ งานที่ทำ และข้อมูลที่แต่ละรายเห็นหรือไม่',
    'Will you name every other company that handles the customer’s data for you?':
      'จะบอกชื่อบริษัทอื่นทุกรายที่ดูแลข้อมูลลูกค้าแทนท่านหรือไม่',
    'A chain is as strong as its weakest member, and the customer can only judge members it knows. Refusing the list hides the chain.':
      'ห่วงโซ่แข็งแรงเท่ากับจุดที่อ่อนที่สุด และลูกค้าประเมินได้เฉพาะรายที่รู้จัก การไม่ให้รายชื่อคือการปิดบังห่วงโซ่',
    'The register of sub-processors, or the address of its published page.':
      'ทะเบียนผู้ประมวลผลข้อมูลช่วง หรือที่อยู่หน้าเว็บที่เผยแพร่',
    'Other companies that handle the data': 'บริษัทอื่นที่ดูแลข้อมูล',
    'Yes, the complete list': 'ใช่ ให้รายชื่อครบถ้วน',
    'We use no sub-processors in this service': 'เราไม่ใช้ผู้ประมวลผลข้อมูลช่วงในบริการนี้',
    'Yes, but some are left out or described only in general': 'ใช่ แต่บางรายไม่ได้ระบุหรืออธิบายเพียงกว้าง ๆ',
    'No, we do not disclose them': 'ไม่ เราไม่เปิดเผย',
    'The vendor does not disclose which other companies handle the data.': 'ผู้ให้บริการไม่เปิดเผยว่ามีบริษัทอื่นใดดูแลข้อมูล',
    'Give the customer the list of sub-processors.': 'ให้รายชื่อผู้ประมวลผลข้อมูลช่วงแก่ลูกค้า',
    'List each sub-processor: legal name, country, task, data seen, transfer mechanism, start date, certificates, and its own sub-processors.':
      'โปรดระบุผู้ประมวลผลข้อมูลช่วงแต่ละราย: ชื่อนิติบุคคล ประเทศ งานที่ทำ ข้อมูลที่เห็น กลไกการโอน วันที่เริ่ม ใบรับรอง และผู้ประมวลผลข้อมูลช่วงของรายนั้น',
    'List the other companies that handle the customer’s data: who, where, for what, and since when.':
      'โปรดระบุบริษัทอื่นที่ดูแลข้อมูลลูกค้า: ใคร ที่ใด เพื่ออะไร และตั้งแต่เมื่อใด',
    'Each entry becomes part of the map that shows the customer where its data travels and on whom it depends.':
      'ทุกรายการจะรวมอยู่ในแผนที่ที่แสดงให้ลูกค้าเห็นว่าข้อมูลเดินทางไปที่ใดและต้องพึ่งพาใคร',
    'The register of sub-processors.': 'ทะเบียนผู้ประมวลผลข้อมูลช่วง',
    'Is there an up-to-date inventory of the systems, software and cloud accounts that store or process the customer’s data?':
      'มีบัญชีรายการที่เป็นปัจจุบันของระบบ ซอฟต์แวร์ และบัญชีคลาวด์ที่จัดเก็บหรือประมวลผลข้อมูลของลูกค้าหรือไม่',
    'Do you keep a list of the computers, programs and cloud services that hold the customer’s data?':
      'มีรายการคอมพิวเตอร์ โปรแกรม และบริการคลาวด์ที่เก็บข้อมูลของลูกค้าหรือไม่',
    'A forgotten server or account is not updated, and nobody watches it.':
      'เซิร์ฟเวอร์หรือบัญชีที่ถูกลืมจะไม่ได้รับการอัปเดต และไม่มีใครเฝ้าดู',
    'Export from the inventory of systems.': 'ข้อมูลที่ส่งออกจากบัญชีรายการระบบ',
    'Do you use a written method to rate, for each dataset, the effect of a loss of confidentiality, integrity or availability?':
      'มีวิธีการที่เป็นลายลักษณ์อักษรสำหรับประเมินผลกระทบของแต่ละชุดข้อมูลเมื่อสูญเสียความลับ ความถูกต้องครบถ้วน หรือสภาพพร้อมใช้งานหรือไม่',
    'Do you rate how bad it would be if a set of data leaked, was changed wrongly, or was lost?':
      'ได้ประเมินหรือไม่ว่าจะเสียหายเพียงใดหากชุดข้อมูลรั่วไหล ถูกแก้ไขผิด หรือสูญหาย',
    'Protection costs money and should go where harm would be greatest. A method makes ratings comparable and keeps moods out.':
      'การคุ้มครองมีค่าใช้จ่ายและควรใช้ในจุดที่ความเสียหายจะมากที่สุด วิธีการที่ชัดเจนทำให้ผลประเมินเทียบกันได้และไม่ขึ้นกับอารมณ์',
    'The method, and one worked example with effects on money, operations, law, reputation and people.':
      'วิธีการ และตัวอย่างการประเมินหนึ่งรายการที่แสดงผลกระทบต่อการเงิน การดำเนินงาน กฎหมาย ชื่อเสียง และผู้คน',
    'How do you rate a loss of confidentiality of the customer’s data in this service?':
      'ท่านประเมินผลกระทบจากการสูญเสียความลับของข้อมูลลูกค้าในบริการนี้ไว้ระดับใด',
    'How bad would it be if the customer’s data became known to the wrong people?':
      'หากข้อมูลของลูกค้าตกไปถึงผู้ที่ไม่ควรรู้ จะเสียหายเพียงใด',
    'A rating below the customer’s own shows early that the two expect different protection. Any rating earns the points: what is asked is that the rating was made.':
      'ระดับที่ต่ำกว่าของลูกค้าบอกแต่เนิ่น ๆ ว่าทั้งสองฝ่ายคาดหวังการคุ้มครองต่างกัน ไม่ว่าประเมินไว้ระดับใดก็ได้คะแนน เพราะข้อนี้ถามเพียงว่าได้ประเมินแล้วหรือไม่',
    'The completed rating of this service.': 'ผลประเมินของบริการนี้ที่กรอกครบถ้วน',
    'Your own rating of the data in this service': 'ผลประเมินของท่านเองสำหรับข้อมูลในบริการนี้',
    Low: 'ต่ำ',
    Medium: 'ปานกลาง',
    High: 'สูง',
    'Very high': 'สูงมาก',
    'Not rated yet': 'ยังไม่ได้ประเมิน',
    'How do you rate a loss of integrity of the customer’s data in this service?':
      'ท่านประเมินผลกระทบจากการสูญเสียความถูกต้องครบถ้วนของข้อมูลลูกค้าในบริการนี้ไว้ระดับใด',
    'How bad would it be if the customer’s data was changed wrongly and nobody noticed?':
      'หากข้อมูลของลูกค้าถูกแก้ไขผิดโดยไม่มีใครสังเกต จะเสียหายเพียงใด',
    'Wrong data can do more harm than leaked data, yet is rated less often. Any rating earns the points: what is asked is that the rating was made.':
      'ข้อมูลที่ผิดอาจก่อความเสียหายมากกว่าข้อมูลที่รั่วไหล แต่กลับได้รับการประเมินน้อยกว่า ไม่ว่าประเมินไว้ระดับใดก็ได้คะแนน เพราะข้อนี้ถามเพียงว่าได้ประเมินแล้วหรือไม่',
    'How do you rate a loss of availability of the customer’s data in this service?':
      'ท่านประเมินผลกระทบจากการสูญเสียสภาพพร้อมใช้งานของข้อมูลลูกค้าในบริการนี้ไว้ระดับใด',
    'How bad would it be if the customer could not get at the data for a while?':
      'หากลูกค้าเข้าถึงข้อมูลไม่ได้ระยะหนึ่ง จะเสียหายเพียงใด',
    'The rating says which recovery times make sense for this service. Any rating earns the points: what is asked is that the rating was made.':
      'ผลประเมินบอกว่าระยะเวลากู้คืนระบบเท่าใดเหมาะกับบริการนี้ ไม่ว่าประเมินไว้ระดับใดก็ได้คะแนน เพราะข้อนี้ถามเพียงว่าได้ประเมินแล้วหรือไม่',
    'Does each level of sensitivity lead to a fixed minimum set of controls, and is it checked that they are there?':
      'ความอ่อนไหวแต่ละระดับมีชุดมาตรการควบคุมขั้นต่ำที่กำหนดไว้ และมีการตรวจว่าใช้จริงหรือไม่',
    'Does more sensitive data always get stronger protection, and does somebody check?':
      'ข้อมูลที่อ่อนไหวกว่าได้รับการคุ้มครองที่เข้มกว่าเสมอ และมีผู้ตรวจสอบหรือไม่',
    'A rating without consequences is paper. The link to controls is where it starts to protect.':
      'การประเมินที่ไม่มีผลตามมาเป็นเพียงกระดาษ การคุ้มครองเริ่มเมื่อผลประเมินเชื่อมกับมาตรการควบคุม',
    'Table of levels and their controls.': 'ตารางระดับและมาตรการควบคุมของแต่ละระดับ',
    'Is the impact on privacy or data protection assessed before high-risk processing starts or changes?':
      'มีการประเมินผลกระทบต่อความเป็นส่วนตัวหรือการคุ้มครองข้อมูลก่อนเริ่มหรือเปลี่ยนการประมวลผลที่มีความเสี่ยงสูงหรือไม่',
    'Before you do something risky with personal data, do you write down what could go wrong for people?':
      'ก่อนทำสิ่งที่เสี่ยงกับข้อมูลส่วนบุคคล ได้เขียนไว้หรือไม่ว่าอาจเกิดผลเสียอะไรกับผู้คน',
    'Harm to people is cheapest to avoid before the system is built. Several laws ask for this assessment.':
      'การป้องกันความเสียหายต่อผู้คนมีต้นทุนต่ำที่สุดก่อนสร้างระบบ กฎหมายหลายฉบับกำหนดให้มีการประเมินนี้',
    'Register of such assessments, and one sample.': 'ทะเบียนการประเมินดังกล่าว และตัวอย่างหนึ่งฉบับ',
    'Is there, for each destination country, a transfer impact assessment with law, practice, safeguards, remaining risk, approver and review date?':
      'มีการประเมินผลกระทบจากการโอนข้อมูลสำหรับประเทศปลายทางแต่ละประเทศ ซึ่งระบุกฎหมาย แนวปฏิบัติ มาตรการคุ้มครอง ความเสี่ยงที่เหลือ ผู้อนุมัติ และวันทบทวนหรือไม่',
    'Have you checked the law and the practice of each country you send data to, and written down the result?':
      'ได้ตรวจกฎหมายและแนวปฏิบัติของแต่ละประเทศที่ส่งข้อมูลไป และบันทึกผลไว้หรือไม่',
    'The same contract protects differently in different countries. The assessment shows whether it is enough there.':
      'สัญญาเดียวกันคุ้มครองได้ไม่เท่ากันในแต่ละประเทศ การประเมินแสดงว่าเพียงพอในประเทศนั้นหรือไม่',
    'The assessment of each destination country.': 'ผลประเมินของประเทศปลายทางแต่ละประเทศ',
    'Data crosses borders without a written and approved assessment of the destination countries.':
      'ข้อมูลข้ามพรมแดนโดยไม่มีการประเมินประเทศปลายทางเป็นลายลักษณ์อักษรที่ได้รับอนุมัติ',
    'Write and approve an assessment for each destination country.': 'จัดทำและอนุมัติการประเมินสำหรับประเทศปลายทางแต่ละประเทศ',
    'Do you keep a risk register for this service, with owner, treatment and due date of each risk, reviewed at least once a year?':
      'มีทะเบียนความเสี่ยงของบริการนี้ ระบุเจ้าของ วิธีจัดการ และวันครบกำหนดของแต่ละความเสี่ยง และทบทวนอย่างน้อยปีละครั้งหรือไม่',
    'Do you keep a list of your main data risks, what you do about each, and who does it by when?':
      'มีรายการความเสี่ยงหลักด้านข้อมูล ว่าจัดการแต่ละข้ออย่างไร ใครทำ และเสร็จเมื่อใดหรือไม่',
    'A written risk with a name and a date gets done. One that is only known gets postponed.':
      'ความเสี่ยงที่เขียนไว้พร้อมชื่อและวันที่จะได้รับการจัดการ ความเสี่ยงที่เพียงรับรู้กันจะถูกเลื่อนออกไป',
    'Extract of the register.': 'สำเนาบางส่วนของทะเบียน',
    'Which events make you assess the risk of this service again?': 'เหตุใดบ้างที่ทำให้ท่านประเมินความเสี่ยงของบริการนี้ใหม่',
    'What changes make you stop and look at the risks again?': 'การเปลี่ยนแปลงใดบ้างที่ทำให้ท่านหยุดและทบทวนความเสี่ยงใหม่',
    'An assessment is true for the day it was made. These are the changes that most often make it wrong.':
      'การประเมินถูกต้องสำหรับวันที่จัดทำ การเปลี่ยนแปลงเหล่านี้คือสิ่งที่ทำให้ผลไม่ตรงบ่อยที่สุด',
    'Extract of the procedure that names the events.': 'สำเนาส่วนของขั้นตอนปฏิบัติที่ระบุเหตุเหล่านี้',
    'Data goes to, or is seen from, a new country': 'ข้อมูลถูกส่งไปหรือดูได้จากประเทศใหม่',
    'A new sub-processor, or one that changes': 'มีผู้ประมวลผลข้อมูลช่วงรายใหม่หรือมีการเปลี่ยนแปลง',
    'A new purpose for the data': 'มีวัตถุประสงค์ใหม่ในการใช้ข้อมูล',
    'An incident or a breach': 'มีเหตุการณ์ผิดปกติหรือการละเมิดข้อมูล',
    'A change of the law': 'กฎหมายเปลี่ยนแปลง',
    'A merger or a new owner': 'มีการควบรวมหรือเปลี่ยนเจ้าของ',
    'Have you assessed where your own supply hangs on a single point: one cloud, one region, one supplier, one person?':
      'ได้ประเมินหรือไม่ว่าห่วงโซ่การจัดหาของท่านขึ้นอยู่กับจุดเดียวที่ใดบ้าง เช่น คลาวด์เดียว region เดียว ซัพพลายเออร์รายเดียว หรือคนเดียว',
    'What happens to your service if your main supplier, or one key person, fails?':
      'หากซัพพลายเออร์หลักหรือบุคลากรสำคัญคนหนึ่งทำงานไม่ได้ บริการของท่านจะเป็นอย่างไร',
    'The customer inherits every dependency you have. Those that were thought about can be planned for.':
      'ลูกค้ารับการพึ่งพาทุกอย่างของท่านไปด้วย จุดที่คิดไว้แล้วย่อมวางแผนรับมือได้',
    'Map or list of dependencies, with what happens when each fails.':
      'แผนผังหรือรายการสิ่งที่ต้องพึ่งพา พร้อมผลที่จะเกิดเมื่อแต่ละอย่างใช้ไม่ได้',
    'Where AI is used on the customer’s data, is there a risk assessment of purpose, origin of training data, bias, accuracy, security and human control?':
      'หากใช้ AI กับข้อมูลของลูกค้า มีการประเมินความเสี่ยงด้านวัตถุประสงค์ ที่มาของข้อมูลฝึก อคติ ความแม่นยำ ความมั่นคงปลอดภัย และการควบคุมโดยมนุษย์หรือไม่',
    'If AI works on the customer’s data, have you written down what could go wrong, and who checks the results?':
      'หาก AI ทำงานกับข้อมูลของลูกค้า ได้เขียนไว้หรือไม่ว่าอาจเกิดผลเสียอะไร และใครตรวจผลลัพธ์',
    'AI brings risks that an ordinary security assessment doesn’t look at: wrong, unfair or unexplainable results.':
      'AI นำความเสี่ยงที่การประเมินความมั่นคงปลอดภัยทั่วไปไม่ได้ดู คือผลลัพธ์ที่ผิด ไม่เป็นธรรม หรืออธิบายไม่ได้',
    'Impact assessment of the AI, or the model’s description.': 'การประเมินผลกระทบของ AI หรือคำอธิบายแบบจำลอง',
    'Does the service collect only the fields that its stated purpose needs, and is this checked when it is designed?':
      'บริการเก็บเฉพาะรายการข้อมูลที่จำเป็นต่อวัตถุประสงค์ที่ระบุ และมีการตรวจเรื่องนี้ตั้งแต่ขั้นออกแบบหรือไม่',
    'Do you collect only what is needed?': 'เก็บเฉพาะข้อมูลที่จำเป็นหรือไม่',
    'Data that was never collected cannot leak. The check has to come at design time; afterwards fields are rarely removed.':
      'ข้อมูลที่ไม่เคยเก็บย่อมรั่วไหลไม่ได้ ต้องตรวจตั้งแต่ขั้นออกแบบ เพราะภายหลังมักไม่มีการตัดรายการข้อมูลออก',
    'List of fields with the reason for each.': 'รายการข้อมูลที่เก็บพร้อมเหตุผลของแต่ละรายการ',
    'Where you collect data from people, is the legal basis or the consent recorded, and can consent be withdrawn?':
      'ในกรณีที่เก็บข้อมูลจากผู้คนโดยตรง มีการบันทึกฐานทางกฎหมายหรือความยินยอม และถอนความยินยอมได้หรือไม่',
    'When you collect data from people, can you show why you may, and can they change their mind?':
      'เมื่อเก็บข้อมูลจากผู้คน ท่านแสดงได้หรือไม่ว่าเหตุใดจึงเก็บได้ และเจ้าของข้อมูลเปลี่ยนใจได้หรือไม่',
    'Use of data stands on its legal basis. Without a record nobody can tell later which data may still be used.':
      'การใช้ข้อมูลตั้งอยู่บนฐานทางกฎหมาย หากไม่มีบันทึก ภายหลังจะไม่มีใครบอกได้ว่าข้อมูลใดยังใช้ได้',
    'Sample of the log of consents, with one that was withdrawn.': 'ตัวอย่างบันทึกความยินยอม รวมหนึ่งรายการที่ถอนแล้ว',
    'Do you process personal data only on the customer’s documented instructions and for its purposes?':
      'ท่านประมวลผลข้อมูลส่วนบุคคลตามคำสั่งที่เป็นลายลักษณ์อักษรและตามวัตถุประสงค์ของลูกค้าเท่านั้นหรือไม่',
    'Will you use the customer’s data only for the job you were given?': 'จะใช้ข้อมูลของลูกค้าเฉพาะงานที่ได้รับมอบหมายหรือไม่',
    'This is what makes a processor a processor. Where it doesn’t hold, the customer has lost control over the data.':
      'ข้อนี้คือสิ่งที่ทำให้เป็นผู้ประมวลผลข้อมูลส่วนบุคคล หากไม่เป็นเช่นนั้น ลูกค้าได้สูญเสียการควบคุมข้อมูลแล้ว',
    'Clause of the data-processing agreement, or the log of instructions.': 'ข้อสัญญาในข้อตกลงการประมวลผลข้อมูล หรือบันทึกคำสั่ง',
    'Is the customer’s data barred from your own analytics, product improvement, marketing and AI training, unless the customer agrees in writing?':
      'มีข้อห้ามไม่ให้ท่านใช้ข้อมูลของลูกค้าเพื่อการวิเคราะห์ ปรับปรุงผลิตภัณฑ์ การตลาด และการฝึก AI ของท่านเอง เว้นแต่ลูกค้ายินยอมเป็นลายลักษณ์อักษร หรือไม่',
    'Do you promise not to reuse the customer’s data for yourselves, also not for AI, unless the customer agrees in writing?':
      'ท่านรับรองหรือไม่ว่าจะไม่นำข้อมูลของลูกค้าไปใช้เพื่อตนเอง รวมถึงเพื่อ AI เว้นแต่ลูกค้ายินยอมเป็นลายลักษณ์อักษร',
    'Data given for one job is easily used for another. Once a model has learnt from it, it is hard to take back.':
      'ข้อมูลที่ให้ไว้เพื่องานหนึ่งถูกนำไปใช้กับงานอื่นได้ง่าย เมื่อแบบจำลองเรียนรู้ไปแล้วก็ยากจะเอากลับคืน',
    'Extract of the terms, and the setting that enforces it.': 'สำเนาข้อกำหนด และการตั้งค่าที่บังคับใช้',
    'The customer’s data may be reused for the vendor’s own purposes without written consent.':
      'ข้อมูลของลูกค้าอาจถูกนำไปใช้เพื่อวัตถุประสงค์ของผู้ให้บริการเองโดยไม่มีความยินยอมเป็นลายลักษณ์อักษร',
    'Rule out reuse in the contract, and switch it off.': 'ห้ามการนำไปใช้เพื่อตนเองไว้ในสัญญา และปิดการใช้งานนั้นในระบบ',
    'Is access given by role and only as far as needed, adjusted when people join, move or leave, and reviewed regularly?':
      'ให้สิทธิเข้าถึงตามบทบาทและเท่าที่จำเป็น ปรับเมื่อคนเข้าใหม่ ย้าย หรือออก และทบทวนเป็นประจำหรือไม่',
    'Does each person have their own sign-in, and only the access they need?':
      'แต่ละคนมีบัญชีเข้าใช้ของตนเอง และมีสิทธิเข้าถึงเท่าที่จำเป็นเท่านั้นหรือไม่',
    'Shared sign-ins hide who opened a file, and access nobody took away is how former staff still get in.':
      'บัญชีที่ใช้ร่วมกันทำให้ไม่รู้ว่าใครเปิดไฟล์ และสิทธิที่ไม่มีใครถอนคือทางที่อดีตพนักงานยังเข้ามาได้',
    'List of roles, the last access review, and one leaver whose access was closed in time.':
      'รายการบทบาท การทบทวนสิทธิครั้งล่าสุด และตัวอย่างพนักงานที่ลาออกหนึ่งคนซึ่งปิดสิทธิทันเวลา',
    'Access to data is not governed by a written and approved rule.': 'ไม่มีกฎการเข้าถึงข้อมูลเป็นลายลักษณ์อักษรที่ได้รับอนุมัติ',
    'Write and approve the rule on access, and review who has access now.':
      'จัดทำและอนุมัติกฎการเข้าถึง และทบทวนว่าปัจจุบันใครมีสิทธิ',
    'Where is multi-factor authentication enforced?': 'บังคับใช้การยืนยันตัวตนหลายปัจจัย (MFA) ที่ใดบ้าง',
    'Where must people sign in with two steps?': 'ที่ใดบ้างที่ต้องเข้าใช้แบบสองขั้นตอน',
    'A stolen password alone then opens nothing. It is among the cheapest protections there are.':
      'เมื่อมีสิ่งนี้ รหัสผ่านที่ถูกขโมยอย่างเดียวเปิดอะไรไม่ได้ เป็นหนึ่งในการป้องกันที่ต้นทุนต่ำที่สุด',
    'Screenshot of the policy, or a report of the identity provider.': 'ภาพหน้าจอของนโยบาย หรือรายงานจากระบบจัดการตัวตน',
    'For all users and administrators': 'ผู้ใช้และผู้ดูแลระบบทุกคน',
    'For administrators, and for everyone from outside': 'ผู้ดูแลระบบ และทุกคนที่เข้าจากภายนอก',
    'For some systems or people only': 'บางระบบหรือบางคนเท่านั้น',
    Nowhere: 'ไม่มีที่ใด',
    'A stolen password is enough to get in: multi-factor authentication is not enforced for administrators and remote access.':
      'รหัสผ่านที่ถูกขโมยก็เพียงพอให้เข้าระบบได้ เพราะไม่บังคับใช้การยืนยันตัวตนหลายปัจจัย (MFA) กับผู้ดูแลระบบและการเข้าจากภายนอก',
    'Enforce multi-factor authentication at least for administrators and for everyone from outside.':
      'บังคับใช้การยืนยันตัวตนหลายปัจจัย (MFA) อย่างน้อยกับผู้ดูแลระบบและทุกคนที่เข้าจากภายนอก',
    'Are privileged accounts kept apart from everyday ones, approved, limited in time and recorded?':
      'บัญชีสิทธิพิเศษแยกจากบัญชีที่ใช้ประจำวัน ต้องได้รับอนุมัติ จำกัดเวลา และมีการบันทึกหรือไม่',
    'Are the accounts that can do everything separate, given only when needed, and watched?':
      'บัญชีที่ทำได้ทุกอย่างแยกต่างหาก ให้ใช้เฉพาะเมื่อจำเป็น และมีการเฝ้าดูหรือไม่',
    'One privileged account can read, change and delete everything, logs included.':
      'บัญชีสิทธิพิเศษเพียงบัญชีเดียวอ่าน แก้ไข และลบได้ทุกอย่าง รวมถึงบันทึก log',
    'Report of privileged access, or the record of one session.': 'รายงานการใช้สิทธิพิเศษ หรือบันทึกการใช้งานหนึ่งครั้ง',
    'For how many days are security logs and logs of access to data kept?':
      'เก็บบันทึก log ด้านความมั่นคงปลอดภัยและการเข้าถึงข้อมูลไว้กี่วัน',
    'For how many days do you keep the log of who opened which data? Give the setting in the system, not the policy.':
      'เก็บบันทึก log ว่าใครเปิดข้อมูลใดไว้กี่วัน โปรดให้ค่าที่ตั้งในระบบ ไม่ใช่ตามนโยบาย',
    'Intruders are often found months later. Without logs of that time nobody can say what was taken.':
      'มักพบผู้บุกรุกหลังผ่านไปหลายเดือน หากไม่มีบันทึก log ของช่วงนั้น ไม่มีใครบอกได้ว่าข้อมูลใดถูกนำไป',
    'Setting of the log system that shows how long logs are kept.': 'การตั้งค่าของระบบ log ที่แสดงระยะเวลาเก็บ',
    Logs: 'บันทึก log',
    'No fixed time, or no logs': 'ไม่ได้กำหนดระยะเวลา หรือไม่มีบันทึก log',
    'Are these logs protected from change and reviewed regularly?':
      'บันทึก log เหล่านี้ได้รับการป้องกันไม่ให้ถูกแก้ไข และทบทวนเป็นประจำหรือไม่',
    'Are the logs safe from being changed, and does somebody look at them?':
      'บันทึก log ปลอดภัยจากการแก้ไข และมีคนตรวจดูหรือไม่',
    'Whoever breaks in tries to erase the traces. Logs that nobody reads warn nobody.':
      'ผู้ที่บุกรุกเข้ามามักพยายามลบร่องรอย บันทึก log ที่ไม่มีใครอ่านเตือนใครไม่ได้',
    'Log policy, and one alert with what was done about it.': 'นโยบายบันทึก log และการแจ้งเตือนหนึ่งรายการพร้อมสิ่งที่ได้ดำเนินการ',
    'Is live customer data kept out of test and development, or masked first?':
      'มีการกันข้อมูลจริงของลูกค้าไม่ให้ใช้ในการทดสอบและพัฒนา หรือปิดบังข้อมูลก่อนใช้หรือไม่',
    'Do your developers test with real data of the customer?': 'นักพัฒนาทดสอบด้วยข้อมูลจริงของลูกค้าหรือไม่',
    'Test systems are less protected than live ones, and more people can get in.':
      'ระบบทดสอบมีการป้องกันน้อยกว่าระบบจริง และมีคนเข้าได้มากกว่า',
    'Standard for test data.': 'มาตรฐานข้อมูลสำหรับการทดสอบ',
    'It is never used there': 'ไม่เคยนำไปใช้',
    'It is masked first': 'ปิดบังข้อมูลก่อนใช้',
    'It is used unmasked after approval': 'ใช้โดยไม่ปิดบังหลังได้รับอนุมัติ',
    'It is used freely': 'ใช้ได้อย่างอิสระ',
    'How is data protected in transit over public and internal networks?':
      'ข้อมูลระหว่างรับส่งผ่านเครือข่ายสาธารณะและเครือข่ายภายในได้รับการคุ้มครองอย่างไร',
    'Is data sent only over encrypted links?': 'ส่งข้อมูลผ่านการเชื่อมต่อที่เข้ารหัสเท่านั้นหรือไม่',
    'Data that travels unprotected can be read or changed on the way without a trace.':
      'ข้อมูลที่เดินทางโดยไม่มีการคุ้มครองอาจถูกอ่านหรือแก้ไขระหว่างทางโดยไม่ทิ้งร่องรอย',
    'Report of a scan, or the configuration.': 'รายงานการสแกน หรือการตั้งค่า',
    'TLS 1.2 or newer on all links, internal ones too': 'TLS 1.2 หรือใหม่กว่าในทุกการเชื่อมต่อ รวมถึงภายใน',
    'TLS 1.2 or newer on public links only': 'TLS 1.2 หรือใหม่กว่าเฉพาะการเชื่อมต่อสาธารณะ',
    'Some public links without it, or with older versions': 'การเชื่อมต่อสาธารณะบางส่วนไม่มี หรือใช้รุ่นเก่ากว่า',
    'No encryption in transit': 'ไม่เข้ารหัสระหว่างรับส่ง',
    'Data travels over links that are not, or only weakly, encrypted.': 'ข้อมูลรับส่งผ่านการเชื่อมต่อที่ไม่ได้เข้ารหัสหรือเข้ารหัสอ่อนแอ',
    'Encrypt all public links with TLS 1.2 or newer.': 'เข้ารหัสการเชื่อมต่อสาธารณะทั้งหมดด้วย TLS 1.2 หรือใหม่กว่า',
    'Which measures notice or stop an unauthorised export of customer data in bulk?':
      'มีมาตรการใดบ้างที่ตรวจพบหรือยับยั้งการส่งออกข้อมูลลูกค้าจำนวนมากโดยไม่ได้รับอนุญาต',
    'Would you notice if somebody copied a large amount of the customer’s data?':
      'หากมีใครคัดลอกข้อมูลลูกค้าจำนวนมาก ท่านจะรู้หรือไม่',
    'The worst losses are whole databases copied in one go, often with a valid account.':
      'ความสูญเสียที่ร้ายแรงที่สุดคือฐานข้อมูลทั้งชุดถูกคัดลอกในครั้งเดียว ซึ่งมักทำด้วยบัญชีที่ถูกต้อง',
    'Rules of the tool that watches what leaves the network.': 'กฎในเครื่องมือที่เฝ้าดูข้อมูลออกจากเครือข่าย',
    'Does every sub-processor have a written contract with duties at least as strict as yours?':
      'ผู้ประมวลผลข้อมูลช่วงทุกรายมีสัญญาเป็นลายลักษณ์อักษรที่มีหน้าที่เข้มงวดไม่น้อยกว่าของท่านหรือไม่',
    'Does every company you pass the data to have a written contract with duties at least as strict as yours? Choose “partly” if only some do.':
      'ทุกบริษัทที่ท่านส่งข้อมูลต่อมีสัญญาเป็นลายลักษณ์อักษรที่มีหน้าที่เข้มงวดไม่น้อยกว่าของท่านหรือไม่ เลือก “บางส่วน” หากมีเพียงบางราย',
    'A duty that is not passed on ends with you. The customer has no contract with your suppliers.':
      'หน้าที่ที่ไม่ได้ส่งต่อจะสิ้นสุดที่ท่าน เพราะลูกค้าไม่มีสัญญากับซัพพลายเออร์ของท่าน',
    'Template, and one signed sample.': 'แบบสัญญา และตัวอย่างหนึ่งฉบับที่ลงนามแล้ว',
    'At least one sub-processor handles the data without a contract as strict as the vendor’s own.':
      'มีผู้ประมวลผลข้อมูลช่วงอย่างน้อยหนึ่งรายดูแลข้อมูลโดยไม่มีสัญญาที่เข้มงวดเท่าของผู้ให้บริการเอง',
    'Sign contracts as strict as your own with all sub-processors.':
      'ลงนามสัญญาที่เข้มงวดเท่าของท่านเองกับผู้ประมวลผลข้อมูลช่วงทุกราย',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'สัญญากำหนดให้แจ้งลูกค้ากี่วันก่อนผู้ประมวลผลข้อมูลช่วงรายใหม่หรือที่เปลี่ยนแปลงจะเริ่มงาน',
    'How many days before a new company gets the data do you tell the customer? If the contract says nothing, choose “no promise”.':
      'แจ้งลูกค้ากี่วันก่อนบริษัทใหม่จะได้รับข้อมูล หากสัญญาไม่ได้ระบุ ให้เลือก “ไม่ได้กำหนดไว้”',
    'A notice that comes with the change, or after it, leaves the customer nothing to decide.':
      'การแจ้งพร้อมกับหรือหลังการเปลี่ยนแปลงทำให้ลูกค้าไม่เหลืออะไรให้ตัดสินใจ',
    'Extract of the clause, and one notice that was sent.': 'สำเนาข้อสัญญา และหนังสือแจ้งที่ส่งแล้วหนึ่งฉบับ',
    'New and changed sub-processors': 'ผู้ประมวลผลข้อมูลช่วงรายใหม่และที่เปลี่ยนแปลง',
    'No promise': 'ไม่ได้กำหนดไว้',
    'The customer is not told before a new company gets its data.': 'ลูกค้าไม่ได้รับแจ้งก่อนบริษัทใหม่จะได้รับข้อมูลของตน',
    'Promise notice before a new sub-processor starts; 30 days earn full points.':
      'กำหนดให้แจ้งก่อนผู้ประมวลผลข้อมูลช่วงรายใหม่เริ่มงาน หากกำหนด 30 วันจะได้คะแนนเต็ม',
    'Can the customer object before its data goes to a new or changed sub-processor?':
      'ลูกค้าคัดค้านก่อนข้อมูลของตนไปถึงผู้ประมวลผลข้อมูลช่วงรายใหม่หรือที่เปลี่ยนแปลงได้หรือไม่',
    'Can the customer say no before a new company gets the data?': 'ลูกค้าปฏิเสธก่อนบริษัทใหม่จะได้รับข้อมูลได้หรือไม่',
    'Notice is worth something only together with a say.': 'การแจ้งมีความหมายก็ต่อเมื่อลูกค้ามีสิทธิตัดสินใจด้วย',
    'Extract of the clause on objections.': 'สำเนาข้อสัญญาเรื่องการคัดค้าน',
    'The customer cannot object before a new company gets its data.': 'ลูกค้าคัดค้านก่อนบริษัทใหม่จะได้รับข้อมูลของตนไม่ได้',
    'Give the customer a right to object in the contract.': 'ให้สิทธิคัดค้านแก่ลูกค้าในสัญญา',
    'Is onward transfer to another country or party blocked unless the customer approves it and equal protection is in place?':
      'การโอนต่อไปยังประเทศหรือบุคคลอื่นถูกปิดกั้นไว้ เว้นแต่ลูกค้าอนุมัติและมีการคุ้มครองที่เท่าเทียมกัน หรือไม่',
    'Will you ask the customer before sending data on to another country or company?':
      'จะขอลูกค้าก่อนส่งข้อมูลต่อไปยังประเทศหรือบริษัทอื่นหรือไม่',
    'With each onward transfer protection can thin out, while the customer stays responsible.':
      'การโอนต่อแต่ละครั้งอาจทำให้การคุ้มครองลดลง แต่ลูกค้ายังต้องรับผิดชอบ',
    'The clause, and the technical setting that limits places.': 'ข้อสัญญา และการตั้งค่าทางเทคนิคที่จำกัดสถานที่',
    'Data can be passed on to other countries or parties without the customer’s approval.':
      'ข้อมูลอาจถูกส่งต่อไปยังประเทศหรือบุคคลอื่นโดยลูกค้าไม่ได้อนุมัติ',
    'Bind onward transfers to the customer’s approval.': 'กำหนดให้การโอนต่อต้องได้รับอนุมัติจากลูกค้า',
    'How is the customer’s data encrypted at rest, backups and portable media included?':
      'ข้อมูลที่จัดเก็บของลูกค้าเข้ารหัสอย่างไร รวมข้อมูลสำรองและสื่อพกพา',
    'Is stored data encrypted, backups and USB drives too?': 'ข้อมูลที่จัดเก็บเข้ารหัสหรือไม่ รวมข้อมูลสำรองและไดรฟ์ USB',
    'A lost drive or a stolen backup then gives nothing away.': 'เมื่อเข้ารหัสแล้ว ไดรฟ์ที่หายหรือข้อมูลสำรองที่ถูกขโมยจะไม่เผยสิ่งใด',
    'Note on the architecture, or an export of the settings.': 'เอกสารสถาปัตยกรรม หรือการตั้งค่าที่ส่งออก',
    'All stores, backups and portable media': 'ที่จัดเก็บทั้งหมด ข้อมูลสำรอง และสื่อพกพา',
    'Primary stores only': 'เฉพาะที่จัดเก็บหลัก',
    'Some primary stores only': 'ที่จัดเก็บหลักเพียงบางส่วน',
    'Not encrypted': 'ไม่เข้ารหัส',
    'Stored data is not, or only partly, encrypted, although its loss would do harm.':
      'ข้อมูลที่จัดเก็บไม่ได้เข้ารหัสหรือเข้ารหัสเพียงบางส่วน ทั้งที่การสูญเสียข้อมูลจะก่อให้เกิดความเสียหาย',
    'Encrypt at least all primary stores; backups and portable media earn full points.':
      'เข้ารหัสอย่างน้อยที่จัดเก็บหลักทั้งหมด หากรวมข้อมูลสำรองและสื่อพกพาจะได้คะแนนเต็ม',
    'Are encryption keys generated, rotated, kept apart from the data and revoked by a set procedure?':
      'กุญแจเข้ารหัสถูกสร้าง หมุนเวียน เก็บแยกจากข้อมูล และเพิกถอนตามขั้นตอนปฏิบัติที่กำหนดหรือไม่',
    'Are the keys to the encrypted data looked after: made safely, changed, and stored away from the data?':
      'กุญแจของข้อมูลที่เข้ารหัสได้รับการดูแลหรือไม่ คือสร้างอย่างปลอดภัย เปลี่ยนตามรอบ และเก็บแยกจากข้อมูล',
    'Encryption is as good as the care for its keys. A key that lies beside the data protects nothing.':
      'การเข้ารหัสดีได้เท่ากับการดูแลกุญแจ กุญแจที่วางอยู่ข้างข้อมูลคุ้มครองอะไรไม่ได้',
    'Policy on keys, or a report of the key management system.': 'นโยบายเรื่องกุญแจ หรือรายงานจากระบบจัดการกุญแจ',
    'Encryption keys': 'กุญแจเข้ารหัส',
    'Who can control the keys that encrypt the customer’s data?': 'ใครควบคุมกุญแจที่เข้ารหัสข้อมูลของลูกค้าได้บ้าง',
    'Can the customer hold the keys to its own data?': 'ลูกค้าถือกุญแจของข้อมูลตนเองได้หรือไม่',
    'Whoever holds the key can open the data, also when an authority asks. Some customers need to hold it themselves.':
      'ผู้ถือกุญแจเปิดข้อมูลได้ รวมถึงเมื่อหน่วยงานรัฐขอ ลูกค้าบางรายจำเป็นต้องถือกุญแจเอง',
    'Documentation of the options for key control.': 'เอกสารอธิบายทางเลือกในการควบคุมกุญแจ',
    'The customer can hold the keys outside your systems': 'ลูกค้าถือกุญแจไว้นอกระบบของท่านได้',
    'The customer can manage the keys inside your systems': 'ลูกค้าจัดการกุญแจภายในระบบของท่านได้',
    'Only you, or your provider, control the keys': 'ท่านหรือผู้ให้บริการของท่านเท่านั้นที่ควบคุมกุญแจ',
    'The data is not encrypted, so there are no keys': 'ข้อมูลไม่ได้เข้ารหัส จึงไม่มีกุญแจ',
    'Is one customer’s data kept apart from another’s, and is that separation tested?':
      'ข้อมูลของลูกค้าแต่ละรายแยกจากกัน และมีการทดสอบการแยกนั้นหรือไม่',
    'Is the customer’s data kept so that your other customers can never see it, and do you test that?':
      'ข้อมูลของลูกค้าเก็บไว้โดยที่ลูกค้ารายอื่นของท่านไม่มีทางเห็น และมีการทดสอบเรื่องนี้หรือไม่',
    'In shared systems one mistake can show one customer’s data to another.':
      'ในระบบที่ใช้ร่วมกัน ความผิดพลาดครั้งเดียวอาจทำให้ลูกค้ารายหนึ่งเห็นข้อมูลของอีกราย',
    'Note on the design, and the result of a test.': 'เอกสารการออกแบบ และผลการทดสอบ',
    'When was a restore from an offline or unchangeable backup last tested with success?':
      'ทดสอบกู้คืนข้อมูลจากข้อมูลสำรองแบบออฟไลน์หรือที่แก้ไขไม่ได้สำเร็จครั้งล่าสุดเมื่อใด',
    'When did you last restore a backup successfully? It must be a backup that an intruder could not have reached.':
      'กู้คืนข้อมูลสำรองสำเร็จครั้งล่าสุดเมื่อใด ต้องเป็นข้อมูลสำรองที่ผู้บุกรุกเข้าไม่ถึง',
    'A backup nobody has ever restored is a hope. Ransomware destroys the backups it can reach first.':
      'ข้อมูลสำรองที่ไม่เคยกู้คืนเป็นเพียงความหวัง มัลแวร์เรียกค่าไถ่ทำลายข้อมูลสำรองที่เข้าถึงได้ก่อน',
    'Report of the restore test.': 'รายงานการทดสอบกู้คืนข้อมูล',
    Never: 'ไม่เคย',
    'A restore from a protected backup was not proven within the last 12 months.':
      'ไม่มีการพิสูจน์การกู้คืนข้อมูลจากข้อมูลสำรองที่ป้องกันไว้ภายใน 12 เดือนที่ผ่านมา',
    'Restore from a protected backup and record the result.': 'กู้คืนข้อมูลจากข้อมูลสำรองที่ป้องกันไว้ และบันทึกผล',
    'Within how many days do your rules require critical vulnerabilities to be fixed on systems that hold customer data?':
      'กฎของท่านกำหนดให้แก้ไขช่องโหว่ระดับวิกฤตในระบบที่เก็บข้อมูลลูกค้าภายในกี่วัน',
    'How many days do you allow yourselves for an urgent security update?':
      'ท่านให้เวลาตนเองกี่วันในการติดตั้งอัปเดตความปลอดภัยเร่งด่วน',
    'The target shows what staff are measured against.': 'เป้าหมายแสดงว่าพนักงานถูกวัดผลด้วยอะไร',
    'The rule on patching.': 'กฎการติดตั้งแพตช์',
    'Fixing critical vulnerabilities': 'การแก้ไขช่องโหว่ระดับวิกฤต',
    'No target is set': 'ไม่ได้กำหนดเป้าหมาย',
    'How many days did it take you on average, over the last six months, to fix critical vulnerabilities on those systems?':
      'ในหกเดือนที่ผ่านมา ใช้เวลาเฉลี่ยกี่วันในการแก้ไขช่องโหว่ระดับวิกฤตในระบบเหล่านั้น',
    'How many days does it really take you to install an urgent security update?':
      'ใช้เวลาจริงกี่วันในการติดตั้งอัปเดตความปลอดภัยเร่งด่วน',
    'Known weaknesses are attacked within days. Only the time really taken tells how long the door stands open.':
      'จุดอ่อนที่เป็นที่รู้จักถูกโจมตีภายในไม่กี่วัน เวลาที่ใช้จริงเท่านั้นที่บอกว่าประตูเปิดค้างไว้นานเท่าใด',
    'Trend of scans, or the report on patches.': 'แนวโน้มผลการสแกน หรือรายงานแพตช์',
    'What share of servers and staff devices has centrally managed protection against malware?':
      'เซิร์ฟเวอร์และอุปกรณ์ของพนักงานมีระบบป้องกันมัลแวร์ที่จัดการจากส่วนกลางเป็นสัดส่วนเท่าใด',
    'Out of every 100 computers, how many have anti-virus that you manage centrally?':
      'ในทุก 100 เครื่อง มีกี่เครื่องที่มีโปรแกรมป้องกันไวรัสที่จัดการจากส่วนกลาง',
    'One unprotected machine is enough to bring the others down.':
      'เครื่องที่ไม่มีการป้องกันเพียงเครื่องเดียวก็พอให้เครื่องอื่นเสียหายตามไปด้วย',
    'Export from the management console.': 'ข้อมูลที่ส่งออกจากหน้าจอจัดการส่วนกลาง',
    'Not known': 'ไม่ทราบ',
    'Are networks divided, systems hardened to a baseline, and both watched for intrusion?':
      'เครือข่ายแบ่งเป็นส่วน ระบบตั้งค่าให้แข็งแกร่งตามเกณฑ์พื้นฐาน และเฝ้าระวังการบุกรุกทั้งเครือข่ายและระบบหรือไม่',
    'Is your network split into parts, set up safely, and watched for intruders?':
      'เครือข่ายแบ่งเป็นส่วน ๆ ตั้งค่าอย่างปลอดภัย และเฝ้าระวังผู้บุกรุกหรือไม่',
    'Division keeps an intruder in one room; watching is how anybody notices.':
      'การแบ่งส่วนกักผู้บุกรุกไว้ในห้องเดียว การเฝ้าระวังคือวิธีที่ทำให้มีคนสังเกตเห็น',
    'Baseline, network diagram, and one alert.': 'เกณฑ์การตั้งค่าพื้นฐาน แผนผังเครือข่าย และการแจ้งเตือนหนึ่งรายการ',
    'What recovery time (RTO) do you promise by contract, in hours?': 'สัญญากำหนดระยะเวลากู้คืนระบบ (RTO) ไว้กี่ชั่วโมง',
    'How many hours after an outage will the service be back, by contract?':
      'ตามสัญญา บริการจะกลับมาใช้ได้ภายในกี่ชั่วโมงหลังระบบขัดข้อง',
    'The customer plans its own continuity with this figure. It is neither good nor bad alone, so it gives no points.':
      'ลูกค้าใช้ตัวเลขนี้วางแผนความต่อเนื่องทางธุรกิจของตน ตัวเลขโดยลำพังไม่ได้ดีหรือไม่ดี จึงไม่คิดคะแนน',
    'Extract of the contract, or the recovery plan.': 'สำเนาบางส่วนของสัญญา หรือแผนกู้คืนระบบ',
    'Recovery after an outage': 'การกู้คืนหลังระบบขัดข้อง',
    'How many hours of data can be lost at most, by contract (RPO)?': 'ตามสัญญา ยอมให้ข้อมูลสูญหายได้สูงสุดกี่ชั่วโมง (RPO)',
    'After an outage, how many hours of the latest data might be gone?': 'หลังระบบขัดข้อง ข้อมูลล่าสุดอาจหายไปกี่ชั่วโมง',
    'The customer must know how much it may have to enter again. It is neither good nor bad alone, so it gives no points.':
      'ลูกค้าต้องรู้ว่าอาจต้องบันทึกข้อมูลใหม่มากเพียงใด ตัวเลขโดยลำพังไม่ได้ดีหรือไม่ดี จึงไม่คิดคะแนน',
    'When was the continuity or recovery plan for this service last tested?':
      'ทดสอบแผนความต่อเนื่องทางธุรกิจหรือแผนกู้คืนระบบของบริการนี้ครั้งล่าสุดเมื่อใด',
    'When did you last practise getting the service back after an outage?':
      'ซักซ้อมการนำบริการกลับมาหลังระบบขัดข้องครั้งล่าสุดเมื่อใด',
    'Plans age with every change of the system. Only a test shows that the promised times can be kept.':
      'แผนล้าสมัยไปทุกครั้งที่ระบบเปลี่ยน มีเพียงการทดสอบที่แสดงว่าทำได้ตามเวลาที่กำหนด',
    'Report of the test.': 'รายงานการทดสอบ',
    'The customer depends on this service, and its recovery was not tested within the last 24 months.':
      'ลูกค้าต้องพึ่งพาบริการนี้ แต่ไม่มีการทดสอบการกู้คืนระบบภายใน 24 เดือนที่ผ่านมา',
    'Test the recovery plan and record the result.': 'ทดสอบแผนกู้คืนระบบและบันทึกผล',
    'Are retention periods enforced by the system rather than by hand?':
      'ระยะเวลาเก็บรักษาบังคับใช้โดยระบบแทนการทำด้วยมือหรือไม่',
    'Is old data deleted on time, by the system and not from memory?':
      'ระบบลบข้อมูลเก่าตามกำหนดเวลา โดยไม่ต้องอาศัยความจำของคนหรือไม่',
    'Deleting by hand is forgotten. What should be gone is then still there when a leak happens.':
      'การลบด้วยมือมักถูกลืม ข้อมูลที่ควรหมดไปจึงยังอยู่เมื่อเกิดการรั่วไหล',
    'Log of the deletion job, or its settings.': 'บันทึก log ของงานลบข้อมูล หรือการตั้งค่า',
    'Is data destroyed by a recognised method, backups included, with a certificate or a log as proof?':
      'ทำลายข้อมูลด้วยวิธีที่เป็นที่ยอมรับ รวมข้อมูลสำรอง โดยมีใบรับรองหรือบันทึก log เป็นหลักฐานหรือไม่',
    'Can you prove that data was destroyed, backups too? Choose “partly” if backups or the proof are missing.':
      'พิสูจน์ได้หรือไม่ว่าทำลายข้อมูลแล้ว รวมข้อมูลสำรอง เลือก “บางส่วน” หากขาดข้อมูลสำรองหรือหลักฐาน',
    'Deleted files can often be brought back. Proof lets the customer show that its own duty is done.':
      'ไฟล์ที่ลบแล้วมักกู้กลับมาได้ หลักฐานช่วยให้ลูกค้าแสดงได้ว่าทำหน้าที่ของตนแล้ว',
    'Sample of a certificate or a log, and the method.': 'ตัวอย่างใบรับรองหรือบันทึก log และวิธีการ',
    'Within how many days after the contract ends is all of the customer’s data returned and deleted, backups included?':
      'หลังสัญญาสิ้นสุด ข้อมูลทั้งหมดของลูกค้าจะถูกส่งคืนและลบภายในกี่วัน รวมข้อมูลสำรอง',
    'How many days after the end will the customer have its data back and all copies be gone?':
      'หลังสิ้นสุดสัญญากี่วัน ลูกค้าจะได้ข้อมูลคืนและสำเนาทั้งหมดจะหมดไป',
    'Data left with a former vendor is watched by nobody, yet the customer remains responsible for it.':
      'ข้อมูลที่ค้างอยู่กับอดีตผู้ให้บริการไม่มีใครเฝ้าดู แต่ลูกค้ายังต้องรับผิดชอบ',
    'The clause on the end of the contract.': 'ข้อสัญญาเรื่องการสิ้นสุดสัญญา',
    'After the contract ends, data stays with the vendor for more than 180 days, or without any limit.':
      'หลังสัญญาสิ้นสุด ข้อมูลอยู่กับผู้ให้บริการนานกว่า 180 วัน หรือไม่จำกัดเวลา',
    'Promise return and deletion within 180 days; 30 days earn full points.':
      'กำหนดให้ส่งคืนและลบภายใน 180 วัน หากกำหนด 30 วันจะได้คะแนนเต็ม',
    'Where the output of AI affects people, can a person review, correct or overrule it?':
      'หากผลลัพธ์ของ AI กระทบต่อผู้คน มีคนตรวจทาน แก้ไข หรือกลับผลได้หรือไม่',
    'Can a person check and change what the AI decides?': 'มีคนตรวจและเปลี่ยนสิ่งที่ AI ตัดสินใจได้หรือไม่',
    'Machines err in ways that only people notice. Someone affected needs a human to turn to.':
      'เครื่องผิดพลาดในแบบที่มีแต่คนจะสังเกตเห็น ผู้ได้รับผลกระทบต้องมีคนให้ติดต่อ',
    'Description of the process, with one case that was corrected.': 'คำอธิบายกระบวนการ พร้อมหนึ่งกรณีที่ได้แก้ไข',
    'AI that affects people': 'AI ที่กระทบต่อผู้คน',
    'Are people told when AI is used on them?': 'มีการแจ้งผู้คนเมื่อใช้ AI กับพวกเขาหรือไม่',
    'Do you tell people when AI is used?': 'ได้บอกผู้คนเมื่อใช้ AI หรือไม่',
    'Nobody can object to what they don’t know of.': 'ไม่มีใครคัดค้านสิ่งที่ตนไม่รู้ได้',
    'The notice as people see it on the screen.': 'ข้อความแจ้งตามที่ผู้คนเห็นบนหน้าจอ',
    'Can you show the origin and the licence of the data used to train or tune your models?':
      'แสดงที่มาและสิทธิใช้งานของข้อมูลที่ใช้ฝึกหรือปรับแบบจำลองได้หรือไม่',
    'Can you show where the data used to train your models came from, and that you may use it?':
      'แสดงได้หรือไม่ว่าข้อมูลที่ใช้ฝึกแบบจำลองมาจากที่ใด และท่านมีสิทธิใช้',
    'A model built on data that nobody was allowed to use may have to be withdrawn, and the service with it.':
      'แบบจำลองที่สร้างจากข้อมูลที่ไม่มีสิทธิใช้อาจต้องถูกถอนออก และบริการก็ต้องหยุดไปด้วย',
    'Description of the data sets, with their licences.': 'คำอธิบายชุดข้อมูล พร้อมสิทธิใช้งาน',
    'Data behind the models': 'ข้อมูลเบื้องหลังแบบจำลอง',
    'Can the customer’s data be kept out of training and tuning?': 'กันข้อมูลของลูกค้าออกจากการฝึกและการปรับแบบจำลองได้หรือไม่',
    'Can the customer’s data be left out when your models learn?': 'เมื่อแบบจำลองเรียนรู้ เว้นข้อมูลของลูกค้าไว้ได้หรือไม่',
    'What a model has learnt can surface again, in front of others.': 'สิ่งที่แบบจำลองเรียนรู้ไปอาจปรากฏขึ้นอีกต่อหน้าผู้อื่น',
    'Proof of the setting that leaves the data out.': 'หลักฐานการตั้งค่าที่เว้นข้อมูลนั้นไว้',
    'Which figures on data management do you measure and report to management? Five of these earn full points.':
      'วัดและรายงานตัวเลขด้านการบริหารข้อมูลใดต่อผู้บริหารบ้าง ห้าข้อในนี้จะได้คะแนนเต็ม',
    'Which numbers about data does your management get to see regularly?': 'ผู้บริหารได้เห็นตัวเลขเกี่ยวกับข้อมูลใดเป็นประจำบ้าง',
    'What is measured is noticed when it slips. Few figures that are read beat many that are not.':
      'สิ่งที่วัดไว้จะสังเกตได้เมื่อเริ่มถดถอย ตัวเลขน้อยแต่มีคนอ่านดีกว่าตัวเลขมากที่ไม่มีใครอ่าน',
    'The dashboard, or the last report to management.': 'หน้าจอสรุปผล หรือรายงานล่าสุดต่อผู้บริหาร',
    'Time to close requests by the people the data is about': 'เวลาที่ใช้ปิดคำขอของเจ้าของข้อมูลส่วนบุคคล',
    'Share of important systems that are encrypted': 'สัดส่วนระบบสำคัญที่เข้ารหัส',
    'Age of policies since their last review': 'อายุของนโยบายนับจากการทบทวนครั้งล่าสุด',
    'Share of staff trained': 'สัดส่วนพนักงานที่ผ่านการอบรม',
    'Share of datasets in the inventory': 'สัดส่วนชุดข้อมูลที่อยู่ในบัญชีรายการ',
    'Share of data deleted on time': 'สัดส่วนข้อมูลที่ลบตามกำหนด',
    'Number of incidents and time to handle them': 'จำนวนเหตุการณ์ผิดปกติและเวลาที่ใช้จัดการ',
    'Overdue corrective actions': 'การดำเนินการแก้ไขที่เกินกำหนด',
    'When was the last internal or external audit of your data controls?':
      'ตรวจสอบมาตรการควบคุมข้อมูลโดยผู้ตรวจสอบภายในหรือภายนอกครั้งล่าสุดเมื่อใด',
    'When did somebody last check, formally, whether your data rules are followed?':
      'มีผู้ตรวจสอบอย่างเป็นทางการว่าทำตามกฎด้านข้อมูลครั้งล่าสุดเมื่อใด',
    'Controls wear out unnoticed. An audit looks at what is done, not at what is written.':
      'มาตรการควบคุมเสื่อมลงโดยไม่มีใครสังเกต การตรวจสอบดูที่สิ่งที่ทำจริง ไม่ใช่สิ่งที่เขียนไว้',
    'Summary of the audit.': 'สรุปผลการตรวจสอบ',
    'Audit of data controls': 'การตรวจสอบมาตรการควบคุมข้อมูล',
    'Are the findings of that audit closed?': 'ข้อตรวจพบจากการตรวจสอบนั้นแก้ไขเสร็จแล้วหรือไม่',
    'Have you put right what that check found?': 'ได้แก้ไขสิ่งที่การตรวจครั้งนั้นพบแล้วหรือไม่',
    'Findings left open are known weaknesses.': 'ข้อตรวจพบที่ค้างอยู่คือจุดอ่อนที่รู้แล้ว',
    'List of findings with the date on which each was closed.': 'รายการข้อตรวจพบพร้อมวันที่ปิดแต่ละข้อ',
    'All are closed, or there were none': 'ปิดครบทุกข้อ หรือไม่มีข้อตรวจพบ',
    'Some are open, all within their due date': 'บางข้อยังเปิดอยู่ แต่ไม่เกินกำหนด',
    'Some are overdue': 'บางข้อเกินกำหนด',
    'They are not tracked': 'ไม่ได้ติดตาม',
    'When was the last penetration test of this service by an independent tester?':
      'ทดสอบเจาะระบบของบริการนี้โดยผู้ทดสอบอิสระครั้งล่าสุดเมื่อใด',
    'When did an outside expert last try to break into your service?': 'ผู้เชี่ยวชาญภายนอกลองเจาะบริการของท่านครั้งล่าสุดเมื่อใด',
    'An outsider finds what insiders overlook, before an attacker does.': 'คนนอกพบสิ่งที่คนในมองข้าม ก่อนที่ผู้โจมตีจะพบ',
    'Management summary of the test report.': 'บทสรุปผู้บริหารของรายงานการทดสอบ',
    'Penetration test': 'การทดสอบเจาะระบบ',
    'The service can be reached from the internet and was not tested by an independent tester within the last 18 months.':
      'เข้าถึงบริการได้จากอินเทอร์เน็ต แต่ไม่มีการทดสอบโดยผู้ทดสอบอิสระภายใน 18 เดือนที่ผ่านมา',
    'Have an independent tester test the service.': 'ให้ผู้ทดสอบอิสระทดสอบบริการ',
    'Are the high and critical findings of that test fixed?': 'ข้อตรวจพบระดับสูงและวิกฤตจากการทดสอบนั้นแก้ไขแล้วหรือไม่',
    'Have you fixed the serious problems the expert found?': 'ได้แก้ไขปัญหาร้ายแรงที่ผู้เชี่ยวชาญพบแล้วหรือไม่',
    'A report doesn’t make anything safer; the fixes do.': 'รายงานไม่ได้ทำให้สิ่งใดปลอดภัยขึ้น การแก้ไขต่างหากที่ทำให้ปลอดภัย',
    'Letter on the retest.': 'หนังสือยืนยันการทดสอบซ้ำ',
    'All are fixed and tested again, or there were none': 'แก้ไขครบและทดสอบซ้ำแล้ว หรือไม่มีข้อตรวจพบ',
    'All are fixed, not tested again': 'แก้ไขครบแล้ว แต่ยังไม่ทดสอบซ้ำ',
    'Some are open': 'บางข้อยังเปิดอยู่',
    'None is fixed, or nobody knows': 'ยังไม่ได้แก้ไขเลย หรือไม่มีใครทราบ',
    'Will you let the customer, its auditors or an agreed third party audit the service, and answer their questions?':
      'จะให้ลูกค้า ผู้ตรวจสอบของลูกค้า หรือบุคคลภายนอกที่ตกลงกันตรวจสอบบริการ และตอบคำถามของผู้ตรวจเหล่านั้นหรือไม่',
    'May the customer check how you protect its data?': 'ลูกค้าตรวจสอบวิธีที่ท่านคุ้มครองข้อมูลของตนได้หรือไม่',
    'Trust needs the right to look. Authorities may expect the customer to have it in the contract.':
      'ความไว้วางใจต้องมีสิทธิเข้าตรวจ หน่วยงานรัฐอาจคาดหวังให้ลูกค้ามีสิทธินี้ในสัญญา',
    'The clause on audits.': 'ข้อสัญญาเรื่องการตรวจสอบ',
    'The customer has no right to audit the service.': 'ลูกค้าไม่มีสิทธิตรวจสอบบริการ',
    'Agree to audits in the contract.': 'ยอมรับการตรวจสอบไว้ในสัญญา',
    'What share of your corrective actions for data protection and security is overdue?':
      'การดำเนินการแก้ไขด้านการคุ้มครองข้อมูลและความมั่นคงปลอดภัยเกินกำหนดเป็นสัดส่วนเท่าใด',
    'Out of every 100 improvements you decided on, how many are late?': 'ในทุก 100 เรื่องที่ตัดสินใจปรับปรุง มีกี่เรื่องที่ล่าช้า',
    'Weaknesses are found everywhere. What tells vendors apart is whether decisions are carried out.':
      'จุดอ่อนพบได้ทุกที่ สิ่งที่ทำให้ผู้ให้บริการต่างกันคือได้ลงมือทำตามที่ตัดสินใจหรือไม่',
    'The list of actions with due dates.': 'รายการการดำเนินการแก้ไขพร้อมวันครบกำหนด',
    'Not tracked': 'ไม่ได้ติดตาม',
    'Of the sub-processors that see the customer’s data, take the one whose last review is longest ago: when was that review?':
      'ในบรรดาผู้ประมวลผลข้อมูลช่วงที่เห็นข้อมูลของลูกค้า ให้เลือกรายที่ไม่ได้ทบทวนมานานที่สุด รายนั้นได้รับการทบทวนครั้งล่าสุดเมื่อใด',
    'When did you last check your suppliers? Give the date of the one you checked longest ago.':
      'ตรวจซัพพลายเออร์ครั้งล่าสุดเมื่อใด โปรดให้วันที่ของรายที่ไม่ได้ตรวจมานานที่สุด',
    'Suppliers change too. The one nobody looked at for longest is where surprises come from.':
      'ซัพพลายเออร์ก็เปลี่ยนแปลงได้ รายที่ไม่มีใครดูมานานที่สุดคือที่มาของเรื่องไม่คาดคิด',
    'Log of the reviews.': 'บันทึกการทบทวน',
    'At least one was never reviewed': 'มีอย่างน้อยหนึ่งรายที่ไม่เคยทบทวน',
    'When did management last review the data protection programme?': 'ผู้บริหารทบทวนโปรแกรมคุ้มครองข้อมูลครั้งล่าสุดเมื่อใด',
    'When did the owner or the managers last look at how well data is protected?':
      'เจ้าของกิจการหรือผู้บริหารพิจารณาว่าข้อมูลได้รับการคุ้มครองดีเพียงใดครั้งล่าสุดเมื่อใด',
    'Money and priorities are set at the top. A date shows that the top has looked.':
      'งบประมาณและลำดับความสำคัญกำหนดโดยผู้บริหารสูงสุด วันที่แสดงว่าผู้บริหารได้พิจารณาแล้ว',
    'Minutes of the review.': 'รายงานการประชุมทบทวน',
    'Within how many days do you tell the customer of an important change: owner, location, sub-processor, lost certificate, key control?':
      'แจ้งลูกค้าภายในกี่วันเมื่อมีการเปลี่ยนแปลงสำคัญ ได้แก่ เจ้าของ สถานที่ ผู้ประมวลผลข้อมูลช่วง การสูญเสียใบรับรอง หรือการควบคุมกุญแจ',
    'How many days after a big change in your company or service will you tell the customer?':
      'หลังมีการเปลี่ยนแปลงใหญ่ในบริษัทหรือบริการ จะแจ้งลูกค้าภายในกี่วัน',
    'The customer decided on the vendor as it was then. After a change it has to look again.':
      'ลูกค้าเลือกผู้ให้บริการตามสภาพในเวลานั้น เมื่อมีการเปลี่ยนแปลงต้องพิจารณาใหม่',
    'Extract of the clause.': 'สำเนาข้อสัญญา',
    'When did you last practise a breach or a crisis, notice to customers included?':
      'ซักซ้อมกรณีการละเมิดข้อมูลหรือวิกฤต รวมการแจ้งลูกค้า ครั้งล่าสุดเมื่อใด',
    'When did you last practise what to do after a leak, including telling your customers?':
      'ซักซ้อมว่าต้องทำอะไรหลังข้อมูลรั่วไหล รวมการแจ้งลูกค้า ครั้งล่าสุดเมื่อใด',
    'The first notice written under stress is usually late and wrong. Practice makes it routine.':
      'หนังสือแจ้งฉบับแรกที่เขียนภายใต้ความกดดันมักช้าและผิดพลาด การซักซ้อมทำให้เป็นเรื่องปกติ',
    'Report of the exercise.': 'รายงานการซักซ้อม',
    'Do you give the customer a security contact who can be reached at any hour?':
      'มีผู้ติดต่อด้านความมั่นคงปลอดภัยที่ลูกค้าติดต่อได้ทุกเวลาหรือไม่',
    'Is there somebody the customer can call about a security problem, day and night?':
      'มีคนที่ลูกค้าโทรหาเรื่องปัญหาความปลอดภัยได้ทั้งกลางวันและกลางคืนหรือไม่',
    'Incidents don’t keep office hours. An unknown number costs the hours that matter most.':
      'เหตุการณ์ผิดปกติไม่เลือกเวลาทำการ หมายเลขที่ไม่รู้ทำให้เสียชั่วโมงที่สำคัญที่สุด',
    'The contact sheet.': 'เอกสารช่องทางติดต่อ',
    'Contact and outside view': 'ผู้ติดต่อและการดูจากภายนอก',
    'Do you agree that the customer watches, from outside, what your service shows to the internet?':
      'ท่านยินยอมให้ลูกค้าเฝ้าดูจากภายนอกว่าบริการเปิดเผยสิ่งใดต่ออินเทอร์เน็ตหรือไม่',
    'May the customer look at your service from the outside, as anyone on the internet could?':
      'ลูกค้าดูบริการจากภายนอกเช่นเดียวกับที่ใครก็ดูได้บนอินเทอร์เน็ตได้หรือไม่',
    'Much can be seen from outside without touching the service. Agreement keeps such a look from being mistaken for an attack.':
      'มองเห็นได้มากจากภายนอกโดยไม่แตะต้องบริการ ความยินยอมช่วยไม่ให้การดูเช่นนั้นถูกเข้าใจผิดว่าเป็นการโจมตี',
    'The clause or the letter in which you agree.': 'ข้อสัญญาหรือหนังสือที่แสดงความยินยอม',
    'A processor uses personal data for more than the customer’s documented instructions.':
      'ผู้ประมวลผลข้อมูลส่วนบุคคลใช้ข้อมูลส่วนบุคคลเกินกว่าคำสั่งที่เป็นลายลักษณ์อักษรของลูกค้า',
    'Bind processing to the customer’s documented instructions in the contract, and keep to it.':
      'ผูกการประมวลผลไว้กับคำสั่งที่เป็นลายลักษณ์อักษรของลูกค้าในสัญญา และปฏิบัติตามนั้น',
  },
  reviewed: {},
}
