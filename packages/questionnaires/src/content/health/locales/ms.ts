import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Health overlay': 'Lapisan tambahan kesihatan',
    'First version.': 'Versi pertama.',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara manakah anda ditetapkan sebagai pemilik infrastruktur kritikal? Biarkan kosong jika tiada',
    'Health care': 'Penjagaan kesihatan',
    'Is there an assessment of what loss, delay or falsified data would do to patients, signed off by a clinician?':
      'Adakah terdapat penilaian tentang kesan kehilangan, kelewatan atau pemalsuan data kepada pesakit, yang ditandatangani oleh klinisian?',
    'Has a doctor or nurse checked what happens to patients when your service fails or shows wrong data?':
      'Adakah doktor atau jururawat telah menyemak apa yang berlaku kepada pesakit apabila perkhidmatan anda gagal atau menunjukkan data yang salah?',
    'In care a wrong value can harm a person. Only somebody who treats patients can judge how.':
      'Dalam rawatan, nilai yang salah boleh memudaratkan orang. Hanya orang yang merawat pesakit dapat menilai caranya.',
    'Safety case, or log of hazards, with the sign-off.':
      'Kes keselamatan (safety case), atau log bahaya, berserta tandatangan kelulusan.',
    'The service is used in care, and nobody has approved an assessment of harm to patients.':
      'Perkhidmatan ini digunakan dalam penjagaan pesakit, dan tiada sesiapa yang meluluskan penilaian kemudaratan kepada pesakit.',
    'Assess harm to patients in writing, and have a clinician sign it.':
      'Nilai kemudaratan kepada pesakit secara bertulis, dan minta klinisian menandatanganinya.',
    'In which countries is data of identifiable patients stored, backups and images included?':
      'Di negara manakah data pesakit yang boleh dikenal pasti disimpan, termasuk sandaran dan imej?',
    'In which countries is the patients’ data kept? Count backups and images too.':
      'Di negara manakah data pesakit disimpan? Ambil kira juga sandaran dan imej.',
    'Some countries want health data kept at home, or abroad only with approval. The answer is compared with what the customer recorded, and gives no points.':
      'Sesetengah negara mahu data kesihatan disimpan di dalam negara, atau di luar negara hanya dengan kelulusan. Jawapan ini dibandingkan dengan rekod pelanggan, dan tidak diberi markah.',
    'List of hosting sites, and the approval where one is needed.':
      'Senarai tapak pengehosan, dan kelulusan jika diperlukan.',
    'Patients’ data is kept outside the countries in which it has to stay.':
      'Data pesakit disimpan di negara selain negara yang diwajibkan baginya.',
    'Keep the data in those countries, or put the approval to hold it elsewhere on file.':
      'Simpan data di negara yang diwajibkan, atau simpan dalam fail kelulusan untuk memegangnya di tempat lain.',
    'Within how many hours of becoming aware do you tell the customer of an incident that touches patients’ data or systems used in care?':
      'Dalam masa berapa jam selepas menyedarinya, anda memberitahu pelanggan tentang insiden yang melibatkan data pesakit atau sistem yang digunakan dalam penjagaan pesakit?',
    'How many hours after you learn of an incident will you tell the customer? Give the contract’s figure.':
      'Berapa jam selepas mengetahui insiden anda akan memberitahu pelanggan? Berikan angka dalam kontrak.',
    'The customer may have to fall back to paper, and has its own time to report. Both begin with your call.':
      'Pelanggan mungkin terpaksa kembali menggunakan kertas, dan mempunyai tempoh melapor sendiri. Kedua-duanya bermula dengan panggilan anda.',
    'The clause with the figure, and the roster of who is on call.':
      'Klausa yang menyatakan angka itu, dan jadual petugas yang bersiap sedia.',
    'No promise': 'Tiada janji',
    'Notice of an incident comes later than half of the shortest time in which the customer has to report.':
      'Pemberitahuan insiden datang lewat daripada separuh masa terpendek yang ditetapkan bagi pelanggan untuk melapor.',
    'Promise notice within half of that time.': 'Janjikan pemberitahuan dalam separuh daripada masa itu.',
    'Notice of an incident comes later than half of the time that the customer has promised its own clients or authority.':
      'Pemberitahuan insiden datang lewat daripada separuh masa yang dijanjikan pelanggan kepada pelanggannya sendiri atau pihak berkuasa.',
    'Is each view, change and export of a patient’s record logged with user, time and reason, and are these logs reviewed?':
      'Adakah setiap paparan, perubahan dan eksport rekod pesakit dilog dengan pengguna, masa dan sebab, dan adakah log ini disemak?',
    'Can you tell who looked at a patient’s record, when and why, and does somebody check?':
      'Bolehkah anda mengetahui siapa yang melihat rekod pesakit, bila dan sebabnya, dan adakah seseorang menyemaknya?',
    'Curiosity is the most common breach in health care. It stops where people know that it is seen.':
      'Rasa ingin tahu ialah punca pelanggaran data yang paling kerap dalam penjagaan kesihatan. Ia berhenti apabila orang tahu bahawa perbuatan itu dilihat.',
    'Sample of the audit trail, and of a review.': 'Contoh jejak audit, dan contoh semakan.',
    'Nobody can reliably tell who saw or changed a patient’s record.':
      'Tiada sesiapa dapat memastikan siapa yang melihat atau mengubah rekod pesakit.',
    'Log every access to records by a written and approved rule, and review the logs.':
      'Log setiap akses kepada rekod mengikut peraturan bertulis yang diluluskan, dan semak log itu.',
    'Is access tied to a role or to treating the patient, with emergency access that is reviewed each time?':
      'Adakah akses dikaitkan dengan peranan atau dengan rawatan pesakit, dengan akses kecemasan yang disemak setiap kali?',
    'Can people open only the records of patients they care for, and is every exception checked?':
      'Bolehkah orang membuka hanya rekod pesakit yang dijaganya, dan adakah setiap pengecualian disemak?',
    'A nurse in an emergency must get in; nobody else should. That needs a way in that leaves a trace and is looked at.':
      'Jururawat dalam kecemasan mesti dapat masuk; orang lain tidak patut. Ini memerlukan cara masuk yang meninggalkan kesan dan disemak.',
    'Design of the roles, and the log of emergency access.': 'Reka bentuk peranan, dan log akses kecemasan.',
    'Is patients’ data encrypted at rest and on devices, with extra protection of single fields that are especially sensitive?':
      'Adakah data pesakit disulitkan semasa disimpan dan pada peranti, dengan perlindungan tambahan bagi medan yang amat sensitif?',
    'Is stored patients’ data encrypted, and the most private of it twice?':
      'Adakah data pesakit yang disimpan disulitkan, dan data yang paling peribadi disulitkan dua kali?',
    'Some entries, on mental or sexual health for instance, harm most when read by those who may see the rest.':
      'Sesetengah catatan, misalnya tentang kesihatan mental atau seksual, paling memudaratkan apabila dibaca oleh orang yang boleh melihat catatan lain.',
    'Note on the design.': 'Nota tentang reka bentuk.',
    'At rest and on devices, and sensitive fields once more':
      'Semasa disimpan dan pada peranti, dan medan sensitif sekali lagi',
    'At rest and on devices only': 'Semasa disimpan dan pada peranti sahaja',
    'Only some stores or devices': 'Hanya sesetengah storan atau peranti',
    'Not encrypted': 'Tidak disulitkan',
    'Patients’ data is not, or only partly, encrypted.': 'Data pesakit tidak disulitkan, atau hanya sebahagiannya.',
    'Encrypt all stores and devices that hold patients’ data.':
      'Sulitkan semua storan dan peranti yang memegang data pesakit.',
    'For how many years can the service keep patients’ records?':
      'Berapa tahun perkhidmatan ini dapat menyimpan rekod pesakit?',
    'How many years are the records kept?': 'Berapa tahun rekod disimpan?',
    'A record may be needed decades later, in treatment or in court.':
      'Rekod mungkin diperlukan berpuluh tahun kemudian, dalam rawatan atau di mahkamah.',
    'Table of retention periods.': 'Jadual tempoh penyimpanan.',
    'Keeping records': 'Penyimpanan rekod',
    'No period is set': 'Tiada tempoh ditetapkan',
    'Does that meet the rule on health records of the customer’s country?':
      'Adakah tempoh itu memenuhi peraturan tentang rekod kesihatan di negara pelanggan?',
    'Is that as long as the law there asks?': 'Adakah tempoh itu selama yang dikehendaki oleh undang-undang di sana?',
    'The period differs from country to country, and the customer answers for it.':
      'Tempoh ini berbeza bagi setiap negara, dan pelanggan bertanggungjawab atasnya.',
    'Table of retention periods, with the rule each rests on.':
      'Jadual tempoh penyimpanan, dengan peraturan yang menjadi asas setiap satu.',
    Yes: 'Ya',
    No: 'Tidak',
    'We don’t know the rule': 'Kami tidak tahu peraturannya',
    'Is the legal basis or the express consent for health data recorded, and can patients see who received their data?':
      'Adakah asas undang-undang atau persetujuan nyata bagi data kesihatan direkodkan, dan bolehkah pesakit melihat siapa yang menerima data mereka?',
    'Can you show why you may use each patient’s data, and can patients see who got it?':
      'Bolehkah anda menunjukkan sebab anda boleh menggunakan data setiap pesakit, dan bolehkah pesakit melihat siapa yang menerimanya?',
    'Most countries allow the use of health data only for few reasons, and the patient may ask for them.':
      'Kebanyakan negara membenarkan penggunaan data kesihatan atas beberapa sebab sahaja, dan pesakit boleh bertanya tentangnya.',
    'Log of consents, and of disclosures.': 'Log persetujuan, dan log penzahiran.',
    'Do you rule out that data from patients’ records, a national record above all, is used for decisions on insurance, jobs or marketing?':
      'Adakah anda melarang data daripada rekod pesakit, terutamanya rekod kebangsaan, digunakan untuk keputusan tentang insurans, pekerjaan atau pemasaran?',
    'Do you make sure that nobody uses patients’ data to decide on insurance, jobs or advertising?':
      'Adakah anda memastikan tiada sesiapa menggunakan data pesakit untuk membuat keputusan tentang insurans, pekerjaan atau pengiklanan?',
    'People tell a doctor what they would tell nobody else. That ends if it can be turned against them.':
      'Orang memberitahu doktor apa yang tidak akan diberitahu kepada sesiapa. Itu akan terhenti jika maklumat itu boleh digunakan terhadap mereka.',
    'The policy, and the technical block that enforces it.': 'Dasar itu, dan sekatan teknikal yang menguatkuasakannya.',
    'Which standards for the exchange of health data does the service support? Two earn full points.':
      'Standard pertukaran data kesihatan manakah yang disokong oleh perkhidmatan ini? Dua mendapat markah penuh.',
    'In which common formats can the service exchange health data?':
      'Dalam format lazim manakah perkhidmatan ini boleh bertukar data kesihatan?',
    'Data in a common form can follow the patient, and leave with the customer when the contract ends.':
      'Data dalam bentuk yang lazim boleh mengikut pesakit, dan dibawa keluar oleh pelanggan apabila kontrak tamat.',
    'Statement of conformance.': 'Pernyataan pematuhan.',
    'HL7 FHIR': 'HL7 FHIR',
    'Profiles of IHE': 'Profil IHE',
    'DICOM (images)': 'DICOM (imej)',
    'A national profile, such as that of SATUSEHAT': 'Profil kebangsaan, seperti profil SATUSEHAT',
    'None of these': 'Tiada satu pun',
    'Is data for research or analysis de-identified by a set method, and is the risk of recognising people again tested?':
      'Adakah data untuk penyelidikan atau analisis dinyahkenal pasti dengan kaedah yang ditetapkan, dan adakah risiko orang dikenal pasti semula diuji?',
    'When health data is used for research, are names and other traces removed, and do you test it?':
      'Apabila data kesihatan digunakan untuk penyelidikan, adakah nama dan petunjuk lain dibuang, dan adakah anda mengujinya?',
    'A rare illness and a postcode are enough to name a person. Only a test shows whether the method holds.':
      'Penyakit yang jarang berlaku dan poskod sudah cukup untuk mengenal pasti seseorang. Hanya ujian menunjukkan sama ada kaedah itu berkesan.',
    'The method, and the result of a test.': 'Kaedah itu, dan keputusan ujian.',
    'What recovery time (RTO), in hours, applies to functions on which care depends?':
      'Apakah masa pemulihan (RTO), dalam jam, bagi fungsi yang diperlukan untuk penjagaan pesakit?',
    'How many hours may a function stay down that patients depend on?':
      'Berapa jam fungsi yang diperlukan pesakit boleh terhenti?',
    'The ward plans its emergency procedures with this figure. It is neither good nor bad alone, so it gives no points.':
      'Wad merancang prosedur kecemasannya dengan angka ini. Angka ini sahaja tidak baik dan tidak buruk, jadi ia tidak diberi markah.',
    'Extract of the contract, or the procedure for downtime.': 'Cabutan kontrak, atau prosedur masa henti.',
    'When the service is down': 'Apabila perkhidmatan terhenti',
    'None is set': 'Tiada yang ditetapkan',
    'Is there a fallback for these functions, on paper or as a copy that can be read?':
      'Adakah terdapat cara ganti bagi fungsi ini, secara kertas atau sebagai salinan yang boleh dibaca?',
    'Can care go on while the service is down, on paper or with a copy to look at?':
      'Bolehkah penjagaan pesakit diteruskan semasa perkhidmatan terhenti, secara kertas atau dengan salinan yang boleh dilihat?',
    'Patients don’t wait for a recovery. Somebody has to know the dose now.':
      'Pesakit tidak menunggu pemulihan. Seseorang perlu tahu dos itu sekarang.',
    'The procedure for downtime.': 'Prosedur masa henti.',
    'Care depends on the service, and there is nothing to fall back on while it is down.':
      'Penjagaan pesakit bergantung pada perkhidmatan ini, dan tiada cara ganti semasa ia terhenti.',
    'Provide a fallback on paper or a copy that can be read.':
      'Sediakan cara ganti secara kertas atau salinan yang boleh dibaca.',
    'In which risk class is the software or device registered in the customer’s country?':
      'Dalam kelas risiko manakah perisian atau peranti ini didaftarkan di negara pelanggan?',
    'Is it registered as a medical device, and in which class?':
      'Adakah ia didaftarkan sebagai peranti perubatan, dan dalam kelas manakah?',
    'The class tells what the authority checked. A device that should be registered and isn’t may not be used.':
      'Kelas menunjukkan apa yang disemak oleh pihak berkuasa. Peranti yang patut didaftarkan tetapi tidak didaftarkan tidak boleh digunakan.',
    'Certificate of registration.': 'Sijil pendaftaran.',
    'Regulated device': 'Peranti yang dikawal selia',
    'Class A, lowest risk': 'Kelas A, risiko paling rendah',
    'Class B': 'Kelas B',
    'Class C': 'Kelas C',
    'Class D, highest risk': 'Kelas D, risiko paling tinggi',
    'The authority confirmed that none is needed': 'Pihak berkuasa mengesahkan bahawa pendaftaran tidak perlu',
    'Applied for, not yet registered': 'Dalam permohonan, belum didaftarkan',
    'Not registered': 'Tidak didaftarkan',
    'Under which number is it registered, and with which authority?':
      'Di bawah nombor apakah ia didaftarkan, dan dengan pihak berkuasa mana?',
    'What is the registration number, and whose?':
      'Apakah nombor pendaftarannya, dan pihak manakah yang mengeluarkannya?',
    'With the number the customer can look the registration up itself.':
      'Dengan nombor itu, pelanggan boleh mencari pendaftarannya sendiri.',
    'Until which day do you provide security updates for it?':
      'Sehingga hari apakah anda menyediakan kemas kini keselamatan baginya?',
    'Until when will it get security updates?': 'Sehingga bilakah ia akan menerima kemas kini keselamatan?',
    'Devices stay in use for many years. After this day each new weakness stays open.':
      'Peranti digunakan selama bertahun-tahun. Selepas hari itu, setiap kelemahan baharu kekal terbuka.',
    'Notice on the end of support, or the bill of materials of the software.':
      'Notis tentang tamat sokongan, atau senarai komponen perisian (bill of materials).',
    'No day is set': 'Tiada hari ditetapkan',
    'Is everyone with access bound by professional secrecy, or by an equal duty in a contract?':
      'Adakah semua orang yang mempunyai akses terikat dengan kerahsiaan profesional, atau dengan kewajipan setara dalam kontrak?',
    'Has everyone who can see patients’ data promised to keep it secret?':
      'Adakah semua orang yang boleh melihat data pesakit telah berjanji merahsiakannya?',
    'A doctor’s secrecy is worth nothing if the technician beside the record is free to talk.':
      'Kerahsiaan doktor tidak bernilai jika juruteknik di sebelah rekod itu bebas bercakap.',
    'The undertaking that staff sign.': 'Aku janji yang ditandatangani oleh kakitangan.',
    'People with access to patients’ data are not bound to secrecy.':
      'Orang yang mempunyai akses kepada data pesakit tidak terikat dengan kewajipan kerahsiaan.',
    'Bind everyone with access to secrecy.': 'Ikat semua orang yang mempunyai akses dengan kewajipan kerahsiaan.',
    'Is each connection to a national health record approved, secured and monitored?':
      'Adakah setiap sambungan kepada rekod kesihatan kebangsaan diluluskan, dilindungi dan dipantau?',
    'Is the link to the national health record allowed, protected and watched?':
      'Adakah pautan kepada rekod kesihatan kebangsaan dibenarkan, dilindungi dan diperhatikan?',
    'Such a record holds a whole country’s patients. One weak link puts all of them at risk.':
      'Rekod sedemikian memegang data pesakit seluruh negara. Satu pautan yang lemah mendedahkan semuanya kepada risiko.',
    'Approval of the connection, and its design.': 'Kelulusan sambungan itu, dan reka bentuknya.',
    'From which countries can staff see data of identifiable patients?':
      'Dari negara manakah kakitangan boleh melihat data pesakit yang boleh dikenal pasti?',
    'From which countries can your people see patients’ data?':
      'Dari negara manakah orang anda boleh melihat data pesakit?',
    'Looking at data from abroad can count as a transfer. The answer gives no points.':
      'Melihat data dari luar negara boleh dikira sebagai pemindahan. Jawapan ini tidak diberi markah.',
    'Report of access by country.': 'Laporan akses mengikut negara.',
    'Seeing data from abroad': 'Melihat data dari luar negara',
    'Can this access be switched off, country by country?': 'Bolehkah akses ini dimatikan, negara demi negara?',
    'Can you switch off access from a country?': 'Bolehkah anda mematikan akses dari sesebuah negara?',
    'Rules change faster than systems. A switch keeps the customer able to follow them.':
      'Peraturan berubah lebih cepat daripada sistem. Suis membolehkan pelanggan terus mematuhinya.',
    'The setting that limits access by country.': 'Tetapan yang mengehadkan akses mengikut negara.',
    'Nobody can switch off access to patients’ data from abroad.':
      'Tiada sesiapa boleh mematikan akses kepada data pesakit dari luar negara.',
    'Provide a way to limit access by country.': 'Sediakan cara untuk mengehadkan akses mengikut negara.',
    'Where AI supports diagnosis or triage: was it validated on the local population, checked for bias, is a person’s sign-off needed, and is it monitored?':
      'Jika AI menyokong diagnosis atau triaj: adakah ia disahsahihkan pada penduduk tempatan, diperiksa untuk bias, memerlukan kelulusan manusia, dan dipantau?',
    'If AI helps to decide about patients: was it tested on people like them, and does a person have the last word?':
      'Jika AI membantu membuat keputusan tentang pesakit: adakah ia diuji pada orang seperti mereka, dan adakah manusia yang membuat keputusan akhir?',
    'A model that learnt elsewhere can be wrong here, and wrong more often for some people than for others.':
      'Model yang belajar di tempat lain boleh tersalah di sini, dan lebih kerap tersalah bagi sesetengah orang berbanding yang lain.',
    'Report on the validation, with the checks for bias.': 'Laporan pengesahsahihan, dengan pemeriksaan bias.',
    'AI supports care without an approved validation on the people it is used for.':
      'AI menyokong penjagaan pesakit tanpa pengesahsahihan yang diluluskan pada orang yang menjadi sasarannya.',
    'Validate the model on the local population, with checks for bias and a person’s sign-off.':
      'Sahsahihkan model pada penduduk tempatan, dengan pemeriksaan bias dan kelulusan manusia.',
    'When did you last prove that you can recover from ransomware with offline copies alone?':
      'Bilakah anda kali terakhir membuktikan bahawa anda dapat pulih daripada perisian tebusan dengan salinan luar talian sahaja?',
    'When did you last rebuild the service only from copies that an intruder could not have reached?':
      'Bilakah anda kali terakhir membina semula perkhidmatan hanya daripada salinan yang tidak dapat dicapai oleh penceroboh?',
    'Hospitals are attacked for ransom more than most. Who can rebuild need not pay.':
      'Hospital diserang untuk wang tebusan lebih kerap daripada kebanyakan pihak. Sesiapa yang dapat membina semula tidak perlu membayar.',
    'Report of the restore.': 'Laporan pemulihan itu.',
    'Recovery from ransomware': 'Pemulihan daripada perisian tebusan',
    Never: 'Tidak pernah',
    'Recovery from ransomware was not proven within the last 12 months.':
      'Pemulihan daripada perisian tebusan tidak dibuktikan dalam 12 bulan yang lalu.',
    'Rebuild from offline copies and record the result.':
      'Bina semula daripada salinan luar talian dan rekodkan hasilnya.',
    'How many hours did that recovery take?': 'Berapa jam pemulihan itu mengambil masa?',
    'How many hours until the service was back?': 'Berapa jam sehingga perkhidmatan itu pulih?',
    'The customer compares it with the time that care can do without the service. It gives no points.':
      'Pelanggan membandingkannya dengan tempoh penjagaan pesakit dapat berjalan tanpa perkhidmatan ini. Ia tidak diberi markah.',
    'Report of the restore, with the times measured.': 'Laporan pemulihan itu, dengan masa yang diukur.',
    'Not measured': 'Tidak diukur',
    'Patients’ data is kept where it may not be without an approval, and the approval is not on file.':
      'Data pesakit disimpan di tempat yang tidak dibenarkan tanpa kelulusan, dan kelulusan itu tiada dalam fail.',
    'Move the data, or put the approval on file.': 'Pindahkan data itu, atau simpan kelulusannya dalam fail.',
    'Notice of an incident comes later than 24 hours, or is not promised.':
      'Pemberitahuan insiden datang lewat daripada 24 jam, atau tidak dijanjikan.',
    'Promise notice within 24 hours.': 'Janjikan pemberitahuan dalam 24 jam.',
    'Data of Singapore’s national health record may be used for decisions on insurance, jobs or marketing.':
      'Data daripada rekod kesihatan kebangsaan Singapura boleh digunakan untuk keputusan tentang insurans, pekerjaan atau pemasaran.',
    'Rule such use out by policy, and block it technically.':
      'Larang penggunaan sedemikian melalui dasar, dan sekat penggunaannya secara teknikal.',
    'Patients’ data may be used for more than the customer’s own purposes.':
      'Data pesakit boleh digunakan melebihi tujuan pelanggan sendiri.',
    'Rule out any other use in the contract.': 'Larang apa-apa penggunaan lain dalam kontrak.',
    'Patients’ data is not encrypted at all, stored or on its way.':
      'Data pesakit tidak disulitkan langsung, sama ada semasa disimpan atau semasa dihantar.',
    'Encrypt the data, stored and on its way.': 'Sulitkan data, semasa disimpan dan semasa dihantar.',
    'The service holds patients’ records, and nobody can reliably tell who saw or changed them.':
      'Perkhidmatan ini memegang rekod pesakit, dan tiada sesiapa dapat memastikan siapa yang melihat atau mengubahnya.',
    'Patients depend on the service; there is no fallback, and its recovery was never tested.':
      'Pesakit bergantung pada perkhidmatan ini; tiada cara ganti, dan pemulihannya tidak pernah diuji.',
    'Provide a fallback, and test the recovery.': 'Sediakan cara ganti, dan uji pemulihan.',
    'The vendor lets neither the customer nor anyone for it audit the service.':
      'Vendor tidak membenarkan pelanggan mahupun wakilnya mengaudit perkhidmatan ini.',
    'Agree to audits in the contract.': 'Benarkan audit dalam kontrak.',
    'The act leaves the time to a regulation that nobody has made. The ministry’s guidance speaks of two hours, then 14 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Akta itu menyerahkan penetapan masa kepada peraturan yang belum dibuat. Panduan kementerian menyebut dua jam, kemudian 14 hari. Masa yang tinggal untuk vendor, 1 jam, ialah tetapan pakej ini.',
    'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days. What it leaves the vendor, 1 h, is a setting of this pack.':
      'Pemilik sistem yang ditetapkan melapor dalam dua jam, menambah maklumat dalam 72 jam dan menamatkannya dalam 30 hari. Masa yang tinggal untuk vendor, 1 jam, ialah tetapan pakej ini.',
    'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days. What it leaves the vendor, 3 h, is a setting of this pack.':
      'Entiti yang ditetapkan memberitahu NACSA dengan serta-merta, memberikan butiran dalam enam jam dan menambah maklumat dalam 14 hari. Masa yang tinggal untuk vendor, 3 jam, ialah tetapan pakej ini.',
  },
  reviewed: {},
}
