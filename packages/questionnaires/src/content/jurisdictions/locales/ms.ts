import type { TranslatedTexts } from '../../../translations/translated-texts'

/** Malay, by the English that each text says. */
export const ms: TranslatedTexts = {
  madeOn: '2026-11-22',
  machine: {
    'Brunei Darussalam: notification clocks': 'Brunei Darussalam: tempoh pemberitahuan',
    'First version.': 'Versi pertama.',
    'Significant harm. The figure is that of the consultation text; the final order was not read. No figure was read: not known.':
      'Kemudaratan yang ketara. Angka ini daripada teks perundingan; perintah muktamad tidak dibaca. Tiada angka dibaca: tidak diketahui.',
    'Significant harm to the people, by the consultation text. No figure was read: not known.':
      'Kemudaratan yang ketara kepada orang yang terlibat, mengikut teks perundingan. Tiada angka dibaca: tidak diketahui.',
    'Indonesia: notification clocks': 'Indonesia: tempoh pemberitahuan',
    'In which countries are you designated as owner of critical infrastructure? Leave empty where in none':
      'Di negara manakah anda ditetapkan sebagai pemilik infrastruktur kritikal? Biarkan kosong jika tiada',
    'Any failure to protect personal data; no test of harm. The hours left to the vendor are a setting of this pack, no law.':
      'Apa-apa kegagalan melindungi data peribadi; tiada ujian kemudaratan. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Any failure to protect personal data; no test of harm.':
      'Apa-apa kegagalan melindungi data peribadi; tiada ujian kemudaratan.',
    'Teams of critical infrastructure report to their sector’s team and the national one; the hours were not read. No figure was read: not known.':
      'Pasukan infrastruktur kritikal melapor kepada pasukan sektornya dan pasukan kebangsaan; jamnya tidak dibaca. Tiada angka dibaca: tidak diketahui.',
    'Lao PDR: notification clocks': 'Laos: tempoh pemberitahuan',
    'The authority is to be notified; no fixed hours were found. No figure was read: not known.':
      'Pihak berkuasa perlu diberitahu; tiada jam tetap ditemui. Tiada angka dibaca: tidak diketahui.',
    'Malaysia: notification clocks': 'Malaysia: tempoh pemberitahuan',
    'Significant harm: among others more than 1,000 people, or sensitive data. As soon as possible, within this limit. The hours left to the vendor are a setting of this pack, no law.':
      'Kemudaratan yang ketara: antara lain melebihi 1,000 orang, atau data sensitif. Secepat mungkin, dalam had ini. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'What the first notice left out.': 'Perkara yang tertinggal dalam pemberitahuan pertama.',
    'Significant harm to the people.': 'Kemudaratan yang ketara kepada orang yang terlibat.',
    'A breach of security of a designated entity, or the suspicion of one. At once':
      'Pelanggaran keselamatan entiti yang ditetapkan, atau syak tentangnya. Dengan serta-merta',
    'A breach of security of a designated entity, or the suspicion of one. The hours left to the vendor are a setting of this pack, no law.':
      'Pelanggaran keselamatan entiti yang ditetapkan, atau syak tentangnya. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Further information on the same incident.': 'Maklumat lanjut tentang insiden yang sama.',
    'Philippines: notification clocks': 'Filipina: tempoh pemberitahuan',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm. The hours left to the vendor are a setting of this pack, no law.':
      'Data sensitif atau data yang membolehkan penipuan identiti, yang berkemungkinan besar telah diperoleh pihak lain, dengan risiko nyata kemudaratan serius. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm.':
      'Data sensitif atau data yang membolehkan penipuan identiti, yang berkemungkinan besar telah diperoleh pihak lain, dengan risiko nyata kemudaratan serius.',
    'The full report. Asking for more time, an exemption or another way of telling people does not stop the clock.':
      'Laporan penuh. Permohonan untuk masa tambahan, pengecualian atau cara lain memberitahu orang tidak menghentikan tempoh ini.',
    'Singapore: notification clocks': 'Singapura: tempoh pemberitahuan',
    'The breach is found to do significant harm, or to touch 500 people or more. The hours left to the vendor are a setting of this pack, no law.':
      'Pelanggaran data didapati mendatangkan kemudaratan yang ketara, atau melibatkan 500 orang atau lebih. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'The breach is likely to do the people significant harm. As soon as practicable, together with the notice to the authority or after it':
      'Pelanggaran data berkemungkinan besar mendatangkan kemudaratan yang ketara kepada orang yang terlibat. Seberapa segera yang praktik, bersama-sama pemberitahuan kepada pihak berkuasa atau selepasnya',
    'A prescribed cyber incident on critical information infrastructure, the part that suppliers control included. The hours left to the vendor are a setting of this pack, no law.':
      'Insiden siber yang ditetapkan pada infrastruktur maklumat kritikal, termasuk bahagian yang dikawal pembekal. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Details that the first report left out.': 'Butiran yang tertinggal dalam laporan pertama.',
    'The final report.': 'Laporan akhir.',
    'Thailand: notification clocks': 'Thailand: tempoh pemberitahuan',
    'A risk to the rights of people; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Risiko kepada hak orang; dalam had ini jika boleh dilaksanakan. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'A high risk to the rights of people. Without delay': 'Risiko tinggi kepada hak orang. Tanpa lengah',
    'An incident at a designated critical organisation; the hours were not read. No figure was read: not known.':
      'Insiden di organisasi kritikal yang ditetapkan; jamnya tidak dibaca. Tiada angka dibaca: tidak diketahui.',
    'Vietnam: notification clocks': 'Vietnam: tempoh pemberitahuan',
    'Harm to security, order, life, health, honour or property. The notice goes on a form of Decree 356. The hours left to the vendor are a setting of this pack, no law.':
      'Kemudaratan kepada keselamatan, ketenteraman, nyawa, kesihatan, maruah atau harta. Pemberitahuan dibuat pada borang Dekri 356. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Sensitive data of finance, and location or biometric data. Other cases have no figure. No figure was read: not known.':
      'Data kewangan yang sensitif, dan data lokasi atau biometrik. Kes lain tiada angka. Tiada angka dibaca: tidak diketahui.',
    'State security is touched, or a service is badly hit; service providers always. At once':
      'Keselamatan negara terjejas, atau perkhidmatan terjejas teruk; bagi penyedia perkhidmatan, sentiasa. Dengan serta-merta',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. A serious one; “serious” is not defined yet. No figure was read: not known.':
      'Insiden siber pada sistem kerajaan atau sistem yang menawarkan perkhidmatan dalam talian kepada orang ramai atau firma. Insiden yang serius; “serius” belum ditakrifkan. Tiada angka dibaca: tidak diketahui.',
    'A cyber incident on systems of the state or systems that offer online services to people or firms. The ministry’s form is still to come. No figure was read: not known.':
      'Insiden siber pada sistem kerajaan atau sistem yang menawarkan perkhidmatan dalam talian kepada orang ramai atau firma. Borang kementerian masih belum dikeluarkan. Tiada angka dibaca: tidak diketahui.',
    'Australia: notification clocks': 'Australia: tempoh pemberitahuan',
    'Serious harm is likely. As soon as practicable':
      'Kemudaratan serius berkemungkinan besar berlaku. Seberapa segera yang praktik',
    'China: notification clocks': 'China: tempoh pemberitahuan',
    'A breach of personal data. At once': 'Pelanggaran data peribadi. Dengan serta-merta',
    'An incident of the third level or above, at an operator of a network.':
      'Insiden tahap ketiga atau lebih tinggi, pada pengendali rangkaian.',
    'The same, at an operator of critical information infrastructure.':
      'Perkara yang sama, pada pengendali infrastruktur maklumat kritikal.',
    'A summary of how the incident was handled.': 'Ringkasan tentang cara insiden dikendalikan.',
    'European Union: notification clocks': 'Kesatuan Eropah: tempoh pemberitahuan',
    'Unless a risk to people’s rights is unlikely; within the limit where feasible. The hours left to the vendor are a setting of this pack, no law.':
      'Kecuali jika risiko kepada hak orang berkemungkinan kecil berlaku; dalam had ini jika boleh dilaksanakan. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'A high risk to people’s rights. Without undue delay':
      'Risiko tinggi kepada hak orang. Tanpa kelewatan yang tidak wajar',
    'Hong Kong: notification clocks': 'Hong Kong: tempoh pemberitahuan',
    'A serious security incident of a designated operator. No figure was read: not known.':
      'Insiden keselamatan serius pada pengendali yang ditetapkan. Tiada angka dibaca: tidak diketahui.',
    'Another security incident of a designated operator. No figure was read: not known.':
      'Insiden keselamatan lain pada pengendali yang ditetapkan. Tiada angka dibaca: tidak diketahui.',
    'India: notification clocks': 'India: tempoh pemberitahuan',
    'A cyber incident of the listed kinds is noticed or brought to notice. The hours left to the vendor are a setting of this pack, no law.':
      'Insiden siber daripada jenis yang disenaraikan disedari atau dimaklumkan. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Japan: notification clocks': 'Jepun: tempoh pemberitahuan',
    'Sensitive data, data that allows financial loss, an unlawful act, or more than 1,000 people. By general knowledge three to five days. Promptly':
      'Data sensitif, data yang membolehkan kerugian kewangan, perbuatan yang menyalahi undang-undang, atau melebihi 1,000 orang. Mengikut pengetahuan umum tiga hingga lima hari. Dengan segera',
    'Final report; 60 days where an unlawful act is the cause. No figure was read: not known.':
      'Laporan akhir; 60 hari jika puncanya perbuatan yang menyalahi undang-undang. Tiada angka dibaca: tidak diketahui.',
    'The same cases. Promptly': 'Kes yang sama. Dengan segera',
    'Korea: notification clocks': 'Korea: tempoh pemberitahuan',
    '1,000 people or more, sensitive or identification data, or access from outside. The hours left to the vendor are a setting of this pack, no law.':
      '1,000 orang atau lebih, data sensitif atau data pengenalan, atau akses dari luar. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'Any leak; the amendment of 2026 widens this to the possibility of one.':
      'Apa-apa kebocoran; pindaan 2026 meluaskannya kepada kemungkinan berlakunya kebocoran.',
    'United Kingdom: notification clocks': 'United Kingdom: tempoh pemberitahuan',
    'A risk to people’s rights and freedoms is likely. The hours left to the vendor are a setting of this pack, no law.':
      'Risiko kepada hak dan kebebasan orang berkemungkinan besar berlaku. Jam yang tinggal untuk vendor ialah tetapan pakej ini, bukan undang-undang.',
    'United States: notification clocks': 'Amerika Syarikat: tempoh pemberitahuan',
    'Unsecured health information of a covered entity; without unreasonable delay, within this limit.':
      'Maklumat kesihatan yang tidak dilindungi milik entiti yang diliputi; tanpa kelewatan yang tidak munasabah, dalam had ini.',
  },
  reviewed: {},
}
