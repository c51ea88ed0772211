import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Framework on Cross-border Cloud Computing': 'Rangka Kerja ASEAN tentang Pengkomputeran Awan Rentas Sempadan',
    'First version.': 'Versi pertama.',
    'Cloud services': 'Perkhidmatan awan',
    'In which countries are the cloud regions in which the customer’s content can be stored, replicas included?':
      'Di negara manakah terletaknya rantau awan tempat kandungan pelanggan boleh disimpan, termasuk replika?',
    'In which countries are the data centres that may hold the customer’s data?':
      'Di negara manakah pusat data yang mungkin memegang data pelanggan?',
    'The region decides whose law applies and whether storing is already a transfer. The answer is compared with what the customer recorded, and gives no points.':
      'Rantau menentukan undang-undang siapa yang terpakai dan sama ada penyimpanan itu sudah merupakan pemindahan. Jawapan ini dibandingkan dengan rekod pelanggan, dan tidak diberi markah.',
    'The list of regions, or the setting in the console.': 'Senarai rantau, atau tetapan dalam konsol.',
    'Regions and data centres': 'Rantau dan pusat data',
    'Name each of these data centres: region, metropolitan area, and the company that runs the site.':
      'Namakan setiap pusat data ini: rantau, kawasan metropolitan, dan syarikat yang mengendalikan tapaknya.',
    'What are these data centres called, near which city are they, and who runs them?':
      'Apakah nama pusat data ini, berhampiran bandar manakah ia, dan siapakah yang mengendalikannya?',
    'Two regions can share one building, and a site often belongs to another company. Only names show it. The answer gives no points.':
      'Dua rantau boleh berkongsi satu bangunan, dan tapak sering dimiliki syarikat lain. Hanya nama yang menunjukkannya. Jawapan ini tidak diberi markah.',
    'The list of sites with their operators.': 'Senarai tapak berserta pengendalinya.',
    'How far can the customer choose the region in which its content is stored?':
      'Sejauh manakah pelanggan boleh memilih rantau tempat kandungannya disimpan?',
    'Can the customer decide where its data is kept?': 'Bolehkah pelanggan memutuskan di mana datanya disimpan?',
    'A customer that may not choose the place cannot keep a promise about it.':
      'Pelanggan yang tidak boleh memilih tempat tidak dapat menepati janji tentangnya.',
    'The setting in the console, or the clause on regions.': 'Tetapan dalam konsol, atau klausa tentang rantau.',
    'The customer chooses the region for every service in scope':
      'Pelanggan memilih rantau bagi setiap perkhidmatan dalam skop',
    'The customer chooses, but not for every service in scope':
      'Pelanggan memilih, tetapi bukan bagi setiap perkhidmatan dalam skop',
    'You choose, from regions named in the contract': 'Anda memilih, daripada rantau yang dinamakan dalam kontrak',
    'You choose, and may change it': 'Anda memilih, dan boleh mengubahnya',
    'What keeps the customer’s content in the chosen region?':
      'Apakah yang mengekalkan kandungan pelanggan di rantau yang dipilih?',
    'What stops data from leaving the chosen place: a technical lock, or only a promise?':
      'Apakah yang menghalang data daripada keluar dari tempat yang dipilih: sekatan teknikal, atau janji sahaja?',
    'A promise is broken by one wrong setting. A lock that the customer controls also holds on a bad day.':
      'Satu tetapan yang salah sudah cukup untuk memungkiri janji. Sekatan yang dikawal pelanggan tetap berfungsi pada hari yang buruk.',
    'Sample of the rule as code, or the clause.': 'Contoh peraturan sebagai kod, atau klausa itu.',
    'A technical lock that the customer controls': 'Sekatan teknikal yang dikawal pelanggan',
    'A technical lock that you control': 'Sekatan teknikal yang dikawal anda',
    'The contract alone': 'Kontrak sahaja',
    Nothing: 'Tiada apa-apa',
    'The data must stay in certain countries, and nothing keeps it there.':
      'Data mesti kekal di negara tertentu, dan tiada apa-apa yang mengekalkannya di sana.',
    'Put a technical lock on the region; one that the customer controls earns full points.':
      'Pasang sekatan teknikal pada rantau; sekatan yang dikawal pelanggan mendapat markah penuh.',
    'The data must stay in certain countries, and only a promise keeps it there.':
      'Data mesti kekal di negara tertentu, dan hanya janji yang mengekalkannya di sana.',
    'In which countries are the data about the customer’s use kept: account and billing data, telemetry, security logs, and prompts to AI?':
      'Di negara manakah data tentang penggunaan pelanggan disimpan: data akaun dan bil, telemetri, log keselamatan, dan gesaan kepada AI?',
    'Where do you keep what you learn about the customer: accounts, bills, usage, logs, questions to AI?':
      'Di manakah anda menyimpan apa yang anda ketahui tentang pelanggan: akaun, bil, penggunaan, log, soalan kepada AI?',
    'Region settings usually cover content alone. What is recorded about its use often lies elsewhere. The answer gives no points.':
      'Tetapan rantau biasanya meliputi kandungan sahaja. Apa yang direkodkan tentang penggunaannya sering berada di tempat lain. Jawapan ini tidak diberi markah.',
    'Table of data categories and their places.': 'Jadual kategori data dan tempatnya.',
    'From which countries can support or operations staff, yours or your suppliers’, reach the customer’s content in the cloud?':
      'Dari negara manakah kakitangan sokongan atau operasi, anda atau pembekal anda, boleh mengakses kandungan pelanggan di awan?',
    'In which countries do the people sit who could open the customer’s data while helping or maintaining?':
      'Di negara manakah berada orang yang boleh membuka data pelanggan semasa membantu atau menyelenggara?',
    'Access from abroad can count as a transfer, even if nothing moves. The answer gives no points.':
      'Akses dari luar negara boleh dikira sebagai pemindahan, walaupun tiada apa-apa yang bergerak. Jawapan ini tidak diberi markah.',
    'Description of how support is organised, by country.': 'Huraian tentang cara sokongan diatur, mengikut negara.',
    'Access by support and operations': 'Akses oleh sokongan dan operasi',
    'What say does the customer have when your staff reach its content?':
      'Apakah hak pelanggan apabila kakitangan anda mengakses kandungannya?',
    'Does the customer see when your people open its data, and can it say no?':
      'Adakah pelanggan melihat apabila orang anda membuka datanya, dan bolehkah pelanggan berkata tidak?',
    'Staff of the provider are the one group that region settings and the customer’s own rules do not stop.':
      'Kakitangan penyedia ialah satu-satunya kumpulan yang tidak dihalang oleh tetapan rantau dan peraturan pelanggan sendiri.',
    'Description of the approval of access, and a sample of the log.':
      'Huraian tentang kelulusan akses, dan contoh log.',
    'The customer approves each access': 'Pelanggan meluluskan setiap akses',
    'Each access is logged, and the customer sees the log': 'Setiap akses dilog, dan pelanggan melihat log itu',
    'Each access is logged, for you alone': 'Setiap akses dilog, untuk anda sahaja',
    'Access is neither approved nor logged': 'Akses tidak diluluskan dan tidak dilog',
    'A loss of this data would do serious harm, and nobody can see when the provider’s staff open it.':
      'Kehilangan data ini akan mendatangkan kemudaratan serius, dan tiada sesiapa dapat melihat bila kakitangan penyedia membukanya.',
    'Log each access by staff and let the customer see the log; its approval earns full points.':
      'Log setiap akses oleh kakitangan dan biarkan pelanggan melihat log itu; kelulusan oleh pelanggan mendapat markah penuh.',
    'A loss of this data would do severe harm, and the customer cannot see when the provider’s staff open it.':
      'Kehilangan data ini akan mendatangkan kemudaratan teruk, dan pelanggan tidak dapat melihat bila kakitangan penyedia membukanya.',
    'Let the customer see the log of accesses by staff; its approval earns full points.':
      'Biarkan pelanggan melihat log akses oleh kakitangan; kelulusan oleh pelanggan mendapat markah penuh.',
    'Where are replicas, snapshots and backups of the customer’s content kept?':
      'Di manakah replika, snapshot dan sandaran kandungan pelanggan disimpan?',
    'Do copies and backups stay in the chosen country, or in countries that were named?':
      'Adakah salinan dan sandaran kekal di negara yang dipilih, atau di negara yang telah dinamakan?',
    'Content may stay in its region while its copies do not. Copies are content too.':
      'Kandungan mungkin kekal di rantaunya sedangkan salinannya tidak. Salinan juga ialah kandungan.',
    'The settings of replication and backup.': 'Tetapan replikasi dan sandaran.',
    'In the same country as the original': 'Di negara yang sama dengan yang asal',
    'In other countries, all named to the customer': 'Di negara lain, semuanya dinamakan kepada pelanggan',
    'In countries that may change': 'Di negara yang mungkin berubah',
    'It is not known': 'Tidak diketahui',
    'The data must stay in certain countries, and its copies may lie anywhere.':
      'Data mesti kekal di negara tertentu, dan salinannya mungkin berada di mana-mana sahaja.',
    'Keep copies in the same country, or in countries that are named to the customer.':
      'Simpan salinan di negara yang sama, atau di negara yang dinamakan kepada pelanggan.',
    'Can the customer get proof from an independent party of where its content lies, such as attested logs of placement or an audit of the region controls?':
      'Bolehkah pelanggan mendapat bukti daripada pihak bebas tentang tempat kandungannya, seperti log penempatan yang disahkan atau audit kawalan rantau?',
    'Can somebody independent confirm to the customer that its data is where you say?':
      'Bolehkah pihak bebas mengesahkan kepada pelanggan bahawa datanya berada di tempat yang anda katakan?',
    'Where data has to stay in certain countries, an authority may ask for proof, and your word is none.':
      'Jika data mesti kekal di negara tertentu, pihak berkuasa mungkin meminta bukti, dan kata-kata anda bukan bukti.',
    'The attestation, or an extract of the audit.': 'Pengesahan itu, atau cabutan audit.',
    'Is content encrypted at rest in every storage service in scope, without the customer having to turn it on?':
      'Adakah kandungan disulitkan semasa disimpan dalam setiap perkhidmatan storan dalam skop, tanpa pelanggan perlu menghidupkannya?',
    'Is everything that is stored encrypted from the start?': 'Adakah semua yang disimpan disulitkan sejak mula?',
    'What has to be turned on is forgotten somewhere. A copied disk or snapshot then lies open.':
      'Apa yang perlu dihidupkan akan terlupa di suatu tempat. Cakera atau snapshot yang disalin pula terdedah.',
    'Table of services with their encryption, or the list of validated modules.':
      'Jadual perkhidmatan dengan penyulitannya, atau senarai modul yang disahsahihkan.',
    'By default, in all services in scope': 'Secara lalai, dalam semua perkhidmatan dalam skop',
    'Possible in all services, but to be turned on': 'Boleh dalam semua perkhidmatan, tetapi perlu dihidupkan',
    'In some services only': 'Dalam sesetengah perkhidmatan sahaja',
    'Not encrypted': 'Tidak disulitkan',
    'Stored content is not, or only partly, encrypted.':
      'Kandungan yang disimpan tidak disulitkan, atau hanya sebahagiannya.',
    'Encrypt all storage services in scope; doing it by default earns full points.':
      'Sulitkan semua perkhidmatan storan dalam skop; penyulitan secara lalai mendapat markah penuh.',
    'A loss of this data would do severe harm, and its encryption depends on somebody turning it on.':
      'Kehilangan data ini akan mendatangkan kemudaratan teruk, dan penyulitannya bergantung pada seseorang yang perlu menghidupkannya.',
    'Encrypt by default in all storage services in scope.':
      'Sulitkan secara lalai dalam semua perkhidmatan storan dalam skop.',
    'On which of these ways is traffic always encrypted?': 'Pada laluan manakah trafik sentiasa disulitkan?',
    'Where is data encrypted while it travels?': 'Di manakah data disulitkan semasa dihantar?',
    'Traffic crosses cables and switches of others, also inside a cloud. Each stretch left open is one to listen on.':
      'Trafik melalui kabel dan suis pihak lain, termasuk di dalam awan. Setiap bahagian yang dibiarkan terbuka boleh dipintas.',
    'White paper on network security, or the configuration.':
      'Kertas putih tentang keselamatan rangkaian, atau konfigurasi.',
    'Between the customer and the service': 'Antara pelanggan dengan perkhidmatan',
    'Between data centres': 'Antara pusat data',
    'Between internal services': 'Antara perkhidmatan dalaman',
    'None of these': 'Tiada satu pun',
    'Traffic between the customer and the service is not always encrypted.':
      'Trafik antara pelanggan dengan perkhidmatan tidak sentiasa disulitkan.',
    'Encrypt all traffic between the customer and the service.':
      'Sulitkan semua trafik antara pelanggan dengan perkhidmatan.',
    'What is the strongest control over encryption keys that the customer can have in this service?':
      'Apakah kawalan paling kuat atas kunci penyulitan yang boleh dimiliki pelanggan dalam perkhidmatan ini?',
    'Can the customer hold or manage the keys itself?': 'Bolehkah pelanggan memegang atau mengurus sendiri kunci itu?',
    'Whoever controls the key controls the content, wherever it lies and whoever asks for it.':
      'Sesiapa yang mengawal kunci mengawal kandungan, di mana-mana pun ia berada dan siapa pun yang memintanya.',
    'Documentation of key management, or the certificate of the hardware module.':
      'Dokumentasi pengurusan kunci, atau sijil modul perkakasan.',
    'The customer holds the keys outside your systems': 'Pelanggan memegang kunci di luar sistem anda',
    'The customer manages the keys inside your systems': 'Pelanggan mengurus kunci di dalam sistem anda',
    'You manage the keys': 'Anda mengurus kunci',
    'There are no keys, as content is not encrypted': 'Tiada kunci, kerana kandungan tidak disulitkan',
    'A loss of this data would do severe harm, and the customer has no control over its keys.':
      'Kehilangan data ini akan mendatangkan kemudaratan teruk, dan pelanggan tidak mempunyai kawalan atas kuncinya.',
    'Let the customer manage the keys; holding them outside your systems earns full points.':
      'Biarkan pelanggan mengurus kunci; memegangnya di luar sistem anda mendapat markah penuh.',
    'Can content be protected while it is being processed, for instance by confidential computing or sealed memory?':
      'Bolehkah kandungan dilindungi semasa diproses, misalnya dengan pengkomputeran sulit (confidential computing) atau memori termeterai?',
    'Can data be kept hidden even while the computer works with it?':
      'Bolehkah data terus disembunyikan walaupun semasa komputer menggunakannya?',
    'Stored and travelling data can be encrypted; in memory it lies open, unless the hardware shields it.':
      'Data yang disimpan dan dihantar boleh disulitkan; dalam memori ia terdedah, kecuali jika perkakasan melindunginya.',
    'List of features, with the services that have them.': 'Senarai ciri, dengan perkhidmatan yang memilikinya.',
    'Is each request of a public authority for hosted content checked, challenged where it goes too far, narrowed and logged, by a written process that also binds your group?':
      'Adakah setiap permintaan pihak berkuasa awam untuk kandungan yang dihoskan disemak, dibantah jika melampau, dikecilkan skopnya dan dilog, melalui proses bertulis yang turut mengikat kumpulan syarikat anda?',
    'When an authority asks a company of your group for hosted data, who checks it, and is it written down?':
      'Apabila pihak berkuasa meminta data yang dihoskan daripada syarikat dalam kumpulan anda, siapakah yang menyemaknya, dan adakah prosesnya ditulis?',
    'A cloud provider gets such requests in countries the customer has never thought of. Unchecked, more is handed over than was asked.':
      'Penyedia awan menerima permintaan sedemikian di negara yang tidak pernah difikirkan pelanggan. Tanpa semakan, lebih banyak diserahkan daripada yang diminta.',
    'The policy, or the chart of the process.': 'Dasar itu, atau carta prosesnya.',
    'There is no written and approved process for requests by authorities for hosted content.':
      'Tiada proses bertulis yang diluluskan bagi permintaan pihak berkuasa untuk kandungan yang dihoskan.',
    'Write and approve how requests are checked, challenged, narrowed and logged.':
      'Tulis dan luluskan cara permintaan disemak, dibantah, dikecilkan skopnya dan dilog.',
    'Will you tell the customer before you disclose its content to an authority, and, where law forbids that, as soon as the ban ends?':
      'Adakah anda akan memberitahu pelanggan sebelum menzahirkan kandungannya kepada pihak berkuasa, dan jika undang-undang melarangnya, sebaik sahaja larangan itu tamat?',
    'Will you tell the customer before you hand its data to an authority, or as soon as you may?':
      'Adakah anda akan memberitahu pelanggan sebelum menyerahkan datanya kepada pihak berkuasa, atau sebaik sahaja anda dibenarkan?',
    'Only the customer can defend the people its data is about, and only if it knows in time.':
      'Hanya pelanggan dapat membela orang yang datanya terlibat, dan hanya jika pelanggan tahu pada masanya.',
    'Extract of the clause.': 'Cabutan klausa.',
    'Content may go to an authority without the customer ever hearing of it.':
      'Kandungan mungkin diserahkan kepada pihak berkuasa tanpa pengetahuan pelanggan.',
    'Promise notice before disclosure, or as soon as the law allows it.':
      'Janjikan pemberitahuan sebelum penzahiran, atau sebaik sahaja undang-undang membenarkannya.',
    'Do you publish, at least once a year, how many requests by authorities you received and met, counted for each ASEAN state?':
      'Adakah anda menerbitkan, sekurang-kurangnya sekali setahun, berapa banyak permintaan pihak berkuasa yang anda terima dan penuhi, dikira bagi setiap negara ASEAN?',
    'Do you publish every year how often authorities asked for data, country by country?':
      'Adakah anda menerbitkan setiap tahun berapa kerap pihak berkuasa meminta data, mengikut negara?',
    'Figures by country show what a promise is worth there. A worldwide total hides it.':
      'Angka mengikut negara menunjukkan nilai sesuatu janji di sana. Jumlah seluruh dunia menyembunyikannya.',
    'The latest report.': 'Laporan terkini.',
    'Which countries’ laws could compel your group to hand over the customer’s content, wherever it is stored?':
      'Undang-undang negara manakah yang boleh memaksa kumpulan syarikat anda menyerahkan kandungan pelanggan, di mana-mana pun ia disimpan?',
    'Which countries could force a company of your group to hand over data?':
      'Negara manakah yang boleh memaksa syarikat dalam kumpulan anda menyerahkan data?',
    'Some laws follow the owner and not the place. The answer feeds the customer’s look at transfers, and gives no points.':
      'Sesetengah undang-undang mengikut pemilik dan bukan tempat. Jawapan ini membantu pelanggan meneliti pemindahan, dan tidak diberi markah.',
    'Legal memo, or the chart of the group.': 'Memo undang-undang, atau carta kumpulan syarikat.',
    'Will the customer’s supervisor, such as a central bank or a health ministry, get information, access to premises and audits when it asks?':
      'Adakah pengawal selia pelanggan, seperti bank pusat atau kementerian kesihatan, akan mendapat maklumat, akses kepada premis dan audit apabila memintanya?',
    'May the authority that supervises the customer look at what you do for it, also on site?':
      'Bolehkah pihak berkuasa yang mengawal selia pelanggan melihat apa yang anda lakukan untuknya, termasuk di tapak?',
    'A supervised customer may have to be able to show its supervisor everything that is done for it, wherever that happens.':
      'Pelanggan yang dikawal selia mungkin perlu menunjukkan kepada pengawal selianya semua yang dilakukan untuknya, di mana-mana pun ia dilakukan.',
    'The addendum on access by supervisors.': 'Adendum tentang akses pengawal selia.',
    'The customer works in health, and its supervisor gets no access to the cloud service.':
      'Pelanggan beroperasi dalam bidang kesihatan, dan pengawal selianya tidak mendapat akses kepada perkhidmatan awan.',
    'Agree to information, access and audits for the customer’s supervisor.':
      'Setuju untuk memberi pengawal selia pelanggan maklumat, akses dan audit.',
    'Do you provide, for each service in scope, a matrix of which security duties are yours and which the customer’s?':
      'Adakah anda menyediakan, bagi setiap perkhidmatan dalam skop, matriks yang menunjukkan kewajipan keselamatan mana milik anda dan mana milik pelanggan?',
    'Can you give the customer a table of who has to do what for security?':
      'Bolehkah anda memberikan pelanggan jadual tentang siapa perlu melakukan apa untuk keselamatan?',
    'Most losses in clouds happen where each side thought that the other one took care.':
      'Kebanyakan kehilangan di awan berlaku apabila setiap pihak menyangka pihak lain yang menjaganya.',
    'The matrix, in your own form or in that of a standard.':
      'Matriks itu, dalam bentuk anda sendiri atau mengikut sesuatu standard.',
    'Which certificates or reports are valid today and cover exactly the services and regions in scope?':
      'Sijil atau laporan manakah yang sah hari ini dan meliputi tepat perkhidmatan dan rantau dalam skop?',
    'Which certificates cover the very services and places that the customer uses? Upload each; its end date is read from the upload.':
      'Sijil manakah yang meliputi perkhidmatan dan tempat yang digunakan pelanggan? Muat naik setiap satu; tarikh tamatnya dibaca daripada muat naik itu.',
    'A certificate says something only about the services and sites in its scope. A cloud’s newest services and regions are often not in it.':
      'Sijil hanya bermakna bagi perkhidmatan dan tapak dalam skopnya. Perkhidmatan dan rantau awan yang terbaharu sering tidak termasuk.',
    'Each certificate or report with the pages that list services and regions; its edition, type or tier if it has one.':
      'Setiap sijil atau laporan dengan halaman yang menyenaraikan perkhidmatan dan rantau; edisi, jenis atau peringkatnya jika ada.',
    'ISO/IEC 27001 certificate': 'Sijil ISO/IEC 27001',
    'ISO/IEC 27017 certificate or statement': 'Sijil atau pernyataan ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Sijil atau pernyataan ISO/IEC 27018',
    'ISO/IEC 27701 certificate, with its edition': 'Sijil ISO/IEC 27701, dengan edisinya',
    'CSA STAR level 1 (own assessment)': 'CSA STAR tahap 1 (penilaian sendiri)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR tahap 2 (dinilai oleh pihak lain)',
    'SOC 2 type II report': 'Laporan SOC 2 jenis II',
    'MTCS SS 584 certificate, with its tier': 'Sijil MTCS SS 584, dengan peringkatnya',
    'C5 report, with its type and edition': 'Laporan C5, dengan jenis dan edisinya',
    'PCI DSS attestation': 'Pengesahan PCI DSS',
    'Another national scheme for clouds': 'Skim kebangsaan lain untuk awan',
    'No independent body has looked at the services in scope, although a loss of the data would do harm.':
      'Tiada badan bebas yang telah melihat perkhidmatan dalam skop, walaupun kehilangan data akan mendatangkan kemudaratan.',
    'Have the services and regions in scope certified or audited.':
      'Dapatkan pensijilan atau audit bagi perkhidmatan dan rantau dalam skop.',
    'If you hold data of customers that are supervised in Singapore: which tier of MTCS SS 584 covers the service?':
      'Jika anda memegang data pelanggan yang dikawal selia di Singapura: peringkat MTCS SS 584 manakah yang meliputi perkhidmatan ini?',
    'Which level of Singapore’s cloud certificate do you have for this service?':
      'Tahap manakah bagi sijil awan Singapura yang anda miliki untuk perkhidmatan ini?',
    'The scheme has three tiers for growing impact, of which the third is the strictest.':
      'Skim ini mempunyai tiga peringkat mengikut impak yang semakin besar; peringkat ketiga paling ketat.',
    'The certificate, or the provider’s disclosure form under the scheme.':
      'Sijil itu, atau borang penzahiran penyedia di bawah skim tersebut.',
    'Tier 3': 'Peringkat 3',
    'Tier 2': 'Peringkat 2',
    'Tier 1': 'Peringkat 1',
    'No tier': 'Tiada peringkat',
    'This service holds no data of customers supervised in Singapore':
      'Perkhidmatan ini tidak memegang data pelanggan yang dikawal selia di Singapura',
    'Does the customer get, for each region, a list of the companies that run infrastructure or services for you, and every change to it?':
      'Adakah pelanggan menerima, bagi setiap rantau, senarai syarikat yang mengendalikan infrastruktur atau perkhidmatan untuk anda, dan setiap perubahannya?',
    'Can the customer see, region by region, which other companies work on its data?':
      'Bolehkah pelanggan melihat, mengikut rantau, syarikat lain yang bekerja dengan datanya?',
    'In a cloud the companies behind the service differ from region to region, and so do their laws.':
      'Di awan, syarikat di sebalik perkhidmatan berbeza bagi setiap rantau, dan begitu juga undang-undangnya.',
    'The published page of sub-processors, and the feed of its changes.':
      'Halaman subpemproses yang diterbitkan, dan suapan perubahannya.',
    'Sub-processors in each region': 'Subpemproses di setiap rantau',
    'Yes, the complete list for each region': 'Ya, senarai lengkap bagi setiap rantau',
    'We use no sub-processors in this service': 'Kami tidak menggunakan subpemproses dalam perkhidmatan ini',
    'Yes, but not by region, or not complete': 'Ya, tetapi bukan mengikut rantau, atau tidak lengkap',
    'No, we do not disclose them': 'Tidak, kami tidak menzahirkannya',
    'List the companies that run infrastructure or services in the regions in scope, with their countries. Leave out those you have already named in this questionnaire.':
      'Senaraikan syarikat yang mengendalikan infrastruktur atau perkhidmatan di rantau dalam skop, dengan negaranya. Tinggalkan syarikat yang telah anda namakan dalam soal selidik ini.',
    'Which other companies work on the customer’s data in these regions, besides those named already?':
      'Syarikat lain manakah yang bekerja dengan data pelanggan di rantau ini, selain yang telah dinamakan?',
    'Each entry joins the map of where the data travels. The answer gives no points.':
      'Setiap catatan dimasukkan ke dalam peta yang menunjukkan ke mana data pergi. Jawapan ini tidak diberi markah.',
    'The published page of sub-processors.': 'Halaman subpemproses yang diterbitkan.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Berapa hari sebelum subpemproses baharu atau yang berubah bermula, anda memberitahu pelanggan mengikut kontrak?',
    'How many days before a new company gets the data do you tell the customer?':
      'Berapa hari sebelum syarikat baharu menerima data, anda memberitahu pelanggan?',
    'Moving content out of a cloud takes weeks. A shorter notice leaves the customer nothing to decide.':
      'Memindahkan kandungan keluar dari awan mengambil masa berminggu-minggu. Pemberitahuan yang lebih singkat tidak memberi pelanggan apa-apa pilihan.',
    'Extract of the clause, and one notice that was sent.':
      'Cabutan klausa, dan satu pemberitahuan yang telah dihantar.',
    'No promise': 'Tiada janji',
    'The customer hears of a new sub-processor less than 14 days before it starts, or not at all.':
      'Pelanggan mengetahui tentang subpemproses baharu kurang daripada 14 hari sebelum ia bermula, atau tidak diberitahu sama sekali.',
    'Promise at least 14 days’ notice; 30 days earn full points.':
      'Janjikan pemberitahuan sekurang-kurangnya 14 hari lebih awal; 30 hari mendapat markah penuh.',
    'Can the customer object before its content goes to a new or changed sub-processor?':
      'Bolehkah pelanggan membantah sebelum kandungannya dihantar kepada subpemproses baharu atau yang berubah?',
    'Can the customer say no before a new company gets the data?':
      'Bolehkah pelanggan berkata tidak sebelum syarikat baharu menerima data?',
    'Notice is worth something only together with a say.': 'Pemberitahuan hanya bernilai jika disertai hak bersuara.',
    'Extract of the clause on objections.': 'Cabutan klausa tentang bantahan.',
    'Can the customer take out all its content and configuration by itself, in documented formats, within a known time and at a known cost?':
      'Bolehkah pelanggan mengeluarkan sendiri semua kandungan dan konfigurasinya, dalam format yang didokumenkan, dalam masa yang diketahui dan dengan kos yang diketahui?',
    'Can the customer move everything out, and does it know how long that takes and what it costs?':
      'Bolehkah pelanggan memindahkan semuanya keluar, dan tahukah pelanggan berapa lama masa dan kosnya?',
    'Who cannot leave has to accept whatever changes. The day of need is the wrong day to find out.':
      'Sesiapa yang tidak dapat keluar terpaksa menerima apa-apa perubahan. Hari kecemasan bukan masa untuk mengetahuinya.',
    'Guide to exporting, and the table of fees.': 'Panduan mengeksport, dan jadual fi.',
    'For how many days after the contract ends can the customer still take out its content?':
      'Berapa hari selepas kontrak tamat, pelanggan masih boleh mengeluarkan kandungannya?',
    'How many days after the end can the customer still fetch its data?':
      'Berapa hari selepas kontrak tamat, pelanggan masih boleh mengambil datanya?',
    'Moving takes longer than planned. What cannot be fetched any more is lost.':
      'Pemindahan mengambil masa lebih lama daripada yang dirancang. Apa yang tidak dapat diambil lagi akan hilang.',
    'The clause on the end of the contract.': 'Klausa tentang penamatan kontrak.',
    'Getting content back after the end': 'Mengambil semula kandungan selepas kontrak tamat',
    'The customer depends on this service and would have less than 30 days to fetch its content.':
      'Pelanggan bergantung pada perkhidmatan ini dan akan mempunyai kurang daripada 30 hari untuk mengambil kandungannya.',
    'Promise at least 30 days after the end; 90 days earn full points.':
      'Janjikan sekurang-kurangnya 30 hari selepas kontrak tamat; 90 hari mendapat markah penuh.',
    'Is help with the transition to another provider part of the contract?':
      'Adakah bantuan peralihan kepada penyedia lain sebahagian daripada kontrak?',
    'Will you help the customer to move to somebody else?':
      'Adakah anda akan membantu pelanggan berpindah kepada pihak lain?',
    'A new provider does not know your service. Without your people a move can fail on details.':
      'Penyedia baharu tidak mengenali perkhidmatan anda. Tanpa orang anda, perpindahan boleh gagal kerana hal terperinci.',
    'The clause on help with the transition.': 'Klausa tentang bantuan peralihan.',
    'Once the customer can no longer fetch its content, within how many days is it erased from live systems, replicas and backups, with proof?':
      'Apabila pelanggan tidak lagi dapat mengambil kandungannya, dalam berapa hari kandungan itu dipadamkan daripada sistem sebenar, replika dan sandaran, dengan bukti?',
    'How many days after that is every copy gone, and can you prove it?':
      'Berapa hari selepas itu setiap salinan tiada lagi, dan bolehkah anda membuktikannya?',
    'In a cloud copies are made by themselves. Only a fixed time for all of them, with proof, ends the matter.':
      'Di awan, salinan dibuat dengan sendirinya. Hanya masa yang tetap bagi semua salinan, dengan bukti, menamatkan perkara ini.',
    'Statement on deletion, and the standard by which media are cleaned.':
      'Pernyataan tentang pemadaman, dan standard yang digunakan untuk membersihkan media.',
    'What availability do you promise by contract, in per cent of each month?':
      'Apakah ketersediaan yang anda janjikan dalam kontrak, dalam peratus bagi setiap bulan?',
    'What part of the month will the service be up, by contract?':
      'Berapa peratus masa dalam sebulan perkhidmatan ini akan berfungsi, mengikut kontrak?',
    'A promise makes an outage your problem as well. 99.9 % still allow 43 minutes in a month.':
      'Janji menjadikan gangguan perkhidmatan masalah anda juga. 99.9% masih membenarkan 43 minit sebulan.',
    'The service level agreement.': 'Perjanjian tahap perkhidmatan.',
    Availability: 'Ketersediaan',
    'What availability did you measure over the last 12 months, in per cent?':
      'Apakah ketersediaan yang anda ukur dalam 12 bulan yang lalu, dalam peratus?',
    'What part of the last year was the service really up?':
      'Berapa peratus masa dalam setahun yang lalu perkhidmatan ini benar-benar berfungsi?',
    'The measured figure tells whether the promise is meant.':
      'Angka yang diukur menunjukkan sama ada janji itu bersungguh-sungguh.',
    'The history of the status page, or the report on service levels.':
      'Sejarah halaman status, atau laporan tahap perkhidmatan.',
    'Not measured': 'Tidak diukur',
    'Where can the service go on when a zone fails, without leaving countries that the customer approved?':
      'Di manakah perkhidmatan boleh diteruskan apabila satu zon gagal, tanpa meninggalkan negara yang diluluskan pelanggan?',
    'If one data centre fails, where does the service go on?':
      'Jika satu pusat data gagal, di manakah perkhidmatan diteruskan?',
    'A service in one building ends with that building. Going on in a country nobody approved is no way out.':
      'Perkhidmatan dalam satu bangunan tamat bersama bangunan itu. Meneruskannya di negara yang tidak diluluskan sesiapa bukan jalan keluar.',
    'Description of zones and regions, with the countries.': 'Huraian zon dan rantau, dengan negaranya.',
    Failover: 'Peralihan kegagalan (failover)',
    'In another zone, and in another country the customer approved':
      'Di zon lain, dan di negara lain yang diluluskan pelanggan',
    'In another zone of the same country': 'Di zon lain di negara yang sama',
    'Nowhere, or only where the customer has not approved it':
      'Tidak di mana-mana, atau hanya di tempat yang tidak diluluskan pelanggan',
    'The customer depends on this service, and there is nowhere for it to go on when a zone fails.':
      'Pelanggan bergantung pada perkhidmatan ini, dan tiada tempat untuk meneruskannya apabila satu zon gagal.',
    'Set up a second zone, or a country that the customer approves, and test going over to it.':
      'Sediakan zon kedua, atau negara yang diluluskan pelanggan, dan uji peralihan ke sana.',
    'In how many hours was the service back in the last failover test (RTO)?':
      'Dalam berapa jam perkhidmatan pulih dalam ujian peralihan kegagalan (failover) terakhir (RTO)?',
    'How many hours did it take in your last test until the service was back?':
      'Berapa jam diambil dalam ujian terakhir anda sehingga perkhidmatan pulih?',
    'The customer plans with this figure. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan merancang dengan angka ini. Angka ini sahaja tidak baik dan tidak buruk, jadi ia tidak diberi markah.',
    'Report of the failover test.': 'Laporan ujian peralihan kegagalan.',
    'Not tested': 'Tidak diuji',
    'How many hours of data were lost in the last failover test (RPO)?':
      'Berapa jam data hilang dalam ujian peralihan kegagalan (failover) terakhir (RPO)?',
    'How many hours of the latest data were gone in that test?': 'Berapa jam data terkini yang hilang dalam ujian itu?',
    'When was failing over last tested?': 'Bilakah peralihan kegagalan kali terakhir diuji?',
    'When did you last practise going over to another data centre?':
      'Bilakah anda kali terakhir berlatih beralih ke pusat data lain?',
    'A failover that nobody has tried fails on the day it is needed.':
      'Peralihan yang tidak pernah dicuba gagal pada hari ia diperlukan.',
    Never: 'Tidak pernah',
    'The customer depends on this service, and its failover was never tested.':
      'Pelanggan bergantung pada perkhidmatan ini, dan peralihan kegagalannya tidak pernah diuji.',
    'Test the failover and record the result.': 'Uji peralihan kegagalan dan rekodkan hasilnya.',
    'Do you tell the customer on which other clouds, network carriers or single sites this service depends?':
      'Adakah anda memberitahu pelanggan tentang awan lain, pembawa rangkaian atau tapak tunggal yang menjadi tempat bergantung perkhidmatan ini?',
    'Will you say which other clouds, networks or single buildings your service cannot do without?':
      'Adakah anda akan menyatakan awan, rangkaian atau bangunan tunggal lain yang mesti ada bagi perkhidmatan anda?',
    'Services that look independent often fail together, since they rest on the same cloud or cable.':
      'Perkhidmatan yang nampak bebas sering gagal bersama, kerana bergantung pada awan atau kabel yang sama.',
    'List of dependencies.': 'Senarai kebergantungan.',
    'What the service depends on': 'Apa yang diperlukan oleh perkhidmatan ini',
    'Yes, all of them': 'Ya, semuanya',
    'The service depends on none': 'Perkhidmatan ini tidak bergantung pada mana-mana pihak',
    'Some of them': 'Sesetengahnya',
    'List the other clouds, carriers and single sites on which this service depends, with their countries.':
      'Senaraikan awan lain, pembawa rangkaian dan tapak tunggal yang menjadi tempat bergantung perkhidmatan ini, dengan negaranya.',
    'Which other clouds, networks or single buildings does your service need?':
      'Awan, rangkaian atau bangunan tunggal lain manakah yang diperlukan oleh perkhidmatan anda?',
    'The customer adds up how much of its work rests on the same few companies. The answer gives no points.':
      'Pelanggan mengira berapa banyak kerjanya bergantung pada beberapa syarikat yang sama. Jawapan ini tidak diberi markah.',
    'Can the customer get the logs it needs (acts of administrators, access to data, access by your staff), soon and for long enough?':
      'Bolehkah pelanggan mendapat log yang diperlukannya (tindakan pentadbir, akses kepada data, akses oleh kakitangan anda), dengan cepat dan bagi tempoh yang cukup lama?',
    'Does the customer get the logs about its own data, quickly, and far enough back?':
      'Adakah pelanggan menerima log tentang datanya sendiri, dengan cepat, dan cukup jauh ke belakang?',
    'Without your logs the customer cannot find out what happened to its data, nor prove it to anyone.':
      'Tanpa log anda, pelanggan tidak dapat mengetahui apa yang berlaku kepada datanya, atau membuktikannya kepada sesiapa.',
    'The catalogue of logs, with delay and time kept for each.':
      'Katalog log, dengan kelewatan dan tempoh penyimpanan bagi setiap satu.',
    'Is each customer’s content kept apart from that of others by design, and does somebody independent test it?':
      'Adakah kandungan setiap pelanggan diasingkan daripada kandungan pelanggan lain melalui reka bentuk, dan adakah pihak bebas mengujinya?',
    'Can no other customer of yours ever see this customer’s data, and has an outsider tried it?':
      'Adakah dipastikan bahawa pelanggan anda yang lain tidak dapat melihat data pelanggan ini, dan adakah orang luar telah mencubanya?',
    'In a shared system one fault can show one customer’s content to all others.':
      'Dalam sistem yang dikongsi, satu kerosakan boleh mendedahkan kandungan seorang pelanggan kepada semua pelanggan lain.',
    'Summary of the penetration test, and a note on the design.':
      'Ringkasan ujian penembusan, dan nota tentang reka bentuk.',
    'Within how many hours of confirming a security incident do you tell the customers it affects?':
      'Dalam masa berapa jam selepas mengesahkan insiden keselamatan, anda memberitahu pelanggan yang terjejas?',
    'How many hours after you are sure of a leak will you tell the customer?':
      'Berapa jam selepas anda pasti berlaku kebocoran, anda akan memberitahu pelanggan?',
    'The customer’s own deadlines may already be running. Laws of its sector can ask for less time than this.':
      'Tempoh akhir pelanggan sendiri mungkin sudah berjalan. Undang-undang sektornya boleh menghendaki masa yang lebih singkat daripada ini.',
    'Extract of the clause, and a sample of a notice.': 'Cabutan klausa, dan contoh pemberitahuan.',
    'Notice of incidents': 'Pemberitahuan insiden',
    'No figure is promised': 'Tiada angka dijanjikan',
    'Affected customers are told of an incident later than 72 hours, or without any promise.':
      'Pelanggan yang terjejas diberitahu tentang insiden lewat daripada 72 jam, atau tanpa apa-apa janji.',
    'Promise notice within 72 hours; 24 hours earn full points.':
      'Janjikan pemberitahuan dalam 72 jam; 24 jam mendapat markah penuh.',
    'Through which channel do you tell an affected customer?':
      'Melalui saluran apakah anda memberitahu pelanggan yang terjejas?',
    'How does the customer learn of it?': 'Bagaimanakah pelanggan mengetahuinya?',
    'A line on a status page reaches nobody at night, and does not say whose data it was.':
      'Satu baris pada halaman status tidak sampai kepada sesiapa pada waktu malam, dan tidak menyatakan data siapa yang terlibat.',
    'A sample of a notice, with the way it was sent.': 'Contoh pemberitahuan, dengan cara ia dihantar.',
    'Directly to a contact for security that the customer named':
      'Terus kepada kenalan keselamatan yang dinamakan pelanggan',
    'To the owner of the account, or in the console': 'Kepada pemilik akaun, atau dalam konsol',
    'On a public page only': 'Pada halaman awam sahaja',
    'No channel is set': 'Tiada saluran ditetapkan',
    'Do you claim that a data centre in scope lies in a Trusted Data Corridor?':
      'Adakah anda mendakwa bahawa sesuatu pusat data dalam skop terletak dalam Koridor Data Dipercayai?',
    'Do you say that one of your data centres is in a Trusted Data Corridor?':
      'Adakah anda mengatakan bahawa salah satu pusat data anda berada dalam Koridor Data Dipercayai?',
    'Inside such a corridor states would agree on rules of their own. None was found to exist so far, so the answer gives no points.':
      'Di dalam koridor sedemikian, negara-negara akan bersetuju dengan peraturan mereka sendiri. Setakat ini tiada koridor yang ditemui, jadi jawapan ini tidak diberi markah.',
    'The designation, if there is one.': 'Penetapan itu, jika ada.',
    'Trusted Data Corridor': 'Koridor Data Dipercayai',
    'Which act of which government designates it: title, authority, date, and where it is published?':
      'Instrumen rasmi kerajaan manakah yang menetapkannya: tajuk, pihak berkuasa, tarikh, dan tempat ia diterbitkan?',
    'Which government decided that, when, and where can one read it?':
      'Kerajaan manakah yang memutuskannya, bila, dan di manakah ia boleh dibaca?',
    'Only a state can designate a corridor. A person will look at the act; the answer gives no points.':
      'Hanya negara boleh menetapkan koridor. Seorang penyemak akan melihat instrumen rasmi itu; jawapan ini tidak diberi markah.',
    'The published act.': 'Instrumen rasmi yang diterbitkan.',
    'The customer is supervised in finance, and its supervisor gets no access to the cloud service.':
      'Pelanggan dikawal selia dalam bidang kewangan, dan pengawal selianya tidak mendapat akses kepada perkhidmatan awan.',
    'Agree in the contract to information, access and audits for the customer’s supervisor.':
      'Setuju dalam kontrak untuk memberi pengawal selia pelanggan maklumat, akses dan audit.',
  },
  reviewed: {},
}
