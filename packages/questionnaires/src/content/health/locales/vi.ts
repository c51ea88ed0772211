import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Vietnamese, by the English that each text says. */
export const vi: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Health overlay': 'Phần bổ sung cho ngành y tế',
    'First version.': 'Phiên bản đầu tiên.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Quý công ty được chỉ định là chủ quản hạ tầng trọng yếu ở những quốc gia nào? Để trống nếu không có',
    'Health care': 'Y tế',
    'Is there an assessment of what loss, delay or falsified data would do to patients, signed off by a clinician?':
      'Có đánh giá về việc dữ liệu bị mất, bị chậm hoặc bị làm sai lệch sẽ ảnh hưởng thế nào đến người bệnh, được bác sĩ hoặc điều dưỡng ký xác nhận, không?',
    'Has a doctor or nurse checked what happens to patients when your service fails or shows wrong data?':
      'Đã có bác sĩ hoặc điều dưỡng kiểm tra điều gì xảy ra với người bệnh khi dịch vụ ngừng hoặc hiển thị dữ liệu sai chưa?',
    'In care a wrong value can harm a person. Only somebody who treats patients can judge how.':
      'Trong khám chữa bệnh, một giá trị sai có thể gây hại cho con người. Chỉ người trực tiếp điều trị mới đánh giá được mức độ gây hại.',
    'Safety case, or log of hazards, with the sign-off.': 'Hồ sơ an toàn, hoặc sổ theo dõi mối nguy, có ký xác nhận.',
    'The service is used in care, and nobody has approved an assessment of harm to patients.':
      'Dịch vụ được dùng trong khám chữa bệnh, nhưng chưa ai phê duyệt đánh giá nguy cơ gây hại cho người bệnh.',
    'Assess harm to patients in writing, and have a clinician sign it.':
      'Đánh giá bằng văn bản nguy cơ gây hại cho người bệnh, và có bác sĩ hoặc điều dưỡng ký xác nhận.',
    'In which countries is data of identifiable patients stored, backups and images included?':
      'Dữ liệu nhận diện được người bệnh được lưu ở những quốc gia nào, kể cả bản sao lưu và hình ảnh?',
    'In which countries is the patients’ data kept? Count backups and images too.':
      'Dữ liệu của người bệnh được lưu ở những quốc gia nào? Tính cả bản sao lưu và hình ảnh.',
    'Some countries want health data kept at home, or abroad only with approval. The answer is compared with what the customer recorded, and gives no points.':
      'Một số quốc gia muốn dữ liệu sức khỏe được lưu trong nước, hoặc chỉ lưu ở nước ngoài khi được chấp thuận. Câu trả lời được so với thông tin khách hàng đã ghi nhận, và không tính điểm.',
    'List of hosting sites, and the approval where one is needed.':
      'Danh sách nơi đặt máy chủ, và văn bản chấp thuận ở nơi cần có.',
    'Patients’ data is kept outside the countries in which it has to stay.':
      'Dữ liệu của người bệnh được lưu ngoài các quốc gia mà dữ liệu phải ở lại.',
    'Keep the data in those countries, or put the approval to hold it elsewhere on file.':
      'Lưu dữ liệu tại các quốc gia đó, hoặc lưu hồ sơ văn bản chấp thuận cho lưu ở nơi khác.',
    'Within how many hours of becoming aware do you tell the customer of an incident that touches patients’ data or systems used in care?':
      'Quý công ty báo cho khách hàng trong bao nhiêu giờ kể từ khi biết về sự cố liên quan đến dữ liệu của người bệnh hoặc hệ thống dùng trong khám chữa bệnh?',
    'How many hours after you learn of an incident will you tell the customer? Give the contract’s figure.':
      'Bao nhiêu giờ sau khi biết về sự cố, quý công ty sẽ báo cho khách hàng? Hãy ghi con số trong hợp đồng.',
    'The customer may have to fall back to paper, and has its own time to report. Both begin with your call.':
      'Khách hàng có thể phải quay lại dùng giấy, và có thời hạn báo cáo riêng. Cả hai đều bắt đầu từ cuộc gọi của quý công ty.',
    'The clause with the figure, and the roster of who is on call.': 'Điều khoản có con số này, và lịch trực.',
    'No promise': 'Không cam kết',
    'Notice of an incident comes later than half of the shortest time in which the customer has to report.':
      'Thông báo sự cố đến muộn hơn một nửa thời hạn ngắn nhất mà khách hàng phải báo cáo.',
    'Promise notice within half of that time.': 'Cam kết thông báo trong một nửa thời hạn đó.',
    'Notice of an incident comes later than half of the time that the customer has promised its own clients or authority.':
      'Thông báo sự cố đến muộn hơn một nửa thời hạn mà khách hàng đã cam kết với khách hàng của mình hoặc cơ quan nhà nước.',
    'Is each view, change and export of a patient’s record logged with user, time and reason, and are these logs reviewed?':
      'Mỗi lần xem, sửa và xuất hồ sơ bệnh án có được ghi nhật ký với người dùng, thời gian và lý do, và nhật ký này có được rà soát không?',
    'Can you tell who looked at a patient’s record, when and why, and does somebody check?':
      'Quý công ty có biết ai đã xem hồ sơ bệnh án, khi nào và vì sao, và có ai kiểm tra không?',
    'Curiosity is the most common breach in health care. It stops where people know that it is seen.':
      'Tò mò là vi phạm phổ biến nhất trong ngành y tế. Vi phạm này chấm dứt khi mọi người biết rằng nó bị phát hiện.',
    'Sample of the audit trail, and of a review.': 'Mẫu nhật ký kiểm tra, và mẫu một lần rà soát.',
    'Nobody can reliably tell who saw or changed a patient’s record.':
      'Không có cách đáng tin cậy để biết ai đã xem hoặc sửa hồ sơ bệnh án.',
    'Log every access to records by a written and approved rule, and review the logs.':
      'Ghi nhật ký mọi lần truy cập hồ sơ theo quy định bằng văn bản đã được phê duyệt, và rà soát nhật ký.',
    'Is access tied to a role or to treating the patient, with emergency access that is reviewed each time?':
      'Quyền truy cập có gắn với vai trò hoặc việc điều trị người bệnh, với quyền truy cập khẩn cấp được rà soát từng lần không?',
    'Can people open only the records of patients they care for, and is every exception checked?':
      'Mọi người có chỉ mở được hồ sơ của người bệnh mình chăm sóc, và mọi ngoại lệ có được kiểm tra không?',
    'A nurse in an emergency must get in; nobody else should. That needs a way in that leaves a trace and is looked at.':
      'Điều dưỡng phải vào được khi khẩn cấp; người khác thì không. Cần có một lối vào để lại dấu vết và được xem lại.',
    'Design of the roles, and the log of emergency access.': 'Thiết kế vai trò, và nhật ký truy cập khẩn cấp.',
    'Is patients’ data encrypted at rest and on devices, with extra protection of single fields that are especially sensitive?':
      'Dữ liệu của người bệnh có được mã hóa khi lưu trữ và trên thiết bị, với bảo vệ thêm cho từng trường đặc biệt nhạy cảm không?',
    'Is stored patients’ data encrypted, and the most private of it twice?':
      'Dữ liệu lưu trữ của người bệnh có được mã hóa, và phần riêng tư nhất được mã hóa hai lần không?',
    'Some entries, on mental or sexual health for instance, harm most when read by those who may see the rest.':
      'Một số mục, chẳng hạn về sức khỏe tâm thần hoặc tình dục, gây hại nhất khi bị đọc bởi người được phép xem phần còn lại.',
    'Note on the design.': 'Bản mô tả thiết kế.',
    'At rest and on devices, and sensitive fields once more':
      'Khi lưu trữ và trên thiết bị, trường nhạy cảm được mã hóa thêm một lần',
    'At rest and on devices only': 'Chỉ khi lưu trữ và trên thiết bị',
    'Only some stores or devices': 'Chỉ một số kho dữ liệu hoặc thiết bị',
    'Not encrypted': 'Không mã hóa',
    'Patients’ data is not, or only partly, encrypted.':
      'Dữ liệu của người bệnh không được mã hóa, hoặc chỉ mã hóa một phần.',
    'Encrypt all stores and devices that hold patients’ data.':
      'Mã hóa mọi kho dữ liệu và thiết bị chứa dữ liệu của người bệnh.',
    'For how many years can the service keep patients’ records?':
      'Dịch vụ có thể lưu giữ hồ sơ bệnh án trong bao nhiêu năm?',
    'How many years are the records kept?': 'Hồ sơ được lưu giữ bao nhiêu năm?',
    'A record may be needed decades later, in treatment or in court.':
      'Một hồ sơ có thể cần đến sau nhiều thập kỷ, khi điều trị hoặc ra tòa.',
    'Table of retention periods.': 'Bảng thời hạn lưu giữ.',
    'Keeping records': 'Lưu giữ hồ sơ',
    'No period is set': 'Không quy định thời hạn',
    'Does that meet the rule on health records of the customer’s country?':
      'Thời hạn đó có đáp ứng quy định về hồ sơ sức khỏe của nước khách hàng không?',
    'Is that as long as the law there asks?': 'Thời hạn đó có dài như luật ở đó yêu cầu không?',
    'The period differs from country to country, and the customer answers for it.':
      'Thời hạn khác nhau ở từng quốc gia, và khách hàng chịu trách nhiệm về việc đó.',
    'Table of retention periods, with the rule each rests on.':
      'Bảng thời hạn lưu giữ, kèm quy định làm cơ sở cho từng thời hạn.',
    Yes: 'Có',
    No: 'Không',
    'We don’t know the rule': 'Chúng tôi không biết quy định',
    'Is the legal basis or the express consent for health data recorded, and can patients see who received their data?':
      'Căn cứ pháp lý hoặc sự đồng ý rõ ràng đối với dữ liệu sức khỏe có được ghi lại, và người bệnh có xem được ai đã nhận dữ liệu của mình không?',
    'Can you show why you may use each patient’s data, and can patients see who got it?':
      'Quý công ty có chứng minh được vì sao được dùng dữ liệu của từng người bệnh, và người bệnh có xem được ai đã nhận dữ liệu không?',
    'Most countries allow the use of health data only for few reasons, and the patient may ask for them.':
      'Hầu hết các quốc gia chỉ cho phép dùng dữ liệu sức khỏe vì một số ít lý do, và người bệnh có quyền hỏi lý do đó.',
    'Log of consents, and of disclosures.': 'Nhật ký ghi sự đồng ý, và nhật ký tiết lộ dữ liệu.',
    'Do you rule out that data from patients’ records, a national record above all, is used for decisions on insurance, jobs or marketing?':
      'Quý công ty có cấm dùng dữ liệu từ hồ sơ bệnh án, nhất là từ hồ sơ sức khỏe quốc gia, cho quyết định về bảo hiểm, việc làm hoặc tiếp thị không?',
    'Do you make sure that nobody uses patients’ data to decide on insurance, jobs or advertising?':
      'Quý công ty có bảo đảm không ai dùng dữ liệu của người bệnh để quyết định về bảo hiểm, việc làm hoặc quảng cáo không?',
    'People tell a doctor what they would tell nobody else. That ends if it can be turned against them.':
      'Người bệnh nói với bác sĩ điều họ không nói với ai khác. Điều đó chấm dứt nếu thông tin có thể bị dùng chống lại họ.',
    'The policy, and the technical block that enforces it.':
      'Chính sách, và biện pháp kỹ thuật chặn để bảo đảm thực hiện.',
    'Which standards for the exchange of health data does the service support? Two earn full points.':
      'Dịch vụ hỗ trợ những tiêu chuẩn trao đổi dữ liệu sức khỏe nào? Hai tiêu chuẩn được điểm tối đa.',
    'In which common formats can the service exchange health data?':
      'Dịch vụ có thể trao đổi dữ liệu sức khỏe theo những định dạng phổ biến nào?',
    'Data in a common form can follow the patient, and leave with the customer when the contract ends.':
      'Dữ liệu ở định dạng phổ biến có thể đi theo người bệnh, và rời đi cùng khách hàng khi hợp đồng kết thúc.',
    'Statement of conformance.': 'Tuyên bố tuân thủ tiêu chuẩn.',
    'HL7 FHIR': 'HL7 FHIR',
    'Profiles of IHE': 'Các profile của IHE',
    'DICOM (images)': 'DICOM (hình ảnh)',
    'A national profile, such as that of SATUSEHAT': 'Profile quốc gia, chẳng hạn của SATUSEHAT',
    'None of these': 'Không có mục nào ở trên',
    'Is data for research or analysis de-identified by a set method, and is the risk of recognising people again tested?':
      'Dữ liệu dùng cho nghiên cứu hoặc phân tích có được khử nhận dạng theo phương pháp đã định, và rủi ro nhận diện lại có được kiểm thử không?',
    'When health data is used for research, are names and other traces removed, and do you test it?':
      'Khi dữ liệu sức khỏe được dùng cho nghiên cứu, tên và các dấu vết khác có được loại bỏ, và quý công ty có kiểm thử không?',
    'A rare illness and a postcode are enough to name a person. Only a test shows whether the method holds.':
      'Một bệnh hiếm và mã bưu chính là đủ để nhận ra một người. Chỉ kiểm thử mới cho thấy phương pháp có hiệu quả không.',
    'The method, and the result of a test.': 'Phương pháp, và kết quả một lần kiểm thử.',
    'What recovery time (RTO), in hours, applies to functions on which care depends?':
      'Thời gian phục hồi (RTO) là bao nhiêu giờ cho các chức năng mà việc khám chữa bệnh phụ thuộc vào?',
    'How many hours may a function stay down that patients depend on?':
      'Một chức năng mà người bệnh phụ thuộc vào có thể ngừng trong bao nhiêu giờ?',
    'The ward plans its emergency procedures with this figure. It is neither good nor bad alone, so it gives no points.':
      'Khoa phòng lập quy trình khẩn cấp theo con số này. Bản thân con số không tốt cũng không xấu, nên không tính điểm.',
    'Extract of the contract, or the procedure for downtime.': 'Trích hợp đồng, hoặc quy trình khi dịch vụ ngừng.',
    'When the service is down': 'Khi dịch vụ ngừng',
    'None is set': 'Không quy định',
    'Is there a fallback for these functions, on paper or as a copy that can be read?':
      'Các chức năng này có phương án dự phòng, trên giấy hoặc bằng một bản sao đọc được, không?',
    'Can care go on while the service is down, on paper or with a copy to look at?':
      'Khi dịch vụ ngừng, việc khám chữa bệnh có tiếp tục được, trên giấy hoặc với một bản sao để xem, không?',
    'Patients don’t wait for a recovery. Somebody has to know the dose now.':
      'Người bệnh không chờ dịch vụ phục hồi. Phải có người biết liều thuốc ngay lúc đó.',
    'The procedure for downtime.': 'Quy trình khi dịch vụ ngừng.',
    'Care depends on the service, and there is nothing to fall back on while it is down.':
      'Việc khám chữa bệnh phụ thuộc vào dịch vụ, và không có phương án dự phòng khi dịch vụ ngừng.',
    'Provide a fallback on paper or a copy that can be read.':
      'Có phương án dự phòng trên giấy hoặc bằng một bản sao đọc được.',
    'In which risk class is the software or device registered in the customer’s country?':
      'Phần mềm hoặc thiết bị được đăng ký ở phân loại rủi ro nào tại nước của khách hàng?',
    'Is it registered as a medical device, and in which class?':
      'Sản phẩm có được đăng ký là thiết bị y tế không, và thuộc loại nào?',
    'The class tells what the authority checked. A device that should be registered and isn’t may not be used.':
      'Phân loại cho biết cơ quan quản lý đã kiểm tra gì. Thiết bị phải đăng ký mà chưa đăng ký thì không được dùng.',
    'Certificate of registration.': 'Giấy chứng nhận đăng ký.',
    'Regulated device': 'Thiết bị thuộc diện quản lý',
    'Class A, lowest risk': 'Loại A, rủi ro thấp nhất',
    'Class B': 'Loại B',
    'Class C': 'Loại C',
    'Class D, highest risk': 'Loại D, rủi ro cao nhất',
    'The authority confirmed that none is needed': 'Cơ quan quản lý xác nhận không cần đăng ký',
    'Applied for, not yet registered': 'Đã nộp hồ sơ, chưa được đăng ký',
    'Not registered': 'Chưa đăng ký',
    'Under which number is it registered, and with which authority?':
      'Sản phẩm được đăng ký với số nào, và tại cơ quan nào?',
    'What is the registration number, and whose?': 'Số đăng ký là gì, và do ai cấp?',
    'With the number the customer can look the registration up itself.':
      'Có số này, khách hàng có thể tự tra cứu đăng ký.',
    'Until which day do you provide security updates for it?':
      'Quý công ty cung cấp bản cập nhật bảo mật cho sản phẩm đến ngày nào?',
    'Until when will it get security updates?': 'Sản phẩm được cập nhật bảo mật đến khi nào?',
    'Devices stay in use for many years. After this day each new weakness stays open.':
      'Thiết bị được dùng trong nhiều năm. Sau ngày này, mỗi điểm yếu mới đều bị để ngỏ.',
    'Notice on the end of support, or the bill of materials of the software.':
      'Thông báo kết thúc hỗ trợ, hoặc danh mục thành phần phần mềm (SBOM).',
    'No day is set': 'Không quy định ngày',
    'Is everyone with access bound by professional secrecy, or by an equal duty in a contract?':
      'Mọi người có quyền truy cập có bị ràng buộc bởi bí mật nghề nghiệp, hoặc nghĩa vụ tương đương trong hợp đồng, không?',
    'Has everyone who can see patients’ data promised to keep it secret?':
      'Mọi người xem được dữ liệu của người bệnh đã cam kết giữ bí mật chưa?',
    'A doctor’s secrecy is worth nothing if the technician beside the record is free to talk.':
      'Bí mật của bác sĩ không có giá trị gì nếu kỹ thuật viên bên cạnh hồ sơ được tự do nói ra.',
    'The undertaking that staff sign.': 'Bản cam kết mà nhân viên ký.',
    'People with access to patients’ data are not bound to secrecy.':
      'Người có quyền truy cập dữ liệu của người bệnh không bị ràng buộc giữ bí mật.',
    'Bind everyone with access to secrecy.': 'Ràng buộc mọi người có quyền truy cập phải giữ bí mật.',
    'Is each connection to a national health record approved, secured and monitored?':
      'Mỗi kết nối với hồ sơ sức khỏe quốc gia có được chấp thuận, bảo mật và giám sát không?',
    'Is the link to the national health record allowed, protected and watched?':
      'Đường kết nối với hồ sơ sức khỏe quốc gia có được cho phép, bảo vệ và theo dõi không?',
    'Such a record holds a whole country’s patients. One weak link puts all of them at risk.':
      'Hồ sơ này chứa dữ liệu người bệnh của cả nước. Một kết nối yếu khiến tất cả gặp rủi ro.',
    'Approval of the connection, and its design.': 'Văn bản chấp thuận kết nối, và thiết kế kết nối.',
    'From which countries can staff see data of identifiable patients?':
      'Nhân viên có thể xem dữ liệu nhận diện được người bệnh từ những quốc gia nào?',
    'From which countries can your people see patients’ data?':
      'Người của quý công ty có thể xem dữ liệu của người bệnh từ những quốc gia nào?',
    'Looking at data from abroad can count as a transfer. The answer gives no points.':
      'Xem dữ liệu từ nước ngoài có thể bị coi là chuyển dữ liệu. Câu trả lời không tính điểm.',
    'Report of access by country.': 'Báo cáo truy cập theo quốc gia.',
    'Seeing data from abroad': 'Xem dữ liệu từ nước ngoài',
    'Can this access be switched off, country by country?': 'Quyền truy cập này có thể tắt theo từng quốc gia không?',
    'Can you switch off access from a country?': 'Quý công ty có thể tắt quyền truy cập từ một quốc gia không?',
    'Rules change faster than systems. A switch keeps the customer able to follow them.':
      'Quy định thay đổi nhanh hơn hệ thống. Nút tắt giúp khách hàng theo kịp quy định.',
    'The setting that limits access by country.': 'Cài đặt giới hạn truy cập theo quốc gia.',
    'Nobody can switch off access to patients’ data from abroad.':
      'Không ai tắt được quyền truy cập dữ liệu của người bệnh từ nước ngoài.',
    'Provide a way to limit access by country.': 'Cung cấp cách giới hạn truy cập theo quốc gia.',
    'Where AI supports diagnosis or triage: was it validated on the local population, checked for bias, is a person’s sign-off needed, and is it monitored?':
      'Khi AI hỗ trợ chẩn đoán hoặc phân loại người bệnh: AI có được kiểm định trên dân số địa phương, kiểm tra thiên lệch, cần con người ký xác nhận, và được giám sát không?',
    'If AI helps to decide about patients: was it tested on people like them, and does a person have the last word?':
      'Nếu AI giúp quyết định về người bệnh: AI có được kiểm thử trên những người như họ, và con người có quyết định cuối cùng không?',
    'A model that learnt elsewhere can be wrong here, and wrong more often for some people than for others.':
      'Mô hình học ở nơi khác có thể sai ở đây, và sai với nhóm người này nhiều hơn nhóm khác.',
    'Report on the validation, with the checks for bias.': 'Báo cáo kiểm định, kèm các kiểm tra thiên lệch.',
    'AI supports care without an approved validation on the people it is used for.':
      'AI hỗ trợ khám chữa bệnh mà chưa được kiểm định và phê duyệt trên nhóm người mà AI được áp dụng.',
    'Validate the model on the local population, with checks for bias and a person’s sign-off.':
      'Kiểm định mô hình trên dân số địa phương, kèm kiểm tra thiên lệch và ký xác nhận của con người.',
    'When did you last prove that you can recover from ransomware with offline copies alone?':
      'Lần gần nhất quý công ty chứng minh có thể phục hồi sau mã độc tống tiền chỉ bằng bản sao ngoại tuyến là khi nào?',
    'When did you last rebuild the service only from copies that an intruder could not have reached?':
      'Lần gần nhất quý công ty dựng lại dịch vụ chỉ từ những bản sao mà kẻ xâm nhập không thể với tới là khi nào?',
    'Hospitals are attacked for ransom more than most. Who can rebuild need not pay.':
      'Bệnh viện bị tấn công tống tiền nhiều hơn hầu hết các nơi khác. Ai dựng lại được thì không phải trả tiền.',
    'Report of the restore.': 'Báo cáo khôi phục.',
    'Recovery from ransomware': 'Phục hồi sau mã độc tống tiền',
    Never: 'Chưa bao giờ',
    'Recovery from ransomware was not proven within the last 12 months.':
      'Việc phục hồi sau mã độc tống tiền chưa được chứng minh trong 12 tháng qua.',
    'Rebuild from offline copies and record the result.': 'Dựng lại từ bản sao ngoại tuyến và ghi lại kết quả.',
    'How many hours did that recovery take?': 'Lần phục hồi đó mất bao nhiêu giờ?',
    'How many hours until the service was back?': 'Bao nhiêu giờ thì dịch vụ hoạt động lại?',
    'The customer compares it with the time that care can do without the service. It gives no points.':
      'Khách hàng so sánh con số này với thời gian mà việc khám chữa bệnh có thể tiếp tục khi không có dịch vụ. Câu trả lời không tính điểm.',
    'Report of the restore, with the times measured.': 'Báo cáo khôi phục, kèm thời gian đo được.',
    'Not measured': 'Không đo lường',
    'Patients’ data is kept where it may not be without an approval, and the approval is not on file.':
      'Dữ liệu của người bệnh được lưu ở nơi phải có chấp thuận, nhưng trong hồ sơ chưa có chấp thuận.',
    'Move the data, or put the approval on file.': 'Chuyển dữ liệu đi, hoặc lưu hồ sơ văn bản chấp thuận.',
    'Notice of an incident comes later than 24 hours, or is not promised.':
      'Thông báo sự cố đến muộn hơn 24 giờ, hoặc không được cam kết.',
    'Promise notice within 24 hours.': 'Cam kết thông báo trong vòng 24 giờ.',
    'Data of Singapore’s national health record may be used for decisions on insurance, jobs or marketing.':
      'Dữ liệu từ hồ sơ sức khỏe quốc gia của Singapore có thể bị dùng cho quyết định về bảo hiểm, việc làm hoặc tiếp thị.',
    'Rule such use out by policy, and block it technically.':
      'Cấm cách sử dụng này bằng chính sách, và chặn bằng kỹ thuật.',
    'Patients’ data may be used for more than the customer’s own purposes.':
      'Dữ liệu của người bệnh có thể bị dùng ngoài mục đích của chính khách hàng.',
    'Rule out any other use in the contract.': 'Cấm mọi cách sử dụng khác trong hợp đồng.',
    'Patients’ data is not encrypted at all, stored or on its way.':
      'Dữ liệu của người bệnh hoàn toàn không được mã hóa, cả khi lưu trữ lẫn khi truyền.',
    'Encrypt the data, stored and on its way.': 'Mã hóa dữ liệu, cả khi lưu trữ và khi truyền.',
    'The service holds patients’ records, and nobody can reliably tell who saw or changed them.':
      'Dịch vụ lưu hồ sơ bệnh án, nhưng không có cách đáng tin cậy để biết ai đã xem hoặc sửa hồ sơ.',
    'Patients depend on the service; there is no fallback, and its recovery was never tested.':
      'Người bệnh phụ thuộc vào dịch vụ; không có phương án dự phòng, và việc phục hồi chưa bao giờ được kiểm thử.',
    'Provide a fallback, and test the recovery.': 'Có phương án dự phòng, và kiểm thử việc phục hồi.',
    'The vendor lets neither the customer nor anyone for it audit the service.':
      'Nhà cung cấp không cho khách hàng hay bên nào thay mặt khách hàng kiểm toán dịch vụ.',
    'Agree to audits in the contract.': 'Đồng ý cho kiểm toán trong hợp đồng.',
    'The act leaves the time to a regulation that nobody has made. The ministry’s guidance speaks of two hours, then 14 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Luật để thời hạn cho một văn bản hướng dẫn mà chưa ai ban hành. Hướng dẫn của bộ nói đến hai giờ, sau đó 14 ngày. Phần thời gian dành cho nhà cung cấp, 1 giờ, là thiết lập của bộ câu hỏi này.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Chủ quản hệ thống được chỉ định báo cáo trong vòng hai giờ, bổ sung trong vòng 72 giờ và kết thúc trong vòng 30 ngày. Phần thời gian dành cho nhà cung cấp, 1 giờ, là thiết lập của bộ câu hỏi này.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Đơn vị được chỉ định báo ngay cho NACSA, cung cấp chi tiết trong vòng sáu giờ và bổ sung trong vòng 14 ngày. Phần thời gian dành cho nhà cung cấp, 3 giờ, là thiết lập của bộ câu hỏi này.',
  },
  reviewed: {},
}
