import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Finance overlay': 'Tambahan untuk sektor keuangan',
    'First version.': 'Versi pertama.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara mana saja Anda ditetapkan sebagai pemilik infrastruktur vital? Kosongkan bila tidak ada',
    'Financial services': 'Layanan keuangan',
    'Does the contract let the institution’s supervisor, and whoever it appoints, reach the records, systems and premises of you and of your sub-contractors?':
      'Apakah kontrak mengizinkan otoritas pengawas lembaga keuangan, dan siapa pun yang ditunjuknya, mengakses dokumen, sistem, dan lokasi Anda serta subkontraktor Anda?',
    'May the institution’s supervisor look at everything that concerns this service, at your sub-contractors too?':
      'Bolehkah otoritas pengawas lembaga keuangan melihat semua hal yang terkait layanan ini, juga di subkontraktor Anda?',
    'A supervisor has to be able to look through the institution at those who do its work. Where the contract bars the way, the institution breaks its own duty.':
      'Otoritas pengawas harus dapat melihat, melalui lembaga keuangan, pihak yang mengerjakan tugas lembaga itu. Bila kontrak menutup jalannya, lembaga keuangan melanggar kewajibannya sendiri.',
    'The clause on access by the supervisor.': 'Klausul tentang akses oleh otoritas pengawas.',
    'The institution’s supervisor has no right by contract to look at the service.':
      'Menurut kontrak, otoritas pengawas lembaga keuangan tidak berhak memeriksa layanan ini.',
    'Sign a clause that gives the supervisor access, at sub-contractors too.':
      'Tanda tangani klausul yang memberi akses kepada otoritas pengawas, juga di subkontraktor.',
    'Do the institution and its auditors have that same access, so that pooled audits and third-party reports only add to it and never replace it?':
      'Apakah lembaga keuangan dan auditornya memiliki akses yang sama, sehingga audit bersama dan laporan pihak ketiga hanya melengkapi dan tidak pernah menggantikannya?',
    'May the institution and its auditors check for themselves, even where a report already exists?':
      'Bolehkah lembaga keuangan dan auditornya memeriksa sendiri, meskipun sudah ada laporan?',
    'A report says what its author looked at. The institution must be able to look where the report is silent.':
      'Laporan hanya menyebut apa yang dilihat penyusunnya. Lembaga keuangan harus dapat melihat hal yang tidak disebut laporan.',
    'The clause on audits, and the protocol of an audit.': 'Klausul tentang audit, dan risalah satu audit.',
    'Within how many hours of discovery do you tell the institution of an incident that affects its systems or its customers’ information?':
      'Berapa jam setelah menemukan insiden yang berdampak pada sistem lembaga keuangan atau informasi nasabahnya Anda memberi tahu lembaga keuangan itu?',
    'How many hours after you notice an incident will you tell the institution? Give the figure in the contract; half an hour is 0.5.':
      'Berapa jam setelah menyadari insiden Anda akan memberi tahu lembaga keuangan? Isi angka yang tercantum dalam kontrak; setengah jam ditulis 0,5.',
    'The institution’s own time to report starts when it learns of the incident, in Singapore with a single hour. Half of the shortest such time is what it can leave to you.':
      'Tenggat lapor lembaga keuangan dimulai saat lembaga itu mengetahui insiden; di Singapura hanya satu jam. Separuh dari tenggat terpendek itulah yang dapat diberikan kepada Anda.',
    'The clause with the figure, and the roster of who is on call.':
      'Klausul yang memuat angkanya, dan daftar petugas siaga.',
    'No promise': 'Tidak dijanjikan',
    'What recovery time (RTO), in hours, does the contract set for systems behind critical services?':
      'Berapa jam waktu pemulihan (RTO) yang ditetapkan kontrak untuk sistem di balik layanan kritis?',
    'How many hours after an outage must the important systems be back, by contract?':
      'Berapa jam setelah gangguan sistem penting harus kembali berjalan, menurut kontrak?',
    'In Singapore a critical system has to be back within four hours. Elsewhere the figure is neither good nor bad alone, so it gives no points.':
      'Di Singapura, sistem kritis harus kembali berjalan dalam empat jam. Di tempat lain, angka ini sendiri tidak baik atau buruk, jadi tidak diberi skor.',
    'Extract of the contract, or the recovery plan.': 'Kutipan kontrak, atau rencana pemulihan.',
    'Recovery of critical services': 'Pemulihan layanan kritis',
    'The service supports a system that is critical in Singapore, and its promised recovery takes longer than four hours, or nothing is promised.':
      'Layanan ini mendukung sistem yang kritis di Singapura, dan pemulihan yang dijanjikan lebih lama dari empat jam, atau tidak ada yang dijanjikan.',
    'Promise recovery within four hours.': 'Janjikan pemulihan dalam empat jam.',
    'When was it last proven that these systems recover in that time?':
      'Kapan terakhir dibuktikan bahwa sistem ini pulih dalam waktu tersebut?',
    'When did you last show, in a real test, that they are back in time?':
      'Kapan Anda terakhir menunjukkan, dalam uji nyata, bahwa sistem ini kembali berjalan tepat waktu?',
    'A promised time that nobody has tried is a guess, and systems change every year.':
      'Waktu yang dijanjikan tetapi tidak pernah dicoba hanyalah tebakan, dan sistem berubah setiap tahun.',
    'Report of the recovery test, with the times measured.': 'Laporan uji pemulihan, dengan waktu yang terukur.',
    Never: 'Belum pernah',
    'Recovery of a critical service was not proven within the last 12 months.':
      'Pemulihan sistem kritis tidak dibuktikan dalam 12 bulan terakhir.',
    'Test the recovery and record the times.': 'Uji pemulihannya dan catat waktunya.',
    'For how many hours in all was this service down unplanned in the last 12 months? Take the worst part of it.':
      'Berapa jam seluruhnya layanan ini terhenti di luar rencana dalam 12 bulan terakhir? Ambil bagian layanan yang terburuk.',
    'How many hours was the service down without warning in the last year?':
      'Berapa jam layanan ini terhenti secara tiba-tiba dalam setahun terakhir?',
    'The institution counts these hours against a limit of its own; in Singapore it is four hours a year for a critical system.':
      'Lembaga keuangan menghitung jam ini terhadap batasnya sendiri; di Singapura batasnya empat jam setahun untuk sistem kritis.',
    'History of the status page, or the list of outages.': 'Riwayat halaman status, atau daftar gangguan.',
    'Not measured': 'Tidak diukur',
    'The service supports a system that is critical in Singapore and was down for more than four hours in a year, or nobody measured it.':
      'Layanan ini mendukung sistem yang kritis di Singapura dan terhenti lebih dari empat jam dalam setahun, atau tidak ada yang mengukurnya.',
    'Bring unplanned downtime to four hours a year or less, and measure it.':
      'Turunkan gangguan di luar rencana menjadi empat jam setahun atau kurang, dan ukurlah.',
    'Do you accept the duties of banking secrecy for customer information, for your staff, your sub-contractors and the time after the contract?':
      'Apakah Anda menerima kewajiban rahasia bank atas informasi nasabah, untuk staf Anda, subkontraktor Anda, dan masa setelah kontrak?',
    'Do you promise to keep what you learn about the institution’s customers secret, also afterwards, and make everyone who works for you promise it?':
      'Apakah Anda berjanji merahasiakan apa yang Anda ketahui tentang nasabah lembaga keuangan, juga sesudahnya, dan mewajibkan semua orang yang bekerja untuk Anda berjanji demikian?',
    'The institution answers for this secret in criminal law, and may share it only with somebody who is bound as well.':
      'Lembaga keuangan bertanggung jawab secara pidana atas rahasia ini, dan hanya boleh membaginya dengan pihak yang juga terikat.',
    'The undertaking, and the text that staff and sub-contractors sign.':
      'Surat pernyataan kesanggupan, dan teks yang ditandatangani staf serta subkontraktor.',
    'Do you need the institution’s written consent before a sub-contractor gets to see information about its customers?':
      'Apakah Anda memerlukan persetujuan tertulis lembaga keuangan sebelum subkontraktor dapat melihat informasi nasabahnya?',
    'Will you ask the institution in writing before another company sees its customers’ data?':
      'Apakah Anda akan meminta persetujuan tertulis lembaga keuangan sebelum perusahaan lain melihat data nasabahnya?',
    'Each further party is one more that the institution has to know, judge and bind.':
      'Setiap pihak tambahan berarti satu pihak lagi yang harus dikenal, dinilai, dan diikat oleh lembaga keuangan.',
    'The clause on sub-contracting, and one consent that was given.':
      'Klausul tentang subkontrak, dan satu persetujuan yang pernah diberikan.',
    'Sub-contractors can see customer information without the institution’s consent.':
      'Subkontraktor dapat melihat informasi nasabah tanpa persetujuan lembaga keuangan.',
    'Bind such sub-contracting to the institution’s written consent.':
      'Syaratkan persetujuan tertulis lembaga keuangan untuk subkontrak seperti ini.',
    'Do you give the institution the whole chain of sub-contractors behind this service, with each material link marked?':
      'Apakah Anda memberikan kepada lembaga keuangan seluruh rantai subkontraktor di balik layanan ini, dengan setiap mata rantai yang material ditandai?',
    'Will you name every company in the chain behind this service, and say which ones matter most?':
      'Apakah Anda akan menyebutkan setiap perusahaan dalam rantai di balik layanan ini, dan mana yang paling penting?',
    'The institution reports its chain to its supervisor. A chain it does not know, it can neither report nor judge.':
      'Lembaga keuangan melaporkan rantainya kepada otoritas pengawas. Rantai yang tidak dikenalnya tidak dapat dilaporkan maupun dinilai.',
    'The register of the chain, with the tier of each link.': 'Daftar rantai, dengan tingkat setiap mata rantai.',
    'The chain of sub-contractors': 'Rantai subkontraktor',
    'Yes, the whole chain, material links marked': 'Ya, seluruh rantai, dengan mata rantai material ditandai',
    'No sub-contractor takes part in this service': 'Tidak ada subkontraktor dalam layanan ini',
    'Yes, but some links or the marks are missing': 'Ya, tetapi sebagian mata rantai atau tandanya tidak ada',
    'No, we do not disclose it': 'Tidak, kami tidak mengungkapkannya',
    'The vendor does not disclose the chain of sub-contractors behind the service.':
      'Vendor tidak mengungkapkan rantai subkontraktor di balik layanan ini.',
    'Give the institution the register of the chain.': 'Berikan daftar rantai itu kepada lembaga keuangan.',
    'List the links of the chain: legal name, country, task, data seen, and whose sub-contractor each is.':
      'Sebutkan mata rantainya: nama badan hukum, negara, tugas, data yang dilihat, dan subkontraktor dari siapa.',
    'List the companies in the chain: who, where, for what, and for whom.':
      'Sebutkan perusahaan dalam rantai: siapa, di mana, untuk apa, dan bekerja untuk siapa.',
    'The list feeds the institution’s register and shows where many services hang on one company.':
      'Daftar ini mengisi daftar milik lembaga keuangan dan menunjukkan di mana banyak layanan bergantung pada satu perusahaan.',
    'The register of the chain.': 'Daftar rantai.',
    'Is there an exit plan for this service with triggers, steps, costs and an alternative?':
      'Apakah ada rencana keluar untuk layanan ini, dengan pemicu, langkah, biaya, dan alternatifnya?',
    'Is it written down how the institution would leave you, what that costs, and where it would go?':
      'Apakah tertulis bagaimana lembaga keuangan dapat meninggalkan layanan Anda, berapa biayanya, dan ke mana lembaga itu akan beralih?',
    'An institution must be able to leave a provider that fails or is barred. Without a plan it stays because it has to.':
      'Lembaga keuangan harus dapat meninggalkan penyedia yang gagal atau dilarang. Tanpa rencana, lembaga itu bertahan karena terpaksa.',
    'The exit plan.': 'Rencana keluar tersebut.',
    'Exit plan': 'Rencana keluar',
    'There is no plan for leaving this service.': 'Tidak ada rencana untuk meninggalkan layanan ini.',
    'Write an exit plan with triggers, steps, costs and an alternative.':
      'Tulis rencana keluar dengan pemicu, langkah, biaya, dan alternatif.',
    'When was this plan last walked through?': 'Kapan rencana ini terakhir ditelusuri langkah demi langkah?',
    'When did somebody last go through the plan step by step?':
      'Kapan terakhir kali seseorang memeriksa rencana ini selangkah demi selangkah?',
    'Plans name people, prices and systems, and all three change.':
      'Rencana menyebut orang, harga, dan sistem, dan ketiganya berubah.',
    'Minutes of the walk-through.': 'Risalah penelusuran rencana.',
    'In which countries are, or will be, the production and the recovery systems?':
      'Di negara mana saja sistem produksi dan sistem pemulihan berada, atau akan berada?',
    'In which countries do the live systems and the spare ones stand?':
      'Di negara mana saja sistem produksi dan sistem penggantinya berada?',
    'Some supervisors have to approve systems abroad, or be told of them. The answer is compared with what the institution recorded, and gives no points.':
      'Sebagian otoritas pengawas harus menyetujui sistem di luar negeri, atau diberi tahu tentangnya. Jawaban ini dibandingkan dengan catatan lembaga keuangan, dan tidak diberi skor.',
    'List of hosting sites.': 'Daftar lokasi hosting.',
    'Places of production and recovery': 'Lokasi produksi dan pemulihan',
    'Where the supervisor has to approve these places or be told of them, do you have the institution’s confirmation that this was done?':
      'Bila otoritas pengawas harus menyetujui lokasi ini atau diberi tahu, apakah Anda memiliki konfirmasi lembaga keuangan bahwa hal itu sudah dilakukan?',
    'Has the institution confirmed to you that its supervisor agrees with these countries, where that is needed?':
      'Apakah lembaga keuangan sudah mengonfirmasi kepada Anda bahwa otoritas pengawasnya menyetujui negara-negara ini, bila diperlukan?',
    'A system placed abroad before the approval is there may have to be moved back. You should know before you build.':
      'Sistem yang ditempatkan di luar negeri sebelum ada persetujuan mungkin harus dipindahkan kembali. Anda perlu tahu sebelum membangunnya.',
    'The institution’s letter, or the approval itself.': 'Surat dari lembaga keuangan, atau persetujuannya sendiri.',
    'Yes, approved or told': 'Ya, sudah disetujui atau diberi tahu',
    'The institution confirmed that neither is needed':
      'Lembaga keuangan mengonfirmasi bahwa keduanya tidak diperlukan',
    'It was applied for; nothing is placed there yet': 'Sudah diajukan; belum ada yang ditempatkan di sana',
    'No, or we don’t know': 'Tidak, atau kami tidak tahu',
    'Which of these measures are fully in place on all systems of this service? All six are expected.':
      'Mana dari langkah ini yang diterapkan penuh pada semua sistem layanan ini? Keenamnya diharapkan ada.',
    'Tick only what is in place everywhere, without exceptions.':
      'Centang hanya yang diterapkan di semua tempat, tanpa pengecualian.',
    'Singapore’s rules on cyber hygiene ask for these six without choice. Most break-ins use a gap in one of them.':
      'Aturan Singapura tentang higiene siber mewajibkan keenam langkah ini. Sebagian besar pembobolan memanfaatkan celah pada salah satunya.',
    'Reports from the tools that show each measure.': 'Laporan dari alat yang menunjukkan setiap langkah.',
    'Administrator accounts are secured': 'Akun administrator diamankan',
    'Security updates are installed in time': 'Pembaruan keamanan dipasang tepat waktu',
    'Security standards are written, and systems are set up to them':
      'Standar keamanan tertulis, dan sistem diatur menurut standar itu',
    'The edge of the network is defended': 'Batas luar jaringan dilindungi',
    'Protection against malware': 'Perlindungan dari malware',
    'Multi-factor authentication': 'Autentikasi multifaktor',
    'None of these': 'Tidak satu pun',
    'At least one of the six measures of cyber hygiene is not fully in place.':
      'Sedikitnya satu dari enam langkah higiene siber belum diterapkan penuh.',
    'Put all six measures in place on every system of this service.':
      'Terapkan keenam langkah pada setiap sistem layanan ini.',
    'Which independent report covers the controls over the institution’s data? One earns full points.':
      'Laporan independen mana yang mencakup kontrol atas data lembaga keuangan? Satu laporan mendapat skor penuh.',
    'Which outside auditor’s report on your controls can you show?':
      'Laporan auditor luar mana tentang kontrol Anda yang dapat Anda tunjukkan?',
    'The institution cannot test every control itself; somebody independent has to have done so.':
      'Lembaga keuangan tidak dapat menguji setiap kontrol sendiri; harus ada pihak independen yang sudah melakukannya.',
    'The report, and the letter that bridges the time since.':
      'Laporan tersebut, dan surat yang menjembatani waktu sesudahnya.',
    'Independent report': 'Laporan independen',
    'SOC 1, type II': 'SOC 1, tipe II',
    'SOC 2, type II': 'SOC 2, tipe II',
    'ISAE 3402, type II': 'ISAE 3402, tipe II',
    'OSPAR (Singapore)': 'OSPAR (Singapura)',
    'No independent report covers the controls of a material service.':
      'Tidak ada laporan independen yang mencakup kontrol layanan material.',
    'Obtain one of the listed reports for this service.': 'Dapatkan salah satu laporan dalam daftar untuk layanan ini.',
    'On which day did the period end that the latest of these reports covers?':
      'Pada tanggal berapa periode yang dicakup laporan terbaru itu berakhir?',
    'Until which day does the latest report look?': 'Laporan terbaru mencakup keadaan sampai tanggal berapa?',
    'A report tells of its own period only; what came after is unproven.':
      'Laporan hanya menjelaskan periodenya sendiri; yang sesudahnya belum terbukti.',
    'First page of the report, with its period.': 'Halaman pertama laporan, dengan periodenya.',
    'No report has been issued yet': 'Belum ada laporan yang diterbitkan',
    'Do you take part in penetration and red-team tests of the institution, those led by real threats included?':
      'Apakah Anda ikut serta dalam uji penetrasi dan uji red team milik lembaga keuangan, termasuk yang didasarkan pada ancaman nyata?',
    'Will you take part when the institution has its defences attacked as a test?':
      'Apakah Anda akan ikut serta bila lembaga keuangan menguji pertahanannya dengan simulasi serangan?',
    'Attackers come through providers. A test that stops at your door tests nothing.':
      'Penyerang masuk melalui penyedia. Pengujian yang berhenti di depan pintu Anda tidak menguji apa pun.',
    'The rule on tests by clients.': 'Aturan tentang pengujian oleh klien.',
    'Do you provide audited accounts, or other proof of financial strength, for the last two years?':
      'Apakah Anda menyediakan laporan keuangan yang diaudit, atau bukti lain tentang kekuatan keuangan, untuk dua tahun terakhir?',
    'Can you show that your company is financially sound, with the accounts of the last two years?':
      'Dapatkah Anda menunjukkan bahwa keuangan perusahaan Anda sehat, dengan laporan keuangan dua tahun terakhir?',
    'A provider that runs out of money takes the service with it. A person reads the accounts, and they give no points.':
      'Penyedia yang kehabisan uang ikut menghentikan layanannya. Laporan keuangan dibaca oleh peninjau, dan tidak diberi skor.',
    'Audited accounts, or a bank’s confirmation.': 'Laporan keuangan yang diaudit, atau konfirmasi bank.',
    'How hard would it be to replace you within the time that the institution can do without the service?':
      'Seberapa sulit menggantikan Anda dalam waktu yang dapat ditahan lembaga keuangan tanpa layanan ini?',
    'How hard would it be for the institution to find somebody else in time?':
      'Seberapa sulit bagi lembaga keuangan untuk menemukan pengganti tepat waktu?',
    'The harder a provider is to replace, the more the institution depends on its health.':
      'Makin sulit penyedia digantikan, makin besar ketergantungan lembaga keuangan pada kesehatannya.',
    'Note on substitutes.': 'Catatan tentang pengganti.',
    'Being replaced': 'Penggantian penyedia',
    'Easy: several others offer the same': 'Mudah: beberapa pihak lain menawarkan hal yang sama',
    'Moderate: it takes work but fits into that time': 'Sedang: perlu usaha, tetapi cukup dalam waktu itu',
    'Hard: it would take longer than that': 'Sulit: perlu waktu lebih lama dari itu',
    'Nobody else offers it': 'Tidak ada pihak lain yang menawarkannya',
    'Which alternatives to your service do you know of?': 'Alternatif apa saja untuk layanan Anda yang Anda ketahui?',
    'Who else offers what you offer?': 'Siapa lagi yang menawarkan layanan seperti layanan Anda?',
    'The institution needs names for its exit plan. Nobody knows the market better than you.':
      'Lembaga keuangan memerlukan nama untuk rencana keluarnya. Tidak ada yang mengenal pasar lebih baik daripada Anda.',
    'When did you last run a continuity exercise together with a financial client?':
      'Kapan Anda terakhir menjalankan latihan kelangsungan usaha bersama klien sektor keuangan?',
    'When did you last practise an outage together with a financial institution?':
      'Kapan Anda terakhir berlatih menghadapi gangguan bersama lembaga keuangan?',
    'Plans of two companies meet for the first time in an exercise, or in the crisis.':
      'Rencana dua perusahaan bertemu pertama kali dalam latihan, atau dalam krisis.',
    'Report of the exercise.': 'Laporan latihan.',
    'Is the institution’s data kept so that it can be separated from that of your other clients?':
      'Apakah data lembaga keuangan disimpan sehingga dapat dipisahkan dari data klien Anda yang lain?',
    'Could you hand over this institution’s data alone, without anybody else’s?':
      'Dapatkah Anda menyerahkan hanya data lembaga keuangan ini, tanpa data pihak lain?',
    'A part of an institution may be sold or moved in a weekend. Its data has to move with it.':
      'Sebagian dari lembaga keuangan dapat dijual atau dipindahkan dalam satu akhir pekan. Datanya harus ikut berpindah.',
    'Note on how clients’ data is separated.': 'Catatan tentang cara data klien dipisahkan.',
    'When the institution is in trouble': 'Bila lembaga keuangan mengalami masalah',
    'Does the service go on, by contract, while the institution is in resolution or recovery?':
      'Apakah layanan tetap berjalan, menurut kontrak, selama lembaga keuangan dalam resolusi atau penyehatan?',
    'Will you keep serving the institution while an authority rescues or winds it up?':
      'Apakah Anda tetap melayani lembaga keuangan saat otoritas menyelamatkan atau melikuidasinya?',
    'If providers leave at the first sign of trouble, no rescue can work.':
      'Bila penyedia pergi pada tanda masalah pertama, tidak ada penyelamatan yang dapat berhasil.',
    'The clause on resolution.': 'Klausul tentang resolusi.',
    'Within how many days do you tell the institution of bad news about yourself: danger of insolvency, a new owner, a lost licence, the loss of key staff?':
      'Dalam berapa hari Anda memberi tahu lembaga keuangan tentang kabar buruk mengenai diri Anda: bahaya kepailitan, pemilik baru, izin yang hilang, kehilangan staf kunci?',
    'How many days until you tell the institution when your company is in trouble or changes hands?':
      'Berapa hari sampai Anda memberi tahu lembaga keuangan bila perusahaan Anda bermasalah atau berganti pemilik?',
    'The institution has to tell its own supervisor of some of these, and needs time to prepare for all.':
      'Lembaga keuangan harus memberi tahu otoritas pengawasnya tentang sebagian hal ini, dan perlu waktu untuk menyiapkan diri atas semuanya.',
    'The clause on such events.': 'Klausul tentang peristiwa seperti itu.',
    'For critical workloads on a public cloud, who controls the encryption keys, and are they kept apart from the cloud’s operator?':
      'Untuk beban kerja kritis di cloud publik, siapa yang mengendalikan kunci enkripsi, dan apakah kunci itu dipisahkan dari operator cloud?',
    'Who holds the keys to the encrypted data in the cloud?': 'Siapa yang memegang kunci data terenkripsi di cloud?',
    'Whoever holds the keys can read the data. Kept apart, neither the operator nor its authorities can.':
      'Siapa pun yang memegang kunci dapat membaca data. Bila dipisahkan, operator maupun otoritas di negaranya tidak dapat membacanya.',
    'Record of how keys were made, or the settings of the key service.':
      'Catatan cara kunci dibuat, atau pengaturan layanan kunci.',
    'The institution holds them, outside the cloud': 'Lembaga keuangan memegangnya, di luar cloud',
    'The institution or you manage them, in the cloud’s key service':
      'Lembaga keuangan atau Anda mengelolanya, dalam layanan kunci cloud',
    'The cloud’s operator manages them': 'Operator cloud mengelolanya',
    'The cloud’s operator controls the keys of data whose loss would do severe harm.':
      'Operator cloud mengendalikan kunci data yang kehilangannya akan menimbulkan kerugian berat.',
    'Let the institution hold or manage the keys.': 'Biarkan lembaga keuangan memegang atau mengelola kunci.',
    'The supervisor has no access by contract to a material service.':
      'Menurut kontrak, otoritas pengawas tidak memiliki akses ke layanan material.',
    'Sign an addendum that gives the supervisor access, at sub-contractors too.':
      'Tanda tangani adendum yang memberi akses kepada otoritas pengawas, juga di subkontraktor.',
    'The institution and its auditors have no access of their own to a material service.':
      'Lembaga keuangan dan auditornya tidak memiliki akses sendiri ke layanan material.',
    'Sign an addendum that gives the institution and its auditors access.':
      'Tanda tangani adendum yang memberi akses kepada lembaga keuangan dan auditornya.',
    'Notice of an incident comes later than half of the shortest time in which the institution has to report, or later than 24 hours, or is not promised.':
      'Pemberitahuan insiden datang lebih lambat dari separuh tenggat lapor terpendek lembaga keuangan, atau lebih lambat dari 24 jam, atau tidak dijanjikan.',
    'Promise notice within half of that time, and never later than 24 hours.':
      'Janjikan pemberitahuan dalam separuh tenggat itu, dan tidak pernah lebih lambat dari 24 jam.',
    'The vendor sees customer information and does not accept banking secrecy.':
      'Vendor melihat informasi nasabah dan tidak menerima kewajiban rahasia bank.',
    'Sign the undertaking on banking secrecy.': 'Tanda tangani surat pernyataan kesanggupan tentang rahasia bank.',
    'There is no plan for leaving a service on which something critical depends.':
      'Tidak ada rencana untuk meninggalkan layanan yang menjadi tumpuan hal kritis.',
    'Write an exit plan that the institution accepts.': 'Tulis rencana keluar yang diterima lembaga keuangan.',
    'The supervisor has to approve this or be told of it, and that is not on file.':
      'Otoritas pengawas harus menyetujui hal ini atau diberi tahu, dan buktinya tidak ada dalam berkas.',
    'Put the supervisor’s approval, or the proof that it was told, on file.':
      'Simpan persetujuan otoritas pengawas, atau bukti bahwa otoritas itu sudah diberi tahu, dalam berkas.',
    'Customer information may be used for more than the institution’s own purposes.':
      'Informasi nasabah dapat dipakai melebihi tujuan lembaga keuangan sendiri.',
    'Rule out any other use in the contract.': 'Larang penggunaan lain dalam kontrak.',
    'A measure of cyber hygiene that Singapore’s rules require is missing on systems with customer information.':
      'Ada langkah higiene siber yang diwajibkan aturan Singapura tetapi belum ada pada sistem yang memuat informasi nasabah.',
    'Put all six measures in place and show it.': 'Terapkan keenam langkah dan tunjukkan buktinya.',
    'The vendor of a material service refuses to name the companies behind it.':
      'Vendor layanan material menolak menyebutkan perusahaan di baliknya.',
    'The institution tells MAS within one hour, and reports the cause and the impact within 14 days. What it leaves the vendor, 0.5 h, is a setting of this pack.':
      'Lembaga keuangan memberi tahu MAS dalam satu jam, serta melaporkan penyebab dan dampaknya dalam 14 hari. Waktu yang tersisa bagi vendor, 0,5 jam, adalah pengaturan paket ini.',
    'A circular of 16 December 2025 is said to ask for an initial report within 24 hours. Its text was not at hand; the one hour is the shorter time anyway. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Surat edaran tanggal 16 Desember 2025 disebut meminta laporan awal dalam 24 jam. Teksnya tidak tersedia; bagaimanapun, satu jam adalah waktu yang lebih pendek. Waktu yang tersisa bagi vendor, 2 jam, adalah pengaturan paket ini.',
    'The institution tells BSP within two hours and follows up within 24 hours. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Lembaga keuangan memberi tahu BSP dalam dua jam dan menyampaikan lanjutannya dalam 24 jam. Waktu yang tersisa bagi vendor, 1 jam, adalah pengaturan paket ini.',
    'A bank tells OJK within 24 hours and reports within five working days. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Bank memberi tahu OJK dalam 24 jam dan melapor dalam lima hari kerja. Waktu yang tersisa bagi vendor, 12 jam, adalah pengaturan paket ini.',
    'Bank Negara’s time to report could not be found as a figure; it is to be told as soon as the institution knows. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Tenggat lapor Bank Negara tidak ditemukan sebagai angka; Bank Negara harus diberi tahu segera setelah lembaga keuangan mengetahuinya. Waktu yang tersisa bagi vendor, 4 jam, adalah pengaturan paket ini.',
    'The Bank of Thailand’s time to report could not be found as a figure. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Tenggat lapor Bank of Thailand tidak ditemukan sebagai angka. Waktu yang tersisa bagi vendor, 4 jam, adalah pengaturan paket ini.',
    'The State Bank’s time to report a serious incident could not be found as a figure. What it leaves the vendor, 8 h, is a setting of this pack.':
      'Tenggat lapor insiden serius kepada State Bank tidak ditemukan sebagai angka. Waktu yang tersisa bagi vendor, 8 jam, adalah pengaturan paket ini.',
    'The central bank’s time to report could not be found. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Tenggat lapor bank sentral tidak ditemukan. Waktu yang tersisa bagi vendor, 12 jam, adalah pengaturan paket ini.',
    'First notice within four hours of classing, a second report within 72 hours, the last within a month. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Pemberitahuan pertama dalam empat jam setelah insiden digolongkan, laporan kedua dalam 72 jam, laporan terakhir dalam sebulan. Waktu yang tersisa bagi vendor, 2 jam, adalah pengaturan paket ini.',
    'APRA’s time to report is not verified. What it leaves the vendor, 24 h, is a setting of this pack.':
      'Tenggat lapor APRA belum diverifikasi. Waktu yang tersisa bagi vendor, 24 jam, adalah pengaturan paket ini.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Pemilik sistem yang ditetapkan melapor dalam dua jam, melengkapinya dalam 72 jam, dan menyelesaikannya dalam 30 hari. Waktu yang tersisa bagi vendor, 1 jam, adalah pengaturan paket ini.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Entitas yang ditetapkan seketika memberi tahu NACSA, memberikan perincian dalam enam jam, dan melengkapinya dalam 14 hari. Waktu yang tersisa bagi vendor, 3 jam, adalah pengaturan paket ini.',
  },
  reviewed: {},
}
