import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Indonesian, by the English that each text says. */
export const id: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Brunei Darussalam: notification clocks': 'Brunei Darussalam: tenggat pemberitahuan',
    'First version.': 'Versi pertama.',
    'Significant harm. The figure is that of the consultation text; the final order was not read. No figure was read: not known.':
      'Kerugian yang signifikan. Angka ini berasal dari naskah konsultasi; peraturan finalnya belum dibaca. Tidak ada angka yang dibaca: tidak diketahui.',
    'Significant harm to the people, by the consultation text. No figure was read: not known.':
      'Kerugian yang signifikan bagi subjek data, menurut naskah konsultasi. Tidak ada angka yang dibaca: tidak diketahui.',
    'Indonesia: notification clocks': 'Indonesia: tenggat pemberitahuan',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara mana saja Anda ditetapkan sebagai pemilik infrastruktur vital? Kosongkan bila tidak ada',
    'Any failure to protect personal data; no test of harm. The hours left to the vendor are a setting of this pack, no law.':
      'Setiap kegagalan pelindungan data pribadi; tanpa syarat adanya kerugian. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Any failure to protect personal data; no test of harm.':
      'Setiap kegagalan pelindungan data pribadi; tanpa syarat adanya kerugian.',
    'Teams of critical infrastructure report to their sector’s team and the national one; the hours were not read. No figure was read: not known.':
      'Tim infrastruktur vital melapor ke tim sektornya dan tim nasional; jumlah jamnya belum dibaca. Tidak ada angka yang dibaca: tidak diketahui.',
    'Lao PDR: notification clocks': 'Laos: tenggat pemberitahuan',
    'The authority is to be notified; no fixed hours were found. No figure was read: not known.':
      'Otoritas harus diberi tahu; tidak ditemukan jumlah jam yang pasti. Tidak ada angka yang dibaca: tidak diketahui.',
    'Malaysia: notification clocks': 'Malaysia: tenggat pemberitahuan',
    'Significant harm: among others more than 1,000 people, or sensitive data. As soon as possible, within this limit. The hours left to the vendor are a setting of this pack, no law.':
      'Kerugian yang signifikan: antara lain lebih dari 1.000 orang, atau data sensitif. Sesegera mungkin, dalam batas ini. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'What the first notice left out.': 'Hal yang belum disebut dalam pemberitahuan pertama.',
    'Significant harm to the people.': 'Kerugian yang signifikan bagi subjek data.',
    'A breach of security of a designated entity, or the suspicion of one. At once':
      'Pelanggaran keamanan pada entitas yang ditetapkan, atau dugaannya. Seketika',
    'A breach of security of a designated entity, or the suspicion of one. The hours left to the vendor are a setting of this pack, no law.':
      'Pelanggaran keamanan pada entitas yang ditetapkan, atau dugaannya. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Further information on the same incident.': 'Informasi lebih lanjut tentang insiden yang sama.',
    'Philippines: notification clocks': 'Filipina: tenggat pemberitahuan',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm. The hours left to the vendor are a setting of this pack, no law.':
      'Data sensitif atau data yang memungkinkan penipuan identitas, kemungkinan besar diperoleh orang lain, dengan risiko nyata kerugian serius. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm.':
      'Data sensitif atau data yang memungkinkan penipuan identitas, kemungkinan besar diperoleh orang lain, dengan risiko nyata kerugian serius.',
    'The full report. Asking for more time, an exemption or another way of telling people does not stop the clock.':
      'Laporan lengkap. Permintaan waktu tambahan, pengecualian, atau cara lain memberi tahu subjek data tidak menghentikan tenggat.',
    'Singapore: notification clocks': 'Singapura: tenggat pemberitahuan',
    'The breach is found to do significant harm, or to touch 500 people or more. The hours left to the vendor are a setting of this pack, no law.':
      'Kegagalan pelindungan data diketahui menimbulkan kerugian yang signifikan, atau menyangkut 500 orang atau lebih. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'The breach is likely to do the people significant harm. As soon as practicable, together with the notice to the authority or after it':
      'Kegagalan pelindungan data kemungkinan besar menimbulkan kerugian yang signifikan bagi subjek data. Sesegera dapat dilakukan, bersamaan dengan pemberitahuan kepada otoritas atau sesudahnya',
    'A prescribed cyber incident on critical information infrastructure, the part that suppliers control included. The hours left to the vendor are a setting of this pack, no law.':
      'Insiden siber yang ditentukan pada infrastruktur informasi vital, termasuk bagian yang dikendalikan pemasok. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Details that the first report left out.': 'Perincian yang belum disebut dalam laporan pertama.',
    'The final report.': 'Laporan akhir.',
    'Thailand: notification clocks': 'Thailand: tenggat pemberitahuan',
    'A risk to the rights of people; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Risiko bagi hak individu; dalam batas ini bila memungkinkan. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'A high risk to the rights of people. Without delay': 'Risiko tinggi bagi hak individu. Tanpa penundaan',
    'An incident at a designated critical organisation; the hours were not read. No figure was read: not known.':
      'Insiden pada organisasi vital yang ditetapkan; jumlah jamnya belum dibaca. Tidak ada angka yang dibaca: tidak diketahui.',
    'Vietnam: notification clocks': 'Vietnam: tenggat pemberitahuan',
    'Harm to security, order, life, health, honour or property. The notice goes on a form of Decree 356. The hours left to the vendor are a setting of this pack, no law.':
      'Kerugian bagi keamanan, ketertiban, nyawa, kesehatan, kehormatan, atau harta. Pemberitahuan memakai formulir dari Dekret 356. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Sensitive data of finance, and location or biometric data. Other cases have no figure. No figure was read: not known.':
      'Data sensitif di bidang keuangan, serta data lokasi atau biometrik. Kasus lain tidak memiliki angka. Tidak ada angka yang dibaca: tidak diketahui.',
    'State security is touched, or a service is badly hit; service providers always. At once':
      'Keamanan negara terganggu, atau layanan terdampak berat; penyedia layanan selalu. Seketika',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. A serious one; “serious” is not defined yet. No figure was read: not known.':
      'Insiden siber pada sistem negara atau sistem yang menawarkan layanan daring kepada perorangan atau perusahaan. Yang serius; “serius” belum didefinisikan. Tidak ada angka yang dibaca: tidak diketahui.',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. The ministry’s form is still to come. No figure was read: not known.':
      'Insiden siber pada sistem negara atau sistem yang menawarkan layanan daring kepada perorangan atau perusahaan. Formulir kementerian belum tersedia. Tidak ada angka yang dibaca: tidak diketahui.',
    'Australia: notification clocks': 'Australia: tenggat pemberitahuan',
    'Serious harm is likely. As soon as practicable':
      'Kerugian serius kemungkinan besar terjadi. Sesegera dapat dilakukan',
    'China: notification clocks': 'Tiongkok: tenggat pemberitahuan',
    'A breach of personal data. At once': 'Kegagalan pelindungan data pribadi. Seketika',
    'An incident of the third level or above, at an operator of a network.':
      'Insiden tingkat ketiga atau lebih tinggi, pada operator jaringan.',
    'The same, at an operator of critical information infrastructure.':
      'Hal yang sama, pada operator infrastruktur informasi vital.',
    'A summary of how the incident was handled.': 'Ringkasan tentang penanganan insiden.',
    'European Union: notification clocks': 'Uni Eropa: tenggat pemberitahuan',
    'Unless a risk to people’s rights is unlikely; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Kecuali bila risiko bagi hak individu kecil kemungkinannya; dalam batas ini bila memungkinkan. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'A high risk to people’s rights. Without undue delay':
      'Risiko tinggi bagi hak individu. Tanpa penundaan yang tidak semestinya',
    'Hong Kong: notification clocks': 'Hong Kong: tenggat pemberitahuan',
    'A serious security incident of a designated operator. No figure was read: not known.':
      'Insiden keamanan serius pada operator yang ditetapkan. Tidak ada angka yang dibaca: tidak diketahui.',
    'Another security incident of a designated operator. No figure was read: not known.':
      'Insiden keamanan lain pada operator yang ditetapkan. Tidak ada angka yang dibaca: tidak diketahui.',
    'India: notification clocks': 'India: tenggat pemberitahuan',
    'A cyber incident of the listed kinds is noticed or brought to notice. The hours left to the vendor are a setting of this pack, no law.':
      'Insiden siber dari jenis yang tercantum diketahui sendiri atau diberitahukan pihak lain. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Japan: notification clocks': 'Jepang: tenggat pemberitahuan',
    'Sensitive data, data that allows financial loss, an unlawful act, or more than 1,000 people. By general knowledge three to five days. Promptly':
      'Data sensitif, data yang memungkinkan kerugian keuangan, perbuatan melawan hukum, atau lebih dari 1.000 orang. Menurut pengetahuan umum, tiga sampai lima hari. Segera',
    'Final report; 60 days where an unlawful act is the cause. No figure was read: not known.':
      'Laporan akhir; 60 hari bila penyebabnya perbuatan melawan hukum. Tidak ada angka yang dibaca: tidak diketahui.',
    'The same cases. Promptly': 'Kasus yang sama. Segera',
    'Korea: notification clocks': 'Korea: tenggat pemberitahuan',
    '1,000 people or more, sensitive or identification data, or access from outside. The hours left to the vendor are a setting of this pack, no law.':
      '1.000 orang atau lebih, data sensitif atau data identifikasi, atau akses dari luar. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'Any leak; the amendment of 2026 widens this to the possibility of one.':
      'Setiap kebocoran; perubahan tahun 2026 memperluasnya ke kemungkinan kebocoran.',
    'United Kingdom: notification clocks': 'Inggris Raya: tenggat pemberitahuan',
    'A risk to people’s rights and freedoms is likely. The hours left to the vendor are a setting of this pack, no law.':
      'Risiko bagi hak dan kebebasan individu kemungkinan besar terjadi. Jam yang tersisa bagi vendor adalah pengaturan paket ini, bukan hukum.',
    'United States: notification clocks': 'Amerika Serikat: tenggat pemberitahuan',
    'Unsecured health information of a covered entity; without unreasonable delay, within this limit.':
      'Informasi kesehatan yang tidak diamankan pada entitas yang tercakup; tanpa penundaan yang tidak wajar, dalam batas ini.',
  },
  reviewed: {},
}
