import type { MailWords } from './mail-words'

/** Thai, by the English that each message says. */
export const th: MailWords = {
  madeOn: '2026-11-22',
  machine: {
    'Late: {customer} waits for you to put something right': 'เลยกำหนดแล้ว: {customer} รอให้ท่านแก้ไขบางเรื่อง',
    '{customer} waits for you to put something right': '{customer} รอให้ท่านแก้ไขบางเรื่อง',
    '{name}, {count, plural, one {this finding waits} other {these findings wait}} for you.':
      '{name} {count, plural, other {ข้อตรวจพบเหล่านี้รอท่านอยู่}}',
    'Say there what you did, with a file that shows it if you have one. The reminders stop with that.':
      'บอกที่นั่นว่าท่านทำอะไรไปแล้ว พร้อมไฟล์ที่แสดงให้เห็นหากมี จากนั้นการเตือนจะหยุด',
    '{title}, due {day}': '{title} ครบกำหนด {day}',
    '{vendor} has not put it right: {title}': '{vendor} ยังไม่ได้แก้ไข: {title}',
    'A finding of {vendor} is late': 'ข้อตรวจพบของ {vendor} เลยกำหนดแล้ว',
    'Its day is more than a week past, and it still waits for the vendor.':
      'เลยกำหนดมากว่าหนึ่งสัปดาห์แล้ว และยังรอผู้ให้บริการอยู่',
    'A file is with it: {file}': 'มีไฟล์แนบ: {file}',
    Due: 'ครบกำหนด',
    'It is about: “{finding}”': 'เกี่ยวกับ: “{finding}”',
    'Look at it': 'ดู',
    'Open the findings': 'เปิดข้อตรวจพบ',
    '{customer} accepts it as it is: {title}': '{customer} ยอมรับตามที่เป็น: {title}',
    '{customer} asks you to put something right: {title}': '{customer} ขอให้คุณแก้ไขบางเรื่อง: {title}',
    '{customer} closed a finding as fixed: {title}': '{customer} ปิดข้อตรวจพบเพราะแก้ไขแล้ว: {title}',
    '{customer} needs more about a finding: {title}': '{customer} ต้องการข้อมูลเพิ่มเรื่องข้อตรวจพบ: {title}',
    '{customer} opened a finding again: {title}': '{customer} เปิดข้อตรวจพบอีกครั้ง: {title}',
    '{customer} withdrew a finding: {title}': '{customer} ถอนข้อตรวจพบ: {title}',
    '{name}, it is about: “{finding}”': '{name} เรื่องนี้เกี่ยวกับ: “{finding}”',
    '{name}, say there what you did, with a file that shows it if you have one.':
      '{name} โปรดบอกที่นั่นว่าท่านทำอะไรไปแล้ว พร้อมไฟล์ที่แสดงให้เห็นหากมี',
    '{name}, there is nothing left for you to do about it.': '{name} ไม่มีสิ่งที่คุณต้องทำอีกในเรื่องนี้',
    '{vendor} answered a finding': '{vendor} ตอบข้อตรวจพบ',
    '{vendor} answered a finding: {title}': '{vendor} ตอบข้อตรวจพบ: {title}',
    '{by} left you a note about {title}': '{by} ฝากบันทึกถึงท่านเรื่อง {title}',
    'A note for you about {title}': 'บันทึกถึงท่านเรื่อง {title}',
    '{name}, {by} noted something on a question and wants you to read it. {other} doesn’t see notes.':
      '{name} {by} บันทึกบางอย่างไว้ที่คำถามข้อหนึ่งและอยากให้ท่านอ่าน {other} ไม่เห็นบันทึก',
    'Read the note': 'อ่านบันทึก',
    'You get this because {by} chose you when leaving the note in Rantai.':
      'ท่านได้รับอีเมลนี้เพราะ {by} เลือกท่านเมื่อฝากบันทึกใน Rantai',
    'This mail was translated by machine. Where the two differ, the English text counts.':
      'อีเมลนี้แปลด้วยเครื่อง หากข้อความแตกต่างกัน ให้ถือข้อความภาษาอังกฤษเป็นหลัก',
    'Or open this address:': 'หรือเปิดที่อยู่นี้:',
    'No reply is needed.': 'ไม่จำเป็นต้องตอบกลับ',
    'It is about: “{question}”': 'เกี่ยวกับคำถาม: “{question}”',
    'The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.':
      'ลิงก์นี้สำหรับท่านเท่านั้น หากต้องการมอบคำถามให้เพื่อนร่วมงาน โปรดระบุชื่อผู้นั้นในระบบ และโปรดอย่าส่งต่ออีเมลนี้',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'ประมาณ {minutes} นาที',
    'about {hours} h': 'ประมาณ {hours} ชั่วโมง',
    'about {hours} h {minutes} min': 'ประมาณ {hours} ชั่วโมง {minutes} นาที',
    '{title}: {count, plural, one {1 answer} other {{count} answers}} came back to you, due on {due}.':
      '{title}: คำตอบ {count} ข้อถูกส่งกลับมาให้ท่าน ครบกำหนด{due}',
    '{title}: {answered} of {count} answered, due on {due}.': '{title}: ตอบแล้ว {answered} จาก {count} ข้อ ครบกำหนด{due}',
    'Sent by {customer} through Rantai.': 'ส่งโดย {customer} ผ่าน Rantai',
    'Sent by {customer} through Rantai. If this looks wrong, write to {whom}.':
      'ส่งโดย {customer} ผ่าน Rantai หากเห็นว่าไม่ถูกต้อง โปรดติดต่อ {whom}',
    '{customer} asks about {title}': '{customer} สอบถามเกี่ยวกับ {title}',
    '{customer} asks {count, plural, one {1 question} other {{count} questions}} about {title}':
      '{customer} มีคำถาม {count} ข้อเกี่ยวกับ {title}',
    '{name}, {customer} has to check how its data is looked after at {vendor}. You don’t need a password.':
      'เรียน {name} ทาง {customer} ต้องตรวจสอบว่าข้อมูลของตนได้รับการดูแลอย่างไรที่ {vendor} ท่านไม่ต้องใช้รหัสผ่าน',
    'Nothing is sent before you press Send. You can stop at any time and go on later, on any device.':
      'จะไม่มีการส่งสิ่งใดก่อนที่ท่านจะกดส่ง ท่านหยุดได้ทุกเมื่อและกลับมาทำต่อภายหลังได้จากทุกอุปกรณ์',
    'Who asks': 'ผู้สอบถาม',
    'Please send by': 'โปรดส่งภายใน',
    'Time it takes': 'เวลาที่ใช้',
    '{time}, in parts if you like': '{time} แบ่งทำทีละส่วนได้',
    'A message from {name}': 'ข้อความจาก {name}',
    'See what is asked': 'ดูคำถาม',
    'Asked by {customer} through Rantai. If you doubt that this is genuine, call {customer} on the number in your contract.':
      'สอบถามโดย {customer} ผ่าน Rantai หากท่านไม่แน่ใจว่าเป็นของจริง โปรดโทรหา {customer} ตามหมายเลขในสัญญาของท่าน',
    'A fresh link: {customer} about {title}': 'ลิงก์ใหม่: {customer} เกี่ยวกับ {title}',
    'Here is the fresh link you asked for': 'ลิงก์ใหม่ที่ท่านขอ',
    '{name}, everything you answered is still there.': 'เรียน {name} ทุกคำตอบของท่านยังอยู่ครบ',
    'Go on answering': 'ตอบคำถามต่อ',
    'You get this because someone opened an old link to the questions of {customer}. If it wasn’t you, you need do nothing.':
      'ท่านได้รับอีเมลนี้เพราะมีผู้เปิดลิงก์เก่าไปยังคำถามของ {customer} หากไม่ใช่ท่าน ไม่ต้องดำเนินการใด ๆ',
    '{customer} still waits for your answers': '{customer} ยังรอคำตอบของท่าน',
    '{customer} waits for your answers': '{customer} รอคำตอบของท่าน',
    'Your answers are late': 'คำตอบของท่านเลยกำหนดแล้ว',
    'Your answers are due soon': 'คำตอบของท่านใกล้ครบกำหนด',
    '{name}, {customer} waits for this:': 'เรียน {name} ทาง {customer} กำลังรอสิ่งต่อไปนี้:',
    'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.':
      'หากท่านต้องการเวลาเพิ่ม หรือคำถามไม่เหมาะสม โปรดแจ้งไว้ที่นั่น การแจ้งนั้นถือเป็นคำตอบเช่นกัน และการเตือนจะหยุดลง',
    'Asked by {requester} of {customer} through Rantai. Reminders stop when you have sent your answers.':
      'สอบถามโดย {requester} จาก {customer} ผ่าน Rantai การเตือนจะหยุดเมื่อท่านส่งคำตอบแล้ว',
    '{customer} decided about {title}': '{customer} ตัดสินใจเกี่ยวกับ {title} แล้ว',
    '{customer} wrote about {title}': '{customer} เขียนข้อความเกี่ยวกับ {title}',
    '{customer} wrote to you about {title}': '{customer} เขียนข้อความถึงท่านเกี่ยวกับ {title}',
    '{name}, your answers were read, and {customer} decided.':
      'เรียน {name} คำตอบของท่านได้รับการอ่านแล้ว และ {customer} ตัดสินใจแล้ว',
    '{name}, there is something to read or answer.': 'เรียน {name} มีข้อความให้ท่านอ่านหรือตอบ',
    'See what you sent': 'ดูสิ่งที่ท่านส่ง',
    'Open the questions': 'เปิดคำถาม',
    '{count, plural, one {1 answer} other {{count} answers}} came back: {customer} about {title}':
      'คำตอบ {count} ข้อถูกส่งกลับ: {customer} เกี่ยวกับ {title}',
    '{customer} sent {count, plural, one {1 answer} other {{count} answers}} back to you':
      '{customer} ส่งคำตอบ {count} ข้อกลับมาให้ท่าน',
    '{name}, {count, plural, one {this needs} other {these need}} you again. Everything else stays as you sent it.':
      'เรียน {name} โปรดพิจารณาคำตอบ {count} ข้อนี้อีกครั้ง ส่วนที่เหลือยังคงเป็นไปตามที่ท่านส่ง',
    'With those from before, {count} wait for you.': 'เมื่อรวมกับข้อก่อนหน้า มี {count} ข้อที่รอท่านอยู่',
    'Look at the {count, plural, one {answer} other {{count} answers}}': 'ดูคำตอบ {count} ข้อ',
    'Once they are changed, send them again from there.': 'เมื่อแก้ไขแล้ว โปรดส่งอีกครั้งจากหน้านั้น',
    '{customer} took back its questions about {title}': '{customer} ถอนคำถามเกี่ยวกับ {title}',
    '{customer} took back its questions': '{customer} ถอนคำถามแล้ว',
    '{name}, you need do nothing more about {title}. The link no longer works, and nothing that was not sent was seen by {customer}.':
      'เรียน {name} ท่านไม่ต้องดำเนินการใด ๆ เกี่ยวกับ {title} อีก ลิงก์ใช้ไม่ได้แล้ว และ {customer} ไม่เห็นสิ่งใดที่ยังไม่ได้ส่ง',
    '{customer} asks {successor} about {title} now': '{customer} สอบถาม {successor} เกี่ยวกับ {title} แทนแล้ว',
    '{successor} goes on with the questions about {title}': '{successor} จะตอบคำถามเกี่ยวกับ {title} ต่อ',
    '{name}, {by} of {customer} named {successor} as the contact for these questions. Your link no longer works.':
      'เรียน {name} คุณ {by} จาก {customer} ระบุให้ {successor} เป็นผู้ติดต่อสำหรับคำถามเหล่านี้ ลิงก์ของท่านใช้ไม่ได้แล้ว',
    '{customer} sees nothing that was not sent. What you began stays with {vendor}.':
      '{customer} ไม่เห็นสิ่งใดที่ยังไม่ได้ส่ง สิ่งที่ท่านเริ่มไว้ยังอยู่กับ {vendor}',
    '{customer} wants to hand your answers to {successor}': '{customer} ต้องการส่งมอบคำตอบของท่านให้ {successor}',
    'May {successor} go on with what you wrote?': 'ให้ {successor} ทำต่อจากที่ท่านเขียนไว้ได้หรือไม่',
    '{name}, {by} of {customer} asks {successor} ({address}) about {title} from now on, and your link no longer works.':
      'เรียน {name} นับจากนี้ คุณ {by} จาก {customer} จะสอบถาม {successor} ({address}) เกี่ยวกับ {title} และลิงก์ของท่านใช้ไม่ได้แล้ว',
    'What you wrote and did not send is kept where nobody reads it. {successor} gets it only if you agree; {customer} does not get it either way.':
      'สิ่งที่ท่านเขียนและยังไม่ได้ส่งถูกเก็บไว้โดยไม่มีผู้ใดอ่าน {successor} จะได้รับก็ต่อเมื่อท่านยินยอมเท่านั้น ส่วน {customer} จะไม่ได้รับไม่ว่ากรณีใด',
    'If you don’t know this address, or it is not one of your company, do nothing.':
      'หากท่านไม่รู้จักที่อยู่นี้ หรือไม่ใช่ที่อยู่ของบริษัทของท่าน ไม่ต้องดำเนินการใด ๆ',
    'See who asks, and decide': 'ดูผู้สอบถามและตัดสินใจ',
    'an administrator': 'ผู้ดูแลระบบ',
    procurement: 'ฝ่ายจัดซื้อ',
    'a risk manager': 'ผู้จัดการความเสี่ยง',
    'data protection': 'ฝ่ายคุ้มครองข้อมูลส่วนบุคคล',
    'an auditor': 'ผู้ตรวจสอบ',
    'a contributor': 'ผู้ร่วมให้ข้อมูล',
    '{count} of the answers came back to them and were not sent again.':
      'คำตอบ {count} ข้อถูกส่งกลับไปให้ผู้ให้บริการและยังไม่ได้ส่งมาอีก',
    '{answered} of {count} questions are answered.': 'ตอบแล้ว {answered} จาก {count} ข้อ',
    'No answers yet from {vendor}': 'ยังไม่มีคำตอบจาก {vendor}',
    '{vendor} has not answered': '{vendor} ยังไม่ได้ตอบ',
    '{name}, the answers about {title} are overdue, and the reminders to the vendor have run out.':
      'เรียน {name} คำตอบเกี่ยวกับ {title} เลยกำหนดแล้ว และได้ส่งการเตือนถึงผู้ให้บริการครบทุกครั้งแล้ว',
    'Open the engagement': 'เปิดรายการใช้บริการ',
    'You get this because you own this engagement in Rantai.': 'ท่านได้รับอีเมลนี้เพราะท่านเป็นผู้รับผิดชอบรายการใช้บริการนี้ใน Rantai',
    'the people affected': 'ผู้ที่ได้รับผลกระทบ',
    'find out whether it has to be notified': 'ประเมินว่าต้องแจ้งเหตุหรือไม่',
    'the authority': 'หน่วยงานรัฐ',
    'A deadline has passed: {title}': 'เลยกำหนดแล้ว: {title}',
    'A deadline comes near: {title}': 'ใกล้ถึงกำหนด: {title}',
    'Deadlines of the incident “{title}”': 'กำหนดเวลาของเหตุการณ์ผิดปกติ “{title}”',
    '{name}, nobody has recorded yet that this was done.': 'เรียน {name} ยังไม่มีผู้ใดบันทึกว่าได้ดำเนินการแล้ว',
    'Was due {deadline}: {told}. {rule}': 'ครบกำหนดแล้วเมื่อ {deadline}: {told} {rule}',
    'Due {deadline}: {told}. {rule}': 'ครบกำหนด {deadline}: {told} {rule}',
    'Open the incident': 'เปิดเหตุการณ์ผิดปกติ',
    'You get this because you own this incident in Rantai, or are an administrator.':
      'ท่านได้รับอีเมลนี้เพราะท่านเป็นผู้รับผิดชอบเหตุการณ์ผิดปกตินี้ใน Rantai หรือเป็นผู้ดูแลระบบ',
    '{vendor} sent its answers': '{vendor} ส่งคำตอบแล้ว',
    '{vendor} sent its answers about {title}': '{vendor} ส่งคำตอบเกี่ยวกับ {title} แล้ว',
    '{name}, the answers are scored and wait for your review.': 'เรียน {name} คำตอบได้รับการให้คะแนนแล้วและรอท่านตรวจทาน',
    'Review the answers': 'ตรวจทานคำตอบ',
    'You get this because you asked for these answers in Rantai.': 'ท่านได้รับอีเมลนี้เพราะท่านขอคำตอบเหล่านี้ใน Rantai',
    '{vendor} wrote about {title}': '{vendor} เขียนข้อความเกี่ยวกับ {title}',
    '{vendor} wrote to you': '{vendor} เขียนข้อความถึงท่าน',
    '{name}, this came from {vendor} about {title}. The reminders wait until you reply.':
      'เรียน {name} ข้อความนี้มาจาก {vendor} เกี่ยวกับ {title} การเตือนจะหยุดรอจนกว่าท่านจะตอบ',
    '{name}, this came from {vendor} about {title}.': 'เรียน {name} ข้อความนี้มาจาก {vendor} เกี่ยวกับ {title}',
    'Read and reply': 'อ่านและตอบ',
    '{by} invites you to {organisation} in Rantai': '{by} เชิญท่านเข้าร่วม {organisation} ใน Rantai',
    'Join {organisation} in Rantai': 'เข้าร่วม {organisation} ใน Rantai',
    '{name}, {by} invites you to work for {organisation} as {role}.':
      'เรียน {name} คุณ {by} เชิญท่านทำงานให้ {organisation} ในฐานะ{role}',
    'Accept the invitation': 'ตอบรับคำเชิญ',
    'If you don’t know who this is, you need do nothing: the invitation runs out by itself.':
      'หากท่านไม่รู้จักผู้เชิญ ไม่ต้องดำเนินการใด ๆ คำเชิญจะหมดอายุเอง',
    '{person} asks to join {organisation}': '{person} ขอเข้าร่วม {organisation}',
    '{name}, {person} ({address}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.':
      'เรียน {name} คุณ {person} ({address}) ขอเข้าร่วมองค์กรของท่านใน Rantai จะไม่มีการเปิดเผยสิ่งใดก่อนที่ผู้ดูแลระบบจะยินยอม',
    'See the request': 'ดูคำขอ',
    'You get this because you administer this organisation in Rantai.':
      'ท่านได้รับอีเมลนี้เพราะท่านเป็นผู้ดูแลระบบขององค์กรนี้ใน Rantai',
    'Confirm your e-mail address': 'ยืนยันที่อยู่อีเมลของท่าน',
    '{name}, one press confirms that this address is yours.': 'เรียน {name} กดเพียงครั้งเดียวเพื่อยืนยันว่าที่อยู่นี้เป็นของท่าน',
    'Confirm my address': 'ยืนยันที่อยู่อีเมล',
    'If you didn’t sign up at Rantai, you need do nothing.': 'หากท่านไม่ได้สมัครใช้งาน Rantai ไม่ต้องดำเนินการใด ๆ',
    'Choose a new password': 'ตั้งรหัสผ่านใหม่',
    '{name}, someone asked for a new password for this address. The link works once, for ten minutes.':
      'เรียน {name} มีผู้ขอรหัสผ่านใหม่สำหรับที่อยู่นี้ ลิงก์ใช้ได้ครั้งเดียวภายในสิบนาที',
    'If it wasn’t you, you need do nothing: your password stays as it is.':
      'หากไม่ใช่ท่าน ไม่ต้องดำเนินการใด ๆ รหัสผ่านของท่านยังคงเดิม',
    'You already have an account': 'ท่านมีบัญชีอยู่แล้ว',
    '{name}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.':
      'เรียน {name} มีผู้พยายามสมัครด้วยที่อยู่นี้ ซึ่งมีบัญชีอยู่แล้ว โปรดเข้าสู่ระบบ หรือตั้งรหัสผ่านใหม่',
    'Sign in': 'เข้าสู่ระบบ',
    'If it wasn’t you, you need do nothing.': 'หากไม่ใช่ท่าน ไม่ต้องดำเนินการใด ๆ',
    'Your password was changed': 'รหัสผ่านของท่านถูกเปลี่ยนแล้ว',
    '{name}, the password of your account was changed just now, and every other device was signed out.':
      'เรียน {name} รหัสผ่านบัญชีของท่านเพิ่งถูกเปลี่ยน และอุปกรณ์อื่นทั้งหมดถูกนำออกจากระบบแล้ว',
    'If it wasn’t you, choose a new password at once and tell your administrator.':
      'หากไม่ใช่ท่าน โปรดตั้งรหัสผ่านใหม่ทันทีและแจ้งผู้ดูแลระบบของท่าน',
    'You get this about every change of your password.': 'ท่านได้รับอีเมลนี้ทุกครั้งที่มีการเปลี่ยนรหัสผ่าน',
    'The contract {title} ends on {date}': 'สัญญา {title} สิ้นสุด {date}',
    'The contract {title} renews on {date}': 'สัญญา {title} ต่ออายุ {date}',
    'The contract {title} is to be looked at again on {date}': 'ต้องดูสัญญา {title} อีกครั้ง {date}',
    '{name}, this is a contract with {vendor}. Reminded {days} days ahead, so that there is time to act.':
      '{name} นี่คือสัญญากับ {vendor} เตือนล่วงหน้า {days} วันเพื่อให้มีเวลาดำเนินการ',
    'Open the contract': 'เปิดสัญญา',
    'You get this because you look after this contract in Rantai.': 'คุณได้รับอีเมลนี้เพราะคุณดูแลสัญญานี้ใน Rantai',
    '{party} answered what you passed on': '{party} ตอบคำถามที่คุณส่งต่อแล้ว',
    '{party} answered about {service}': '{party} ตอบเรื่อง {service} แล้ว',
    '{name}, {by} sent {count, plural, one {1 answer} other {{count} answers}}. You see each beside your own question, and decide what to take up and what your customer may see.':
      'คุณ {name} {by} ส่งคำตอบ {count} ข้อ คุณจะเห็นแต่ละข้ออยู่ข้างคำถามของคุณเอง แล้วตัดสินใจว่าจะนำข้อใดมาใช้และให้ลูกค้าเห็นอะไรได้',
    'Nothing goes to your customer unless you agree to it.': 'จะไม่มีสิ่งใดส่งถึงลูกค้าของคุณ เว้นแต่คุณยินยอม',
    'Open the answers': 'เปิดคำตอบ',
    'You get this because you passed these questions on in Rantai.': 'คุณได้รับอีเมลนี้เพราะคุณส่งต่อคำถามเหล่านี้ใน Rantai',
    'Proof of {to}’s duties towards {from} has expired': 'หลักฐานหน้าที่ของ {to} ต่อ {from} หมดอายุแล้ว',
    'Proof of {to}’s duties towards {from} ends on {date}': 'หลักฐานหน้าที่ของ {to} ต่อ {from} สิ้นสุด {date}',
    '{name}, it counted until {date}. Until somebody confirms it anew, the chain counts it as not proven.':
      'คุณ {name} หลักฐานนี้มีผลถึง {date} จนกว่าจะมีผู้ยืนยันใหม่ ห่วงโซ่จะถือว่ายังไม่มีหลักฐาน',
    '{name}, ask in time whether it still holds. Then confirm it, or record what is different now.':
      'คุณ {name} โปรดสอบถามล่วงหน้าว่ายังมีผลอยู่หรือไม่ แล้วยืนยัน หรือบันทึกสิ่งที่เปลี่ยนไป',
    'Open the link': 'เปิดการเชื่อมโยง',
    'You get this because you look after this proof in Rantai.': 'คุณได้รับอีเมลนี้เพราะคุณดูแลหลักฐานนี้ใน Rantai',
    'Something has to be filed by {date}.': 'มีเรื่องที่ต้องยื่นภายใน {date}',
    'What the portal can’t know is to be filled in by {date}.': 'สิ่งที่ระบบรู้เองไม่ได้ต้องกรอกภายใน {date}',
    'The impact assessment is to be signed by {date}.': 'การประเมินผลกระทบต้องลงนามภายใน {date}',
    'The impact assessment holds until {date}.': 'การประเมินผลกระทบใช้ได้ถึง {date}',
    'A day of a transfer comes near: {title}': 'ใกล้ถึงกำหนดของการโอนข้อมูล: {title}',
    'Transfer from {origin} to {destination}': 'การโอนจาก{origin}ไปยัง{destination}',
    '{name}, this is about personal data of {title}.': '{name} เรื่องนี้เกี่ยวกับข้อมูลส่วนบุคคลของ {title}',
    'Open the transfer': 'เปิดการโอนข้อมูล',
    'You get this because you look after this transfer in Rantai.': 'คุณได้รับอีเมลนี้เพราะคุณดูแลการโอนข้อมูลนี้ใน Rantai',
    '{party} is added as a sub-processor from {date}.': '{party} จะเป็นผู้ประมวลผลข้อมูลช่วงเพิ่มตั้งแต่ {date}',
    'What {party} does as a sub-processor changes from {date}.':
      'สิ่งที่ {party} ทำในฐานะผู้ประมวลผลข้อมูลช่วงจะเปลี่ยนตั้งแต่ {date}',
    '{party} is no longer a sub-processor from {date}.': '{party} จะไม่เป็นผู้ประมวลผลข้อมูลช่วงอีกตั้งแต่ {date}',
    '{customer} approved the change of {party}': '{customer} อนุมัติการเปลี่ยนแปลงของ {party}',
    '{customer} approved the change of {party} with terms': '{customer} อนุมัติการเปลี่ยนแปลงของ {party} โดยมีเงื่อนไข',
    '{customer} objected to the change of {party}': '{customer} คัดค้านการเปลี่ยนแปลงของ {party}',
    'The time to object to the change of {party} is over at {customer}':
      'หมดเวลาที่ {customer} จะคัดค้านการเปลี่ยนแปลงของ {party} แล้ว',
    '{customer} didn’t answer about the change of {party}': '{customer} ไม่ได้ตอบเรื่องการเปลี่ยนแปลงของ {party}',
    'If nobody answers, the contract takes that as consent.': 'หากไม่มีใครตอบ สัญญาถือว่าเป็นการยินยอม',
    'Without an answer it is kept as unanswered, never as approved.': 'หากไม่มีคำตอบ จะบันทึกว่าไม่ได้ตอบ ไม่ใช่อนุมัติ',
    '{name}, this is a notice from {vendor}.': 'เรียน {name} นี่คือการแจ้งจาก {vendor}',
    'Open the notice': 'เปิดการแจ้ง',
    'You get this because you look after this vendor in Rantai.': 'ท่านได้รับอีเมลนี้เพราะท่านดูแลผู้ให้บริการรายนี้ใน Rantai',
    '{vendor} announces a change of its sub-processors': '{vendor} แจ้งการเปลี่ยนผู้ประมวลผลข้อมูลช่วง',
    'You can object until the end of {date}.': 'ท่านคัดค้านได้จนสิ้นวัน {date}',
    'Time to object ends on {date}: {party}': 'เวลาคัดค้านสิ้นสุด {date}: {party}',
    'Nobody has answered yet.': 'ยังไม่มีใครตอบ',
    'Nobody answered the notice about {party}': 'ไม่มีใครตอบการแจ้งเรื่อง {party}',
    'The time to object ended on {date}. The change took effect on {start}.':
      'เวลาคัดค้านสิ้นสุดเมื่อ {date} การเปลี่ยนแปลงมีผลเมื่อ {start}',
    'The time to object ended on {date}. You can still answer until the change begins.':
      'เวลาคัดค้านสิ้นสุดเมื่อ {date} ท่านยังตอบได้จนกว่าการเปลี่ยนแปลงจะเริ่ม',
    '{vendor} withdrew its notice about {party}': '{vendor} ถอนการแจ้งเรื่อง {party}',
    'The announced change does not take place. There is nothing left to answer.':
      'การเปลี่ยนแปลงที่แจ้งไว้จะไม่เกิดขึ้น ไม่มีอะไรต้องตอบอีก',
    '{name}, this is about what you announced in Rantai.': 'เรียน {name} นี่เกี่ยวกับสิ่งที่ท่านแจ้งใน Rantai',
    'The change does not take effect there until you have agreed on it.': 'การเปลี่ยนแปลงจะไม่มีผลที่นั่นจนกว่าจะตกลงกันได้',
    'See what customers answered': 'ดูคำตอบของลูกค้า',
    'You get this because you announced this change in Rantai.': 'ท่านได้รับอีเมลนี้เพราะท่านแจ้งการเปลี่ยนแปลงนี้ใน Rantai',
    '{count, plural, one {A new version touches} other {New versions touch}} your engagements':
      '{count, plural, other {เวอร์ชันใหม่}}เกี่ยวข้องกับรายการใช้บริการของท่าน',
    '{count, plural, one {A new version} other {New versions}} in Rantai':
      '{count, plural, other {เวอร์ชันใหม่}}ใน Rantai',
    '{name}, what ships with Rantai changed. Nothing was asked of anybody, and no score moved.':
      'เรียน {name} เนื้อหาที่มาพร้อม Rantai เปลี่ยนแปลง ยังไม่มีการถามผู้ใด และไม่มีคะแนนใดเปลี่ยน',
    '{title}, version {version}: {count, plural, one {# engagement was} other {# engagements were}} asked by an earlier one.':
      '{title} เวอร์ชัน {version}: รายการใช้บริการ {count, plural, other {# รายการ}}ถูกถามด้วยเวอร์ชันก่อนหน้า',
    'Law of {title}: {count, plural, one {# engagement was} other {# engagements were}} asked before its newest change.':
      'กฎหมายของ{title}: รายการใช้บริการ {count, plural, other {# รายการ}}ถูกถามก่อนการเปลี่ยนแปลงล่าสุด',
    'The page names them, and there you decide whether to ask what changed.':
      'หน้านั้นระบุรายชื่อทั้งหมด และท่านตัดสินใจได้ที่นั่นว่าจะถามสิ่งที่เปลี่ยนหรือไม่',
    'See whom it touches': 'ดูรายการที่เกี่ยวข้อง',
    'You get this because you administer this organisation, or look after data protection, in Rantai.':
      'ท่านได้รับอีเมลนี้เพราะท่านดูแลองค์กรนี้หรือดูแลการคุ้มครองข้อมูลใน Rantai',
    '{vendor} reports an incident: {title}': '{vendor} รายงานเหตุการณ์: {title}',
    '{vendor} reports an incident': '{vendor} รายงานเหตุการณ์',
    '{name}, {by} of {vendor} reported “{title}”. Your own clocks may have begun with this notice.':
      'เรียน {name} {by} จาก {vendor} รายงาน “{title}” กำหนดเวลาแจ้งเหตุของท่านอาจเริ่มนับแล้วตั้งแต่ได้รับแจ้งนี้',
    'Read it and open an incident': 'อ่านและเปิดเหตุการณ์',
    'You get this because you look after incidents of this organisation in Rantai.':
      'ท่านได้รับอีเมลนี้เพราะท่านดูแลเหตุการณ์ขององค์กรนี้ใน Rantai',
    '{vendor} says more about “{title}”': '{vendor} แจ้งเพิ่มเติมเรื่อง “{title}”',
    '{vendor} says more about its incident': '{vendor} แจ้งเพิ่มเติมเกี่ยวกับเหตุการณ์',
    '{name}, {by} of {vendor} added to “{title}”.': 'เรียน {name} {by} จาก {vendor} แจ้งเพิ่มเติมเรื่อง “{title}”',
    'Read it': 'อ่าน',
    '{customer} read your report “{title}”': '{customer} อ่านรายงาน “{title}” ของท่านแล้ว',
    '{customer} answered your report “{title}”': '{customer} ตอบรายงาน “{title}” ของท่าน',
    'About your report “{title}”': 'เกี่ยวกับรายงาน “{title}” ของท่าน',
    '{name}, {by} of {customer} acknowledged it.': 'เรียน {name} {by} จาก {customer} รับทราบแล้ว',
    '{name}, {by} of {customer} shared this with you.': 'เรียน {name} {by} จาก {customer} แจ้งข้อมูลนี้แก่ท่าน',
    'Open the report': 'เปิดรายงาน',
    'You get this because the report names you as its contact.': 'ท่านได้รับอีเมลนี้เพราะรายงานระบุท่านเป็นผู้ติดต่อ',
    '{by} asks you to take a questionnaire over': '{by} ขอให้คุณรับช่วงแบบสอบถามต่อ',
    '{by} asks you to answer {count, plural, one {1 question} other {{count} questions}}':
      '{by} ขอให้คุณตอบ {count} คำถาม',
    'Take over what {customer} asks about {title}': 'รับช่วงสิ่งที่ {customer} ถามเรื่อง {title}',
    '{count, plural, one {1 question} other {{count} questions}} about {title}': '{count} คำถามเรื่อง {title}',
    '{name}, {by} hands you everything: you answer what is open, sign and send it to {customer}.':
      '{name} {by} ส่งมอบทั้งหมดให้คุณ: คุณตอบข้อที่ยังค้าง ลงนาม และส่งให้ {customer}',
    '{name}, {customer} asks, and {by} would like you to answer this part. You see these questions alone.':
      '{name} {customer} เป็นผู้ถาม และ {by} อยากให้คุณตอบส่วนนี้ คุณเห็นเฉพาะคำถามเหล่านี้',
    'What was answered so far is there. You don’t need a password.': 'สิ่งที่ตอบไว้แล้วอยู่ครบ คุณไม่ต้องใช้รหัสผ่าน',
    'Each answer is saved as you write, and {by} sends it with the rest. You don’t need a password.':
      'ทุกคำตอบถูกบันทึกขณะที่คุณเขียน และ {by} จะส่งพร้อมส่วนที่เหลือ คุณไม่ต้องใช้รหัสผ่าน',
    'Wanted by': 'ต้องการภายใน',
    'The link is for you; please don’t forward this mail.': 'ลิงก์นี้สำหรับคุณ โปรดอย่าส่งต่ออีเมลนี้',
    'You get this because {by} ({email}) entered your address in Rantai. If you don’t know {by}, do nothing.':
      'คุณได้รับอีเมลนี้เพราะ {by} ({email}) ใส่ที่อยู่ของคุณใน Rantai หากไม่รู้จัก {by} ไม่ต้องทำอะไร',
    '{by} still waits for your answers about {title}': '{by} ยังรอคำตอบของคุณเรื่อง {title}',
    '{by} waits for your answers about {title}': '{by} รอคำตอบของคุณเรื่อง {title}',
    '{answered} of {count, plural, one {1 question is} other {{count} questions are}} answered':
      'ตอบแล้ว {answered} จาก {count} คำถาม',
    '{name}, what you wrote is there. Go on where you stopped.': '{name} สิ่งที่คุณเขียนไว้ยังอยู่ ทำต่อจากที่ค้างไว้ได้',
    'You get this because {by} ({email}) handed you these questions in Rantai. It stops when all are answered.':
      'คุณได้รับอีเมลนี้เพราะ {by} ({email}) ส่งมอบคำถามเหล่านี้ให้คุณใน Rantai อีเมลจะหยุดเมื่อตอบครบ',
    '{customer} got your notice about {party}': '{customer} ได้รับหนังสือแจ้งของคุณเกี่ยวกับ {party} แล้ว',
    'It can object until the end of {date}.': 'คัดค้านได้จนถึงสิ้นวัน {date}',
  },
  reviewed: {},
}
