import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Health overlay': 'Tambahan untuk sektor kesehatan',
    'First version.': 'Versi pertama.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara mana saja Anda ditetapkan sebagai pemilik infrastruktur vital? Kosongkan bila tidak ada',
    'Health care': 'Layanan kesehatan',
    'Is there an assessment of what loss, delay or falsified data would do to patients, signed off by a clinician?':
      'Apakah ada penilaian, yang disahkan klinisi, tentang akibat bagi pasien bila data hilang, terlambat, atau dipalsukan?',
    'Has a doctor or nurse checked what happens to patients when your service fails or shows wrong data?':
      'Apakah dokter atau perawat sudah memeriksa apa yang terjadi pada pasien bila layanan Anda gagal atau menampilkan data yang salah?',
    'In care a wrong value can harm a person. Only somebody who treats patients can judge how.':
      'Dalam perawatan, nilai yang salah dapat mencelakai orang. Hanya orang yang merawat pasien yang dapat menilai seberapa besar akibatnya.',
    'Safety case, or log of hazards, with the sign-off.':
      'Berkas keselamatan (safety case), atau log bahaya, dengan pengesahannya.',
    'The service is used in care, and nobody has approved an assessment of harm to patients.':
      'Layanan ini dipakai dalam perawatan, dan belum ada yang menyetujui penilaian bahaya bagi pasien.',
    'Assess harm to patients in writing, and have a clinician sign it.':
      'Nilai bahaya bagi pasien secara tertulis, dan mintalah klinisi menandatanganinya.',
    'In which countries is data of identifiable patients stored, backups and images included?':
      'Di negara mana saja data pasien yang dapat dikenali disimpan, termasuk cadangan dan citra medis?',
    'In which countries is the patients’ data kept? Count backups and images too.':
      'Di negara mana saja data pasien disimpan? Hitung juga cadangan dan citra medis.',
    'Some countries want health data kept at home, or abroad only with approval. The answer is compared with what the customer recorded, and gives no points.':
      'Sebagian negara ingin data kesehatan disimpan di dalam negeri, atau di luar negeri hanya dengan persetujuan. Jawaban ini dibandingkan dengan catatan pelanggan, dan tidak diberi skor.',
    'List of hosting sites, and the approval where one is needed.':
      'Daftar lokasi hosting, dan persetujuannya bila diperlukan.',
    'Patients’ data is kept outside the countries in which it has to stay.':
      'Data pasien disimpan di luar negara tempat data itu wajib berada.',
    'Keep the data in those countries, or put the approval to hold it elsewhere on file.':
      'Simpan data di negara tersebut, atau simpan dalam berkas persetujuan untuk menyimpannya di tempat lain.',
    'Within how many hours of becoming aware do you tell the customer of an incident that touches patients’ data or systems used in care?':
      'Berapa jam setelah mengetahui insiden yang menyangkut data pasien atau sistem untuk perawatan Anda memberi tahu pelanggan?',
    'How many hours after you learn of an incident will you tell the customer? Give the contract’s figure.':
      'Berapa jam setelah mengetahui insiden Anda akan memberi tahu pelanggan? Isi angka dalam kontrak.',
    'The customer may have to fall back to paper, and has its own time to report. Both begin with your call.':
      'Pelanggan mungkin harus kembali memakai kertas, dan memiliki tenggat lapor sendiri. Keduanya dimulai dengan kabar dari Anda.',
    'The clause with the figure, and the roster of who is on call.':
      'Klausul yang memuat angkanya, dan daftar petugas siaga.',
    'No promise': 'Tidak dijanjikan',
    'Notice of an incident comes later than half of the shortest time in which the customer has to report.':
      'Pemberitahuan insiden datang lebih lambat dari separuh tenggat lapor terpendek pelanggan.',
    'Promise notice within half of that time.': 'Janjikan pemberitahuan dalam separuh tenggat itu.',
    'Notice of an incident comes later than half of the time that the customer has promised its own clients or authority.':
      'Pemberitahuan insiden datang lebih lambat dari separuh waktu yang dijanjikan pelanggan kepada klien atau otoritasnya.',
    'Is each view, change and export of a patient’s record logged with user, time and reason, and are these logs reviewed?':
      'Apakah setiap tindakan melihat, mengubah, dan mengekspor rekam medis pasien masuk ke log dengan pengguna, waktu, dan alasannya, dan apakah log itu ditinjau?',
    'Can you tell who looked at a patient’s record, when and why, and does somebody check?':
      'Dapatkah Anda mengetahui siapa yang melihat rekam medis pasien, kapan, dan mengapa, dan apakah ada yang memeriksanya?',
    'Curiosity is the most common breach in health care. It stops where people know that it is seen.':
      'Rasa ingin tahu adalah penyebab pelanggaran yang paling umum dalam layanan kesehatan. Hal itu berhenti bila orang tahu bahwa tindakannya terlihat.',
    'Sample of the audit trail, and of a review.': 'Contoh jejak audit, dan contoh tinjauannya.',
    'Nobody can reliably tell who saw or changed a patient’s record.':
      'Tidak ada yang dapat memastikan siapa yang melihat atau mengubah rekam medis pasien.',
    'Log every access to records by a written and approved rule, and review the logs.':
      'Masukkan setiap akses ke rekam medis dalam log menurut aturan yang tertulis dan disetujui, dan tinjau log itu.',
    'Is access tied to a role or to treating the patient, with emergency access that is reviewed each time?':
      'Apakah akses dikaitkan dengan peran atau perawatan pasien, dengan akses darurat yang setiap kali ditinjau?',
    'Can people open only the records of patients they care for, and is every exception checked?':
      'Apakah orang hanya dapat membuka rekam medis pasien yang dirawatnya, dan apakah setiap pengecualian diperiksa?',
    'A nurse in an emergency must get in; nobody else should. That needs a way in that leaves a trace and is looked at.':
      'Perawat dalam keadaan darurat harus dapat masuk; orang lain tidak. Untuk itu perlu jalan masuk yang meninggalkan jejak dan diperiksa.',
    'Design of the roles, and the log of emergency access.': 'Rancangan peran, dan log akses darurat.',
    'Is patients’ data encrypted at rest and on devices, with extra protection of single fields that are especially sensitive?':
      'Apakah data pasien yang tersimpan dan di perangkat dienkripsi, dengan perlindungan tambahan untuk kolom tertentu yang sangat sensitif?',
    'Is stored patients’ data encrypted, and the most private of it twice?':
      'Apakah data pasien yang tersimpan dienkripsi, dan yang paling pribadi dienkripsi dua kali?',
    'Some entries, on mental or sexual health for instance, harm most when read by those who may see the rest.':
      'Sebagian isi, misalnya tentang kesehatan jiwa atau seksual, paling merugikan bila dibaca oleh mereka yang boleh melihat bagian lainnya.',
    'Note on the design.': 'Catatan rancangan.',
    'At rest and on devices, and sensitive fields once more':
      'Data tersimpan dan di perangkat, serta kolom sensitif sekali lagi',
    'At rest and on devices only': 'Hanya data tersimpan dan di perangkat',
    'Only some stores or devices': 'Hanya sebagian penyimpanan atau perangkat',
    'Not encrypted': 'Tidak dienkripsi',
    'Patients’ data is not, or only partly, encrypted.': 'Data pasien tidak dienkripsi, atau hanya sebagian.',
    'Encrypt all stores and devices that hold patients’ data.':
      'Enkripsi semua penyimpanan dan perangkat yang memuat data pasien.',
    'For how many years can the service keep patients’ records?':
      'Berapa tahun layanan ini dapat menyimpan rekam medis pasien?',
    'How many years are the records kept?': 'Berapa tahun rekam medis disimpan?',
    'A record may be needed decades later, in treatment or in court.':
      'Rekam medis mungkin diperlukan puluhan tahun kemudian, untuk pengobatan atau di pengadilan.',
    'Table of retention periods.': 'Tabel masa retensi.',
    'Keeping records': 'Penyimpanan rekam medis',
    'No period is set': 'Tidak ada masa yang ditetapkan',
    'Does that meet the rule on health records of the customer’s country?':
      'Apakah itu memenuhi aturan rekam medis di negara pelanggan?',
    'Is that as long as the law there asks?': 'Apakah itu selama yang diminta hukum di sana?',
    'The period differs from country to country, and the customer answers for it.':
      'Masa retensi berbeda di tiap negara, dan pelanggan bertanggung jawab atasnya.',
    'Table of retention periods, with the rule each rests on.':
      'Tabel masa retensi, dengan aturan yang menjadi dasar masing-masing.',
    Yes: 'Ya',
    No: 'Tidak',
    'We don’t know the rule': 'Kami tidak tahu aturannya',
    'Is the legal basis or the express consent for health data recorded, and can patients see who received their data?':
      'Apakah dasar hukum atau persetujuan tegas untuk data kesehatan direkam, dan dapatkah pasien melihat siapa yang menerima datanya?',
    'Can you show why you may use each patient’s data, and can patients see who got it?':
      'Dapatkah Anda menunjukkan mengapa Anda boleh memakai data setiap pasien, dan dapatkah pasien melihat siapa yang menerimanya?',
    'Most countries allow the use of health data only for few reasons, and the patient may ask for them.':
      'Sebagian besar negara mengizinkan penggunaan data kesehatan hanya untuk sedikit alasan, dan pasien dapat menanyakannya.',
    'Log of consents, and of disclosures.': 'Log persetujuan, dan log pengungkapan.',
    'Do you rule out that data from patients’ records, a national record above all, is used for decisions on insurance, jobs or marketing?':
      'Apakah Anda memastikan data dari rekam medis pasien, terutama rekam kesehatan nasional, tidak dipakai untuk keputusan asuransi, pekerjaan, atau pemasaran?',
    'Do you make sure that nobody uses patients’ data to decide on insurance, jobs or advertising?':
      'Apakah Anda memastikan tidak ada yang memakai data pasien untuk memutuskan asuransi, pekerjaan, atau iklan?',
    'People tell a doctor what they would tell nobody else. That ends if it can be turned against them.':
      'Orang bercerita kepada dokter hal yang tidak diceritakan kepada siapa pun. Hal itu berakhir bila ceritanya dapat dipakai untuk merugikan mereka.',
    'The policy, and the technical block that enforces it.':
      'Kebijakan tersebut, dan pemblokiran teknis yang menegakkannya.',
    'Which standards for the exchange of health data does the service support? Two earn full points.':
      'Standar pertukaran data kesehatan mana yang didukung layanan ini? Dua standar mendapat skor penuh.',
    'In which common formats can the service exchange health data?':
      'Dalam format umum apa saja layanan ini dapat bertukar data kesehatan?',
    'Data in a common form can follow the patient, and leave with the customer when the contract ends.':
      'Data dalam bentuk umum dapat mengikuti pasien, dan ikut pelanggan saat kontrak berakhir.',
    'Statement of conformance.': 'Pernyataan kesesuaian.',
    'HL7 FHIR': 'HL7 FHIR',
    'Profiles of IHE': 'Profil IHE',
    'DICOM (images)': 'DICOM (citra medis)',
    'A national profile, such as that of SATUSEHAT': 'Profil nasional, seperti profil SATUSEHAT',
    'None of these': 'Tidak satu pun',
    'Is data for research or analysis de-identified by a set method, and is the risk of recognising people again tested?':
      'Apakah data untuk riset atau analisis dideidentifikasi dengan metode yang ditetapkan, dan apakah risiko orang dikenali kembali diuji?',
    'When health data is used for research, are names and other traces removed, and do you test it?':
      'Bila data kesehatan dipakai untuk riset, apakah nama dan jejak lain dihilangkan, dan apakah Anda mengujinya?',
    'A rare illness and a postcode are enough to name a person. Only a test shows whether the method holds.':
      'Penyakit langka dan kode pos cukup untuk mengetahui nama seseorang. Hanya pengujian yang menunjukkan apakah metodenya andal.',
    'The method, and the result of a test.': 'Metode tersebut, dan hasil satu pengujian.',
    'What recovery time (RTO), in hours, applies to functions on which care depends?':
      'Berapa jam waktu pemulihan (RTO) yang berlaku untuk fungsi yang menjadi tumpuan perawatan?',
    'How many hours may a function stay down that patients depend on?':
      'Berapa jam paling lama fungsi yang dibutuhkan pasien boleh terhenti?',
    'The ward plans its emergency procedures with this figure. It is neither good nor bad alone, so it gives no points.':
      'Bangsal merencanakan prosedur daruratnya dengan angka ini. Angka ini sendiri tidak baik atau buruk, jadi tidak diberi skor.',
    'Extract of the contract, or the procedure for downtime.': 'Kutipan kontrak, atau prosedur saat gangguan.',
    'When the service is down': 'Bila layanan terhenti',
    'None is set': 'Tidak ada yang ditetapkan',
    'Is there a fallback for these functions, on paper or as a copy that can be read?':
      'Apakah ada cara kerja pengganti untuk fungsi-fungsi ini, di atas kertas atau dengan salinan yang dapat dibaca?',
    'Can care go on while the service is down, on paper or with a copy to look at?':
      'Dapatkah perawatan berlanjut saat layanan terhenti, dengan kertas atau salinan yang dapat dilihat?',
    'Patients don’t wait for a recovery. Somebody has to know the dose now.':
      'Pasien tidak dapat menunggu pemulihan. Dosisnya harus diketahui sekarang.',
    'The procedure for downtime.': 'Prosedur saat gangguan.',
    'Care depends on the service, and there is nothing to fall back on while it is down.':
      'Perawatan bergantung pada layanan ini, dan tidak ada cara kerja pengganti saat layanan terhenti.',
    'Provide a fallback on paper or a copy that can be read.':
      'Sediakan cara kerja pengganti di atas kertas atau dengan salinan yang dapat dibaca.',
    'In which risk class is the software or device registered in the customer’s country?':
      'Dalam kelas risiko apa perangkat lunak atau alat ini terdaftar di negara pelanggan?',
    'Is it registered as a medical device, and in which class?':
      'Apakah terdaftar sebagai alat kesehatan, dan dalam kelas apa?',
    'The class tells what the authority checked. A device that should be registered and isn’t may not be used.':
      'Kelas menunjukkan apa yang diperiksa otoritas. Alat yang wajib terdaftar tetapi belum terdaftar tidak boleh dipakai.',
    'Certificate of registration.': 'Sertifikat pendaftaran atau izin edar.',
    'Regulated device': 'Alat yang wajib terdaftar',
    'Class A, lowest risk': 'Kelas A, risiko terendah',
    'Class B': 'Kelas B',
    'Class C': 'Kelas C',
    'Class D, highest risk': 'Kelas D, risiko tertinggi',
    'The authority confirmed that none is needed': 'Otoritas mengonfirmasi bahwa pendaftaran tidak diperlukan',
    'Applied for, not yet registered': 'Sudah diajukan, belum terdaftar',
    'Not registered': 'Tidak terdaftar',
    'Under which number is it registered, and with which authority?':
      'Dengan nomor berapa alat ini terdaftar, dan pada otoritas mana?',
    'What is the registration number, and whose?': 'Apa nomor pendaftarannya, dan dari otoritas mana?',
    'With the number the customer can look the registration up itself.':
      'Dengan nomor itu pelanggan dapat memeriksa pendaftarannya sendiri.',
    'Until which day do you provide security updates for it?':
      'Sampai tanggal berapa Anda menyediakan pembaruan keamanan untuk alat ini?',
    'Until when will it get security updates?': 'Sampai kapan alat ini mendapat pembaruan keamanan?',
    'Devices stay in use for many years. After this day each new weakness stays open.':
      'Alat dipakai bertahun-tahun. Setelah tanggal ini setiap kelemahan baru tetap terbuka.',
    'Notice on the end of support, or the bill of materials of the software.':
      'Pemberitahuan akhir dukungan, atau daftar komponen perangkat lunak (SBOM).',
    'No day is set': 'Tidak ada tanggal yang ditetapkan',
    'Is everyone with access bound by professional secrecy, or by an equal duty in a contract?':
      'Apakah semua orang yang memiliki akses terikat rahasia profesi, atau kewajiban setara dalam kontrak?',
    'Has everyone who can see patients’ data promised to keep it secret?':
      'Apakah semua orang yang dapat melihat data pasien sudah berjanji merahasiakannya?',
    'A doctor’s secrecy is worth nothing if the technician beside the record is free to talk.':
      'Rahasia dokter tidak ada artinya bila teknisi yang menangani rekam medis bebas berbicara.',
    'The undertaking that staff sign.': 'Surat pernyataan kesanggupan yang ditandatangani staf.',
    'People with access to patients’ data are not bound to secrecy.':
      'Orang yang memiliki akses ke data pasien tidak terikat kewajiban kerahasiaan.',
    'Bind everyone with access to secrecy.': 'Ikat semua orang yang memiliki akses pada kewajiban kerahasiaan.',
    'Is each connection to a national health record approved, secured and monitored?':
      'Apakah setiap sambungan ke rekam kesehatan nasional disetujui, diamankan, dan dipantau?',
    'Is the link to the national health record allowed, protected and watched?':
      'Apakah sambungan ke rekam kesehatan nasional diizinkan, dilindungi, dan diawasi?',
    'Such a record holds a whole country’s patients. One weak link puts all of them at risk.':
      'Rekam seperti itu memuat pasien seluruh negara. Satu sambungan yang lemah membahayakan mereka semua.',
    'Approval of the connection, and its design.': 'Persetujuan sambungan, dan rancangannya.',
    'From which countries can staff see data of identifiable patients?':
      'Dari negara mana saja staf dapat melihat data pasien yang dapat dikenali?',
    'From which countries can your people see patients’ data?':
      'Dari negara mana saja orang-orang Anda dapat melihat data pasien?',
    'Looking at data from abroad can count as a transfer. The answer gives no points.':
      'Melihat data dari luar negeri dapat dianggap sebagai transfer. Jawaban ini tidak diberi skor.',
    'Report of access by country.': 'Laporan akses per negara.',
    'Seeing data from abroad': 'Melihat data dari luar negeri',
    'Can this access be switched off, country by country?': 'Dapatkah akses ini dimatikan, negara demi negara?',
    'Can you switch off access from a country?': 'Dapatkah Anda mematikan akses dari suatu negara?',
    'Rules change faster than systems. A switch keeps the customer able to follow them.':
      'Aturan berubah lebih cepat daripada sistem. Dengan tombol pemutus, pelanggan tetap dapat mengikutinya.',
    'The setting that limits access by country.': 'Pengaturan yang membatasi akses menurut negara.',
    'Nobody can switch off access to patients’ data from abroad.':
      'Tidak ada yang dapat mematikan akses ke data pasien dari luar negeri.',
    'Provide a way to limit access by country.': 'Sediakan cara membatasi akses menurut negara.',
    'Where AI supports diagnosis or triage: was it validated on the local population, checked for bias, is a person’s sign-off needed, and is it monitored?':
      'Bila AI mendukung diagnosis atau triase: apakah AI itu divalidasi pada populasi setempat, diperiksa dari bias, memerlukan pengesahan manusia, dan dipantau?',
    'If AI helps to decide about patients: was it tested on people like them, and does a person have the last word?':
      'Bila AI membantu memutuskan tentang pasien: apakah AI itu diuji pada orang seperti mereka, dan apakah manusia yang menentukan keputusan akhir?',
    'A model that learnt elsewhere can be wrong here, and wrong more often for some people than for others.':
      'Model yang belajar di tempat lain dapat salah di sini, dan lebih sering salah bagi sebagian orang daripada bagi yang lain.',
    'Report on the validation, with the checks for bias.': 'Laporan validasi, dengan pemeriksaan bias.',
    'AI supports care without an approved validation on the people it is used for.':
      'AI mendukung perawatan tanpa validasi yang disetujui pada kelompok orang yang dilayaninya.',
    'Validate the model on the local population, with checks for bias and a person’s sign-off.':
      'Validasi model pada populasi setempat, dengan pemeriksaan bias dan pengesahan manusia.',
    'When did you last prove that you can recover from ransomware with offline copies alone?':
      'Kapan Anda terakhir membuktikan bahwa Anda dapat pulih dari ransomware hanya dengan salinan luring?',
    'When did you last rebuild the service only from copies that an intruder could not have reached?':
      'Kapan Anda terakhir membangun ulang layanan hanya dari salinan yang tidak mungkin dijangkau penyusup?',
    'Hospitals are attacked for ransom more than most. Who can rebuild need not pay.':
      'Rumah sakit lebih sering menjadi sasaran pemerasan daripada yang lain. Yang dapat membangun ulang tidak perlu membayar.',
    'Report of the restore.': 'Laporan pemulihan.',
    'Recovery from ransomware': 'Pemulihan dari ransomware',
    Never: 'Belum pernah',
    'Recovery from ransomware was not proven within the last 12 months.':
      'Pemulihan dari ransomware tidak dibuktikan dalam 12 bulan terakhir.',
    'Rebuild from offline copies and record the result.': 'Bangun ulang dari salinan luring dan catat hasilnya.',
    'How many hours did that recovery take?': 'Berapa jam pemulihan itu berlangsung?',
    'How many hours until the service was back?': 'Berapa jam sampai layanan kembali berjalan?',
    'The customer compares it with the time that care can do without the service. It gives no points.':
      'Pelanggan membandingkannya dengan lamanya perawatan dapat berjalan tanpa layanan ini. Jawaban ini tidak diberi skor.',
    'Report of the restore, with the times measured.': 'Laporan pemulihan, dengan waktu yang terukur.',
    'Not measured': 'Tidak diukur',
    'Patients’ data is kept where it may not be without an approval, and the approval is not on file.':
      'Data pasien disimpan di tempat yang memerlukan persetujuan, dan persetujuannya tidak ada dalam berkas.',
    'Move the data, or put the approval on file.': 'Pindahkan datanya, atau simpan persetujuannya dalam berkas.',
    'Notice of an incident comes later than 24 hours, or is not promised.':
      'Pemberitahuan insiden datang lebih lambat dari 24 jam, atau tidak dijanjikan.',
    'Promise notice within 24 hours.': 'Janjikan pemberitahuan dalam 24 jam.',
    'Data of Singapore’s national health record may be used for decisions on insurance, jobs or marketing.':
      'Data dari rekam kesehatan nasional Singapura dapat dipakai untuk keputusan asuransi, pekerjaan, atau pemasaran.',
    'Rule such use out by policy, and block it technically.':
      'Larang penggunaan seperti itu dalam kebijakan, dan blokir secara teknis.',
    'Patients’ data may be used for more than the customer’s own purposes.':
      'Data pasien dapat dipakai melebihi tujuan pelanggan sendiri.',
    'Rule out any other use in the contract.': 'Larang penggunaan lain dalam kontrak.',
    'Patients’ data is not encrypted at all, stored or on its way.':
      'Data pasien sama sekali tidak dienkripsi, baik saat tersimpan maupun saat dikirim.',
    'Encrypt the data, stored and on its way.': 'Enkripsi data, baik saat tersimpan maupun saat dikirim.',
    'The service holds patients’ records, and nobody can reliably tell who saw or changed them.':
      'Layanan ini menyimpan rekam medis pasien, dan tidak ada yang dapat memastikan siapa yang melihat atau mengubahnya.',
    'Patients depend on the service; there is no fallback, and its recovery was never tested.':
      'Pasien bergantung pada layanan ini; tidak ada cara kerja pengganti, dan pemulihannya belum pernah diuji.',
    'Provide a fallback, and test the recovery.': 'Sediakan cara kerja pengganti, dan uji pemulihannya.',
    'The vendor lets neither the customer nor anyone for it audit the service.':
      'Vendor tidak mengizinkan pelanggan maupun pihak yang mewakilinya mengaudit layanan ini.',
    'Agree to audits in the contract.': 'Setujui audit dalam kontrak.',
    'The act leaves the time to a regulation that nobody has made. The ministry’s guidance speaks of two hours, then 14 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Undang-undang menyerahkan tenggatnya kepada peraturan yang belum dibuat. Panduan kementerian menyebut dua jam, lalu 14 hari. Waktu yang tersisa bagi vendor, 1 jam, adalah pengaturan paket ini.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Pemilik sistem yang ditetapkan melapor dalam dua jam, melengkapinya dalam 72 jam, dan menyelesaikannya dalam 30 hari. Waktu yang tersisa bagi vendor, 1 jam, adalah pengaturan paket ini.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Entitas yang ditetapkan seketika memberi tahu NACSA, memberikan perincian dalam enam jam, dan melengkapinya dalam 14 hari. Waktu yang tersisa bagi vendor, 3 jam, adalah pengaturan paket ini.',
  },
  reviewed: {},
}
