import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'ASEAN Framework on Cross-border Cloud Computing': 'ASEAN Framework on Cross-border Cloud Computing',
    'First version.': 'Versi pertama.',
    'Cloud services': 'Layanan cloud',
    'In which countries are the cloud regions in which the customer’s content can be stored, replicas included?':
      'Di negara mana saja region cloud yang dapat menyimpan konten pelanggan berada, termasuk replikanya?',
    'In which countries are the data centres that may hold the customer’s data?':
      'Di negara mana saja pusat data yang dapat menyimpan data pelanggan berada?',
    'The region decides whose law applies and whether storing is already a transfer. The answer is compared with what the customer recorded, and gives no points.':
      'Region menentukan hukum mana yang berlaku dan apakah penyimpanan saja sudah merupakan transfer. Jawaban ini dibandingkan dengan catatan pelanggan, dan tidak diberi skor.',
    'The list of regions, or the setting in the console.': 'Daftar region, atau pengaturan di konsol.',
    'Regions and data centres': 'Region dan pusat data',
    'Name each of these data centres: region, metropolitan area, and the company that runs the site.':
      'Sebutkan setiap pusat data ini: region, wilayah metropolitan, dan perusahaan yang menjalankan lokasinya.',
    'What are these data centres called, near which city are they, and who runs them?':
      'Apa nama pusat-pusat data ini, di dekat kota mana letaknya, dan siapa yang menjalankannya?',
    'Two regions can share one building, and a site often belongs to another company. Only names show it. The answer gives no points.':
      'Dua region dapat berbagi satu gedung, dan lokasinya sering dimiliki perusahaan lain. Hanya nama yang menunjukkannya. Jawaban ini tidak diberi skor.',
    'The list of sites with their operators.': 'Daftar lokasi dengan operatornya.',
    'How far can the customer choose the region in which its content is stored?':
      'Sejauh mana pelanggan dapat memilih region penyimpanan kontennya?',
    'Can the customer decide where its data is kept?': 'Dapatkah pelanggan menentukan tempat datanya disimpan?',
    'A customer that may not choose the place cannot keep a promise about it.':
      'Pelanggan yang tidak boleh memilih tempat tidak dapat menepati janji tentang tempat itu.',
    'The setting in the console, or the clause on regions.': 'Pengaturan di konsol, atau klausul tentang region.',
    'The customer chooses the region for every service in scope':
      'Pelanggan memilih region untuk setiap layanan dalam ruang lingkup',
    'The customer chooses, but not for every service in scope':
      'Pelanggan memilih, tetapi tidak untuk setiap layanan dalam ruang lingkup',
    'You choose, from regions named in the contract': 'Anda memilih, dari region yang disebut dalam kontrak',
    'You choose, and may change it': 'Anda memilih, dan dapat mengubahnya',
    'What keeps the customer’s content in the chosen region?':
      'Apa yang menjaga konten pelanggan tetap di region yang dipilih?',
    'What stops data from leaving the chosen place: a technical lock, or only a promise?':
      'Apa yang mencegah data keluar dari tempat yang dipilih: penguncian teknis, atau hanya janji?',
    'A promise is broken by one wrong setting. A lock that the customer controls also holds on a bad day.':
      'Janji dapat terlanggar oleh satu pengaturan yang salah. Penguncian yang dikendalikan pelanggan tetap bertahan saat keadaan buruk.',
    'Sample of the rule as code, or the clause.': 'Contoh aturan dalam bentuk kode, atau klausul.',
    'A technical lock that the customer controls': 'Penguncian teknis yang dikendalikan pelanggan',
    'A technical lock that you control': 'Penguncian teknis yang Anda kendalikan',
    'The contract alone': 'Hanya kontrak',
    Nothing: 'Tidak ada',
    'The data must stay in certain countries, and nothing keeps it there.':
      'Data harus tetap berada di negara tertentu, dan tidak ada yang menjaganya tetap di sana.',
    'Put a technical lock on the region; one that the customer controls earns full points.':
      'Pasang penguncian teknis pada region; penguncian yang dikendalikan pelanggan mendapat skor penuh.',
    'The data must stay in certain countries, and only a promise keeps it there.':
      'Data harus tetap berada di negara tertentu, dan hanya janji yang menjaganya tetap di sana.',
    'In which countries are the data about the customer’s use kept: account and billing data, telemetry, security logs, and prompts to AI?':
      'Di negara mana saja data tentang penggunaan oleh pelanggan disimpan: data akun dan tagihan, telemetri, log keamanan, dan prompt ke AI?',
    'Where do you keep what you learn about the customer: accounts, bills, usage, logs, questions to AI?':
      'Di mana Anda menyimpan apa yang Anda ketahui tentang pelanggan: akun, tagihan, penggunaan, log, pertanyaan ke AI?',
    'Region settings usually cover content alone. What is recorded about its use often lies elsewhere. The answer gives no points.':
      'Pengaturan region biasanya hanya mencakup konten. Rekaman penggunaannya sering berada di tempat lain. Jawaban ini tidak diberi skor.',
    'Table of data categories and their places.': 'Tabel kategori data dan lokasinya.',
    'From which countries can support or operations staff, yours or your suppliers’, reach the customer’s content in the cloud?':
      'Dari negara mana saja staf dukungan atau operasi, milik Anda atau pemasok Anda, dapat mengakses konten pelanggan di cloud?',
    'In which countries do the people sit who could open the customer’s data while helping or maintaining?':
      'Di negara mana saja orang yang dapat membuka data pelanggan saat membantu atau memelihara sistem berada?',
    'Access from abroad can count as a transfer, even if nothing moves. The answer gives no points.':
      'Akses dari luar negeri dapat dianggap sebagai transfer, meski tidak ada yang berpindah. Jawaban ini tidak diberi skor.',
    'Description of how support is organised, by country.': 'Penjelasan tentang pengaturan tim dukungan, per negara.',
    'Access by support and operations': 'Akses oleh tim dukungan dan operasi',
    'What say does the customer have when your staff reach its content?':
      'Sejauh mana pelanggan ikut menentukan bila staf Anda mengakses kontennya?',
    'Does the customer see when your people open its data, and can it say no?':
      'Dapatkah pelanggan melihat bila orang-orang Anda membuka datanya, dan dapatkah pelanggan menolak?',
    'Staff of the provider are the one group that region settings and the customer’s own rules do not stop.':
      'Staf penyedia adalah satu-satunya kelompok yang tidak dicegah oleh pengaturan region dan aturan pelanggan sendiri.',
    'Description of the approval of access, and a sample of the log.': 'Deskripsi persetujuan akses, dan contoh log.',
    'The customer approves each access': 'Pelanggan menyetujui setiap akses',
    'Each access is logged, and the customer sees the log': 'Setiap akses masuk ke log, dan pelanggan melihat log itu',
    'Each access is logged, for you alone': 'Setiap akses masuk ke log, hanya untuk Anda',
    'Access is neither approved nor logged': 'Akses tidak disetujui dan tidak masuk ke log',
    'A loss of this data would do serious harm, and nobody can see when the provider’s staff open it.':
      'Hilangnya data ini akan menimbulkan kerugian serius, dan tidak ada yang dapat melihat bila staf penyedia membukanya.',
    'Log each access by staff and let the customer see the log; its approval earns full points.':
      'Masukkan setiap akses staf ke log dan biarkan pelanggan melihat log itu; bila pelanggan menyetujui setiap akses, skornya penuh.',
    'A loss of this data would do severe harm, and the customer cannot see when the provider’s staff open it.':
      'Hilangnya data ini akan menimbulkan kerugian berat, dan pelanggan tidak dapat melihat bila staf penyedia membukanya.',
    'Let the customer see the log of accesses by staff; its approval earns full points.':
      'Biarkan pelanggan melihat log akses staf; bila pelanggan menyetujui setiap akses, skornya penuh.',
    'Where are replicas, snapshots and backups of the customer’s content kept?':
      'Di mana replika, snapshot, dan cadangan konten pelanggan disimpan?',
    'Do copies and backups stay in the chosen country, or in countries that were named?':
      'Apakah salinan dan cadangan tetap di negara yang dipilih, atau di negara yang sudah disebutkan?',
    'Content may stay in its region while its copies do not. Copies are content too.':
      'Konten dapat tetap di region-nya, sedangkan salinannya tidak. Salinan juga merupakan konten.',
    'The settings of replication and backup.': 'Pengaturan replikasi dan cadangan.',
    'In the same country as the original': 'Di negara yang sama dengan aslinya',
    'In other countries, all named to the customer': 'Di negara lain, semuanya disebutkan kepada pelanggan',
    'In countries that may change': 'Di negara yang dapat berubah',
    'It is not known': 'Tidak diketahui',
    'The data must stay in certain countries, and its copies may lie anywhere.':
      'Data harus tetap berada di negara tertentu, dan salinannya dapat berada di mana saja.',
    'Keep copies in the same country, or in countries that are named to the customer.':
      'Simpan salinan di negara yang sama, atau di negara yang disebutkan kepada pelanggan.',
    'Can the customer get proof from an independent party of where its content lies, such as attested logs of placement or an audit of the region controls?':
      'Dapatkah pelanggan memperoleh bukti dari pihak independen tentang lokasi kontennya, misalnya log penempatan yang disahkan atau audit atas kontrol region?',
    'Can somebody independent confirm to the customer that its data is where you say?':
      'Dapatkah pihak independen mengonfirmasi kepada pelanggan bahwa datanya berada di tempat yang Anda sebutkan?',
    'Where data has to stay in certain countries, an authority may ask for proof, and your word is none.':
      'Bila data harus tetap berada di negara tertentu, otoritas dapat meminta bukti, dan perkataan Anda bukan bukti.',
    'The attestation, or an extract of the audit.': 'Surat atestasi, atau kutipan audit.',
    'Is content encrypted at rest in every storage service in scope, without the customer having to turn it on?':
      'Apakah konten yang tersimpan dienkripsi di setiap layanan penyimpanan dalam ruang lingkup, tanpa harus diaktifkan pelanggan?',
    'Is everything that is stored encrypted from the start?': 'Apakah semua yang disimpan dienkripsi sejak awal?',
    'What has to be turned on is forgotten somewhere. A copied disk or snapshot then lies open.':
      'Hal yang harus diaktifkan pasti terlupa di suatu tempat. Akibatnya, disk atau snapshot yang disalin dapat dibaca begitu saja.',
    'Table of services with their encryption, or the list of validated modules.':
      'Tabel layanan dengan enkripsinya, atau daftar modul yang tervalidasi.',
    'By default, in all services in scope': 'Secara bawaan, di semua layanan dalam ruang lingkup',
    'Possible in all services, but to be turned on': 'Tersedia di semua layanan, tetapi harus diaktifkan',
    'In some services only': 'Hanya di sebagian layanan',
    'Not encrypted': 'Tidak dienkripsi',
    'Stored content is not, or only partly, encrypted.': 'Konten yang tersimpan tidak dienkripsi, atau hanya sebagian.',
    'Encrypt all storage services in scope; doing it by default earns full points.':
      'Enkripsi semua layanan penyimpanan dalam ruang lingkup; enkripsi secara bawaan mendapat skor penuh.',
    'A loss of this data would do severe harm, and its encryption depends on somebody turning it on.':
      'Hilangnya data ini akan menimbulkan kerugian berat, dan enkripsinya bergantung pada orang yang mengaktifkannya.',
    'Encrypt by default in all storage services in scope.':
      'Enkripsi secara bawaan di semua layanan penyimpanan dalam ruang lingkup.',
    'On which of these ways is traffic always encrypted?': 'Di jalur mana saja lalu lintas data selalu dienkripsi?',
    'Where is data encrypted while it travels?': 'Di mana data dienkripsi saat dikirim?',
    'Traffic crosses cables and switches of others, also inside a cloud. Each stretch left open is one to listen on.':
      'Lalu lintas data melewati kabel dan sakelar milik pihak lain, juga di dalam cloud. Setiap ruas yang terbuka dapat disadap.',
    'White paper on network security, or the configuration.':
      'Dokumen teknis (white paper) tentang keamanan jaringan, atau konfigurasinya.',
    'Between the customer and the service': 'Antara pelanggan dan layanan',
    'Between data centres': 'Antarpusat data',
    'Between internal services': 'Antarlayanan internal',
    'None of these': 'Tidak satu pun',
    'Traffic between the customer and the service is not always encrypted.':
      'Lalu lintas data antara pelanggan dan layanan tidak selalu dienkripsi.',
    'Encrypt all traffic between the customer and the service.':
      'Enkripsi semua lalu lintas data antara pelanggan dan layanan.',
    'What is the strongest control over encryption keys that the customer can have in this service?':
      'Apa kendali terkuat atas kunci enkripsi yang dapat dimiliki pelanggan dalam layanan ini?',
    'Can the customer hold or manage the keys itself?': 'Dapatkah pelanggan memegang atau mengelola sendiri kuncinya?',
    'Whoever controls the key controls the content, wherever it lies and whoever asks for it.':
      'Siapa pun yang mengendalikan kunci mengendalikan konten, di mana pun letaknya dan siapa pun yang memintanya.',
    'Documentation of key management, or the certificate of the hardware module.':
      'Dokumentasi manajemen kunci, atau sertifikat modul perangkat keras.',
    'The customer holds the keys outside your systems': 'Pelanggan memegang kunci di luar sistem Anda',
    'The customer manages the keys inside your systems': 'Pelanggan mengelola kunci di dalam sistem Anda',
    'You manage the keys': 'Anda mengelola kunci',
    'There are no keys, as content is not encrypted': 'Tidak ada kunci, karena konten tidak dienkripsi',
    'A loss of this data would do severe harm, and the customer has no control over its keys.':
      'Hilangnya data ini akan menimbulkan kerugian berat, dan pelanggan tidak memiliki kendali atas kuncinya.',
    'Let the customer manage the keys; holding them outside your systems earns full points.':
      'Biarkan pelanggan mengelola kunci; bila pelanggan memegangnya di luar sistem Anda, skornya penuh.',
    'Can content be protected while it is being processed, for instance by confidential computing or sealed memory?':
      'Dapatkah konten dilindungi saat sedang diproses, misalnya dengan confidential computing atau memori tersegel?',
    'Can data be kept hidden even while the computer works with it?':
      'Dapatkah data tetap tersembunyi bahkan saat komputer mengolahnya?',
    'Stored and travelling data can be encrypted; in memory it lies open, unless the hardware shields it.':
      'Data yang tersimpan dan yang dikirim dapat dienkripsi; di memori data itu terbuka, kecuali dilindungi perangkat keras.',
    'List of features, with the services that have them.': 'Daftar fitur, dengan layanan yang memilikinya.',
    'Is each request of a public authority for hosted content checked, challenged where it goes too far, narrowed and logged, by a written process that also binds your group?':
      'Apakah setiap permintaan otoritas pemerintah atas konten yang di-hosting diperiksa, ditolak bila berlebihan, dipersempit, dan masuk ke log menurut proses tertulis yang juga mengikat grup Anda?',
    'When an authority asks a company of your group for hosted data, who checks it, and is it written down?':
      'Bila otoritas meminta data yang di-hosting dari perusahaan dalam grup Anda, siapa yang memeriksanya, dan apakah itu tertulis?',
    'A cloud provider gets such requests in countries the customer has never thought of. Unchecked, more is handed over than was asked.':
      'Penyedia cloud menerima permintaan seperti ini di negara yang tidak pernah terpikir oleh pelanggan. Tanpa pemeriksaan, yang diserahkan dapat melebihi yang diminta.',
    'The policy, or the chart of the process.': 'Kebijakan tersebut, atau bagan prosesnya.',
    'There is no written and approved process for requests by authorities for hosted content.':
      'Tidak ada proses yang tertulis dan disetujui untuk permintaan otoritas atas konten yang di-hosting.',
    'Write and approve how requests are checked, challenged, narrowed and logged.':
      'Tulis dan setujui cara memeriksa, menolak, mempersempit, dan memasukkan permintaan ke log.',
    'Will you tell the customer before you disclose its content to an authority, and, where law forbids that, as soon as the ban ends?':
      'Apakah Anda akan memberi tahu pelanggan sebelum mengungkapkan kontennya kepada otoritas, dan, bila dilarang hukum, segera setelah larangan itu berakhir?',
    'Will you tell the customer before you hand its data to an authority, or as soon as you may?':
      'Apakah Anda akan memberi tahu pelanggan sebelum menyerahkan datanya kepada otoritas, atau segera setelah dibolehkan?',
    'Only the customer can defend the people its data is about, and only if it knows in time.':
      'Hanya pelanggan yang dapat membela orang yang datanya diproses, dan hanya bila pelanggan mengetahuinya tepat waktu.',
    'Extract of the clause.': 'Kutipan klausul.',
    'Content may go to an authority without the customer ever hearing of it.':
      'Konten dapat diserahkan kepada otoritas tanpa pelanggan pernah mengetahuinya.',
    'Promise notice before disclosure, or as soon as the law allows it.':
      'Janjikan pemberitahuan sebelum pengungkapan, atau segera setelah hukum membolehkannya.',
    'Do you publish, at least once a year, how many requests by authorities you received and met, counted for each ASEAN state?':
      'Apakah Anda menerbitkan, sedikitnya setahun sekali, berapa permintaan otoritas yang Anda terima dan penuhi, dihitung untuk setiap negara ASEAN?',
    'Do you publish every year how often authorities asked for data, country by country?':
      'Apakah setiap tahun Anda menerbitkan seberapa sering otoritas meminta data, negara demi negara?',
    'Figures by country show what a promise is worth there. A worldwide total hides it.':
      'Angka per negara menunjukkan seberapa kuat suatu janji di sana. Jumlah seluruh dunia menyembunyikannya.',
    'The latest report.': 'Laporan terbaru.',
    'Which countries’ laws could compel your group to hand over the customer’s content, wherever it is stored?':
      'Hukum negara mana saja yang dapat memaksa grup Anda menyerahkan konten pelanggan, di mana pun konten itu disimpan?',
    'Which countries could force a company of your group to hand over data?':
      'Negara mana saja yang dapat memaksa perusahaan dalam grup Anda menyerahkan data?',
    'Some laws follow the owner and not the place. The answer feeds the customer’s look at transfers, and gives no points.':
      'Sebagian hukum mengikuti pemilik, bukan tempat. Jawaban ini dipakai pelanggan untuk menilai transfer, dan tidak diberi skor.',
    'Legal memo, or the chart of the group.': 'Memo hukum, atau bagan grup.',
    'Will the customer’s supervisor, such as a central bank or a health ministry, get information, access to premises and audits when it asks?':
      'Apakah otoritas pengawas pelanggan, seperti bank sentral atau kementerian kesehatan, akan mendapat informasi, akses ke lokasi, dan audit bila memintanya?',
    'May the authority that supervises the customer look at what you do for it, also on site?':
      'Bolehkah otoritas yang mengawasi pelanggan melihat apa yang Anda kerjakan untuk pelanggan, juga di lokasi?',
    'A supervised customer may have to be able to show its supervisor everything that is done for it, wherever that happens.':
      'Pelanggan yang diawasi mungkin harus dapat menunjukkan kepada otoritas pengawasnya semua yang dikerjakan untuknya, di mana pun itu.',
    'The addendum on access by supervisors.': 'Adendum tentang akses oleh otoritas pengawas.',
    'The customer works in health, and its supervisor gets no access to the cloud service.':
      'Pelanggan bergerak di bidang kesehatan, dan otoritas pengawasnya tidak mendapat akses ke layanan cloud ini.',
    'Agree to information, access and audits for the customer’s supervisor.':
      'Setujui informasi, akses, dan audit bagi otoritas pengawas pelanggan.',
    'Do you provide, for each service in scope, a matrix of which security duties are yours and which the customer’s?':
      'Apakah Anda menyediakan, untuk setiap layanan dalam ruang lingkup, matriks tentang kewajiban keamanan mana yang menjadi milik Anda dan mana milik pelanggan?',
    'Can you give the customer a table of who has to do what for security?':
      'Dapatkah Anda memberi pelanggan tabel tentang siapa harus melakukan apa untuk keamanan?',
    'Most losses in clouds happen where each side thought that the other one took care.':
      'Sebagian besar kehilangan di cloud terjadi ketika setiap pihak mengira pihak lain yang mengurusnya.',
    'The matrix, in your own form or in that of a standard.':
      'Matriks tersebut, dalam bentuk Anda sendiri atau bentuk menurut suatu standar.',
    'Which certificates or reports are valid today and cover exactly the services and regions in scope?':
      'Sertifikat atau laporan mana yang masih berlaku hari ini dan mencakup persis layanan dan region dalam ruang lingkup?',
    'Which certificates cover the very services and places that the customer uses? Upload each; its end date is read from the upload.':
      'Sertifikat mana yang mencakup persis layanan dan lokasi yang dipakai pelanggan? Unggah semuanya; tanggal berakhirnya dibaca dari berkas yang diunggah.',
    'A certificate says something only about the services and sites in its scope. A cloud’s newest services and regions are often not in it.':
      'Sertifikat hanya bermakna bagi layanan dan lokasi dalam ruang lingkupnya. Layanan dan region terbaru suatu cloud sering belum termasuk.',
    'Each certificate or report with the pages that list services and regions; its edition, type or tier if it has one.':
      'Setiap sertifikat atau laporan dengan halaman yang memuat daftar layanan dan region; edisi, tipe, atau tingkatnya bila ada.',
    'ISO/IEC 27001 certificate': 'Sertifikat ISO/IEC 27001',
    'ISO/IEC 27017 certificate or statement': 'Sertifikat atau pernyataan ISO/IEC 27017',
    'ISO/IEC 27018 certificate or statement': 'Sertifikat atau pernyataan ISO/IEC 27018',
    'ISO/IEC 27701 certificate, with its edition': 'Sertifikat ISO/IEC 27701, dengan edisinya',
    'CSA STAR level 1 (own assessment)': 'CSA STAR level 1 (penilaian sendiri)',
    'CSA STAR level 2 (assessed by others)': 'CSA STAR level 2 (dinilai pihak lain)',
    'SOC 2 type II report': 'Laporan SOC 2 tipe II',
    'MTCS SS 584 certificate, with its tier': 'Sertifikat MTCS SS 584, dengan tingkatnya',
    'C5 report, with its type and edition': 'Laporan C5, dengan tipe dan edisinya',
    'PCI DSS attestation': 'Atestasi PCI DSS',
    'Another national scheme for clouds': 'Skema nasional lain untuk cloud',
    'No independent body has looked at the services in scope, although a loss of the data would do harm.':
      'Tidak ada lembaga independen yang memeriksa layanan dalam ruang lingkup, padahal hilangnya data akan merugikan.',
    'Have the services and regions in scope certified or audited.':
      'Mintalah sertifikasi atau audit untuk layanan dan region dalam ruang lingkup.',
    'If you hold data of customers that are supervised in Singapore: which tier of MTCS SS 584 covers the service?':
      'Bila Anda menyimpan data pelanggan yang diawasi di Singapura: tingkat MTCS SS 584 mana yang mencakup layanan ini?',
    'Which level of Singapore’s cloud certificate do you have for this service?':
      'Tingkat sertifikat cloud Singapura mana yang Anda miliki untuk layanan ini?',
    'The scheme has three tiers for growing impact, of which the third is the strictest.':
      'Skema ini memiliki tiga tingkat untuk dampak yang makin besar; tingkat ketiga adalah yang paling ketat.',
    'The certificate, or the provider’s disclosure form under the scheme.':
      'Sertifikat tersebut, atau formulir pengungkapan penyedia menurut skema itu.',
    'Tier 3': 'Tingkat 3',
    'Tier 2': 'Tingkat 2',
    'Tier 1': 'Tingkat 1',
    'No tier': 'Tanpa tingkat',
    'This service holds no data of customers supervised in Singapore':
      'Layanan ini tidak menyimpan data pelanggan yang diawasi di Singapura',
    'Does the customer get, for each region, a list of the companies that run infrastructure or services for you, and every change to it?':
      'Apakah pelanggan mendapat, untuk setiap region, daftar perusahaan yang menjalankan infrastruktur atau layanan untuk Anda, serta setiap perubahannya?',
    'Can the customer see, region by region, which other companies work on its data?':
      'Dapatkah pelanggan melihat, region demi region, perusahaan lain mana yang mengolah datanya?',
    'In a cloud the companies behind the service differ from region to region, and so do their laws.':
      'Di cloud, perusahaan di balik layanan berbeda di tiap region, begitu pula hukum yang berlaku bagi mereka.',
    'The published page of sub-processors, and the feed of its changes.':
      'Halaman publikasi daftar subprosesor, dan umpan (feed) perubahannya.',
    'Sub-processors in each region': 'Subprosesor di setiap region',
    'Yes, the complete list for each region': 'Ya, daftar lengkap untuk setiap region',
    'We use no sub-processors in this service': 'Kami tidak memakai subprosesor dalam layanan ini',
    'Yes, but not by region, or not complete': 'Ya, tetapi tidak per region, atau tidak lengkap',
    'No, we do not disclose them': 'Tidak, kami tidak mengungkapkannya',
    'List the companies that run infrastructure or services in the regions in scope, with their countries. Leave out those you have already named in this questionnaire.':
      'Sebutkan perusahaan yang menjalankan infrastruktur atau layanan di region dalam ruang lingkup, dengan negaranya. Lewati yang sudah Anda sebutkan dalam kuesioner ini.',
    'Which other companies work on the customer’s data in these regions, besides those named already?':
      'Perusahaan lain mana yang mengolah data pelanggan di region ini, selain yang sudah disebutkan?',
    'Each entry joins the map of where the data travels. The answer gives no points.':
      'Setiap entri masuk ke peta aliran data. Jawaban ini tidak diberi skor.',
    'The published page of sub-processors.': 'Halaman publikasi daftar subprosesor.',
    'How many days before a new or changed sub-processor starts do you notify the customer, by contract?':
      'Berapa hari sebelum subprosesor baru atau yang berubah mulai bekerja Anda memberi tahu pelanggan menurut kontrak?',
    'How many days before a new company gets the data do you tell the customer?':
      'Berapa hari sebelum perusahaan baru menerima data Anda memberi tahu pelanggan?',
    'Moving content out of a cloud takes weeks. A shorter notice leaves the customer nothing to decide.':
      'Memindahkan konten keluar dari cloud perlu berminggu-minggu. Pemberitahuan yang lebih singkat tidak menyisakan apa pun untuk diputuskan pelanggan.',
    'Extract of the clause, and one notice that was sent.':
      'Kutipan klausul, dan satu pemberitahuan yang pernah dikirim.',
    'No promise': 'Tidak dijanjikan',
    'The customer hears of a new sub-processor less than 14 days before it starts, or not at all.':
      'Pelanggan mengetahui subprosesor baru kurang dari 14 hari sebelum subprosesor itu mulai bekerja, atau tidak sama sekali.',
    'Promise at least 14 days’ notice; 30 days earn full points.':
      'Janjikan pemberitahuan sedikitnya 14 hari sebelumnya; 30 hari mendapat skor penuh.',
    'Can the customer object before its content goes to a new or changed sub-processor?':
      'Dapatkah pelanggan berkeberatan sebelum kontennya dikirim ke subprosesor baru atau yang berubah?',
    'Can the customer say no before a new company gets the data?':
      'Dapatkah pelanggan menolak sebelum perusahaan baru menerima data?',
    'Notice is worth something only together with a say.': 'Pemberitahuan baru berguna bila disertai hak bersuara.',
    'Extract of the clause on objections.': 'Kutipan klausul tentang keberatan.',
    'Can the customer take out all its content and configuration by itself, in documented formats, within a known time and at a known cost?':
      'Dapatkah pelanggan mengambil sendiri semua konten dan konfigurasinya, dalam format yang terdokumentasi, dengan waktu dan biaya yang diketahui?',
    'Can the customer move everything out, and does it know how long that takes and what it costs?':
      'Dapatkah pelanggan memindahkan semuanya keluar, dan apakah pelanggan tahu berapa lama dan berapa biayanya?',
    'Who cannot leave has to accept whatever changes. The day of need is the wrong day to find out.':
      'Yang tidak dapat pergi harus menerima apa pun yang berubah. Jangan sampai hal itu baru diketahui saat dibutuhkan.',
    'Guide to exporting, and the table of fees.': 'Panduan ekspor, dan tabel biaya.',
    'For how many days after the contract ends can the customer still take out its content?':
      'Berapa hari setelah kontrak berakhir pelanggan masih dapat mengambil kontennya?',
    'How many days after the end can the customer still fetch its data?':
      'Berapa hari setelah kontrak berakhir pelanggan masih dapat mengunduh datanya?',
    'Moving takes longer than planned. What cannot be fetched any more is lost.':
      'Pemindahan lebih lama daripada rencana. Yang tidak dapat diambil lagi akan hilang.',
    'The clause on the end of the contract.': 'Klausul tentang berakhirnya kontrak.',
    'Getting content back after the end': 'Pengambilan kembali konten setelah kontrak berakhir',
    'The customer depends on this service and would have less than 30 days to fetch its content.':
      'Pelanggan bergantung pada layanan ini dan akan memiliki kurang dari 30 hari untuk mengambil kontennya.',
    'Promise at least 30 days after the end; 90 days earn full points.':
      'Janjikan sedikitnya 30 hari setelah kontrak berakhir; 90 hari mendapat skor penuh.',
    'Is help with the transition to another provider part of the contract?':
      'Apakah bantuan peralihan ke penyedia lain menjadi bagian dari kontrak?',
    'Will you help the customer to move to somebody else?':
      'Apakah Anda akan membantu pelanggan beralih ke pihak lain?',
    'A new provider does not know your service. Without your people a move can fail on details.':
      'Penyedia baru tidak mengenal layanan Anda. Tanpa orang-orang Anda, pemindahan dapat gagal karena hal kecil.',
    'The clause on help with the transition.': 'Klausul tentang bantuan peralihan.',
    'Once the customer can no longer fetch its content, within how many days is it erased from live systems, replicas and backups, with proof?':
      'Setelah pelanggan tidak lagi dapat mengambil kontennya, dalam berapa hari konten itu dihapus dari sistem produksi, replika, dan cadangan, dengan bukti?',
    'How many days after that is every copy gone, and can you prove it?':
      'Berapa hari setelah itu semua salinan hilang, dan dapatkah Anda membuktikannya?',
    'In a cloud copies are made by themselves. Only a fixed time for all of them, with proof, ends the matter.':
      'Di cloud, salinan terbentuk dengan sendirinya. Hanya batas waktu yang pasti untuk semua salinan, disertai bukti, yang menyelesaikan hal ini.',
    'Statement on deletion, and the standard by which media are cleaned.':
      'Pernyataan penghapusan, dan standar yang dipakai untuk membersihkan media.',
    'What availability do you promise by contract, in per cent of each month?':
      'Berapa persen ketersediaan per bulan yang Anda janjikan dalam kontrak?',
    'What part of the month will the service be up, by contract?':
      'Menurut kontrak, berapa persen waktu dalam sebulan layanan akan berjalan?',
    'A promise makes an outage your problem as well. 99.9 % still allow 43 minutes in a month.':
      'Dengan janji, gangguan menjadi masalah Anda juga. 99,9% masih memungkinkan gangguan 43 menit dalam sebulan.',
    'The service level agreement.': 'Perjanjian tingkat layanan (SLA).',
    Availability: 'Ketersediaan',
    'What availability did you measure over the last 12 months, in per cent?':
      'Berapa persen ketersediaan yang Anda ukur selama 12 bulan terakhir?',
    'What part of the last year was the service really up?':
      'Berapa persen waktu dalam setahun terakhir layanan ini benar-benar berjalan?',
    'The measured figure tells whether the promise is meant.':
      'Angka yang terukur menunjukkan apakah janji itu sungguh-sungguh.',
    'The history of the status page, or the report on service levels.':
      'Riwayat halaman status, atau laporan tingkat layanan.',
    'Not measured': 'Tidak diukur',
    'Where can the service go on when a zone fails, without leaving countries that the customer approved?':
      'Di mana layanan dapat berlanjut bila satu zona gagal, tanpa keluar dari negara yang disetujui pelanggan?',
    'If one data centre fails, where does the service go on?': 'Bila satu pusat data gagal, di mana layanan berlanjut?',
    'A service in one building ends with that building. Going on in a country nobody approved is no way out.':
      'Layanan dalam satu gedung berakhir bersama gedung itu. Berlanjut di negara yang tidak disetujui siapa pun bukan jalan keluar.',
    'Description of zones and regions, with the countries.': 'Deskripsi zona dan region, dengan negaranya.',
    Failover: 'Pengalihan saat gagal (failover)',
    'In another zone, and in another country the customer approved':
      'Di zona lain, dan di negara lain yang disetujui pelanggan',
    'In another zone of the same country': 'Di zona lain di negara yang sama',
    'Nowhere, or only where the customer has not approved it':
      'Tidak di mana pun, atau hanya di tempat yang tidak disetujui pelanggan',
    'The customer depends on this service, and there is nowhere for it to go on when a zone fails.':
      'Pelanggan bergantung pada layanan ini, dan tidak ada tempat untuk melanjutkannya bila satu zona gagal.',
    'Set up a second zone, or a country that the customer approves, and test going over to it.':
      'Siapkan zona kedua, atau negara yang disetujui pelanggan, dan uji pengalihannya.',
    'In how many hours was the service back in the last failover test (RTO)?':
      'Berapa jam sampai layanan kembali berjalan dalam uji failover terakhir (RTO)?',
    'How many hours did it take in your last test until the service was back?':
      'Dalam pengujian terakhir Anda, berapa jam sampai layanan kembali berjalan?',
    'The customer plans with this figure. It is neither good nor bad alone, so it gives no points.':
      'Pelanggan menyusun rencana dengan angka ini. Angka ini sendiri tidak baik atau buruk, jadi tidak diberi skor.',
    'Report of the failover test.': 'Laporan uji failover.',
    'Not tested': 'Tidak diuji',
    'How many hours of data were lost in the last failover test (RPO)?':
      'Berapa jam data yang hilang dalam uji failover terakhir (RPO)?',
    'How many hours of the latest data were gone in that test?':
      'Dalam pengujian itu, berapa jam data terbaru yang hilang?',
    'When was failing over last tested?': 'Kapan failover terakhir diuji?',
    'When did you last practise going over to another data centre?':
      'Kapan Anda terakhir berlatih beralih ke pusat data lain?',
    'A failover that nobody has tried fails on the day it is needed.':
      'Failover yang tidak pernah dicoba akan gagal saat dibutuhkan.',
    Never: 'Belum pernah',
    'The customer depends on this service, and its failover was never tested.':
      'Pelanggan bergantung pada layanan ini, dan failover-nya belum pernah diuji.',
    'Test the failover and record the result.': 'Uji failover dan catat hasilnya.',
    'Do you tell the customer on which other clouds, network carriers or single sites this service depends?':
      'Apakah Anda memberi tahu pelanggan pada cloud lain, operator jaringan, atau lokasi tunggal mana layanan ini bergantung?',
    'Will you say which other clouds, networks or single buildings your service cannot do without?':
      'Apakah Anda akan menyebutkan cloud lain, jaringan, atau gedung tunggal mana yang mutlak dibutuhkan layanan Anda?',
    'Services that look independent often fail together, since they rest on the same cloud or cable.':
      'Layanan yang tampak terpisah sering gagal bersamaan, karena bertumpu pada cloud atau kabel yang sama.',
    'List of dependencies.': 'Daftar ketergantungan.',
    'What the service depends on': 'Ketergantungan layanan ini',
    'Yes, all of them': 'Ya, semuanya',
    'The service depends on none': 'Layanan ini tidak bergantung pada satu pun',
    'Some of them': 'Sebagian',
    'List the other clouds, carriers and single sites on which this service depends, with their countries.':
      'Sebutkan cloud lain, operator jaringan, dan lokasi tunggal yang menjadi ketergantungan layanan ini, dengan negaranya.',
    'Which other clouds, networks or single buildings does your service need?':
      'Cloud lain, jaringan, atau gedung tunggal mana yang dibutuhkan layanan Anda?',
    'The customer adds up how much of its work rests on the same few companies. The answer gives no points.':
      'Pelanggan menghitung berapa banyak pekerjaannya bertumpu pada beberapa perusahaan yang sama. Jawaban ini tidak diberi skor.',
    'Can the customer get the logs it needs (acts of administrators, access to data, access by your staff), soon and for long enough?':
      'Dapatkah pelanggan memperoleh log yang diperlukannya (tindakan administrator, akses ke data, akses oleh staf Anda), dengan cepat dan untuk masa yang cukup lama?',
    'Does the customer get the logs about its own data, quickly, and far enough back?':
      'Apakah pelanggan mendapat log tentang datanya sendiri, dengan cepat, dan cukup jauh ke belakang?',
    'Without your logs the customer cannot find out what happened to its data, nor prove it to anyone.':
      'Tanpa log Anda, pelanggan tidak dapat mengetahui apa yang terjadi pada datanya, atau membuktikannya kepada siapa pun.',
    'The catalogue of logs, with delay and time kept for each.':
      'Katalog log, dengan jeda dan lama penyimpanan masing-masing.',
    'Is each customer’s content kept apart from that of others by design, and does somebody independent test it?':
      'Apakah konten setiap pelanggan secara rancangan dipisahkan dari konten pelanggan lain, dan apakah ada pihak independen yang mengujinya?',
    'Can no other customer of yours ever see this customer’s data, and has an outsider tried it?':
      'Apakah pelanggan lain sama sekali tidak dapat melihat data pelanggan ini, dan apakah orang luar sudah mencobanya?',
    'In a shared system one fault can show one customer’s content to all others.':
      'Dalam sistem bersama, satu cacat dapat memperlihatkan konten satu pelanggan kepada semua pelanggan lain.',
    'Summary of the penetration test, and a note on the design.': 'Ringkasan uji penetrasi, dan catatan rancangan.',
    'Within how many hours of confirming a security incident do you tell the customers it affects?':
      'Berapa jam setelah insiden keamanan dipastikan Anda memberi tahu pelanggan yang terdampak?',
    'How many hours after you are sure of a leak will you tell the customer?':
      'Berapa jam setelah Anda yakin terjadi kebocoran Anda akan memberi tahu pelanggan?',
    'The customer’s own deadlines may already be running. Laws of its sector can ask for less time than this.':
      'Tenggat pelanggan sendiri mungkin sudah berjalan. Hukum di sektornya dapat meminta waktu yang lebih singkat dari ini.',
    'Extract of the clause, and a sample of a notice.': 'Kutipan klausul, dan contoh pemberitahuan.',
    'Notice of incidents': 'Pemberitahuan insiden',
    'No figure is promised': 'Tidak ada angka yang dijanjikan',
    'Affected customers are told of an incident later than 72 hours, or without any promise.':
      'Pelanggan yang terdampak diberi tahu tentang insiden lebih lambat dari 72 jam, atau tanpa janji apa pun.',
    'Promise notice within 72 hours; 24 hours earn full points.':
      'Janjikan pemberitahuan dalam 72 jam; 24 jam mendapat skor penuh.',
    'Through which channel do you tell an affected customer?':
      'Melalui saluran apa Anda memberi tahu pelanggan yang terdampak?',
    'How does the customer learn of it?': 'Bagaimana pelanggan mengetahuinya?',
    'A line on a status page reaches nobody at night, and does not say whose data it was.':
      'Satu baris di halaman status tidak sampai kepada siapa pun di malam hari, dan tidak menyebutkan data milik siapa.',
    'A sample of a notice, with the way it was sent.': 'Contoh pemberitahuan, dengan cara pengirimannya.',
    'Directly to a contact for security that the customer named': 'Langsung ke kontak keamanan yang ditunjuk pelanggan',
    'To the owner of the account, or in the console': 'Ke pemilik akun, atau di konsol',
    'On a public page only': 'Hanya di halaman publik',
    'No channel is set': 'Tidak ada saluran yang ditetapkan',
    'Do you claim that a data centre in scope lies in a Trusted Data Corridor?':
      'Apakah Anda menyatakan bahwa pusat data dalam ruang lingkup berada di Trusted Data Corridor?',
    'Do you say that one of your data centres is in a Trusted Data Corridor?':
      'Apakah Anda mengatakan bahwa salah satu pusat data Anda berada di Trusted Data Corridor?',
    'Inside such a corridor states would agree on rules of their own. None was found to exist so far, so the answer gives no points.':
      'Di dalam koridor seperti itu, negara-negara akan menyepakati aturan tersendiri. Sejauh ini belum ditemukan satu pun koridor seperti itu, jadi jawaban ini tidak diberi skor.',
    'The designation, if there is one.': 'Penetapannya, bila ada.',
    'Trusted Data Corridor': 'Trusted Data Corridor',
    'Which act of which government designates it: title, authority, date, and where it is published?':
      'Keputusan pemerintah mana yang menetapkannya: judul, otoritas, tanggal, dan tempat penerbitannya?',
    'Which government decided that, when, and where can one read it?':
      'Pemerintah mana yang memutuskannya, kapan, dan di mana dapat dibaca?',
    'Only a state can designate a corridor. A person will look at the act; the answer gives no points.':
      'Hanya negara yang dapat menetapkan koridor. Keputusan itu akan dibaca oleh peninjau; jawaban ini tidak diberi skor.',
    'The published act.': 'Keputusan yang diterbitkan.',
    'The customer is supervised in finance, and its supervisor gets no access to the cloud service.':
      'Pelanggan diawasi di bidang keuangan, dan otoritas pengawasnya tidak mendapat akses ke layanan cloud ini.',
    'Agree in the contract to information, access and audits for the customer’s supervisor.':
      'Setujui dalam kontrak informasi, akses, dan audit bagi otoritas pengawas pelanggan.',
  },
  reviewed: {},
}
