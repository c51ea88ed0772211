import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Brunei Darussalam: notification clocks': 'Brunei Darussalam: thời hạn thông báo',
    'First version.': 'Phiên bản đầu tiên.',
    'Significant harm. The figure is that of the consultation text; the final order was not read. No figure was read: not known.':
      'Thiệt hại đáng kể. Con số lấy từ văn bản lấy ý kiến; chưa đọc được văn bản chính thức cuối cùng. Chưa đọc được con số nào: không rõ.',
    'Significant harm to the people, by the consultation text. No figure was read: not known.':
      'Thiệt hại đáng kể cho cá nhân, theo văn bản lấy ý kiến. Chưa đọc được con số nào: không rõ.',
    'Indonesia: notification clocks': 'Indonesia: thời hạn thông báo',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Quý công ty được chỉ định là chủ quản hạ tầng trọng yếu ở những quốc gia nào? Để trống nếu không có',
    'Any failure to protect personal data; no test of harm. The hours left to the vendor are a setting of this pack, no law.':
      'Mọi trường hợp không bảo vệ được dữ liệu cá nhân; không xét mức thiệt hại. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Any failure to protect personal data; no test of harm.':
      'Mọi trường hợp không bảo vệ được dữ liệu cá nhân; không xét mức thiệt hại.',
    'Teams of critical infrastructure report to their sector’s team and the national one; the hours were not read. No figure was read: not known.':
      'Đội ứng cứu của hạ tầng trọng yếu báo cáo cho đội của ngành và đội quốc gia; chưa đọc được số giờ. Chưa đọc được con số nào: không rõ.',
    'Lao PDR: notification clocks': 'CHDCND Lào: thời hạn thông báo',
    'The authority is to be notified; no fixed hours were found. No figure was read: not known.':
      'Phải thông báo cho cơ quan có thẩm quyền; không tìm thấy số giờ cố định. Chưa đọc được con số nào: không rõ.',
    'Malaysia: notification clocks': 'Malaysia: thời hạn thông báo',
    'Significant harm: among others more than 1,000 people, or sensitive data. As soon as possible, within this limit. The hours left to the vendor are a setting of this pack, no law.':
      'Thiệt hại đáng kể: trong đó có trường hợp hơn 1.000 người, hoặc dữ liệu nhạy cảm. Sớm nhất có thể, trong giới hạn này. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'What the first notice left out.': 'Những gì thông báo đầu tiên chưa nêu.',
    'Significant harm to the people.': 'Thiệt hại đáng kể cho cá nhân.',
    'A breach of security of a designated entity, or the suspicion of one. At once':
      'Vi phạm an toàn thông tin của đơn vị được chỉ định, hoặc nghi ngờ có vi phạm. Ngay lập tức',
    'A breach of security of a designated entity, or the suspicion of one. The hours left to the vendor are a setting of this pack, no law.':
      'Vi phạm an toàn thông tin của đơn vị được chỉ định, hoặc nghi ngờ có vi phạm. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Further information on the same incident.': 'Thông tin thêm về cùng sự cố.',
    'Philippines: notification clocks': 'Philippines: thời hạn thông báo',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm. The hours left to the vendor are a setting of this pack, no law.':
      'Dữ liệu nhạy cảm hoặc dữ liệu có thể dùng để giả mạo danh tính, có khả năng đã vào tay người khác, với rủi ro thật sự gây thiệt hại nghiêm trọng. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm.':
      'Dữ liệu nhạy cảm hoặc dữ liệu có thể dùng để giả mạo danh tính, có khả năng đã vào tay người khác, với rủi ro thật sự gây thiệt hại nghiêm trọng.',
    'The full report. Asking for more time, an exemption or another way of telling people does not stop the clock.':
      'Báo cáo đầy đủ. Việc xin thêm thời gian, xin miễn hoặc xin cách khác để báo cho cá nhân không làm thời hạn ngừng lại.',
    'Singapore: notification clocks': 'Singapore: thời hạn thông báo',
    'The breach is found to do significant harm, or to touch 500 people or more. The hours left to the vendor are a setting of this pack, no law.':
      'Vi phạm được xác định là gây thiệt hại đáng kể, hoặc ảnh hưởng đến 500 người trở lên. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'The breach is likely to do the people significant harm. As soon as practicable, together with the notice to the authority or after it':
      'Vi phạm có khả năng gây thiệt hại đáng kể cho cá nhân. Sớm nhất khi có thể thực hiện, cùng lúc với thông báo cho cơ quan có thẩm quyền hoặc sau đó',
    'A prescribed cyber incident on critical information infrastructure, the part that suppliers control included. The hours left to the vendor are a setting of this pack, no law.':
      'Sự cố mạng thuộc loại luật định trên hạ tầng thông tin trọng yếu, kể cả phần do bên cung ứng kiểm soát. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Details that the first report left out.': 'Chi tiết mà báo cáo đầu tiên chưa nêu.',
    'The final report.': 'Báo cáo cuối cùng.',
    'Thailand: notification clocks': 'Thái Lan: thời hạn thông báo',
    'A risk to the rights of people; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Rủi ro đối với quyền của cá nhân; trong giới hạn này nếu khả thi. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'A high risk to the rights of people. Without delay': 'Rủi ro cao đối với quyền của cá nhân. Không chậm trễ',
    'An incident at a designated critical organisation; the hours were not read. No figure was read: not known.':
      'Sự cố tại tổ chức trọng yếu được chỉ định; chưa đọc được số giờ. Chưa đọc được con số nào: không rõ.',
    'Vietnam: notification clocks': 'Việt Nam: thời hạn thông báo',
    'Harm to security, order, life, health, honour or property. The notice goes on a form of Decree 356. The hours left to the vendor are a setting of this pack, no law.':
      'Gây hại cho an ninh, trật tự, tính mạng, sức khỏe, danh dự hoặc tài sản. Thông báo theo mẫu của Nghị định 356. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Sensitive data of finance, and location or biometric data. Other cases have no figure. No figure was read: not known.':
      'Dữ liệu nhạy cảm về tài chính, và dữ liệu vị trí hoặc sinh trắc học. Các trường hợp khác không có con số. Chưa đọc được con số nào: không rõ.',
    'State security is touched, or a service is badly hit; service providers always. At once':
      'Liên quan đến an ninh quốc gia, hoặc một dịch vụ bị ảnh hưởng nặng; nhà cung cấp dịch vụ thì luôn phải báo. Ngay lập tức',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. A serious one; “serious” is not defined yet. No figure was read: not known.':
      'Sự cố mạng trên hệ thống của nhà nước hoặc hệ thống cung cấp dịch vụ trực tuyến cho người dân hoặc doanh nghiệp. Sự cố nghiêm trọng; “nghiêm trọng” chưa được định nghĩa. Chưa đọc được con số nào: không rõ.',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. The ministry’s form is still to come. No figure was read: not known.':
      'Sự cố mạng trên hệ thống của nhà nước hoặc hệ thống cung cấp dịch vụ trực tuyến cho người dân hoặc doanh nghiệp. Mẫu của bộ chưa được ban hành. Chưa đọc được con số nào: không rõ.',
    'Australia: notification clocks': 'Úc: thời hạn thông báo',
    'Serious harm is likely. As soon as practicable':
      'Có khả năng gây thiệt hại nghiêm trọng. Sớm nhất khi có thể thực hiện',
    'China: notification clocks': 'Trung Quốc: thời hạn thông báo',
    'A breach of personal data. At once': 'Vi phạm dữ liệu cá nhân. Ngay lập tức',
    'An incident of the third level or above, at an operator of a network.':
      'Sự cố từ cấp ba trở lên, tại đơn vị vận hành mạng.',
    'The same, at an operator of critical information infrastructure.':
      'Như trên, tại đơn vị vận hành hạ tầng thông tin trọng yếu.',
    'A summary of how the incident was handled.': 'Bản tóm tắt cách xử lý sự cố.',
    'European Union: notification clocks': 'Liên minh châu Âu: thời hạn thông báo',
    'Unless a risk to people’s rights is unlikely; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Trừ khi khó có rủi ro đối với quyền của cá nhân; trong giới hạn này nếu khả thi. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'A high risk to people’s rights. Without undue delay':
      'Rủi ro cao đối với quyền của cá nhân. Không chậm trễ quá mức',
    'Hong Kong: notification clocks': 'Hồng Kông: thời hạn thông báo',
    'A serious security incident of a designated operator. No figure was read: not known.':
      'Sự cố an toàn thông tin nghiêm trọng của đơn vị vận hành được chỉ định. Chưa đọc được con số nào: không rõ.',
    'Another security incident of a designated operator. No figure was read: not known.':
      'Sự cố an toàn thông tin khác của đơn vị vận hành được chỉ định. Chưa đọc được con số nào: không rõ.',
    'India: notification clocks': 'Ấn Độ: thời hạn thông báo',
    'A cyber incident of the listed kinds is noticed or brought to notice. The hours left to the vendor are a setting of this pack, no law.':
      'Nhận thấy, hoặc được báo về, sự cố mạng thuộc các loại đã liệt kê. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Japan: notification clocks': 'Nhật Bản: thời hạn thông báo',
    'Sensitive data, data that allows financial loss, an unlawful act, or more than 1,000 people. By general knowledge three to five days. Promptly':
      'Dữ liệu nhạy cảm, dữ liệu có thể gây tổn thất tài chính, hành vi trái pháp luật, hoặc hơn 1.000 người. Theo hiểu biết chung là ba đến năm ngày. Nhanh chóng',
    'Final report; 60 days where an unlawful act is the cause. No figure was read: not known.':
      'Báo cáo cuối cùng; 60 ngày nếu nguyên nhân là hành vi trái pháp luật. Chưa đọc được con số nào: không rõ.',
    'The same cases. Promptly': 'Các trường hợp như trên. Nhanh chóng',
    'Korea: notification clocks': 'Hàn Quốc: thời hạn thông báo',
    '1,000 people or more, sensitive or identification data, or access from outside. The hours left to the vendor are a setting of this pack, no law.':
      '1.000 người trở lên, dữ liệu nhạy cảm hoặc dữ liệu định danh, hoặc truy cập từ bên ngoài. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'Any leak; the amendment of 2026 widens this to the possibility of one.':
      'Mọi vụ lộ dữ liệu; sửa đổi năm 2026 mở rộng sang cả khả năng bị lộ.',
    'United Kingdom: notification clocks': 'Vương quốc Anh: thời hạn thông báo',
    'A risk to people’s rights and freedoms is likely. The hours left to the vendor are a setting of this pack, no law.':
      'Có khả năng có rủi ro đối với quyền và tự do của cá nhân. Số giờ dành cho nhà cung cấp là thiết lập của bộ câu hỏi này, không phải luật.',
    'United States: notification clocks': 'Hoa Kỳ: thời hạn thông báo',
    'Unsecured health information of a covered entity; without unreasonable delay, within this limit.':
      'Thông tin sức khỏe không được bảo mật của một tổ chức thuộc diện quy định; không chậm trễ vô lý, trong giới hạn này.',
  },
  reviewed: {},
}
