import type { MailWords } from './mail-words'

/** Vietnamese, by the English that each message says. */
export const vi: MailWords = {
  madeOn: '2026-11-22',
  machine: {
    'Late: {customer} waits for you to put something right': 'Trễ hạn: {customer} đang chờ bạn khắc phục một điểm',
    '{customer} waits for you to put something right': '{customer} đang chờ bạn khắc phục một điểm',
    '{name}, {count, plural, one {this finding waits} other {these findings wait}} for you.':
      '{name}, {count, plural, other {các phát hiện này đang chờ bạn}}.',
    'Say there what you did, with a file that shows it if you have one. The reminders stop with that.':
      'Hãy cho biết tại đó bạn đã làm gì, kèm tệp chứng minh nếu có. Khi đó lời nhắc sẽ dừng.',
    '{title}, due {day}': '{title}, hạn {day}',
    '{vendor} has not put it right: {title}': '{vendor} chưa khắc phục: {title}',
    'A finding of {vendor} is late': 'Phát hiện của {vendor} đã trễ hạn',
    'Its day is more than a week past, and it still waits for the vendor.':
      'Hạn đã qua hơn một tuần, và phát hiện vẫn đang chờ nhà cung cấp.',
    'A file is with it: {file}': 'Kèm theo tệp: {file}',
    Due: 'Hạn',
    'It is about: “{finding}”': 'Về: “{finding}”',
    'Look at it': 'Xem',
    'Open the findings': 'Mở các phát hiện',
    '{customer} accepts it as it is: {title}': '{customer} chấp nhận hiện trạng: {title}',
    '{customer} asks you to put something right: {title}': '{customer} đề nghị bạn khắc phục một việc: {title}',
    '{customer} closed a finding as fixed: {title}': '{customer} đóng một phát hiện vì đã khắc phục: {title}',
    '{customer} needs more about a finding: {title}': '{customer} cần thêm về một phát hiện: {title}',
    '{customer} opened a finding again: {title}': '{customer} mở lại một phát hiện: {title}',
    '{customer} withdrew a finding: {title}': '{customer} rút một phát hiện: {title}',
    '{name}, it is about: “{finding}”': '{name}, việc này về: “{finding}”',
    '{name}, say there what you did, with a file that shows it if you have one.':
      '{name}, hãy cho biết ở đó bạn đã làm gì, kèm tệp chứng minh nếu có.',
    '{name}, there is nothing left for you to do about it.': '{name}, bạn không còn phải làm gì về việc này.',
    '{vendor} answered a finding': '{vendor} đã trả lời một phát hiện',
    '{vendor} answered a finding: {title}': '{vendor} đã trả lời một phát hiện: {title}',
    '{by} left you a note about {title}': '{by} để lại ghi chú cho bạn về {title}',
    'A note for you about {title}': 'Ghi chú cho bạn về {title}',
    '{name}, {by} noted something on a question and wants you to read it. {other} doesn’t see notes.':
      '{name}, {by} đã ghi chú ở một câu hỏi và muốn bạn đọc. {other} không thấy ghi chú.',
    'Read the note': 'Đọc ghi chú',
    'You get this because {by} chose you when leaving the note in Rantai.':
      'Bạn nhận thư này vì {by} đã chọn bạn khi để lại ghi chú trong Rantai.',
    'This mail was translated by machine. Where the two differ, the English text counts.':
      'Thư này được dịch bằng máy. Nếu có khác biệt, văn bản tiếng Anh có giá trị.',
    'Or open this address:': 'Hoặc mở địa chỉ này:',
    'No reply is needed.': 'Không cần trả lời.',
    'It is about: “{question}”': 'Về câu hỏi: “{question}”',
    'The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.':
      'Liên kết này dành riêng cho người nhận. Để giao câu hỏi cho đồng nghiệp, hãy nêu tên người đó trong hệ thống; vui lòng không chuyển tiếp thư này.',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'khoảng {minutes} phút',
    'about {hours} h': 'khoảng {hours} giờ',
    'about {hours} h {minutes} min': 'khoảng {hours} giờ {minutes} phút',
    '{title}: {count, plural, one {1 answer} other {{count} answers}} came back to you, due on {due}.':
      '{title}: {count} câu trả lời được gửi lại cho quý công ty, hạn {due}.',
    '{title}: {answered} of {count} answered, due on {due}.': '{title}: đã trả lời {answered} trên {count}, hạn {due}.',
    'Sent by {customer} through Rantai.': '{customer} gửi qua Rantai.',
    'Sent by {customer} through Rantai. If this looks wrong, write to {whom}.':
      '{customer} gửi qua Rantai. Nếu thấy có gì không đúng, hãy viết cho {whom}.',
    '{customer} asks about {title}': '{customer} hỏi về {title}',
    '{customer} asks {count, plural, one {1 question} other {{count} questions}} about {title}':
      '{customer} có {count} câu hỏi về {title}',
    '{name}, {customer} has to check how its data is looked after at {vendor}. You don’t need a password.':
      'Kính gửi {name}, {customer} phải kiểm tra dữ liệu của mình được bảo vệ thế nào tại {vendor}. Không cần mật khẩu.',
    'Nothing is sent before you press Send. You can stop at any time and go on later, on any device.':
      'Không có gì được gửi trước khi nhấn nút gửi. Có thể dừng bất cứ lúc nào và tiếp tục sau, trên mọi thiết bị.',
    'Who asks': 'Bên hỏi',
    'Please send by': 'Vui lòng gửi trước hoặc vào',
    'Time it takes': 'Thời gian cần thiết',
    '{time}, in parts if you like': '{time}, có thể làm từng phần',
    'A message from {name}': 'Lời nhắn của {name}',
    'See what is asked': 'Xem câu hỏi',
    'Asked by {customer} through Rantai. If you doubt that this is genuine, call {customer} on the number in your contract.':
      '{customer} hỏi qua Rantai. Nếu nghi ngờ thư này không thật, hãy gọi {customer} theo số trong hợp đồng.',
    'A fresh link: {customer} about {title}': 'Liên kết mới: {customer} về {title}',
    'Here is the fresh link you asked for': 'Đây là liên kết mới đã yêu cầu',
    '{name}, everything you answered is still there.': 'Kính gửi {name}, mọi câu đã trả lời vẫn còn đó.',
    'Go on answering': 'Tiếp tục trả lời',
    'You get this because someone opened an old link to the questions of {customer}. If it wasn’t you, you need do nothing.':
      'Thư này được gửi vì có người đã mở liên kết cũ đến các câu hỏi của {customer}. Nếu đó là người khác, không cần làm gì.',
    '{customer} still waits for your answers': '{customer} vẫn đang chờ câu trả lời của quý công ty',
    '{customer} waits for your answers': '{customer} đang chờ câu trả lời của quý công ty',
    'Your answers are late': 'Câu trả lời đã quá hạn',
    'Your answers are due soon': 'Câu trả lời sắp đến hạn',
    '{name}, {customer} waits for this:': 'Kính gửi {name}, {customer} đang chờ:',
    'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.':
      'Nếu cần thêm thời gian, hoặc câu hỏi không phù hợp, hãy cho biết tại đó. Đó cũng là một câu trả lời, và thư nhắc sẽ dừng.',
    'Asked by {requester} of {customer} through Rantai. Reminders stop when you have sent your answers.':
      '{requester} của {customer} hỏi qua Rantai. Thư nhắc sẽ dừng khi câu trả lời đã được gửi.',
    '{customer} decided about {title}': '{customer} đã quyết định về {title}',
    '{customer} wrote about {title}': '{customer} đã viết về {title}',
    '{customer} wrote to you about {title}': '{customer} đã viết cho quý công ty về {title}',
    '{name}, your answers were read, and {customer} decided.':
      'Kính gửi {name}, câu trả lời đã được đọc, và {customer} đã quyết định.',
    '{name}, there is something to read or answer.': 'Kính gửi {name}, có nội dung cần đọc hoặc trả lời.',
    'See what you sent': 'Xem nội dung đã gửi',
    'Open the questions': 'Mở bộ câu hỏi',
    '{count, plural, one {1 answer} other {{count} answers}} came back: {customer} about {title}':
      '{count} câu trả lời được gửi lại: {customer} về {title}',
    '{customer} sent {count, plural, one {1 answer} other {{count} answers}} back to you':
      '{customer} gửi lại {count} câu trả lời cho quý công ty',
    '{name}, {count, plural, one {this needs} other {these need}} you again. Everything else stays as you sent it.':
      'Kính gửi {name}, {count} câu trả lời này cần được xem lại. Mọi nội dung khác giữ nguyên như đã gửi.',
    'With those from before, {count} wait for you.': 'Cùng với những câu trước đây, có {count} câu đang chờ xem lại.',
    'Look at the {count, plural, one {answer} other {{count} answers}}':
      'Xem {count, plural, =1 {câu trả lời} other {{count} câu trả lời}}',
    'Once they are changed, send them again from there.': 'Sau khi sửa, hãy gửi lại từ đó.',
    '{customer} took back its questions about {title}': '{customer} đã rút lại câu hỏi về {title}',
    '{customer} took back its questions': '{customer} đã rút lại câu hỏi',
    '{name}, you need do nothing more about {title}. The link no longer works, and nothing that was not sent was seen by {customer}.':
      'Kính gửi {name}, không cần làm gì thêm về {title}. Liên kết không còn dùng được, và {customer} không xem được bất cứ nội dung nào chưa gửi.',
    '{customer} asks {successor} about {title} now': '{customer} nay hỏi {successor} về {title}',
    '{successor} goes on with the questions about {title}': '{successor} tiếp tục trả lời câu hỏi về {title}',
    '{name}, {by} of {customer} named {successor} as the contact for these questions. Your link no longer works.':
      'Kính gửi {name}, {by} của {customer} đã chỉ định {successor} làm người liên hệ cho các câu hỏi này. Liên kết đã nhận không còn dùng được.',
    '{customer} sees nothing that was not sent. What you began stays with {vendor}.':
      '{customer} không xem được nội dung chưa gửi. Những gì đã bắt đầu vẫn thuộc về {vendor}.',
    '{customer} wants to hand your answers to {successor}':
      '{customer} muốn giao câu trả lời của người nhận thư này cho {successor}',
    'May {successor} go on with what you wrote?': 'Có đồng ý để {successor} tiếp tục nội dung đã viết không?',
    '{name}, {by} of {customer} asks {successor} ({address}) about {title} from now on, and your link no longer works.':
      'Kính gửi {name}, từ nay {by} của {customer} hỏi {successor} ({address}) về {title}, và liên kết đã nhận không còn dùng được.',
    'What you wrote and did not send is kept where nobody reads it. {successor} gets it only if you agree; {customer} does not get it either way.':
      'Nội dung đã viết mà chưa gửi được lưu ở nơi không ai đọc. {successor} chỉ nhận được khi người viết đồng ý; {customer} không nhận được trong mọi trường hợp.',
    'If you don’t know this address, or it is not one of your company, do nothing.':
      'Nếu không biết địa chỉ này, hoặc đây không phải địa chỉ của quý công ty, đừng làm gì.',
    'See who asks, and decide': 'Xem bên hỏi và quyết định',
    'an administrator': 'quản trị viên',
    procurement: 'bộ phận mua sắm',
    'a risk manager': 'người quản lý rủi ro',
    'data protection': 'bộ phận bảo vệ dữ liệu',
    'an auditor': 'kiểm toán viên',
    'a contributor': 'người đóng góp',
    '{count} of the answers came back to them and were not sent again.':
      '{count} câu trả lời đã được gửi lại cho họ và chưa được gửi đến lần nữa.',
    '{answered} of {count} questions are answered.': 'Đã trả lời {answered} trên {count} câu hỏi.',
    'No answers yet from {vendor}': 'Chưa có câu trả lời từ {vendor}',
    '{vendor} has not answered': '{vendor} chưa trả lời',
    '{name}, the answers about {title} are overdue, and the reminders to the vendor have run out.':
      'Kính gửi {name}, câu trả lời về {title} đã quá hạn, và mọi thư nhắc nhà cung cấp đều đã được gửi.',
    'Open the engagement': 'Mở dịch vụ đang sử dụng',
    'You get this because you own this engagement in Rantai.':
      'Thư này được gửi đến người phụ trách dịch vụ đang sử dụng này trong Rantai.',
    'the people affected': 'những người bị ảnh hưởng',
    'find out whether it has to be notified': 'xác định có phải thông báo hay không',
    'the authority': 'cơ quan có thẩm quyền',
    'A deadline has passed: {title}': 'Đã quá hạn: {title}',
    'A deadline comes near: {title}': 'Sắp đến hạn: {title}',
    'Deadlines of the incident “{title}”': 'Thời hạn của sự cố “{title}”',
    '{name}, nobody has recorded yet that this was done.':
      'Kính gửi {name}, chưa có ai ghi nhận việc này đã được thực hiện.',
    'Was due {deadline}: {told}. {rule}': 'Đã đến hạn {deadline}: {told}. {rule}',
    'Due {deadline}: {told}. {rule}': 'Hạn {deadline}: {told}. {rule}',
    'Open the incident': 'Mở sự cố',
    'You get this because you own this incident in Rantai, or are an administrator.':
      'Thư này được gửi đến người phụ trách sự cố này trong Rantai, hoặc quản trị viên.',
    '{vendor} sent its answers': '{vendor} đã gửi câu trả lời',
    '{vendor} sent its answers about {title}': '{vendor} đã gửi câu trả lời về {title}',
    '{name}, the answers are scored and wait for your review.':
      'Kính gửi {name}, câu trả lời đã được chấm điểm và đang chờ xem xét.',
    'Review the answers': 'Xem xét câu trả lời',
    'You get this because you asked for these answers in Rantai.':
      'Thư này được gửi đến người đã yêu cầu các câu trả lời này trong Rantai.',
    '{vendor} wrote about {title}': '{vendor} đã viết về {title}',
    '{vendor} wrote to you': '{vendor} đã viết thư',
    '{name}, this came from {vendor} about {title}. The reminders wait until you reply.':
      'Kính gửi {name}, nội dung này do {vendor} gửi về {title}. Thư nhắc sẽ tạm dừng cho đến khi có hồi đáp.',
    '{name}, this came from {vendor} about {title}.': 'Kính gửi {name}, nội dung này do {vendor} gửi về {title}.',
    'Read and reply': 'Đọc và hồi đáp',
    '{by} invites you to {organisation} in Rantai': '{by} mời tham gia {organisation} trong Rantai',
    'Join {organisation} in Rantai': 'Tham gia {organisation} trong Rantai',
    '{name}, {by} invites you to work for {organisation} as {role}.':
      'Kính gửi {name}, {by} mời làm việc cho {organisation} với vai trò {role}.',
    'Accept the invitation': 'Nhận lời mời',
    'If you don’t know who this is, you need do nothing: the invitation runs out by itself.':
      'Nếu không biết người này là ai, không cần làm gì: lời mời sẽ tự hết hạn.',
    '{person} asks to join {organisation}': '{person} xin tham gia {organisation}',
    '{name}, {person} ({address}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.':
      'Kính gửi {name}, {person} ({address}) xin tham gia tổ chức này trong Rantai. Không có gì được chia sẻ trước khi quản trị viên đồng ý.',
    'See the request': 'Xem yêu cầu',
    'You get this because you administer this organisation in Rantai.':
      'Thư này được gửi đến quản trị viên của tổ chức này trong Rantai.',
    'Confirm your e-mail address': 'Xác nhận địa chỉ email',
    '{name}, one press confirms that this address is yours.':
      'Kính gửi {name}, chỉ cần nhấn một lần để xác nhận quyền sở hữu địa chỉ này.',
    'Confirm my address': 'Xác nhận địa chỉ của tôi',
    'If you didn’t sign up at Rantai, you need do nothing.': 'Nếu không đăng ký tại Rantai, không cần làm gì.',
    'Choose a new password': 'Chọn mật khẩu mới',
    '{name}, someone asked for a new password for this address. The link works once, for ten minutes.':
      'Kính gửi {name}, có người đã yêu cầu mật khẩu mới cho địa chỉ này. Liên kết dùng được một lần, trong mười phút.',
    'If it wasn’t you, you need do nothing: your password stays as it is.':
      'Nếu đó là người khác, không cần làm gì: mật khẩu vẫn giữ nguyên.',
    'You already have an account': 'Đã có tài khoản',
    '{name}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.':
      'Kính gửi {name}, có người đã thử đăng ký bằng địa chỉ này. Địa chỉ đã có tài khoản; hãy đăng nhập, hoặc chọn mật khẩu mới.',
    'Sign in': 'Đăng nhập',
    'If it wasn’t you, you need do nothing.': 'Nếu đó là người khác, không cần làm gì.',
    'Your password was changed': 'Mật khẩu đã được thay đổi',
    '{name}, the password of your account was changed just now, and every other device was signed out.':
      'Kính gửi {name}, mật khẩu của tài khoản vừa được thay đổi, và mọi thiết bị khác đã bị đăng xuất.',
    'If it wasn’t you, choose a new password at once and tell your administrator.':
      'Nếu đó là người khác, hãy chọn mật khẩu mới ngay và báo cho quản trị viên.',
    'You get this about every change of your password.': 'Thư này được gửi mỗi khi mật khẩu thay đổi.',
    'The contract {title} ends on {date}': 'Hợp đồng {title} kết thúc ngày {date}',
    'The contract {title} renews on {date}': 'Hợp đồng {title} gia hạn ngày {date}',
    'The contract {title} is to be looked at again on {date}': 'Hợp đồng {title} cần được xem lại ngày {date}',
    '{name}, this is a contract with {vendor}. Reminded {days} days ahead, so that there is time to act.':
      '{name}, đây là hợp đồng với {vendor}. Nhắc trước {days} ngày để kịp hành động.',
    'Open the contract': 'Mở hợp đồng',
    'You get this because you look after this contract in Rantai.':
      'Bạn nhận thư này vì bạn phụ trách hợp đồng này trong Rantai.',
    '{party} answered what you passed on': '{party} đã trả lời các câu hỏi bạn chuyển tiếp',
    '{party} answered about {service}': '{party} đã trả lời về {service}',
    '{name}, {by} sent {count, plural, one {1 answer} other {{count} answers}}. You see each beside your own question, and decide what to take up and what your customer may see.':
      '{name}, {by} đã gửi {count} câu trả lời. Bạn thấy từng câu bên cạnh câu hỏi của mình, rồi quyết định lấy câu nào và khách hàng của bạn được xem gì.',
    'Nothing goes to your customer unless you agree to it.':
      'Không có gì được gửi tới khách hàng của bạn nếu bạn chưa đồng ý.',
    'Open the answers': 'Mở các câu trả lời',
    'You get this because you passed these questions on in Rantai.':
      'Bạn nhận được thư này vì bạn đã chuyển tiếp các câu hỏi này trong Rantai.',
    'Proof of {to}’s duties towards {from} has expired': 'Bằng chứng về nghĩa vụ của {to} đối với {from} đã hết hạn',
    'Proof of {to}’s duties towards {from} ends on {date}':
      'Bằng chứng về nghĩa vụ của {to} đối với {from} hết hạn ngày {date}',
    '{name}, it counted until {date}. Until somebody confirms it anew, the chain counts it as not proven.':
      '{name}, bằng chứng này có giá trị đến {date}. Cho đến khi có người xác nhận lại, chuỗi coi như chưa được chứng minh.',
    '{name}, ask in time whether it still holds. Then confirm it, or record what is different now.':
      '{name}, hãy hỏi kịp thời xem bằng chứng còn hiệu lực không. Sau đó xác nhận, hoặc ghi lại điều đã thay đổi.',
    'Open the link': 'Mở mắt xích',
    'You get this because you look after this proof in Rantai.':
      'Bạn nhận được thư này vì bạn phụ trách bằng chứng này trong Rantai.',
    'Something has to be filed by {date}.': 'Có việc phải nộp chậm nhất {date}.',
    'What the portal can’t know is to be filled in by {date}.':
      'Những gì cổng không thể tự biết cần được điền chậm nhất {date}.',
    'The impact assessment is to be signed by {date}.': 'Đánh giá tác động cần được ký chậm nhất {date}.',
    'The impact assessment holds until {date}.': 'Đánh giá tác động có hiệu lực đến {date}.',
    'A day of a transfer comes near: {title}': 'Sắp đến hạn của một việc chuyển dữ liệu: {title}',
    'Transfer from {origin} to {destination}': 'Chuyển dữ liệu từ {origin} sang {destination}',
    '{name}, this is about personal data of {title}.': '{name}, việc này liên quan đến dữ liệu cá nhân của {title}.',
    'Open the transfer': 'Mở việc chuyển dữ liệu',
    'You get this because you look after this transfer in Rantai.':
      'Bạn nhận thư này vì bạn phụ trách việc chuyển dữ liệu này trong Rantai.',
    '{party} is added as a sub-processor from {date}.': '{party} được thêm làm bên xử lý phụ từ {date}.',
    'What {party} does as a sub-processor changes from {date}.':
      'Việc {party} làm với tư cách bên xử lý phụ thay đổi từ {date}.',
    '{party} is no longer a sub-processor from {date}.': '{party} không còn là bên xử lý phụ từ {date}.',
    '{customer} approved the change of {party}': '{customer} đã phê duyệt thay đổi của {party}',
    '{customer} approved the change of {party} with terms':
      '{customer} đã phê duyệt thay đổi của {party} kèm điều kiện',
    '{customer} objected to the change of {party}': '{customer} đã phản đối thay đổi của {party}',
    'The time to object to the change of {party} is over at {customer}':
      'Đã hết thời hạn để {customer} phản đối thay đổi của {party}',
    '{customer} didn’t answer about the change of {party}': '{customer} không trả lời về thay đổi của {party}',
    'If nobody answers, the contract takes that as consent.': 'Nếu không ai trả lời, hợp đồng xem đó là đồng ý.',
    'Without an answer it is kept as unanswered, never as approved.':
      'Nếu không có câu trả lời, thông báo được ghi là chưa trả lời, không bao giờ là đã phê duyệt.',
    '{name}, this is a notice from {vendor}.': '{name}, đây là thông báo của {vendor}.',
    'Open the notice': 'Mở thông báo',
    'You get this because you look after this vendor in Rantai.':
      'Bạn nhận được thư này vì bạn phụ trách nhà cung cấp này trong Rantai.',
    '{vendor} announces a change of its sub-processors': '{vendor} thông báo thay đổi bên xử lý phụ',
    'You can object until the end of {date}.': 'Bạn có thể phản đối đến hết ngày {date}.',
    'Time to object ends on {date}: {party}': 'Thời hạn phản đối kết thúc ngày {date}: {party}',
    'Nobody has answered yet.': 'Chưa có ai trả lời.',
    'Nobody answered the notice about {party}': 'Không ai trả lời thông báo về {party}',
    'The time to object ended on {date}. The change took effect on {start}.':
      'Thời hạn phản đối đã kết thúc ngày {date}. Thay đổi có hiệu lực từ ngày {start}.',
    'The time to object ended on {date}. You can still answer until the change begins.':
      'Thời hạn phản đối đã kết thúc ngày {date}. Bạn vẫn có thể trả lời cho đến khi thay đổi bắt đầu.',
    '{vendor} withdrew its notice about {party}': '{vendor} đã rút thông báo về {party}',
    'The announced change does not take place. There is nothing left to answer.':
      'Thay đổi đã thông báo sẽ không diễn ra. Không còn gì phải trả lời.',
    '{name}, this is about what you announced in Rantai.': '{name}, đây là về điều bạn đã thông báo trong Rantai.',
    'The change does not take effect there until you have agreed on it.':
      'Thay đổi chưa có hiệu lực ở đó cho đến khi hai bên thống nhất.',
    'See what customers answered': 'Xem khách hàng trả lời gì',
    'You get this because you announced this change in Rantai.':
      'Bạn nhận được thư này vì bạn đã thông báo thay đổi này trong Rantai.',
    '{count, plural, one {A new version touches} other {New versions touch}} your engagements':
      '{count, plural, other {Phiên bản mới ảnh hưởng}} đến các dịch vụ của quý vị',
    '{count, plural, one {A new version} other {New versions}} in Rantai':
      '{count, plural, other {Phiên bản mới}} trong Rantai',
    '{name}, what ships with Rantai changed. Nothing was asked of anybody, and no score moved.':
      '{name}, nội dung đi kèm Rantai đã thay đổi. Chưa hỏi ai điều gì, và không điểm nào thay đổi.',
    '{title}, version {version}: {count, plural, one {# engagement was} other {# engagements were}} asked by an earlier one.':
      '{title}, phiên bản {version}: {count, plural, other {# dịch vụ đã được hỏi}} theo phiên bản trước.',
    'Law of {title}: {count, plural, one {# engagement was} other {# engagements were}} asked before its newest change.':
      'Luật của {title}: {count, plural, other {# dịch vụ đã được hỏi}} trước lần thay đổi mới nhất.',
    'The page names them, and there you decide whether to ask what changed.':
      'Trang đó nêu tên chúng, và ở đó quý vị quyết định có hỏi phần thay đổi hay không.',
    'See whom it touches': 'Xem ai bị ảnh hưởng',
    'You get this because you administer this organisation, or look after data protection, in Rantai.':
      'Quý vị nhận thư này vì quý vị quản trị tổ chức này, hoặc phụ trách bảo vệ dữ liệu, trong Rantai.',
    '{vendor} reports an incident: {title}': '{vendor} báo cáo sự cố: {title}',
    '{vendor} reports an incident': '{vendor} báo cáo sự cố',
    '{name}, {by} of {vendor} reported “{title}”. Your own clocks may have begun with this notice.':
      '{name}, {by} của {vendor} đã báo cáo “{title}”. Thời hạn thông báo của quý vị có thể đã bắt đầu từ thông báo này.',
    'Read it and open an incident': 'Đọc và mở sự cố',
    'You get this because you look after incidents of this organisation in Rantai.':
      'Quý vị nhận thư này vì quý vị phụ trách sự cố của tổ chức này trong Rantai.',
    '{vendor} says more about “{title}”': '{vendor} cho biết thêm về “{title}”',
    '{vendor} says more about its incident': '{vendor} cho biết thêm về sự cố',
    '{name}, {by} of {vendor} added to “{title}”.': '{name}, {by} của {vendor} đã bổ sung cho “{title}”.',
    'Read it': 'Đọc',
    '{customer} read your report “{title}”': '{customer} đã đọc báo cáo “{title}” của quý vị',
    '{customer} answered your report “{title}”': '{customer} đã trả lời báo cáo “{title}” của quý vị',
    'About your report “{title}”': 'Về báo cáo “{title}” của quý vị',
    '{name}, {by} of {customer} acknowledged it.': '{name}, {by} của {customer} đã xác nhận.',
    '{name}, {by} of {customer} shared this with you.': '{name}, {by} của {customer} chia sẻ điều này với quý vị.',
    'Open the report': 'Mở báo cáo',
    'You get this because the report names you as its contact.':
      'Quý vị nhận thư này vì báo cáo nêu quý vị là người liên hệ.',
    '{by} asks you to take a questionnaire over': '{by} nhờ bạn tiếp quản một bảng câu hỏi',
    '{by} asks you to answer {count, plural, one {1 question} other {{count} questions}}':
      '{by} nhờ bạn trả lời {count} câu hỏi',
    'Take over what {customer} asks about {title}': 'Tiếp quản những gì {customer} hỏi về {title}',
    '{count, plural, one {1 question} other {{count} questions}} about {title}': '{count} câu hỏi về {title}',
    '{name}, {by} hands you everything: you answer what is open, sign and send it to {customer}.':
      '{name}, {by} bàn giao tất cả cho bạn: bạn trả lời phần còn lại, ký và gửi cho {customer}.',
    '{name}, {customer} asks, and {by} would like you to answer this part. You see these questions alone.':
      '{name}, {customer} hỏi, và {by} muốn bạn trả lời phần này. Bạn chỉ thấy các câu hỏi này.',
    'What was answered so far is there. You don’t need a password.':
      'Những gì đã trả lời vẫn ở đó. Bạn không cần mật khẩu.',
    'Each answer is saved as you write, and {by} sends it with the rest. You don’t need a password.':
      'Mỗi câu trả lời được lưu khi bạn viết, và {by} gửi cùng phần còn lại. Bạn không cần mật khẩu.',
    'Wanted by': 'Cần trước ngày',
    'The link is for you; please don’t forward this mail.': 'Liên kết này dành cho bạn; xin đừng chuyển tiếp thư này.',
    'You get this because {by} ({email}) entered your address in Rantai. If you don’t know {by}, do nothing.':
      'Bạn nhận thư này vì {by} ({email}) đã nhập địa chỉ của bạn trong Rantai. Nếu không biết {by}, bạn không cần làm gì.',
    '{by} still waits for your answers about {title}': '{by} vẫn đang chờ câu trả lời của bạn về {title}',
    '{by} waits for your answers about {title}': '{by} đang chờ câu trả lời của bạn về {title}',
    '{answered} of {count, plural, one {1 question is} other {{count} questions are}} answered':
      'Đã trả lời {answered} trên {count} câu hỏi',
    '{name}, what you wrote is there. Go on where you stopped.':
      '{name}, những gì bạn viết vẫn ở đó. Hãy tiếp tục từ chỗ đã dừng.',
    'You get this because {by} ({email}) handed you these questions in Rantai. It stops when all are answered.':
      'Bạn nhận thư này vì {by} ({email}) đã bàn giao các câu hỏi này cho bạn trong Rantai. Thư sẽ dừng khi mọi câu được trả lời.',
    '{customer} got your notice about {party}': '{customer} đã nhận thông báo của bạn về {party}',
    'It can object until the end of {date}.': 'Có thể phản đối đến hết {date}.',
  },
  reviewed: {},
}
