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
      'Bila ada yang bisa salah dengan data, apakah hal itu ditangani seperti risiko usaha lainnya, dengan batas yang disepakati dan jalur pelaporan ke atas yang jelas?',
    'A data risk that lives outside the company’s risk process gets neither money nor attention. An agreed appetite tells staff when to stop and ask.':
      'Risiko data yang berada di luar proses risiko perusahaan tidak mendapat anggaran maupun perhatian. Selera risiko yang disepakati memberi tahu staf kapan harus berhenti dan bertanya.',
    'Risk policy, and the statement of how much data risk is accepted.':
      'Kebijakan risiko, dan pernyataan tentang besarnya risiko data yang diterima.',
    'Name the legal entity that will sign the contract, its direct parent and its ultimate parent.':
      'Sebutkan badan hukum yang akan menandatangani kontrak, perusahaan induk langsungnya, dan induk paling akhirnya.',
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
      'Banyak insiden bermula dari manusia, bukan mesin. Persentase yang diukur lebih bermakna daripada pernyataan bahwa pelatihan sudah ada.',
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
      'Insiden di masa lalu bukanlah vonis; cara penanganannya yang banyak bercerita. Jawaban ini dibaca oleh orang dan tidak diberi skor, apa pun isinya.',
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
      'Jam-jam pertama menentukan seberapa parah suatu kebocoran. Rencana yang tidak pernah dicoba biasanya gagal pada harinya.',
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
      'Pelanggan menjawab kepada orang tersebut, tetapi hanya Anda yang dapat menemukan datanya. Setiap hari yang Anda perlukan mengurangi tenggatnya.',
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
      'Bila Anda mengumpulkan data dari orang, dapatkah Anda menunjukkan dasar kewenangannya, dan dapatkah mereka berubah pikiran?',
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
    'Rule out reuse in the contract, and switch it off.': 'Larang pemakaian ulang dalam kontrak, dan nonaktifkan.',
  },
  reviewed: {},
}
