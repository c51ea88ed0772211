import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Data Management Framework': 'ASEAN Data Management Framework',
    'First version.': 'Versi pertama.',
    'Governance and oversight': 'Tata kelola dan pengawasan',
    'Policies and procedural documents': 'Kebijakan dan dokumen prosedur',
    'Data inventory': 'Inventaris data',
    'Impact / risk assessment': 'Penilaian dampak/risiko',
    Controls: 'Kontrol',
    'Monitoring and continuous improvement': 'Pemantauan dan perbaikan berkelanjutan',
    'Is one named executive accountable for managing and protecting data, with a direct line to the board or the owner?':
      'Apakah ada satu pimpinan yang ditunjuk dan bertanggung jawab penuh atas pengelolaan dan pelindungan data, dengan jalur langsung ke Direksi atau pemilik?',
    'Who in your company answers for data, and does that person report to the top?':
      'Siapa di perusahaan Anda yang bertanggung jawab atas data, dan apakah orang itu melapor langsung ke pimpinan tertinggi?',
    'Without one accountable person, decisions about data wait or are taken by nobody. A line to the top shows that problems reach those who can pay for a remedy.':
      'Tanpa satu orang yang bertanggung jawab penuh, keputusan tentang data tertunda atau tidak diambil siapa pun. Jalur ke pimpinan tertinggi memastikan masalah sampai ke pihak yang dapat membiayai perbaikannya.',
    'Letter of appointment, organisation chart, or a board minute that names the person.':
      'Surat penunjukan, bagan organisasi, atau risalah rapat Direksi yang menyebut nama orang tersebut.',
    'In every country where your processing requires a data protection officer or a similar role, is that person appointed and registered?':
      'Di setiap negara yang mewajibkan pejabat pelindungan data pribadi (DPO) atau peran serupa untuk pemrosesan Anda, apakah orang itu sudah ditunjuk dan didaftarkan?',
    'Do you have a data protection officer, or a named person for privacy, where the law asks for one?':
      'Apakah Anda memiliki pejabat pelindungan data pribadi (DPO), atau orang yang ditunjuk untuk urusan privasi, di negara yang mewajibkannya?',
    'Several countries require such an officer, and some also require registration. People and authorities need someone they can reach.':
      'Beberapa negara mewajibkan pejabat seperti ini, dan sebagian juga mewajibkan pendaftarannya. Masyarakat dan otoritas perlu seseorang yang dapat dihubungi.',
    'Receipt of the registration, or the page on which the contact is published.':
      'Tanda terima pendaftaran, atau halaman yang memuat kontaknya.',
    'Appointed everywhere it is required, and registered where that is required':
      'Ditunjuk di semua negara yang mewajibkan, dan didaftarkan bila diwajibkan',
    'Not required in any country where we process this data':
      'Tidak diwajibkan di negara mana pun tempat kami memproses data ini',
    'Appointed, but not registered everywhere it is required':
      'Ditunjuk, tetapi belum didaftarkan di semua negara yang mewajibkan',
    'Required in at least one country, but not appointed':
      'Diwajibkan di sedikitnya satu negara, tetapi belum ditunjuk',
    'A data protection officer is required in at least one country, and nobody is appointed.':
      'Pejabat pelindungan data pribadi (DPO) diwajibkan di sedikitnya satu negara, tetapi belum ada yang ditunjuk.',
    'Appoint the officer where one is required, and register where that is required.':
      'Tunjuk pejabat tersebut di negara yang mewajibkan, dan daftarkan bila diwajibkan.',
    'Does a standing group from legal, security, technology and business decide questions of data governance on a fixed schedule?':
      'Apakah ada kelompok tetap dari bagian hukum, keamanan, teknologi, dan bisnis yang memutuskan soal tata kelola data menurut jadwal yang pasti?',
    'Do the people responsible for law, security, technology and business meet regularly to decide about data?':
      'Apakah para penanggung jawab hukum, keamanan, teknologi, dan bisnis bertemu secara rutin untuk memutuskan soal data?',
    'Data questions cross departments. A group that meets on a schedule settles them before they turn into incidents.':
      'Persoalan data melintasi banyak bagian. Kelompok yang bertemu secara terjadwal menyelesaikannya sebelum menjadi insiden.',
    'Terms of reference and the minutes of the last two meetings.':
      'Kerangka acuan kerja dan risalah dua rapat terakhir.',
    'Does every dataset that you hold for the customer have a named owner or steward whose duties are written down?':
      'Apakah setiap kumpulan data pelanggan yang Anda simpan memiliki pemilik atau penanggung jawab data yang ditunjuk dengan tugas tertulis?',
    'Is one person named for each set of the customer’s data?':
      'Apakah ada satu orang yang ditunjuk untuk setiap kumpulan data pelanggan?',
    'Access, retention and deletion are decided per dataset. An owner with written duties makes sure that somebody does decide.':
      'Akses, retensi, dan penghapusan diputuskan per kumpulan data. Pemilik dengan tugas tertulis memastikan ada yang benar-benar memutuskan.',
    'List of stewards, or a table of who is responsible for what.':
      'Daftar penanggung jawab data, atau tabel pembagian tanggung jawab.',
    'Is data risk part of your company-wide risk management, with an approved appetite and a route for escalation?':
      'Apakah risiko data menjadi bagian dari manajemen risiko perusahaan, dengan selera risiko yang disetujui dan jalur eskalasi?',
    'When something could go wrong with data, is it handled like other business risks, with agreed limits and a clear way upwards?':
      'Apakah risiko pada data ditangani seperti risiko usaha lainnya, dengan batas yang disepakati dan jalur pelaporan yang jelas ke atasan?',
    'A data risk that lives outside the company’s risk process gets neither money nor attention. An agreed appetite tells staff when to stop and ask.':
      'Risiko data yang berada di luar proses risiko perusahaan tidak mendapat anggaran maupun perhatian. Selera risiko yang disepakati memberi tahu staf kapan harus berhenti dan bertanya.',
    'Risk policy, and the statement of how much data risk is accepted.':
      'Kebijakan risiko, dan pernyataan tentang besarnya risiko data yang diterima.',
    'Name the legal entity that will sign the contract, its direct parent and its ultimate parent.':
      'Sebutkan badan hukum yang akan menandatangani kontrak, perusahaan induk langsungnya, dan induk terakhirnya (ultimate parent).',
    'What is your company’s full registered name, and who owns it?':
      'Apa nama lengkap perusahaan Anda yang terdaftar, dan siapa pemiliknya?',
    'The contract binds one legal entity only. Its owners may give instructions, or be given orders by their own authorities.':
      'Kontrak hanya mengikat satu badan hukum. Pemiliknya dapat memberi instruksi, atau mendapat perintah dari otoritas negaranya sendiri.',
    'Extract from the company register, or a chart of the group.': 'Kutipan dari daftar perusahaan, atau bagan grup.',
    'Who signs, and under which law': 'Siapa yang menandatangani, dan tunduk pada hukum mana',
    'Which countries’ law applies to that entity or to its parents?':
      'Hukum negara mana yang berlaku bagi badan hukum itu atau perusahaan induknya?',
    'In which countries are your company and its owners registered?':
      'Di negara mana saja perusahaan Anda dan para pemiliknya terdaftar?',
    'The law of an owner’s country can reach data that is kept elsewhere. The customer needs to know which authorities might ask.':
      'Hukum negara pemilik dapat menjangkau data yang disimpan di tempat lain. Pelanggan perlu tahu otoritas mana yang mungkin memintanya.',
    'Chart of the group with the country of registration of each company.':
      'Bagan grup dengan negara pendaftaran setiap perusahaan.',
    'Which role does the contract give you for the personal data in this service?':
      'Peran apa yang diberikan kontrak kepada Anda untuk data pribadi dalam layanan ini?',
    'Do you decide how the personal data is used, or do you only follow the customer’s instructions?':
      'Apakah Anda yang menentukan penggunaan data pribadi, atau hanya mengikuti instruksi pelanggan?',
    'Notices, rights requests and breach duties differ by role. A role that nobody settled leaves people without anyone who answers to them.':
      'Kewajiban soal pemberitahuan, permintaan hak, dan kegagalan pelindungan data berbeda menurut peran. Bila peran tidak ditetapkan, tidak ada yang bertanggung jawab kepada orang yang datanya diproses.',
    'Data-processing agreement, or the service description that states the role.':
      'Perjanjian pemrosesan data, atau deskripsi layanan yang menyebutkan peran tersebut.',
    'Controller: we decide why and how it is used': 'Pengendali: kami menentukan alasan dan cara penggunaannya',
    'Joint controller: we decide together with the customer':
      'Pengendali bersama: kami menentukannya bersama pelanggan',
    'Processor: we follow the customer’s instructions': 'Prosesor: kami mengikuti instruksi pelanggan',
    'Sub-processor: we follow the instructions of the customer’s own processor':
      'Subprosesor: kami mengikuti instruksi prosesor yang ditunjuk pelanggan',
    'Not settled in writing yet': 'Belum ditetapkan secara tertulis',
    'What share of the staff who can reach customer data completed training in data protection and security in the last 12 months?':
      'Berapa persen staf yang dapat mengakses data pelanggan sudah menyelesaikan pelatihan pelindungan dan keamanan data dalam 12 bulan terakhir?',
    'Out of every 100 people who can see customer data, how many had data-safety training in the last year?':
      'Dari setiap 100 orang yang dapat melihat data pelanggan, berapa yang mengikuti pelatihan keamanan data dalam setahun terakhir?',
    'Many incidents start with a person, not a machine. A measured share tells more than a statement that training exists.':
      'Banyak insiden bermula dari manusia, bukan mesin. Persentase yang terukur lebih bermakna daripada pernyataan bahwa pelatihan sudah ada.',
    'Export from the training system, and the outline of the course.':
      'Hasil ekspor dari sistem pelatihan, dan garis besar materinya.',
    'Not measured': 'Tidak diukur',
    'Are all staff and contractors with access bound in writing to confidentiality, also after they leave?':
      'Apakah semua staf dan pekerja kontrak yang memiliki akses terikat kewajiban kerahasiaan secara tertulis, termasuk setelah mereka berhenti?',
    'Do all staff and contractors sign a promise of confidentiality that also holds after they leave? Choose “partly” if some have not signed, or if it ends when they leave.':
      'Apakah semua staf dan pekerja kontrak menandatangani janji kerahasiaan yang tetap berlaku setelah mereka berhenti? Pilih “Sebagian” bila ada yang belum menandatangani, atau bila janji itu berakhir saat mereka berhenti.',
    'People take knowledge with them. A written duty that outlasts the job is what the customer can rely on afterwards.':
      'Orang membawa serta apa yang mereka ketahui. Kewajiban tertulis yang tetap berlaku setelah masa kerja adalah pegangan pelanggan di kemudian hari.',
    'Template of the confidentiality agreement or of the clause in the employment contract.':
      'Templat perjanjian kerahasiaan atau klausul dalam kontrak kerja.',
    'Which independent certificates or reports cover this service and are valid today?':
      'Sertifikat atau laporan independen mana yang mencakup layanan ini dan masih berlaku hari ini?',
    'Do you hold any security or privacy certificate for this service? Upload each; its end date is read from the upload.':
      'Apakah Anda memiliki sertifikat keamanan atau privasi untuk layanan ini? Unggah semuanya; tanggal berakhirnya dibaca dari berkas yang diunggah.',
    'An outside examiner has seen what a questionnaire can only ask about. What counts is that the scope includes this service.':
      'Pemeriksa dari luar sudah melihat hal yang oleh kuesioner hanya bisa ditanyakan. Yang penting, ruang lingkupnya mencakup layanan ini.',
    'The certificate with its scope, the statement of applicability, or the assurance report with a bridge letter.':
      'Sertifikat beserta ruang lingkupnya, pernyataan penerapan (statement of applicability), atau laporan asurans dengan surat penghubung (bridge letter).',
    'ISO/IEC 27001 certificate': 'Sertifikat ISO/IEC 27001',
    'ISO/IEC 27701 certificate': 'Sertifikat ISO/IEC 27701',
    'ISO/IEC 27017 certificate or statement': 'Sertifikat atau pernyataan ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Sertifikat atau pernyataan ISO/IEC 27018',
    'SOC 2 type II report': 'Laporan SOC 2 tipe II',
    'CSA STAR level 1 (own assessment)': 'CSA STAR level 1 (penilaian sendiri)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR level 2 (dinilai pihak lain)',
    'CBPR or PRP certification': 'Sertifikasi CBPR atau PRP',
    'Singapore Data Protection Trustmark': 'Data Protection Trustmark Singapura',
    'PCI DSS attestation': 'Atestasi PCI DSS',
    'Another certificate from an independent body': 'Sertifikat lain dari lembaga independen',
    'None of these': 'Tidak satu pun',
    'In the last 36 months, did you have a data breach that had to be notified, an order from an authority, or litigation about data?':
      'Dalam 36 bulan terakhir, apakah ada kegagalan pelindungan data yang wajib diberitahukan, perintah dari otoritas, atau gugatan hukum tentang data?',
    'In the last 3 years, were there data leaks you had to report, cases with an authority, or court cases about data?':
      'Dalam 3 tahun terakhir, apakah ada kebocoran data yang wajib dilaporkan, perkara dengan otoritas, atau perkara pengadilan tentang data?',
    'A past incident is no verdict; how it was handled tells a lot. A person reads this answer and it gives no points either way.':
      'Insiden di masa lalu bukanlah vonis; cara penanganannya memberi banyak petunjuk. Jawaban ini dibaca oleh peninjau dan tidak diberi skor, apa pun isinya.',
    'Short summary of each case, the order, and proof of what was changed.':
      'Ringkasan singkat setiap kasus, perintah otoritas, dan bukti perubahan yang dilakukan.',
    'For each of these cases, state what happened, when, who was told, and what you changed.':
      'Untuk setiap kasus tersebut, jelaskan apa yang terjadi, kapan, siapa yang diberi tahu, dan apa yang Anda ubah.',
    'Tell us what happened, when, whom you told, and what you do differently now.':
      'Ceritakan apa yang terjadi, kapan, siapa yang Anda beri tahu, dan apa yang sekarang Anda lakukan secara berbeda.',
    'The reviewer needs the story to judge whether the cause is gone.':
      'Peninjau memerlukan ceritanya untuk menilai apakah penyebabnya sudah hilang.',
    'Summary of the incident, the authority’s letter, or a report on the remedy.':
      'Ringkasan insiden, surat dari otoritas, atau laporan perbaikan.',
    'Do you run a programme of your own that covers the risk of every supplier that touches customer data?':
      'Apakah Anda menjalankan program sendiri untuk risiko semua pemasok yang menangani data pelanggan?',
    'Do you check the companies that handle the customer’s data for you?':
      'Apakah Anda memeriksa perusahaan yang menangani data pelanggan untuk Anda?',
    'The customer cannot see your suppliers; you can. What you do not check, nobody checks.':
      'Pelanggan tidak dapat melihat pemasok Anda; Anda dapat. Yang tidak Anda periksa tidak diperiksa siapa pun.',
    'Policy on supplier risk, and your list of suppliers by importance.':
      'Kebijakan risiko pemasok, dan daftar pemasok menurut tingkat kepentingannya.',
    'When was your set of data protection and security policies last approved?':
      'Kapan kumpulan kebijakan pelindungan data dan keamanan Anda terakhir disetujui?',
    'When did the person in charge last approve your written security and privacy policy?':
      'Kapan penanggung jawab terakhir menyetujui kebijakan keamanan dan privasi tertulis Anda?',
    'A policy that nobody has looked at for years describes another company. The date shows whether it is kept alive.':
      'Kebijakan yang bertahun-tahun tidak ditinjau menggambarkan perusahaan yang sudah berbeda. Tanggalnya menunjukkan apakah kebijakan itu terus dipelihara.',
    'Index of the policies, and the record of the approval.': 'Indeks kebijakan, dan bukti persetujuannya.',
    'Never, or there is no written policy': 'Belum pernah, atau tidak ada kebijakan tertulis',
    'Is there a standard for classifying and handling data, and is it applied to the customer’s data?':
      'Apakah ada standar untuk klasifikasi dan penanganan data, dan apakah standar itu diterapkan pada data pelanggan?',
    'Do you mark which data is sensitive, and treat it accordingly?':
      'Apakah Anda menandai data mana yang sensitif, dan memperlakukannya sesuai tanda itu?',
    'Staff can protect sensitive data better only if they can recognise it.':
      'Staf hanya dapat melindungi data sensitif dengan lebih baik bila mereka dapat mengenalinya.',
    'The standard, and examples of labels as they look in practice.':
      'Standar tersebut, dan contoh label seperti yang dipakai sehari-hari.',
    'Where you act as controller, do your notices tell people what is collected, why, who receives it and where it goes?':
      'Bila Anda bertindak sebagai pengendali, apakah pemberitahuan privasi Anda menjelaskan data apa yang dikumpulkan, alasannya, siapa penerimanya, dan ke mana data itu dikirim?',
    'Do you tell people, in words they understand, what you do with their data and who gets it?':
      'Apakah Anda menjelaskan, dengan bahasa yang mudah dipahami, apa yang Anda lakukan dengan data orang dan siapa yang menerimanya?',
    'People can use their rights only if they know who holds what about them.':
      'Orang hanya dapat menggunakan haknya bila tahu siapa yang menyimpan data apa tentang mereka.',
    'The privacy notice in each language in which it is offered.':
      'Pemberitahuan privasi dalam setiap bahasa yang disediakan.',
    'Is there a schedule that sets how long each category of data is kept for each purpose, and how it is disposed of?':
      'Apakah ada jadwal yang menetapkan berapa lama setiap kategori data disimpan untuk setiap tujuan, dan bagaimana data itu dimusnahkan?',
    'Have you written down how long you keep the customer’s data, and how you get rid of it?':
      'Apakah tertulis berapa lama Anda menyimpan data pelanggan, dan bagaimana Anda memusnahkannya?',
    'Data kept without need can still leak. A period per purpose is what deletion later works from.':
      'Data yang disimpan tanpa keperluan tetap bisa bocor. Masa retensi per tujuan menjadi dasar penghapusan di kemudian hari.',
    'The schedule, with the reason or legal basis of each period.':
      'Jadwal retensi, dengan alasan atau dasar hukum setiap masa.',
    'Is there a tested procedure for incidents and breaches, with levels of severity, escalation, and notice to customers?':
      'Apakah ada prosedur yang sudah diuji untuk insiden dan kegagalan pelindungan data, dengan tingkat keparahan, eskalasi, dan pemberitahuan kepada pelanggan?',
    'What do you do if data is leaked? Do you have a plan, and have you practised it?':
      'Apa yang Anda lakukan bila data bocor? Apakah ada rencana, dan apakah sudah dilatih?',
    'The first hours decide how bad a leak becomes. A plan that was never tried usually fails on the day.':
      'Jam-jam pertama menentukan seberapa parah suatu kebocoran. Rencana yang tidak pernah dicoba biasanya gagal saat dibutuhkan.',
    'The procedure, and the record of the last exercise.': 'Prosedur tersebut, dan catatan latihan terakhir.',
    'There is no written and approved procedure for incidents and breaches.':
      'Tidak ada prosedur yang tertulis dan disetujui untuk insiden dan kegagalan pelindungan data.',
    'Write and approve the procedure, then practise it.': 'Tulis dan setujui prosedurnya, lalu latih pelaksanaannya.',
    'Within how many hours of becoming aware of an incident that affects the customer’s data do you promise, by contract, to notify the customer?':
      'Berapa jam setelah mengetahui insiden yang berdampak pada data pelanggan Anda berjanji, dalam kontrak, untuk memberi tahu pelanggan?',
    'How many hours after you learn of a leak will you tell the customer? Give the figure in the contract.':
      'Berapa jam setelah mengetahui kebocoran Anda akan memberi tahu pelanggan? Isi angka yang tercantum dalam kontrak.',
    'The customer’s own legal deadlines start running early. They can be met only if your notice comes well before.':
      'Tenggat hukum pelanggan sendiri mulai berjalan lebih awal. Tenggat itu hanya dapat dipenuhi bila pemberitahuan Anda datang jauh sebelumnya.',
    'Extract of the clause with the figure.': 'Kutipan klausul yang memuat angkanya.',
    'No figure is promised': 'Tidak ada angka yang dijanjikan',
    'Notice of an incident is promised later than 72 hours, or not at all, so the customer may miss its own deadlines.':
      'Pemberitahuan insiden dijanjikan lebih lambat dari 72 jam, atau tidak dijanjikan sama sekali, sehingga pelanggan dapat melewati tenggatnya sendiri.',
    'Promise notice within 72 hours in the contract; 24 hours earn full points.':
      'Janjikan pemberitahuan dalam 72 jam di kontrak; 24 jam mendapat skor penuh.',
    'Is there a procedure that helps the customer answer requests for access, correction, deletion and portability within its legal time limit?':
      'Apakah ada prosedur untuk membantu pelanggan menjawab permintaan akses, perbaikan, penghapusan, dan portabilitas dalam batas waktu hukumnya?',
    'Can you find, correct, hand over or delete one person’s data in time when the customer asks?':
      'Dapatkah Anda menemukan, memperbaiki, menyerahkan, atau menghapus data satu orang tepat waktu bila pelanggan memintanya?',
    'The customer answers to the person, but only you can find the data. Each day you need is taken from its deadline.':
      'Pelangganlah yang wajib menjawab orang tersebut, tetapi hanya Anda yang dapat menemukan datanya. Setiap hari yang Anda perlukan mengurangi tenggatnya.',
    'The procedure, and the number of days you commit to.': 'Prosedur tersebut, dan jumlah hari yang Anda janjikan.',
    'Does a policy on cross-border transfers fix how the legal mechanism for a transfer is chosen and who approves it?':
      'Apakah kebijakan transfer data lintas negara menetapkan cara memilih mekanisme hukum untuk transfer dan siapa yang menyetujuinya?',
    'Before data goes to another country, is it clear which contract or rule allows it, and who says yes?':
      'Sebelum data dikirim ke negara lain, apakah jelas kontrak atau aturan mana yang membolehkannya, dan siapa yang menyetujuinya?',
    'Transfers are lawful only under conditions that differ from country to country. A rule decided beforehand prevents transfers by accident.':
      'Transfer hanya sah dengan syarat yang berbeda di tiap negara. Aturan yang ditetapkan lebih dulu mencegah transfer yang tidak disengaja.',
    'The policy, or the decision tree that staff use.': 'Kebijakan tersebut, atau pohon keputusan yang dipakai staf.',
    'Does your policy require due diligence, a written contract and the same duties passed on before any sub-processor starts?':
      'Apakah kebijakan Anda mewajibkan uji tuntas, kontrak tertulis, dan penerusan kewajiban yang sama sebelum subprosesor mulai bekerja?',
    'Before another company handles the customer’s data for you, must you check it and sign the same rules with it?':
      'Sebelum perusahaan lain menangani data pelanggan untuk Anda, apakah Anda wajib memeriksanya dan menandatangani aturan yang sama dengannya?',
    'Checks made after the data has left protect nobody. The order of the steps matters as much as the steps.':
      'Pemeriksaan setelah data keluar tidak melindungi siapa pun. Urutan langkah sama pentingnya dengan langkah itu sendiri.',
    'Supplier policy, and the template of the contract.': 'Kebijakan pemasok, dan templat kontraknya.',
    'How do you handle requests by public authorities for the customer’s data: legal review, challenge, keeping it to the minimum, and notice to the customer?':
      'Bagaimana Anda menangani permintaan otoritas pemerintah atas data pelanggan: telaah hukum, keberatan, pembatasan seminimal mungkin, dan pemberitahuan kepada pelanggan?',
    'What do you do if police or a government office asks for the customer’s data?':
      'Apa yang Anda lakukan bila polisi atau instansi pemerintah meminta data pelanggan?',
    'The customer is responsible for data that you may be ordered to hand over. A thought-out routine protects it, and protects your staff from deciding alone.':
      'Pelanggan bertanggung jawab atas data yang mungkin diperintahkan untuk Anda serahkan. Prosedur yang matang melindungi data itu, dan melindungi staf Anda agar tidak memutuskan sendiri.',
    'The policy, and the template of the log of such requests.':
      'Kebijakan tersebut, dan templat log permintaan seperti itu.',
    'There is no written and approved way of handling requests by authorities, although a loss of this data would do serious harm.':
      'Tidak ada cara yang tertulis dan disetujui untuk menangani permintaan otoritas, padahal hilangnya data ini akan menimbulkan kerugian serius.',
    'Write and approve how requests by authorities are reviewed, challenged and notified.':
      'Tulis dan setujui cara meninjau permintaan otoritas, mengajukan keberatan, dan memberitahukannya.',
    'Is there a policy on changes and secure development that covers code review, testing and separate environments?':
      'Apakah ada kebijakan tentang perubahan dan pengembangan yang aman, yang mencakup peninjauan kode, pengujian, dan pemisahan lingkungan?',
    'Are changes to your software checked by a second person and tested, away from the live system, before they go live?':
      'Apakah perubahan perangkat lunak Anda diperiksa orang kedua dan diuji di luar sistem produksi sebelum dipakai?',
    'Many weaknesses are built in while changing things in a hurry. Review and separation catch them before customers meet them.':
      'Banyak kelemahan muncul saat perubahan dilakukan terburu-buru. Peninjauan dan pemisahan menangkapnya sebelum sampai ke pelanggan.',
    'The policy, and a run of the build pipeline that shows review and tests.':
      'Kebijakan tersebut, dan satu hasil proses build yang menunjukkan peninjauan dan pengujian.',
    'Do you keep an inventory of the customer’s datasets that you hold, with purpose, owner, location, format and level of protection?':
      'Apakah Anda memelihara inventaris kumpulan data pelanggan yang Anda simpan, dengan tujuan, pemilik, lokasi, format, dan tingkat perlindungannya?',
    'Do you keep a list of the kinds of customer data you hold, where each is, and what it is for?':
      'Apakah Anda memelihara daftar jenis data pelanggan yang Anda simpan, lokasinya, dan kegunaannya?',
    'What isn’t on a list can neither be protected, nor returned, nor deleted. Everything else in this questionnaire rests on it.':
      'Yang tidak ada dalam daftar tidak dapat dilindungi, dikembalikan, maupun dihapus. Seluruh isi kuesioner ini bertumpu padanya.',
    'Extract of the inventory, with names removed where needed.':
      'Kutipan inventaris, dengan nama dihilangkan bila perlu.',
    'There is no written and approved inventory of the customer’s datasets.':
      'Tidak ada inventaris kumpulan data pelanggan yang tertulis dan disetujui.',
    'Write and approve the inventory, and name who keeps it up to date.':
      'Tulis dan setujui inventarisnya, dan tunjuk siapa yang memutakhirkannya.',
    'Which categories of data will you process for this service?':
      'Kategori data apa saja yang akan Anda proses untuk layanan ini?',
    'What kinds of data will you handle?': 'Jenis data apa saja yang akan Anda tangani?',
    'Some categories do more harm when they leak, and some have rules of their own. The answer is compared with what the customer recorded, and gives no points.':
      'Sebagian kategori menimbulkan kerugian lebih besar bila bocor, dan sebagian memiliki aturan sendiri. Jawaban ini dibandingkan dengan catatan pelanggan, dan tidak diberi skor.',
    'The annex of the contract that describes the processing.': 'Lampiran kontrak yang menjelaskan pemrosesan.',
    'Names and identity numbers': 'Nama dan nomor identitas',
    'Contact details': 'Data kontak',
    'Financial data': 'Data keuangan',
    'Health data': 'Data kesehatan',
    'Biometric data': 'Data biometrik',
    'Genetic data': 'Data genetika',
    'Location data': 'Data lokasi',
    'Data about children': 'Data anak',
    'Data about employees': 'Data karyawan',
    'Confidential business data': 'Data bisnis rahasia',
    'Logs and usage data': 'Log dan data penggunaan',
    'In which countries will the customer’s data be stored or processed, backups and logs included?':
      'Di negara mana saja data pelanggan akan disimpan atau diproses, termasuk cadangan dan log?',
    'In which countries is the customer’s data kept? Count backups and logs too.':
      'Di negara mana saja data pelanggan disimpan? Hitung juga cadangan dan log.',
    'The place decides whose law applies and whether a transfer has to be justified. Backups are the copy that is forgotten most often.':
      'Lokasi menentukan hukum mana yang berlaku dan apakah transfer perlu dasar hukum. Cadangan adalah salinan yang paling sering terlupakan.',
    'List of hosting sites, or the region settings of each service.':
      'Daftar lokasi hosting, atau pengaturan region setiap layanan.',
    'From which countries can staff, support teams or affiliates view the customer’s data?':
      'Dari negara mana saja staf, tim dukungan, atau afiliasi dapat melihat data pelanggan?',
    'From which countries can your people see the customer’s data?':
      'Dari negara mana saja orang-orang Anda dapat melihat data pelanggan?',
    'Looking at data from abroad can count as a transfer, even where nothing is copied.':
      'Melihat data dari luar negeri dapat dianggap sebagai transfer, meski tidak ada yang disalin.',
    'Description of how support is organised, or access logs by country.':
      'Penjelasan tentang pengaturan tim dukungan, atau log akses per negara.',
    'Do you provide a data-flow diagram of the service, made or confirmed in the last 12 months, that shows systems, parties, borders and where data is encrypted?':
      'Apakah Anda menyediakan diagram aliran data layanan ini, yang dibuat atau dikonfirmasi dalam 12 bulan terakhir, dan menunjukkan sistem, para pihak, batas negara, serta tempat data dienkripsi?',
    'Can you give a picture, not older than a year, of where the data goes and where it is protected?':
      'Dapatkah Anda memberikan gambar, tidak lebih lama dari setahun, tentang ke mana data mengalir dan di mana data dilindungi?',
    'A picture shows at a glance what lists hide: an extra copy, a border, a link that isn’t encrypted.':
      'Gambar langsung memperlihatkan hal yang tersembunyi dalam daftar: salinan tambahan, batas negara, sambungan yang tidak dienkripsi.',
    'The diagram itself, with its date.': 'Diagram itu sendiri, dengan tanggalnya.',
    'Do you keep a record of processing activities for this service that you could show to an authority?':
      'Apakah Anda memelihara rekaman kegiatan pemrosesan untuk layanan ini yang dapat ditunjukkan kepada otoritas?',
    'Do you keep a written record of what you do with personal data, ready to be shown to an authority?':
      'Apakah Anda memelihara rekaman tertulis tentang apa yang Anda lakukan dengan data pribadi, yang siap ditunjukkan kepada otoritas?',
    'Authorities usually ask for this record first. It also shows that somebody has thought through each use.':
      'Rekaman inilah yang biasanya diminta otoritas lebih dulu. Rekaman ini juga menunjukkan bahwa setiap penggunaan sudah dipikirkan.',
    'Extract of the record for this service.': 'Kutipan rekaman untuk layanan ini.',
    'Do you give the customer a list of all sub-processors in this service, with country, task and the data each can see?':
      'Apakah Anda memberi pelanggan daftar semua subprosesor dalam layanan ini, dengan negara, tugas, dan data yang dapat dilihat masing-masing?',
    'Will you name every other company that handles the customer’s data for you?':
      'Apakah Anda akan menyebutkan setiap perusahaan lain yang menangani data pelanggan untuk Anda?',
    'A chain is as strong as its weakest member, and the customer can only judge members it knows. Refusing the list hides the chain.':
      'Rantai hanya sekuat mata rantai terlemahnya, dan pelanggan hanya dapat menilai mata rantai yang dikenalnya. Menolak memberi daftar berarti menyembunyikan rantai itu.',
    'The register of sub-processors, or the address of its published page.':
      'Daftar subprosesor, atau alamat halaman publikasinya.',
    'Other companies that handle the data': 'Perusahaan lain yang menangani data',
    'Yes, the complete list': 'Ya, daftar lengkap',
    'We use no sub-processors in this service': 'Kami tidak memakai subprosesor dalam layanan ini',
    'Yes, but some are left out or described only in general':
      'Ya, tetapi ada yang tidak disebut atau hanya dijelaskan secara umum',
    'No, we do not disclose them': 'Tidak, kami tidak mengungkapkannya',
    'The vendor does not disclose which other companies handle the data.':
      'Vendor tidak mengungkapkan perusahaan lain mana yang menangani data.',
    'Give the customer the list of sub-processors.': 'Berikan daftar subprosesor kepada pelanggan.',
    'List each sub-processor: legal name, country, task, data seen, transfer mechanism, start date, certificates, and its own sub-processors.':
      'Sebutkan setiap subprosesor: nama badan hukum, negara, tugas, data yang dilihat, mekanisme transfer, tanggal mulai, sertifikat, dan subprosesornya sendiri.',
    'List the other companies that handle the customer’s data: who, where, for what, and since when.':
      'Sebutkan perusahaan lain yang menangani data pelanggan: siapa, di mana, untuk apa, dan sejak kapan.',
    'Each entry becomes part of the map that shows the customer where its data travels and on whom it depends.':
      'Setiap entri menjadi bagian dari peta yang menunjukkan kepada pelanggan ke mana datanya mengalir dan kepada siapa pelanggan bergantung.',
    'The register of sub-processors.': 'Daftar subprosesor.',
    'Is there an up-to-date inventory of the systems, software and cloud accounts that store or process the customer’s data?':
      'Apakah ada inventaris mutakhir untuk sistem, perangkat lunak, dan akun cloud yang menyimpan atau memproses data pelanggan?',
    'Do you keep a list of the computers, programs and cloud services that hold the customer’s data?':
      'Apakah Anda memelihara daftar komputer, program, dan layanan cloud yang menyimpan data pelanggan?',
    'A forgotten server or account is not updated, and nobody watches it.':
      'Server atau akun yang terlupakan tidak diperbarui, dan tidak ada yang mengawasinya.',
    'Export from the inventory of systems.': 'Hasil ekspor dari inventaris sistem.',
    'Do you use a written method to rate, for each dataset, the effect of a loss of confidentiality, integrity or availability?':
      'Apakah Anda memakai metode tertulis untuk menilai, bagi setiap kumpulan data, dampak hilangnya kerahasiaan, integritas, atau ketersediaan?',
    'Do you rate how bad it would be if a set of data leaked, was changed wrongly, or was lost?':
      'Apakah Anda menilai seberapa buruk akibatnya bila kumpulan data bocor, diubah secara keliru, atau hilang?',
    'Protection costs money and should go where harm would be greatest. A method makes ratings comparable and keeps moods out.':
      'Perlindungan membutuhkan biaya dan perlu diarahkan ke tempat kerugian terbesar. Metode membuat penilaian dapat dibandingkan dan tidak bergantung pada perasaan.',
    'The method, and one worked example with effects on money, operations, law, reputation and people.':
      'Metode tersebut, dan satu contoh lengkap dengan dampak pada keuangan, operasi, hukum, reputasi, dan orang.',
    'How do you rate a loss of confidentiality of the customer’s data in this service?':
      'Bagaimana Anda menilai dampak hilangnya kerahasiaan data pelanggan dalam layanan ini?',
    'How bad would it be if the customer’s data became known to the wrong people?':
      'Seberapa buruk akibatnya bila data pelanggan diketahui orang yang tidak berhak?',
    'A rating below the customer’s own shows early that the two expect different protection. Any rating earns the points: what is asked is that the rating was made.':
      'Nilai yang lebih rendah daripada nilai dari pelanggan sejak awal menunjukkan bahwa harapan kedua pihak atas perlindungan berbeda. Nilai apa pun mendapat skor: yang ditanyakan adalah apakah penilaian sudah dilakukan.',
    'The completed rating of this service.': 'Penilaian layanan ini yang sudah diisi.',
    'Your own rating of the data in this service': 'Penilaian Anda sendiri atas data dalam layanan ini',
    Low: 'Rendah',
    Medium: 'Sedang',
    High: 'Tinggi',
    'Very high': 'Sangat tinggi',
    'Not rated yet': 'Belum dinilai',
    'How do you rate a loss of integrity of the customer’s data in this service?':
      'Bagaimana Anda menilai dampak hilangnya integritas data pelanggan dalam layanan ini?',
    'How bad would it be if the customer’s data was changed wrongly and nobody noticed?':
      'Seberapa buruk akibatnya bila data pelanggan diubah secara keliru dan tidak ada yang menyadarinya?',
    'Wrong data can do more harm than leaked data, yet is rated less often. Any rating earns the points: what is asked is that the rating was made.':
      'Data yang salah dapat lebih merugikan daripada data yang bocor, tetapi lebih jarang dinilai. Nilai apa pun mendapat skor: yang ditanyakan adalah apakah penilaian sudah dilakukan.',
    'How do you rate a loss of availability of the customer’s data in this service?':
      'Bagaimana Anda menilai dampak hilangnya ketersediaan data pelanggan dalam layanan ini?',
    'How bad would it be if the customer could not get at the data for a while?':
      'Seberapa buruk akibatnya bila pelanggan untuk sementara tidak dapat mengakses data?',
    'The rating says which recovery times make sense for this service. Any rating earns the points: what is asked is that the rating was made.':
      'Penilaian ini menunjukkan waktu pemulihan yang masuk akal untuk layanan ini. Nilai apa pun mendapat skor: yang ditanyakan adalah apakah penilaian sudah dilakukan.',
    'Does each level of sensitivity lead to a fixed minimum set of controls, and is it checked that they are there?':
      'Apakah setiap tingkat sensitivitas mewajibkan kontrol minimum yang tetap, dan apakah keberadaannya diperiksa?',
    'Does more sensitive data always get stronger protection, and does somebody check?':
      'Apakah data yang lebih sensitif selalu mendapat perlindungan yang lebih kuat, dan apakah ada yang memeriksanya?',
    'A rating without consequences is paper. The link to controls is where it starts to protect.':
      'Penilaian tanpa akibat hanyalah kertas. Perlindungan baru dimulai ketika penilaian itu dikaitkan dengan kontrol.',
    'Table of levels and their controls.': 'Tabel tingkat sensitivitas dan kontrolnya.',
    'Is the impact on privacy or data protection assessed before high-risk processing starts or changes?':
      'Apakah dampak pada privasi atau pelindungan data pribadi dinilai sebelum pemrosesan berisiko tinggi dimulai atau diubah?',
    'Before you do something risky with personal data, do you write down what could go wrong for people?':
      'Sebelum melakukan sesuatu yang berisiko dengan data pribadi, apakah Anda menuliskan apa yang dapat merugikan orang?',
    'Harm to people is cheapest to avoid before the system is built. Several laws ask for this assessment.':
      'Kerugian bagi orang paling murah dicegah sebelum sistem dibangun. Beberapa undang-undang mewajibkan penilaian ini.',
    'Register of such assessments, and one sample.': 'Daftar penilaian dampak, dan satu contoh.',
    'Is there, for each destination country, a transfer impact assessment with law, practice, safeguards, remaining risk, approver and review date?':
      'Apakah ada, untuk setiap negara tujuan, penilaian dampak transfer yang memuat hukum, praktik, pengaman, sisa risiko, pemberi persetujuan, dan tanggal peninjauan?',
    'Have you checked the law and the practice of each country you send data to, and written down the result?':
      'Apakah Anda sudah memeriksa hukum dan praktik di setiap negara tujuan pengiriman data, dan menuliskan hasilnya?',
    'The same contract protects differently in different countries. The assessment shows whether it is enough there.':
      'Kontrak yang sama melindungi secara berbeda di negara yang berbeda. Penilaian menunjukkan apakah kontrak itu cukup di sana.',
    'The assessment of each destination country.': 'Penilaian setiap negara tujuan.',
    'Data crosses borders without a written and approved assessment of the destination countries.':
      'Data melintasi batas negara tanpa penilaian negara tujuan yang tertulis dan disetujui.',
    'Write and approve an assessment for each destination country.':
      'Tulis dan setujui penilaian untuk setiap negara tujuan.',
    'Do you keep a risk register for this service, with owner, treatment and due date of each risk, reviewed at least once a year?':
      'Apakah Anda memelihara daftar risiko untuk layanan ini, dengan pemilik, penanganan, dan tanggal jatuh tempo setiap risiko, yang ditinjau sedikitnya setahun sekali?',
    'Do you keep a list of your main data risks, what you do about each, and who does it by when?':
      'Apakah Anda memelihara daftar risiko data utama Anda, apa tindakan untuk masing-masing, siapa pelaksananya, dan kapan selesainya?',
    'A written risk with a name and a date gets done. One that is only known gets postponed.':
      'Risiko yang tertulis dengan nama dan tanggal akan ditangani. Risiko yang hanya diketahui akan ditunda.',
    'Extract of the register.': 'Kutipan daftar risiko.',
    'Which events make you assess the risk of this service again?':
      'Peristiwa apa saja yang membuat Anda menilai ulang risiko layanan ini?',
    'What changes make you stop and look at the risks again?':
      'Perubahan apa saja yang membuat Anda berhenti dan melihat kembali risikonya?',
    'An assessment is true for the day it was made. These are the changes that most often make it wrong.':
      'Penilaian berlaku untuk hari pembuatannya. Perubahan-perubahan inilah yang paling sering membuatnya tidak sesuai lagi.',
    'Extract of the procedure that names the events.': 'Kutipan prosedur yang menyebutkan peristiwa-peristiwa itu.',
    'Data goes to, or is seen from, a new country': 'Data dikirim ke, atau dilihat dari, negara baru',
    'A new sub-processor, or one that changes': 'Subprosesor baru, atau perubahan pada subprosesor',
    'A new purpose for the data': 'Tujuan baru penggunaan data',
    'An incident or a breach': 'Insiden atau kegagalan pelindungan data',
    'A change of the law': 'Perubahan hukum',
    'A merger or a new owner': 'Penggabungan usaha atau pemilik baru',
    'Have you assessed where your own supply hangs on a single point: one cloud, one region, one supplier, one person?':
      'Sudahkah Anda menilai di mana pasokan Anda sendiri bergantung pada satu titik: satu cloud, satu region, satu pemasok, satu orang?',
    'What happens to your service if your main supplier, or one key person, fails?':
      'Apa yang terjadi pada layanan Anda bila pemasok utama, atau satu orang kunci, tidak dapat bekerja?',
    'The customer inherits every dependency you have. Those that were thought about can be planned for.':
      'Pelanggan ikut menanggung setiap ketergantungan Anda. Ketergantungan yang sudah dipikirkan dapat diantisipasi.',
    'Map or list of dependencies, with what happens when each fails.':
      'Peta atau daftar ketergantungan, dengan akibatnya bila masing-masing gagal.',
    'Where AI is used on the customer’s data, is there a risk assessment of purpose, origin of training data, bias, accuracy, security and human control?':
      'Bila AI dipakai pada data pelanggan, apakah ada penilaian risiko atas tujuan, asal data pelatihan, bias, akurasi, keamanan, dan kendali manusia?',
    'If AI works on the customer’s data, have you written down what could go wrong, and who checks the results?':
      'Bila AI mengolah data pelanggan, sudahkah Anda menuliskan apa yang bisa salah, dan siapa yang memeriksa hasilnya?',
    'AI brings risks that an ordinary security assessment doesn’t look at: wrong, unfair or unexplainable results.':
      'AI membawa risiko yang tidak dilihat dalam penilaian keamanan biasa: hasil yang salah, tidak adil, atau tidak dapat dijelaskan.',
    'Impact assessment of the AI, or the model’s description.': 'Penilaian dampak AI, atau deskripsi modelnya.',
    'Does the service collect only the fields that its stated purpose needs, and is this checked when it is designed?':
      'Apakah layanan ini hanya mengumpulkan kolom data yang diperlukan untuk tujuan yang dinyatakan, dan apakah hal ini diperiksa saat perancangan?',
    'Do you collect only what is needed?': 'Apakah Anda hanya mengumpulkan data yang diperlukan?',
    'Data that was never collected cannot leak. The check has to come at design time; afterwards fields are rarely removed.':
      'Data yang tidak pernah dikumpulkan tidak dapat bocor. Pemeriksaan harus dilakukan saat perancangan; sesudahnya kolom data jarang dihapus.',
    'List of fields with the reason for each.': 'Daftar kolom data dengan alasan masing-masing.',
    'Where you collect data from people, is the legal basis or the consent recorded, and can consent be withdrawn?':
      'Bila Anda mengumpulkan data dari orang, apakah dasar hukum atau persetujuannya direkam, dan dapatkah persetujuan ditarik kembali?',
    'When you collect data from people, can you show why you may, and can they change their mind?':
      'Bila Anda mengumpulkan data dari orang, dapatkah Anda menunjukkan mengapa Anda boleh melakukannya, dan dapatkah mereka berubah pikiran?',
    'Use of data stands on its legal basis. Without a record nobody can tell later which data may still be used.':
      'Penggunaan data bertumpu pada dasar hukumnya. Tanpa rekaman, kelak tidak ada yang tahu data mana yang masih boleh dipakai.',
    'Sample of the log of consents, with one that was withdrawn.':
      'Contoh log persetujuan, dengan satu persetujuan yang ditarik kembali.',
    'Do you process personal data only on the customer’s documented instructions and for its purposes?':
      'Apakah Anda memproses data pribadi hanya menurut instruksi pelanggan yang terdokumentasi dan untuk tujuan pelanggan?',
    'Will you use the customer’s data only for the job you were given?':
      'Apakah Anda akan memakai data pelanggan hanya untuk pekerjaan yang diberikan?',
    'This is what makes a processor a processor. Where it doesn’t hold, the customer has lost control over the data.':
      'Inilah yang menjadikan prosesor sebagai prosesor. Bila tidak dipatuhi, pelanggan kehilangan kendali atas datanya.',
    'Clause of the data-processing agreement, or the log of instructions.':
      'Klausul perjanjian pemrosesan data, atau log instruksi.',
    'Is the customer’s data barred from your own analytics, product improvement, marketing and AI training, unless the customer agrees in writing?':
      'Apakah data pelanggan dilarang dipakai untuk analitik, pengembangan produk, pemasaran, dan pelatihan AI Anda sendiri, kecuali pelanggan menyetujuinya secara tertulis?',
    'Do you promise not to reuse the customer’s data for yourselves, also not for AI, unless the customer agrees in writing?':
      'Apakah Anda berjanji tidak memakai ulang data pelanggan untuk kepentingan sendiri, termasuk untuk AI, kecuali pelanggan menyetujuinya secara tertulis?',
    'Data given for one job is easily used for another. Once a model has learnt from it, it is hard to take back.':
      'Data yang diberikan untuk satu pekerjaan mudah dipakai untuk pekerjaan lain. Begitu model belajar darinya, sulit ditarik kembali.',
    'Extract of the terms, and the setting that enforces it.': 'Kutipan ketentuan, dan pengaturan yang menegakkannya.',
    'The customer’s data may be reused for the vendor’s own purposes without written consent.':
      'Data pelanggan dapat dipakai ulang untuk tujuan vendor sendiri tanpa persetujuan tertulis.',
    'Rule out reuse in the contract, and switch it off.':
      'Larang pemakaian ulang dalam kontrak, dan nonaktifkan pengaturannya.',
    'Is access given by role and only as far as needed, adjusted when people join, move or leave, and reviewed regularly?':
      'Apakah akses diberikan menurut peran dan hanya sebatas keperluan, disesuaikan saat orang masuk, pindah, atau keluar, dan ditinjau secara rutin?',
    'Does each person have their own sign-in, and only the access they need?':
      'Apakah setiap orang memiliki akun masuk sendiri, dan hanya akses yang diperlukannya?',
    'Shared sign-ins hide who opened a file, and access nobody took away is how former staff still get in.':
      'Akun bersama menyembunyikan siapa yang membuka berkas, dan akses yang tidak dicabut adalah jalan masuk bagi mantan staf.',
    'List of roles, the last access review, and one leaver whose access was closed in time.':
      'Daftar peran, tinjauan akses terakhir, dan satu contoh orang keluar yang aksesnya ditutup tepat waktu.',
    'Access to data is not governed by a written and approved rule.':
      'Akses ke data tidak diatur oleh aturan yang tertulis dan disetujui.',
    'Write and approve the rule on access, and review who has access now.':
      'Tulis dan setujui aturan akses, dan tinjau siapa yang memiliki akses sekarang.',
    'Where is multi-factor authentication enforced?': 'Di mana autentikasi multifaktor diwajibkan?',
    'Where must people sign in with two steps?': 'Di mana orang wajib masuk dengan dua langkah?',
    'A stolen password alone then opens nothing. It is among the cheapest protections there are.':
      'Kata sandi curian saja jadi tidak cukup untuk masuk. Ini salah satu perlindungan termurah yang ada.',
    'Screenshot of the policy, or a report of the identity provider.':
      'Tangkapan layar kebijakan, atau laporan penyedia identitas.',
    'For all users and administrators': 'Untuk semua pengguna dan administrator',
    'For administrators, and for everyone from outside':
      'Untuk administrator, dan untuk semua orang yang masuk dari luar',
    'For some systems or people only': 'Hanya untuk sebagian sistem atau orang',
    Nowhere: 'Tidak di mana pun',
    'A stolen password is enough to get in: multi-factor authentication is not enforced for administrators and remote access.':
      'Kata sandi curian cukup untuk masuk: autentikasi multifaktor tidak diwajibkan bagi administrator dan akses jarak jauh.',
    'Enforce multi-factor authentication at least for administrators and for everyone from outside.':
      'Wajibkan autentikasi multifaktor sedikitnya bagi administrator dan semua orang yang masuk dari luar.',
    'Are privileged accounts kept apart from everyday ones, approved, limited in time and recorded?':
      'Apakah akun istimewa (privileged) dipisahkan dari akun sehari-hari, disetujui, dibatasi waktunya, dan direkam?',
    'Are the accounts that can do everything separate, given only when needed, and watched?':
      'Apakah akun yang dapat melakukan segalanya dipisahkan, diberikan hanya saat diperlukan, dan diawasi?',
    'One privileged account can read, change and delete everything, logs included.':
      'Satu akun istimewa dapat membaca, mengubah, dan menghapus segalanya, termasuk log.',
    'Report of privileged access, or the record of one session.': 'Laporan akses istimewa, atau rekaman satu sesi.',
    'For how many days are security logs and logs of access to data kept?':
      'Berapa hari log keamanan dan log akses ke data disimpan?',
    'For how many days do you keep the log of who opened which data? Give the setting in the system, not the policy.':
      'Berapa hari Anda menyimpan log tentang siapa yang membuka data apa? Isi menurut pengaturan di sistem, bukan kebijakan.',
    'Intruders are often found months later. Without logs of that time nobody can say what was taken.':
      'Penyusup sering baru ditemukan berbulan-bulan kemudian. Tanpa log dari masa itu, tidak ada yang tahu apa yang diambil.',
    'Setting of the log system that shows how long logs are kept.':
      'Pengaturan sistem log yang menunjukkan lama penyimpanan log.',
    Logs: 'Log',
    'No fixed time, or no logs': 'Tidak ada waktu yang tetap, atau tidak ada log',
    'Are these logs protected from change and reviewed regularly?':
      'Apakah log ini dilindungi dari perubahan dan ditinjau secara rutin?',
    'Are the logs safe from being changed, and does somebody look at them?':
      'Apakah log aman dari perubahan, dan apakah ada yang memeriksanya?',
    'Whoever breaks in tries to erase the traces. Logs that nobody reads warn nobody.':
      'Siapa pun yang membobol sistem berusaha menghapus jejaknya. Log yang tidak dibaca tidak memperingatkan siapa pun.',
    'Log policy, and one alert with what was done about it.':
      'Kebijakan log, dan satu peringatan beserta tindak lanjutnya.',
    'Is live customer data kept out of test and development, or masked first?':
      'Apakah data pelanggan yang sebenarnya tidak dipakai dalam pengujian dan pengembangan, atau disamarkan lebih dulu?',
    'Do your developers test with real data of the customer?':
      'Apakah pengembang Anda melakukan pengujian dengan data pelanggan yang sebenarnya?',
    'Test systems are less protected than live ones, and more people can get in.':
      'Sistem uji kurang terlindungi dibandingkan sistem produksi, dan lebih banyak orang dapat masuk.',
    'Standard for test data.': 'Standar data uji.',
    'It is never used there': 'Tidak pernah dipakai di sana',
    'It is masked first': 'Disamarkan lebih dulu',
    'It is used unmasked after approval': 'Dipakai tanpa disamarkan setelah disetujui',
    'It is used freely': 'Dipakai secara bebas',
    'How is data protected in transit over public and internal networks?':
      'Bagaimana data dilindungi saat dikirim melalui jaringan publik dan internal?',
    'Is data sent only over encrypted links?': 'Apakah data hanya dikirim melalui sambungan terenkripsi?',
    'Data that travels unprotected can be read or changed on the way without a trace.':
      'Data yang dikirim tanpa perlindungan dapat dibaca atau diubah di jalan tanpa jejak.',
    'Report of a scan, or the configuration.': 'Laporan pemindaian, atau konfigurasinya.',
    'TLS 1.2 or newer on all links, internal ones too': 'TLS 1.2 atau lebih baru di semua sambungan, termasuk internal',
    'TLS 1.2 or newer on public links only': 'TLS 1.2 atau lebih baru hanya di sambungan publik',
    'Some public links without it, or with older versions':
      'Sebagian sambungan publik tanpa TLS, atau dengan versi lama',
    'No encryption in transit': 'Tidak dienkripsi saat dikirim',
    'Data travels over links that are not, or only weakly, encrypted.':
      'Data dikirim melalui sambungan yang tidak dienkripsi, atau enkripsinya lemah.',
    'Encrypt all public links with TLS 1.2 or newer.':
      'Enkripsi semua sambungan publik dengan TLS 1.2 atau lebih baru.',
    'Which measures notice or stop an unauthorised export of customer data in bulk?':
      'Langkah apa yang mendeteksi atau mencegah ekspor data pelanggan secara massal tanpa izin?',
    'Would you notice if somebody copied a large amount of the customer’s data?':
      'Apakah Anda akan tahu bila seseorang menyalin data pelanggan dalam jumlah besar?',
    'The worst losses are whole databases copied in one go, often with a valid account.':
      'Kehilangan terburuk adalah seluruh basis data yang disalin sekaligus, sering kali dengan akun yang sah.',
    'Rules of the tool that watches what leaves the network.':
      'Aturan pada alat yang mengawasi data keluar dari jaringan.',
    'Does every sub-processor have a written contract with duties at least as strict as yours?':
      'Apakah setiap subprosesor terikat kontrak tertulis dengan kewajiban yang sedikitnya seketat kewajiban Anda?',
    'Does every company you pass the data to have a written contract with duties at least as strict as yours? Choose “partly” if only some do.':
      'Apakah setiap perusahaan yang menerima data dari Anda terikat kontrak tertulis dengan kewajiban yang sedikitnya seketat kewajiban Anda? Pilih “Sebagian” bila hanya beberapa.',
    'A duty that is not passed on ends with you. The customer has no contract with your suppliers.':
      'Kewajiban yang tidak diteruskan berhenti pada Anda. Pelanggan tidak memiliki kontrak dengan pemasok Anda.',
    'Template, and one signed sample.': 'Templat, dan satu contoh yang sudah ditandatangani.',
    'At least one sub-processor handles the data without a contract as strict as the vendor’s own.':
      'Sedikitnya satu subprosesor menangani data tanpa kontrak yang seketat kontrak vendor sendiri.',
    'Sign contracts as strict as your own with all sub-processors.':
      'Tanda tangani kontrak yang seketat kontrak Anda sendiri dengan semua subprosesor.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Berapa hari sebelum subprosesor baru atau yang berubah mulai bekerja Anda memberi tahu pelanggan menurut kontrak?',
    'How many days before a new company gets the data do you tell the customer? If the contract says nothing, choose “no promise”.':
      'Berapa hari sebelum perusahaan baru menerima data Anda memberi tahu pelanggan? Bila kontrak tidak mengaturnya, pilih “Tidak dijanjikan”.',
    'A notice that comes with the change, or after it, leaves the customer nothing to decide.':
      'Pemberitahuan yang datang bersamaan dengan perubahan, atau sesudahnya, tidak menyisakan apa pun untuk diputuskan pelanggan.',
    'Extract of the clause, and one notice that was sent.':
      'Kutipan klausul, dan satu pemberitahuan yang pernah dikirim.',
    'New and changed sub-processors': 'Subprosesor baru dan yang berubah',
    'No promise': 'Tidak dijanjikan',
    'The customer is not told before a new company gets its data.':
      'Pelanggan tidak diberi tahu sebelum perusahaan baru menerima datanya.',
    'Promise notice before a new sub-processor starts; 30 days earn full points.':
      'Janjikan pemberitahuan sebelum subprosesor baru mulai bekerja; 30 hari mendapat skor penuh.',
    'Can the customer object before its data goes to a new or changed sub-processor?':
      'Dapatkah pelanggan berkeberatan sebelum datanya dikirim ke subprosesor baru atau yang berubah?',
    'Can the customer say no before a new company gets the data?':
      'Dapatkah pelanggan menolak sebelum perusahaan baru menerima data?',
    'Notice is worth something only together with a say.': 'Pemberitahuan baru berguna bila disertai hak bersuara.',
    'Extract of the clause on objections.': 'Kutipan klausul tentang keberatan.',
    'The customer cannot object before a new company gets its data.':
      'Pelanggan tidak dapat berkeberatan sebelum perusahaan baru menerima datanya.',
    'Give the customer a right to object in the contract.': 'Berikan hak berkeberatan kepada pelanggan dalam kontrak.',
    'Is onward transfer to another country or party blocked unless the customer approves it and equal protection is in place?':
      'Apakah transfer lanjutan ke negara atau pihak lain dicegah kecuali pelanggan menyetujuinya dan perlindungan yang setara tersedia?',
    'Will you ask the customer before sending data on to another country or company?':
      'Apakah Anda akan meminta persetujuan pelanggan sebelum meneruskan data ke negara atau perusahaan lain?',
    'With each onward transfer protection can thin out, while the customer stays responsible.':
      'Pada setiap transfer lanjutan perlindungan dapat menipis, sedangkan pelanggan tetap bertanggung jawab.',
    'The clause, and the technical setting that limits places.':
      'Klausul tersebut, dan pengaturan teknis yang membatasi lokasi.',
    'Data can be passed on to other countries or parties without the customer’s approval.':
      'Data dapat diteruskan ke negara atau pihak lain tanpa persetujuan pelanggan.',
    'Bind onward transfers to the customer’s approval.': 'Syaratkan persetujuan pelanggan untuk transfer lanjutan.',
    'How is the customer’s data encrypted at rest, backups and portable media included?':
      'Bagaimana data pelanggan yang tersimpan dienkripsi, termasuk cadangan dan media portabel?',
    'Is stored data encrypted, backups and USB drives too?':
      'Apakah data yang tersimpan dienkripsi, termasuk cadangan dan USB?',
    'A lost drive or a stolen backup then gives nothing away.':
      'Dengan ini, media yang hilang atau cadangan yang dicuri tidak membocorkan apa pun.',
    'Note on the architecture, or an export of the settings.': 'Catatan arsitektur, atau hasil ekspor pengaturan.',
    'All stores, backups and portable media': 'Semua penyimpanan, cadangan, dan media portabel',
    'Primary stores only': 'Hanya penyimpanan utama',
    'Some primary stores only': 'Hanya sebagian penyimpanan utama',
    'Not encrypted': 'Tidak dienkripsi',
    'Stored data is not, or only partly, encrypted, although its loss would do harm.':
      'Data yang tersimpan tidak dienkripsi, atau hanya sebagian, padahal kehilangannya akan merugikan.',
    'Encrypt at least all primary stores; backups and portable media earn full points.':
      'Enkripsi sedikitnya semua penyimpanan utama; bila cadangan dan media portabel juga dienkripsi, skornya penuh.',
    'Are encryption keys generated, rotated, kept apart from the data and revoked by a set procedure?':
      'Apakah kunci enkripsi dibuat, dirotasi, dipisahkan dari data, dan dicabut menurut prosedur yang ditetapkan?',
    'Are the keys to the encrypted data looked after: made safely, changed, and stored away from the data?':
      'Apakah kunci data terenkripsi dijaga: dibuat dengan aman, diganti, dan disimpan terpisah dari data?',
    'Encryption is as good as the care for its keys. A key that lies beside the data protects nothing.':
      'Enkripsi hanya sebaik penjagaan kuncinya. Kunci yang disimpan di samping data tidak melindungi apa pun.',
    'Policy on keys, or a report of the key management system.':
      'Kebijakan kunci, atau laporan sistem manajemen kunci.',
    'Encryption keys': 'Kunci enkripsi',
    'Who can control the keys that encrypt the customer’s data?':
      'Siapa yang dapat mengendalikan kunci yang mengenkripsi data pelanggan?',
    'Can the customer hold the keys to its own data?': 'Dapatkah pelanggan memegang sendiri kunci datanya?',
    'Whoever holds the key can open the data, also when an authority asks. Some customers need to hold it themselves.':
      'Siapa pun yang memegang kunci dapat membuka data, juga bila otoritas memintanya. Sebagian pelanggan perlu memegangnya sendiri.',
    'Documentation of the options for key control.': 'Dokumentasi pilihan kendali kunci.',
    'The customer can hold the keys outside your systems': 'Pelanggan dapat memegang kunci di luar sistem Anda',
    'The customer can manage the keys inside your systems': 'Pelanggan dapat mengelola kunci di dalam sistem Anda',
    'Only you, or your provider, control the keys': 'Hanya Anda, atau penyedia Anda, yang mengendalikan kunci',
    'The data is not encrypted, so there are no keys': 'Data tidak dienkripsi, jadi tidak ada kunci',
    'Is one customer’s data kept apart from another’s, and is that separation tested?':
      'Apakah data satu pelanggan dipisahkan dari data pelanggan lain, dan apakah pemisahan itu diuji?',
    'Is the customer’s data kept so that your other customers can never see it, and do you test that?':
      'Apakah data pelanggan disimpan sedemikian rupa sehingga pelanggan Anda yang lain tidak pernah dapat melihatnya, dan apakah Anda mengujinya?',
    'In shared systems one mistake can show one customer’s data to another.':
      'Dalam sistem bersama, satu kesalahan dapat memperlihatkan data satu pelanggan kepada pelanggan lain.',
    'Note on the design, and the result of a test.': 'Catatan rancangan, dan hasil pengujian.',
    'When was a restore from an offline or unchangeable backup last tested with success?':
      'Kapan pemulihan dari cadangan yang luring atau tidak dapat diubah terakhir diuji dengan berhasil?',
    'When did you last restore a backup successfully? It must be a backup that an intruder could not have reached.':
      'Kapan Anda terakhir berhasil memulihkan data dari cadangan? Cadangan itu harus yang tidak mungkin dijangkau penyusup.',
    'A backup nobody has ever restored is a hope. Ransomware destroys the backups it can reach first.':
      'Cadangan yang tidak pernah dicoba dipulihkan hanyalah harapan. Ransomware lebih dulu merusak cadangan yang dapat dijangkaunya.',
    'Report of the restore test.': 'Laporan uji pemulihan.',
    Never: 'Belum pernah',
    'A restore from a protected backup was not proven within the last 12 months.':
      'Pemulihan dari cadangan yang terlindungi tidak dibuktikan dalam 12 bulan terakhir.',
    'Restore from a protected backup and record the result.':
      'Pulihkan data dari cadangan yang terlindungi dan catat hasilnya.',
    'Within how many days do your rules require critical vulnerabilities to be fixed on systems that hold customer data?':
      'Menurut aturan Anda, dalam berapa hari kerentanan kritis harus diperbaiki pada sistem yang menyimpan data pelanggan?',
    'How many days do you allow yourselves for an urgent security update?':
      'Berapa hari batas yang Anda tetapkan untuk pembaruan keamanan yang mendesak?',
    'The target shows what staff are measured against.': 'Target menunjukkan ukuran yang dipakai untuk menilai staf.',
    'The rule on patching.': 'Aturan tentang pembaruan keamanan.',
    'Fixing critical vulnerabilities': 'Perbaikan kerentanan kritis',
    'No target is set': 'Tidak ada target',
    'How many days did it take you on average, over the last six months, to fix critical vulnerabilities on those systems?':
      'Dalam enam bulan terakhir, rata-rata berapa hari yang Anda perlukan untuk memperbaiki kerentanan kritis pada sistem tersebut?',
    'How many days does it really take you to install an urgent security update?':
      'Berapa hari yang sebenarnya Anda perlukan untuk memasang pembaruan keamanan yang mendesak?',
    'Known weaknesses are attacked within days. Only the time really taken tells how long the door stands open.':
      'Kelemahan yang sudah diketahui diserang dalam hitungan hari. Hanya waktu yang sebenarnya yang menunjukkan berapa lama pintu terbuka.',
    'Trend of scans, or the report on patches.': 'Tren hasil pemindaian, atau laporan pembaruan keamanan.',
    'What share of servers and staff devices has centrally managed protection against malware?':
      'Berapa persen server dan perangkat staf yang memiliki perlindungan malware yang dikelola terpusat?',
    'Out of every 100 computers, how many have anti-virus that you manage centrally?':
      'Dari setiap 100 komputer, berapa yang memiliki antivirus yang Anda kelola secara terpusat?',
    'One unprotected machine is enough to bring the others down.':
      'Satu mesin tanpa perlindungan cukup untuk menjatuhkan yang lain.',
    'Export from the management console.': 'Hasil ekspor dari konsol pengelolaan.',
    'Not known': 'Tidak diketahui',
    'Are networks divided, systems hardened to a baseline, and both watched for intrusion?':
      'Apakah jaringan dibagi-bagi, sistem diperkuat (hardening) menurut standar dasar (baseline), dan keduanya dipantau dari penyusupan?',
    'Is your network split into parts, set up safely, and watched for intruders?':
      'Apakah jaringan Anda dibagi menjadi beberapa bagian, diatur dengan aman, dan dipantau dari penyusup?',
    'Division keeps an intruder in one room; watching is how anybody notices.':
      'Pembagian menahan penyusup di satu ruangan; pemantauan membuat penyusup diketahui.',
    'Baseline, network diagram, and one alert.': 'Standar dasar (baseline), diagram jaringan, dan satu peringatan.',
    'What recovery time (RTO) do you promise by contract, in hours?':
      'Berapa jam waktu pemulihan (RTO) yang Anda janjikan dalam kontrak?',
    'How many hours after an outage will the service be back, by contract?':
      'Berapa jam setelah gangguan layanan akan kembali berjalan, menurut kontrak?',
    'The customer plans its own continuity with this figure. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan merencanakan kelangsungan usahanya sendiri dengan angka ini. Angka ini sendiri tidak baik atau buruk, jadi tidak diberi skor.',
    'Extract of the contract, or the recovery plan.': 'Kutipan kontrak, atau rencana pemulihan.',
    'Recovery after an outage': 'Pemulihan setelah gangguan',
    'How many hours of data can be lost at most, by contract (RPO)?':
      'Paling banyak berapa jam data yang boleh hilang menurut kontrak (RPO)?',
    'After an outage, how many hours of the latest data might be gone?':
      'Setelah gangguan, berapa jam data terbaru yang mungkin hilang?',
    'The customer must know how much it may have to enter again. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan harus tahu seberapa banyak data yang mungkin perlu dimasukkan ulang. Angka ini sendiri tidak baik atau buruk, jadi tidak diberi skor.',
    'When was the continuity or recovery plan for this service last tested?':
      'Kapan rencana kelangsungan usaha atau pemulihan untuk layanan ini terakhir diuji?',
    'When did you last practise getting the service back after an outage?':
      'Kapan Anda terakhir berlatih menjalankan kembali layanan setelah gangguan?',
    'Plans age with every change of the system. Only a test shows that the promised times can be kept.':
      'Rencana menua dengan setiap perubahan sistem. Hanya pengujian yang menunjukkan bahwa waktu yang dijanjikan dapat ditepati.',
    'Report of the test.': 'Laporan pengujian.',
    'The customer depends on this service, and its recovery was not tested within the last 24 months.':
      'Pelanggan bergantung pada layanan ini, dan pemulihannya tidak diuji dalam 24 bulan terakhir.',
    'Test the recovery plan and record the result.': 'Uji rencana pemulihan dan catat hasilnya.',
    'Are retention periods enforced by the system rather than by hand?':
      'Apakah masa retensi ditegakkan oleh sistem, bukan secara manual?',
    'Is old data deleted on time, by the system and not from memory?':
      'Apakah data lama dihapus tepat waktu oleh sistem, bukan berdasarkan ingatan orang?',
    'Deleting by hand is forgotten. What should be gone is then still there when a leak happens.':
      'Penghapusan manual sering terlupa. Data yang seharusnya sudah tidak ada masih tersimpan saat kebocoran terjadi.',
    'Log of the deletion job, or its settings.': 'Log tugas penghapusan, atau pengaturannya.',
    'Is data destroyed by a recognised method, backups included, with a certificate or a log as proof?':
      'Apakah data dimusnahkan dengan metode yang diakui, termasuk cadangan, dengan sertifikat atau log sebagai bukti?',
    'Can you prove that data was destroyed, backups too? Choose “partly” if backups or the proof are missing.':
      'Dapatkah Anda membuktikan bahwa data sudah dimusnahkan, termasuk cadangan? Pilih “Sebagian” bila cadangan atau buktinya belum ada.',
    'Deleted files can often be brought back. Proof lets the customer show that its own duty is done.':
      'Berkas yang dihapus sering dapat dikembalikan. Dengan bukti, pelanggan dapat menunjukkan bahwa kewajibannya sudah dipenuhi.',
    'Sample of a certificate or a log, and the method.': 'Contoh sertifikat atau log, dan metodenya.',
    'Within how many days after the contract ends is all of the customer’s data returned and deleted, backups included?':
      'Berapa hari setelah kontrak berakhir semua data pelanggan dikembalikan dan dihapus, termasuk cadangan?',
    'How many days after the end will the customer have its data back and all copies be gone?':
      'Berapa hari setelah kontrak berakhir pelanggan menerima kembali datanya dan semua salinan hilang?',
    'Data left with a former vendor is watched by nobody, yet the customer remains responsible for it.':
      'Data yang tertinggal pada mantan vendor tidak diawasi siapa pun, tetapi pelanggan tetap bertanggung jawab atasnya.',
    'The clause on the end of the contract.': 'Klausul tentang berakhirnya kontrak.',
    'After the contract ends, data stays with the vendor for more than 180 days, or without any limit.':
      'Setelah kontrak berakhir, data tetap berada pada vendor selama lebih dari 180 hari, atau tanpa batas waktu.',
    'Promise return and deletion within 180 days; 30 days earn full points.':
      'Janjikan pengembalian dan penghapusan dalam 180 hari; 30 hari mendapat skor penuh.',
    'Where the output of AI affects people, can a person review, correct or overrule it?':
      'Bila keluaran AI berdampak pada orang, dapatkah seseorang meninjau, memperbaiki, atau membatalkannya?',
    'Can a person check and change what the AI decides?': 'Dapatkah seseorang memeriksa dan mengubah keputusan AI?',
    'Machines err in ways that only people notice. Someone affected needs a human to turn to.':
      'Mesin keliru dengan cara yang hanya disadari manusia. Orang yang terdampak memerlukan manusia sebagai tempat mengadu.',
    'Description of the process, with one case that was corrected.':
      'Deskripsi prosesnya, dengan satu kasus yang diperbaiki.',
    'AI that affects people': 'AI yang berdampak pada orang',
    'Are people told when AI is used on them?': 'Apakah orang diberi tahu bila AI dipakai terhadap mereka?',
    'Do you tell people when AI is used?': 'Apakah Anda memberi tahu orang bila AI dipakai?',
    'Nobody can object to what they don’t know of.':
      'Tidak ada yang dapat berkeberatan atas hal yang tidak diketahuinya.',
    'The notice as people see it on the screen.': 'Pemberitahuan seperti yang dilihat orang di layar.',
    'Can you show the origin and the licence of the data used to train or tune your models?':
      'Dapatkah Anda menunjukkan asal dan lisensi data yang dipakai untuk melatih atau menyetel model Anda?',
    'Can you show where the data used to train your models came from, and that you may use it?':
      'Dapatkah Anda menunjukkan dari mana data pelatihan model Anda berasal, dan bahwa Anda boleh memakainya?',
    'A model built on data that nobody was allowed to use may have to be withdrawn, and the service with it.':
      'Model yang dibangun dari data yang tidak boleh dipakai mungkin harus ditarik, beserta layanannya.',
    'Description of the data sets, with their licences.': 'Deskripsi kumpulan data, dengan lisensinya.',
    'Data behind the models': 'Data di balik model',
    'Can the customer’s data be kept out of training and tuning?':
      'Dapatkah data pelanggan dikecualikan dari pelatihan dan penyetelan?',
    'Can the customer’s data be left out when your models learn?':
      'Dapatkah data pelanggan tidak diikutkan saat model Anda belajar?',
    'What a model has learnt can surface again, in front of others.':
      'Yang sudah dipelajari model dapat muncul lagi di depan orang lain.',
    'Proof of the setting that leaves the data out.': 'Bukti pengaturan yang mengecualikan data.',
    'Which figures on data management do you measure and report to management? Five of these earn full points.':
      'Angka apa saja tentang pengelolaan data yang Anda ukur dan laporkan kepada manajemen? Lima di antaranya mendapat skor penuh.',
    'Which numbers about data does your management get to see regularly?':
      'Angka apa saja tentang data yang dilihat manajemen Anda secara rutin?',
    'What is measured is noticed when it slips. Few figures that are read beat many that are not.':
      'Yang diukur akan terlihat bila memburuk. Sedikit angka yang dibaca lebih baik daripada banyak angka yang tidak dibaca.',
    'The dashboard, or the last report to management.': 'Dasbor, atau laporan terakhir kepada manajemen.',
    'Time to close requests by the people the data is about': 'Waktu penyelesaian permintaan dari subjek data',
    'Share of important systems that are encrypted': 'Persentase sistem penting yang dienkripsi',
    'Age of policies since their last review': 'Usia kebijakan sejak peninjauan terakhir',
    'Share of staff trained': 'Persentase staf yang sudah dilatih',
    'Share of datasets in the inventory': 'Persentase kumpulan data yang ada dalam inventaris',
    'Share of data deleted on time': 'Persentase data yang dihapus tepat waktu',
    'Number of incidents and time to handle them': 'Jumlah insiden dan waktu penanganannya',
    'Overdue corrective actions': 'Tindakan perbaikan yang terlambat',
    'When was the last internal or external audit of your data controls?':
      'Kapan audit internal atau eksternal atas kontrol data Anda terakhir dilakukan?',
    'When did somebody last check, formally, whether your data rules are followed?':
      'Kapan terakhir kali ada yang memeriksa secara formal apakah aturan data Anda dipatuhi?',
    'Controls wear out unnoticed. An audit looks at what is done, not at what is written.':
      'Kontrol melemah tanpa disadari. Audit melihat apa yang dilakukan, bukan apa yang tertulis.',
    'Summary of the audit.': 'Ringkasan audit.',
    'Audit of data controls': 'Audit atas kontrol data',
    'Are the findings of that audit closed?': 'Apakah temuan audit itu sudah ditutup?',
    'Have you put right what that check found?': 'Sudahkah Anda memperbaiki hal yang ditemukan dalam pemeriksaan itu?',
    'Findings left open are known weaknesses.': 'Temuan yang dibiarkan terbuka adalah kelemahan yang sudah diketahui.',
    'List of findings with the date on which each was closed.': 'Daftar temuan dengan tanggal penutupan masing-masing.',
    'All are closed, or there were none': 'Semua sudah ditutup, atau tidak ada temuan',
    'Some are open, all within their due date': 'Ada yang terbuka, semuanya belum jatuh tempo',
    'Some are overdue': 'Ada yang terlambat',
    'They are not tracked': 'Tidak dilacak',
    'When was the last penetration test of this service by an independent tester?':
      'Kapan uji penetrasi terakhir atas layanan ini oleh penguji independen?',
    'When did an outside expert last try to break into your service?':
      'Kapan ahli dari luar terakhir mencoba membobol layanan Anda?',
    'An outsider finds what insiders overlook, before an attacker does.':
      'Orang luar menemukan hal yang terlewat oleh orang dalam, sebelum penyerang menemukannya.',
    'Management summary of the test report.': 'Ringkasan manajemen dari laporan pengujian.',
    'Penetration test': 'Uji penetrasi',
    'The service can be reached from the internet and was not tested by an independent tester within the last 18 months.':
      'Layanan ini dapat dijangkau dari internet dan tidak diuji oleh penguji independen dalam 18 bulan terakhir.',
    'Have an independent tester test the service.': 'Mintalah penguji independen menguji layanan ini.',
    'Are the high and critical findings of that test fixed?':
      'Apakah temuan tinggi dan kritis dari pengujian itu sudah diperbaiki?',
    'Have you fixed the serious problems the expert found?':
      'Sudahkah Anda memperbaiki masalah serius yang ditemukan ahli itu?',
    'A report doesn’t make anything safer; the fixes do.':
      'Laporan tidak membuat apa pun lebih aman; perbaikannya yang membuat aman.',
    'Letter on the retest.': 'Surat tentang uji ulang.',
    'All are fixed and tested again, or there were none':
      'Semua sudah diperbaiki dan diuji ulang, atau tidak ada temuan',
    'All are fixed, not tested again': 'Semua sudah diperbaiki, belum diuji ulang',
    'Some are open': 'Ada yang masih terbuka',
    'None is fixed, or nobody knows': 'Tidak ada yang diperbaiki, atau tidak ada yang tahu',
    'Will you let the customer, its auditors or an agreed third party audit the service, and answer their questions?':
      'Apakah Anda mengizinkan pelanggan, auditornya, atau pihak ketiga yang disepakati mengaudit layanan ini, dan akan menjawab pertanyaan mereka?',
    'May the customer check how you protect its data?': 'Bolehkah pelanggan memeriksa cara Anda melindungi datanya?',
    'Trust needs the right to look. Authorities may expect the customer to have it in the contract.':
      'Kepercayaan memerlukan hak untuk melihat. Otoritas dapat mengharapkan pelanggan mencantumkannya dalam kontrak.',
    'The clause on audits.': 'Klausul tentang audit.',
    'The customer has no right to audit the service.': 'Pelanggan tidak berhak mengaudit layanan ini.',
    'Agree to audits in the contract.': 'Setujui audit dalam kontrak.',
    'What share of your corrective actions for data protection and security is overdue?':
      'Berapa persen tindakan perbaikan Anda untuk pelindungan dan keamanan data yang terlambat?',
    'Out of every 100 improvements you decided on, how many are late?':
      'Dari setiap 100 perbaikan yang Anda putuskan, berapa yang terlambat?',
    'Weaknesses are found everywhere. What tells vendors apart is whether decisions are carried out.':
      'Kelemahan ditemukan di mana-mana. Yang membedakan vendor adalah apakah keputusan dilaksanakan.',
    'The list of actions with due dates.': 'Daftar tindakan dengan tanggal jatuh temponya.',
    'Not tracked': 'Tidak dilacak',
    'Of the sub-processors that see the customer’s data, take the one whose last review is longest ago: when was that review?':
      'Di antara subprosesor yang melihat data pelanggan, ambil yang tinjauan terakhirnya paling lama berlalu: kapan tinjauan itu dilakukan?',
    'When did you last check your suppliers? Give the date of the one you checked longest ago.':
      'Kapan Anda terakhir memeriksa pemasok Anda? Isi tanggal untuk pemasok yang paling lama tidak diperiksa.',
    'Suppliers change too. The one nobody looked at for longest is where surprises come from.':
      'Pemasok juga berubah. Kejutan datang dari pemasok yang paling lama tidak diperhatikan.',
    'Log of the reviews.': 'Log tinjauan.',
    'At least one was never reviewed': 'Sedikitnya satu belum pernah ditinjau',
    'When did management last review the data protection programme?':
      'Kapan manajemen terakhir meninjau program pelindungan data?',
    'When did the owner or the managers last look at how well data is protected?':
      'Kapan pemilik atau para manajer terakhir melihat seberapa baik data dilindungi?',
    'Money and priorities are set at the top. A date shows that the top has looked.':
      'Anggaran dan prioritas ditetapkan oleh pimpinan tertinggi. Tanggal menunjukkan bahwa pimpinan sudah melihatnya.',
    'Minutes of the review.': 'Risalah peninjauan.',
    'Within how many days do you tell the customer of an important change: owner, location, sub-processor, lost certificate, key control?':
      'Dalam berapa hari Anda memberi tahu pelanggan tentang perubahan penting: pemilik, lokasi, subprosesor, sertifikat yang hilang, kendali kunci?',
    'How many days after a big change in your company or service will you tell the customer?':
      'Berapa hari setelah perubahan besar di perusahaan atau layanan Anda, Anda akan memberi tahu pelanggan?',
    'The customer decided on the vendor as it was then. After a change it has to look again.':
      'Pelanggan memutuskan berdasarkan keadaan vendor saat itu. Setelah ada perubahan, pelanggan harus menilai lagi.',
    'Extract of the clause.': 'Kutipan klausul.',
    'When did you last practise a breach or a crisis, notice to customers included?':
      'Kapan Anda terakhir berlatih menghadapi kegagalan pelindungan data atau krisis, termasuk pemberitahuan kepada pelanggan?',
    'When did you last practise what to do after a leak, including telling your customers?':
      'Kapan Anda terakhir berlatih langkah setelah kebocoran, termasuk memberi tahu pelanggan Anda?',
    'The first notice written under stress is usually late and wrong. Practice makes it routine.':
      'Pemberitahuan pertama yang ditulis dalam tekanan biasanya terlambat dan salah. Latihan membuatnya menjadi hal biasa.',
    'Report of the exercise.': 'Laporan latihan.',
    'Do you give the customer a security contact who can be reached at any hour?':
      'Apakah Anda memberi pelanggan kontak keamanan yang dapat dihubungi kapan saja?',
    'Is there somebody the customer can call about a security problem, day and night?':
      'Adakah orang yang dapat dihubungi pelanggan tentang masalah keamanan, siang dan malam?',
    'Incidents don’t keep office hours. An unknown number costs the hours that matter most.':
      'Insiden tidak mengenal jam kerja. Nomor yang tidak diketahui menghabiskan jam-jam yang paling penting.',
    'The contact sheet.': 'Lembar kontak.',
    'Contact and outside view': 'Kontak dan pandangan dari luar',
    'Do you agree that the customer watches, from outside, what your service shows to the internet?':
      'Apakah Anda setuju pelanggan memantau dari luar apa yang diperlihatkan layanan Anda ke internet?',
    'May the customer look at your service from the outside, as anyone on the internet could?':
      'Bolehkah pelanggan melihat layanan Anda dari luar, seperti yang dapat dilakukan siapa pun di internet?',
    'Much can be seen from outside without touching the service. Agreement keeps such a look from being mistaken for an attack.':
      'Banyak hal terlihat dari luar tanpa menyentuh layanan. Kesepakatan mencegah pemantauan itu dikira serangan.',
    'The clause or the letter in which you agree.': 'Klausul atau surat persetujuan Anda.',
    'A processor uses personal data for more than the customer’s documented instructions.':
      'Prosesor memakai data pribadi melebihi instruksi pelanggan yang terdokumentasi.',
    'Bind processing to the customer’s documented instructions in the contract, and keep to it.':
      'Ikat pemrosesan pada instruksi pelanggan yang terdokumentasi dalam kontrak, dan patuhi.',
  },
  reviewed: {},
}
