import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Data Management Framework': 'Rangka Kerja Pengurusan Data ASEAN',
    'First version.': 'Versi pertama.',
    'Governance and oversight': 'Tadbir urus dan pengawasan',
    'Policies and procedural documents': 'Dasar dan dokumen prosedur',
    'Data inventory': 'Inventori data',
    'Impact / risk assessment': 'Penilaian impak dan risiko',
    Controls: 'Kawalan',
    'Monitoring and continuous improvement': 'Pemantauan dan penambahbaikan berterusan',
    'Is one named executive accountable for managing and protecting data, with a direct line to the board or the owner?':
      'Adakah seorang eksekutif yang dinamakan bertanggungjawab atas pengurusan dan perlindungan data, dan melapor terus kepada lembaga pengarah atau pemilik?',
    'Who in your company answers for data, and does that person report to the top?':
      'Siapakah dalam syarikat anda yang bertanggungjawab atas data, dan adakah orang itu melapor kepada pihak atasan?',
    'Without one accountable person, decisions about data wait or are taken by nobody. A line to the top shows that problems reach those who can pay for a remedy.':
      'Tanpa seorang yang bertanggungjawab, keputusan tentang data tertangguh atau tidak dibuat oleh sesiapa. Laluan terus kepada pihak atasan memastikan masalah sampai kepada mereka yang boleh membiayai penyelesaiannya.',
    'Letter of appointment, organisation chart, or a board minute that names the person.':
      'Surat pelantikan, carta organisasi atau minit lembaga pengarah yang menamakan orang itu.',
    'In every country where your processing requires a data protection officer or a similar role, is that person appointed and registered?':
      'Di setiap negara yang mewajibkan pegawai perlindungan data atau peranan yang serupa bagi pemprosesan anda, adakah orang itu telah dilantik dan didaftarkan?',
    'Do you have a data protection officer, or a named person for privacy, where the law asks for one?':
      'Adakah anda mempunyai pegawai perlindungan data, atau orang yang dinamakan untuk hal privasi, jika undang-undang menghendakinya?',
    'Several countries require such an officer, and some also require registration. People and authorities need someone they can reach.':
      'Beberapa negara mewajibkan pegawai sedemikian, dan sesetengahnya turut mewajibkan pendaftaran. Orang ramai dan pihak berkuasa memerlukan seseorang yang boleh dihubungi.',
    'Receipt of the registration, or the page on which the contact is published.':
      'Akuan penerimaan pendaftaran, atau halaman yang menyiarkan maklumat untuk dihubungi.',
    'Appointed everywhere it is required, and registered where that is required':
      'Dilantik di semua tempat yang diwajibkan, dan didaftarkan di tempat yang mewajibkannya',
    'Not required in any country where we process this data':
      'Tidak diwajibkan di mana-mana negara tempat kami memproses data ini',
    'Appointed, but not registered everywhere it is required':
      'Dilantik, tetapi tidak didaftarkan di semua tempat yang mewajibkannya',
    'Required in at least one country, but not appointed':
      'Diwajibkan di sekurang-kurangnya satu negara, tetapi belum dilantik',
    'A data protection officer is required in at least one country, and nobody is appointed.':
      'Pegawai perlindungan data diwajibkan di sekurang-kurangnya satu negara, tetapi tiada sesiapa yang dilantik.',
    'Appoint the officer where one is required, and register where that is required.':
      'Lantik pegawai itu di tempat yang diwajibkan, dan daftarkan di tempat yang mewajibkannya.',
    'Does a standing group from legal, security, technology and business decide questions of data governance on a fixed schedule?':
      'Adakah kumpulan tetap daripada bahagian undang-undang, keselamatan, teknologi dan perniagaan memutuskan hal tadbir urus data mengikut jadual tetap?',
    'Do the people responsible for law, security, technology and business meet regularly to decide about data?':
      'Adakah mereka yang bertanggungjawab atas undang-undang, keselamatan, teknologi dan perniagaan bermesyuarat secara berkala untuk membuat keputusan tentang data?',
    'Data questions cross departments. A group that meets on a schedule settles them before they turn into incidents.':
      'Persoalan data merentas jabatan. Kumpulan yang bermesyuarat mengikut jadual menyelesaikannya sebelum menjadi insiden.',
    'Terms of reference and the minutes of the last two meetings.': 'Terma rujukan dan minit dua mesyuarat terakhir.',
    'Does every dataset that you hold for the customer have a named owner or steward whose duties are written down?':
      'Adakah setiap set data pelanggan yang anda pegang mempunyai pemilik atau penjaga yang dinamakan, dengan kewajipan bertulis?',
    'Is one person named for each set of the customer’s data?':
      'Adakah seorang dinamakan bagi setiap set data pelanggan?',
    'Access, retention and deletion are decided per dataset. An owner with written duties makes sure that somebody does decide.':
      'Akses, penyimpanan dan pemadaman diputuskan bagi setiap set data. Pemilik yang mempunyai kewajipan bertulis memastikan keputusan itu memang dibuat.',
    'List of stewards, or a table of who is responsible for what.':
      'Senarai penjaga data, atau jadual yang menunjukkan siapa bertanggungjawab atas apa.',
    'Is data risk part of your company-wide risk management, with an approved appetite and a route for escalation?':
      'Adakah risiko data sebahagian daripada pengurusan risiko seluruh syarikat anda, dengan selera risiko yang diluluskan dan laluan untuk merujuk ke peringkat lebih tinggi?',
    'When something could go wrong with data, is it handled like other business risks, with agreed limits and a clear way upwards?':
      'Apabila ada kemungkinan masalah berlaku pada data, adakah ia diurus seperti risiko perniagaan yang lain, dengan had yang dipersetujui dan laluan yang jelas ke pihak atasan?',
    'A data risk that lives outside the company’s risk process gets neither money nor attention. An agreed appetite tells staff when to stop and ask.':
      'Risiko data yang berada di luar proses risiko syarikat tidak mendapat wang mahupun perhatian. Selera risiko yang dipersetujui memberitahu kakitangan bila perlu berhenti dan bertanya.',
    'Risk policy, and the statement of how much data risk is accepted.':
      'Dasar risiko, dan pernyataan tentang sejauh mana risiko data diterima.',
    'Name the legal entity that will sign the contract, its direct parent and its ultimate parent.':
      'Namakan entiti undang-undang yang akan menandatangani kontrak, syarikat induk langsungnya dan syarikat induk muktamadnya.',
    'What is your company’s full registered name, and who owns it?':
      'Apakah nama berdaftar penuh syarikat anda, dan siapakah pemiliknya?',
    'The contract binds one legal entity only. Its owners may give instructions, or be given orders by their own authorities.':
      'Kontrak mengikat satu entiti undang-undang sahaja. Pemiliknya boleh memberi arahan, atau menerima perintah daripada pihak berkuasa mereka sendiri.',
    'Extract from the company register, or a chart of the group.':
      'Cabutan daripada daftar syarikat, atau carta kumpulan syarikat.',
    'Who signs, and under which law': 'Siapa yang menandatangani, dan di bawah undang-undang mana',
    'Which countries’ law applies to that entity or to its parents?':
      'Undang-undang negara manakah yang terpakai bagi entiti itu atau bagi syarikat induknya?',
    'In which countries are your company and its owners registered?':
      'Di negara manakah syarikat anda dan pemiliknya didaftarkan?',
    'The law of an owner’s country can reach data that is kept elsewhere. The customer needs to know which authorities might ask.':
      'Undang-undang negara pemilik boleh terpakai pada data yang disimpan di tempat lain. Pelanggan perlu tahu pihak berkuasa mana yang mungkin memintanya.',
    'Chart of the group with the country of registration of each company.':
      'Carta kumpulan syarikat dengan negara pendaftaran setiap syarikat.',
    'Which role does the contract give you for the personal data in this service?':
      'Apakah peranan yang diberikan oleh kontrak kepada anda bagi data peribadi dalam perkhidmatan ini?',
    'Do you decide how the personal data is used, or do you only follow the customer’s instructions?':
      'Adakah anda yang menentukan cara data peribadi digunakan, atau anda hanya mengikut arahan pelanggan?',
    'Notices, rights requests and breach duties differ by role. A role that nobody settled leaves people without anyone who answers to them.':
      'Notis, permintaan hak dan kewajipan apabila berlaku pelanggaran data berbeza mengikut peranan. Jika peranan tidak ditetapkan, tiada sesiapa yang bertanggungjawab kepada orang yang terlibat.',
    'Data-processing agreement, or the service description that states the role.':
      'Perjanjian pemprosesan data, atau huraian perkhidmatan yang menyatakan peranan itu.',
    'Controller: we decide why and how it is used': 'Pengawal data: kami menentukan sebab dan cara data digunakan',
    'Joint controller: we decide together with the customer':
      'Pengawal data bersama: kami menentukannya bersama pelanggan',
    'Processor: we follow the customer’s instructions': 'Pemproses data: kami mengikut arahan pelanggan',
    'Sub-processor: we follow the instructions of the customer’s own processor':
      'Subpemproses: kami mengikut arahan pemproses data yang dilantik pelanggan',
    'Not settled in writing yet': 'Belum ditetapkan secara bertulis',
    'What share of the staff who can reach customer data completed training in data protection and security in the last 12 months?':
      'Berapakah peratus kakitangan yang boleh mengakses data pelanggan yang telah menamatkan latihan perlindungan data dan keselamatan dalam 12 bulan yang lalu?',
    'Out of every 100 people who can see customer data, how many had data-safety training in the last year?':
      'Daripada setiap 100 orang yang boleh melihat data pelanggan, berapa orang yang menerima latihan keselamatan data dalam setahun yang lalu?',
    'Many incidents start with a person, not a machine. A measured share tells more than a statement that training exists.':
      'Banyak insiden bermula dengan manusia, bukan mesin. Peratus yang diukur lebih bermakna daripada sekadar pernyataan bahawa latihan ada diberikan.',
    'Export from the training system, and the outline of the course.':
      'Eksport daripada sistem latihan, dan rangka kursus.',
    'Not measured': 'Tidak diukur',
    'Are all staff and contractors with access bound in writing to confidentiality, also after they leave?':
      'Adakah semua kakitangan dan kontraktor yang mempunyai akses terikat secara bertulis dengan kewajipan kerahsiaan, termasuk selepas mereka berhenti?',
    'Do all staff and contractors sign a promise of confidentiality that also holds after they leave? Choose “partly” if some have not signed, or if it ends when they leave.':
      'Adakah semua kakitangan dan kontraktor menandatangani janji kerahsiaan yang masih berkuat kuasa selepas mereka berhenti? Pilih “sebahagiannya” jika ada yang belum menandatangani, atau jika janji itu tamat apabila mereka berhenti.',
    'People take knowledge with them. A written duty that outlasts the job is what the customer can rely on afterwards.':
      'Orang membawa pengetahuan bersama mereka. Kewajipan bertulis yang kekal selepas tamat kerja ialah pegangan pelanggan pada kemudian hari.',
    'Template of the confidentiality agreement or of the clause in the employment contract.':
      'Templat perjanjian kerahsiaan, atau templat klausa dalam kontrak pekerjaan.',
    'Which independent certificates or reports cover this service and are valid today?':
      'Sijil atau laporan bebas manakah yang meliputi perkhidmatan ini dan masih sah hari ini?',
    'Do you hold any security or privacy certificate for this service? Upload each; its end date is read from the upload.':
      'Adakah anda memegang apa-apa sijil keselamatan atau privasi bagi perkhidmatan ini? Muat naik setiap satu; tarikh tamatnya dibaca daripada muat naik itu.',
    'An outside examiner has seen what a questionnaire can only ask about. What counts is that the scope includes this service.':
      'Pemeriksa luar telah melihat perkara yang hanya boleh ditanya oleh soal selidik. Yang penting, skopnya merangkumi perkhidmatan ini.',
    'The certificate with its scope, the statement of applicability, or the assurance report with a bridge letter.':
      'Sijil berserta skopnya, penyata pemakaian (statement of applicability), atau laporan jaminan berserta surat penyambung.',
    'ISO/IEC 27001 certificate': 'Sijil ISO/IEC 27001',
    'ISO/IEC 27701 certificate': 'Sijil ISO/IEC 27701',
    'ISO/IEC 27017 certificate or statement': 'Sijil atau pernyataan ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Sijil atau pernyataan ISO/IEC 27018',
    'SOC 2 type II report': 'Laporan SOC 2 jenis II',
    'CSA STAR level 1 (own assessment)': 'CSA STAR tahap 1 (penilaian sendiri)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR tahap 2 (dinilai oleh pihak lain)',
    'CBPR or PRP certification': 'Pensijilan CBPR atau PRP',
    'Singapore Data Protection Trustmark': 'Data Protection Trustmark Singapura',
    'PCI DSS attestation': 'Pengesahan PCI DSS',
    'Another certificate from an independent body': 'Sijil lain daripada badan bebas',
    'None of these': 'Tiada satu pun',
    'In the last 36 months, did you have a data breach that had to be notified, an order from an authority, or litigation about data?':
      'Dalam 36 bulan yang lalu, adakah anda mengalami pelanggaran data yang wajib diberitahukan, perintah pihak berkuasa, atau litigasi tentang data?',
    'In the last 3 years, were there data leaks you had to report, cases with an authority, or court cases about data?':
      'Dalam 3 tahun yang lalu, adakah berlaku kebocoran data yang wajib anda laporkan, kes dengan pihak berkuasa, atau kes mahkamah tentang data?',
    'A past incident is no verdict; how it was handled tells a lot. A person reads this answer and it gives no points either way.':
      'Insiden lalu bukan kata putus; cara ia dikendalikan yang lebih bermakna. Jawapan ini dibaca oleh seorang penyemak dan tidak menambah atau mengurangkan markah.',
    'Short summary of each case, the order, and proof of what was changed.':
      'Ringkasan pendek setiap kes, perintah itu, dan bukti perubahan yang dibuat.',
    'For each of these cases, state what happened, when, who was told, and what you changed.':
      'Bagi setiap kes ini, nyatakan apa yang berlaku, bila, siapa yang diberitahu, dan apa yang anda ubah.',
    'Tell us what happened, when, whom you told, and what you do differently now.':
      'Beritahu kami apa yang berlaku, bila, siapa yang anda beritahu, dan apa yang kini anda lakukan secara berbeza.',
    'The reviewer needs the story to judge whether the cause is gone.':
      'Penyemak memerlukan cerita penuh untuk menilai sama ada puncanya sudah tiada.',
    'Summary of the incident, the authority’s letter, or a report on the remedy.':
      'Ringkasan insiden, surat pihak berkuasa, atau laporan tentang tindakan pembetulan.',
    'Do you run a programme of your own that covers the risk of every supplier that touches customer data?':
      'Adakah anda menjalankan program sendiri yang meliputi risiko setiap pembekal yang menyentuh data pelanggan?',
    'Do you check the companies that handle the customer’s data for you?':
      'Adakah anda menyemak syarikat yang mengendalikan data pelanggan bagi pihak anda?',
    'The customer cannot see your suppliers; you can. What you do not check, nobody checks.':
      'Pelanggan tidak dapat melihat pembekal anda; anda boleh. Apa yang tidak anda semak, tidak disemak oleh sesiapa.',
    'Policy on supplier risk, and your list of suppliers by importance.':
      'Dasar risiko pembekal, dan senarai pembekal anda mengikut kepentingan.',
    'When was your set of data protection and security policies last approved?':
      'Bilakah set dasar perlindungan data dan keselamatan anda kali terakhir diluluskan?',
    'When did the person in charge last approve your written security and privacy policy?':
      'Bilakah orang yang bertanggungjawab kali terakhir meluluskan dasar keselamatan dan privasi bertulis anda?',
    'A policy that nobody has looked at for years describes another company. The date shows whether it is kept alive.':
      'Dasar yang tidak dilihat sesiapa selama bertahun-tahun menggambarkan syarikat yang lain. Tarikhnya menunjukkan sama ada dasar itu masih dikemas kini.',
    'Index of the policies, and the record of the approval.': 'Indeks dasar, dan rekod kelulusan.',
    'Never, or there is no written policy': 'Tidak pernah, atau tiada dasar bertulis',
    'Is there a standard for classifying and handling data, and is it applied to the customer’s data?':
      'Adakah terdapat standard untuk mengelaskan dan mengendalikan data, dan adakah ia diguna pakai pada data pelanggan?',
    'Do you mark which data is sensitive, and treat it accordingly?':
      'Adakah anda menanda data yang sensitif, dan mengendalikannya dengan sewajarnya?',
    'Staff can protect sensitive data better only if they can recognise it.':
      'Kakitangan hanya dapat melindungi data sensitif dengan lebih baik jika mereka dapat mengenalinya.',
    'The standard, and examples of labels as they look in practice.':
      'Standard itu, dan contoh label seperti yang digunakan.',
    'Where you act as controller, do your notices tell people what is collected, why, who receives it and where it goes?':
      'Apabila anda bertindak sebagai pengawal data, adakah notis anda memberitahu apa yang dikumpul, sebabnya, siapa penerimanya dan ke mana data dihantar?',
    'Do you tell people, in words they understand, what you do with their data and who gets it?':
      'Adakah anda memberitahu orang ramai, dengan kata-kata yang mereka faham, apa yang anda lakukan dengan data mereka dan siapa yang menerimanya?',
    'People can use their rights only if they know who holds what about them.':
      'Orang hanya dapat menggunakan hak mereka jika mereka tahu siapa memegang data tentang mereka.',
    'The privacy notice in each language in which it is offered.': 'Notis privasi dalam setiap bahasa yang disediakan.',
    'Is there a schedule that sets how long each category of data is kept for each purpose, and how it is disposed of?':
      'Adakah terdapat jadual yang menetapkan berapa lama setiap kategori data disimpan bagi setiap tujuan, dan cara ia dilupuskan?',
    'Have you written down how long you keep the customer’s data, and how you get rid of it?':
      'Adakah anda telah menulis berapa lama data pelanggan disimpan, dan cara anda melupuskannya?',
    'Data kept without need can still leak. A period per purpose is what deletion later works from.':
      'Data yang disimpan tanpa keperluan masih boleh bocor. Tempoh bagi setiap tujuan menjadi asas pemadaman kemudian.',
    'The schedule, with the reason or legal basis of each period.':
      'Jadual itu, dengan sebab atau asas undang-undang bagi setiap tempoh.',
    'Is there a tested procedure for incidents and breaches, with levels of severity, escalation, and notice to customers?':
      'Adakah terdapat prosedur yang telah diuji untuk insiden dan pelanggaran data, dengan tahap keterukan, laluan rujukan ke peringkat lebih tinggi dan pemberitahuan kepada pelanggan?',
    'What do you do if data is leaked? Do you have a plan, and have you practised it?':
      'Apakah yang anda lakukan jika data bocor? Adakah anda mempunyai pelan, dan pernahkah anda berlatih menggunakannya?',
    'The first hours decide how bad a leak becomes. A plan that was never tried usually fails on the day.':
      'Jam-jam pertama menentukan seburuk mana akibat sesuatu kebocoran. Pelan yang tidak pernah dicuba biasanya gagal pada hari kejadian.',
    'The procedure, and the record of the last exercise.': 'Prosedur itu, dan rekod latihan terakhir.',
    'There is no written and approved procedure for incidents and breaches.':
      'Tiada prosedur bertulis yang diluluskan untuk insiden dan pelanggaran data.',
    'Write and approve the procedure, then practise it.': 'Tulis dan luluskan prosedur itu, kemudian jalankan latihan.',
    'Within how many hours of becoming aware of an incident that affects the customer’s data do you promise, by contract, to notify the customer?':
      'Dalam masa berapa jam selepas menyedari insiden yang menjejaskan data pelanggan, anda berjanji dalam kontrak untuk memberitahu pelanggan?',
    'How many hours after you learn of a leak will you tell the customer? Give the figure in the contract.':
      'Berapa jam selepas mengetahui kebocoran anda akan memberitahu pelanggan? Berikan angka dalam kontrak.',
    'The customer’s own legal deadlines start running early. They can be met only if your notice comes well before.':
      'Tempoh akhir pelanggan sendiri di bawah undang-undang mula berjalan awal. Ia hanya dapat dipatuhi jika pemberitahuan anda sampai jauh lebih awal.',
    'Extract of the clause with the figure.': 'Cabutan klausa yang menyatakan angka itu.',
    'No figure is promised': 'Tiada angka dijanjikan',
    'Notice of an incident is promised later than 72 hours, or not at all, so the customer may miss its own deadlines.':
      'Pemberitahuan insiden dijanjikan lewat daripada 72 jam, atau tidak dijanjikan sama sekali, jadi pelanggan mungkin terlepas tempoh akhirnya sendiri.',
    'Promise notice within 72 hours in the contract; 24 hours earn full points.':
      'Janjikan pemberitahuan dalam 72 jam dalam kontrak; 24 jam mendapat markah penuh.',
    'Is there a procedure that helps the customer answer requests for access, correction, deletion and portability within its legal time limit?':
      'Adakah terdapat prosedur yang membantu pelanggan menjawab permintaan akses, pembetulan, pemadaman dan kemudahalihan data dalam had masa undang-undang?',
    'Can you find, correct, hand over or delete one person’s data in time when the customer asks?':
      'Bolehkah anda mencari, membetulkan, menyerahkan atau memadamkan data seseorang tepat pada masanya apabila pelanggan memintanya?',
    'The customer answers to the person, but only you can find the data. Each day you need is taken from its deadline.':
      'Pelanggan yang menjawab kepada orang itu, tetapi hanya anda yang dapat mencari datanya. Setiap hari yang anda perlukan memendekkan tempoh pelanggan.',
    'The procedure, and the number of days you commit to.': 'Prosedur itu, dan bilangan hari yang anda janjikan.',
    'Does a policy on cross-border transfers fix how the legal mechanism for a transfer is chosen and who approves it?':
      'Adakah dasar tentang pemindahan rentas sempadan menetapkan cara memilih mekanisme undang-undang bagi sesuatu pemindahan dan siapa yang meluluskannya?',
    'Before data goes to another country, is it clear which contract or rule allows it, and who says yes?':
      'Sebelum data dihantar ke negara lain, adakah jelas kontrak atau peraturan mana yang membenarkannya, dan siapa yang meluluskannya?',
    'Transfers are lawful only under conditions that differ from country to country. A rule decided beforehand prevents transfers by accident.':
      'Pemindahan hanya sah dengan syarat yang berbeza bagi setiap negara. Peraturan yang ditetapkan lebih awal mengelakkan pemindahan secara tidak sengaja.',
    'The policy, or the decision tree that staff use.': 'Dasar itu, atau carta keputusan yang digunakan kakitangan.',
    'Does your policy require due diligence, a written contract and the same duties passed on before any sub-processor starts?':
      'Adakah dasar anda mewajibkan usaha wajar, kontrak bertulis dan kewajipan yang sama sebelum mana-mana subpemproses bermula?',
    'Before another company handles the customer’s data for you, must you check it and sign the same rules with it?':
      'Sebelum syarikat lain mengendalikan data pelanggan bagi pihak anda, adakah anda wajib menyemaknya dan menandatangani peraturan yang sama dengannya?',
    'Checks made after the data has left protect nobody. The order of the steps matters as much as the steps.':
      'Semakan selepas data dihantar keluar tidak melindungi sesiapa. Urutan langkah sama pentingnya dengan langkah itu sendiri.',
    'Supplier policy, and the template of the contract.': 'Dasar pembekal, dan templat kontrak.',
    'How do you handle requests by public authorities for the customer’s data: legal review, challenge, keeping it to the minimum, and notice to the customer?':
      'Bagaimanakah anda mengendalikan permintaan pihak berkuasa awam untuk data pelanggan: semakan undang-undang, bantahan, penzahiran seminimum mungkin, dan pemberitahuan kepada pelanggan?',
    'What do you do if police or a government office asks for the customer’s data?':
      'Apakah yang anda lakukan jika polis atau pejabat kerajaan meminta data pelanggan?',
    'The customer is responsible for data that you may be ordered to hand over. A thought-out routine protects it, and protects your staff from deciding alone.':
      'Pelanggan bertanggungjawab atas data yang mungkin diperintahkan supaya anda serahkan. Prosedur yang difikirkan dengan teliti melindungi data itu, dan melindungi kakitangan anda daripada membuat keputusan sendirian.',
    'The policy, and the template of the log of such requests.': 'Dasar itu, dan templat log permintaan sedemikian.',
    'There is no written and approved way of handling requests by authorities, although a loss of this data would do serious harm.':
      'Tiada cara bertulis yang diluluskan untuk mengendalikan permintaan pihak berkuasa, walaupun kehilangan data ini akan mendatangkan kemudaratan serius.',
    'Write and approve how requests by authorities are reviewed, challenged and notified.':
      'Tulis dan luluskan cara permintaan pihak berkuasa disemak, dibantah dan diberitahukan kepada pelanggan.',
    'Is there a policy on changes and secure development that covers code review, testing and separate environments?':
      'Adakah terdapat dasar tentang perubahan dan pembangunan selamat yang meliputi semakan kod, ujian dan persekitaran berasingan?',
    'Are changes to your software checked by a second person and tested, away from the live system, before they go live?':
      'Adakah perubahan pada perisian anda disemak oleh orang kedua dan diuji di luar sistem sebenar sebelum digunakan?',
    'Many weaknesses are built in while changing things in a hurry. Review and separation catch them before customers meet them.':
      'Banyak kelemahan terhasil apabila perubahan dibuat tergesa-gesa. Semakan dan pengasingan mengesannya sebelum sampai kepada pelanggan.',
    'The policy, and a run of the build pipeline that shows review and tests.':
      'Dasar itu, dan satu larian saluran binaan (build pipeline) yang menunjukkan semakan dan ujian.',
    'Do you keep an inventory of the customer’s datasets that you hold, with purpose, owner, location, format and level of protection?':
      'Adakah anda menyimpan inventori set data pelanggan yang anda pegang, dengan tujuan, pemilik, lokasi, format dan tahap perlindungan?',
    'Do you keep a list of the kinds of customer data you hold, where each is, and what it is for?':
      'Adakah anda menyimpan senarai jenis data pelanggan yang anda pegang, di mana setiap satu berada, dan tujuannya?',
    'What isn’t on a list can neither be protected, nor returned, nor deleted. Everything else in this questionnaire rests on it.':
      'Apa yang tiada dalam senarai tidak dapat dilindungi, dipulangkan mahupun dipadamkan. Semua perkara lain dalam soal selidik ini bergantung padanya.',
    'Extract of the inventory, with names removed where needed.': 'Cabutan inventori, dengan nama dibuang jika perlu.',
    'There is no written and approved inventory of the customer’s datasets.':
      'Tiada inventori bertulis yang diluluskan bagi set data pelanggan.',
    'Write and approve the inventory, and name who keeps it up to date.':
      'Tulis dan luluskan inventori itu, dan namakan siapa yang mengemas kininya.',
    'Which categories of data will you process for this service?':
      'Kategori data manakah yang akan anda proses untuk perkhidmatan ini?',
    'What kinds of data will you handle?': 'Apakah jenis data yang akan anda kendalikan?',
    'Some categories do more harm when they leak, and some have rules of their own. The answer is compared with what the customer recorded, and gives no points.':
      'Sesetengah kategori lebih memudaratkan apabila bocor, dan ada yang mempunyai peraturan sendiri. Jawapan ini dibandingkan dengan rekod pelanggan, dan tidak diberi markah.',
    'The annex of the contract that describes the processing.': 'Lampiran kontrak yang menghuraikan pemprosesan.',
    'Names and identity numbers': 'Nama dan nombor pengenalan',
    'Contact details': 'Maklumat untuk dihubungi',
    'Financial data': 'Data kewangan',
    'Health data': 'Data kesihatan',
    'Biometric data': 'Data biometrik',
    'Genetic data': 'Data genetik',
    'Location data': 'Data lokasi',
    'Data about children': 'Data tentang kanak-kanak',
    'Data about employees': 'Data tentang pekerja',
    'Confidential business data': 'Data perniagaan sulit',
    'Logs and usage data': 'Log dan data penggunaan',
    'In which countries will the customer’s data be stored or processed, backups and logs included?':
      'Di negara manakah data pelanggan akan disimpan atau diproses, termasuk sandaran dan log?',
    'In which countries is the customer’s data kept? Count backups and logs too.':
      'Di negara manakah data pelanggan disimpan? Ambil kira juga sandaran dan log.',
    'The place decides whose law applies and whether a transfer has to be justified. Backups are the copy that is forgotten most often.':
      'Tempat menentukan undang-undang siapa yang terpakai dan sama ada pemindahan perlu dijustifikasikan. Sandaran ialah salinan yang paling kerap dilupakan.',
    'List of hosting sites, or the region settings of each service.':
      'Senarai tapak pengehosan, atau tetapan rantau bagi setiap perkhidmatan.',
    'From which countries can staff, support teams or affiliates view the customer’s data?':
      'Dari negara manakah kakitangan, pasukan sokongan atau syarikat bersekutu boleh melihat data pelanggan?',
    'From which countries can your people see the customer’s data?':
      'Dari negara manakah orang anda boleh melihat data pelanggan?',
    'Looking at data from abroad can count as a transfer, even where nothing is copied.':
      'Melihat data dari luar negara boleh dikira sebagai pemindahan, walaupun tiada apa-apa yang disalin.',
    'Description of how support is organised, or access logs by country.':
      'Huraian tentang cara sokongan diatur, atau log akses mengikut negara.',
    'Do you provide a data-flow diagram of the service, made or confirmed in the last 12 months, that shows systems, parties, borders and where data is encrypted?':
      'Adakah anda menyediakan gambar rajah aliran data bagi perkhidmatan ini, yang dibuat atau disahkan dalam 12 bulan yang lalu, yang menunjukkan sistem, pihak, sempadan dan tempat data disulitkan?',
    'Can you give a picture, not older than a year, of where the data goes and where it is protected?':
      'Bolehkah anda memberikan gambar rajah, yang tidak lebih setahun usianya, tentang ke mana data pergi dan di mana ia dilindungi?',
    'A picture shows at a glance what lists hide: an extra copy, a border, a link that isn’t encrypted.':
      'Gambar rajah menunjukkan sepintas lalu apa yang terlindung dalam senarai: salinan tambahan, sempadan, atau pautan yang tidak disulitkan.',
    'The diagram itself, with its date.': 'Gambar rajah itu sendiri, berserta tarikhnya.',
    'Do you keep a record of processing activities for this service that you could show to an authority?':
      'Adakah anda menyimpan rekod aktiviti pemprosesan bagi perkhidmatan ini yang boleh ditunjukkan kepada pihak berkuasa?',
    'Do you keep a written record of what you do with personal data, ready to be shown to an authority?':
      'Adakah anda menyimpan rekod bertulis tentang apa yang anda lakukan dengan data peribadi, sedia untuk ditunjukkan kepada pihak berkuasa?',
    'Authorities usually ask for this record first. It also shows that somebody has thought through each use.':
      'Pihak berkuasa biasanya meminta rekod ini dahulu. Ia juga menunjukkan bahawa setiap penggunaan telah difikirkan.',
    'Extract of the record for this service.': 'Cabutan rekod bagi perkhidmatan ini.',
    'Do you give the customer a list of all sub-processors in this service, with country, task and the data each can see?':
      'Adakah anda memberikan pelanggan senarai semua subpemproses dalam perkhidmatan ini, dengan negara, tugas dan data yang boleh dilihat oleh setiap satu?',
    'Will you name every other company that handles the customer’s data for you?':
      'Adakah anda akan menamakan setiap syarikat lain yang mengendalikan data pelanggan bagi pihak anda?',
    'A chain is as strong as its weakest member, and the customer can only judge members it knows. Refusing the list hides the chain.':
      'Sesuatu rantaian hanya sekuat mata rantainya yang paling lemah, dan pelanggan hanya dapat menilai pihak yang diketahuinya. Enggan memberikan senarai bermakna menyembunyikan rantaian itu.',
    'The register of sub-processors, or the address of its published page.':
      'Daftar subpemproses, atau alamat halaman yang menyiarkannya.',
    'Other companies that handle the data': 'Syarikat lain yang mengendalikan data',
    'Yes, the complete list': 'Ya, senarai lengkap',
    'We use no sub-processors in this service': 'Kami tidak menggunakan subpemproses dalam perkhidmatan ini',
    'Yes, but some are left out or described only in general':
      'Ya, tetapi ada yang tertinggal atau hanya dihuraikan secara umum',
    'No, we do not disclose them': 'Tidak, kami tidak menzahirkannya',
    'The vendor does not disclose which other companies handle the data.':
      'Vendor tidak menzahirkan syarikat lain yang mengendalikan data.',
    'Give the customer the list of sub-processors.': 'Berikan pelanggan senarai subpemproses.',
    'List each sub-processor: legal name, country, task, data seen, transfer mechanism, start date, certificates, and its own sub-processors.':
      'Senaraikan setiap subpemproses: nama sah, negara, tugas, data yang dilihat, mekanisme pemindahan, tarikh mula, sijil, dan subpemprosesnya sendiri.',
    'List the other companies that handle the customer’s data: who, where, for what, and since when.':
      'Senaraikan syarikat lain yang mengendalikan data pelanggan: siapa, di mana, untuk apa, dan sejak bila.',
    'Each entry becomes part of the map that shows the customer where its data travels and on whom it depends.':
      'Setiap catatan menjadi sebahagian daripada peta yang menunjukkan kepada pelanggan ke mana datanya pergi dan pada siapa ia bergantung.',
    'The register of sub-processors.': 'Daftar subpemproses.',
    'Is there an up-to-date inventory of the systems, software and cloud accounts that store or process the customer’s data?':
      'Adakah terdapat inventori terkini bagi sistem, perisian dan akaun awan yang menyimpan atau memproses data pelanggan?',
    'Do you keep a list of the computers, programs and cloud services that hold the customer’s data?':
      'Adakah anda menyimpan senarai komputer, program dan perkhidmatan awan yang memegang data pelanggan?',
    'A forgotten server or account is not updated, and nobody watches it.':
      'Pelayan atau akaun yang dilupakan tidak dikemas kini, dan tiada sesiapa yang memantaunya.',
    'Export from the inventory of systems.': 'Eksport daripada inventori sistem.',
    'Do you use a written method to rate, for each dataset, the effect of a loss of confidentiality, integrity or availability?':
      'Adakah anda menggunakan kaedah bertulis untuk menarafkan, bagi setiap set data, kesan kehilangan kerahsiaan, integriti atau ketersediaan?',
    'Do you rate how bad it would be if a set of data leaked, was changed wrongly, or was lost?':
      'Adakah anda menarafkan seburuk mana akibatnya jika sesuatu set data bocor, diubah secara salah, atau hilang?',
    'Protection costs money and should go where harm would be greatest. A method makes ratings comparable and keeps moods out.':
      'Perlindungan memerlukan wang dan patut ditumpukan di tempat yang paling besar kemudaratannya. Kaedah menjadikan penarafan boleh dibandingkan dan tidak dipengaruhi perasaan.',
    'The method, and one worked example with effects on money, operations, law, reputation and people.':
      'Kaedah itu, dan satu contoh lengkap dengan kesan pada kewangan, operasi, undang-undang, reputasi dan orang.',
    'How do you rate a loss of confidentiality of the customer’s data in this service?':
      'Bagaimanakah anda menarafkan kehilangan kerahsiaan data pelanggan dalam perkhidmatan ini?',
    'How bad would it be if the customer’s data became known to the wrong people?':
      'Seburuk manakah akibatnya jika data pelanggan diketahui oleh orang yang salah?',
    'A rating below the customer’s own shows early that the two expect different protection. Any rating earns the points: what is asked is that the rating was made.':
      'Penarafan yang lebih rendah daripada penarafan pelanggan menunjukkan lebih awal bahawa kedua-dua pihak mengharapkan perlindungan yang berbeza. Mana-mana penarafan mendapat markah: yang ditanya ialah sama ada penarafan telah dibuat.',
    'The completed rating of this service.': 'Penarafan lengkap bagi perkhidmatan ini.',
    'Your own rating of the data in this service': 'Penarafan anda sendiri bagi data dalam perkhidmatan ini',
    Low: 'Rendah',
    Medium: 'Sederhana',
    High: 'Tinggi',
    'Very high': 'Sangat tinggi',
    'Not rated yet': 'Belum ditarafkan',
    'How do you rate a loss of integrity of the customer’s data in this service?':
      'Bagaimanakah anda menarafkan kehilangan integriti data pelanggan dalam perkhidmatan ini?',
    'How bad would it be if the customer’s data was changed wrongly and nobody noticed?':
      'Seburuk manakah akibatnya jika data pelanggan diubah secara salah dan tiada sesiapa yang menyedarinya?',
    'Wrong data can do more harm than leaked data, yet is rated less often. Any rating earns the points: what is asked is that the rating was made.':
      'Data yang salah boleh lebih memudaratkan daripada data yang bocor, tetapi lebih jarang ditarafkan. Mana-mana penarafan mendapat markah: yang ditanya ialah sama ada penarafan telah dibuat.',
    'How do you rate a loss of availability of the customer’s data in this service?':
      'Bagaimanakah anda menarafkan kehilangan ketersediaan data pelanggan dalam perkhidmatan ini?',
    'How bad would it be if the customer could not get at the data for a while?':
      'Seburuk manakah akibatnya jika pelanggan tidak dapat mengakses datanya untuk seketika?',
    'The rating says which recovery times make sense for this service. Any rating earns the points: what is asked is that the rating was made.':
      'Penarafan ini menunjukkan masa pemulihan yang munasabah bagi perkhidmatan ini. Mana-mana penarafan mendapat markah: yang ditanya ialah sama ada penarafan telah dibuat.',
    'Does each level of sensitivity lead to a fixed minimum set of controls, and is it checked that they are there?':
      'Adakah setiap tahap sensitiviti membawa kepada set kawalan minimum yang tetap, dan adakah disemak bahawa kawalan itu wujud?',
    'Does more sensitive data always get stronger protection, and does somebody check?':
      'Adakah data yang lebih sensitif sentiasa mendapat perlindungan yang lebih kuat, dan adakah seseorang menyemaknya?',
    'A rating without consequences is paper. The link to controls is where it starts to protect.':
      'Penarafan tanpa tindakan hanyalah kertas. Perlindungan bermula apabila ia dikaitkan dengan kawalan.',
    'Table of levels and their controls.': 'Jadual tahap dan kawalannya.',
    'Is the impact on privacy or data protection assessed before high-risk processing starts or changes?':
      'Adakah impak pada privasi atau perlindungan data dinilai sebelum pemprosesan berisiko tinggi bermula atau berubah?',
    'Before you do something risky with personal data, do you write down what could go wrong for people?':
      'Sebelum melakukan sesuatu yang berisiko dengan data peribadi, adakah anda menulis apa yang mungkin menimpa orang yang terlibat?',
    'Harm to people is cheapest to avoid before the system is built. Several laws ask for this assessment.':
      'Kemudaratan kepada orang paling murah dielakkan sebelum sistem dibina. Beberapa undang-undang menghendaki penilaian ini.',
    'Register of such assessments, and one sample.': 'Daftar penilaian sedemikian, dan satu contoh.',
    'Is there, for each destination country, a transfer impact assessment with law, practice, safeguards, remaining risk, approver and review date?':
      'Adakah terdapat, bagi setiap negara destinasi, penilaian impak pemindahan dengan undang-undang, amalan, langkah perlindungan, baki risiko, pelulus dan tarikh semakan?',
    'Have you checked the law and the practice of each country you send data to, and written down the result?':
      'Adakah anda telah menyemak undang-undang dan amalan setiap negara tempat anda menghantar data, dan menulis hasilnya?',
    'The same contract protects differently in different countries. The assessment shows whether it is enough there.':
      'Kontrak yang sama memberi perlindungan berbeza di negara yang berbeza. Penilaian menunjukkan sama ada ia mencukupi di sana.',
    'The assessment of each destination country.': 'Penilaian bagi setiap negara destinasi.',
    'Data crosses borders without a written and approved assessment of the destination countries.':
      'Data merentas sempadan tanpa penilaian bertulis yang diluluskan tentang negara destinasi.',
    'Write and approve an assessment for each destination country.':
      'Tulis dan luluskan penilaian bagi setiap negara destinasi.',
    'Do you keep a risk register for this service, with owner, treatment and due date of each risk, reviewed at least once a year?':
      'Adakah anda menyimpan daftar risiko bagi perkhidmatan ini, dengan pemilik, penanganan dan tarikh akhir bagi setiap risiko, yang disemak sekurang-kurangnya sekali setahun?',
    'Do you keep a list of your main data risks, what you do about each, and who does it by when?':
      'Adakah anda menyimpan senarai risiko data utama anda, tindakan bagi setiap satu, dan siapa melakukannya menjelang bila?',
    'A written risk with a name and a date gets done. One that is only known gets postponed.':
      'Risiko yang ditulis dengan nama dan tarikh akan diselesaikan. Risiko yang sekadar diketahui akan ditangguhkan.',
    'Extract of the register.': 'Cabutan daftar itu.',
    'Which events make you assess the risk of this service again?':
      'Peristiwa manakah yang menyebabkan anda menilai semula risiko perkhidmatan ini?',
    'What changes make you stop and look at the risks again?':
      'Perubahan apakah yang menyebabkan anda berhenti dan meneliti semula risiko?',
    'An assessment is true for the day it was made. These are the changes that most often make it wrong.':
      'Penilaian hanya benar pada hari ia dibuat. Inilah perubahan yang paling kerap menjadikannya tidak tepat.',
    'Extract of the procedure that names the events.': 'Cabutan prosedur yang menamakan peristiwa itu.',
    'Data goes to, or is seen from, a new country': 'Data dihantar ke negara baharu, atau dilihat dari sana',
    'A new sub-processor, or one that changes': 'Subpemproses baharu, atau yang berubah',
    'A new purpose for the data': 'Tujuan baharu bagi data',
    'An incident or a breach': 'Insiden atau pelanggaran data',
    'A change of the law': 'Perubahan undang-undang',
    'A merger or a new owner': 'Penggabungan atau pemilik baharu',
    'Have you assessed where your own supply hangs on a single point: one cloud, one region, one supplier, one person?':
      'Adakah anda telah menilai di mana bekalan anda sendiri bergantung pada satu titik sahaja: satu awan, satu rantau, satu pembekal, satu orang?',
    'What happens to your service if your main supplier, or one key person, fails?':
      'Apakah yang berlaku kepada perkhidmatan anda jika pembekal utama, atau seorang yang penting, tidak dapat meneruskan tugas?',
    'The customer inherits every dependency you have. Those that were thought about can be planned for.':
      'Pelanggan mewarisi setiap kebergantungan anda. Kebergantungan yang telah difikirkan boleh dirancang.',
    'Map or list of dependencies, with what happens when each fails.':
      'Peta atau senarai kebergantungan, dengan apa yang berlaku apabila setiap satu gagal.',
    'Where AI is used on the customer’s data, is there a risk assessment of purpose, origin of training data, bias, accuracy, security and human control?':
      'Jika AI digunakan pada data pelanggan, adakah terdapat penilaian risiko tentang tujuan, asal data latihan, bias, ketepatan, keselamatan dan kawalan manusia?',
    'If AI works on the customer’s data, have you written down what could go wrong, and who checks the results?':
      'Jika AI digunakan pada data pelanggan, adakah anda telah menulis masalah yang mungkin berlaku, dan siapa yang menyemak hasilnya?',
    'AI brings risks that an ordinary security assessment doesn’t look at: wrong, unfair or unexplainable results.':
      'AI membawa risiko yang tidak dilihat oleh penilaian keselamatan biasa: hasil yang salah, tidak adil atau tidak dapat dijelaskan.',
    'Impact assessment of the AI, or the model’s description.': 'Penilaian impak AI itu, atau huraian modelnya.',
    'Does the service collect only the fields that its stated purpose needs, and is this checked when it is designed?':
      'Adakah perkhidmatan ini mengumpul hanya medan data yang diperlukan oleh tujuan yang dinyatakan, dan adakah ini disemak semasa reka bentuk?',
    'Do you collect only what is needed?': 'Adakah anda mengumpul hanya apa yang diperlukan?',
    'Data that was never collected cannot leak. The check has to come at design time; afterwards fields are rarely removed.':
      'Data yang tidak pernah dikumpul tidak boleh bocor. Semakan mesti dibuat semasa reka bentuk; selepas itu medan jarang dibuang.',
    'List of fields with the reason for each.': 'Senarai medan data dengan sebab bagi setiap satu.',
    'Where you collect data from people, is the legal basis or the consent recorded, and can consent be withdrawn?':
      'Apabila anda mengumpul data daripada orang ramai, adakah asas undang-undang atau persetujuan direkodkan, dan bolehkah persetujuan ditarik balik?',
    'When you collect data from people, can you show why you may, and can they change their mind?':
      'Apabila anda mengumpul data daripada orang ramai, bolehkah anda menunjukkan sebab anda dibenarkan berbuat demikian, dan bolehkah mereka mengubah fikiran?',
    'Use of data stands on its legal basis. Without a record nobody can tell later which data may still be used.':
      'Penggunaan data bersandar pada asas undang-undangnya. Tanpa rekod, tiada sesiapa dapat mengetahui kemudian data mana yang masih boleh digunakan.',
    'Sample of the log of consents, with one that was withdrawn.':
      'Contoh log persetujuan, termasuk satu yang telah ditarik balik.',
    'Do you process personal data only on the customer’s documented instructions and for its purposes?':
      'Adakah anda memproses data peribadi hanya mengikut arahan bertulis pelanggan dan untuk tujuannya?',
    'Will you use the customer’s data only for the job you were given?':
      'Adakah anda akan menggunakan data pelanggan hanya untuk tugas yang diberikan kepada anda?',
    'This is what makes a processor a processor. Where it doesn’t hold, the customer has lost control over the data.':
      'Inilah yang menjadikan sesuatu pihak pemproses data. Jika ia tidak dipatuhi, pelanggan telah hilang kawalan atas data.',
    'Clause of the data-processing agreement, or the log of instructions.':
      'Klausa perjanjian pemprosesan data, atau log arahan.',
    'Is the customer’s data barred from your own analytics, product improvement, marketing and AI training, unless the customer agrees in writing?':
      'Adakah data pelanggan dilarang daripada digunakan untuk analitik, penambahbaikan produk, pemasaran dan latihan AI anda sendiri, kecuali dengan persetujuan bertulis pelanggan?',
    'Do you promise not to reuse the customer’s data for yourselves, also not for AI, unless the customer agrees in writing?':
      'Adakah anda berjanji tidak menggunakan semula data pelanggan untuk kegunaan anda sendiri, termasuk untuk AI, kecuali dengan persetujuan bertulis pelanggan?',
    'Data given for one job is easily used for another. Once a model has learnt from it, it is hard to take back.':
      'Data yang diberikan untuk satu tugas mudah digunakan untuk tugas lain. Apabila model telah belajar daripadanya, data itu sukar ditarik balik.',
    'Extract of the terms, and the setting that enforces it.': 'Cabutan terma, dan tetapan yang menguatkuasakannya.',
    'The customer’s data may be reused for the vendor’s own purposes without written consent.':
      'Data pelanggan boleh digunakan semula untuk tujuan vendor sendiri tanpa persetujuan bertulis.',
    'Rule out reuse in the contract, and switch it off.':
      'Larang penggunaan semula dalam kontrak, dan matikan fungsi itu.',
    'Is access given by role and only as far as needed, adjusted when people join, move or leave, and reviewed regularly?':
      'Adakah akses diberikan mengikut peranan dan setakat yang perlu sahaja, diselaraskan apabila orang masuk, bertukar atau berhenti, dan disemak secara berkala?',
    'Does each person have their own sign-in, and only the access they need?':
      'Adakah setiap orang mempunyai log masuk sendiri, dan hanya akses yang mereka perlukan?',
    'Shared sign-ins hide who opened a file, and access nobody took away is how former staff still get in.':
      'Log masuk yang dikongsi menyembunyikan siapa yang membuka fail, dan akses yang tidak ditarik balik membolehkan bekas kakitangan terus masuk.',
    'List of roles, the last access review, and one leaver whose access was closed in time.':
      'Senarai peranan, semakan akses terakhir, dan seorang yang berhenti yang aksesnya ditutup tepat pada masanya.',
    'Access to data is not governed by a written and approved rule.':
      'Akses kepada data tidak dikawal oleh peraturan bertulis yang diluluskan.',
    'Write and approve the rule on access, and review who has access now.':
      'Tulis dan luluskan peraturan tentang akses, dan semak siapa yang mempunyai akses sekarang.',
    'Where is multi-factor authentication enforced?': 'Di manakah pengesahan pelbagai faktor (MFA) dikuatkuasakan?',
    'Where must people sign in with two steps?': 'Di manakah orang mesti log masuk dengan dua langkah?',
    'A stolen password alone then opens nothing. It is among the cheapest protections there are.':
      'Kata laluan yang dicuri sahaja tidak dapat membuka apa-apa. Ini antara perlindungan yang paling murah.',
    'Screenshot of the policy, or a report of the identity provider.':
      'Tangkapan skrin dasar itu, atau laporan penyedia identiti.',
    'For all users and administrators': 'Untuk semua pengguna dan pentadbir',
    'For administrators, and for everyone from outside': 'Untuk pentadbir, dan untuk semua orang dari luar',
    'For some systems or people only': 'Untuk sesetengah sistem atau orang sahaja',
    Nowhere: 'Tidak di mana-mana',
    'A stolen password is enough to get in: multi-factor authentication is not enforced for administrators and remote access.':
      'Kata laluan yang dicuri sudah cukup untuk masuk: pengesahan pelbagai faktor tidak dikuatkuasakan untuk pentadbir dan akses jarak jauh.',
    'Enforce multi-factor authentication at least for administrators and for everyone from outside.':
      'Kuatkuasakan pengesahan pelbagai faktor sekurang-kurangnya untuk pentadbir dan untuk semua orang dari luar.',
    'Are privileged accounts kept apart from everyday ones, approved, limited in time and recorded?':
      'Adakah akaun istimewa diasingkan daripada akaun harian, diluluskan, dihadkan masanya dan direkodkan?',
    'Are the accounts that can do everything separate, given only when needed, and watched?':
      'Adakah akaun yang boleh melakukan segala-galanya diasingkan, diberikan hanya apabila perlu, dan dipantau?',
    'One privileged account can read, change and delete everything, logs included.':
      'Satu akaun istimewa boleh membaca, mengubah dan memadamkan segala-galanya, termasuk log.',
    'Report of privileged access, or the record of one session.': 'Laporan akses istimewa, atau rekod satu sesi.',
    'For how many days are security logs and logs of access to data kept?':
      'Berapa hari log keselamatan dan log akses kepada data disimpan?',
    'For how many days do you keep the log of who opened which data? Give the setting in the system, not the policy.':
      'Berapa hari anda menyimpan log tentang siapa yang membuka data mana? Berikan tetapan dalam sistem, bukan dasar.',
    'Intruders are often found months later. Without logs of that time nobody can say what was taken.':
      'Penceroboh sering ditemui beberapa bulan kemudian. Tanpa log dari masa itu, tiada sesiapa dapat mengatakan apa yang telah diambil.',
    'Setting of the log system that shows how long logs are kept.':
      'Tetapan sistem log yang menunjukkan berapa lama log disimpan.',
    Logs: 'Log',
    'No fixed time, or no logs': 'Tiada tempoh tetap, atau tiada log',
    'Are these logs protected from change and reviewed regularly?':
      'Adakah log ini dilindungi daripada perubahan dan disemak secara berkala?',
    'Are the logs safe from being changed, and does somebody look at them?':
      'Adakah log selamat daripada diubah, dan adakah seseorang melihatnya?',
    'Whoever breaks in tries to erase the traces. Logs that nobody reads warn nobody.':
      'Sesiapa yang menceroboh masuk akan cuba memadamkan kesan. Log yang tidak dibaca tidak memberi amaran kepada sesiapa.',
    'Log policy, and one alert with what was done about it.':
      'Dasar log, dan satu amaran berserta tindakan yang diambil.',
    'Is live customer data kept out of test and development, or masked first?':
      'Adakah data sebenar pelanggan dijauhkan daripada persekitaran ujian dan pembangunan, atau disamarkan dahulu?',
    'Do your developers test with real data of the customer?':
      'Adakah pembangun anda membuat ujian dengan data sebenar pelanggan?',
    'Test systems are less protected than live ones, and more people can get in.':
      'Sistem ujian kurang dilindungi berbanding sistem sebenar, dan lebih ramai orang boleh masuk.',
    'Standard for test data.': 'Standard bagi data ujian.',
    'It is never used there': 'Data itu tidak pernah digunakan di sana',
    'It is masked first': 'Data itu disamarkan dahulu',
    'It is used unmasked after approval': 'Data itu digunakan tanpa disamarkan selepas diluluskan',
    'It is used freely': 'Data itu digunakan dengan bebas',
    'How is data protected in transit over public and internal networks?':
      'Bagaimanakah data dilindungi semasa dihantar melalui rangkaian awam dan dalaman?',
    'Is data sent only over encrypted links?': 'Adakah data dihantar hanya melalui pautan yang disulitkan?',
    'Data that travels unprotected can be read or changed on the way without a trace.':
      'Data yang dihantar tanpa perlindungan boleh dibaca atau diubah di tengah jalan tanpa meninggalkan kesan.',
    'Report of a scan, or the configuration.': 'Laporan imbasan, atau konfigurasi.',
    'TLS 1.2 or newer on all links, internal ones too':
      'TLS 1.2 atau lebih baharu pada semua pautan, termasuk pautan dalaman',
    'TLS 1.2 or newer on public links only': 'TLS 1.2 atau lebih baharu pada pautan awam sahaja',
    'Some public links without it, or with older versions': 'Sesetengah pautan awam tanpanya, atau dengan versi lama',
    'No encryption in transit': 'Tiada penyulitan semasa dihantar',
    'Data travels over links that are not, or only weakly, encrypted.':
      'Data dihantar melalui pautan yang tidak disulitkan, atau disulitkan dengan lemah.',
    'Encrypt all public links with TLS 1.2 or newer.': 'Sulitkan semua pautan awam dengan TLS 1.2 atau lebih baharu.',
    'Which measures notice or stop an unauthorised export of customer data in bulk?':
      'Langkah manakah yang mengesan atau menghalang eksport data pelanggan secara besar-besaran tanpa kebenaran?',
    'Would you notice if somebody copied a large amount of the customer’s data?':
      'Adakah anda akan sedar jika seseorang menyalin sejumlah besar data pelanggan?',
    'The worst losses are whole databases copied in one go, often with a valid account.':
      'Kehilangan yang paling teruk ialah seluruh pangkalan data disalin sekali gus, selalunya dengan akaun yang sah.',
    'Rules of the tool that watches what leaves the network.':
      'Peraturan alat yang memantau apa yang keluar dari rangkaian.',
    'Does every sub-processor have a written contract with duties at least as strict as yours?':
      'Adakah setiap subpemproses mempunyai kontrak bertulis dengan kewajipan sekurang-kurangnya seketat kewajipan anda?',
    'Does every company you pass the data to have a written contract with duties at least as strict as yours? Choose “partly” if only some do.':
      'Adakah setiap syarikat yang menerima data daripada anda mempunyai kontrak bertulis dengan kewajipan sekurang-kurangnya seketat kewajipan anda? Pilih “sebahagiannya” jika hanya sesetengahnya.',
    'A duty that is not passed on ends with you. The customer has no contract with your suppliers.':
      'Kewajipan yang tidak dipanjangkan terhenti pada anda. Pelanggan tidak mempunyai kontrak dengan pembekal anda.',
    'Template, and one signed sample.': 'Templat, dan satu contoh yang ditandatangani.',
    'At least one sub-processor handles the data without a contract as strict as the vendor’s own.':
      'Sekurang-kurangnya satu subpemproses mengendalikan data tanpa kontrak seketat kontrak vendor sendiri.',
    'Sign contracts as strict as your own with all sub-processors.':
      'Tandatangani kontrak seketat kontrak anda sendiri dengan semua subpemproses.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Berapa hari sebelum subpemproses baharu atau yang berubah bermula, anda memberitahu pelanggan mengikut kontrak?',
    'How many days before a new company gets the data do you tell the customer? If the contract says nothing, choose “no promise”.':
      'Berapa hari sebelum syarikat baharu menerima data, anda memberitahu pelanggan? Jika kontrak tidak menyatakan apa-apa, pilih “Tiada janji”.',
    'A notice that comes with the change, or after it, leaves the customer nothing to decide.':
      'Pemberitahuan yang datang bersama perubahan, atau selepasnya, tidak memberi pelanggan apa-apa pilihan.',
    'Extract of the clause, and one notice that was sent.':
      'Cabutan klausa, dan satu pemberitahuan yang telah dihantar.',
    'New and changed sub-processors': 'Subpemproses baharu dan yang berubah',
    'No promise': 'Tiada janji',
    'The customer is not told before a new company gets its data.':
      'Pelanggan tidak diberitahu sebelum syarikat baharu menerima datanya.',
    'Promise notice before a new sub-processor starts; 30 days earn full points.':
      'Janjikan pemberitahuan sebelum subpemproses baharu bermula; 30 hari mendapat markah penuh.',
    'Can the customer object before its data goes to a new or changed sub-processor?':
      'Bolehkah pelanggan membantah sebelum datanya dihantar kepada subpemproses baharu atau yang berubah?',
    'Can the customer say no before a new company gets the data?':
      'Bolehkah pelanggan berkata tidak sebelum syarikat baharu menerima data?',
    'Notice is worth something only together with a say.': 'Pemberitahuan hanya bernilai jika disertai hak bersuara.',
    'Extract of the clause on objections.': 'Cabutan klausa tentang bantahan.',
    'The customer cannot object before a new company gets its data.':
      'Pelanggan tidak boleh membantah sebelum syarikat baharu menerima datanya.',
    'Give the customer a right to object in the contract.': 'Berikan pelanggan hak membantah dalam kontrak.',
    'Is onward transfer to another country or party blocked unless the customer approves it and equal protection is in place?':
      'Adakah pemindahan seterusnya ke negara atau pihak lain disekat melainkan pelanggan meluluskannya dan perlindungan yang setara tersedia?',
    'Will you ask the customer before sending data on to another country or company?':
      'Adakah anda akan bertanya kepada pelanggan sebelum menghantar data seterusnya ke negara atau syarikat lain?',
    'With each onward transfer protection can thin out, while the customer stays responsible.':
      'Dengan setiap pemindahan seterusnya perlindungan boleh menjadi semakin nipis, sedangkan pelanggan kekal bertanggungjawab.',
    'The clause, and the technical setting that limits places.':
      'Klausa itu, dan tetapan teknikal yang mengehadkan tempat.',
    'Data can be passed on to other countries or parties without the customer’s approval.':
      'Data boleh dihantar seterusnya ke negara atau pihak lain tanpa kelulusan pelanggan.',
    'Bind onward transfers to the customer’s approval.':
      'Tetapkan bahawa pemindahan seterusnya memerlukan kelulusan pelanggan.',
    'How is the customer’s data encrypted at rest, backups and portable media included?':
      'Bagaimanakah data pelanggan disulitkan semasa disimpan, termasuk sandaran dan media mudah alih?',
    'Is stored data encrypted, backups and USB drives too?':
      'Adakah data yang disimpan disulitkan, termasuk sandaran dan pemacu USB?',
    'A lost drive or a stolen backup then gives nothing away.':
      'Dengan itu, pemacu yang hilang atau sandaran yang dicuri tidak mendedahkan apa-apa.',
    'Note on the architecture, or an export of the settings.': 'Nota tentang seni bina, atau eksport tetapan.',
    'All stores, backups and portable media': 'Semua storan, sandaran dan media mudah alih',
    'Primary stores only': 'Storan utama sahaja',
    'Some primary stores only': 'Sesetengah storan utama sahaja',
    'Not encrypted': 'Tidak disulitkan',
    'Stored data is not, or only partly, encrypted, although its loss would do harm.':
      'Data yang disimpan tidak disulitkan, atau hanya sebahagiannya, walaupun kehilangannya akan mendatangkan kemudaratan.',
    'Encrypt at least all primary stores; backups and portable media earn full points.':
      'Sulitkan sekurang-kurangnya semua storan utama; sandaran dan media mudah alih mendapat markah penuh.',
    'Are encryption keys generated, rotated, kept apart from the data and revoked by a set procedure?':
      'Adakah kunci penyulitan dijana, ditukar secara berkala, disimpan berasingan daripada data dan dibatalkan mengikut prosedur yang ditetapkan?',
    'Are the keys to the encrypted data looked after: made safely, changed, and stored away from the data?':
      'Adakah kunci kepada data yang disulitkan dijaga: dibuat dengan selamat, ditukar, dan disimpan jauh daripada data?',
    'Encryption is as good as the care for its keys. A key that lies beside the data protects nothing.':
      'Penyulitan hanya sebaik penjagaan kuncinya. Kunci yang terletak di sebelah data tidak melindungi apa-apa.',
    'Policy on keys, or a report of the key management system.':
      'Dasar tentang kunci, atau laporan sistem pengurusan kunci.',
    'Encryption keys': 'Kunci penyulitan',
    'Who can control the keys that encrypt the customer’s data?':
      'Siapakah yang boleh mengawal kunci yang menyulitkan data pelanggan?',
    'Can the customer hold the keys to its own data?': 'Bolehkah pelanggan memegang kunci kepada datanya sendiri?',
    'Whoever holds the key can open the data, also when an authority asks. Some customers need to hold it themselves.':
      'Sesiapa yang memegang kunci boleh membuka data, termasuk apabila pihak berkuasa memintanya. Sesetengah pelanggan perlu memegangnya sendiri.',
    'Documentation of the options for key control.': 'Dokumentasi tentang pilihan kawalan kunci.',
    'The customer can hold the keys outside your systems': 'Pelanggan boleh memegang kunci di luar sistem anda',
    'The customer can manage the keys inside your systems': 'Pelanggan boleh mengurus kunci di dalam sistem anda',
    'Only you, or your provider, control the keys': 'Hanya anda, atau penyedia anda, yang mengawal kunci',
    'The data is not encrypted, so there are no keys': 'Data tidak disulitkan, jadi tiada kunci',
    'Is one customer’s data kept apart from another’s, and is that separation tested?':
      'Adakah data seorang pelanggan diasingkan daripada data pelanggan lain, dan adakah pengasingan itu diuji?',
    'Is the customer’s data kept so that your other customers can never see it, and do you test that?':
      'Adakah data pelanggan disimpan supaya pelanggan anda yang lain tidak sekali-kali dapat melihatnya, dan adakah anda mengujinya?',
    'In shared systems one mistake can show one customer’s data to another.':
      'Dalam sistem yang dikongsi, satu kesilapan boleh mendedahkan data seorang pelanggan kepada pelanggan lain.',
    'Note on the design, and the result of a test.': 'Nota tentang reka bentuk, dan keputusan ujian.',
    'When was a restore from an offline or unchangeable backup last tested with success?':
      'Bilakah ujian memulihkan data daripada sandaran luar talian atau sandaran yang tidak boleh diubah kali terakhir berjaya?',
    'When did you last restore a backup successfully? It must be a backup that an intruder could not have reached.':
      'Bilakah anda kali terakhir berjaya memulihkan data daripada sandaran? Sandaran itu mestilah yang tidak dapat dicapai oleh penceroboh.',
    'A backup nobody has ever restored is a hope. Ransomware destroys the backups it can reach first.':
      'Sandaran yang tidak pernah dipulihkan hanyalah harapan. Perisian tebusan memusnahkan dahulu sandaran yang dapat dicapainya.',
    'Report of the restore test.': 'Laporan ujian pemulihan.',
    Never: 'Tidak pernah',
    'A restore from a protected backup was not proven within the last 12 months.':
      'Pemulihan daripada sandaran yang dilindungi tidak dibuktikan dalam 12 bulan yang lalu.',
    'Restore from a protected backup and record the result.':
      'Buat pemulihan daripada sandaran yang dilindungi dan rekodkan hasilnya.',
    'Within how many days do your rules require critical vulnerabilities to be fixed on systems that hold customer data?':
      'Dalam berapa hari peraturan anda menghendaki kerentanan kritikal dibaiki pada sistem yang memegang data pelanggan?',
    'How many days do you allow yourselves for an urgent security update?':
      'Berapa hari yang anda tetapkan untuk memasang kemas kini keselamatan yang mendesak?',
    'The target shows what staff are measured against.': 'Sasaran ini menunjukkan ukuran prestasi kakitangan.',
    'The rule on patching.': 'Peraturan tentang tampalan keselamatan.',
    'Fixing critical vulnerabilities': 'Pembaikan kerentanan kritikal',
    'No target is set': 'Tiada sasaran ditetapkan',
    'How many days did it take you on average, over the last six months, to fix critical vulnerabilities on those systems?':
      'Berapa hari secara purata yang anda ambil, dalam enam bulan yang lalu, untuk membaiki kerentanan kritikal pada sistem itu?',
    'How many days does it really take you to install an urgent security update?':
      'Berapa hari sebenarnya yang anda ambil untuk memasang kemas kini keselamatan yang mendesak?',
    'Known weaknesses are attacked within days. Only the time really taken tells how long the door stands open.':
      'Kelemahan yang diketahui diserang dalam beberapa hari. Hanya masa sebenar yang diambil menunjukkan berapa lama pintu terbuka.',
    'Trend of scans, or the report on patches.': 'Trend imbasan, atau laporan tampalan keselamatan.',
    'What share of servers and staff devices has centrally managed protection against malware?':
      'Berapakah peratus pelayan dan peranti kakitangan yang mempunyai perlindungan daripada perisian hasad yang diurus secara berpusat?',
    'Out of every 100 computers, how many have anti-virus that you manage centrally?':
      'Daripada setiap 100 komputer, berapa yang mempunyai antivirus yang anda urus secara berpusat?',
    'One unprotected machine is enough to bring the others down.':
      'Satu mesin yang tidak dilindungi sudah cukup untuk menjatuhkan yang lain.',
    'Export from the management console.': 'Eksport daripada konsol pengurusan.',
    'Not known': 'Tidak diketahui',
    'Are networks divided, systems hardened to a baseline, and both watched for intrusion?':
      'Adakah rangkaian dibahagikan, sistem diperkukuh mengikut garis dasar, dan kedua-duanya dipantau untuk mengesan pencerobohan?',
    'Is your network split into parts, set up safely, and watched for intruders?':
      'Adakah rangkaian anda dibahagikan kepada beberapa bahagian, disediakan dengan selamat, dan dipantau untuk mengesan penceroboh?',
    'Division keeps an intruder in one room; watching is how anybody notices.':
      'Pembahagian mengurung penceroboh dalam satu bilik; pemantauan membolehkan orang menyedarinya.',
    'Baseline, network diagram, and one alert.': 'Garis dasar, gambar rajah rangkaian, dan satu amaran.',
    'What recovery time (RTO) do you promise by contract, in hours?':
      'Apakah masa pemulihan (RTO) yang anda janjikan dalam kontrak, dalam jam?',
    'How many hours after an outage will the service be back, by contract?':
      'Mengikut kontrak, dalam berapa jam selepas gangguan, perkhidmatan akan pulih?',
    'The customer plans its own continuity with this figure. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan merancang kesinambungannya sendiri dengan angka ini. Angka ini sahaja tidak baik dan tidak buruk, jadi ia tidak diberi markah.',
    'Extract of the contract, or the recovery plan.': 'Cabutan kontrak, atau pelan pemulihan.',
    'Recovery after an outage': 'Pemulihan selepas gangguan perkhidmatan',
    'How many hours of data can be lost at most, by contract (RPO)?':
      'Mengikut kontrak, paling banyak berapa jam data boleh hilang (RPO)?',
    'After an outage, how many hours of the latest data might be gone?':
      'Selepas gangguan perkhidmatan, berapa jam data terkini yang mungkin hilang?',
    'The customer must know how much it may have to enter again. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan perlu tahu berapa banyak data yang mungkin perlu dimasukkan semula. Angka ini sahaja tidak baik dan tidak buruk, jadi ia tidak diberi markah.',
    'When was the continuity or recovery plan for this service last tested?':
      'Bilakah pelan kesinambungan atau pemulihan bagi perkhidmatan ini kali terakhir diuji?',
    'When did you last practise getting the service back after an outage?':
      'Bilakah anda kali terakhir berlatih memulihkan perkhidmatan selepas gangguan?',
    'Plans age with every change of the system. Only a test shows that the promised times can be kept.':
      'Pelan menjadi lapuk dengan setiap perubahan sistem. Hanya ujian menunjukkan bahawa masa yang dijanjikan dapat ditepati.',
    'Report of the test.': 'Laporan ujian.',
    'The customer depends on this service, and its recovery was not tested within the last 24 months.':
      'Pelanggan bergantung pada perkhidmatan ini, dan pemulihannya tidak diuji dalam 24 bulan yang lalu.',
    'Test the recovery plan and record the result.': 'Uji pelan pemulihan dan rekodkan hasilnya.',
    'Are retention periods enforced by the system rather than by hand?':
      'Adakah tempoh penyimpanan dikuatkuasakan oleh sistem dan bukan secara manual?',
    'Is old data deleted on time, by the system and not from memory?':
      'Adakah data lama dipadamkan tepat pada masanya, oleh sistem dan bukan bergantung pada ingatan?',
    'Deleting by hand is forgotten. What should be gone is then still there when a leak happens.':
      'Pemadaman secara manual sering terlupa. Data yang sepatutnya tiada masih ada di situ apabila kebocoran berlaku.',
    'Log of the deletion job, or its settings.': 'Log kerja pemadaman, atau tetapannya.',
    'Is data destroyed by a recognised method, backups included, with a certificate or a log as proof?':
      'Adakah data dimusnahkan dengan kaedah yang diiktiraf, termasuk sandaran, dengan sijil atau log sebagai bukti?',
    'Can you prove that data was destroyed, backups too? Choose “partly” if backups or the proof are missing.':
      'Bolehkah anda membuktikan bahawa data telah dimusnahkan, termasuk sandaran? Pilih “sebahagiannya” jika sandaran atau buktinya tiada.',
    'Deleted files can often be brought back. Proof lets the customer show that its own duty is done.':
      'Fail yang dipadamkan sering boleh dipulihkan. Bukti membolehkan pelanggan menunjukkan bahawa kewajipannya sendiri telah ditunaikan.',
    'Sample of a certificate or a log, and the method.': 'Contoh sijil atau log, dan kaedahnya.',
    'Within how many days after the contract ends is all of the customer’s data returned and deleted, backups included?':
      'Dalam berapa hari selepas kontrak tamat, semua data pelanggan dipulangkan dan dipadamkan, termasuk sandaran?',
    'How many days after the end will the customer have its data back and all copies be gone?':
      'Berapa hari selepas kontrak tamat, pelanggan akan menerima datanya semula dan semua salinan tiada lagi?',
    'Data left with a former vendor is watched by nobody, yet the customer remains responsible for it.':
      'Data yang tertinggal pada bekas vendor tidak dijaga oleh sesiapa, namun pelanggan kekal bertanggungjawab atasnya.',
    'The clause on the end of the contract.': 'Klausa tentang penamatan kontrak.',
    'After the contract ends, data stays with the vendor for more than 180 days, or without any limit.':
      'Selepas kontrak tamat, data kekal pada vendor lebih daripada 180 hari, atau tanpa apa-apa had.',
    'Promise return and deletion within 180 days; 30 days earn full points.':
      'Janjikan pemulangan dan pemadaman dalam 180 hari; 30 hari mendapat markah penuh.',
    'Where the output of AI affects people, can a person review, correct or overrule it?':
      'Apabila output AI menjejaskan seseorang, bolehkah manusia menyemak, membetulkan atau menolaknya?',
    'Can a person check and change what the AI decides?': 'Bolehkah manusia menyemak dan mengubah keputusan AI?',
    'Machines err in ways that only people notice. Someone affected needs a human to turn to.':
      'Mesin membuat kesilapan yang hanya disedari manusia. Orang yang terjejas memerlukan seseorang untuk dirujuk.',
    'Description of the process, with one case that was corrected.':
      'Huraian proses itu, dengan satu kes yang telah dibetulkan.',
    'AI that affects people': 'AI yang menjejaskan orang',
    'Are people told when AI is used on them?': 'Adakah orang diberitahu apabila AI digunakan terhadap mereka?',
    'Do you tell people when AI is used?': 'Adakah anda memberitahu orang apabila AI digunakan?',
    'Nobody can object to what they don’t know of.': 'Tiada sesiapa boleh membantah apa yang tidak diketahuinya.',
    'The notice as people see it on the screen.': 'Notis seperti yang dilihat orang pada skrin.',
    'Can you show the origin and the licence of the data used to train or tune your models?':
      'Bolehkah anda menunjukkan asal dan lesen data yang digunakan untuk melatih atau menala model anda?',
    'Can you show where the data used to train your models came from, and that you may use it?':
      'Bolehkah anda menunjukkan dari mana datangnya data yang digunakan untuk melatih model anda, dan bahawa anda dibenarkan menggunakannya?',
    'A model built on data that nobody was allowed to use may have to be withdrawn, and the service with it.':
      'Model yang dibina dengan data yang tidak dibenarkan mungkin terpaksa ditarik balik, bersama-sama perkhidmatannya.',
    'Description of the data sets, with their licences.': 'Huraian set data, berserta lesennya.',
    'Data behind the models': 'Data di sebalik model',
    'Can the customer’s data be kept out of training and tuning?':
      'Bolehkah data pelanggan dikecualikan daripada latihan dan penalaan model?',
    'Can the customer’s data be left out when your models learn?':
      'Bolehkah data pelanggan diketepikan apabila model anda belajar?',
    'What a model has learnt can surface again, in front of others.':
      'Apa yang dipelajari oleh model boleh muncul semula, di hadapan orang lain.',
    'Proof of the setting that leaves the data out.': 'Bukti tetapan yang mengecualikan data itu.',
    'Which figures on data management do you measure and report to management? Five of these earn full points.':
      'Angka manakah tentang pengurusan data yang anda ukur dan laporkan kepada pengurusan? Lima daripadanya mendapat markah penuh.',
    'Which numbers about data does your management get to see regularly?':
      'Angka manakah tentang data yang dilihat oleh pengurusan anda secara berkala?',
    'What is measured is noticed when it slips. Few figures that are read beat many that are not.':
      'Apa yang diukur akan disedari apabila merosot. Beberapa angka yang dibaca lebih baik daripada banyak angka yang tidak dibaca.',
    'The dashboard, or the last report to management.': 'Papan pemuka, atau laporan terakhir kepada pengurusan.',
    'Time to close requests by the people the data is about': 'Masa untuk menyelesaikan permintaan subjek data',
    'Share of important systems that are encrypted': 'Peratus sistem penting yang disulitkan',
    'Age of policies since their last review': 'Usia dasar sejak semakan terakhir',
    'Share of staff trained': 'Peratus kakitangan yang dilatih',
    'Share of datasets in the inventory': 'Peratus set data dalam inventori',
    'Share of data deleted on time': 'Peratus data yang dipadamkan tepat pada masanya',
    'Number of incidents and time to handle them': 'Bilangan insiden dan masa untuk mengendalikannya',
    'Overdue corrective actions': 'Tindakan pembetulan yang lewat',
    'When was the last internal or external audit of your data controls?':
      'Bilakah audit dalaman atau luaran terakhir terhadap kawalan data anda?',
    'When did somebody last check, formally, whether your data rules are followed?':
      'Bilakah seseorang kali terakhir menyemak secara rasmi sama ada peraturan data anda dipatuhi?',
    'Controls wear out unnoticed. An audit looks at what is done, not at what is written.':
      'Kawalan menjadi longgar tanpa disedari. Audit melihat apa yang dilakukan, bukan apa yang ditulis.',
    'Summary of the audit.': 'Ringkasan audit.',
    'Audit of data controls': 'Audit kawalan data',
    'Are the findings of that audit closed?': 'Adakah penemuan audit itu telah ditutup?',
    'Have you put right what that check found?': 'Adakah anda telah membetulkan apa yang ditemui dalam semakan itu?',
    'Findings left open are known weaknesses.': 'Penemuan yang dibiarkan terbuka ialah kelemahan yang diketahui.',
    'List of findings with the date on which each was closed.': 'Senarai penemuan dengan tarikh setiap satu ditutup.',
    'All are closed, or there were none': 'Semuanya ditutup, atau tiada penemuan',
    'Some are open, all within their due date': 'Sesetengahnya terbuka, semuanya masih dalam tempoh',
    'Some are overdue': 'Sesetengahnya telah lewat',
    'They are not tracked': 'Penemuan tidak dijejaki',
    'When was the last penetration test of this service by an independent tester?':
      'Bilakah ujian penembusan terakhir bagi perkhidmatan ini oleh penguji bebas?',
    'When did an outside expert last try to break into your service?':
      'Bilakah pakar luar kali terakhir cuba menceroboh masuk ke dalam perkhidmatan anda?',
    'An outsider finds what insiders overlook, before an attacker does.':
      'Orang luar menemui apa yang terlepas pandang oleh orang dalam, sebelum penyerang menemuinya.',
    'Management summary of the test report.': 'Ringkasan laporan ujian untuk pengurusan.',
    'Penetration test': 'Ujian penembusan',
    'The service can be reached from the internet and was not tested by an independent tester within the last 18 months.':
      'Perkhidmatan ini boleh diakses dari internet dan tidak diuji oleh penguji bebas dalam 18 bulan yang lalu.',
    'Have an independent tester test the service.': 'Minta penguji bebas menguji perkhidmatan ini.',
    'Are the high and critical findings of that test fixed?':
      'Adakah penemuan tinggi dan kritikal daripada ujian itu telah dibaiki?',
    'Have you fixed the serious problems the expert found?':
      'Adakah anda telah membaiki masalah serius yang ditemui oleh pakar itu?',
    'A report doesn’t make anything safer; the fixes do.':
      'Laporan tidak menjadikan apa-apa lebih selamat; pembaikan yang melakukannya.',
    'Letter on the retest.': 'Surat tentang ujian semula.',
    'All are fixed and tested again, or there were none': 'Semuanya dibaiki dan diuji semula, atau tiada penemuan',
    'All are fixed, not tested again': 'Semuanya dibaiki, tidak diuji semula',
    'Some are open': 'Sesetengahnya masih terbuka',
    'None is fixed, or nobody knows': 'Tiada yang dibaiki, atau tiada sesiapa yang tahu',
    'Will you let the customer, its auditors or an agreed third party audit the service, and answer their questions?':
      'Adakah anda akan membenarkan pelanggan, juruauditnya atau pihak ketiga yang dipersetujui mengaudit perkhidmatan ini, dan menjawab soalan mereka?',
    'May the customer check how you protect its data?': 'Bolehkah pelanggan menyemak cara anda melindungi datanya?',
    'Trust needs the right to look. Authorities may expect the customer to have it in the contract.':
      'Kepercayaan memerlukan hak untuk melihat. Pihak berkuasa mungkin mengharapkan pelanggan mempunyai hak itu dalam kontrak.',
    'The clause on audits.': 'Klausa tentang audit.',
    'The customer has no right to audit the service.':
      'Pelanggan tidak mempunyai hak untuk mengaudit perkhidmatan ini.',
    'Agree to audits in the contract.': 'Benarkan audit dalam kontrak.',
    'What share of your corrective actions for data protection and security is overdue?':
      'Berapakah peratus tindakan pembetulan anda bagi perlindungan data dan keselamatan yang telah lewat?',
    'Out of every 100 improvements you decided on, how many are late?':
      'Daripada setiap 100 penambahbaikan yang anda putuskan, berapa yang lewat?',
    'Weaknesses are found everywhere. What tells vendors apart is whether decisions are carried out.':
      'Kelemahan ditemui di mana-mana sahaja. Yang membezakan vendor ialah sama ada keputusan dilaksanakan.',
    'The list of actions with due dates.': 'Senarai tindakan dengan tarikh akhir.',
    'Not tracked': 'Tidak dijejaki',
    'Of the sub-processors that see the customer’s data, take the one whose last review is longest ago: when was that review?':
      'Antara subpemproses yang melihat data pelanggan, ambil yang paling lama tidak disemak: bilakah semakan terakhirnya?',
    'When did you last check your suppliers? Give the date of the one you checked longest ago.':
      'Bilakah anda kali terakhir menyemak pembekal anda? Berikan tarikh bagi pembekal yang paling lama tidak disemak.',
    'Suppliers change too. The one nobody looked at for longest is where surprises come from.':
      'Pembekal juga berubah. Kejutan datang daripada yang paling lama tidak dilihat.',
    'Log of the reviews.': 'Log semakan.',
    'At least one was never reviewed': 'Sekurang-kurangnya satu tidak pernah disemak',
    'When did management last review the data protection programme?':
      'Bilakah pengurusan kali terakhir menyemak program perlindungan data?',
    'When did the owner or the managers last look at how well data is protected?':
      'Bilakah pemilik atau pengurus kali terakhir melihat sebaik mana data dilindungi?',
    'Money and priorities are set at the top. A date shows that the top has looked.':
      'Wang dan keutamaan ditetapkan di peringkat atasan. Tarikh menunjukkan bahawa pihak atasan telah melihatnya.',
    'Minutes of the review.': 'Minit semakan itu.',
    'Within how many days do you tell the customer of an important change: owner, location, sub-processor, lost certificate, key control?':
      'Dalam berapa hari anda memberitahu pelanggan tentang perubahan penting: pemilik, lokasi, subpemproses, kehilangan sijil, kawalan kunci?',
    'How many days after a big change in your company or service will you tell the customer?':
      'Berapa hari selepas perubahan besar dalam syarikat atau perkhidmatan anda, anda akan memberitahu pelanggan?',
    'The customer decided on the vendor as it was then. After a change it has to look again.':
      'Pelanggan membuat keputusan tentang vendor seperti keadaannya pada masa itu. Selepas perubahan, pelanggan perlu menilainya semula.',
    'Extract of the clause.': 'Cabutan klausa.',
    'When did you last practise a breach or a crisis, notice to customers included?':
      'Bilakah anda kali terakhir berlatih menghadapi pelanggaran data atau krisis, termasuk pemberitahuan kepada pelanggan?',
    'When did you last practise what to do after a leak, including telling your customers?':
      'Bilakah anda kali terakhir berlatih menghadapi kebocoran data, termasuk memberitahu pelanggan anda?',
    'The first notice written under stress is usually late and wrong. Practice makes it routine.':
      'Pemberitahuan pertama yang ditulis dalam tekanan biasanya lewat dan salah. Latihan menjadikannya perkara biasa.',
    'Report of the exercise.': 'Laporan latihan.',
    'Do you give the customer a security contact who can be reached at any hour?':
      'Adakah anda memberikan pelanggan kenalan keselamatan yang boleh dihubungi pada bila-bila masa?',
    'Is there somebody the customer can call about a security problem, day and night?':
      'Adakah terdapat seseorang yang boleh dihubungi pelanggan tentang masalah keselamatan, siang dan malam?',
    'Incidents don’t keep office hours. An unknown number costs the hours that matter most.':
      'Insiden tidak mengikut waktu pejabat. Nombor yang tidak diketahui merugikan jam-jam yang paling penting.',
    'The contact sheet.': 'Helaian maklumat untuk dihubungi.',
    'Contact and outside view': 'Maklumat untuk dihubungi dan pandangan dari luar',
    'Do you agree that the customer watches, from outside, what your service shows to the internet?':
      'Adakah anda bersetuju pelanggan memantau, dari luar, apa yang ditunjukkan oleh perkhidmatan anda kepada internet?',
    'May the customer look at your service from the outside, as anyone on the internet could?':
      'Bolehkah pelanggan melihat perkhidmatan anda dari luar, seperti sesiapa sahaja di internet?',
    'Much can be seen from outside without touching the service. Agreement keeps such a look from being mistaken for an attack.':
      'Banyak yang boleh dilihat dari luar tanpa menyentuh perkhidmatan. Persetujuan mengelakkan pemantauan itu disalah anggap sebagai serangan.',
    'The clause or the letter in which you agree.': 'Klausa atau surat persetujuan anda.',
    'A processor uses personal data for more than the customer’s documented instructions.':
      'Pemproses data menggunakan data peribadi melebihi arahan bertulis pelanggan.',
    'Bind processing to the customer’s documented instructions in the contract, and keep to it.':
      'Ikat pemprosesan pada arahan bertulis pelanggan dalam kontrak, dan patuhinya.',
  },
  reviewed: {},
}
