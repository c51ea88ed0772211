import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Finance overlay': 'Lapisan tambahan kewangan',
    'First version.': 'Versi pertama.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara manakah anda ditetapkan sebagai pemilik infrastruktur kritikal? Biarkan kosong jika tiada',
    'Financial services': 'Perkhidmatan kewangan',
    'Does the contract let the institution’s supervisor, and whoever it appoints, reach the records, systems and premises of you and of your sub-contractors?':
      'Adakah kontrak membenarkan pengawal selia institusi, dan sesiapa yang dilantiknya, mengakses rekod, sistem dan premis anda serta subkontraktor anda?',
    'May the institution’s supervisor look at everything that concerns this service, at your sub-contractors too?':
      'Bolehkah pengawal selia institusi meneliti semua perkara tentang perkhidmatan ini, termasuk di tempat subkontraktor anda?',
    'A supervisor has to be able to look through the institution at those who do its work. Where the contract bars the way, the institution breaks its own duty.':
      'Pengawal selia mesti dapat melihat bukan sahaja institusi tetapi juga mereka yang melakukan kerjanya. Jika kontrak menghalangnya, institusi melanggar kewajipannya sendiri.',
    'The clause on access by the supervisor.': 'Klausa tentang akses pengawal selia.',
    'The institution’s supervisor has no right by contract to look at the service.':
      'Pengawal selia institusi tidak mempunyai hak di bawah kontrak untuk meneliti perkhidmatan ini.',
    'Sign a clause that gives the supervisor access, at sub-contractors too.':
      'Tandatangani klausa yang memberi pengawal selia akses, termasuk di tempat subkontraktor.',
    'Do the institution and its auditors have that same access, so that pooled audits and third-party reports only add to it and never replace it?':
      'Adakah institusi dan juruauditnya mempunyai akses yang sama, supaya audit bersama dan laporan pihak ketiga hanya menambah dan tidak sekali-kali menggantikannya?',
    'May the institution and its auditors check for themselves, even where a report already exists?':
      'Bolehkah institusi dan juruauditnya menyemak sendiri, walaupun laporan sudah ada?',
    'A report says what its author looked at. The institution must be able to look where the report is silent.':
      'Laporan hanya menyatakan apa yang dilihat oleh penulisnya. Institusi mesti dapat melihat perkara yang tidak disebut dalam laporan.',
    'The clause on audits, and the protocol of an audit.': 'Klausa tentang audit, dan rekod satu audit.',
    'Within how many hours of discovery do you tell the institution of an incident that affects its systems or its customers’ information?':
      'Dalam masa berapa jam selepas penemuan, anda memberitahu institusi tentang insiden yang menjejaskan sistemnya atau maklumat pelanggannya?',
    'How many hours after you notice an incident will you tell the institution? Give the figure in the contract; half an hour is 0.5.':
      'Berapa jam selepas menyedari insiden anda akan memberitahu institusi? Berikan angka dalam kontrak; setengah jam ialah 0.5.',
    'The institution’s own time to report starts when it learns of the incident, in Singapore with a single hour. Half of the shortest such time is what it can leave to you.':
      'Masa institusi sendiri untuk melapor bermula apabila ia mengetahui insiden itu; di Singapura masanya hanya satu jam. Separuh daripada masa terpendek itulah yang dapat diberikan kepada anda.',
    'The clause with the figure, and the roster of who is on call.':
      'Klausa yang menyatakan angka itu, dan jadual petugas yang bersiap sedia.',
    'No promise': 'Tiada janji',
    'What recovery time (RTO), in hours, does the contract set for systems behind critical services?':
      'Apakah masa pemulihan (RTO), dalam jam, yang ditetapkan oleh kontrak bagi sistem di sebalik perkhidmatan kritikal?',
    'How many hours after an outage must the important systems be back, by contract?':
      'Berapa jam selepas gangguan perkhidmatan, sistem penting mesti pulih mengikut kontrak?',
    'In Singapore a critical system has to be back within four hours. Elsewhere the figure is neither good nor bad alone, so it gives no points.':
      'Di Singapura sistem kritikal mesti pulih dalam empat jam. Di tempat lain angka ini sahaja tidak baik dan tidak buruk, jadi ia tidak diberi markah.',
    'Extract of the contract, or the recovery plan.': 'Cabutan kontrak, atau pelan pemulihan.',
    'Recovery of critical services': 'Pemulihan perkhidmatan kritikal',
    'The service supports a system that is critical in Singapore, and its promised recovery takes longer than four hours, or nothing is promised.':
      'Perkhidmatan ini menyokong sistem yang kritikal di Singapura, dan pemulihan yang dijanjikan mengambil masa lebih daripada empat jam, atau tiada apa-apa dijanjikan.',
    'Promise recovery within four hours.': 'Janjikan pemulihan dalam empat jam.',
    'When was it last proven that these systems recover in that time?':
      'Bilakah kali terakhir dibuktikan bahawa sistem ini pulih dalam masa itu?',
    'When did you last show, in a real test, that they are back in time?':
      'Bilakah anda kali terakhir menunjukkan, dalam ujian sebenar, bahawa sistem ini pulih tepat pada masanya?',
    'A promised time that nobody has tried is a guess, and systems change every year.':
      'Masa yang dijanjikan tetapi tidak pernah dicuba hanyalah tekaan, dan sistem berubah setiap tahun.',
    'Report of the recovery test, with the times measured.': 'Laporan ujian pemulihan, dengan masa yang diukur.',
    Never: 'Tidak pernah',
    'Recovery of a critical service was not proven within the last 12 months.':
      'Pemulihan perkhidmatan kritikal tidak dibuktikan dalam 12 bulan yang lalu.',
    'Test the recovery and record the times.': 'Uji pemulihan dan rekodkan masanya.',
    'For how many hours in all was this service down unplanned in the last 12 months? Take the worst part of it.':
      'Berapa jam kesemuanya perkhidmatan ini terhenti tanpa dirancang dalam 12 bulan yang lalu? Ambil bahagian yang paling teruk.',
    'How many hours was the service down without warning in the last year?':
      'Berapa jam perkhidmatan ini terhenti tanpa amaran dalam setahun yang lalu?',
    'The institution counts these hours against a limit of its own; in Singapore it is four hours a year for a critical system.':
      'Institusi mengira jam ini berbanding hadnya sendiri; di Singapura hadnya empat jam setahun bagi sistem kritikal.',
    'History of the status page, or the list of outages.':
      'Sejarah halaman status, atau senarai gangguan perkhidmatan.',
    'Not measured': 'Tidak diukur',
    'The service supports a system that is critical in Singapore and was down for more than four hours in a year, or nobody measured it.':
      'Perkhidmatan ini menyokong sistem yang kritikal di Singapura dan terhenti lebih daripada empat jam dalam setahun, atau tiada sesiapa mengukurnya.',
    'Bring unplanned downtime to four hours a year or less, and measure it.':
      'Kurangkan masa henti tanpa dirancang kepada empat jam setahun atau kurang, dan ukurnya.',
    'Do you accept the duties of banking secrecy for customer information, for your staff, your sub-contractors and the time after the contract?':
      'Adakah anda menerima kewajipan kerahsiaan perbankan bagi maklumat pelanggan, untuk kakitangan anda, subkontraktor anda dan tempoh selepas kontrak?',
    'Do you promise to keep what you learn about the institution’s customers secret, also afterwards, and make everyone who works for you promise it?':
      'Adakah anda berjanji merahsiakan apa yang anda ketahui tentang pelanggan institusi, termasuk selepas kontrak, dan memastikan semua yang bekerja untuk anda turut berjanji?',
    'The institution answers for this secret in criminal law, and may share it only with somebody who is bound as well.':
      'Institusi bertanggungjawab atas rahsia ini di bawah undang-undang jenayah, dan hanya boleh berkongsi dengan pihak yang turut terikat.',
    'The undertaking, and the text that staff and sub-contractors sign.':
      'Aku janji itu, dan teks yang ditandatangani oleh kakitangan dan subkontraktor.',
    'Do you need the institution’s written consent before a sub-contractor gets to see information about its customers?':
      'Adakah anda memerlukan persetujuan bertulis institusi sebelum subkontraktor dapat melihat maklumat tentang pelanggannya?',
    'Will you ask the institution in writing before another company sees its customers’ data?':
      'Adakah anda akan bertanya kepada institusi secara bertulis sebelum syarikat lain melihat data pelanggannya?',
    'Each further party is one more that the institution has to know, judge and bind.':
      'Setiap pihak tambahan ialah satu lagi pihak yang perlu diketahui, dinilai dan diikat oleh institusi.',
    'The clause on sub-contracting, and one consent that was given.':
      'Klausa tentang subkontrak, dan satu persetujuan yang telah diberikan.',
    'Sub-contractors can see customer information without the institution’s consent.':
      'Subkontraktor boleh melihat maklumat pelanggan tanpa persetujuan institusi.',
    'Bind such sub-contracting to the institution’s written consent.':
      'Tetapkan bahawa subkontrak sedemikian memerlukan persetujuan bertulis institusi.',
    'Do you give the institution the whole chain of sub-contractors behind this service, with each material link marked?':
      'Adakah anda memberikan institusi seluruh rantaian subkontraktor di sebalik perkhidmatan ini, dengan setiap mata rantai yang material ditanda?',
    'Will you name every company in the chain behind this service, and say which ones matter most?':
      'Adakah anda akan menamakan setiap syarikat dalam rantaian di sebalik perkhidmatan ini, dan menyatakan yang mana paling penting?',
    'The institution reports its chain to its supervisor. A chain it does not know, it can neither report nor judge.':
      'Institusi melaporkan rantaiannya kepada pengawal selianya. Rantaian yang tidak diketahui tidak dapat dilaporkan mahupun dinilai.',
    'The register of the chain, with the tier of each link.': 'Daftar rantaian, dengan peringkat setiap mata rantai.',
    'The chain of sub-contractors': 'Rantaian subkontraktor',
    'Yes, the whole chain, material links marked': 'Ya, seluruh rantaian, mata rantai material ditanda',
    'No sub-contractor takes part in this service': 'Tiada subkontraktor terlibat dalam perkhidmatan ini',
    'Yes, but some links or the marks are missing': 'Ya, tetapi sesetengah mata rantai atau tandanya tiada',
    'No, we do not disclose it': 'Tidak, kami tidak menzahirkannya',
    'The vendor does not disclose the chain of sub-contractors behind the service.':
      'Vendor tidak menzahirkan rantaian subkontraktor di sebalik perkhidmatan ini.',
    'Give the institution the register of the chain.': 'Berikan institusi daftar rantaian itu.',
    'List the links of the chain: legal name, country, task, data seen, and whose sub-contractor each is.':
      'Senaraikan mata rantai: nama sah, negara, tugas, data yang dilihat, dan setiap satu subkontraktor kepada siapa.',
    'List the companies in the chain: who, where, for what, and for whom.':
      'Senaraikan syarikat dalam rantaian: siapa, di mana, untuk apa, dan untuk siapa.',
    'The list feeds the institution’s register and shows where many services hang on one company.':
      'Senarai ini melengkapkan daftar institusi dan menunjukkan di mana banyak perkhidmatan bergantung pada satu syarikat.',
    'The register of the chain.': 'Daftar rantaian itu.',
    'Is there an exit plan for this service with triggers, steps, costs and an alternative?':
      'Adakah terdapat pelan keluar bagi perkhidmatan ini dengan pencetus, langkah, kos dan alternatif?',
    'Is it written down how the institution would leave you, what that costs, and where it would go?':
      'Adakah telah ditulis bagaimana institusi akan beralih daripada anda, berapa kosnya, dan ke mana ia akan pergi?',
    'An institution must be able to leave a provider that fails or is barred. Without a plan it stays because it has to.':
      'Institusi mesti dapat meninggalkan penyedia yang gagal atau dilarang. Tanpa pelan, ia kekal kerana terpaksa.',
    'The exit plan.': 'Pelan keluar itu.',
    'Exit plan': 'Pelan keluar',
    'There is no plan for leaving this service.': 'Tiada pelan untuk meninggalkan perkhidmatan ini.',
    'Write an exit plan with triggers, steps, costs and an alternative.':
      'Tulis pelan keluar dengan pencetus, langkah, kos dan alternatif.',
    'When was this plan last walked through?': 'Bilakah pelan ini kali terakhir disemak langkah demi langkah?',
    'When did somebody last go through the plan step by step?':
      'Bilakah seseorang kali terakhir melalui pelan ini langkah demi langkah?',
    'Plans name people, prices and systems, and all three change.':
      'Pelan menamakan orang, harga dan sistem, dan ketiga-tiganya berubah.',
    'Minutes of the walk-through.': 'Minit semakan langkah demi langkah itu.',
    'In which countries are, or will be, the production and the recovery systems?':
      'Di negara manakah sistem pengeluaran (production) dan sistem pemulihan berada, atau akan berada?',
    'In which countries do the live systems and the spare ones stand?':
      'Di negara manakah sistem sebenar dan sistem gantian ditempatkan?',
    'Some supervisors have to approve systems abroad, or be told of them. The answer is compared with what the institution recorded, and gives no points.':
      'Sesetengah pengawal selia perlu meluluskan sistem di luar negara, atau diberitahu tentangnya. Jawapan ini dibandingkan dengan rekod institusi, dan tidak diberi markah.',
    'List of hosting sites.': 'Senarai tapak pengehosan.',
    'Places of production and recovery': 'Tempat sistem pengeluaran dan pemulihan',
    'Where the supervisor has to approve these places or be told of them, do you have the institution’s confirmation that this was done?':
      'Jika pengawal selia perlu meluluskan tempat ini atau diberitahu tentangnya, adakah anda mempunyai pengesahan institusi bahawa ini telah dibuat?',
    'Has the institution confirmed to you that its supervisor agrees with these countries, where that is needed?':
      'Adakah institusi telah mengesahkan kepada anda bahawa pengawal selianya bersetuju dengan negara ini, jika perlu?',
    'A system placed abroad before the approval is there may have to be moved back. You should know before you build.':
      'Sistem yang ditempatkan di luar negara sebelum kelulusan diperoleh mungkin perlu dipindahkan balik. Anda patut tahu sebelum membina.',
    'The institution’s letter, or the approval itself.': 'Surat institusi, atau kelulusan itu sendiri.',
    'Yes, approved or told': 'Ya, diluluskan atau diberitahu',
    'The institution confirmed that neither is needed': 'Institusi mengesahkan bahawa kedua-duanya tidak perlu',
    'It was applied for; nothing is placed there yet': 'Permohonan telah dibuat; belum ada apa-apa ditempatkan di sana',
    'No, or we don’t know': 'Tidak, atau kami tidak tahu',
    'Which of these measures are fully in place on all systems of this service? All six are expected.':
      'Langkah manakah yang dilaksanakan sepenuhnya pada semua sistem perkhidmatan ini? Keenam-enamnya diharapkan.',
    'Tick only what is in place everywhere, without exceptions.':
      'Tandakan hanya apa yang dilaksanakan di mana-mana, tanpa pengecualian.',
    'Singapore’s rules on cyber hygiene ask for these six without choice. Most break-ins use a gap in one of them.':
      'Peraturan Singapura tentang kebersihan siber mewajibkan keenam-enam langkah ini. Kebanyakan pencerobohan menggunakan jurang dalam salah satu daripadanya.',
    'Reports from the tools that show each measure.': 'Laporan daripada alat yang menunjukkan setiap langkah.',
    'Administrator accounts are secured': 'Akaun pentadbir dilindungi',
    'Security updates are installed in time': 'Kemas kini keselamatan dipasang tepat pada masanya',
    'Security standards are written, and systems are set up to them':
      'Standard keselamatan ditulis, dan sistem disediakan mengikutnya',
    'The edge of the network is defended': 'Sempadan rangkaian dipertahankan',
    'Protection against malware': 'Perlindungan daripada perisian hasad',
    'Multi-factor authentication': 'Pengesahan pelbagai faktor',
    'None of these': 'Tiada satu pun',
    'At least one of the six measures of cyber hygiene is not fully in place.':
      'Sekurang-kurangnya satu daripada enam langkah kebersihan siber tidak dilaksanakan sepenuhnya.',
    'Put all six measures in place on every system of this service.':
      'Laksanakan keenam-enam langkah pada setiap sistem perkhidmatan ini.',
    'Which independent report covers the controls over the institution’s data? One earns full points.':
      'Laporan bebas manakah yang meliputi kawalan terhadap data institusi? Satu mendapat markah penuh.',
    'Which outside auditor’s report on your controls can you show?':
      'Laporan juruaudit luar manakah tentang kawalan anda yang boleh anda tunjukkan?',
    'The institution cannot test every control itself; somebody independent has to have done so.':
      'Institusi tidak dapat menguji setiap kawalan sendiri; pihak bebas mesti telah melakukannya.',
    'The report, and the letter that bridges the time since.':
      'Laporan itu, dan surat yang menyambung tempoh selepasnya.',
    'Independent report': 'Laporan bebas',
    'SOC 1, type II': 'SOC 1, jenis II',
    'SOC 2, type II': 'SOC 2, jenis II',
    'ISAE 3402, type II': 'ISAE 3402, jenis II',
    'OSPAR (Singapore)': 'OSPAR (Singapura)',
    'No independent report covers the controls of a material service.':
      'Tiada laporan bebas yang meliputi kawalan bagi perkhidmatan material.',
    'Obtain one of the listed reports for this service.':
      'Dapatkan salah satu laporan yang disenaraikan bagi perkhidmatan ini.',
    'On which day did the period end that the latest of these reports covers?':
      'Pada hari apakah tempoh yang diliputi oleh laporan terkini itu berakhir?',
    'Until which day does the latest report look?': 'Laporan terkini itu meliputi tempoh sehingga hari apakah?',
    'A report tells of its own period only; what came after is unproven.':
      'Laporan hanya menceritakan tempohnya sendiri; apa yang berlaku selepas itu belum dibuktikan.',
    'First page of the report, with its period.': 'Halaman pertama laporan, dengan tempohnya.',
    'No report has been issued yet': 'Belum ada laporan yang dikeluarkan',
    'Do you take part in penetration and red-team tests of the institution, those led by real threats included?':
      'Adakah anda menyertai ujian penembusan dan ujian pasukan merah institusi, termasuk ujian berasaskan ancaman sebenar?',
    'Will you take part when the institution has its defences attacked as a test?':
      'Adakah anda akan mengambil bahagian apabila institusi menguji pertahanannya dengan serangan?',
    'Attackers come through providers. A test that stops at your door tests nothing.':
      'Penyerang masuk melalui penyedia. Ujian yang berhenti di pintu anda tidak menguji apa-apa.',
    'The rule on tests by clients.': 'Peraturan tentang ujian oleh pelanggan.',
    'Do you provide audited accounts, or other proof of financial strength, for the last two years?':
      'Adakah anda menyediakan penyata kewangan beraudit, atau bukti lain tentang kekukuhan kewangan, bagi dua tahun yang lalu?',
    'Can you show that your company is financially sound, with the accounts of the last two years?':
      'Bolehkah anda menunjukkan bahawa syarikat anda kukuh dari segi kewangan, dengan penyata kewangan bagi dua tahun yang lalu?',
    'A provider that runs out of money takes the service with it. A person reads the accounts, and they give no points.':
      'Apabila penyedia kehabisan wang, perkhidmatannya turut terhenti. Penyata kewangan dibaca oleh seorang penyemak, dan tidak diberi markah.',
    'Audited accounts, or a bank’s confirmation.': 'Penyata kewangan beraudit, atau pengesahan bank.',
    'How hard would it be to replace you within the time that the institution can do without the service?':
      'Sesukar manakah untuk menggantikan anda dalam masa yang institusi boleh bertahan tanpa perkhidmatan ini?',
    'How hard would it be for the institution to find somebody else in time?':
      'Sesukar manakah bagi institusi untuk mencari pihak lain tepat pada masanya?',
    'The harder a provider is to replace, the more the institution depends on its health.':
      'Semakin sukar sesuatu penyedia diganti, semakin bergantung institusi pada keadaan penyedia itu.',
    'Note on substitutes.': 'Nota tentang pengganti.',
    'Being replaced': 'Penggantian anda',
    'Easy: several others offer the same': 'Mudah: beberapa pihak lain menawarkan perkhidmatan yang sama',
    'Moderate: it takes work but fits into that time': 'Sederhana: memerlukan usaha tetapi dapat dibuat dalam masa itu',
    'Hard: it would take longer than that': 'Sukar: mengambil masa lebih lama daripada itu',
    'Nobody else offers it': 'Tiada pihak lain yang menawarkannya',
    'Which alternatives to your service do you know of?':
      'Apakah alternatif kepada perkhidmatan anda yang anda ketahui?',
    'Who else offers what you offer?': 'Siapakah lagi yang menawarkan apa yang anda tawarkan?',
    'The institution needs names for its exit plan. Nobody knows the market better than you.':
      'Institusi memerlukan nama untuk pelan keluarnya. Tiada sesiapa lebih mengenali pasaran daripada anda.',
    'When did you last run a continuity exercise together with a financial client?':
      'Bilakah anda kali terakhir menjalankan latihan kesinambungan bersama pelanggan institusi kewangan?',
    'When did you last practise an outage together with a financial institution?':
      'Bilakah anda kali terakhir berlatih menghadapi gangguan perkhidmatan bersama institusi kewangan?',
    'Plans of two companies meet for the first time in an exercise, or in the crisis.':
      'Pelan dua syarikat bertemu buat kali pertama dalam latihan, atau dalam krisis.',
    'Report of the exercise.': 'Laporan latihan.',
    'Is the institution’s data kept so that it can be separated from that of your other clients?':
      'Adakah data institusi disimpan supaya boleh dipisahkan daripada data pelanggan anda yang lain?',
    'Could you hand over this institution’s data alone, without anybody else’s?':
      'Bolehkah anda menyerahkan data institusi ini sahaja, tanpa data pihak lain?',
    'A part of an institution may be sold or moved in a weekend. Its data has to move with it.':
      'Sebahagian daripada institusi mungkin dijual atau dipindahkan dalam satu hujung minggu. Datanya perlu berpindah bersamanya.',
    'Note on how clients’ data is separated.': 'Nota tentang cara data pelanggan dipisahkan.',
    'When the institution is in trouble': 'Apabila institusi menghadapi masalah',
    'Does the service go on, by contract, while the institution is in resolution or recovery?':
      'Adakah perkhidmatan diteruskan, mengikut kontrak, semasa institusi dalam resolusi atau pemulihan?',
    'Will you keep serving the institution while an authority rescues or winds it up?':
      'Adakah anda akan terus berkhidmat kepada institusi semasa pihak berkuasa menyelamatkan atau menggulungnya?',
    'If providers leave at the first sign of trouble, no rescue can work.':
      'Jika penyedia pergi pada tanda masalah yang pertama, tiada usaha menyelamat yang akan berjaya.',
    'The clause on resolution.': 'Klausa tentang resolusi.',
    'Within how many days do you tell the institution of bad news about yourself: danger of insolvency, a new owner, a lost licence, the loss of key staff?':
      'Dalam berapa hari anda memberitahu institusi berita buruk tentang syarikat anda: risiko insolvensi, pemilik baharu, kehilangan lesen, kehilangan kakitangan utama?',
    'How many days until you tell the institution when your company is in trouble or changes hands?':
      'Apabila syarikat anda menghadapi masalah atau bertukar pemilik, dalam berapa hari anda memberitahu institusi?',
    'The institution has to tell its own supervisor of some of these, and needs time to prepare for all.':
      'Institusi perlu memberitahu pengawal selianya sendiri tentang sesetengah perkara ini, dan memerlukan masa untuk bersedia bagi semuanya.',
    'The clause on such events.': 'Klausa tentang peristiwa sedemikian.',
    'For critical workloads on a public cloud, who controls the encryption keys, and are they kept apart from the cloud’s operator?':
      'Bagi beban kerja kritikal di awan awam, siapakah yang mengawal kunci penyulitan, dan adakah kunci itu diasingkan daripada pengendali awan?',
    'Who holds the keys to the encrypted data in the cloud?':
      'Siapakah yang memegang kunci kepada data yang disulitkan di awan?',
    'Whoever holds the keys can read the data. Kept apart, neither the operator nor its authorities can.':
      'Sesiapa yang memegang kunci boleh membaca data. Jika kunci diasingkan, pengendali mahupun pihak berkuasanya tidak dapat membacanya.',
    'Record of how keys were made, or the settings of the key service.':
      'Rekod tentang cara kunci dibuat, atau tetapan perkhidmatan kunci.',
    'The institution holds them, outside the cloud': 'Institusi memegangnya, di luar awan',
    'The institution or you manage them, in the cloud’s key service':
      'Institusi atau anda mengurusnya, dalam perkhidmatan kunci awan',
    'The cloud’s operator manages them': 'Pengendali awan mengurusnya',
    'The cloud’s operator controls the keys of data whose loss would do severe harm.':
      'Pengendali awan mengawal kunci bagi data yang kehilangannya akan mendatangkan kemudaratan teruk.',
    'Let the institution hold or manage the keys.': 'Biarkan institusi memegang atau mengurus kunci.',
    'The supervisor has no access by contract to a material service.':
      'Pengawal selia tidak mempunyai akses di bawah kontrak kepada perkhidmatan material.',
    'Sign an addendum that gives the supervisor access, at sub-contractors too.':
      'Tandatangani adendum yang memberi pengawal selia akses, termasuk di tempat subkontraktor.',
    'The institution and its auditors have no access of their own to a material service.':
      'Institusi dan juruauditnya tidak mempunyai akses sendiri kepada perkhidmatan material.',
    'Sign an addendum that gives the institution and its auditors access.':
      'Tandatangani adendum yang memberi institusi dan juruauditnya akses.',
    'Notice of an incident comes later than half of the shortest time in which the institution has to report, or later than 24 hours, or is not promised.':
      'Pemberitahuan insiden datang lewat daripada separuh masa terpendek yang ditetapkan bagi institusi untuk melapor, atau lewat daripada 24 jam, atau tidak dijanjikan.',
    'Promise notice within half of that time, and never later than 24 hours.':
      'Janjikan pemberitahuan dalam separuh daripada masa itu, dan tidak sekali-kali lewat daripada 24 jam.',
    'The vendor sees customer information and does not accept banking secrecy.':
      'Vendor melihat maklumat pelanggan dan tidak menerima kerahsiaan perbankan.',
    'Sign the undertaking on banking secrecy.': 'Tandatangani aku janji kerahsiaan perbankan.',
    'There is no plan for leaving a service on which something critical depends.':
      'Tiada pelan untuk meninggalkan perkhidmatan ini, sedangkan sesuatu yang kritikal bergantung padanya.',
    'Write an exit plan that the institution accepts.': 'Tulis pelan keluar yang diterima oleh institusi.',
    'The supervisor has to approve this or be told of it, and that is not on file.':
      'Pengawal selia perlu meluluskan perkara ini atau diberitahu tentangnya, dan rekodnya tiada dalam fail.',
    'Put the supervisor’s approval, or the proof that it was told, on file.':
      'Simpan dalam fail kelulusan pengawal selia, atau bukti bahawa ia telah diberitahu.',
    'Customer information may be used for more than the institution’s own purposes.':
      'Maklumat pelanggan boleh digunakan melebihi tujuan institusi sendiri.',
    'Rule out any other use in the contract.': 'Larang apa-apa penggunaan lain dalam kontrak.',
    'A measure of cyber hygiene that Singapore’s rules require is missing on systems with customer information.':
      'Satu langkah kebersihan siber yang diwajibkan oleh peraturan Singapura tiada pada sistem yang mempunyai maklumat pelanggan.',
    'Put all six measures in place and show it.': 'Laksanakan keenam-enam langkah dan tunjukkannya.',
    'The vendor of a material service refuses to name the companies behind it.':
      'Vendor perkhidmatan material enggan menamakan syarikat di sebaliknya.',
    'The institution tells MAS within one hour, and reports the cause and the impact within 14 days. What it leaves the vendor, 0.5 h, is a setting of this pack.':
      'Institusi memberitahu MAS dalam satu jam, dan melaporkan punca dan impak dalam 14 hari. Masa yang tinggal untuk vendor, 0.5 jam, ialah tetapan pakej ini.',
    'A circular of 16 December 2025 is said to ask for an initial report within 24 hours. Its text was not at hand; the one hour is the shorter time anyway. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Satu pekeliling bertarikh 16 Disember 2025 dikatakan menghendaki laporan awal dalam 24 jam. Teksnya tidak diperoleh; satu jam tetap masa yang lebih pendek. Masa yang tinggal untuk vendor, 2 jam, ialah tetapan pakej ini.',
    'The institution tells BSP within two hours and follows up within 24 hours. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Institusi memberitahu BSP dalam dua jam dan membuat susulan dalam 24 jam. Masa yang tinggal untuk vendor, 1 jam, ialah tetapan pakej ini.',
    'A bank tells OJK within 24 hours and reports within five working days. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Bank memberitahu OJK dalam 24 jam dan melapor dalam lima hari bekerja. Masa yang tinggal untuk vendor, 12 jam, ialah tetapan pakej ini.',
    'Bank Negara’s time to report could not be found as a figure; it is to be told as soon as the institution knows. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Tiada angka ditemui bagi tempoh melapor kepada Bank Negara Malaysia; ia perlu diberitahu sebaik sahaja institusi mengetahuinya. Masa yang tinggal untuk vendor, 4 jam, ialah tetapan pakej ini.',
    'The Bank of Thailand’s time to report could not be found as a figure. What it leaves the vendor, 4 h, is a setting of this pack.':
      'Tiada angka ditemui bagi tempoh melapor kepada Bank of Thailand. Masa yang tinggal untuk vendor, 4 jam, ialah tetapan pakej ini.',
    'The State Bank’s time to report a serious incident could not be found as a figure. What it leaves the vendor, 8 h, is a setting of this pack.':
      'Tiada angka ditemui bagi tempoh melapor insiden serius kepada State Bank of Vietnam. Masa yang tinggal untuk vendor, 8 jam, ialah tetapan pakej ini.',
    'The central bank’s time to report could not be found. What it leaves the vendor, 12 h, is a setting of this pack.':
      'Tempoh melapor kepada bank pusat tidak ditemui. Masa yang tinggal untuk vendor, 12 jam, ialah tetapan pakej ini.',
    'First notice within four hours of classing, a second report within 72 hours, the last within a month. What it leaves the vendor, 2 h, is a setting of this pack.':
      'Pemberitahuan pertama dalam empat jam selepas insiden dikelaskan, laporan kedua dalam 72 jam, laporan terakhir dalam sebulan. Masa yang tinggal untuk vendor, 2 jam, ialah tetapan pakej ini.',
    'APRA’s time to report is not verified. What it leaves the vendor, 24 h, is a setting of this pack.':
      'Tempoh melapor kepada APRA belum disahkan. Masa yang tinggal untuk vendor, 24 jam, ialah tetapan pakej ini.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Pemilik sistem yang ditetapkan melapor dalam dua jam, menambah maklumat dalam 72 jam dan menamatkannya dalam 30 hari. Masa yang tinggal untuk vendor, 1 jam, ialah tetapan pakej ini.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Entiti yang ditetapkan memberitahu NACSA dengan serta-merta, memberikan butiran dalam enam jam dan menambah maklumat dalam 14 hari. Masa yang tinggal untuk vendor, 3 jam, ialah tetapan pakej ini.',
  },
  reviewed: {},
}
