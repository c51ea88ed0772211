import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Framework on Cross-border Cloud Computing': 'Khung ASEAN về điện toán đám mây xuyên biên giới',
    'First version.': 'Phiên bản đầu tiên.',
    'Cloud services': 'Dịch vụ đám mây',
    'In which countries are the cloud regions in which the customer’s content can be stored, replicas included?':
      'Các khu vực đám mây có thể lưu nội dung của khách hàng, kể cả bản sao, nằm ở những quốc gia nào?',
    'In which countries are the data centres that may hold the customer’s data?':
      'Các trung tâm dữ liệu có thể chứa dữ liệu của khách hàng nằm ở những quốc gia nào?',
    'The region decides whose law applies and whether storing is already a transfer. The answer is compared with what the customer recorded, and gives no points.':
      'Khu vực quyết định luật nào áp dụng và việc lưu trữ có đã là chuyển dữ liệu hay không. Câu trả lời được so với thông tin khách hàng đã ghi nhận, và không tính điểm.',
    'The list of regions, or the setting in the console.': 'Danh sách khu vực, hoặc cài đặt trong bảng điều khiển.',
    'Regions and data centres': 'Khu vực và trung tâm dữ liệu',
    'Name each of these data centres: region, metropolitan area, and the company that runs the site.':
      'Nêu tên từng trung tâm dữ liệu này: khu vực, vùng đô thị, và công ty vận hành địa điểm.',
    'What are these data centres called, near which city are they, and who runs them?':
      'Các trung tâm dữ liệu này tên là gì, gần thành phố nào, và ai vận hành?',
    'Two regions can share one building, and a site often belongs to another company. Only names show it. The answer gives no points.':
      'Hai khu vực có thể dùng chung một tòa nhà, và địa điểm thường thuộc về công ty khác. Chỉ có tên mới cho thấy điều đó. Câu trả lời không tính điểm.',
    'The list of sites with their operators.': 'Danh sách địa điểm, kèm bên vận hành.',
    'How far can the customer choose the region in which its content is stored?':
      'Khách hàng có thể chọn khu vực lưu nội dung của mình đến mức nào?',
    'Can the customer decide where its data is kept?': 'Khách hàng có thể quyết định nơi lưu dữ liệu của mình không?',
    'A customer that may not choose the place cannot keep a promise about it.':
      'Khách hàng không được chọn nơi lưu thì không thể giữ lời cam kết về nơi lưu.',
    'The setting in the console, or the clause on regions.':
      'Cài đặt trong bảng điều khiển, hoặc điều khoản về khu vực.',
    'The customer chooses the region for every service in scope':
      'Khách hàng chọn khu vực cho mọi dịch vụ trong phạm vi',
    'The customer chooses, but not for every service in scope':
      'Khách hàng chọn, nhưng không phải cho mọi dịch vụ trong phạm vi',
    'You choose, from regions named in the contract': 'Quý công ty chọn, trong các khu vực nêu trong hợp đồng',
    'You choose, and may change it': 'Quý công ty chọn, và có thể thay đổi',
    'What keeps the customer’s content in the chosen region?':
      'Điều gì giữ nội dung của khách hàng trong khu vực đã chọn?',
    'What stops data from leaving the chosen place: a technical lock, or only a promise?':
      'Điều gì ngăn dữ liệu rời khỏi nơi đã chọn: chốt chặn kỹ thuật, hay chỉ lời cam kết?',
    'A promise is broken by one wrong setting. A lock that the customer controls also holds on a bad day.':
      'Chỉ một cài đặt sai cũng phá vỡ lời cam kết. Chốt chặn do khách hàng kiểm soát thì vẫn có tác dụng khi gặp chuyện.',
    'Sample of the rule as code, or the clause.': 'Mẫu quy tắc dưới dạng mã, hoặc điều khoản.',
    'A technical lock that the customer controls': 'Chốt chặn kỹ thuật do khách hàng kiểm soát',
    'A technical lock that you control': 'Chốt chặn kỹ thuật do quý công ty kiểm soát',
    'The contract alone': 'Chỉ có hợp đồng',
    Nothing: 'Không có gì',
    'The data must stay in certain countries, and nothing keeps it there.':
      'Dữ liệu phải ở lại một số quốc gia nhất định, nhưng không có gì giữ dữ liệu ở đó.',
    'Put a technical lock on the region; one that the customer controls earns full points.':
      'Đặt chốt chặn kỹ thuật cho khu vực; chốt chặn do khách hàng kiểm soát được điểm tối đa.',
    'The data must stay in certain countries, and only a promise keeps it there.':
      'Dữ liệu phải ở lại một số quốc gia nhất định, nhưng chỉ có lời cam kết giữ dữ liệu ở đó.',
    'In which countries are the data about the customer’s use kept: account and billing data, telemetry, security logs, and prompts to AI?':
      'Dữ liệu về việc sử dụng của khách hàng được lưu ở những quốc gia nào: dữ liệu tài khoản và thanh toán, dữ liệu đo từ xa (telemetry), nhật ký an toàn thông tin, và câu lệnh gửi cho AI?',
    'Where do you keep what you learn about the customer: accounts, bills, usage, logs, questions to AI?':
      'Quý công ty lưu những gì biết được về khách hàng ở đâu: tài khoản, hóa đơn, việc sử dụng, nhật ký, câu hỏi cho AI?',
    'Region settings usually cover content alone. What is recorded about its use often lies elsewhere. The answer gives no points.':
      'Cài đặt khu vực thường chỉ áp dụng cho nội dung. Dữ liệu ghi lại về việc sử dụng thường nằm nơi khác. Câu trả lời không tính điểm.',
    'Table of data categories and their places.': 'Bảng các loại dữ liệu và nơi lưu.',
    'From which countries can support or operations staff, yours or your suppliers’, reach the customer’s content in the cloud?':
      'Nhân viên hỗ trợ hoặc vận hành, của quý công ty hoặc của bên cung ứng, có thể truy cập nội dung của khách hàng trên đám mây từ những quốc gia nào?',
    'In which countries do the people sit who could open the customer’s data while helping or maintaining?':
      'Những người có thể mở dữ liệu của khách hàng khi hỗ trợ hoặc bảo trì làm việc ở những quốc gia nào?',
    'Access from abroad can count as a transfer, even if nothing moves. The answer gives no points.':
      'Truy cập từ nước ngoài có thể bị coi là chuyển dữ liệu, dù không có gì di chuyển. Câu trả lời không tính điểm.',
    'Description of how support is organised, by country.': 'Mô tả cách tổ chức bộ phận hỗ trợ, theo quốc gia.',
    'Access by support and operations': 'Truy cập của bộ phận hỗ trợ và vận hành',
    'What say does the customer have when your staff reach its content?':
      'Khách hàng có quyền gì khi nhân viên của quý công ty truy cập nội dung của mình?',
    'Does the customer see when your people open its data, and can it say no?':
      'Khách hàng có thấy khi người của quý công ty mở dữ liệu của mình, và có thể từ chối không?',
    'Staff of the provider are the one group that region settings and the customer’s own rules do not stop.':
      'Nhân viên của nhà cung cấp là nhóm duy nhất mà cài đặt khu vực và quy tắc riêng của khách hàng không chặn được.',
    'Description of the approval of access, and a sample of the log.': 'Mô tả cách phê duyệt truy cập, và mẫu nhật ký.',
    'The customer approves each access': 'Khách hàng phê duyệt từng lần truy cập',
    'Each access is logged, and the customer sees the log':
      'Mỗi lần truy cập được ghi nhật ký, và khách hàng xem được nhật ký',
    'Each access is logged, for you alone': 'Mỗi lần truy cập được ghi nhật ký, chỉ quý công ty xem được',
    'Access is neither approved nor logged': 'Truy cập không được phê duyệt, cũng không được ghi nhật ký',
    'A loss of this data would do serious harm, and nobody can see when the provider’s staff open it.':
      'Việc lộ, mất dữ liệu này gây thiệt hại nghiêm trọng, và không ai thấy được khi nhân viên của nhà cung cấp mở dữ liệu.',
    'Log each access by staff and let the customer see the log; its approval earns full points.':
      'Ghi nhật ký mỗi lần nhân viên truy cập và cho khách hàng xem nhật ký; có khách hàng phê duyệt thì được điểm tối đa.',
    'A loss of this data would do severe harm, and the customer cannot see when the provider’s staff open it.':
      'Việc lộ, mất dữ liệu này gây thiệt hại đặc biệt nghiêm trọng, và khách hàng không thấy được khi nhân viên của nhà cung cấp mở dữ liệu.',
    'Let the customer see the log of accesses by staff; its approval earns full points.':
      'Cho khách hàng xem nhật ký truy cập của nhân viên; có khách hàng phê duyệt thì được điểm tối đa.',
    'Where are replicas, snapshots and backups of the customer’s content kept?':
      'Bản sao, bản chụp nhanh (snapshot) và bản sao lưu nội dung của khách hàng được lưu ở đâu?',
    'Do copies and backups stay in the chosen country, or in countries that were named?':
      'Bản sao và bản sao lưu có ở lại quốc gia đã chọn, hoặc các quốc gia đã nêu tên, không?',
    'Content may stay in its region while its copies do not. Copies are content too.':
      'Nội dung có thể ở lại khu vực của mình trong khi bản sao thì không. Bản sao cũng là nội dung.',
    'The settings of replication and backup.': 'Cài đặt nhân bản và sao lưu.',
    'In the same country as the original': 'Cùng quốc gia với bản gốc',
    'In other countries, all named to the customer': 'Ở quốc gia khác, tất cả đã nêu tên cho khách hàng',
    'In countries that may change': 'Ở các quốc gia có thể thay đổi',
    'It is not known': 'Không biết',
    'The data must stay in certain countries, and its copies may lie anywhere.':
      'Dữ liệu phải ở lại một số quốc gia nhất định, nhưng bản sao có thể nằm ở bất cứ đâu.',
    'Keep copies in the same country, or in countries that are named to the customer.':
      'Lưu bản sao trong cùng quốc gia, hoặc ở các quốc gia đã nêu tên cho khách hàng.',
    'Can the customer get proof from an independent party of where its content lies, such as attested logs of placement or an audit of the region controls?':
      'Khách hàng có thể nhận bằng chứng từ bên độc lập về nơi lưu nội dung của mình, như nhật ký vị trí được xác nhận hoặc kiểm toán biện pháp kiểm soát khu vực, không?',
    'Can somebody independent confirm to the customer that its data is where you say?':
      'Có bên độc lập nào xác nhận được với khách hàng rằng dữ liệu ở đúng nơi quý công ty nói không?',
    'Where data has to stay in certain countries, an authority may ask for proof, and your word is none.':
      'Ở nơi dữ liệu phải ở lại một số quốc gia nhất định, cơ quan nhà nước có thể yêu cầu bằng chứng, và lời nói của quý công ty không phải là bằng chứng.',
    'The attestation, or an extract of the audit.': 'Bản xác nhận, hoặc trích báo cáo kiểm toán.',
    'Is content encrypted at rest in every storage service in scope, without the customer having to turn it on?':
      'Nội dung có được mã hóa khi lưu trữ trong mọi dịch vụ lưu trữ thuộc phạm vi, mà khách hàng không phải bật lên, không?',
    'Is everything that is stored encrypted from the start?': 'Mọi dữ liệu lưu trữ có được mã hóa ngay từ đầu không?',
    'What has to be turned on is forgotten somewhere. A copied disk or snapshot then lies open.':
      'Thứ gì phải bật lên thì sẽ có nơi bị quên. Khi đó ổ đĩa hoặc bản chụp nhanh (snapshot) bị sao chép sẽ lộ hết.',
    'Table of services with their encryption, or the list of validated modules.':
      'Bảng các dịch vụ kèm cách mã hóa, hoặc danh sách mô-đun đã được kiểm định.',
    'By default, in all services in scope': 'Mặc định, ở mọi dịch vụ thuộc phạm vi',
    'Possible in all services, but to be turned on': 'Có thể ở mọi dịch vụ, nhưng phải bật',
    'In some services only': 'Chỉ ở một số dịch vụ',
    'Not encrypted': 'Không mã hóa',
    'Stored content is not, or only partly, encrypted.':
      'Nội dung lưu trữ không được mã hóa, hoặc chỉ mã hóa một phần.',
    'Encrypt all storage services in scope; doing it by default earns full points.':
      'Mã hóa mọi dịch vụ lưu trữ thuộc phạm vi; mã hóa mặc định được điểm tối đa.',
    'A loss of this data would do severe harm, and its encryption depends on somebody turning it on.':
      'Việc lộ, mất dữ liệu này gây thiệt hại đặc biệt nghiêm trọng, nhưng việc mã hóa phụ thuộc vào có người bật lên.',
    'Encrypt by default in all storage services in scope.': 'Mã hóa mặc định ở mọi dịch vụ lưu trữ thuộc phạm vi.',
    'On which of these ways is traffic always encrypted?':
      'Dữ liệu luôn được mã hóa trên những đường truyền nào sau đây?',
    'Where is data encrypted while it travels?': 'Dữ liệu được mã hóa ở đâu khi truyền đi?',
    'Traffic crosses cables and switches of others, also inside a cloud. Each stretch left open is one to listen on.':
      'Dữ liệu đi qua cáp và thiết bị chuyển mạch của bên khác, kể cả bên trong đám mây. Mỗi đoạn không mã hóa là một đoạn có thể bị nghe lén.',
    'White paper on network security, or the configuration.': 'Tài liệu về an ninh mạng, hoặc cấu hình.',
    'Between the customer and the service': 'Giữa khách hàng và dịch vụ',
    'Between data centres': 'Giữa các trung tâm dữ liệu',
    'Between internal services': 'Giữa các dịch vụ nội bộ',
    'None of these': 'Không có mục nào ở trên',
    'Traffic between the customer and the service is not always encrypted.':
      'Đường truyền giữa khách hàng và dịch vụ không phải lúc nào cũng được mã hóa.',
    'Encrypt all traffic between the customer and the service.': 'Mã hóa mọi đường truyền giữa khách hàng và dịch vụ.',
    'What is the strongest control over encryption keys that the customer can have in this service?':
      'Khách hàng có thể kiểm soát khóa mã hóa ở mức cao nhất nào trong dịch vụ này?',
    'Can the customer hold or manage the keys itself?': 'Khách hàng có thể tự giữ hoặc quản lý khóa không?',
    'Whoever controls the key controls the content, wherever it lies and whoever asks for it.':
      'Ai kiểm soát khóa thì kiểm soát nội dung, dù nội dung nằm ở đâu và ai yêu cầu.',
    'Documentation of key management, or the certificate of the hardware module.':
      'Tài liệu về quản lý khóa, hoặc chứng nhận của mô-đun phần cứng.',
    'The customer holds the keys outside your systems': 'Khách hàng giữ khóa bên ngoài hệ thống của quý công ty',
    'The customer manages the keys inside your systems': 'Khách hàng quản lý khóa bên trong hệ thống của quý công ty',
    'You manage the keys': 'Quý công ty quản lý khóa',
    'There are no keys, as content is not encrypted': 'Không có khóa, vì nội dung không được mã hóa',
    'A loss of this data would do severe harm, and the customer has no control over its keys.':
      'Việc lộ, mất dữ liệu này gây thiệt hại đặc biệt nghiêm trọng, và khách hàng không kiểm soát được khóa của mình.',
    'Let the customer manage the keys; holding them outside your systems earns full points.':
      'Cho khách hàng quản lý khóa; giữ khóa bên ngoài hệ thống của quý công ty được điểm tối đa.',
    'Can content be protected while it is being processed, for instance by confidential computing or sealed memory?':
      'Nội dung có thể được bảo vệ khi đang xử lý, chẳng hạn bằng điện toán bảo mật hoặc bộ nhớ niêm phong, không?',
    'Can data be kept hidden even while the computer works with it?':
      'Dữ liệu có thể được giữ kín ngay cả khi máy tính đang xử lý không?',
    'Stored and travelling data can be encrypted; in memory it lies open, unless the hardware shields it.':
      'Dữ liệu lưu trữ và dữ liệu truyền đi có thể được mã hóa; trong bộ nhớ, dữ liệu lộ ra, trừ khi phần cứng che chắn.',
    'List of features, with the services that have them.': 'Danh sách tính năng, kèm dịch vụ có tính năng đó.',
    'Is each request of a public authority for hosted content checked, challenged where it goes too far, narrowed and logged, by a written process that also binds your group?':
      'Mỗi yêu cầu của cơ quan nhà nước đối với nội dung lưu trữ có được kiểm tra, phản đối khi quá mức, thu hẹp và ghi nhật ký, theo một quy trình bằng văn bản cũng ràng buộc tập đoàn của quý công ty, không?',
    'When an authority asks a company of your group for hosted data, who checks it, and is it written down?':
      'Khi cơ quan nhà nước yêu cầu một công ty trong tập đoàn giao dữ liệu lưu trữ, ai kiểm tra, và có ghi lại bằng văn bản không?',
    'A cloud provider gets such requests in countries the customer has never thought of. Unchecked, more is handed over than was asked.':
      'Nhà cung cấp đám mây nhận những yêu cầu như vậy ở các quốc gia mà khách hàng chưa từng nghĩ đến. Nếu không kiểm tra, dữ liệu giao nộp sẽ nhiều hơn yêu cầu.',
    'The policy, or the chart of the process.': 'Chính sách, hoặc sơ đồ quy trình.',
    'There is no written and approved process for requests by authorities for hosted content.':
      'Không có quy trình bằng văn bản đã được phê duyệt cho yêu cầu của cơ quan nhà nước về nội dung lưu trữ.',
    'Write and approve how requests are checked, challenged, narrowed and logged.':
      'Soạn và phê duyệt cách kiểm tra, phản đối, thu hẹp và ghi nhật ký các yêu cầu.',
    'Will you tell the customer before you disclose its content to an authority, and, where law forbids that, as soon as the ban ends?':
      'Quý công ty có báo cho khách hàng trước khi tiết lộ nội dung cho cơ quan nhà nước, và nếu luật cấm, thì ngay khi hết lệnh cấm, không?',
    'Will you tell the customer before you hand its data to an authority, or as soon as you may?':
      'Quý công ty có báo cho khách hàng trước khi giao dữ liệu cho cơ quan nhà nước, hoặc ngay khi được phép, không?',
    'Only the customer can defend the people its data is about, and only if it knows in time.':
      'Chỉ khách hàng mới bảo vệ được những người mà dữ liệu nói đến, và chỉ khi biết kịp thời.',
    'Extract of the clause.': 'Trích điều khoản.',
    'Content may go to an authority without the customer ever hearing of it.':
      'Nội dung có thể đến tay cơ quan nhà nước mà khách hàng không bao giờ được biết.',
    'Promise notice before disclosure, or as soon as the law allows it.':
      'Cam kết thông báo trước khi tiết lộ, hoặc ngay khi luật cho phép.',
    'Do you publish, at least once a year, how many requests by authorities you received and met, counted for each ASEAN state?':
      'Quý công ty có công bố, ít nhất mỗi năm một lần, số yêu cầu của cơ quan nhà nước đã nhận và đã đáp ứng, tính riêng cho từng nước ASEAN, không?',
    'Do you publish every year how often authorities asked for data, country by country?':
      'Quý công ty có công bố hằng năm số lần cơ quan nhà nước yêu cầu dữ liệu, theo từng quốc gia, không?',
    'Figures by country show what a promise is worth there. A worldwide total hides it.':
      'Số liệu theo quốc gia cho thấy lời cam kết có giá trị thế nào ở đó. Tổng số toàn cầu che khuất điều này.',
    'The latest report.': 'Báo cáo mới nhất.',
    'Which countries’ laws could compel your group to hand over the customer’s content, wherever it is stored?':
      'Luật của những quốc gia nào có thể buộc tập đoàn của quý công ty giao nội dung của khách hàng, dù lưu ở đâu?',
    'Which countries could force a company of your group to hand over data?':
      'Những quốc gia nào có thể buộc một công ty trong tập đoàn giao dữ liệu?',
    'Some laws follow the owner and not the place. The answer feeds the customer’s look at transfers, and gives no points.':
      'Một số luật áp dụng theo chủ sở hữu chứ không theo nơi lưu. Câu trả lời giúp khách hàng xem xét việc chuyển dữ liệu, và không tính điểm.',
    'Legal memo, or the chart of the group.': 'Ý kiến pháp lý, hoặc sơ đồ tập đoàn.',
    'Will the customer’s supervisor, such as a central bank or a health ministry, get information, access to premises and audits when it asks?':
      'Cơ quan giám sát của khách hàng, như ngân hàng trung ương hoặc bộ y tế, có được cung cấp thông tin, vào cơ sở và kiểm toán khi yêu cầu không?',
    'May the authority that supervises the customer look at what you do for it, also on site?':
      'Cơ quan giám sát khách hàng có được xem những gì quý công ty làm cho khách hàng, kể cả tại chỗ, không?',
    'A supervised customer may have to be able to show its supervisor everything that is done for it, wherever that happens.':
      'Khách hàng chịu giám sát có thể phải cho cơ quan giám sát xem mọi việc được làm cho mình, ở bất cứ đâu.',
    'The addendum on access by supervisors.': 'Phụ lục về quyền tiếp cận của cơ quan giám sát.',
    'The customer works in health, and its supervisor gets no access to the cloud service.':
      'Khách hàng hoạt động trong ngành y tế, và cơ quan giám sát không có quyền tiếp cận dịch vụ đám mây.',
    'Agree to information, access and audits for the customer’s supervisor.':
      'Đồng ý cung cấp thông tin, quyền tiếp cận và kiểm toán cho cơ quan giám sát của khách hàng.',
    'Do you provide, for each service in scope, a matrix of which security duties are yours and which the customer’s?':
      'Quý công ty có cung cấp, cho từng dịch vụ trong phạm vi, bảng phân định nghĩa vụ an toàn thông tin nào của quý công ty và nghĩa vụ nào của khách hàng không?',
    'Can you give the customer a table of who has to do what for security?':
      'Quý công ty có thể đưa cho khách hàng bảng ai phải làm gì về an toàn thông tin không?',
    'Most losses in clouds happen where each side thought that the other one took care.':
      'Phần lớn mất mát trên đám mây xảy ra ở chỗ mỗi bên nghĩ bên kia đã lo.',
    'The matrix, in your own form or in that of a standard.':
      'Bảng phân định, theo mẫu riêng hoặc theo mẫu của một tiêu chuẩn.',
    'Which certificates or reports are valid today and cover exactly the services and regions in scope?':
      'Chứng nhận hoặc báo cáo nào còn hiệu lực hôm nay và bao gồm đúng các dịch vụ và khu vực trong phạm vi?',
    'Which certificates cover the very services and places that the customer uses? Upload each; its end date is read from the upload.':
      'Chứng nhận nào bao gồm đúng các dịch vụ và nơi lưu mà khách hàng dùng? Hãy tải lên từng chứng nhận; ngày hết hạn được lấy từ tệp tải lên.',
    'A certificate says something only about the services and sites in its scope. A cloud’s newest services and regions are often not in it.':
      'Chứng nhận chỉ nói về các dịch vụ và địa điểm trong phạm vi của nó. Dịch vụ và khu vực mới nhất của đám mây thường chưa có trong đó.',
    'Each certificate or report with the pages that list services and regions; its edition, type or tier if it has one.':
      'Từng chứng nhận hoặc báo cáo, kèm các trang liệt kê dịch vụ và khu vực; phiên bản, loại hoặc bậc nếu có.',
    'ISO/IEC 27001 certificate': 'Chứng nhận ISO/IEC 27001',
    'ISO/IEC 27017 certificate or statement': 'Chứng nhận hoặc tuyên bố ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Chứng nhận hoặc tuyên bố ISO/IEC 27018',
    'ISO/IEC 27701 certificate, with its edition': 'Chứng nhận ISO/IEC 27701, ghi phiên bản',
    'CSA STAR level 1 (own assessment)': 'CSA STAR cấp 1 (tự đánh giá)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR cấp 2 (bên khác đánh giá)',
    'SOC 2 type II report': 'Báo cáo SOC 2 loại II',
    'MTCS SS 584 certificate, with its tier': 'Chứng nhận MTCS SS 584, ghi bậc',
    'C5 report, with its type and edition': 'Báo cáo C5, ghi loại và phiên bản',
    'PCI DSS attestation': 'Xác nhận tuân thủ PCI DSS',
    'Another national scheme for clouds': 'Chương trình quốc gia khác dành cho đám mây',
    'No independent body has looked at the services in scope, although a loss of the data would do harm.':
      'Chưa có tổ chức độc lập nào xem xét các dịch vụ trong phạm vi, dù việc lộ, mất dữ liệu sẽ gây hại.',
    'Have the services and regions in scope certified or audited.':
      'Cho chứng nhận hoặc kiểm toán các dịch vụ và khu vực trong phạm vi.',
    'If you hold data of customers that are supervised in Singapore: which tier of MTCS SS 584 covers the service?':
      'Nếu quý công ty giữ dữ liệu của khách hàng chịu giám sát tại Singapore: dịch vụ đạt bậc nào của MTCS SS 584?',
    'Which level of Singapore’s cloud certificate do you have for this service?':
      'Dịch vụ này có chứng nhận đám mây của Singapore ở bậc nào?',
    'The scheme has three tiers for growing impact, of which the third is the strictest.':
      'Chương trình có ba bậc theo mức tác động tăng dần, trong đó bậc thứ ba là chặt chẽ nhất.',
    'The certificate, or the provider’s disclosure form under the scheme.':
      'Chứng nhận, hoặc mẫu công bố thông tin của nhà cung cấp theo chương trình.',
    'Tier 3': 'Bậc 3',
    'Tier 2': 'Bậc 2',
    'Tier 1': 'Bậc 1',
    'No tier': 'Không có bậc',
    'This service holds no data of customers supervised in Singapore':
      'Dịch vụ này không giữ dữ liệu của khách hàng chịu giám sát tại Singapore',
    'Does the customer get, for each region, a list of the companies that run infrastructure or services for you, and every change to it?':
      'Khách hàng có nhận được, cho từng khu vực, danh sách các công ty vận hành hạ tầng hoặc dịch vụ cho quý công ty, và mọi thay đổi của danh sách không?',
    'Can the customer see, region by region, which other companies work on its data?':
      'Khách hàng có thể xem, theo từng khu vực, những công ty khác nào làm việc với dữ liệu của mình không?',
    'In a cloud the companies behind the service differ from region to region, and so do their laws.':
      'Trên đám mây, các công ty đứng sau dịch vụ khác nhau theo khu vực, và luật áp dụng cho họ cũng vậy.',
    'The published page of sub-processors, and the feed of its changes.':
      'Trang công bố các bên xử lý phụ, và nguồn tin cập nhật thay đổi của trang.',
    'Sub-processors in each region': 'Bên xử lý phụ ở từng khu vực',
    'Yes, the complete list for each region': 'Có, danh sách đầy đủ cho từng khu vực',
    'We use no sub-processors in this service': 'Chúng tôi không dùng bên xử lý phụ trong dịch vụ này',
    'Yes, but not by region, or not complete': 'Có, nhưng không theo khu vực, hoặc không đầy đủ',
    'No, we do not disclose them': 'Không, chúng tôi không tiết lộ',
    'List the companies that run infrastructure or services in the regions in scope, with their countries. Leave out those you have already named in this questionnaire.':
      'Liệt kê các công ty vận hành hạ tầng hoặc dịch vụ ở các khu vực trong phạm vi, kèm quốc gia. Bỏ qua những công ty đã nêu trong bộ câu hỏi này.',
    'Which other companies work on the customer’s data in these regions, besides those named already?':
      'Ngoài những công ty đã nêu, những công ty nào khác làm việc với dữ liệu của khách hàng ở các khu vực này?',
    'Each entry joins the map of where the data travels. The answer gives no points.':
      'Mỗi mục được thêm vào bản đồ cho thấy dữ liệu đi đâu. Câu trả lời không tính điểm.',
    'The published page of sub-processors.': 'Trang công bố các bên xử lý phụ.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Theo hợp đồng, quý công ty thông báo cho khách hàng bao nhiêu ngày trước khi một bên xử lý phụ mới, hoặc có thay đổi, bắt đầu làm việc?',
    'How many days before a new company gets the data do you tell the customer?':
      'Quý công ty báo cho khách hàng bao nhiêu ngày trước khi một công ty mới nhận dữ liệu?',
    'Moving content out of a cloud takes weeks. A shorter notice leaves the customer nothing to decide.':
      'Chuyển nội dung ra khỏi đám mây mất nhiều tuần. Thông báo ngắn hơn thì khách hàng không còn gì để quyết định.',
    'Extract of the clause, and one notice that was sent.': 'Trích điều khoản, và một thông báo đã gửi.',
    'No promise': 'Không cam kết',
    'The customer hears of a new sub-processor less than 14 days before it starts, or not at all.':
      'Khách hàng biết về bên xử lý phụ mới chưa đến 14 ngày trước khi bên đó bắt đầu, hoặc không được biết.',
    'Promise at least 14 days’ notice; 30 days earn full points.':
      'Cam kết thông báo trước ít nhất 14 ngày; 30 ngày được điểm tối đa.',
    'Can the customer object before its content goes to a new or changed sub-processor?':
      'Khách hàng có thể phản đối trước khi nội dung của mình được chuyển cho một bên xử lý phụ mới hoặc có thay đổi không?',
    'Can the customer say no before a new company gets the data?':
      'Khách hàng có thể từ chối trước khi một công ty mới nhận dữ liệu không?',
    'Notice is worth something only together with a say.': 'Thông báo chỉ có giá trị khi đi kèm quyền có ý kiến.',
    'Extract of the clause on objections.': 'Trích điều khoản về quyền phản đối.',
    'Can the customer take out all its content and configuration by itself, in documented formats, within a known time and at a known cost?':
      'Khách hàng có thể tự lấy ra toàn bộ nội dung và cấu hình, theo định dạng có tài liệu mô tả, trong thời gian và với chi phí biết trước không?',
    'Can the customer move everything out, and does it know how long that takes and what it costs?':
      'Khách hàng có thể chuyển mọi thứ ra, và có biết mất bao lâu và tốn bao nhiêu không?',
    'Who cannot leave has to accept whatever changes. The day of need is the wrong day to find out.':
      'Ai không rời đi được thì phải chấp nhận mọi thay đổi. Đến lúc cần mới biết thì đã muộn.',
    'Guide to exporting, and the table of fees.': 'Hướng dẫn xuất dữ liệu, và bảng phí.',
    'For how many days after the contract ends can the customer still take out its content?':
      'Sau khi hợp đồng kết thúc, khách hàng còn lấy được nội dung trong bao nhiêu ngày?',
    'How many days after the end can the customer still fetch its data?':
      'Bao nhiêu ngày sau khi kết thúc, khách hàng vẫn lấy được dữ liệu của mình?',
    'Moving takes longer than planned. What cannot be fetched any more is lost.':
      'Việc chuyển đi lâu hơn dự kiến. Những gì không lấy được nữa thì mất.',
    'The clause on the end of the contract.': 'Điều khoản về kết thúc hợp đồng.',
    'Getting content back after the end': 'Lấy lại nội dung sau khi kết thúc',
    'The customer depends on this service and would have less than 30 days to fetch its content.':
      'Khách hàng phụ thuộc vào dịch vụ này và sẽ có chưa đến 30 ngày để lấy nội dung của mình.',
    'Promise at least 30 days after the end; 90 days earn full points.':
      'Cam kết ít nhất 30 ngày sau khi kết thúc; 90 ngày được điểm tối đa.',
    'Is help with the transition to another provider part of the contract?':
      'Việc hỗ trợ chuyển sang nhà cung cấp khác có trong hợp đồng không?',
    'Will you help the customer to move to somebody else?':
      'Quý công ty có giúp khách hàng chuyển sang bên khác không?',
    'A new provider does not know your service. Without your people a move can fail on details.':
      'Nhà cung cấp mới không biết dịch vụ của quý công ty. Không có người của quý công ty, việc chuyển đi có thể hỏng vì chi tiết nhỏ.',
    'The clause on help with the transition.': 'Điều khoản về hỗ trợ chuyển đổi.',
    'Once the customer can no longer fetch its content, within how many days is it erased from live systems, replicas and backups, with proof?':
      'Khi khách hàng không còn lấy được nội dung, trong bao nhiêu ngày nội dung được xóa khỏi hệ thống vận hành, bản sao và bản sao lưu, có bằng chứng?',
    'How many days after that is every copy gone, and can you prove it?':
      'Bao nhiêu ngày sau đó mọi bản sao được xóa hết, và quý công ty có chứng minh được không?',
    'In a cloud copies are made by themselves. Only a fixed time for all of them, with proof, ends the matter.':
      'Trên đám mây, bản sao tự động được tạo ra. Chỉ thời hạn cố định cho tất cả, kèm bằng chứng, mới kết thúc được việc này.',
    'Statement on deletion, and the standard by which media are cleaned.':
      'Văn bản về việc xóa, và tiêu chuẩn làm sạch thiết bị lưu trữ.',
    'What availability do you promise by contract, in per cent of each month?':
      'Theo hợp đồng, quý công ty cam kết mức sẵn sàng bao nhiêu phần trăm mỗi tháng?',
    'What part of the month will the service be up, by contract?':
      'Theo hợp đồng, dịch vụ sẽ hoạt động bao nhiêu phần trăm thời gian trong tháng?',
    'A promise makes an outage your problem as well. 99.9 % still allow 43 minutes in a month.':
      'Có cam kết thì gián đoạn cũng là vấn đề của quý công ty. 99,9% vẫn cho phép 43 phút mỗi tháng.',
    'The service level agreement.': 'Thỏa thuận mức dịch vụ (SLA).',
    Availability: 'Mức sẵn sàng',
    'What availability did you measure over the last 12 months, in per cent?':
      'Trong 12 tháng qua, quý công ty đo được mức sẵn sàng bao nhiêu phần trăm?',
    'What part of the last year was the service really up?':
      'Trong năm qua, dịch vụ thật sự hoạt động bao nhiêu phần trăm thời gian?',
    'The measured figure tells whether the promise is meant.':
      'Con số đo được cho biết lời cam kết có thật sự được giữ không.',
    'The history of the status page, or the report on service levels.':
      'Lịch sử của trang trạng thái, hoặc báo cáo mức dịch vụ.',
    'Not measured': 'Không đo lường',
    'Where can the service go on when a zone fails, without leaving countries that the customer approved?':
      'Khi một vùng sẵn sàng gặp sự cố, dịch vụ có thể tiếp tục ở đâu mà không rời các quốc gia khách hàng đã chấp thuận?',
    'If one data centre fails, where does the service go on?':
      'Nếu một trung tâm dữ liệu gặp sự cố, dịch vụ tiếp tục ở đâu?',
    'A service in one building ends with that building. Going on in a country nobody approved is no way out.':
      'Dịch vụ trong một tòa nhà sẽ mất theo tòa nhà đó. Tiếp tục ở quốc gia chưa ai chấp thuận không phải là lối ra.',
    'Description of zones and regions, with the countries.': 'Mô tả các vùng sẵn sàng và khu vực, kèm quốc gia.',
    Failover: 'Chuyển đổi dự phòng',
    'In another zone, and in another country the customer approved':
      'Ở vùng sẵn sàng khác, và ở quốc gia khác mà khách hàng đã chấp thuận',
    'In another zone of the same country': 'Ở vùng sẵn sàng khác trong cùng quốc gia',
    'Nowhere, or only where the customer has not approved it': 'Không ở đâu, hoặc chỉ ở nơi khách hàng chưa chấp thuận',
    'The customer depends on this service, and there is nowhere for it to go on when a zone fails.':
      'Khách hàng phụ thuộc vào dịch vụ này, và dịch vụ không có nơi nào để tiếp tục khi một vùng sẵn sàng gặp sự cố.',
    'Set up a second zone, or a country that the customer approves, and test going over to it.':
      'Thiết lập vùng sẵn sàng thứ hai, hoặc một quốc gia mà khách hàng chấp thuận, và kiểm thử việc chuyển sang đó.',
    'In how many hours was the service back in the last failover test (RTO)?':
      'Trong lần kiểm thử chuyển đổi dự phòng gần nhất, dịch vụ hoạt động lại sau bao nhiêu giờ (RTO)?',
    'How many hours did it take in your last test until the service was back?':
      'Trong lần kiểm thử gần nhất, mất bao nhiêu giờ dịch vụ mới hoạt động lại?',
    'The customer plans with this figure. It is neither good nor bad alone, so it gives no points.':
      'Khách hàng lập kế hoạch theo con số này. Bản thân con số không tốt cũng không xấu, nên không tính điểm.',
    'Report of the failover test.': 'Báo cáo kiểm thử chuyển đổi dự phòng.',
    'Not tested': 'Không kiểm thử',
    'How many hours of data were lost in the last failover test (RPO)?':
      'Trong lần kiểm thử chuyển đổi dự phòng gần nhất, bao nhiêu giờ dữ liệu bị mất (RPO)?',
    'How many hours of the latest data were gone in that test?':
      'Trong lần kiểm thử đó, bao nhiêu giờ dữ liệu mới nhất bị mất?',
    'When was failing over last tested?': 'Chuyển đổi dự phòng được kiểm thử lần gần nhất khi nào?',
    'When did you last practise going over to another data centre?':
      'Lần gần nhất quý công ty diễn tập chuyển sang trung tâm dữ liệu khác là khi nào?',
    'A failover that nobody has tried fails on the day it is needed.':
      'Chuyển đổi dự phòng chưa ai thử sẽ thất bại vào ngày cần đến.',
    Never: 'Chưa bao giờ',
    'The customer depends on this service, and its failover was never tested.':
      'Khách hàng phụ thuộc vào dịch vụ này, và việc chuyển đổi dự phòng chưa bao giờ được kiểm thử.',
    'Test the failover and record the result.': 'Kiểm thử chuyển đổi dự phòng và ghi lại kết quả.',
    'Do you tell the customer on which other clouds, network carriers or single sites this service depends?':
      'Quý công ty có cho khách hàng biết dịch vụ này phụ thuộc vào những đám mây khác, nhà mạng hoặc địa điểm đơn lẻ nào không?',
    'Will you say which other clouds, networks or single buildings your service cannot do without?':
      'Quý công ty có cho biết dịch vụ của mình không thể thiếu những đám mây, mạng hoặc tòa nhà đơn lẻ nào không?',
    'Services that look independent often fail together, since they rest on the same cloud or cable.':
      'Những dịch vụ có vẻ độc lập thường cùng gặp sự cố, vì cùng dựa trên một đám mây hoặc tuyến cáp.',
    'List of dependencies.': 'Danh sách các điểm phụ thuộc.',
    'What the service depends on': 'Những gì dịch vụ phụ thuộc vào',
    'Yes, all of them': 'Có, tất cả',
    'The service depends on none': 'Dịch vụ không phụ thuộc vào bên nào',
    'Some of them': 'Một số',
    'List the other clouds, carriers and single sites on which this service depends, with their countries.':
      'Liệt kê các đám mây khác, nhà mạng và địa điểm đơn lẻ mà dịch vụ này phụ thuộc vào, kèm quốc gia.',
    'Which other clouds, networks or single buildings does your service need?':
      'Dịch vụ của quý công ty cần những đám mây, mạng hoặc tòa nhà đơn lẻ nào khác?',
    'The customer adds up how much of its work rests on the same few companies. The answer gives no points.':
      'Khách hàng tính xem bao nhiêu công việc của mình dựa vào cùng một số ít công ty. Câu trả lời không tính điểm.',
    'Can the customer get the logs it needs (acts of administrators, access to data, access by your staff), soon and for long enough?':
      'Khách hàng có nhận được nhật ký mình cần (thao tác của quản trị viên, truy cập dữ liệu, truy cập của nhân viên quý công ty), sớm và đủ lâu, không?',
    'Does the customer get the logs about its own data, quickly, and far enough back?':
      'Khách hàng có nhận được nhật ký về dữ liệu của mình, nhanh và lùi đủ xa, không?',
    'Without your logs the customer cannot find out what happened to its data, nor prove it to anyone.':
      'Không có nhật ký của quý công ty, khách hàng không tìm ra được điều gì đã xảy ra với dữ liệu của mình, cũng không chứng minh được với ai.',
    'The catalogue of logs, with delay and time kept for each.':
      'Danh mục nhật ký, kèm độ trễ và thời gian lưu giữ của từng loại.',
    'Is each customer’s content kept apart from that of others by design, and does somebody independent test it?':
      'Nội dung của mỗi khách hàng có được thiết kế tách khỏi nội dung của khách hàng khác, và có bên độc lập kiểm thử không?',
    'Can no other customer of yours ever see this customer’s data, and has an outsider tried it?':
      'Có đúng là không khách hàng nào khác xem được dữ liệu của khách hàng này, và đã có người bên ngoài thử chưa?',
    'In a shared system one fault can show one customer’s content to all others.':
      'Trong hệ thống dùng chung, một lỗi có thể làm lộ nội dung của một khách hàng cho tất cả khách hàng khác.',
    'Summary of the penetration test, and a note on the design.': 'Tóm tắt kiểm thử xâm nhập, và bản mô tả thiết kế.',
    'Within how many hours of confirming a security incident do you tell the customers it affects?':
      'Quý công ty báo cho các khách hàng bị ảnh hưởng trong bao nhiêu giờ kể từ khi xác nhận sự cố an toàn thông tin?',
    'How many hours after you are sure of a leak will you tell the customer?':
      'Bao nhiêu giờ sau khi chắc chắn có lộ dữ liệu, quý công ty sẽ báo cho khách hàng?',
    'The customer’s own deadlines may already be running. Laws of its sector can ask for less time than this.':
      'Thời hạn của chính khách hàng có thể đã bắt đầu tính. Luật của ngành có thể yêu cầu thời gian ngắn hơn thế này.',
    'Extract of the clause, and a sample of a notice.': 'Trích điều khoản, và mẫu thông báo.',
    'Notice of incidents': 'Thông báo sự cố',
    'No figure is promised': 'Không cam kết con số nào',
    'Affected customers are told of an incident later than 72 hours, or without any promise.':
      'Khách hàng bị ảnh hưởng được báo về sự cố muộn hơn 72 giờ, hoặc không có cam kết nào.',
    'Promise notice within 72 hours; 24 hours earn full points.':
      'Cam kết thông báo trong vòng 72 giờ; 24 giờ được điểm tối đa.',
    'Through which channel do you tell an affected customer?':
      'Quý công ty báo cho khách hàng bị ảnh hưởng qua kênh nào?',
    'How does the customer learn of it?': 'Khách hàng biết về sự cố bằng cách nào?',
    'A line on a status page reaches nobody at night, and does not say whose data it was.':
      'Một dòng trên trang trạng thái không đến được ai vào ban đêm, và không nói đó là dữ liệu của ai.',
    'A sample of a notice, with the way it was sent.': 'Mẫu thông báo, kèm cách đã gửi.',
    'Directly to a contact for security that the customer named':
      'Trực tiếp tới đầu mối an toàn thông tin mà khách hàng chỉ định',
    'To the owner of the account, or in the console': 'Tới chủ tài khoản, hoặc trong bảng điều khiển',
    'On a public page only': 'Chỉ trên trang công khai',
    'No channel is set': 'Không quy định kênh',
    'Do you claim that a data centre in scope lies in a Trusted Data Corridor?':
      'Quý công ty có cho rằng một trung tâm dữ liệu trong phạm vi nằm trong Hành lang dữ liệu tin cậy không?',
    'Do you say that one of your data centres is in a Trusted Data Corridor?':
      'Quý công ty có nói rằng một trung tâm dữ liệu của mình nằm trong Hành lang dữ liệu tin cậy không?',
    'Inside such a corridor states would agree on rules of their own. None was found to exist so far, so the answer gives no points.':
      'Trong hành lang như vậy, các quốc gia sẽ thỏa thuận quy định riêng. Đến nay chưa tìm thấy hành lang nào tồn tại, nên câu trả lời không tính điểm.',
    'The designation, if there is one.': 'Văn bản công nhận, nếu có.',
    'Trusted Data Corridor': 'Hành lang dữ liệu tin cậy (Trusted Data Corridor)',
    'Which act of which government designates it: title, authority, date, and where it is published?':
      'Văn bản nào của chính phủ nào công nhận hành lang đó: tên, cơ quan ban hành, ngày, và nơi công bố?',
    'Which government decided that, when, and where can one read it?':
      'Chính phủ nào đã quyết định, khi nào, và có thể đọc ở đâu?',
    'Only a state can designate a corridor. A person will look at the act; the answer gives no points.':
      'Chỉ nhà nước mới có thể công nhận một hành lang. Sẽ có người xem văn bản này; câu trả lời không tính điểm.',
    'The published act.': 'Văn bản đã công bố.',
    'The customer is supervised in finance, and its supervisor gets no access to the cloud service.':
      'Khách hàng chịu giám sát trong ngành tài chính, và cơ quan giám sát không có quyền tiếp cận dịch vụ đám mây.',
    'Agree in the contract to information, access and audits for the customer’s supervisor.':
      'Đồng ý trong hợp đồng cung cấp thông tin, quyền tiếp cận và kiểm toán cho cơ quan giám sát của khách hàng.',
  },
  reviewed: {},
}
