import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Data Management Framework': 'Khung quản lý dữ liệu ASEAN',
    'First version.': 'Phiên bản đầu tiên.',
    'Governance and oversight': 'Quản trị và giám sát',
    'Policies and procedural documents': 'Chính sách và quy trình',
    'Data inventory': 'Danh mục dữ liệu',
    'Impact / risk assessment': 'Đánh giá tác động / rủi ro',
    Controls: 'Biện pháp kiểm soát',
    'Monitoring and continuous improvement': 'Theo dõi và cải tiến liên tục',
    'Is one named executive accountable for managing and protecting data, with a direct line to the board or the owner?':
      'Có một lãnh đạo được chỉ định đích danh chịu trách nhiệm cuối cùng về quản lý và bảo vệ dữ liệu, báo cáo trực tiếp cho hội đồng quản trị hoặc chủ sở hữu không?',
    'Who in your company answers for data, and does that person report to the top?':
      'Trong quý công ty, ai chịu trách nhiệm về dữ liệu, và người đó có báo cáo trực tiếp cho cấp cao nhất không?',
    'Without one accountable person, decisions about data wait or are taken by nobody. A line to the top shows that problems reach those who can pay for a remedy.':
      'Nếu không có một người chịu trách nhiệm cuối cùng, các quyết định về dữ liệu bị chậm lại hoặc không ai đưa ra. Kênh báo cáo lên cấp cao nhất cho thấy vấn đề đến được người có quyền chi tiền để khắc phục.',
    'Letter of appointment, organisation chart, or a board minute that names the person.':
      'Quyết định bổ nhiệm, sơ đồ tổ chức, hoặc biên bản họp hội đồng quản trị có ghi tên người đó.',
    'In every country where your processing requires a data protection officer or a similar role, is that person appointed and registered?':
      'Ở mỗi quốc gia mà hoạt động xử lý của quý công ty phải có nhân sự bảo vệ dữ liệu cá nhân (DPO) hoặc vai trò tương tự, người này đã được bổ nhiệm và đăng ký chưa?',
    'Do you have a data protection officer, or a named person for privacy, where the law asks for one?':
      'Quý công ty có nhân sự bảo vệ dữ liệu cá nhân (DPO), hoặc người phụ trách quyền riêng tư được chỉ định đích danh, ở nơi pháp luật yêu cầu không?',
    'Several countries require such an officer, and some also require registration. People and authorities need someone they can reach.':
      'Một số quốc gia yêu cầu vai trò này, và một số còn yêu cầu đăng ký. Chủ thể dữ liệu và cơ quan nhà nước cần có người để liên hệ.',
    'Receipt of the registration, or the page on which the contact is published.':
      'Giấy xác nhận đăng ký, hoặc trang đăng thông tin liên hệ.',
    'Appointed everywhere it is required, and registered where that is required':
      'Đã bổ nhiệm ở mọi nơi có yêu cầu, và đã đăng ký ở nơi phải đăng ký',
    'Not required in any country where we process this data':
      'Không quốc gia nào nơi chúng tôi xử lý dữ liệu này yêu cầu',
    'Appointed, but not registered everywhere it is required': 'Đã bổ nhiệm, nhưng chưa đăng ký ở mọi nơi phải đăng ký',
    'Required in at least one country, but not appointed': 'Ít nhất một quốc gia có yêu cầu, nhưng chưa bổ nhiệm',
    'A data protection officer is required in at least one country, and nobody is appointed.':
      'Ít nhất một quốc gia yêu cầu có nhân sự bảo vệ dữ liệu cá nhân (DPO), nhưng chưa có ai được bổ nhiệm.',
    'Appoint the officer where one is required, and register where that is required.':
      'Bổ nhiệm nhân sự bảo vệ dữ liệu cá nhân (DPO) ở nơi có yêu cầu, và đăng ký ở nơi phải đăng ký.',
    'Does a standing group from legal, security, technology and business decide questions of data governance on a fixed schedule?':
      'Có một nhóm thường trực gồm bộ phận pháp lý, an toàn thông tin, công nghệ và kinh doanh quyết định các vấn đề quản trị dữ liệu theo lịch cố định không?',
    'Do the people responsible for law, security, technology and business meet regularly to decide about data?':
      'Những người phụ trách pháp lý, an toàn thông tin, công nghệ và kinh doanh có họp định kỳ để quyết định về dữ liệu không?',
    'Data questions cross departments. A group that meets on a schedule settles them before they turn into incidents.':
      'Vấn đề dữ liệu liên quan đến nhiều bộ phận. Một nhóm họp theo lịch sẽ giải quyết trước khi chúng trở thành sự cố.',
    'Terms of reference and the minutes of the last two meetings.':
      'Quy chế hoạt động của nhóm và biên bản hai cuộc họp gần nhất.',
    'Does every dataset that you hold for the customer have a named owner or steward whose duties are written down?':
      'Mỗi tập dữ liệu mà quý công ty giữ cho khách hàng có người sở hữu hoặc quản lý được chỉ định đích danh, với nhiệm vụ bằng văn bản không?',
    'Is one person named for each set of the customer’s data?':
      'Mỗi tập dữ liệu của khách hàng có một người phụ trách được chỉ định đích danh không?',
    'Access, retention and deletion are decided per dataset. An owner with written duties makes sure that somebody does decide.':
      'Quyền truy cập, lưu giữ và xóa được quyết định theo từng tập dữ liệu. Người phụ trách có nhiệm vụ bằng văn bản bảo đảm việc đó thật sự được quyết định.',
    'List of stewards, or a table of who is responsible for what.':
      'Danh sách người quản lý dữ liệu, hoặc bảng phân công trách nhiệm.',
    'Is data risk part of your company-wide risk management, with an approved appetite and a route for escalation?':
      'Rủi ro dữ liệu có nằm trong quản lý rủi ro toàn công ty, với khẩu vị rủi ro được phê duyệt và quy trình báo cáo lên cấp trên không?',
    'When something could go wrong with data, is it handled like other business risks, with agreed limits and a clear way upwards?':
      'Khi dữ liệu có thể gặp vấn đề, quý công ty có xử lý như các rủi ro kinh doanh khác, với giới hạn đã thống nhất và kênh báo cáo lên trên rõ ràng không?',
    'A data risk that lives outside the company’s risk process gets neither money nor attention. An agreed appetite tells staff when to stop and ask.':
      'Rủi ro dữ liệu nằm ngoài quy trình quản lý rủi ro của công ty thì không được cấp tiền hay quan tâm. Khẩu vị rủi ro đã thống nhất cho nhân viên biết khi nào phải dừng lại và hỏi.',
    'Risk policy, and the statement of how much data risk is accepted.':
      'Chính sách rủi ro, và tuyên bố về mức rủi ro dữ liệu được chấp nhận.',
    'Name the legal entity that will sign the contract, its direct parent and its ultimate parent.':
      'Nêu tên pháp nhân sẽ ký hợp đồng, công ty mẹ trực tiếp và công ty mẹ cao nhất.',
    'What is your company’s full registered name, and who owns it?':
      'Tên đăng ký đầy đủ của quý công ty là gì, và ai sở hữu?',
    'The contract binds one legal entity only. Its owners may give instructions, or be given orders by their own authorities.':
      'Hợp đồng chỉ ràng buộc một pháp nhân. Chủ sở hữu có thể ra chỉ thị, hoặc chính họ bị cơ quan nhà nước của nước mình ra lệnh.',
    'Extract from the company register, or a chart of the group.':
      'Trích lục đăng ký doanh nghiệp, hoặc sơ đồ tập đoàn.',
    'Who signs, and under which law': 'Bên ký và luật áp dụng',
    'Which countries’ law applies to that entity or to its parents?':
      'Luật của những quốc gia nào áp dụng cho pháp nhân đó hoặc các công ty mẹ?',
    'In which countries are your company and its owners registered?':
      'Quý công ty và các chủ sở hữu đăng ký ở những quốc gia nào?',
    'The law of an owner’s country can reach data that is kept elsewhere. The customer needs to know which authorities might ask.':
      'Luật của nước chủ sở hữu có thể áp dụng cho dữ liệu lưu ở nơi khác. Khách hàng cần biết cơ quan nào có thể yêu cầu dữ liệu.',
    'Chart of the group with the country of registration of each company.':
      'Sơ đồ tập đoàn, ghi quốc gia đăng ký của từng công ty.',
    'Which role does the contract give you for the personal data in this service?':
      'Hợp đồng giao cho quý công ty vai trò nào đối với dữ liệu cá nhân trong dịch vụ này?',
    'Do you decide how the personal data is used, or do you only follow the customer’s instructions?':
      'Quý công ty tự quyết định cách sử dụng dữ liệu cá nhân, hay chỉ làm theo chỉ thị của khách hàng?',
    'Notices, rights requests and breach duties differ by role. A role that nobody settled leaves people without anyone who answers to them.':
      'Việc thông báo, xử lý yêu cầu về quyền và nghĩa vụ khi có vi phạm khác nhau theo vai trò. Nếu vai trò chưa được xác định, chủ thể dữ liệu không có ai chịu trách nhiệm với họ.',
    'Data-processing agreement, or the service description that states the role.':
      'Thỏa thuận xử lý dữ liệu, hoặc bản mô tả dịch vụ nêu rõ vai trò.',
    'Controller: we decide why and how it is used':
      'Bên kiểm soát dữ liệu: chúng tôi quyết định mục đích và cách sử dụng',
    'Joint controller: we decide together with the customer':
      'Đồng kiểm soát: chúng tôi cùng quyết định với khách hàng',
    'Processor: we follow the customer’s instructions': 'Bên xử lý dữ liệu: chúng tôi làm theo chỉ thị của khách hàng',
    'Sub-processor: we follow the instructions of the customer’s own processor':
      'Bên xử lý phụ: chúng tôi làm theo chỉ thị của bên xử lý dữ liệu cho khách hàng',
    'Not settled in writing yet': 'Chưa xác định bằng văn bản',
    'What share of the staff who can reach customer data completed training in data protection and security in the last 12 months?':
      'Bao nhiêu phần trăm nhân viên có thể truy cập dữ liệu của khách hàng đã hoàn thành đào tạo về bảo vệ dữ liệu và an toàn thông tin trong 12 tháng qua?',
    'Out of every 100 people who can see customer data, how many had data-safety training in the last year?':
      'Cứ 100 người có thể xem dữ liệu của khách hàng, bao nhiêu người đã được đào tạo về an toàn dữ liệu trong năm qua?',
    'Many incidents start with a person, not a machine. A measured share tells more than a statement that training exists.':
      'Nhiều sự cố bắt đầu từ con người, không phải máy móc. Một tỷ lệ đo được nói lên nhiều hơn lời khẳng định là có đào tạo.',
    'Export from the training system, and the outline of the course.':
      'Dữ liệu xuất từ hệ thống đào tạo, và đề cương khóa học.',
    'Not measured': 'Không đo lường',
    'Are all staff and contractors with access bound in writing to confidentiality, also after they leave?':
      'Tất cả nhân viên và người làm theo hợp đồng có quyền truy cập có bị ràng buộc bảo mật bằng văn bản, kể cả sau khi nghỉ việc, không?',
    'Do all staff and contractors sign a promise of confidentiality that also holds after they leave? Choose “partly” if some have not signed, or if it ends when they leave.':
      'Tất cả nhân viên và người làm theo hợp đồng có ký cam kết bảo mật, vẫn còn hiệu lực sau khi nghỉ việc, không? Chọn “một phần” nếu có người chưa ký, hoặc nếu cam kết hết hiệu lực khi họ nghỉ việc.',
    'People take knowledge with them. A written duty that outlasts the job is what the customer can rely on afterwards.':
      'Người nghỉ việc mang theo những gì họ biết. Nghĩa vụ bằng văn bản còn hiệu lực sau khi nghỉ việc là điều khách hàng có thể dựa vào về sau.',
    'Template of the confidentiality agreement or of the clause in the employment contract.':
      'Mẫu thỏa thuận bảo mật hoặc mẫu điều khoản bảo mật trong hợp đồng lao động.',
    'Which independent certificates or reports cover this service and are valid today?':
      'Những chứng nhận hoặc báo cáo độc lập nào bao gồm dịch vụ này và còn hiệu lực hôm nay?',
    'Do you hold any security or privacy certificate for this service? Upload each; its end date is read from the upload.':
      'Quý công ty có chứng nhận nào về an toàn thông tin hoặc quyền riêng tư cho dịch vụ này không? Hãy tải lên từng chứng nhận; ngày hết hạn được lấy từ tệp tải lên.',
    'An outside examiner has seen what a questionnaire can only ask about. What counts is that the scope includes this service.':
      'Đơn vị đánh giá bên ngoài đã thấy những điều mà bộ câu hỏi chỉ có thể hỏi. Điều quan trọng là phạm vi có bao gồm dịch vụ này.',
    'The certificate with its scope, the statement of applicability, or the assurance report with a bridge letter.':
      'Chứng nhận kèm phạm vi, tuyên bố áp dụng, hoặc báo cáo bảo đảm kèm thư xác nhận cho giai đoạn sau kỳ báo cáo (bridge letter).',
    'ISO/IEC 27001 certificate': 'Chứng nhận ISO/IEC 27001',
    'ISO/IEC 27701 certificate': 'Chứng nhận ISO/IEC 27701',
    'ISO/IEC 27017 certificate or statement': 'Chứng nhận hoặc tuyên bố ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Chứng nhận hoặc tuyên bố ISO/IEC 27018',
    'SOC 2 type II report': 'Báo cáo SOC 2 loại II',
    'CSA STAR level 1 (own assessment)': 'CSA STAR cấp 1 (tự đánh giá)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR cấp 2 (bên khác đánh giá)',
    'CBPR or PRP certification': 'Chứng nhận CBPR hoặc PRP',
    'Singapore Data Protection Trustmark': 'Dấu tín nhiệm bảo vệ dữ liệu của Singapore (Data Protection Trustmark)',
    'PCI DSS attestation': 'Xác nhận tuân thủ PCI DSS',
    'Another certificate from an independent body': 'Chứng nhận khác của một tổ chức độc lập',
    'None of these': 'Không có mục nào ở trên',
    'In the last 36 months, did you have a data breach that had to be notified, an order from an authority, or litigation about data?':
      'Trong 36 tháng qua, quý công ty có vi phạm dữ liệu phải thông báo, bị cơ quan có thẩm quyền ra quyết định xử lý, hoặc có tranh tụng về dữ liệu không?',
    'In the last 3 years, were there data leaks you had to report, cases with an authority, or court cases about data?':
      'Trong 3 năm qua, quý công ty có vụ lộ dữ liệu phải báo cáo, vụ việc với cơ quan nhà nước, hoặc vụ kiện về dữ liệu không?',
    'A past incident is no verdict; how it was handled tells a lot. A person reads this answer and it gives no points either way.':
      'Sự cố trong quá khứ không phải là kết luận; cách xử lý mới nói lên nhiều điều. Câu trả lời này do con người đọc, không cộng cũng không trừ điểm.',
    'Short summary of each case, the order, and proof of what was changed.':
      'Tóm tắt ngắn từng vụ việc, quyết định của cơ quan, và bằng chứng về những gì đã thay đổi.',
    'For each of these cases, state what happened, when, who was told, and what you changed.':
      'Với mỗi vụ việc, nêu điều gì đã xảy ra, khi nào, ai đã được thông báo, và quý công ty đã thay đổi gì.',
    'Tell us what happened, when, whom you told, and what you do differently now.':
      'Hãy cho biết điều gì đã xảy ra, khi nào, quý công ty đã báo cho ai, và nay làm khác đi như thế nào.',
    'The reviewer needs the story to judge whether the cause is gone.':
      'Người xem xét cần biết diễn biến để đánh giá nguyên nhân đã được loại bỏ chưa.',
    'Summary of the incident, the authority’s letter, or a report on the remedy.':
      'Tóm tắt sự cố, công văn của cơ quan nhà nước, hoặc báo cáo khắc phục.',
    'Do you run a programme of your own that covers the risk of every supplier that touches customer data?':
      'Quý công ty có chương trình riêng quản lý rủi ro của mọi bên cung ứng có tiếp xúc với dữ liệu của khách hàng không?',
    'Do you check the companies that handle the customer’s data for you?':
      'Quý công ty có kiểm tra các công ty xử lý dữ liệu của khách hàng thay cho mình không?',
    'The customer cannot see your suppliers; you can. What you do not check, nobody checks.':
      'Khách hàng không thấy được các bên cung ứng; quý công ty thì thấy. Điều quý công ty không kiểm tra thì không ai kiểm tra.',
    'Policy on supplier risk, and your list of suppliers by importance.':
      'Chính sách về rủi ro bên cung ứng, và danh sách bên cung ứng theo mức độ quan trọng.',
    'When was your set of data protection and security policies last approved?':
      'Bộ chính sách về bảo vệ dữ liệu và an toàn thông tin được phê duyệt lần gần nhất khi nào?',
    'When did the person in charge last approve your written security and privacy policy?':
      'Lần gần nhất người phụ trách phê duyệt chính sách bằng văn bản về an toàn thông tin và quyền riêng tư là khi nào?',
    'A policy that nobody has looked at for years describes another company. The date shows whether it is kept alive.':
      'Một chính sách nhiều năm không ai xem lại là mô tả một công ty không còn như hiện nay. Ngày phê duyệt cho thấy chính sách có được duy trì hay không.',
    'Index of the policies, and the record of the approval.': 'Danh mục chính sách, và hồ sơ phê duyệt.',
    'Never, or there is no written policy': 'Chưa bao giờ, hoặc không có chính sách bằng văn bản',
    'Is there a standard for classifying and handling data, and is it applied to the customer’s data?':
      'Có tiêu chuẩn phân loại và xử lý dữ liệu, và tiêu chuẩn đó có được áp dụng cho dữ liệu của khách hàng không?',
    'Do you mark which data is sensitive, and treat it accordingly?':
      'Quý công ty có đánh dấu dữ liệu nào là nhạy cảm, và xử lý phù hợp không?',
    'Staff can protect sensitive data better only if they can recognise it.':
      'Nhân viên chỉ bảo vệ dữ liệu nhạy cảm tốt hơn nếu nhận ra được nó.',
    'The standard, and examples of labels as they look in practice.':
      'Tiêu chuẩn phân loại, và ví dụ về nhãn được dùng trong thực tế.',
    'Where you act as controller, do your notices tell people what is collected, why, who receives it and where it goes?':
      'Khi quý công ty là bên kiểm soát dữ liệu, thông báo của quý công ty có cho cá nhân biết dữ liệu nào được thu thập, vì sao, ai nhận và dữ liệu đi đâu không?',
    'Do you tell people, in words they understand, what you do with their data and who gets it?':
      'Quý công ty có cho mọi người biết, bằng lời dễ hiểu, mình làm gì với dữ liệu của họ và ai nhận dữ liệu đó không?',
    'People can use their rights only if they know who holds what about them.':
      'Mỗi người chỉ thực hiện được quyền của mình nếu biết ai đang giữ thông tin gì về mình.',
    'The privacy notice in each language in which it is offered.':
      'Thông báo về quyền riêng tư bằng từng ngôn ngữ được cung cấp.',
    'Is there a schedule that sets how long each category of data is kept for each purpose, and how it is disposed of?':
      'Có bảng quy định mỗi loại dữ liệu được lưu giữ bao lâu cho từng mục đích, và được hủy như thế nào không?',
    'Have you written down how long you keep the customer’s data, and how you get rid of it?':
      'Quý công ty đã quy định bằng văn bản thời gian lưu giữ dữ liệu của khách hàng và cách hủy dữ liệu chưa?',
    'Data kept without need can still leak. A period per purpose is what deletion later works from.':
      'Dữ liệu giữ lại khi không cần vẫn có thể bị lộ. Thời hạn theo từng mục đích là cơ sở để xóa sau này.',
    'The schedule, with the reason or legal basis of each period.':
      'Bảng thời hạn lưu giữ, kèm lý do hoặc căn cứ pháp lý của từng thời hạn.',
    'Is there a tested procedure for incidents and breaches, with levels of severity, escalation, and notice to customers?':
      'Có quy trình đã được kiểm thử cho sự cố và vi phạm dữ liệu, với các mức độ nghiêm trọng, báo cáo lên cấp trên và thông báo cho khách hàng không?',
    'What do you do if data is leaked? Do you have a plan, and have you practised it?':
      'Quý công ty làm gì nếu dữ liệu bị lộ? Có kế hoạch không, và đã diễn tập chưa?',
    'The first hours decide how bad a leak becomes. A plan that was never tried usually fails on the day.':
      'Những giờ đầu tiên quyết định hậu quả của vụ lộ dữ liệu. Kế hoạch chưa từng thử thường thất bại khi cần đến.',
    'The procedure, and the record of the last exercise.': 'Quy trình, và hồ sơ của lần diễn tập gần nhất.',
    'There is no written and approved procedure for incidents and breaches.':
      'Không có quy trình bằng văn bản đã được phê duyệt cho sự cố và vi phạm dữ liệu.',
    'Write and approve the procedure, then practise it.': 'Soạn và phê duyệt quy trình, sau đó diễn tập.',
    'Within how many hours of becoming aware of an incident that affects the customer’s data do you promise, by contract, to notify the customer?':
      'Theo hợp đồng, quý công ty cam kết thông báo cho khách hàng trong bao nhiêu giờ kể từ khi biết về sự cố ảnh hưởng đến dữ liệu của khách hàng?',
    'How many hours after you learn of a leak will you tell the customer? Give the figure in the contract.':
      'Bao nhiêu giờ sau khi biết dữ liệu bị lộ, quý công ty sẽ báo cho khách hàng? Hãy ghi con số trong hợp đồng.',
    'The customer’s own legal deadlines start running early. They can be met only if your notice comes well before.':
      'Thời hạn pháp lý của chính khách hàng bắt đầu tính từ sớm. Khách hàng chỉ kịp nếu được quý công ty thông báo trước đó đủ lâu.',
    'Extract of the clause with the figure.': 'Trích điều khoản có con số này.',
    'No figure is promised': 'Không cam kết con số nào',
    'Notice of an incident is promised later than 72 hours, or not at all, so the customer may miss its own deadlines.':
      'Cam kết thông báo sự cố muộn hơn 72 giờ, hoặc không có cam kết, nên khách hàng có thể lỡ thời hạn của mình.',
    'Promise notice within 72 hours in the contract; 24 hours earn full points.':
      'Cam kết trong hợp đồng thông báo trong vòng 72 giờ; 24 giờ được điểm tối đa.',
    'Is there a procedure that helps the customer answer requests for access, correction, deletion and portability within its legal time limit?':
      'Có quy trình giúp khách hàng đáp ứng yêu cầu truy cập, chỉnh sửa, xóa và chuyển dữ liệu trong thời hạn pháp luật quy định cho khách hàng không?',
    'Can you find, correct, hand over or delete one person’s data in time when the customer asks?':
      'Khi khách hàng yêu cầu, quý công ty có thể tìm, chỉnh sửa, giao lại hoặc xóa dữ liệu của một người kịp thời không?',
    'The customer answers to the person, but only you can find the data. Each day you need is taken from its deadline.':
      'Khách hàng trả lời người yêu cầu, nhưng chỉ quý công ty tìm được dữ liệu. Mỗi ngày quý công ty cần đến đều trừ vào thời hạn của khách hàng.',
    'The procedure, and the number of days you commit to.': 'Quy trình, và số ngày quý công ty cam kết.',
    'Does a policy on cross-border transfers fix how the legal mechanism for a transfer is chosen and who approves it?':
      'Có chính sách về chuyển dữ liệu xuyên biên giới quy định cách chọn cơ chế pháp lý cho việc chuyển và ai phê duyệt không?',
    'Before data goes to another country, is it clear which contract or rule allows it, and who says yes?':
      'Trước khi dữ liệu sang nước khác, đã rõ hợp đồng hay quy định nào cho phép, và ai phê duyệt chưa?',
    'Transfers are lawful only under conditions that differ from country to country. A rule decided beforehand prevents transfers by accident.':
      'Việc chuyển dữ liệu chỉ hợp pháp với những điều kiện khác nhau ở từng quốc gia. Quy định đặt ra từ trước ngăn việc chuyển ngoài ý muốn.',
    'The policy, or the decision tree that staff use.': 'Chính sách, hoặc sơ đồ quyết định mà nhân viên sử dụng.',
    'Does your policy require due diligence, a written contract and the same duties passed on before any sub-processor starts?':
      'Chính sách của quý công ty có yêu cầu thẩm định, ký hợp đồng bằng văn bản và ràng buộc bằng các nghĩa vụ tương tự trước khi bất kỳ bên xử lý phụ nào bắt đầu không?',
    'Before another company handles the customer’s data for you, must you check it and sign the same rules with it?':
      'Trước khi một công ty khác xử lý dữ liệu của khách hàng thay quý công ty, quý công ty có bắt buộc phải kiểm tra và ký các quy định tương đương với họ không?',
    'Checks made after the data has left protect nobody. The order of the steps matters as much as the steps.':
      'Kiểm tra sau khi dữ liệu đã đi thì không bảo vệ được ai. Thứ tự các bước quan trọng như chính các bước đó.',
    'Supplier policy, and the template of the contract.': 'Chính sách về bên cung ứng, và mẫu hợp đồng.',
    'How do you handle requests by public authorities for the customer’s data: legal review, challenge, keeping it to the minimum, and notice to the customer?':
      'Quý công ty xử lý thế nào khi cơ quan nhà nước yêu cầu dữ liệu của khách hàng: xem xét pháp lý, phản đối, chỉ cung cấp ở mức tối thiểu, và thông báo cho khách hàng?',
    'What do you do if police or a government office asks for the customer’s data?':
      'Quý công ty làm gì nếu công an hoặc cơ quan nhà nước yêu cầu dữ liệu của khách hàng?',
    'The customer is responsible for data that you may be ordered to hand over. A thought-out routine protects it, and protects your staff from deciding alone.':
      'Khách hàng chịu trách nhiệm về dữ liệu mà quý công ty có thể bị buộc giao nộp. Một quy trình rõ ràng bảo vệ dữ liệu, và giúp nhân viên không phải tự quyết định một mình.',
    'The policy, and the template of the log of such requests.': 'Chính sách, và mẫu sổ theo dõi các yêu cầu này.',
    'There is no written and approved way of handling requests by authorities, although a loss of this data would do serious harm.':
      'Không có cách xử lý bằng văn bản đã được phê duyệt đối với yêu cầu của cơ quan nhà nước, dù việc lộ, mất dữ liệu này gây thiệt hại nghiêm trọng.',
    'Write and approve how requests by authorities are reviewed, challenged and notified.':
      'Soạn và phê duyệt cách xem xét, phản đối và thông báo về yêu cầu của cơ quan nhà nước.',
    'Is there a policy on changes and secure development that covers code review, testing and separate environments?':
      'Có chính sách về thay đổi và phát triển an toàn, gồm rà soát mã nguồn, kiểm thử và tách biệt các môi trường không?',
    'Are changes to your software checked by a second person and tested, away from the live system, before they go live?':
      'Thay đổi phần mềm có được người thứ hai kiểm tra và được kiểm thử, tách khỏi hệ thống vận hành, trước khi đưa vào sử dụng không?',
    'Many weaknesses are built in while changing things in a hurry. Review and separation catch them before customers meet them.':
      'Nhiều điểm yếu phát sinh khi thay đổi vội vàng. Rà soát và tách biệt môi trường giúp phát hiện trước khi khách hàng gặp phải.',
    'The policy, and a run of the build pipeline that shows review and tests.':
      'Chính sách, và một lần chạy quy trình dựng phần mềm cho thấy có rà soát và kiểm thử.',
    'Do you keep an inventory of the customer’s datasets that you hold, with purpose, owner, location, format and level of protection?':
      'Quý công ty có duy trì danh mục các tập dữ liệu của khách hàng mà mình giữ, gồm mục đích, người phụ trách, nơi lưu, định dạng và mức bảo vệ không?',
    'Do you keep a list of the kinds of customer data you hold, where each is, and what it is for?':
      'Quý công ty có danh sách các loại dữ liệu của khách hàng mà mình giữ, từng loại ở đâu và dùng để làm gì không?',
    'What isn’t on a list can neither be protected, nor returned, nor deleted. Everything else in this questionnaire rests on it.':
      'Dữ liệu không có trong danh mục thì không thể được bảo vệ, trả lại hay xóa. Mọi nội dung khác trong bộ câu hỏi này đều dựa vào đó.',
    'Extract of the inventory, with names removed where needed.': 'Trích danh mục, che tên nếu cần.',
    'There is no written and approved inventory of the customer’s datasets.':
      'Không có danh mục bằng văn bản đã được phê duyệt về các tập dữ liệu của khách hàng.',
    'Write and approve the inventory, and name who keeps it up to date.':
      'Lập và phê duyệt danh mục, và chỉ định người cập nhật.',
    'Which categories of data will you process for this service?':
      'Quý công ty sẽ xử lý những loại dữ liệu nào cho dịch vụ này?',
    'What kinds of data will you handle?': 'Quý công ty sẽ làm việc với những loại dữ liệu nào?',
    'Some categories do more harm when they leak, and some have rules of their own. The answer is compared with what the customer recorded, and gives no points.':
      'Một số loại dữ liệu gây hại nhiều hơn khi bị lộ, và một số có quy định riêng. Câu trả lời được so với thông tin khách hàng đã ghi nhận, và không tính điểm.',
    'The annex of the contract that describes the processing.': 'Phụ lục hợp đồng mô tả hoạt động xử lý.',
    'Names and identity numbers': 'Họ tên và số định danh',
    'Contact details': 'Thông tin liên hệ',
    'Financial data': 'Dữ liệu tài chính',
    'Health data': 'Dữ liệu sức khỏe',
    'Biometric data': 'Dữ liệu sinh trắc học',
    'Genetic data': 'Dữ liệu di truyền',
    'Location data': 'Dữ liệu vị trí',
    'Data about children': 'Dữ liệu về trẻ em',
    'Data about employees': 'Dữ liệu về người lao động',
    'Confidential business data': 'Dữ liệu kinh doanh bí mật',
    'Logs and usage data': 'Nhật ký và dữ liệu sử dụng',
    'In which countries will the customer’s data be stored or processed, backups and logs included?':
      'Dữ liệu của khách hàng sẽ được lưu trữ hoặc xử lý ở những quốc gia nào, kể cả bản sao lưu và nhật ký?',
    'In which countries is the customer’s data kept? Count backups and logs too.':
      'Dữ liệu của khách hàng được lưu ở những quốc gia nào? Tính cả bản sao lưu và nhật ký.',
    'The place decides whose law applies and whether a transfer has to be justified. Backups are the copy that is forgotten most often.':
      'Nơi lưu quyết định luật nào áp dụng và việc chuyển dữ liệu có phải được giải trình không. Bản sao lưu là thứ hay bị quên nhất.',
    'List of hosting sites, or the region settings of each service.':
      'Danh sách nơi đặt máy chủ, hoặc cài đặt khu vực của từng dịch vụ.',
    'From which countries can staff, support teams or affiliates view the customer’s data?':
      'Nhân viên, bộ phận hỗ trợ hoặc công ty liên kết có thể xem dữ liệu của khách hàng từ những quốc gia nào?',
    'From which countries can your people see the customer’s data?':
      'Người của quý công ty có thể xem dữ liệu của khách hàng từ những quốc gia nào?',
    'Looking at data from abroad can count as a transfer, even where nothing is copied.':
      'Xem dữ liệu từ nước ngoài có thể bị coi là chuyển dữ liệu, dù không sao chép gì.',
    'Description of how support is organised, or access logs by country.':
      'Mô tả cách tổ chức bộ phận hỗ trợ, hoặc nhật ký truy cập theo quốc gia.',
    'Do you provide a data-flow diagram of the service, made or confirmed in the last 12 months, that shows systems, parties, borders and where data is encrypted?':
      'Quý công ty có cung cấp sơ đồ luồng dữ liệu của dịch vụ, được lập hoặc xác nhận trong 12 tháng qua, thể hiện hệ thống, các bên, biên giới và nơi dữ liệu được mã hóa không?',
    'Can you give a picture, not older than a year, of where the data goes and where it is protected?':
      'Quý công ty có thể đưa ra một sơ đồ, không cũ hơn một năm, cho thấy dữ liệu đi đâu và được bảo vệ ở đâu không?',
    'A picture shows at a glance what lists hide: an extra copy, a border, a link that isn’t encrypted.':
      'Sơ đồ cho thấy ngay những gì danh sách che khuất: một bản sao thừa, một biên giới, một đường truyền chưa mã hóa.',
    'The diagram itself, with its date.': 'Chính sơ đồ đó, có ghi ngày.',
    'Do you keep a record of processing activities for this service that you could show to an authority?':
      'Quý công ty có lưu hồ sơ hoạt động xử lý của dịch vụ này để xuất trình cho cơ quan nhà nước không?',
    'Do you keep a written record of what you do with personal data, ready to be shown to an authority?':
      'Quý công ty có ghi lại bằng văn bản việc mình làm với dữ liệu cá nhân, sẵn sàng xuất trình cho cơ quan nhà nước không?',
    'Authorities usually ask for this record first. It also shows that somebody has thought through each use.':
      'Cơ quan nhà nước thường yêu cầu hồ sơ này trước tiên. Hồ sơ cũng cho thấy mỗi mục đích sử dụng đã được cân nhắc.',
    'Extract of the record for this service.': 'Trích hồ sơ xử lý của dịch vụ này.',
    'Do you give the customer a list of all sub-processors in this service, with country, task and the data each can see?':
      'Quý công ty có cung cấp cho khách hàng danh sách mọi bên xử lý phụ trong dịch vụ này, kèm quốc gia, nhiệm vụ và dữ liệu mà mỗi bên xem được không?',
    'Will you name every other company that handles the customer’s data for you?':
      'Quý công ty có nêu tên mọi công ty khác xử lý dữ liệu của khách hàng thay mình không?',
    'A chain is as strong as its weakest member, and the customer can only judge members it knows. Refusing the list hides the chain.':
      'Một chuỗi chỉ mạnh bằng mắt xích yếu nhất, và khách hàng chỉ đánh giá được mắt xích mà mình biết. Từ chối cung cấp danh sách là che giấu chuỗi đó.',
    'The register of sub-processors, or the address of its published page.':
      'Danh sách bên xử lý phụ, hoặc địa chỉ trang công bố.',
    'Other companies that handle the data': 'Các công ty khác xử lý dữ liệu',
    'Yes, the complete list': 'Có, danh sách đầy đủ',
    'We use no sub-processors in this service': 'Chúng tôi không dùng bên xử lý phụ trong dịch vụ này',
    'Yes, but some are left out or described only in general': 'Có, nhưng thiếu một số bên hoặc chỉ mô tả chung',
    'No, we do not disclose them': 'Không, chúng tôi không tiết lộ',
    'The vendor does not disclose which other companies handle the data.':
      'Nhà cung cấp không tiết lộ những công ty khác xử lý dữ liệu.',
    'Give the customer the list of sub-processors.': 'Cung cấp cho khách hàng danh sách bên xử lý phụ.',
    'List each sub-processor: legal name, country, task, data seen, transfer mechanism, start date, certificates, and its own sub-processors.':
      'Liệt kê từng bên xử lý phụ: tên pháp lý, quốc gia, nhiệm vụ, dữ liệu xem được, cơ chế chuyển dữ liệu, ngày bắt đầu, chứng nhận, và các bên xử lý phụ của họ.',
    'List the other companies that handle the customer’s data: who, where, for what, and since when.':
      'Liệt kê các công ty khác xử lý dữ liệu của khách hàng: ai, ở đâu, để làm gì, và từ khi nào.',
    'Each entry becomes part of the map that shows the customer where its data travels and on whom it depends.':
      'Mỗi mục trở thành một phần của bản đồ cho khách hàng thấy dữ liệu của mình đi đâu và mình phụ thuộc vào ai.',
    'The register of sub-processors.': 'Danh sách bên xử lý phụ.',
    'Is there an up-to-date inventory of the systems, software and cloud accounts that store or process the customer’s data?':
      'Có danh mục cập nhật về các hệ thống, phần mềm và tài khoản đám mây lưu trữ hoặc xử lý dữ liệu của khách hàng không?',
    'Do you keep a list of the computers, programs and cloud services that hold the customer’s data?':
      'Quý công ty có danh sách các máy tính, chương trình và dịch vụ đám mây chứa dữ liệu của khách hàng không?',
    'A forgotten server or account is not updated, and nobody watches it.':
      'Một máy chủ hoặc tài khoản bị bỏ quên thì không được cập nhật, và không ai theo dõi.',
    'Export from the inventory of systems.': 'Dữ liệu xuất từ danh mục hệ thống.',
    'Do you use a written method to rate, for each dataset, the effect of a loss of confidentiality, integrity or availability?':
      'Quý công ty có dùng phương pháp bằng văn bản để xếp mức tác động khi mất tính bảo mật, toàn vẹn hoặc sẵn sàng của từng tập dữ liệu không?',
    'Do you rate how bad it would be if a set of data leaked, was changed wrongly, or was lost?':
      'Quý công ty có xếp mức thiệt hại nếu một tập dữ liệu bị lộ, bị sửa sai hoặc bị mất không?',
    'Protection costs money and should go where harm would be greatest. A method makes ratings comparable and keeps moods out.':
      'Bảo vệ tốn tiền và nên tập trung vào nơi thiệt hại lớn nhất. Có phương pháp thì các mức xếp so sánh được với nhau và không theo cảm tính.',
    'The method, and one worked example with effects on money, operations, law, reputation and people.':
      'Phương pháp, và một ví dụ đã thực hiện với tác động đến tài chính, vận hành, pháp lý, uy tín và con người.',
    'How do you rate a loss of confidentiality of the customer’s data in this service?':
      'Quý công ty xếp việc mất tính bảo mật của dữ liệu khách hàng trong dịch vụ này ở mức nào?',
    'How bad would it be if the customer’s data became known to the wrong people?':
      'Mức thiệt hại thế nào nếu dữ liệu của khách hàng rơi vào tay người không được biết?',
    'A rating below the customer’s own shows early that the two expect different protection. Any rating earns the points: what is asked is that the rating was made.':
      'Mức xếp thấp hơn mức của khách hàng cho thấy sớm rằng hai bên mong đợi mức bảo vệ khác nhau. Mức nào cũng được điểm: câu hỏi chỉ cần mức xếp đã được thực hiện.',
    'The completed rating of this service.': 'Bản xếp mức đã hoàn thành của dịch vụ này.',
    'Your own rating of the data in this service': 'Mức do quý công ty tự xếp cho dữ liệu trong dịch vụ này',
    Low: 'Thấp',
    Medium: 'Trung bình',
    High: 'Cao',
    'Very high': 'Rất cao',
    'Not rated yet': 'Chưa xếp mức',
    'How do you rate a loss of integrity of the customer’s data in this service?':
      'Quý công ty xếp việc mất tính toàn vẹn của dữ liệu khách hàng trong dịch vụ này ở mức nào?',
    'How bad would it be if the customer’s data was changed wrongly and nobody noticed?':
      'Mức thiệt hại thế nào nếu dữ liệu của khách hàng bị sửa sai mà không ai nhận ra?',
    'Wrong data can do more harm than leaked data, yet is rated less often. Any rating earns the points: what is asked is that the rating was made.':
      'Dữ liệu sai có thể gây hại hơn dữ liệu bị lộ, nhưng ít được xếp mức hơn. Mức nào cũng được điểm: câu hỏi chỉ cần mức xếp đã được thực hiện.',
    'How do you rate a loss of availability of the customer’s data in this service?':
      'Quý công ty xếp việc mất tính sẵn sàng của dữ liệu khách hàng trong dịch vụ này ở mức nào?',
    'How bad would it be if the customer could not get at the data for a while?':
      'Mức thiệt hại thế nào nếu khách hàng không dùng được dữ liệu trong một thời gian?',
    'The rating says which recovery times make sense for this service. Any rating earns the points: what is asked is that the rating was made.':
      'Mức xếp cho biết thời gian phục hồi nào là hợp lý cho dịch vụ này. Mức nào cũng được điểm: câu hỏi chỉ cần mức xếp đã được thực hiện.',
    'Does each level of sensitivity lead to a fixed minimum set of controls, and is it checked that they are there?':
      'Mỗi mức độ nhạy cảm có dẫn đến một bộ biện pháp kiểm soát tối thiểu cố định, và có kiểm tra việc áp dụng không?',
    'Does more sensitive data always get stronger protection, and does somebody check?':
      'Dữ liệu nhạy cảm hơn có luôn được bảo vệ mạnh hơn, và có ai kiểm tra không?',
    'A rating without consequences is paper. The link to controls is where it starts to protect.':
      'Xếp mức mà không kéo theo hành động thì chỉ là giấy tờ. Khi gắn với biện pháp kiểm soát, nó mới bắt đầu bảo vệ dữ liệu.',
    'Table of levels and their controls.': 'Bảng các mức và biện pháp kiểm soát tương ứng.',
    'Is the impact on privacy or data protection assessed before high-risk processing starts or changes?':
      'Tác động đến quyền riêng tư hoặc bảo vệ dữ liệu có được đánh giá trước khi bắt đầu hoặc thay đổi hoạt động xử lý rủi ro cao không?',
    'Before you do something risky with personal data, do you write down what could go wrong for people?':
      'Trước khi làm việc có rủi ro với dữ liệu cá nhân, quý công ty có ghi lại những gì có thể gây hại cho những người liên quan không?',
    'Harm to people is cheapest to avoid before the system is built. Several laws ask for this assessment.':
      'Tránh gây hại cho những người liên quan ít tốn kém nhất khi hệ thống chưa được xây dựng. Nhiều luật yêu cầu đánh giá này.',
    'Register of such assessments, and one sample.': 'Sổ theo dõi các đánh giá này, và một mẫu.',
    'Is there, for each destination country, a transfer impact assessment with law, practice, safeguards, remaining risk, approver and review date?':
      'Với mỗi quốc gia nhận dữ liệu, có đánh giá tác động chuyển dữ liệu gồm luật, thực tiễn, biện pháp bảo vệ, rủi ro còn lại, người phê duyệt và ngày rà soát không?',
    'Have you checked the law and the practice of each country you send data to, and written down the result?':
      'Quý công ty đã kiểm tra luật và thực tiễn của từng quốc gia nhận dữ liệu, và ghi lại kết quả chưa?',
    'The same contract protects differently in different countries. The assessment shows whether it is enough there.':
      'Cùng một hợp đồng nhưng mức bảo vệ khác nhau ở từng quốc gia. Đánh giá cho thấy ở đó có đủ hay không.',
    'The assessment of each destination country.': 'Đánh giá của từng quốc gia nhận dữ liệu.',
    'Data crosses borders without a written and approved assessment of the destination countries.':
      'Dữ liệu được chuyển xuyên biên giới mà không có đánh giá bằng văn bản đã được phê duyệt về các quốc gia nhận dữ liệu.',
    'Write and approve an assessment for each destination country.':
      'Lập và phê duyệt đánh giá cho từng quốc gia nhận dữ liệu.',
    'Do you keep a risk register for this service, with owner, treatment and due date of each risk, reviewed at least once a year?':
      'Quý công ty có sổ đăng ký rủi ro cho dịch vụ này, ghi người phụ trách, cách xử lý và thời hạn của từng rủi ro, được rà soát ít nhất mỗi năm một lần không?',
    'Do you keep a list of your main data risks, what you do about each, and who does it by when?':
      'Quý công ty có danh sách các rủi ro dữ liệu chính, cách xử lý từng rủi ro, ai làm và hạn khi nào không?',
    'A written risk with a name and a date gets done. One that is only known gets postponed.':
      'Rủi ro được ghi lại kèm tên người và thời hạn thì sẽ được xử lý. Rủi ro chỉ được biết đến thì bị trì hoãn.',
    'Extract of the register.': 'Trích sổ đăng ký rủi ro.',
    'Which events make you assess the risk of this service again?':
      'Những sự kiện nào khiến quý công ty đánh giá lại rủi ro của dịch vụ này?',
    'What changes make you stop and look at the risks again?':
      'Những thay đổi nào khiến quý công ty dừng lại và xem xét lại rủi ro?',
    'An assessment is true for the day it was made. These are the changes that most often make it wrong.':
      'Đánh giá chỉ đúng vào ngày được lập. Đây là những thay đổi thường làm đánh giá không còn đúng.',
    'Extract of the procedure that names the events.': 'Trích quy trình nêu các sự kiện này.',
    'Data goes to, or is seen from, a new country': 'Dữ liệu được chuyển đến, hoặc được xem từ, một quốc gia mới',
    'A new sub-processor, or one that changes': 'Có bên xử lý phụ mới, hoặc bên xử lý phụ thay đổi',
    'A new purpose for the data': 'Có mục đích sử dụng dữ liệu mới',
    'An incident or a breach': 'Có sự cố hoặc vi phạm dữ liệu',
    'A change of the law': 'Luật thay đổi',
    'A merger or a new owner': 'Sáp nhập hoặc có chủ sở hữu mới',
    'Have you assessed where your own supply hangs on a single point: one cloud, one region, one supplier, one person?':
      'Quý công ty đã đánh giá chuỗi cung ứng của mình phụ thuộc vào một điểm duy nhất ở đâu chưa: một đám mây, một khu vực, một bên cung ứng, một người?',
    'What happens to your service if your main supplier, or one key person, fails?':
      'Dịch vụ của quý công ty sẽ ra sao nếu bên cung ứng chính, hoặc một người chủ chốt, không còn đáp ứng được?',
    'The customer inherits every dependency you have. Those that were thought about can be planned for.':
      'Khách hàng chịu mọi sự phụ thuộc của quý công ty. Sự phụ thuộc đã được tính đến thì có thể lập kế hoạch.',
    'Map or list of dependencies, with what happens when each fails.':
      'Sơ đồ hoặc danh sách các điểm phụ thuộc, kèm hậu quả khi mỗi điểm gặp sự cố.',
    'Where AI is used on the customer’s data, is there a risk assessment of purpose, origin of training data, bias, accuracy, security and human control?':
      'Khi dùng AI trên dữ liệu của khách hàng, có đánh giá rủi ro về mục đích, nguồn gốc dữ liệu huấn luyện, thiên lệch, độ chính xác, an toàn thông tin và sự kiểm soát của con người không?',
    'If AI works on the customer’s data, have you written down what could go wrong, and who checks the results?':
      'Nếu AI xử lý dữ liệu của khách hàng, quý công ty đã ghi lại những gì có thể sai và ai kiểm tra kết quả chưa?',
    'AI brings risks that an ordinary security assessment doesn’t look at: wrong, unfair or unexplainable results.':
      'AI mang đến những rủi ro mà đánh giá an toàn thông tin thông thường không xét đến: kết quả sai, không công bằng hoặc không giải thích được.',
    'Impact assessment of the AI, or the model’s description.': 'Đánh giá tác động của AI, hoặc bản mô tả mô hình.',
    'Does the service collect only the fields that its stated purpose needs, and is this checked when it is designed?':
      'Dịch vụ có chỉ thu thập các trường dữ liệu cần cho mục đích đã nêu, và có kiểm tra điều này khi thiết kế không?',
    'Do you collect only what is needed?': 'Quý công ty có chỉ thu thập những gì cần thiết không?',
    'Data that was never collected cannot leak. The check has to come at design time; afterwards fields are rarely removed.':
      'Dữ liệu chưa từng thu thập thì không thể bị lộ. Phải kiểm tra ngay khi thiết kế; về sau hiếm khi bỏ bớt trường dữ liệu.',
    'List of fields with the reason for each.': 'Danh sách các trường dữ liệu, kèm lý do của từng trường.',
    'Where you collect data from people, is the legal basis or the consent recorded, and can consent be withdrawn?':
      'Khi quý công ty thu thập dữ liệu từ cá nhân, căn cứ pháp lý hoặc sự đồng ý có được ghi lại, và cá nhân có thể rút lại sự đồng ý không?',
    'When you collect data from people, can you show why you may, and can they change their mind?':
      'Khi thu thập dữ liệu từ cá nhân, quý công ty có chứng minh được vì sao mình được phép, và họ có thể đổi ý không?',
    'Use of data stands on its legal basis. Without a record nobody can tell later which data may still be used.':
      'Việc sử dụng dữ liệu dựa trên căn cứ pháp lý. Nếu không ghi lại, về sau không ai biết dữ liệu nào còn được dùng.',
    'Sample of the log of consents, with one that was withdrawn.':
      'Mẫu nhật ký ghi sự đồng ý, có một trường hợp đã rút lại.',
    'Do you process personal data only on the customer’s documented instructions and for its purposes?':
      'Quý công ty có chỉ xử lý dữ liệu cá nhân theo chỉ thị bằng văn bản của khách hàng và cho mục đích của khách hàng không?',
    'Will you use the customer’s data only for the job you were given?':
      'Quý công ty có chỉ dùng dữ liệu của khách hàng cho công việc được giao không?',
    'This is what makes a processor a processor. Where it doesn’t hold, the customer has lost control over the data.':
      'Đây là điều làm nên một bên xử lý dữ liệu. Nếu không đúng như vậy, khách hàng đã mất quyền kiểm soát dữ liệu.',
    'Clause of the data-processing agreement, or the log of instructions.':
      'Điều khoản trong thỏa thuận xử lý dữ liệu, hoặc nhật ký chỉ thị.',
    'Is the customer’s data barred from your own analytics, product improvement, marketing and AI training, unless the customer agrees in writing?':
      'Có cấm dùng dữ liệu của khách hàng cho việc phân tích, cải tiến sản phẩm, tiếp thị và huấn luyện AI của quý công ty, trừ khi khách hàng đồng ý bằng văn bản, không?',
    'Do you promise not to reuse the customer’s data for yourselves, also not for AI, unless the customer agrees in writing?':
      'Quý công ty có cam kết không dùng lại dữ liệu của khách hàng cho mình, kể cả cho AI, trừ khi khách hàng đồng ý bằng văn bản, không?',
    'Data given for one job is easily used for another. Once a model has learnt from it, it is hard to take back.':
      'Dữ liệu được giao cho một việc dễ bị dùng cho việc khác. Khi mô hình đã học từ dữ liệu đó thì khó rút lại.',
    'Extract of the terms, and the setting that enforces it.': 'Trích điều khoản, và cài đặt bảo đảm thực hiện.',
    'The customer’s data may be reused for the vendor’s own purposes without written consent.':
      'Dữ liệu của khách hàng có thể bị dùng lại cho mục đích riêng của nhà cung cấp mà không có sự đồng ý bằng văn bản.',
    'Rule out reuse in the contract, and switch it off.': 'Cấm dùng lại dữ liệu trong hợp đồng, và tắt chức năng này.',
    'Is access given by role and only as far as needed, adjusted when people join, move or leave, and reviewed regularly?':
      'Quyền truy cập có được cấp theo vai trò và chỉ ở mức cần thiết, được điều chỉnh khi nhân sự vào làm, chuyển vị trí hoặc nghỉ việc, và được rà soát định kỳ không?',
    'Does each person have their own sign-in, and only the access they need?':
      'Mỗi người có tài khoản đăng nhập riêng, và chỉ có quyền truy cập mình cần không?',
    'Shared sign-ins hide who opened a file, and access nobody took away is how former staff still get in.':
      'Tài khoản dùng chung che giấu ai đã mở tệp, và quyền truy cập không được thu hồi là cách nhân viên cũ vẫn vào được.',
    'List of roles, the last access review, and one leaver whose access was closed in time.':
      'Danh sách vai trò, lần rà soát quyền truy cập gần nhất, và một trường hợp nghỉ việc được thu hồi quyền đúng hạn.',
    'Access to data is not governed by a written and approved rule.':
      'Việc truy cập dữ liệu không theo quy định bằng văn bản đã được phê duyệt.',
    'Write and approve the rule on access, and review who has access now.':
      'Soạn và phê duyệt quy định về quyền truy cập, và rà soát ai đang có quyền truy cập.',
    'Where is multi-factor authentication enforced?': 'Xác thực đa yếu tố là bắt buộc ở đâu?',
    'Where must people sign in with two steps?': 'Ở đâu phải đăng nhập bằng hai bước?',
    'A stolen password alone then opens nothing. It is among the cheapest protections there are.':
      'Khi đó, chỉ với mật khẩu bị đánh cắp thì không mở được gì. Đây là một trong những biện pháp bảo vệ rẻ nhất.',
    'Screenshot of the policy, or a report of the identity provider.':
      'Ảnh chụp màn hình chính sách, hoặc báo cáo của hệ thống quản lý danh tính.',
    'For all users and administrators': 'Cho mọi người dùng và quản trị viên',
    'For administrators, and for everyone from outside': 'Cho quản trị viên, và cho mọi người truy cập từ bên ngoài',
    'For some systems or people only': 'Chỉ cho một số hệ thống hoặc một số người',
    Nowhere: 'Không ở đâu cả',
    'A stolen password is enough to get in: multi-factor authentication is not enforced for administrators and remote access.':
      'Chỉ cần mật khẩu bị đánh cắp là vào được: quản trị viên và truy cập từ xa không bắt buộc xác thực đa yếu tố.',
    'Enforce multi-factor authentication at least for administrators and for everyone from outside.':
      'Bắt buộc xác thực đa yếu tố ít nhất cho quản trị viên và cho mọi người truy cập từ bên ngoài.',
    'Are privileged accounts kept apart from everyday ones, approved, limited in time and recorded?':
      'Tài khoản đặc quyền có được tách khỏi tài khoản thường ngày, được phê duyệt, giới hạn thời gian và ghi lại không?',
    'Are the accounts that can do everything separate, given only when needed, and watched?':
      'Các tài khoản có toàn quyền có được tách riêng, chỉ cấp khi cần, và được theo dõi không?',
    'One privileged account can read, change and delete everything, logs included.':
      'Một tài khoản đặc quyền có thể đọc, sửa và xóa mọi thứ, kể cả nhật ký.',
    'Report of privileged access, or the record of one session.':
      'Báo cáo truy cập đặc quyền, hoặc bản ghi của một phiên làm việc.',
    'For how many days are security logs and logs of access to data kept?':
      'Nhật ký an toàn thông tin và nhật ký truy cập dữ liệu được lưu giữ bao nhiêu ngày?',
    'For how many days do you keep the log of who opened which data? Give the setting in the system, not the policy.':
      'Quý công ty lưu giữ nhật ký ai đã mở dữ liệu nào trong bao nhiêu ngày? Hãy ghi theo cài đặt trong hệ thống, không theo chính sách.',
    'Intruders are often found months later. Without logs of that time nobody can say what was taken.':
      'Kẻ xâm nhập thường bị phát hiện sau nhiều tháng. Không có nhật ký của thời gian đó thì không ai biết đã mất gì.',
    'Setting of the log system that shows how long logs are kept.':
      'Cài đặt của hệ thống nhật ký cho thấy thời gian lưu giữ.',
    Logs: 'Nhật ký',
    'No fixed time, or no logs': 'Không có thời hạn cố định, hoặc không có nhật ký',
    'Are these logs protected from change and reviewed regularly?':
      'Các nhật ký này có được bảo vệ khỏi bị sửa đổi và được rà soát định kỳ không?',
    'Are the logs safe from being changed, and does somebody look at them?':
      'Nhật ký có được bảo vệ để không bị sửa, và có ai xem không?',
    'Whoever breaks in tries to erase the traces. Logs that nobody reads warn nobody.':
      'Kẻ xâm nhập luôn tìm cách xóa dấu vết. Nhật ký không ai đọc thì không cảnh báo được ai.',
    'Log policy, and one alert with what was done about it.':
      'Chính sách về nhật ký, và một cảnh báo kèm cách đã xử lý.',
    'Is live customer data kept out of test and development, or masked first?':
      'Dữ liệu thật của khách hàng có được giữ ngoài môi trường kiểm thử và phát triển, hoặc được che trước không?',
    'Do your developers test with real data of the customer?':
      'Bộ phận phát triển có kiểm thử bằng dữ liệu thật của khách hàng không?',
    'Test systems are less protected than live ones, and more people can get in.':
      'Hệ thống kiểm thử được bảo vệ kém hơn hệ thống vận hành, và nhiều người vào được hơn.',
    'Standard for test data.': 'Tiêu chuẩn về dữ liệu kiểm thử.',
    'It is never used there': 'Không bao giờ dùng ở đó',
    'It is masked first': 'Được che trước khi dùng',
    'It is used unmasked after approval': 'Được dùng mà không che, sau khi phê duyệt',
    'It is used freely': 'Được dùng tự do',
    'How is data protected in transit over public and internal networks?':
      'Dữ liệu được bảo vệ thế nào khi truyền qua mạng công cộng và mạng nội bộ?',
    'Is data sent only over encrypted links?': 'Dữ liệu có chỉ được gửi qua đường truyền mã hóa không?',
    'Data that travels unprotected can be read or changed on the way without a trace.':
      'Dữ liệu truyền đi không được bảo vệ có thể bị đọc hoặc sửa trên đường mà không để lại dấu vết.',
    'Report of a scan, or the configuration.': 'Báo cáo quét, hoặc cấu hình.',
    'TLS 1.2 or newer on all links, internal ones too': 'TLS 1.2 trở lên trên mọi đường truyền, kể cả nội bộ',
    'TLS 1.2 or newer on public links only': 'TLS 1.2 trở lên chỉ trên đường truyền công cộng',
    'Some public links without it, or with older versions':
      'Một số đường truyền công cộng không có, hoặc dùng phiên bản cũ hơn',
    'No encryption in transit': 'Không mã hóa khi truyền',
    'Data travels over links that are not, or only weakly, encrypted.':
      'Dữ liệu đi qua đường truyền không được mã hóa, hoặc mã hóa yếu.',
    'Encrypt all public links with TLS 1.2 or newer.': 'Mã hóa mọi đường truyền công cộng bằng TLS 1.2 trở lên.',
    'Which measures notice or stop an unauthorised export of customer data in bulk?':
      'Những biện pháp nào phát hiện hoặc ngăn việc xuất trái phép lượng lớn dữ liệu của khách hàng?',
    'Would you notice if somebody copied a large amount of the customer’s data?':
      'Quý công ty có nhận ra nếu ai đó sao chép một lượng lớn dữ liệu của khách hàng không?',
    'The worst losses are whole databases copied in one go, often with a valid account.':
      'Những vụ mất mát nặng nhất là cả cơ sở dữ liệu bị sao chép một lần, thường bằng tài khoản hợp lệ.',
    'Rules of the tool that watches what leaves the network.': 'Quy tắc của công cụ theo dõi những gì ra khỏi mạng.',
    'Does every sub-processor have a written contract with duties at least as strict as yours?':
      'Mọi bên xử lý phụ có hợp đồng bằng văn bản với nghĩa vụ ít nhất chặt chẽ như nghĩa vụ của quý công ty không?',
    'Does every company you pass the data to have a written contract with duties at least as strict as yours? Choose “partly” if only some do.':
      'Mọi công ty được quý công ty chuyển dữ liệu có hợp đồng bằng văn bản với nghĩa vụ ít nhất chặt chẽ như của quý công ty không? Chọn “một phần” nếu chỉ một số công ty có.',
    'A duty that is not passed on ends with you. The customer has no contract with your suppliers.':
      'Nghĩa vụ không được chuyển tiếp thì dừng lại ở quý công ty. Khách hàng không có hợp đồng với các bên cung ứng của quý công ty.',
    'Template, and one signed sample.': 'Mẫu hợp đồng, và một hợp đồng đã ký.',
    'At least one sub-processor handles the data without a contract as strict as the vendor’s own.':
      'Ít nhất một bên xử lý phụ xử lý dữ liệu mà không có hợp đồng chặt chẽ như hợp đồng của chính nhà cung cấp.',
    'Sign contracts as strict as your own with all sub-processors.':
      'Ký hợp đồng chặt chẽ như hợp đồng của chính mình với mọi bên xử lý phụ.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Theo hợp đồng, quý công ty thông báo cho khách hàng bao nhiêu ngày trước khi một bên xử lý phụ mới, hoặc có thay đổi, bắt đầu làm việc?',
    'How many days before a new company gets the data do you tell the customer? If the contract says nothing, choose “no promise”.':
      'Quý công ty báo cho khách hàng bao nhiêu ngày trước khi một công ty mới nhận dữ liệu? Nếu hợp đồng không quy định, chọn “Không cam kết”.',
    'A notice that comes with the change, or after it, leaves the customer nothing to decide.':
      'Thông báo đến cùng lúc với thay đổi, hoặc sau đó, thì khách hàng không còn gì để quyết định.',
    'Extract of the clause, and one notice that was sent.': 'Trích điều khoản, và một thông báo đã gửi.',
    'New and changed sub-processors': 'Bên xử lý phụ mới và có thay đổi',
    'No promise': 'Không cam kết',
    'The customer is not told before a new company gets its data.':
      'Khách hàng không được báo trước khi một công ty mới nhận dữ liệu của mình.',
    'Promise notice before a new sub-processor starts; 30 days earn full points.':
      'Cam kết thông báo trước khi bên xử lý phụ mới bắt đầu; 30 ngày được điểm tối đa.',
    'Can the customer object before its data goes to a new or changed sub-processor?':
      'Khách hàng có thể phản đối trước khi dữ liệu của mình được chuyển cho một bên xử lý phụ mới hoặc có thay đổi không?',
    'Can the customer say no before a new company gets the data?':
      'Khách hàng có thể từ chối trước khi một công ty mới nhận dữ liệu không?',
    'Notice is worth something only together with a say.': 'Thông báo chỉ có giá trị khi đi kèm quyền có ý kiến.',
    'Extract of the clause on objections.': 'Trích điều khoản về quyền phản đối.',
    'The customer cannot object before a new company gets its data.':
      'Khách hàng không thể phản đối trước khi một công ty mới nhận dữ liệu của mình.',
    'Give the customer a right to object in the contract.': 'Trao cho khách hàng quyền phản đối trong hợp đồng.',
    'Is onward transfer to another country or party blocked unless the customer approves it and equal protection is in place?':
      'Việc chuyển tiếp dữ liệu sang quốc gia hoặc bên khác có bị chặn, trừ khi khách hàng chấp thuận và có mức bảo vệ tương đương, không?',
    'Will you ask the customer before sending data on to another country or company?':
      'Quý công ty có hỏi khách hàng trước khi gửi tiếp dữ liệu sang quốc gia hoặc công ty khác không?',
    'With each onward transfer protection can thin out, while the customer stays responsible.':
      'Qua mỗi lần chuyển tiếp, mức bảo vệ có thể giảm dần, trong khi khách hàng vẫn chịu trách nhiệm.',
    'The clause, and the technical setting that limits places.': 'Điều khoản, và cài đặt kỹ thuật giới hạn nơi lưu.',
    'Data can be passed on to other countries or parties without the customer’s approval.':
      'Dữ liệu có thể được chuyển tiếp sang quốc gia hoặc bên khác mà không có sự chấp thuận của khách hàng.',
    'Bind onward transfers to the customer’s approval.': 'Ràng buộc việc chuyển tiếp với sự chấp thuận của khách hàng.',
    'How is the customer’s data encrypted at rest, backups and portable media included?':
      'Dữ liệu của khách hàng được mã hóa khi lưu trữ như thế nào, kể cả bản sao lưu và thiết bị lưu trữ di động?',
    'Is stored data encrypted, backups and USB drives too?':
      'Dữ liệu lưu trữ có được mã hóa không, kể cả bản sao lưu và ổ USB?',
    'A lost drive or a stolen backup then gives nothing away.':
      'Khi đó ổ đĩa bị mất hoặc bản sao lưu bị đánh cắp không làm lộ gì.',
    'Note on the architecture, or an export of the settings.':
      'Bản mô tả kiến trúc, hoặc dữ liệu xuất từ phần cài đặt.',
    'All stores, backups and portable media': 'Mọi kho dữ liệu, bản sao lưu và thiết bị lưu trữ di động',
    'Primary stores only': 'Chỉ các kho dữ liệu chính',
    'Some primary stores only': 'Chỉ một số kho dữ liệu chính',
    'Not encrypted': 'Không mã hóa',
    'Stored data is not, or only partly, encrypted, although its loss would do harm.':
      'Dữ liệu lưu trữ không được mã hóa, hoặc chỉ mã hóa một phần, dù việc lộ, mất dữ liệu sẽ gây hại.',
    'Encrypt at least all primary stores; backups and portable media earn full points.':
      'Mã hóa ít nhất mọi kho dữ liệu chính; thêm bản sao lưu và thiết bị lưu trữ di động được điểm tối đa.',
    'Are encryption keys generated, rotated, kept apart from the data and revoked by a set procedure?':
      'Khóa mã hóa có được tạo, thay đổi định kỳ, lưu tách khỏi dữ liệu và thu hồi theo quy trình đã định không?',
    'Are the keys to the encrypted data looked after: made safely, changed, and stored away from the data?':
      'Khóa của dữ liệu mã hóa có được quản lý tốt không: tạo an toàn, thay đổi, và cất tách khỏi dữ liệu?',
    'Encryption is as good as the care for its keys. A key that lies beside the data protects nothing.':
      'Mã hóa chỉ tốt bằng cách giữ khóa. Khóa để cạnh dữ liệu thì không bảo vệ được gì.',
    'Policy on keys, or a report of the key management system.':
      'Chính sách về khóa, hoặc báo cáo của hệ thống quản lý khóa.',
    'Encryption keys': 'Khóa mã hóa',
    'Who can control the keys that encrypt the customer’s data?':
      'Ai có thể kiểm soát khóa mã hóa dữ liệu của khách hàng?',
    'Can the customer hold the keys to its own data?': 'Khách hàng có thể tự giữ khóa của dữ liệu mình không?',
    'Whoever holds the key can open the data, also when an authority asks. Some customers need to hold it themselves.':
      'Ai giữ khóa thì mở được dữ liệu, kể cả khi cơ quan nhà nước yêu cầu. Một số khách hàng cần tự giữ khóa.',
    'Documentation of the options for key control.': 'Tài liệu về các lựa chọn kiểm soát khóa.',
    'The customer can hold the keys outside your systems':
      'Khách hàng có thể giữ khóa bên ngoài hệ thống của quý công ty',
    'The customer can manage the keys inside your systems':
      'Khách hàng có thể quản lý khóa bên trong hệ thống của quý công ty',
    'Only you, or your provider, control the keys':
      'Chỉ quý công ty, hoặc bên cung ứng của quý công ty, kiểm soát khóa',
    'The data is not encrypted, so there are no keys': 'Dữ liệu không được mã hóa nên không có khóa',
    'Is one customer’s data kept apart from another’s, and is that separation tested?':
      'Dữ liệu của khách hàng này có được tách khỏi dữ liệu của khách hàng khác, và sự tách biệt đó có được kiểm thử không?',
    'Is the customer’s data kept so that your other customers can never see it, and do you test that?':
      'Dữ liệu của khách hàng có được lưu sao cho các khách hàng khác không bao giờ thấy được, và quý công ty có kiểm thử điều đó không?',
    'In shared systems one mistake can show one customer’s data to another.':
      'Trong hệ thống dùng chung, một lỗi có thể làm lộ dữ liệu của khách hàng này cho khách hàng khác.',
    'Note on the design, and the result of a test.': 'Bản mô tả thiết kế, và kết quả một lần kiểm thử.',
    'When was a restore from an offline or unchangeable backup last tested with success?':
      'Lần gần nhất kiểm thử thành công việc khôi phục từ bản sao lưu ngoại tuyến hoặc không thể sửa đổi là khi nào?',
    'When did you last restore a backup successfully? It must be a backup that an intruder could not have reached.':
      'Lần gần nhất quý công ty khôi phục thành công một bản sao lưu là khi nào? Đó phải là bản sao lưu mà kẻ xâm nhập không thể với tới.',
    'A backup nobody has ever restored is a hope. Ransomware destroys the backups it can reach first.':
      'Bản sao lưu chưa ai từng khôi phục thì chỉ là hy vọng. Mã độc tống tiền phá hủy trước hết những bản sao lưu mà nó với tới được.',
    'Report of the restore test.': 'Báo cáo kiểm thử khôi phục.',
    Never: 'Chưa bao giờ',
    'A restore from a protected backup was not proven within the last 12 months.':
      'Việc khôi phục từ bản sao lưu được bảo vệ chưa được chứng minh trong 12 tháng qua.',
    'Restore from a protected backup and record the result.':
      'Khôi phục từ một bản sao lưu được bảo vệ và ghi lại kết quả.',
    'Within how many days do your rules require critical vulnerabilities to be fixed on systems that hold customer data?':
      'Quy định của quý công ty yêu cầu khắc phục lỗ hổng nghiêm trọng trên hệ thống chứa dữ liệu của khách hàng trong bao nhiêu ngày?',
    'How many days do you allow yourselves for an urgent security update?':
      'Quý công ty cho phép bao nhiêu ngày để cài một bản cập nhật bảo mật khẩn cấp?',
    'The target shows what staff are measured against.': 'Chỉ tiêu cho thấy nhân viên được đánh giá theo mức nào.',
    'The rule on patching.': 'Quy định về cập nhật bản vá.',
    'Fixing critical vulnerabilities': 'Khắc phục lỗ hổng nghiêm trọng',
    'No target is set': 'Không đặt chỉ tiêu',
    'How many days did it take you on average, over the last six months, to fix critical vulnerabilities on those systems?':
      'Trong sáu tháng qua, trung bình quý công ty mất bao nhiêu ngày để khắc phục lỗ hổng nghiêm trọng trên các hệ thống đó?',
    'How many days does it really take you to install an urgent security update?':
      'Thực tế quý công ty mất bao nhiêu ngày để cài một bản cập nhật bảo mật khẩn cấp?',
    'Known weaknesses are attacked within days. Only the time really taken tells how long the door stands open.':
      'Điểm yếu đã biết bị tấn công chỉ trong vài ngày. Chỉ thời gian thực tế mới cho biết cánh cửa để ngỏ bao lâu.',
    'Trend of scans, or the report on patches.': 'Xu hướng kết quả quét, hoặc báo cáo về bản vá.',
    'What share of servers and staff devices has centrally managed protection against malware?':
      'Bao nhiêu phần trăm máy chủ và thiết bị của nhân viên có bảo vệ chống mã độc được quản lý tập trung?',
    'Out of every 100 computers, how many have anti-virus that you manage centrally?':
      'Cứ 100 máy tính, bao nhiêu máy có phần mềm diệt vi-rút do quý công ty quản lý tập trung?',
    'One unprotected machine is enough to bring the others down.':
      'Chỉ một máy không được bảo vệ cũng đủ kéo theo các máy khác.',
    'Export from the management console.': 'Dữ liệu xuất từ bảng quản lý.',
    'Not known': 'Không biết',
    'Are networks divided, systems hardened to a baseline, and both watched for intrusion?':
      'Mạng có được chia vùng, hệ thống có được gia cố theo cấu hình chuẩn, và cả hai có được giám sát để phát hiện xâm nhập không?',
    'Is your network split into parts, set up safely, and watched for intruders?':
      'Mạng của quý công ty có được chia thành nhiều phần, cài đặt an toàn, và theo dõi để phát hiện xâm nhập không?',
    'Division keeps an intruder in one room; watching is how anybody notices.':
      'Chia vùng giữ kẻ xâm nhập trong một khu vực; theo dõi là cách để phát hiện.',
    'Baseline, network diagram, and one alert.': 'Cấu hình chuẩn, sơ đồ mạng, và một cảnh báo.',
    'What recovery time (RTO) do you promise by contract, in hours?':
      'Theo hợp đồng, quý công ty cam kết thời gian phục hồi (RTO) là bao nhiêu giờ?',
    'How many hours after an outage will the service be back, by contract?':
      'Theo hợp đồng, bao nhiêu giờ sau khi gián đoạn thì dịch vụ hoạt động lại?',
    'The customer plans its own continuity with this figure. It is neither good nor bad alone, so it gives no points.':
      'Khách hàng lập kế hoạch hoạt động liên tục của mình theo con số này. Bản thân con số không tốt cũng không xấu, nên không tính điểm.',
    'Extract of the contract, or the recovery plan.': 'Trích hợp đồng, hoặc kế hoạch phục hồi.',
    'Recovery after an outage': 'Phục hồi sau gián đoạn',
    'How many hours of data can be lost at most, by contract (RPO)?':
      'Theo hợp đồng, tối đa bao nhiêu giờ dữ liệu có thể bị mất (RPO)?',
    'After an outage, how many hours of the latest data might be gone?':
      'Sau một lần gián đoạn, bao nhiêu giờ dữ liệu mới nhất có thể bị mất?',
    'The customer must know how much it may have to enter again. It is neither good nor bad alone, so it gives no points.':
      'Khách hàng phải biết có thể cần nhập lại bao nhiêu dữ liệu. Bản thân con số không tốt cũng không xấu, nên không tính điểm.',
    'When was the continuity or recovery plan for this service last tested?':
      'Kế hoạch hoạt động liên tục hoặc kế hoạch phục hồi của dịch vụ này được kiểm thử lần gần nhất khi nào?',
    'When did you last practise getting the service back after an outage?':
      'Lần gần nhất quý công ty diễn tập đưa dịch vụ hoạt động lại sau gián đoạn là khi nào?',
    'Plans age with every change of the system. Only a test shows that the promised times can be kept.':
      'Kế hoạch cũ đi theo mỗi thay đổi của hệ thống. Chỉ kiểm thử mới cho thấy thời gian đã cam kết có giữ được không.',
    'Report of the test.': 'Báo cáo kiểm thử.',
    'The customer depends on this service, and its recovery was not tested within the last 24 months.':
      'Khách hàng phụ thuộc vào dịch vụ này, và việc phục hồi chưa được kiểm thử trong 24 tháng qua.',
    'Test the recovery plan and record the result.': 'Kiểm thử kế hoạch phục hồi và ghi lại kết quả.',
    'Are retention periods enforced by the system rather than by hand?':
      'Thời hạn lưu giữ có do hệ thống thực thi, thay vì làm thủ công, không?',
    'Is old data deleted on time, by the system and not from memory?':
      'Dữ liệu cũ có được hệ thống xóa đúng hạn, không phải dựa vào trí nhớ, không?',
    'Deleting by hand is forgotten. What should be gone is then still there when a leak happens.':
      'Xóa thủ công dễ bị quên. Dữ liệu lẽ ra đã xóa vẫn còn đó khi xảy ra lộ dữ liệu.',
    'Log of the deletion job, or its settings.': 'Nhật ký của tác vụ xóa, hoặc cài đặt của tác vụ.',
    'Is data destroyed by a recognised method, backups included, with a certificate or a log as proof?':
      'Dữ liệu có được hủy bằng phương pháp được công nhận, kể cả bản sao lưu, với giấy chứng nhận hoặc nhật ký làm bằng chứng không?',
    'Can you prove that data was destroyed, backups too? Choose “partly” if backups or the proof are missing.':
      'Quý công ty có chứng minh được dữ liệu đã bị hủy, kể cả bản sao lưu, không? Chọn “một phần” nếu chưa gồm bản sao lưu hoặc thiếu bằng chứng.',
    'Deleted files can often be brought back. Proof lets the customer show that its own duty is done.':
      'Tệp đã xóa thường vẫn lấy lại được. Bằng chứng giúp khách hàng cho thấy mình đã làm tròn nghĩa vụ.',
    'Sample of a certificate or a log, and the method.': 'Mẫu giấy chứng nhận hoặc nhật ký, và phương pháp hủy.',
    'Within how many days after the contract ends is all of the customer’s data returned and deleted, backups included?':
      'Bao nhiêu ngày sau khi hợp đồng kết thúc thì toàn bộ dữ liệu của khách hàng được trả lại và xóa, kể cả bản sao lưu?',
    'How many days after the end will the customer have its data back and all copies be gone?':
      'Bao nhiêu ngày sau khi kết thúc thì khách hàng nhận lại dữ liệu và mọi bản sao được xóa hết?',
    'Data left with a former vendor is watched by nobody, yet the customer remains responsible for it.':
      'Dữ liệu còn lại ở nhà cung cấp cũ không ai theo dõi, nhưng khách hàng vẫn chịu trách nhiệm.',
    'The clause on the end of the contract.': 'Điều khoản về kết thúc hợp đồng.',
    'After the contract ends, data stays with the vendor for more than 180 days, or without any limit.':
      'Sau khi hợp đồng kết thúc, dữ liệu còn ở nhà cung cấp hơn 180 ngày, hoặc không có giới hạn nào.',
    'Promise return and deletion within 180 days; 30 days earn full points.':
      'Cam kết trả lại và xóa trong vòng 180 ngày; 30 ngày được điểm tối đa.',
    'Where the output of AI affects people, can a person review, correct or overrule it?':
      'Khi kết quả của AI ảnh hưởng đến con người, có người nào có thể xem xét, sửa hoặc bác bỏ kết quả đó không?',
    'Can a person check and change what the AI decides?':
      'Có người nào kiểm tra và thay đổi được quyết định của AI không?',
    'Machines err in ways that only people notice. Someone affected needs a human to turn to.':
      'Máy có những sai sót mà chỉ con người nhận ra. Người bị ảnh hưởng cần có con người để tìm đến.',
    'Description of the process, with one case that was corrected.': 'Mô tả quy trình, kèm một trường hợp đã được sửa.',
    'AI that affects people': 'AI ảnh hưởng đến con người',
    'Are people told when AI is used on them?': 'Cá nhân có được thông báo khi AI được áp dụng với mình không?',
    'Do you tell people when AI is used?': 'Quý công ty có cho mọi người biết khi dùng AI không?',
    'Nobody can object to what they don’t know of.': 'Không ai phản đối được điều mình không biết.',
    'The notice as people see it on the screen.': 'Thông báo như người dùng thấy trên màn hình.',
    'Can you show the origin and the licence of the data used to train or tune your models?':
      'Quý công ty có chứng minh được nguồn gốc và giấy phép của dữ liệu dùng để huấn luyện hoặc tinh chỉnh mô hình không?',
    'Can you show where the data used to train your models came from, and that you may use it?':
      'Quý công ty có chứng minh được dữ liệu huấn luyện mô hình lấy từ đâu, và mình được phép dùng không?',
    'A model built on data that nobody was allowed to use may have to be withdrawn, and the service with it.':
      'Mô hình xây dựng trên dữ liệu không được phép dùng có thể phải bị thu hồi, kéo theo cả dịch vụ.',
    'Description of the data sets, with their licences.': 'Mô tả các tập dữ liệu, kèm giấy phép.',
    'Data behind the models': 'Dữ liệu dùng cho mô hình',
    'Can the customer’s data be kept out of training and tuning?':
      'Dữ liệu của khách hàng có thể được giữ ngoài việc huấn luyện và tinh chỉnh không?',
    'Can the customer’s data be left out when your models learn?':
      'Có thể loại dữ liệu của khách hàng ra khi mô hình học không?',
    'What a model has learnt can surface again, in front of others.':
      'Điều mô hình đã học có thể xuất hiện lại trước người khác.',
    'Proof of the setting that leaves the data out.': 'Bằng chứng về cài đặt loại dữ liệu này ra.',
    'Which figures on data management do you measure and report to management? Five of these earn full points.':
      'Quý công ty đo và báo cáo cho ban lãnh đạo những chỉ số nào về quản lý dữ liệu? Năm chỉ số trong danh sách được điểm tối đa.',
    'Which numbers about data does your management get to see regularly?':
      'Ban lãnh đạo được xem định kỳ những con số nào về dữ liệu?',
    'What is measured is noticed when it slips. Few figures that are read beat many that are not.':
      'Điều được đo thì khi giảm sút sẽ được nhận ra. Ít con số mà có người đọc tốt hơn nhiều con số không ai đọc.',
    'The dashboard, or the last report to management.': 'Bảng theo dõi, hoặc báo cáo gần nhất cho ban lãnh đạo.',
    'Time to close requests by the people the data is about': 'Thời gian giải quyết yêu cầu của chủ thể dữ liệu',
    'Share of important systems that are encrypted': 'Tỷ lệ hệ thống quan trọng được mã hóa',
    'Age of policies since their last review': 'Thời gian kể từ lần rà soát chính sách gần nhất',
    'Share of staff trained': 'Tỷ lệ nhân viên được đào tạo',
    'Share of datasets in the inventory': 'Tỷ lệ tập dữ liệu có trong danh mục',
    'Share of data deleted on time': 'Tỷ lệ dữ liệu được xóa đúng hạn',
    'Number of incidents and time to handle them': 'Số sự cố và thời gian xử lý',
    'Overdue corrective actions': 'Hành động khắc phục quá hạn',
    'When was the last internal or external audit of your data controls?':
      'Lần kiểm toán nội bộ hoặc bên ngoài gần nhất về các biện pháp kiểm soát dữ liệu là khi nào?',
    'When did somebody last check, formally, whether your data rules are followed?':
      'Lần gần nhất có người kiểm tra chính thức việc tuân thủ quy định về dữ liệu là khi nào?',
    'Controls wear out unnoticed. An audit looks at what is done, not at what is written.':
      'Biện pháp kiểm soát kém dần mà không ai nhận ra. Kiểm toán xem việc đã làm, không phải điều đã viết.',
    'Summary of the audit.': 'Tóm tắt kiểm toán.',
    'Audit of data controls': 'Kiểm toán biện pháp kiểm soát dữ liệu',
    'Are the findings of that audit closed?': 'Các phát hiện của lần kiểm toán đó đã được khắc phục xong chưa?',
    'Have you put right what that check found?': 'Quý công ty đã sửa những gì lần kiểm tra đó phát hiện chưa?',
    'Findings left open are known weaknesses.': 'Phát hiện kiểm toán chưa khắc phục là điểm yếu đã biết.',
    'List of findings with the date on which each was closed.':
      'Danh sách phát hiện kiểm toán, kèm ngày khắc phục xong của từng phát hiện.',
    'All are closed, or there were none': 'Đã khắc phục hết, hoặc không có phát hiện nào',
    'Some are open, all within their due date': 'Còn một số, tất cả trong thời hạn',
    'Some are overdue': 'Một số đã quá hạn',
    'They are not tracked': 'Không theo dõi',
    'When was the last penetration test of this service by an independent tester?':
      'Lần kiểm thử xâm nhập gần nhất của dịch vụ này do đơn vị độc lập thực hiện là khi nào?',
    'When did an outside expert last try to break into your service?':
      'Lần gần nhất một chuyên gia bên ngoài thử xâm nhập dịch vụ của quý công ty là khi nào?',
    'An outsider finds what insiders overlook, before an attacker does.':
      'Người bên ngoài tìm ra điều người trong cuộc bỏ sót, trước khi kẻ tấn công tìm ra.',
    'Management summary of the test report.': 'Bản tóm tắt cho lãnh đạo của báo cáo kiểm thử.',
    'Penetration test': 'Kiểm thử xâm nhập',
    'The service can be reached from the internet and was not tested by an independent tester within the last 18 months.':
      'Dịch vụ có thể truy cập từ internet và chưa được đơn vị độc lập kiểm thử trong 18 tháng qua.',
    'Have an independent tester test the service.': 'Thuê đơn vị độc lập kiểm thử dịch vụ.',
    'Are the high and critical findings of that test fixed?':
      'Các phát hiện mức cao và nghiêm trọng của lần kiểm thử đó đã được khắc phục chưa?',
    'Have you fixed the serious problems the expert found?':
      'Quý công ty đã khắc phục những vấn đề nghiêm trọng mà chuyên gia phát hiện chưa?',
    'A report doesn’t make anything safer; the fixes do.':
      'Báo cáo không làm hệ thống an toàn hơn; việc khắc phục mới làm được.',
    'Letter on the retest.': 'Thư xác nhận kiểm thử lại.',
    'All are fixed and tested again, or there were none':
      'Đã khắc phục hết và kiểm thử lại, hoặc không có phát hiện nào',
    'All are fixed, not tested again': 'Đã khắc phục hết, chưa kiểm thử lại',
    'Some are open': 'Còn một số chưa khắc phục',
    'None is fixed, or nobody knows': 'Chưa khắc phục phát hiện nào, hoặc không ai biết',
    'Will you let the customer, its auditors or an agreed third party audit the service, and answer their questions?':
      'Quý công ty có cho khách hàng, kiểm toán viên của khách hàng hoặc bên thứ ba được thống nhất kiểm toán dịch vụ, và trả lời câu hỏi của họ không?',
    'May the customer check how you protect its data?':
      'Khách hàng có được kiểm tra cách quý công ty bảo vệ dữ liệu của mình không?',
    'Trust needs the right to look. Authorities may expect the customer to have it in the contract.':
      'Muốn tin cậy thì phải có quyền xem. Cơ quan nhà nước có thể muốn khách hàng có quyền này trong hợp đồng.',
    'The clause on audits.': 'Điều khoản về kiểm toán.',
    'The customer has no right to audit the service.': 'Khách hàng không có quyền kiểm toán dịch vụ.',
    'Agree to audits in the contract.': 'Đồng ý cho kiểm toán trong hợp đồng.',
    'What share of your corrective actions for data protection and security is overdue?':
      'Bao nhiêu phần trăm hành động khắc phục về bảo vệ dữ liệu và an toàn thông tin đã quá hạn?',
    'Out of every 100 improvements you decided on, how many are late?':
      'Cứ 100 cải tiến quý công ty đã quyết định, bao nhiêu bị trễ?',
    'Weaknesses are found everywhere. What tells vendors apart is whether decisions are carried out.':
      'Ở đâu cũng có điểm yếu. Điều phân biệt các nhà cung cấp là các quyết định có được thực hiện hay không.',
    'The list of actions with due dates.': 'Danh sách hành động kèm thời hạn.',
    'Not tracked': 'Không theo dõi',
    'Of the sub-processors that see the customer’s data, take the one whose last review is longest ago: when was that review?':
      'Trong các bên xử lý phụ xem được dữ liệu của khách hàng, xét bên có lần rà soát gần nhất cách đây lâu nhất: lần rà soát đó là khi nào?',
    'When did you last check your suppliers? Give the date of the one you checked longest ago.':
      'Lần gần nhất quý công ty kiểm tra các bên cung ứng là khi nào? Ghi ngày của bên được kiểm tra cách đây lâu nhất.',
    'Suppliers change too. The one nobody looked at for longest is where surprises come from.':
      'Bên cung ứng cũng thay đổi. Bên lâu nhất không ai xem xét là nơi phát sinh bất ngờ.',
    'Log of the reviews.': 'Nhật ký rà soát.',
    'At least one was never reviewed': 'Ít nhất một bên chưa từng được rà soát',
    'When did management last review the data protection programme?':
      'Lần gần nhất ban lãnh đạo rà soát chương trình bảo vệ dữ liệu là khi nào?',
    'When did the owner or the managers last look at how well data is protected?':
      'Lần gần nhất chủ sở hữu hoặc người quản lý xem xét dữ liệu được bảo vệ tốt đến đâu là khi nào?',
    'Money and priorities are set at the top. A date shows that the top has looked.':
      'Tiền và thứ tự ưu tiên do cấp cao nhất quyết định. Ngày rà soát cho thấy cấp cao nhất đã xem xét.',
    'Minutes of the review.': 'Biên bản rà soát.',
    'Within how many days do you tell the customer of an important change: owner, location, sub-processor, lost certificate, key control?':
      'Quý công ty báo cho khách hàng trong bao nhiêu ngày khi có thay đổi quan trọng: chủ sở hữu, nơi lưu dữ liệu, bên xử lý phụ, mất chứng nhận, quyền kiểm soát khóa?',
    'How many days after a big change in your company or service will you tell the customer?':
      'Bao nhiêu ngày sau một thay đổi lớn trong công ty hoặc dịch vụ, quý công ty sẽ báo cho khách hàng?',
    'The customer decided on the vendor as it was then. After a change it has to look again.':
      'Khách hàng đã quyết định dựa trên nhà cung cấp lúc đó. Sau khi có thay đổi, khách hàng phải xem xét lại.',
    'Extract of the clause.': 'Trích điều khoản.',
    'When did you last practise a breach or a crisis, notice to customers included?':
      'Lần gần nhất quý công ty diễn tập xử lý vi phạm dữ liệu hoặc khủng hoảng, kể cả việc thông báo cho khách hàng, là khi nào?',
    'When did you last practise what to do after a leak, including telling your customers?':
      'Lần gần nhất quý công ty diễn tập việc cần làm sau khi lộ dữ liệu, kể cả việc báo cho khách hàng, là khi nào?',
    'The first notice written under stress is usually late and wrong. Practice makes it routine.':
      'Thông báo đầu tiên viết dưới áp lực thường chậm và sai. Diễn tập giúp việc đó thành quen.',
    'Report of the exercise.': 'Báo cáo diễn tập.',
    'Do you give the customer a security contact who can be reached at any hour?':
      'Quý công ty có cho khách hàng một đầu mối an toàn thông tin có thể liên hệ bất cứ lúc nào không?',
    'Is there somebody the customer can call about a security problem, day and night?':
      'Khách hàng có người để gọi khi gặp vấn đề an toàn thông tin, cả ngày lẫn đêm, không?',
    'Incidents don’t keep office hours. An unknown number costs the hours that matter most.':
      'Sự cố không chờ giờ hành chính. Không biết số để gọi thì mất đi những giờ quan trọng nhất.',
    'The contact sheet.': 'Bảng thông tin liên hệ.',
    'Contact and outside view': 'Liên hệ và quan sát từ bên ngoài',
    'Do you agree that the customer watches, from outside, what your service shows to the internet?':
      'Quý công ty có đồng ý để khách hàng quan sát từ bên ngoài những gì dịch vụ hiển thị trên internet không?',
    'May the customer look at your service from the outside, as anyone on the internet could?':
      'Khách hàng có được xem dịch vụ của quý công ty từ bên ngoài, như bất kỳ ai trên internet, không?',
    'Much can be seen from outside without touching the service. Agreement keeps such a look from being mistaken for an attack.':
      'Từ bên ngoài có thể thấy nhiều điều mà không chạm đến dịch vụ. Có sự đồng ý thì việc quan sát không bị nhầm là tấn công.',
    'The clause or the letter in which you agree.': 'Điều khoản hoặc thư mà quý công ty đồng ý.',
    'A processor uses personal data for more than the customer’s documented instructions.':
      'Bên xử lý dữ liệu dùng dữ liệu cá nhân ngoài chỉ thị bằng văn bản của khách hàng.',
    'Bind processing to the customer’s documented instructions in the contract, and keep to it.':
      'Ràng buộc việc xử lý với chỉ thị bằng văn bản của khách hàng trong hợp đồng, và tuân thủ.',
  },
  reviewed: {},
}
