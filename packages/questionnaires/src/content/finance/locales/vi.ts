import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Finance overlay': 'Phần bổ sung cho ngành tài chính',
    'First version.': 'Phiên bản đầu tiên.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Quý công ty được chỉ định là chủ quản hạ tầng trọng yếu ở những quốc gia nào? Để trống nếu không có',
    'Financial services': 'Dịch vụ tài chính',
    'Does the contract let the institution’s supervisor, and whoever it appoints, reach the records, systems and premises of you and of your sub-contractors?':
      'Hợp đồng có cho phép cơ quan giám sát của tổ chức tài chính, và người được cơ quan này chỉ định, tiếp cận hồ sơ, hệ thống và cơ sở của quý công ty và của nhà thầu phụ không?',
    'May the institution’s supervisor look at everything that concerns this service, at your sub-contractors too?':
      'Cơ quan giám sát của tổ chức tài chính có được xem mọi thứ liên quan đến dịch vụ này, kể cả ở nhà thầu phụ, không?',
    'A supervisor has to be able to look through the institution at those who do its work. Where the contract bars the way, the institution breaks its own duty.':
      'Cơ quan giám sát phải xem xét được qua tổ chức tới những bên làm việc cho tổ chức. Nếu hợp đồng cản trở, tổ chức vi phạm nghĩa vụ của chính mình.',
    'The clause on access by the supervisor.': 'Điều khoản về quyền tiếp cận của cơ quan giám sát.',
    'The institution’s supervisor has no right by contract to look at the service.':
      'Cơ quan giám sát của tổ chức tài chính không có quyền theo hợp đồng để xem xét dịch vụ.',
    'Sign a clause that gives the supervisor access, at sub-contractors too.':
      'Ký điều khoản cho phép cơ quan giám sát tiếp cận, kể cả ở nhà thầu phụ.',
    'Do the institution and its auditors have that same access, so that pooled audits and third-party reports only add to it and never replace it?':
      'Tổ chức tài chính và kiểm toán viên của tổ chức có cùng quyền tiếp cận đó, để kiểm toán chung và báo cáo của bên thứ ba chỉ bổ sung chứ không thay thế quyền này, không?',
    'May the institution and its auditors check for themselves, even where a report already exists?':
      'Tổ chức tài chính và kiểm toán viên của tổ chức có được tự kiểm tra, kể cả khi đã có báo cáo, không?',
    'A report says what its author looked at. The institution must be able to look where the report is silent.':
      'Báo cáo chỉ nói điều mà người viết đã xem. Tổ chức phải xem được những chỗ báo cáo không đề cập.',
    'The clause on audits, and the protocol of an audit.':
      'Điều khoản về kiểm toán, và biên bản của một lần kiểm toán.',
    'Within how many hours of discovery do you tell the institution of an incident that affects its systems or its customers’ information?':
      'Quý công ty báo cho tổ chức tài chính trong bao nhiêu giờ kể từ khi phát hiện sự cố ảnh hưởng đến hệ thống của tổ chức hoặc thông tin khách hàng của tổ chức?',
    'How many hours after you notice an incident will you tell the institution? Give the figure in the contract; half an hour is 0.5.':
      'Bao nhiêu giờ sau khi nhận ra sự cố, quý công ty sẽ báo cho tổ chức tài chính? Hãy ghi con số trong hợp đồng; nửa giờ là 0,5.',
    'The institution’s own time to report starts when it learns of the incident, in Singapore with a single hour. Half of the shortest such time is what it can leave to you.':
      'Thời hạn báo cáo của tổ chức bắt đầu khi tổ chức biết về sự cố, ở Singapore chỉ là một giờ. Tổ chức có thể dành cho quý công ty một nửa của thời hạn ngắn nhất.',
    'The clause with the figure, and the roster of who is on call.': 'Điều khoản có con số này, và lịch trực.',
    'No promise': 'Không cam kết',
    'What recovery time (RTO), in hours, does the contract set for systems behind critical services?':
      'Hợp đồng quy định thời gian phục hồi (RTO) là bao nhiêu giờ cho các hệ thống của dịch vụ trọng yếu?',
    'How many hours after an outage must the important systems be back, by contract?':
      'Theo hợp đồng, bao nhiêu giờ sau khi gián đoạn thì các hệ thống quan trọng phải hoạt động lại?',
    'In Singapore a critical system has to be back within four hours. Elsewhere the figure is neither good nor bad alone, so it gives no points.':
      'Ở Singapore, hệ thống trọng yếu phải hoạt động lại trong bốn giờ. Ở nơi khác, bản thân con số không tốt cũng không xấu, nên không tính điểm.',
    'Extract of the contract, or the recovery plan.': 'Trích hợp đồng, hoặc kế hoạch phục hồi.',
    'Recovery of critical services': 'Phục hồi dịch vụ trọng yếu',
    'The service supports a system that is critical in Singapore, and its promised recovery takes longer than four hours, or nothing is promised.':
      'Dịch vụ hỗ trợ một hệ thống trọng yếu ở Singapore, và thời gian phục hồi cam kết dài hơn bốn giờ, hoặc không có cam kết.',
    'Promise recovery within four hours.': 'Cam kết phục hồi trong vòng bốn giờ.',
    'When was it last proven that these systems recover in that time?':
      'Lần gần nhất chứng minh được các hệ thống này phục hồi trong thời gian đó là khi nào?',
    'When did you last show, in a real test, that they are back in time?':
      'Lần gần nhất quý công ty cho thấy, qua kiểm thử thật, rằng các hệ thống hoạt động lại đúng hạn là khi nào?',
    'A promised time that nobody has tried is a guess, and systems change every year.':
      'Thời gian cam kết mà chưa ai thử chỉ là phỏng đoán, và hệ thống thay đổi hằng năm.',
    'Report of the recovery test, with the times measured.': 'Báo cáo kiểm thử phục hồi, kèm thời gian đo được.',
    Never: 'Chưa bao giờ',
    'Recovery of a critical service was not proven within the last 12 months.':
      'Việc phục hồi một dịch vụ trọng yếu chưa được chứng minh trong 12 tháng qua.',
    'Test the recovery and record the times.': 'Kiểm thử việc phục hồi và ghi lại thời gian.',
    'For how many hours in all was this service down unplanned in the last 12 months? Take the worst part of it.':
      'Trong 12 tháng qua, dịch vụ này ngừng ngoài kế hoạch tổng cộng bao nhiêu giờ? Tính theo bộ phận bị ảnh hưởng nặng nhất.',
    'How many hours was the service down without warning in the last year?':
      'Trong năm qua, dịch vụ ngừng mà không báo trước bao nhiêu giờ?',
    'The institution counts these hours against a limit of its own; in Singapore it is four hours a year for a critical system.':
      'Tổ chức tính số giờ này vào một giới hạn riêng; ở Singapore, giới hạn là bốn giờ mỗi năm đối với hệ thống trọng yếu.',
    'History of the status page, or the list of outages.':
      'Lịch sử của trang trạng thái, hoặc danh sách các lần gián đoạn.',
    'Not measured': 'Không đo lường',
    'The service supports a system that is critical in Singapore and was down for more than four hours in a year, or nobody measured it.':
      'Dịch vụ hỗ trợ một hệ thống trọng yếu ở Singapore và đã ngừng hơn bốn giờ trong một năm, hoặc không ai đo.',
    'Bring unplanned downtime to four hours a year or less, and measure it.':
      'Giảm thời gian ngừng ngoài kế hoạch xuống còn bốn giờ mỗi năm hoặc ít hơn, và đo lường.',
    'Do you accept the duties of banking secrecy for customer information, for your staff, your sub-contractors and the time after the contract?':
      'Quý công ty có chấp nhận nghĩa vụ bí mật ngân hàng đối với thông tin khách hàng, áp dụng cho nhân viên, nhà thầu phụ và thời gian sau hợp đồng, không?',
    'Do you promise to keep what you learn about the institution’s customers secret, also afterwards, and make everyone who works for you promise it?':
      'Quý công ty có cam kết giữ bí mật những gì biết được về khách hàng của tổ chức tài chính, kể cả về sau, và buộc mọi người làm việc cho mình cam kết như vậy không?',
    'The institution answers for this secret in criminal law, and may share it only with somebody who is bound as well.':
      'Tổ chức chịu trách nhiệm hình sự về bí mật này, và chỉ được chia sẻ với người cũng bị ràng buộc.',
    'The undertaking, and the text that staff and sub-contractors sign.':
      'Bản cam kết, và văn bản mà nhân viên và nhà thầu phụ ký.',
    'Do you need the institution’s written consent before a sub-contractor gets to see information about its customers?':
      'Quý công ty có phải được tổ chức tài chính đồng ý bằng văn bản trước khi nhà thầu phụ được xem thông tin về khách hàng của tổ chức không?',
    'Will you ask the institution in writing before another company sees its customers’ data?':
      'Quý công ty có hỏi tổ chức tài chính bằng văn bản trước khi một công ty khác xem dữ liệu khách hàng của tổ chức không?',
    'Each further party is one more that the institution has to know, judge and bind.':
      'Mỗi bên tham gia thêm là một bên nữa mà tổ chức phải biết, đánh giá và ràng buộc.',
    'The clause on sub-contracting, and one consent that was given.':
      'Điều khoản về nhà thầu phụ, và một lần đồng ý đã có.',
    'Sub-contractors can see customer information without the institution’s consent.':
      'Nhà thầu phụ có thể xem thông tin khách hàng mà không có sự đồng ý của tổ chức tài chính.',
    'Bind such sub-contracting to the institution’s written consent.':
      'Ràng buộc việc dùng nhà thầu phụ như vậy với sự đồng ý bằng văn bản của tổ chức tài chính.',
    'Do you give the institution the whole chain of sub-contractors behind this service, with each material link marked?':
      'Quý công ty có cung cấp cho tổ chức tài chính toàn bộ chuỗi nhà thầu phụ đứng sau dịch vụ này, có đánh dấu từng mắt xích trọng yếu không?',
    'Will you name every company in the chain behind this service, and say which ones matter most?':
      'Quý công ty có nêu tên mọi công ty trong chuỗi đứng sau dịch vụ này, và cho biết công ty nào quan trọng nhất không?',
    'The institution reports its chain to its supervisor. A chain it does not know, it can neither report nor judge.':
      'Tổ chức phải báo cáo chuỗi này cho cơ quan giám sát. Chuỗi mà tổ chức không biết thì không thể báo cáo hay đánh giá.',
    'The register of the chain, with the tier of each link.':
      'Sổ đăng ký chuỗi nhà thầu phụ, kèm cấp của từng mắt xích.',
    'The chain of sub-contractors': 'Chuỗi nhà thầu phụ',
    'Yes, the whole chain, material links marked': 'Có, toàn bộ chuỗi, đã đánh dấu mắt xích trọng yếu',
    'No sub-contractor takes part in this service': 'Không có nhà thầu phụ nào tham gia dịch vụ này',
    'Yes, but some links or the marks are missing': 'Có, nhưng thiếu một số mắt xích hoặc thiếu đánh dấu',
    'No, we do not disclose it': 'Không, chúng tôi không tiết lộ',
    'The vendor does not disclose the chain of sub-contractors behind the service.':
      'Nhà cung cấp không tiết lộ chuỗi nhà thầu phụ đứng sau dịch vụ.',
    'Give the institution the register of the chain.': 'Cung cấp cho tổ chức tài chính sổ đăng ký chuỗi nhà thầu phụ.',
    'List the links of the chain: legal name, country, task, data seen, and whose sub-contractor each is.':
      'Liệt kê các mắt xích của chuỗi: tên pháp lý, quốc gia, nhiệm vụ, dữ liệu xem được, và là nhà thầu phụ của ai.',
    'List the companies in the chain: who, where, for what, and for whom.':
      'Liệt kê các công ty trong chuỗi: ai, ở đâu, để làm gì, và cho ai.',
    'The list feeds the institution’s register and shows where many services hang on one company.':
      'Danh sách này được đưa vào sổ đăng ký của tổ chức và cho thấy nơi nhiều dịch vụ cùng dựa vào một công ty.',
    'The register of the chain.': 'Sổ đăng ký chuỗi nhà thầu phụ.',
    'Is there an exit plan for this service with triggers, steps, costs and an alternative?':
      'Có kế hoạch chấm dứt dịch vụ này, gồm điều kiện kích hoạt, các bước, chi phí và phương án thay thế không?',
    'Is it written down how the institution would leave you, what that costs, and where it would go?':
      'Có văn bản nêu tổ chức tài chính sẽ rời quý công ty như thế nào, tốn bao nhiêu và chuyển đi đâu không?',
    'An institution must be able to leave a provider that fails or is barred. Without a plan it stays because it has to.':
      'Tổ chức phải rời được một nhà cung cấp không còn đáp ứng hoặc bị cấm. Không có kế hoạch thì tổ chức ở lại vì bắt buộc.',
    'The exit plan.': 'Kế hoạch chấm dứt dịch vụ.',
    'Exit plan': 'Kế hoạch chấm dứt dịch vụ',
    'There is no plan for leaving this service.': 'Không có kế hoạch chấm dứt dịch vụ này.',
    'Write an exit plan with triggers, steps, costs and an alternative.':
      'Lập kế hoạch chấm dứt dịch vụ gồm điều kiện kích hoạt, các bước, chi phí và phương án thay thế.',
    'When was this plan last walked through?': 'Kế hoạch này được rà soát từng bước lần gần nhất khi nào?',
    'When did somebody last go through the plan step by step?':
      'Lần gần nhất có người đi qua từng bước của kế hoạch là khi nào?',
    'Plans name people, prices and systems, and all three change.':
      'Kế hoạch nêu tên người, giá và hệ thống, và cả ba đều thay đổi.',
    'Minutes of the walk-through.': 'Biên bản của lần rà soát từng bước.',
    'In which countries are, or will be, the production and the recovery systems?':
      'Hệ thống vận hành và hệ thống dự phòng đang, hoặc sẽ, đặt ở những quốc gia nào?',
    'In which countries do the live systems and the spare ones stand?':
      'Hệ thống đang vận hành và hệ thống dự phòng đặt ở những quốc gia nào?',
    'Some supervisors have to approve systems abroad, or be told of them. The answer is compared with what the institution recorded, and gives no points.':
      'Một số cơ quan giám sát phải chấp thuận, hoặc phải được báo về, hệ thống đặt ở nước ngoài. Câu trả lời được so với thông tin tổ chức đã ghi nhận, và không tính điểm.',
    'List of hosting sites.': 'Danh sách nơi đặt máy chủ.',
    'Places of production and recovery': 'Nơi đặt hệ thống vận hành và dự phòng',
    'Where the supervisor has to approve these places or be told of them, do you have the institution’s confirmation that this was done?':
      'Khi cơ quan giám sát phải chấp thuận hoặc phải được báo về những nơi này, quý công ty có xác nhận của tổ chức tài chính rằng việc đó đã được thực hiện không?',
    'Has the institution confirmed to you that its supervisor agrees with these countries, where that is needed?':
      'Tổ chức tài chính đã xác nhận với quý công ty rằng cơ quan giám sát chấp thuận các quốc gia này, ở nơi cần, chưa?',
    'A system placed abroad before the approval is there may have to be moved back. You should know before you build.':
      'Hệ thống đặt ở nước ngoài khi chưa có chấp thuận có thể phải chuyển về. Quý công ty nên biết trước khi xây dựng.',
    'The institution’s letter, or the approval itself.': 'Thư của tổ chức tài chính, hoặc chính văn bản chấp thuận.',
    'Yes, approved or told': 'Có, đã chấp thuận hoặc đã báo',
    'The institution confirmed that neither is needed': 'Tổ chức đã xác nhận là không cần cả hai',
    'It was applied for; nothing is placed there yet': 'Đã nộp hồ sơ; chưa đặt gì ở đó',
    'No, or we don’t know': 'Không, hoặc chúng tôi không biết',
    'Which of these measures are fully in place on all systems of this service? All six are expected.':
      'Biện pháp nào sau đây đã áp dụng đầy đủ trên mọi hệ thống của dịch vụ này? Cần có đủ sáu biện pháp.',
    'Tick only what is in place everywhere, without exceptions.':
      'Chỉ chọn những gì đã áp dụng ở mọi nơi, không có ngoại lệ.',
    'Singapore’s rules on cyber hygiene ask for these six without choice. Most break-ins use a gap in one of them.':
      'Quy định của Singapore về vệ sinh an ninh mạng (cyber hygiene) bắt buộc cả sáu biện pháp này. Hầu hết vụ xâm nhập lợi dụng một kẽ hở ở một trong số đó.',
    'Reports from the tools that show each measure.': 'Báo cáo từ các công cụ cho thấy từng biện pháp.',
    'Administrator accounts are secured': 'Tài khoản quản trị được bảo vệ',
    'Security updates are installed in time': 'Bản cập nhật bảo mật được cài đặt đúng hạn',
    'Security standards are written, and systems are set up to them':
      'Có tiêu chuẩn an toàn thông tin bằng văn bản, và hệ thống được cài đặt theo',
    'The edge of the network is defended': 'Biên mạng được bảo vệ',
    'Protection against malware': 'Chống mã độc',
    'Multi-factor authentication': 'Xác thực đa yếu tố',
    'None of these': 'Không có mục nào ở trên',
    'At least one of the six measures of cyber hygiene is not fully in place.':
      'Ít nhất một trong sáu biện pháp vệ sinh an ninh mạng chưa được áp dụng đầy đủ.',
    'Put all six measures in place on every system of this service.':
      'Áp dụng cả sáu biện pháp trên mọi hệ thống của dịch vụ này.',
    'Which independent report covers the controls over the institution’s data? One earns full points.':
      'Báo cáo độc lập nào bao gồm các biện pháp kiểm soát dữ liệu của tổ chức tài chính? Một báo cáo được điểm tối đa.',
    'Which outside auditor’s report on your controls can you show?':
      'Quý công ty có thể đưa ra báo cáo nào của kiểm toán viên bên ngoài về các biện pháp kiểm soát của mình?',
    'The institution cannot test every control itself; somebody independent has to have done so.':
      'Tổ chức không thể tự kiểm thử mọi biện pháp kiểm soát; phải có bên độc lập đã làm việc đó.',
    'The report, and the letter that bridges the time since.': 'Báo cáo, và thư xác nhận cho giai đoạn từ đó đến nay.',
    'Independent report': 'Báo cáo độc lập',
    'SOC 1, type II': 'SOC 1, loại II',
    'SOC 2, type II': 'SOC 2, loại II',
    'ISAE 3402, type II': 'ISAE 3402, loại II',
    'OSPAR (Singapore)': 'OSPAR (Singapore)',
    'No independent report covers the controls of a material service.':
      'Không có báo cáo độc lập nào bao gồm các biện pháp kiểm soát của một dịch vụ trọng yếu.',
    'Obtain one of the listed reports for this service.': 'Có được một trong các báo cáo đã nêu cho dịch vụ này.',
    'On which day did the period end that the latest of these reports covers?':
      'Kỳ mà báo cáo mới nhất trong số này bao gồm đã kết thúc ngày nào?',
    'Until which day does the latest report look?': 'Báo cáo mới nhất xem xét đến ngày nào?',
    'A report tells of its own period only; what came after is unproven.':
      'Báo cáo chỉ nói về kỳ của mình; những gì sau đó chưa được chứng minh.',
    'First page of the report, with its period.': 'Trang đầu của báo cáo, có ghi kỳ báo cáo.',
    'No report has been issued yet': 'Chưa có báo cáo nào được phát hành',
    'Do you take part in penetration and red-team tests of the institution, those led by real threats included?':
      'Quý công ty có tham gia các cuộc kiểm thử xâm nhập và diễn tập đội đỏ của tổ chức tài chính, kể cả loại dựa trên mối đe dọa thực tế, không?',
    'Will you take part when the institution has its defences attacked as a test?':
      'Quý công ty có tham gia khi tổ chức tài chính cho tấn công thử hệ thống phòng thủ của mình không?',
    'Attackers come through providers. A test that stops at your door tests nothing.':
      'Kẻ tấn công đi vào qua nhà cung cấp. Kiểm thử dừng trước cửa quý công ty thì không kiểm thử được gì.',
    'The rule on tests by clients.': 'Quy định về việc khách hàng thực hiện kiểm thử.',
    'Do you provide audited accounts, or other proof of financial strength, for the last two years?':
      'Quý công ty có cung cấp báo cáo tài chính đã kiểm toán, hoặc bằng chứng khác về năng lực tài chính, của hai năm gần nhất không?',
    'Can you show that your company is financially sound, with the accounts of the last two years?':
      'Quý công ty có chứng minh được tài chính lành mạnh, bằng báo cáo tài chính của hai năm gần nhất, không?',
    'A provider that runs out of money takes the service with it. A person reads the accounts, and they give no points.':
      'Nhà cung cấp cạn tiền thì dịch vụ cũng mất theo. Báo cáo tài chính do con người đọc, và không tính điểm.',
    'Audited accounts, or a bank’s confirmation.': 'Báo cáo tài chính đã kiểm toán, hoặc xác nhận của ngân hàng.',
    'How hard would it be to replace you within the time that the institution can do without the service?':
      'Việc thay thế quý công ty trong thời gian mà tổ chức tài chính có thể hoạt động khi không có dịch vụ khó đến mức nào?',
    'How hard would it be for the institution to find somebody else in time?':
      'Tổ chức tài chính tìm bên khác kịp thời khó đến mức nào?',
    'The harder a provider is to replace, the more the institution depends on its health.':
      'Nhà cung cấp càng khó thay thế thì tổ chức càng phụ thuộc vào tình trạng của nhà cung cấp đó.',
    'Note on substitutes.': 'Ghi chú về các phương án thay thế.',
    'Being replaced': 'Khả năng thay thế',
    'Easy: several others offer the same': 'Dễ: có nhiều bên khác cung cấp dịch vụ tương tự',
    'Moderate: it takes work but fits into that time': 'Trung bình: tốn công nhưng kịp trong thời gian đó',
    'Hard: it would take longer than that': 'Khó: sẽ lâu hơn thời gian đó',
    'Nobody else offers it': 'Không có bên nào khác cung cấp',
    'Which alternatives to your service do you know of?':
      'Quý công ty biết những dịch vụ nào có thể thay thế dịch vụ của mình?',
    'Who else offers what you offer?': 'Những ai khác cung cấp dịch vụ giống quý công ty?',
    'The institution needs names for its exit plan. Nobody knows the market better than you.':
      'Tổ chức cần những tên này cho kế hoạch chấm dứt dịch vụ. Không ai hiểu thị trường hơn quý công ty.',
    'When did you last run a continuity exercise together with a financial client?':
      'Lần gần nhất quý công ty diễn tập hoạt động liên tục cùng một khách hàng tài chính là khi nào?',
    'When did you last practise an outage together with a financial institution?':
      'Lần gần nhất quý công ty diễn tập gián đoạn dịch vụ cùng một tổ chức tài chính là khi nào?',
    'Plans of two companies meet for the first time in an exercise, or in the crisis.':
      'Kế hoạch của hai công ty gặp nhau lần đầu trong diễn tập, hoặc trong khủng hoảng.',
    'Report of the exercise.': 'Báo cáo diễn tập.',
    'Is the institution’s data kept so that it can be separated from that of your other clients?':
      'Dữ liệu của tổ chức tài chính có được lưu sao cho có thể tách khỏi dữ liệu của các khách hàng khác không?',
    'Could you hand over this institution’s data alone, without anybody else’s?':
      'Quý công ty có thể giao lại riêng dữ liệu của tổ chức này, không lẫn dữ liệu của bên khác, không?',
    'A part of an institution may be sold or moved in a weekend. Its data has to move with it.':
      'Một phần của tổ chức có thể được bán hoặc chuyển đi chỉ trong một dịp cuối tuần. Dữ liệu phải đi theo phần đó.',
    'Note on how clients’ data is separated.': 'Ghi chú về cách tách dữ liệu của các khách hàng.',
    'When the institution is in trouble': 'Khi tổ chức tài chính gặp khó khăn',
    'Does the service go on, by contract, while the institution is in resolution or recovery?':
      'Theo hợp đồng, dịch vụ có tiếp tục trong khi tổ chức tài chính đang được xử lý (resolution) hoặc phục hồi không?',
    'Will you keep serving the institution while an authority rescues or winds it up?':
      'Quý công ty có tiếp tục phục vụ tổ chức tài chính trong khi cơ quan nhà nước giải cứu hoặc giải thể tổ chức đó không?',
    'If providers leave at the first sign of trouble, no rescue can work.':
      'Nếu nhà cung cấp rời đi khi có dấu hiệu khó khăn đầu tiên thì không thể giải cứu được.',
    'The clause on resolution.': 'Điều khoản về việc xử lý tổ chức tài chính.',
    'Within how many days do you tell the institution of bad news about yourself: danger of insolvency, a new owner, a lost licence, the loss of key staff?':
      'Quý công ty báo cho tổ chức tài chính trong bao nhiêu ngày khi có tin xấu về mình: nguy cơ mất khả năng thanh toán, chủ sở hữu mới, mất giấy phép, mất nhân sự chủ chốt?',
    'How many days until you tell the institution when your company is in trouble or changes hands?':
      'Bao nhiêu ngày thì quý công ty báo cho tổ chức tài chính khi công ty gặp khó khăn hoặc đổi chủ?',
    'The institution has to tell its own supervisor of some of these, and needs time to prepare for all.':
      'Tổ chức phải báo một số việc này cho cơ quan giám sát của mình, và cần thời gian chuẩn bị cho tất cả.',
    'The clause on such events.': 'Điều khoản về các sự kiện này.',
    'For critical workloads on a public cloud, who controls the encryption keys, and are they kept apart from the cloud’s operator?':
      'Với khối lượng công việc trọng yếu trên đám mây công cộng, ai kiểm soát khóa mã hóa, và khóa có được giữ tách khỏi bên vận hành đám mây không?',
    'Who holds the keys to the encrypted data in the cloud?': 'Ai giữ khóa của dữ liệu mã hóa trên đám mây?',
    'Whoever holds the keys can read the data. Kept apart, neither the operator nor its authorities can.':
      'Ai giữ khóa thì đọc được dữ liệu. Khi khóa được giữ tách riêng, cả bên vận hành lẫn cơ quan nhà nước của họ đều không đọc được.',
    'Record of how keys were made, or the settings of the key service.':
      'Biên bản tạo khóa, hoặc cài đặt của dịch vụ khóa.',
    'The institution holds them, outside the cloud': 'Tổ chức giữ khóa, bên ngoài đám mây',
    'The institution or you manage them, in the cloud’s key service':
      'Tổ chức hoặc quý công ty quản lý khóa, trong dịch vụ khóa của đám mây',
    'The cloud’s operator manages them': 'Bên vận hành đám mây quản lý khóa',
    'The cloud’s operator controls the keys of data whose loss would do severe harm.':
      'Bên vận hành đám mây kiểm soát khóa của dữ liệu mà nếu lộ, mất sẽ gây thiệt hại đặc biệt nghiêm trọng.',
    'Let the institution hold or manage the keys.': 'Để tổ chức tài chính giữ hoặc quản lý khóa.',
    'The supervisor has no access by contract to a material service.':
      'Cơ quan giám sát không có quyền tiếp cận theo hợp đồng đối với một dịch vụ trọng yếu.',
    'Sign an addendum that gives the supervisor access, at sub-contractors too.':
      'Ký phụ lục cho phép cơ quan giám sát tiếp cận, kể cả ở nhà thầu phụ.',
    'The institution and its auditors have no access of their own to a material service.':
      'Tổ chức tài chính và kiểm toán viên của tổ chức không có quyền tiếp cận riêng đối với một dịch vụ trọng yếu.',
    'Sign an addendum that gives the institution and its auditors access.':
      'Ký phụ lục cho phép tổ chức tài chính và kiểm toán viên của tổ chức tiếp cận.',
    'Notice of an incident comes later than half of the shortest time in which the institution has to report, or later than 24 hours, or is not promised.':
      'Thông báo sự cố đến muộn hơn một nửa thời hạn ngắn nhất mà tổ chức phải báo cáo, hoặc muộn hơn 24 giờ, hoặc không được cam kết.',
    'Promise notice within half of that time, and never later than 24 hours.':
      'Cam kết thông báo trong một nửa thời hạn đó, và không bao giờ muộn hơn 24 giờ.',
    'The vendor sees customer information and does not accept banking secrecy.':
      'Nhà cung cấp xem được thông tin khách hàng nhưng không chấp nhận bí mật ngân hàng.',
    'Sign the undertaking on banking secrecy.': 'Ký cam kết về bí mật ngân hàng.',
    'There is no plan for leaving a service on which something critical depends.':
      'Không có kế hoạch chấm dứt một dịch vụ mà hoạt động trọng yếu phụ thuộc vào.',
    'Write an exit plan that the institution accepts.':
      'Lập kế hoạch chấm dứt dịch vụ được tổ chức tài chính chấp nhận.',
    'The supervisor has to approve this or be told of it, and that is not on file.':
      'Cơ quan giám sát phải chấp thuận hoặc phải được báo về việc này, nhưng trong hồ sơ chưa có.',
    'Put the supervisor’s approval, or the proof that it was told, on file.':
      'Lưu hồ sơ văn bản chấp thuận của cơ quan giám sát, hoặc bằng chứng rằng cơ quan này đã được báo.',
    'Customer information may be used for more than the institution’s own purposes.':
      'Thông tin khách hàng có thể bị dùng ngoài mục đích của chính tổ chức tài chính.',
    'Rule out any other use in the contract.': 'Cấm mọi cách sử dụng khác trong hợp đồng.',
    'A measure of cyber hygiene that Singapore’s rules require is missing on systems with customer information.':
      'Thiếu một biện pháp vệ sinh an ninh mạng mà quy định của Singapore bắt buộc, trên hệ thống có thông tin khách hàng.',
    'Put all six measures in place and show it.': 'Áp dụng cả sáu biện pháp và chứng minh điều đó.',
    'The vendor of a material service refuses to name the companies behind it.':
      'Nhà cung cấp của một dịch vụ trọng yếu từ chối nêu tên các công ty đứng sau dịch vụ.',
    'The institution tells MAS within one hour, and reports the cause and the impact within 14 days. What it leaves the vendor, 0.5 h, is a setting of this pack.':
      'Tổ chức báo cho MAS trong vòng một giờ, và báo cáo nguyên nhân cùng tác động trong vòng 14 ngày. Phần thời gian dành cho nhà cung cấp, 0,5 giờ, là thiết lập của bộ câu hỏi này.',
    'A circular of 16 December 2025 is said to ask for an initial report within 24 hours. Its text was not at hand; the one hour is the shorter time anyway. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Có thông tin rằng một thông tư ngày 16 tháng 12 năm 2025 yêu cầu báo cáo ban đầu trong vòng 24 giờ. Chưa có được toàn văn; dù sao một giờ vẫn là thời hạn ngắn hơn. Phần thời gian dành cho nhà cung cấp, 2 giờ, là thiết lập của bộ câu hỏi này.',
    'The institution tells BSP within two hours and follows up within 24 hours. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Tổ chức báo cho BSP trong vòng hai giờ và báo cáo tiếp trong vòng 24 giờ. Phần thời gian dành cho nhà cung cấp, 1 giờ, là thiết lập của bộ câu hỏi này.',
    'A bank tells OJK within 24 hours and reports within five working days. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Ngân hàng báo cho OJK trong vòng 24 giờ và báo cáo trong vòng năm ngày làm việc. Phần thời gian dành cho nhà cung cấp, 12 giờ, là thiết lập của bộ câu hỏi này.',
    'Bank Negara’s time to report could not be found as a figure; it is to be told as soon as the institution knows. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Không tìm được con số về thời hạn báo cáo của Bank Negara; phải báo ngay khi tổ chức biết. Phần thời gian dành cho nhà cung cấp, 4 giờ, là thiết lập của bộ câu hỏi này.',
    'The Bank of Thailand’s time to report could not be found as a figure. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Không tìm được con số về thời hạn báo cáo của Ngân hàng Trung ương Thái Lan. Phần thời gian dành cho nhà cung cấp, 4 giờ, là thiết lập của bộ câu hỏi này.',
    'The State Bank’s time to report a serious incident could not be found as a figure. What it leaves the vendor, 8 h, is a setting of this pack.':
      'Không tìm được con số về thời hạn báo cáo sự cố nghiêm trọng cho Ngân hàng Nhà nước. Phần thời gian dành cho nhà cung cấp, 8 giờ, là thiết lập của bộ câu hỏi này.',
    'The central bank’s time to report could not be found. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Không tìm được thời hạn báo cáo cho ngân hàng trung ương. Phần thời gian dành cho nhà cung cấp, 12 giờ, là thiết lập của bộ câu hỏi này.',
    'First notice within four hours of classing, a second report within 72 hours, the last within a month. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Thông báo đầu tiên trong vòng bốn giờ kể từ khi phân loại, báo cáo thứ hai trong vòng 72 giờ, báo cáo cuối trong vòng một tháng. Phần thời gian dành cho nhà cung cấp, 2 giờ, là thiết lập của bộ câu hỏi này.',
    'APRA’s time to report is not verified. What it leaves the vendor, 24 h, is a setting of this pack.':
      'Thời hạn báo cáo của APRA chưa được xác minh. Phần thời gian dành cho nhà cung cấp, 24 giờ, là thiết lập của bộ câu hỏi này.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Chủ quản hệ thống được chỉ định báo cáo trong vòng hai giờ, bổ sung trong vòng 72 giờ và kết thúc trong vòng 30 ngày. Phần thời gian dành cho nhà cung cấp, 1 giờ, là thiết lập của bộ câu hỏi này.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Đơn vị được chỉ định báo ngay cho NACSA, cung cấp chi tiết trong vòng sáu giờ và bổ sung trong vòng 14 ngày. Phần thời gian dành cho nhà cung cấp, 3 giờ, là thiết lập của bộ câu hỏi này.',
  },
  reviewed: {},
}
