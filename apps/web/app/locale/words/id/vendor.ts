import type { ScreenWords } from '../screen-words'

/** Indonesian, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    '{count, plural, one {# finding waits} other {# findings wait}} for you':
      '{count, plural, other {# temuan menunggu Anda}}',
    'Needed: what is missing, or what shows that it is met. The vendor gets a mail.':
      'Wajib: apa yang kurang, atau apa yang menunjukkan bahwa sudah dipenuhi. Vendor mendapat surel.',
    'A later decision took its place.': 'Keputusan yang lebih baru menggantikannya.',
    'From {source}, {file}, which you brought on {date}.': 'Dari {source}, {file}, yang Anda bawa pada {date}.',
    'It is about the same and asks something else: only the comment is filled in, the answer stays yours.':
      'Topiknya sama tetapi yang ditanyakan lain: hanya komentar yang diisi, jawabannya tetap Anda yang memberi.',
    'It is true today: use it as the comment': 'Masih benar hari ini: pakai sebagai komentar',
    'Asked there: {question}': 'Ditanyakan di sana: {question}',
    '{count, plural, one {# proposal} other {# proposals}}': '{count} usulan',
    'No question without an answer is about what this file says.':
      'Tidak ada pertanyaan tanpa jawaban yang membahas isi berkas ini.',
    'Tick those that are true today, or confirm each at its question. Where a question asks something else about the same, only its comment is filled in: what you choose there stays yours.':
      'Centang yang benar hari ini, atau konfirmasi satu per satu di pertanyaannya. Jika pertanyaan menanyakan hal lain tentang topik yang sama, hanya komentarnya yang diisi: pilihannya tetap Anda yang menentukan.',
    'As the comment; the answer stays yours.': 'Sebagai komentar; jawabannya tetap Anda yang memberi.',
    'Go to the question': 'Buka pertanyaannya',
    'Use the ticked ones': 'Pakai yang dicentang',
    'Remove the file': 'Hapus berkas',
    Proposed: 'Diusulkan',
    'Its questions have an answer or a comment already, or aren’t asked or can’t be changed now':
      'Pertanyaannya sudah punya jawaban atau komentar, atau sekarang tidak ditanyakan atau tidak dapat diubah',
    'No question asked here refers to it': 'Tidak ada pertanyaan di sini yang merujuknya',
    'Not readable, with the reason': 'Tidak terbaca, beserta alasannya',
    'The file doesn’t say whether it is v4.0 or v4.1. Only what means the same in both was read.':
      'Berkas tidak menyebutkan apakah v4.0 atau v4.1. Hanya yang artinya sama di keduanya yang dibaca.',
    'Nothing was read from these sheets: {sheets}.': 'Tidak ada yang dibaca dari lembar ini: {sheets}.',
    'What your file proposes': 'Yang diusulkan berkas Anda',
    'This is a completed {source}. Nothing of it is saved before you confirm it. Only you see the file; it goes after 30 days, or when you remove it.':
      'Ini {source} yang sudah diisi. Tidak ada isinya yang disimpan sebelum Anda mengonfirmasi. Hanya Anda yang melihat berkas ini; berkas hilang setelah 30 hari, atau saat Anda menghapusnya.',
    '{count, plural, one {# proposal was used.} other {# proposals were used.}}': '{count} usulan dipakai.',
    'That proposal wasn’t used: the file was removed, or somebody answered meanwhile. The question is shown as it stands now.':
      'Usulan itu tidak dipakai: berkasnya dihapus, atau seseorang sudah menjawab sementara itu. Pertanyaan ditampilkan seperti keadaannya sekarang.',
    'Have you completed a CAIQ, v4.0 or v4.1? Send it as it is, as XLSX or JSON: what it says is proposed at the questions that are about the same, and you confirm each.':
      'Sudah mengisi CAIQ, v4.0 atau v4.1? Kirim apa adanya, sebagai XLSX atau JSON: isinya diusulkan pada pertanyaan tentang hal yang sama, dan Anda mengonfirmasi masing-masing.',
    'The Excel file that you downloaded here, or a CAIQ, at most 5 MB. Only you see it until you confirm it.':
      'Berkas Excel yang Anda unduh di sini, atau CAIQ, paling besar 5 MB. Hanya Anda yang melihatnya sampai Anda mengonfirmasinya.',
    'One of these questions has been answered meanwhile, so nothing was written. The list below is as things stand now.':
      'Salah satu pertanyaan ini sudah dijawab sementara itu, jadi tidak ada yang ditulis. Daftar di bawah sesuai keadaan sekarang.',
    '{date} by {name}': '{date} oleh {name}',
    'Send to the vendor': 'Kirim kepada vendor',
    'Open it again': 'Buka lagi',
    Withdrawn: 'Dicabut',
    Open: 'Terbuka',
    Due: 'Tenggat',
    'Nothing was sent': 'Tidak ada yang dikirim',
    'What was done': 'Apa yang sudah dilakukan',
    '{customerName} reads it, and looks whether it is put right.':
      '{customerName} membacanya, lalu memeriksa apakah sudah dibenahi.',
    'A file that shows it (optional)': 'Berkas yang menunjukkannya (opsional)',
    'PDF, picture or office file, up to 50 MB. Choose it again where the form was refused.':
      'PDF, gambar atau berkas kantor, hingga 50 MB. Pilih lagi jika formulir ditolak.',
    'Send to {customerName}': 'Kirim ke {customerName}',
    'Condition of the decision': 'Syarat keputusan',
    Shared: 'Dibagikan',
    'now due {date}': 'kini tenggat {date}',
    'See what is to be put right': 'Lihat yang perlu dibenahi',
    'You answered everything that was to be put right. {customerName} looks at it.':
      'Anda sudah menjawab semua yang perlu dibenahi. {customerName} memeriksanya.',
    'Everything that was to be put right is closed.': 'Semua yang perlu dibenahi sudah ditutup.',
    '{count, plural, one {# thing is} other {# things are}} to be put right':
      '{count, plural, other {# hal}} perlu dibenahi',
    'The first was due {day} ({relative}).': 'Yang pertama jatuh tempo {day} ({relative}).',
    'The first is due {day} ({relative}).': 'Yang pertama tenggatnya {day} ({relative}).',
    'Send it back: it isn’t fixed': 'Kembalikan: belum dibenahi',
    'It is fixed': 'Sudah dibenahi',
    'Accept it as it is': 'Terima apa adanya',
    'Withdraw it: it was shared by mistake': 'Tarik: keliru dibagikan',
    'What becomes of it': 'Apa jadinya',
    'What the vendor reads': 'Yang dibaca vendor',
    'Needed where it goes back or is accepted. The vendor gets a mail.':
      'Wajib bila dikembalikan atau diterima. Vendor mendapat surel.',
    'Due on another day': 'Tenggat di hari lain',
    'Only where it is asked for again; empty keeps the day.': 'Hanya bila diminta lagi; kosong berarti tanggal tetap.',
    'Not now': 'Nanti saja',
    'Share a finding': 'Bagikan temuan',
    'Nothing was shared yet': 'Belum ada yang dibagikan',
    'The vendor reads all of this, gets a mail, and answers here. Your reviews, notes and scores stay yours.':
      'Vendor membaca semua ini, mendapat surel, dan menjawab di sini. Tinjauan, catatan, dan skor tetap milik Anda.',
    'What is wrong': 'Apa yang salah',
    'What would put it right': 'Apa yang akan membenahinya',
    'About which question': 'Tentang pertanyaan mana',
    'The service as a whole': 'Layanan secara keseluruhan',
    'How serious it is': 'Seberapa serius',
    'To be put right by': 'Dibenahi paling lambat',
    'Share it with the vendor': 'Bagikan kepada vendor',
    Fixed: 'Sudah dibenahi',
    'Accepted as it is': 'Diterima apa adanya',
    'Answered by {name}, {date}': 'Dijawab oleh {name}, {date}',
    'Sent back by {name}, {date}': 'Dikembalikan oleh {name}, {date}',
    'Called fixed by {name}, {date}': 'Dinyatakan beres oleh {name}, {date}',
    'Accepted as it is by {name}, {date}': 'Diterima apa adanya oleh {name}, {date}',
    'Withdrawn by {name}, {date}': 'Ditarik oleh {name}, {date}',
    'Opened again by {name}, {date}': 'Dibuka lagi oleh {name}, {date}',
    'This finding stands open in the meantime. Nothing was changed; what you typed is still here.':
      'Temuan ini sementara itu terbuka. Tidak ada yang diubah; yang Anda ketik masih di sini.',
    'This finding was answered in the meantime. Look at the answer first; what you typed is still here.':
      'Temuan ini sementara itu dijawab. Lihat jawabannya dulu; yang Anda ketik masih di sini.',
    'This finding was closed in the meantime. Nothing was changed; what you typed is still here.':
      'Temuan ini sementara itu ditutup. Tidak ada yang diubah; yang Anda ketik masih di sini.',
    'Its vendor sent newer answers, or none yet. Open the findings again; what you typed is still here.':
      'Vendor mengirim jawaban yang lebih baru, atau belum mengirim. Buka temuan lagi; yang Anda ketik masih di sini.',
    'Conditions of a decision are closed by who may decide. Nothing was changed.':
      'Syarat keputusan ditutup oleh yang berwenang memutuskan. Tidak ada yang diubah.',
    'To be put right': 'Perlu dibenahi',
    'Add something': 'Tambahkan sesuatu',
    'Say what was done': 'Sampaikan yang sudah dilakukan',
    'What {customerName} found or made a condition, with the day it is due. Say what was done; they look at it and answer here.':
      'Yang ditemukan {customerName} atau dijadikan syarat, dengan tenggatnya. Sampaikan yang sudah dilakukan; mereka memeriksa dan menjawab di sini.',
    'Your answer was sent. {customerName} gets a mail.': 'Jawaban Anda terkirim. {customerName} mendapat surel.',
    'Nothing is to be put right': 'Tidak ada yang perlu dibenahi',
    'If {customerName} finds something, it stands here and you get a mail.':
      'Jika {customerName} menemukan sesuatu, itu tampil di sini dan Anda mendapat surel.',
    'Back to what was sent': 'Kembali ke yang sudah dikirim',
    'The questions are done; something is still to be put right. This receipt stays yours.':
      'Pertanyaan sudah selesai; masih ada yang perlu dibenahi. Tanda terima ini tetap milik Anda.',
    'Told: {names}': 'Diberi tahu: {names}',
    'Tell colleagues by mail': 'Beri tahu rekan kerja lewat surel',
    '{amount, plural, one {# hour} other {# hours}}': '{amount} jam',
    '{amount, plural, one {# day} other {# days}}': '{amount} hari',
    '{amount, plural, one {# calendar day} other {# calendar days}}': '{amount} hari kalender',
    '{amount, plural, one {# working day} other {# working days}}': '{amount} hari kerja',
    '{amount, plural, one {# year} other {# years}}': '{amount} tahun',
    'You keep an answer to this question, given on {date} ({relative}).':
      'Anda menyimpan jawaban untuk pertanyaan ini, diberikan pada {date} ({relative}).',
    'It is true today: use it': 'Masih benar hari ini: pakai',
    'That kept answer wasn’t used: it was taken back or has changed, or somebody answered meanwhile. The question is shown as it stands now.':
      'Jawaban tersimpan itu tidak dipakai: persetujuannya ditarik kembali, jawabannya berubah, atau seseorang sudah menjawab sementara itu. Pertanyaan ditampilkan seperti keadaannya sekarang.',
    'The check for malware found something in that file': 'Pemeriksaan malware menemukan sesuatu dalam berkas itu',
    'Nothing of it was kept.': 'Tidak ada bagiannya yang disimpan.',
    'Check this device, and get the file anew from where it comes from.':
      'Periksa perangkat ini, dan ambil berkasnya lagi dari asalnya.',
    'The check for malware found something in it, and nothing of it was kept. Get the file anew from where it comes from.':
      'Pemeriksaan malware menemukan sesuatu di dalamnya, dan tidak ada yang disimpan. Ambil berkasnya lagi dari asalnya.',
    'The check for malware doesn’t answer right now, and nothing was kept. Add it again in a few minutes.':
      'Pemeriksaan malware sedang tidak menjawab, dan tidak ada yang disimpan. Tambahkan lagi beberapa menit kemudian.',
    'None shown.': 'Tidak ada yang ditampilkan.',
    '{first} to {last} of {total}.': '{first} sampai {last} dari {total}.',
    'What it is': 'Apa isinya',
    sent: 'terkirim',
    Versions: 'Versi',
    'the current one': 'yang berlaku',
    replaced: 'sudah diganti',
    'Where it is used': 'Dipakai di mana',
    'No answer has it.': 'Tidak ada jawaban yang memakainya.',
    'not sent yet': 'belum dikirim',
    'Who has it': 'Siapa yang memilikinya',
    'It was sent to nobody.': 'Belum dikirim kepada siapa pun.',
    'sent {day}': 'dikirim {day}',
    'an earlier version': 'versi sebelumnya',
    'taken back {day}': 'ditarik kembali {day}',
    'Nobody opened it yet.': 'Belum ada yang membukanya.',
    'Opened {count, plural, one {once} other {# times}}': 'Dibuka {count, plural, other {# kali}}',
    'Save what it is': 'Simpan keterangannya',
    'The file was not replaced': 'Berkas tidak diganti',
    'No answer has it. The newer file stands in its place in the library.':
      'Tidak ada jawaban yang memakainya. Berkas yang lebih baru menggantikannya di pustaka.',
    'It takes the place of this one on {count, plural, one {# answer} other {# answers}} at once. What customers were sent stays as it was sent; they get the newer one when those answers are sent again.':
      'Berkas itu langsung menggantikan yang ini pada {count, plural, other {# jawaban}}. Yang sudah dikirim kepada pelanggan tetap seperti saat dikirim; mereka mendapat yang lebih baru saat jawaban itu dikirim lagi.',
    'The newer file': 'Berkas yang lebih baru',
    'Replace it everywhere': 'Ganti di mana-mana',
    'On no answer': 'Tidak dipakai jawaban mana pun',
    'On {answers, plural, one {# answer} other {# answers}} of {assessments, plural, one {# questionnaire} other {# questionnaires}}':
      'Pada {answers, plural, other {# jawaban}} dari {assessments, plural, other {# kuesioner}}',
    'sent to nobody': 'belum dikirim kepada siapa pun',
    '{customers, plural, one {# customer has it} other {# customers have it}}':
      '{customers, plural, other {# pelanggan memilikinya}}',
    'Ran out {day}': 'Habis berlaku {day}',
    'Runs out {when}': 'Habis berlaku {when}',
    Document: 'Dokumen',
    'Saved. Answers that are not sent yet say it this way.':
      'Tersimpan. Jawaban yang belum dikirim memakai keterangan ini.',
    'The newer file is in its place, on every answer that has it.':
      'Berkas yang lebih baru sudah menggantikannya pada setiap jawaban yang memakainya.',
    'Somebody put another file in its place meanwhile. Reload the page, look at it, and decide again.':
      'Sementara itu seseorang menggantinya dengan berkas lain. Muat ulang halaman, lihat berkas itu, lalu putuskan lagi.',
    'The file is larger than 50 MB. Nothing was changed.': 'Berkas lebih besar dari 50 MB. Tidak ada yang berubah.',
    'This kind of file isn’t taken, or its content doesn’t fit its name. Nothing was changed.':
      'Jenis berkas ini tidak diterima, atau isinya tidak sesuai dengan namanya. Tidak ada yang berubah.',
    Views: 'Tampilan',
    'All files': 'Semua berkas',
    'A newer file in its place': 'Berkas yang lebih baru sebagai gantinya',
    'Run out, or soon': 'Habis berlaku, atau segera',
    'Every file that your organisation added to an answer, once, whichever customer it was for. No customer sees this page, nor who else has a file.':
      'Setiap berkas yang ditambahkan organisasi Anda pada jawaban, satu kali, untuk pelanggan mana pun. Tidak ada pelanggan yang melihat halaman ini, atau siapa lagi yang memiliki suatu berkas.',
    'Search files': 'Cari berkas',
    'Search by name or what it covers': 'Cari menurut nama atau cakupannya',
    'No file is like that': 'Tidak ada berkas seperti itu',
    'No file was added yet': 'Belum ada berkas yang ditambahkan',
    'Search for something else, or look at all files.': 'Cari yang lain, atau lihat semua berkas.',
    'Files that you or your colleagues add to answers appear here.':
      'Berkas yang Anda atau rekan kerja tambahkan pada jawaban muncul di sini.',
    'Back to the receipt': 'Kembali ke tanda terima',
    'Keep answers for other customers': 'Simpan jawaban untuk pelanggan lain',
    'Agree to the statement, or leave the answers as they are.':
      'Setujui pernyataan, atau biarkan jawaban seperti adanya.',
    'No answer can be kept from here': 'Tidak ada jawaban yang dapat disimpan dari sini',
    'Answers can be kept once they were sent.': 'Jawaban dapat disimpan setelah dikirim.',
    'Kept answers': 'Jawaban tersimpan',
    'Note for colleagues': 'Catatan untuk rekan kerja',
    'Notes for colleagues': 'Catatan untuk rekan kerja',
    '{count, plural, one {# note} other {# notes}} for colleagues':
      '{count, plural, other {# catatan}} untuk rekan kerja',
    'Notes inside {organisation}: {other} never sees them':
      'Catatan di dalam {organisation}: tidak pernah terlihat oleh {other}',
    'The note was not changed': 'Catatan tidak diubah',
    'Nobody noted anything here yet.': 'Belum ada yang mencatat apa pun di sini.',
    'changed {time}': 'diubah {time}',
    'Removed by its writer, {time}': 'Dihapus oleh penulisnya, {time}',
    'What it said before': 'Isi sebelumnya',
    'Change or remove': 'Ubah atau hapus',
    'Your note': 'Catatan Anda',
    'Colleagues still see what it said before.': 'Rekan kerja tetap melihat isi sebelumnya.',
    'Save the note': 'Simpan catatan',
    'Remove the note': 'Hapus catatan',
    'The note was not saved': 'Catatan tidak tersimpan',
    'People of {organisation} read this. {other} never does, nor whoever answers by a link.':
      'Orang-orang di {organisation} dapat membacanya. {other} tidak pernah, begitu pula siapa pun yang menjawab lewat tautan.',
    'Keep the note inside': 'Simpan catatan di dalam',
    'You changed this note in another window meanwhile. Reload the page to see it; what you typed stays here.':
      'Sementara itu Anda mengubah catatan ini di jendela lain. Muat ulang halaman untuk melihatnya; yang Anda ketik tetap ada di sini.',
    'You removed this note in another window meanwhile.': 'Sementara itu Anda menghapus catatan ini di jendela lain.',
    'Back to the question': 'Kembali ke pertanyaan',
    'Trust profile': 'Profil kepercayaan',
    '{customerName} waits for your word on {count, plural, one {# question} other {# questions}}':
      '{customerName} menunggu balasan Anda untuk {count, plural, other {# pertanyaan}}',
    'A reply changes no answer and sends nothing else.':
      'Balasan tidak mengubah jawaban apa pun dan tidak mengirim hal lain.',
    'Reply about: {text}': 'Balas tentang: {text}',
    Reply: 'Balas',
    '{customerName} has your word on {count, plural, one {# question} other {# questions}} to read.':
      'Tulisan Anda tentang {count, plural, other {# pertanyaan}} menunggu dibaca {customerName}.',
    '{customerName} waits for your word.': '{customerName} menunggu balasan Anda.',
    'Waits for a word of {customerName}.': 'Menunggu balasan {customerName}.',
    'Ask {customerName}': 'Tanya {customerName}',
    'What became of your answers': 'Perkembangan jawaban Anda',
    'Sent, signed by {name}.': 'Dikirim, ditandatangani oleh {name}.',
    'Sent again, signed by {name}.': 'Dikirim lagi, ditandatangani oleh {name}.',
    'Replaced by a later one.': 'Diganti oleh yang lebih baru.',
    'Receipt {number} (PDF)': 'Tanda terima {number} (PDF)',
    '{customerName} sent back {count, plural, one {# question} other {# questions}}.':
      '{customerName} mengembalikan {count, plural, other {# pertanyaan}}.',
    'In review at {customerName}.': 'Sedang ditinjau di {customerName}.',
    '{customerName} decided.': '{customerName} sudah memutuskan.',
    '{customerName} took the questions back.': '{customerName} menarik kembali pertanyaannya.',
    'Nothing is planned next.': 'Tidak ada rencana berikutnya.',
    '{customerName} plans to ask again, with answers due on {day} ({relative}). What didn’t change is proposed to you then.':
      '{customerName} berencana bertanya lagi, dengan jawaban jatuh tempo pada {day} ({relative}). Yang tidak berubah akan diusulkan kepada Anda saat itu.',
    'Nothing is left to do.': 'Tidak ada lagi yang perlu dilakukan.',
    'It is your turn: change what is open, and send again.': 'Giliran Anda: ubah yang terbuka, lalu kirim lagi.',
    'They wait with {customerName}. You get a mail when something comes back.':
      'Jawaban menunggu di {customerName}. Anda menerima email bila ada yang dikembalikan.',
    'They are with {customerName}. You get a mail when something comes back.':
      'Jawaban ada pada {customerName}. Anda menerima email bila ada yang dikembalikan.',
    'What comes next': 'Langkah berikutnya',
    'Evidence with these answers that runs out:': 'Bukti pada jawaban ini yang akan habis masa berlakunya:',
    '{title}: valid until {day} ({relative})': '{title}: berlaku sampai {day} ({relative})',
    'In {unit}': 'Dalam {unit}',
    'A number': 'Angka',
    None: 'Tidak ada',
    'The day': 'Tanggal',
    Never: 'Tidak pernah',
    'Your answer': 'Jawaban Anda',
    'Not answered': 'Belum dijawab',
    'Doesn’t apply.': 'Tidak berlaku.',
    'In no country': 'Tidak di negara mana pun',
    'No other company': 'Tidak ada perusahaan lain',
    'A question': 'Pertanyaan',
    'Sent back': 'Dikembalikan',
    'It doesn’t fit': 'Tidak sesuai',
    'More time': 'Waktu tambahan',
    'Not taken on': 'Tidak diterima',
    'Own documents': 'Dokumen sendiri',
    Decision: 'Keputusan',
    Messages: 'Pesan',
    'Nothing was written yet.': 'Belum ada yang ditulis.',
    'About: {questionText}': 'Tentang: {questionText}',
    'Day proposed: <b>{day}</b>': 'Tanggal yang diusulkan: <b>{day}</b>',
    'File that went with it:': 'Berkas yang disertakan:',
    'Files that went with it:': 'Berkas yang disertakan:',
    About: 'Tentang',
    'The questionnaire as a whole': 'Kuesioner secara keseluruhan',
    'Write to {customerName}': 'Tulis kepada {customerName}',
    'No reply is needed': 'Tidak perlu dibalas',
    'Send the message': 'Kirim pesan',
    '{customerName} took these questions back': '{customerName} menarik kembali pertanyaan ini',
    'You don’t need to do anything. What you changed since you sent it was not sent.':
      'Anda tidak perlu melakukan apa pun. Yang Anda ubah setelah pengiriman tidak terkirim.',
    'You don’t need to do anything. What you answered was not sent.':
      'Anda tidak perlu melakukan apa pun. Yang Anda jawab tidak terkirim.',
    '{name} has your message and has not replied yet': '{name} sudah menerima pesan Anda dan belum membalas',
    '<link>See the message</link>. You get a mail when they reply, and no reminder until then. You can go on answering at any time.':
      '<link>Lihat pesannya</link>. Anda menerima surel saat mereka membalas, dan tidak ada pengingat sampai saat itu. Anda dapat melanjutkan menjawab kapan saja.',
    'Sent {at}: “{body}”': 'Dikirim {at}: “{body}”',
    'You proposed {day}.': 'Anda mengusulkan {day}.',
    'With {files}.': 'Disertai {files}.',
    '{customerName} decided, and this is closed': '{customerName} telah memutuskan, dan ini sudah ditutup',
    'See the receipt': 'Lihat tanda terima',
    'You sent your answers on {day}.': 'Anda mengirim jawaban pada {day}.',
    'There is nothing left to answer, and nothing can be changed any more.':
      'Tidak ada lagi yang perlu dijawab, dan tidak ada yang dapat diubah lagi.',
    'Read what they decided': 'Baca keputusan mereka',
    'You took your answers back, and have not sent them again':
      'Anda menarik kembali jawaban Anda, dan belum mengirimnya lagi',
    'You are changing answers that you sent': 'Anda sedang mengubah jawaban yang sudah dikirim',
    '{customerName} gets what you change now only once you send it again. What you sent on {sentOn} stays on record there: they can still read it, and judge only what you send next.':
      '{customerName} baru menerima perubahan Anda setelah Anda mengirimnya lagi. Yang Anda kirim pada {sentOn} tetap tercatat di sana: mereka masih dapat membacanya, dan hanya menilai yang Anda kirim berikutnya.',
    'Sent on {day} by {name}': 'Dikirim pada {day} oleh {name}',
    'Take the answers back': 'Tarik kembali jawaban',
    'Yes, take them back': 'Ya, tarik kembali',
    'Nobody at {customerName} has started judging them. Once they do, you get a mail if something is unclear.':
      'Belum ada orang di {customerName} yang mulai menilainya. Setelah mulai, Anda menerima surel jika ada yang kurang jelas.',
    '{customerName} is reading them. If something is unclear, you get a mail.':
      '{customerName} sedang membacanya. Jika ada yang kurang jelas, Anda menerima surel.',
    '{name} began before you': '{name} sudah memulai sebelum Anda',
    'What {waitsFor} wrote and did not send is kept. It joins your answers as soon as {waitsFor} agrees by the mail we sent; nothing you write here is lost by it. You start with what {customerName} was sent before, if anything.':
      'Yang ditulis {waitsFor} dan belum dikirim tetap disimpan. Semuanya bergabung dengan jawaban Anda begitu {waitsFor} menyetujuinya melalui surel yang kami kirim; yang Anda tulis di sini tidak akan hilang karenanya. Anda memulai dengan yang sebelumnya dikirim kepada {customerName}, jika ada.',
    'What came back is changed, and {customerName} doesn’t have it yet':
      'Yang dikembalikan sudah diubah, dan {customerName} belum menerimanya',
    '{customerName} needs {left, plural, one {# answer} other {# answers}} from you again':
      '{customerName} memerlukan {left} jawaban dari Anda lagi',
    'Check and send it again. Everything else stays as you sent it.':
      'Periksa dan kirim lagi. Yang lain tetap seperti yang Anda kirim.',
    'Only these can be changed, and what their answers open. Everything else stays as you sent it.':
      'Hanya ini yang dapat diubah, beserta pertanyaan yang dibuka oleh jawabannya. Yang lain tetap seperti yang Anda kirim.',
    '· changed, not sent yet': '· diubah, belum dikirim',
    Sections: 'Bagian',
    'For {customerName}': 'Untuk {customerName}',
    'Another country': 'Negara lain',
    'Its name or two-letter code. Several with commas between.':
      'Nama atau kode dua hurufnya. Jika beberapa, pisahkan dengan koma.',
    'Add this country': 'Tambahkan negara ini',
    'Your own documents': 'Dokumen Anda sendiri',
    'A file of your document pack': 'Berkas dari paket dokumen Anda',
    'Another file': 'Berkas lain',
    'At most 50 MB each. {customerName} sees them once you send this answer.':
      'Masing-masing paling besar 50 MB. {customerName} melihatnya setelah Anda mengirim jawaban ini.',
    'Choose a file of at most 50 MB.': 'Pilih berkas paling besar 50 MB.',
    'Add this file': 'Tambahkan berkas ini',
    'Your message was not sent yet': 'Pesan Anda belum terkirim',
    Send: 'Kirim',
    'What doesn’t fit': 'Apa yang tidak sesuai',
    'We can send it by': 'Kami dapat mengirimnya paling lambat',
    'Only when you need more time.': 'Hanya jika Anda memerlukan waktu tambahan.',
    'In your words': 'Dengan kata-kata Anda',
    'Send this answer to {customerName}': 'Kirim jawaban ini kepada {customerName}',
    'Ran out on {day}. Add the renewal if you have it.': 'Berakhir pada {day}. Tambahkan perpanjangannya jika ada.',
    'Runs out {when}. Add the renewal if you have it.': 'Berakhir {when}. Tambahkan perpanjangannya jika ada.',
    'Valid until {day}': 'Berlaku sampai {day}',
    Evidence: 'Bukti',
    '(one file at least)': '(sedikitnya satu berkas)',
    '(optional)': '(opsional)',
    'Download {name}': 'Unduh {name}',
    'Remove {name}': 'Keluarkan {name}',
    'Issued {day}': 'Diterbitkan {day}',
    'One you added before': 'Yang sudah Anda tambahkan sebelumnya',
    'Choose a file': 'Pilih berkas',
    'Attach it': 'Lampirkan',
    'A new file': 'Berkas baru',
    'What kind it is': 'Jenisnya',
    'What it covers': 'Cakupannya',
    'Such as: ISO 27001, data centres in Jakarta and Singapore. Left empty, the file’s own name is shown.':
      'Misalnya: ISO 27001, pusat data di Jakarta dan Singapura. Jika dikosongkan, nama berkas yang ditampilkan.',
    'Issued on': 'Diterbitkan pada',
    'Valid until': 'Berlaku sampai',
    'A file from this device': 'Berkas dari perangkat ini',
    'PDF, DOCX, XLSX, PNG, JPEG, CSV or TXT, up to 50 MB.':
      'PDF, DOCX, XLSX, PNG, JPEG, CSV atau TXT, paling besar 50 MB.',
    'It is uploaded as soon as you choose it, with what you said above.':
      'Berkas langsung diunggah begitu Anda memilihnya, dengan keterangan di atas.',
    Uploading: 'Mengunggah',
    Uploaded: 'Terunggah',
    'Upload this file': 'Unggah berkas ini',
    'Nothing is missing': 'Tidak ada yang kurang',
    'Every question that needs an answer has one.': 'Semua pertanyaan yang perlu dijawab sudah dijawab.',
    '{count, plural, one {# question needs an answer} other {# questions need an answer}} before you can send':
      '{count} pertanyaan perlu dijawab sebelum Anda dapat mengirim',
    '{count, plural, one {# answer is} other {# answers are}} without the evidence that is expected':
      '{count} jawaban belum disertai bukti yang diharapkan',
    'They can be sent, and count in part only, however good they are, until a file that is still valid is added.':
      'Jawaban itu dapat dikirim, tetapi sebaik apa pun hanya dihitung sebagian sampai berkas yang masih berlaku ditambahkan.',
    'Machine translation': 'Terjemahan mesin',
    'Not all of this question is translated yet; the rest is in English.':
      'Belum semua bagian pertanyaan ini diterjemahkan; sisanya dalam bahasa Inggris.',
    'Sent back to you.': 'Dikembalikan kepada Anda.',
    'Not answered.': 'Belum dijawab.',
    'You answered on {day}': 'Anda menjawab pada {day}',
    You: 'Anda',
    'A colleague': 'Rekan kerja',
    'You changed this answer in another window, {time}, while you were writing here.':
      'Anda mengubah jawaban ini di jendela lain, {time}, saat Anda sedang menulis di sini.',
    '{name} changed this answer, {time}, while you were writing.':
      '{name} mengubah jawaban ini, {time}, saat Anda sedang menulis.',
    'Nothing is lost. Choose which one counts; the other stays in the history.':
      'Tidak ada yang hilang. Pilih mana yang berlaku; yang lain tetap ada di riwayat.',
    'To confirm': 'Perlu dikonfirmasi',
    'Messages about: {heading}': 'Pesan tentang: {heading}',
    'Clear answer': 'Kosongkan jawaban',
    'A sentence is enough; the customer reads it and agrees or asks again. Until you give one, your answer from before counts.':
      'Satu kalimat cukup; pelanggan membacanya lalu menyetujui atau bertanya lagi. Sampai Anda mengisinya, jawaban Anda sebelumnya yang berlaku.',
    'A sentence is enough; the customer reads it and agrees or asks again. Until then it is not answered.':
      'Satu kalimat cukup; pelanggan membacanya lalu menyetujui atau bertanya lagi. Sampai saat itu pertanyaan ini belum terjawab.',
    'The customer reads your reason and agrees or asks again. Until then it counts as open.':
      'Pelanggan membaca alasan Anda lalu menyetujui atau bertanya lagi. Sampai saat itu pertanyaan ini dihitung belum terjawab.',
    'The customer reads your reason and agrees or asks again. Until then it counts as open. If it does apply after all, empty this.':
      'Pelanggan membaca alasan Anda lalu menyetujui atau bertanya lagi. Sampai saat itu pertanyaan ini dihitung belum terjawab. Jika ternyata berlaku, kosongkan kolom ini.',
    'Why doesn’t this apply to you?': 'Mengapa ini tidak berlaku bagi Anda?',
    'It does apply to us': 'Ini berlaku bagi kami',
    Comment: 'Komentar',
    'Goes to the customer with the answer.': 'Dikirim kepada pelanggan bersama jawaban.',
    'Why this is asked, and what good evidence looks like': 'Mengapa ini ditanyakan, dan seperti apa bukti yang baik',
    'Why this is asked': 'Mengapa ini ditanyakan',
    'Good evidence: {evidenceExamples}': 'Bukti yang baik: {evidenceExamples}',
    'The exact wording: “{text}”': 'Rumusan persisnya: “{text}”',
    'In English, which counts where the translation says something else: <quote>“{words}”</quote>':
      'Dalam bahasa Inggris, yang berlaku jika terjemahannya berbeda: <quote>“{words}”</quote>',
    'Part of: {title} ({words}).': 'Bagian dari: {title} ({words}).',
    'date not known': 'tanggal tidak diketahui',
    'looked at on {day}': 'dilihat pada {day}',
    'Source: {title} ({words}; {seen})': 'Sumber: {title} ({words}; {seen})',
    'official text': 'teks resmi',
    'summary by whoever issued it': 'ringkasan oleh penerbitnya',
    'a reading of a published summary': 'tafsiran atas ringkasan yang diterbitkan',
    'announced, its text not obtained; for information': 'diumumkan, teksnya belum diperoleh; sebagai informasi',
    'the customer’s own policy': 'kebijakan pelanggan sendiri',
    withdrawn: 'dicabut',
    '{count, plural, one {# request waits} other {# requests wait}} for you': '{count} permintaan menunggu Anda',
    'Nothing waits for you. When a customer asks something, it appears here and you get a mail.':
      'Tidak ada yang menunggu Anda. Jika pelanggan menanyakan sesuatu, itu muncul di sini dan Anda menerima surel.',
    Sent: 'Dikirim',
    'Due {day}, <when>{relative}</when>': 'Tenggat {day}, <when>{relative}</when>',
    Decided: 'Sudah diputuskan',
    'Sent back: some answers need you again': 'Dikembalikan: beberapa jawaban perlu Anda tinjau lagi',
    'Taken back by the customer': 'Ditarik kembali oleh pelanggan',
    'Taken back by you, not sent again yet': 'Anda tarik kembali, belum dikirim lagi',
    'Sent, being read': 'Terkirim, sedang dibaca',
    'You said that it doesn’t fit': 'Anda menyampaikan bahwa ini tidak sesuai',
    'You asked for more time': 'Anda meminta waktu tambahan',
    '{answered} of {total} answered': '{answered} dari {total} dijawab',
    '{count, plural, one {# answer was} other {# answers were}} not saved': '{count} jawaban tidak tersimpan',
    'Your session ended': 'Sesi Anda berakhir',
    'What you wrote is kept on this device. Open the link from your mail again, in this browser: then it is sent, unless the questions were taken back.':
      'Yang Anda tulis tersimpan di perangkat ini. Buka lagi tautan dari email Anda di peramban ini: lalu semuanya dikirim, kecuali pertanyaannya sudah ditarik kembali.',
    Save: 'Simpan',
    'Question {number} of {total}': 'Pertanyaan {number} dari {total}',
    'Added by an answer above': 'Ditambahkan karena jawaban di atas',
    'next, previous': 'berikutnya, sebelumnya',
    choose: 'pilih',
    'still true': 'masih benar',
    change: 'ubah',
    evidence: 'bukti',
    '{name} asks you to look at it again.': '{name} meminta Anda meninjaunya lagi.',
    'No connection: this page stays': 'Tidak ada koneksi: tetap di halaman ini',
    'What you wrote is kept on this device and is sent once the connection is back. Then go on.':
      'Yang Anda tulis tersimpan di perangkat ini dan akan dikirim begitu koneksi kembali. Lanjutkan setelah itu.',
    'Your session ended: this page stays': 'Sesi Anda berakhir: tetap di halaman ini',
    'One answer is not saved yet': 'Satu jawaban belum tersimpan',
    'It says above what is missing. Everything else is safe.': 'Yang kurang disebutkan di atas. Semua yang lain aman.',
    '{left, plural, one {# question is} other {# questions are}} open in this section.':
      '{left} pertanyaan masih terbuka di bagian ini.',
    'Save this page': 'Simpan halaman ini',
    'Back to {title}': 'Kembali ke {title}',
    'Next: {title}': 'Berikutnya: {title}',
    'Save. Next: {title}': 'Simpan. Berikutnya: {title}',
    'Check and send': 'Periksa dan kirim',
    'Save. Check and send': 'Simpan. Periksa dan kirim',
    '{count, plural, one {# section} other {# sections}}': '{count} bagian',
    '{answered} of {total}': '{answered} dari {total}',
    '· {attention} to look at': '· {attention} perlu ditinjau',
    'Somebody who may sign has to send it': 'Yang mengirim harus orang yang berwenang menandatangani',
    'Everything is answered and saved. Ask a colleague whose role signs, or the person who got the mail, to send it.':
      'Semua sudah dijawab dan disimpan. Mintalah rekan kerja yang perannya berwenang menandatangani, atau penerima surelnya, untuk mengirim.',
    'The answers were not sent yet': 'Jawaban belum terkirim',
    'Say who stands behind the answers': 'Sebutkan siapa yang bertanggung jawab atas jawaban ini',
    'Your name': 'Nama Anda',
    'Your title': 'Jabatan Anda',
    'What you do in your company, such as Head of Operations.':
      'Pekerjaan Anda di perusahaan, misalnya Kepala Operasional.',
    'To the best of my knowledge these answers are true and complete, and I may give them for my company.':
      'Sepanjang pengetahuan saya, jawaban ini benar dan lengkap, dan saya berwenang memberikannya atas nama perusahaan saya.',
    'I have seen that {count, plural, one {# answer is} other {# answers are}} without the evidence that is expected, and send them all the same.':
      'Saya mengetahui bahwa {count} jawaban belum disertai bukti yang diharapkan, dan tetap mengirimnya.',
    Sending: 'Mengirim',
    'Send {count, plural, one {# answer} other {# answers}} to {customerName}':
      'Kirim {count} jawaban kepada {customerName}',
    'They see these answers and the evidence attached to them.':
      'Mereka melihat jawaban ini dan bukti yang dilampirkan.',
    'All others stay as you sent them.': 'Semua yang lain tetap seperti yang Anda kirim.',
    'You can take them back until somebody there starts judging them; what you sent stays on record there.':
      'Anda dapat menariknya kembali sampai seseorang di sana mulai menilainya; yang sudah dikirim tetap tercatat di sana.',
    'They can’t be taken back, since somebody there has begun to judge your answers.':
      'Jawaban tidak dapat ditarik kembali, karena seseorang di sana sudah mulai menilainya.',
    'Add a company': 'Tambahkan perusahaan',
    'No other company gets the data': 'Tidak ada perusahaan lain yang menerima data',
    'Company {number}': 'Perusahaan {number}',
    Company: 'Perusahaan',
    Countries: 'Negara',
    'Such as Singapore, MY': 'Misalnya Singapura, MY',
    'What it does for you': 'Apa yang dikerjakannya untuk Anda',
    'Which data it gets': 'Data yang diterimanya',
    'Commas between': 'Pisahkan dengan koma',
    'Since when': 'Sejak kapan',
    'Remove this company': 'Keluarkan perusahaan ini',
    'Add evidence': 'Tambahkan bukti',
    'This doesn’t apply to us': 'Ini tidak berlaku bagi kami',
    'Add a comment': 'Tambahkan komentar',
    'Say in a sentence why this doesn’t apply.': 'Jelaskan dalam satu kalimat mengapa ini tidak berlaku.',
    '“{words}” isn’t a country in our list. Write its name or its two-letter code, such as SG.':
      '“{words}” bukan negara dalam daftar kami. Tulis namanya atau kode dua hurufnya, misalnya SG.',
    'Each company needs its name. The rest of the row was kept below.':
      'Setiap perusahaan harus bernama. Isian lain di baris itu tersimpan di bawah.',
    Certificate: 'Sertifikat',
    'Audit report': 'Laporan audit',
    'Test report': 'Laporan pengujian',
    'Policy or procedure': 'Kebijakan atau prosedur',
    'Contract or agreement': 'Kontrak atau perjanjian',
    Assessment: 'Penilaian',
    Diagram: 'Diagram',
    'Another document': 'Dokumen lain',
    'Choose a file.': 'Pilih berkas.',
    'The file arrived damaged. Nothing was kept; send it again.':
      'Berkas yang diterima rusak. Tidak ada yang disimpan; kirim lagi.',
    'The review of your answers is finished: approved. Thank you.':
      'Tinjauan atas jawaban Anda selesai: disetujui. Terima kasih.',
    'The review of your answers is finished: approved with conditions.':
      'Tinjauan atas jawaban Anda selesai: disetujui dengan syarat.',
    'The review of your answers is finished: not approved.': 'Tinjauan atas jawaban Anda selesai: tidak disetujui.',
    'This question no longer needs a change.': 'Pertanyaan ini tidak perlu diubah lagi.',
    'The due date has moved.': 'Tenggatnya sudah diubah.',
    hours: 'jam',
    days: 'hari',
    'calendar days': 'hari kalender',
    'working days': 'hari kerja',
    years: 'tahun',
    '“{words}” was kept below.': '“{words}” tersimpan di bawah.',
    'A share lies between 0 and 100 %.': 'Persentase berada di antara 0 dan 100 %.',
    'The comma can be read in two ways. Write decimals with a point and thousands without a sign, such as {example}.':
      'Koma ini dapat dibaca dengan dua cara. Tulis desimal dengan titik dan ribuan tanpa tanda, misalnya {example}.',
    'Write the share in figures, such as {example}.': 'Tulis persentase dengan angka, misalnya {example}.',
    'Write the number in figures, such as {example}.': 'Tulis dengan angka, misalnya {example}.',
    'Write how many {unit} in figures, such as {example}.': 'Tulis berapa {unit} dengan angka, misalnya {example}.',
    'This can’t be changed any more. Open the page again to see where things stand.':
      'Ini tidak dapat diubah lagi. Buka kembali halaman ini untuk melihat keadaan terbaru.',
    'Not in place': 'Belum ada',
    'Nobody does this yet.': 'Belum ada yang melakukannya.',
    Foundational: 'Dasar',
    'Some people do it, each in their own way.': 'Sebagian orang melakukannya, dengan cara masing-masing.',
    Defined: 'Ditetapkan',
    'It is written down and people know it.': 'Sudah tertulis dan diketahui semua orang.',
    Managed: 'Dikelola',
    'It runs, and there is proof.': 'Sudah berjalan, dan ada buktinya.',
    Advanced: 'Lanjutan',
    'It is measured and gets better each year.': 'Diukur dan makin baik setiap tahun.',
    Yes: 'Ya',
    Partly: 'Sebagian',
    No: 'Tidak',
    'We don’t provide this service': 'Kami tidak menyediakan layanan ini',
    'Or only a part of it. Say which part below.': 'Atau hanya sebagian. Sebutkan bagian mana di bawah.',
    'This is the wrong company': 'Perusahaannya keliru',
    'For example a sister company with a similar name signs the contract.':
      'Misalnya kontrak ditandatangani oleh perusahaan satu grup dengan nama yang mirip.',
    'We answer with our own document pack': 'Kami menjawab dengan paket dokumen kami sendiri',
    'Add the files below, then send. They decide whether it is enough.':
      'Tambahkan berkas di bawah, lalu kirim. Mereka memutuskan apakah itu cukup.',
    'We need more time': 'Kami memerlukan waktu tambahan',
    'Propose a day. The date changes only when they agree.':
      'Usulkan tanggal. Tenggat hanya berubah jika mereka setuju.',
    'I am not the right person': 'Saya bukan orang yang tepat',
    'Say who is, with their address if you have it.': 'Sebutkan siapa orangnya, beserta alamatnya jika ada.',
    'Choose what doesn’t fit.': 'Pilih apa yang tidak sesuai.',
    'Propose a day by which you can send the answers.': 'Usulkan tanggal Anda dapat mengirim jawaban.',
    'The connection broke or the file arrived damaged. Add it again.':
      'Koneksi terputus atau berkas yang diterima rusak. Tambahkan lagi.',
    'It is larger than 50 MB. Split it, or save it smaller, and add it again.':
      'Ukurannya lebih dari 50 MB. Bagi berkasnya, atau perkecil ukurannya, lalu tambahkan lagi.',
    'It can’t be shown safely. Save it as PDF and add it again.':
      'Berkas ini tidak dapat ditampilkan dengan aman. Simpan sebagai PDF lalu tambahkan lagi.',
    'These answers can’t be changed any more.': 'Jawaban ini tidak dapat diubah lagi.',
    'The dates don’t go together, or the file arrived damaged. Look at them and add it again.':
      'Tanggalnya tidak cocok, atau berkas yang diterima rusak. Periksa lalu tambahkan lagi.',
    'Your session ended. Open the link from your mail again.': 'Sesi Anda berakhir. Buka lagi tautan dari surel Anda.',
    'Choose one of the files first, then press “Attach it”.': 'Pilih dahulu salah satu berkas, lalu tekan “Lampirkan”.',
    'The file was not uploaded.': 'Berkas tidak terunggah.',
    '{fileName} was not uploaded.': '{fileName} tidak terunggah.',
    '{answered} of {total} answered, {time} left.': '{answered} dari {total} dijawab, sisa {time}.',
    '{answered} of {total} answered. Only sending is left.': '{answered} dari {total} dijawab. Tinggal mengirim.',
    '{answered} of {total} answered. Nothing is left.': '{answered} dari {total} dijawab. Tidak ada yang tersisa.',
    '{answered} of {total} answered. What was sent back is changed and can be sent again.':
      '{answered} dari {total} dijawab. Yang dikembalikan sudah diubah dan dapat dikirim lagi.',
    '{answered} of {total} answered. {left, plural, one {# sent back to you waits} other {# sent back to you wait}} for a change.':
      '{answered} dari {total} dijawab. {left} yang dikembalikan kepada Anda menunggu diubah.',
    '{answered} of {total}, {attention} to look at': '{answered} dari {total}, {attention} perlu ditinjau',
    Decide: 'Putuskan',
    'Invite a contact': 'Undang kontak',
    '<b>{title}</b>, {count, plural, one {# question} other {# questions}}.': '<b>{title}</b>, {count} pertanyaan.',
    Critical: 'Kritis',
    'There were too many tries. Nothing was changed. Wait {minutes, plural, one {a minute} other {# minutes}}, then try again.':
      'Terlalu banyak percobaan. Tidak ada yang diubah. Tunggu {minutes} menit, lalu coba lagi.',
    '{title}. {safe} {next}': '{title}. {safe} {next}',
    'The file can’t be read.': 'Berkas tidak dapat dibaca.',
    'The file was not read': 'Berkas belum dibaca',
    'Reading the file': 'Membaca berkas',
    'Check the file': 'Periksa berkas',
    'At least 8 characters. A few words in a row are easy to keep in mind and hard to guess.':
      'Sedikitnya 8 karakter. Beberapa kata berurutan mudah diingat dan sulit ditebak.',
    'Not known': 'Tidak diketahui',
    'Who asks': 'Yang bertanya',
    'Please send by': 'Mohon kirim paling lambat',
    '<b>{day}</b>, end of the day in {place}': '<b>{day}</b>, akhir hari di {place}',
    'Time it takes': 'Waktu yang diperlukan',
    'What they see': 'Yang mereka lihat',
    'Until you press Send: that you opened this, when you last worked on it, and how many questions you have answered, but no answer and no file. Then: your answers and the evidence you attach to them. Never your drafts, and never your other customers.':
      'Sebelum Anda menekan tombol kirim: bahwa Anda membuka ini, kapan terakhir Anda mengerjakannya, dan berapa pertanyaan yang sudah Anda jawab, tetapi bukan jawaban atau berkasnya. Sesudahnya: jawaban Anda dan bukti yang Anda lampirkan. Draf Anda tidak pernah, begitu pula pelanggan Anda yang lain.',
    'What was begun': 'Yang sudah dimulai',
    '{name} was asked before you. What {name} wrote and did not send joins yours once {name} agrees; you can start now.':
      '{name} ditanya sebelum Anda. Yang ditulis {name} dan belum dikirim bergabung dengan tulisan Anda setelah {name} setuju; Anda dapat memulai sekarang.',
    'Why these questions': 'Mengapa pertanyaan ini',
    'What was asked at first is answered': 'Yang ditanyakan pada awalnya sudah dijawab',
    '{time}, in parts, whenever you like': '{time}, boleh dicicil, kapan saja',
    'In parts, whenever you like': 'Boleh dicicil, kapan saja',
    'Of the {total, plural, one {# question} other {# questions}} asked at first, {answered, plural, one {# is} other {# are}} answered. What answers opened is counted inside.':
      'Dari {total} pertanyaan yang ditanyakan pada awalnya, {answered} sudah dijawab. Yang dibuka oleh jawaban dihitung di dalam.',
    '{count, plural, one {# more question} other {# more questions}}, opened by what was answered.':
      '{count} pertanyaan lagi, dibuka oleh yang sudah dijawab.',
    'There is a newer link': 'Ada tautan yang lebih baru',
    'A newer link was sent to the same address since: use that one, your answers are there. If you can’t find the mail, we can send another.':
      'Tautan yang lebih baru sudah dikirim ke alamat yang sama: gunakan tautan itu, jawaban Anda ada di sana. Jika Anda tidak menemukan surelnya, kami dapat mengirim yang lain.',
    'Somebody else is asked now': 'Sekarang orang lain yang ditanya',
    'What you wrote and did not send is kept. A mail to you says who is asked, or asks whether they may go on with what you wrote. You don’t need to do anything here.':
      'Yang Anda tulis dan belum Anda kirim tetap disimpan. Surel kepada Anda menyebutkan siapa yang ditanya, atau menanyakan apakah ia boleh melanjutkan yang Anda tulis. Anda tidak perlu melakukan apa pun di sini.',
    'This link ran out': 'Tautan ini kedaluwarsa',
    'Links work for a limited time, for your safety. Nothing you answered is lost. We can send a fresh one to the address this one went to.':
      'Tautan berfungsi untuk waktu terbatas, demi keamanan Anda. Yang sudah Anda jawab tidak hilang. Kami dapat mengirim tautan baru ke alamat penerima tautan ini.',
    'These questions were taken back': 'Pertanyaan ini ditarik kembali',
    'You don’t need to do anything. If you expected them, ask the person named below.':
      'Anda tidak perlu melakukan apa pun. Jika Anda menunggunya, tanyakan kepada orang yang disebutkan di bawah.',
    'For {vendorName}': 'Untuk {vendorName}',
    'Look in your mailbox': 'Periksa kotak surel Anda',
    'If these questions are still open, a fresh link is on its way to the address this one was sent to. It can take a few minutes.':
      'Jika pertanyaan ini masih terbuka, tautan baru sedang dikirim ke alamat penerima tautan ini. Ini bisa memerlukan beberapa menit.',
    'Send me a fresh link': 'Kirimi saya tautan baru',
    '{customerName} asked about “{title}”.': '{customerName} bertanya tentang “{title}”.',
    'Questions go to {name}.': 'Pertanyaan dapat disampaikan kepada {name}.',
    'Questions go to {name}, {mail}.': 'Pertanyaan dapat disampaikan kepada {name}, {mail}.',
    '{customerName} asks {count, plural, one {# question} other {# questions}} about “{title}”':
      '{customerName} mengajukan {count} pertanyaan tentang “{title}”',
    'The questions were taken back, somebody else is asked now, or part of the address got lost on the way. What was answered is kept. Ask whoever sent you the link.':
      'Pertanyaannya ditarik kembali, kini orang lain yang ditanya, atau sebagian alamatnya hilang di perjalanan. Yang sudah dijawab tetap tersimpan. Tanyakan kepada pengirim tautan ini.',
    'You were handed a part of a questionnaire. What you answer is kept with the whole, and only whoever was asked for the whole can keep that in an account. Go on by your link.':
      'Kepada Anda diserahkan sebagian kuesioner. Jawaban Anda disimpan bersama keseluruhannya, dan hanya orang yang diminta menjawab seluruhnya yang dapat menyimpannya di sebuah akun. Lanjutkan lewat tautan Anda.',
    'Go on answering': 'Lanjutkan menjawab',
    'Start answering': 'Mulai menjawab',
    '{count, plural, one {# answer} other {# answers}} about “{title}” came back from {customerName}':
      '{count} jawaban tentang “{title}” dikembalikan oleh {customerName}',
    'Look at {count, plural, one {it} other {them}}, change what is asked for, and send again. Everything else stays as you sent it.':
      'Tinjau {count, plural, =1 {jawaban itu} other {{count} jawaban itu}}, ubah yang diminta, lalu kirim lagi. Yang lain tetap seperti yang Anda kirim.',
    '{count, plural, one {Look at the answer} other {Look at the # answers}}':
      'Lihat {count, plural, =1 {jawabannya} other {{count} jawaban}}',
    'Your answers about “{title}” can be changed and sent again':
      'Jawaban Anda tentang “{title}” dapat diubah dan dikirim lagi',
    'What you sent before stays on record at {customerName}, until you send again in its place.':
      'Yang Anda kirim sebelumnya tetap tercatat di {customerName}, sampai Anda mengirim lagi sebagai gantinya.',
    '{customerName} has your message about “{title}”': '{customerName} sudah menerima pesan Anda tentang “{title}”',
    'They have not replied yet. You get a mail when they do, and can go on answering at any time.':
      'Mereka belum membalas. Anda menerima surel saat mereka membalas, dan dapat melanjutkan menjawab kapan saja.',
    'See what you sent': 'Lihat yang Anda kirim',
    'Your answers about “{title}” were sent to {customerName}':
      'Jawaban Anda tentang “{title}” sudah dikirim kepada {customerName}',
    'There is nothing to do now. If something is unclear to them, you get a mail.':
      'Tidak ada yang perlu dilakukan sekarang. Jika ada yang kurang jelas bagi mereka, Anda menerima surel.',
    '{customerName} decided about “{title}”': '{customerName} telah memutuskan tentang “{title}”',
    'Nothing can be changed any more. What you sent, the receipt and what they wrote to you are inside.':
      'Tidak ada yang dapat diubah lagi. Yang Anda kirim, tanda terima dan yang mereka tulis kepada Anda ada di dalam.',
    Language: 'Bahasa',
    'These pages were translated by machine. Where the two differ, the English text counts.':
      'Halaman-halaman ini diterjemahkan oleh mesin. Jika ada perbedaan, yang berlaku adalah teks bahasa Inggris.',
    'E-mail address': 'Alamat surel',
    Organisation: 'Organisasi',
    'Your account': 'Akun Anda',
    Settings: 'Pengaturan',
    From: 'Dari',
    Component: 'Komponen',
    Change: 'Perubahan',
    What: 'Apa',
    Questions: 'Pertanyaan',
    Answer: 'Jawaban',
    Weight: 'Bobot',
    Score: 'Skor',
    Value: 'Nilai',
    Points: 'Poin',
    Vendors: 'Vendor',
    Next: 'Berikutnya',
    '0 to 100': '0 sampai 100',
    Previous: 'Sebelumnya',
    'Review queue': 'Antrean tinjauan',
    open: 'buka',
    High: 'Tinggi',
    Moderate: 'Sedang',
    Low: 'Rendah',
    claimed: 'diklaim',
    'This doesn’t fit us': 'Ini tidak sesuai bagi kami',
    'Choose a file first, then press “Add this file”.': 'Pilih berkas dahulu, lalu tekan “Tambahkan berkas ini”.',
    'That is an answer too. It goes to {who} today, and the reminders wait until they reply.':
      'Itu juga sebuah jawaban. Jawaban itu dikirim kepada {who} hari ini, dan pengingat ditunda sampai mereka membalas.',
    'Your message went to {name}': 'Pesan Anda sudah dikirim kepada {name}',
    'You get a mail when they reply.': 'Anda menerima surel saat mereka membalas.',
    'See the messages': 'Lihat pesan',
    'This can’t be said from here now': 'Ini tidak dapat disampaikan dari sini sekarang',
    'The answers were sent already. Write to them on the overview.':
      'Jawaban sudah dikirim. Tulis kepada mereka di halaman ringkasan.',
    'Somebody whose role signs for your company, or who got the mail, can say it.':
      'Yang dapat menyampaikannya adalah orang yang perannya berwenang menandatangani untuk perusahaan Anda, atau penerima surelnya.',
    'Where it stands': 'Keadaannya',
    Question: 'Pertanyaan',
    Spreadsheet: 'Lembar kerja',
    'In a spreadsheet': 'Dalam lembar kerja',
    'Answer in a spreadsheet': 'Jawab dalam lembar kerja',
    'Take the questions along': 'Bawa pertanyaannya',
    'An Excel file with every question, what is answered so far, and lists to choose from. It opens in Excel, LibreOffice and Google Sheets.':
      'Berkas Excel berisi setiap pertanyaan, apa yang sudah dijawab, dan daftar pilihan. Dapat dibuka di Excel, LibreOffice, dan Google Sheets.',
    'Language of the file': 'Bahasa berkas',
    'Download the questions': 'Unduh pertanyaan',
    'How to fill this in': 'Cara mengisi',
    Key: 'Kunci',
    'How to answer': 'Cara menjawab',
    'Doesn’t apply, because': 'Tidak berlaku, karena',
    'Choose from the list, or leave the cell empty.': 'Pilih dari daftar, atau biarkan selnya kosong.',
    'Too long for a spreadsheet. Answer this one in the portal.':
      'Terlalu panjang untuk lembar kerja. Jawab yang ini di portal.',
    '{count, plural, one {# question is asked} other {# questions are asked}} now.':
      'Sekarang ada {count, plural, other {# pertanyaan}}.',
    'The answers were sent, so nothing can be changed now. This is your copy.':
      'Jawaban sudah dikirim, jadi sekarang tidak ada yang dapat diubah. Ini salinan Anda.',
    'Please send by {day}, end of the day in {place}.': 'Harap kirim paling lambat {day}, akhir hari di {place}.',
    'Fill in the white cells of the second sheet. Grey cells can’t be changed, and each question says how it is answered.':
      'Isilah sel putih di lembar kedua. Sel abu-abu tidak dapat diubah, dan setiap pertanyaan menjelaskan cara menjawabnya.',
    'Where a question doesn’t apply, leave the answer empty and say why in the cell beside it. A comment is up to you.':
      'Jika suatu pertanyaan tidak berlaku, kosongkan jawabannya dan tulis alasannya di sel di sebelahnya. Komentar boleh diisi boleh tidak.',
    'Evidence is attached in the portal, not here.': 'Bukti dilampirkan di portal, bukan di sini.',
    'Questions were translated by machine. Where the two differ, the English text counts.':
      'Pertanyaan diterjemahkan oleh mesin. Bila keduanya berbeda, teks Inggris yang berlaku.',
    'Can’t be changed now': 'Tidak dapat diubah sekarang',
    'Sent back to you': 'Dikembalikan kepada Anda',
    'Only if other answers call for it': 'Hanya jika jawaban lain memerlukannya',
    'From an earlier time, to confirm': 'Dari waktu sebelumnya, perlu dikonfirmasi',
    'Or write: {words}': 'Atau tulis: {words}',
    'Choose one:': 'Pilih satu:',
    'One or more of these, each on a line of its own:': 'Satu atau lebih dari ini, masing-masing di baris sendiri:',
    'A number, in {unit}': 'Angka, dalam {unit}',
    'A day, such as 2026-12-31': 'Tanggal, misalnya 2026-12-31',
    'Countries by name or two-letter code, each on a line of its own':
      'Negara dengan nama atau kode dua huruf, masing-masing di baris sendiri',
    'A line for each company: name | what it does for you | countries | data | since which day. Only the name is needed; commas stand between several countries.':
      'Satu baris untuk setiap perusahaan: nama | apa yang dikerjakannya untuk Anda | negara | data | sejak tanggal berapa. Hanya nama yang wajib; beberapa negara dipisahkan koma.',
    'In your own words': 'Dengan kata-kata Anda sendiri',
    'Back to the questions': 'Kembali ke pertanyaan',
    'The answers were sent already, perhaps by a colleague a moment ago. See the receipt.':
      'Jawaban sudah dikirim, mungkin oleh rekan kerja baru saja. Lihat tanda terima.',
    'The answers were read and decided on. Nothing was sent again.':
      'Jawaban sudah dibaca dan diputuskan. Tidak ada yang dikirim lagi.',
    'Tick the sentence to say that the answers are true.':
      'Centang kalimat itu untuk menyatakan bahwa jawabannya benar.',
    'Last step': 'Langkah terakhir',
    'Nothing was sent yet: {customerName} sees how many questions you answered, and no answer until you send it.':
      'Belum ada yang dikirim: {customerName} melihat berapa pertanyaan yang sudah Anda jawab, tetapi tidak satu pun jawaban sampai Anda mengirimnya.',
    'What you changed since you last sent it was not sent yet.':
      'Yang Anda ubah sejak pengiriman terakhir belum dikirim.',
    'Section {number} of {total}': 'Bagian {number} dari {total}',
    'Your role doesn’t change answers': 'Peran Anda tidak mengubah jawaban',
    'These answers can’t be changed now': 'Jawaban ini tidak dapat diubah sekarang',
    'They are shown as they stand.': 'Jawaban ditampilkan apa adanya.',
    'They were sent to {customerName}: <link>see the receipt</link>.':
      'Jawaban sudah dikirim kepada {customerName}: <link>lihat tanda terima</link>.',
    'Somebody started reading a moment ago, so the answers can’t be taken back any more.':
      'Seseorang baru saja mulai membaca, sehingga jawaban tidak dapat ditarik kembali lagi.',
    'Back to the overview': 'Kembali ke ringkasan',
    'Nothing was sent yet': 'Belum ada yang dikirim',
    'The receipt appears here once the answers are sent': 'Tanda terima muncul di sini setelah jawaban dikirim',
    Answers: 'Jawaban',
    'version {version}': 'versi {version}',
    '{count, plural, one {# file} other {# files}}': '{count} berkas',
    'Doesn’t apply: {reason}': 'Tidak berlaku: {reason}',
    'Questions and answers: {title}': 'Pertanyaan dan jawaban: {title}',
    'Page {page} of {pages}': 'Halaman {page} dari {pages}',
    'As it stands on {at}: {answered} of {total} answered.': 'Keadaan pada {at}: {answered} dari {total} dijawab.',
    'Comment: {comment}': 'Komentar: {comment}',
    'Receipt: {title}': 'Tanda terima: {title}',
    'What was sent, word for word': 'Yang dikirim, kata demi kata',
    'What was signed': 'Yang ditandatangani',
    'How to check this receipt': 'Cara memeriksa tanda terima ini',
    'The file sent.json is attached to this document. Its SHA-256 is the fingerprint above, and {customerName} keeps the same fingerprint with what it received. Each piece of evidence has the SHA-256 of its file beside it.':
      'Berkas sent.json terlampir pada dokumen ini. SHA-256-nya adalah sidik jari di atas, dan {customerName} menyimpan sidik jari yang sama bersama yang diterimanya. Di samping setiap bukti tercantum SHA-256 berkasnya.',
    'Letters that the typefaces of this document don’t have are written as their Unicode numbers, such as [U+4E2D].':
      'Huruf yang tidak ada dalam jenis huruf dokumen ini ditulis sebagai nomor Unicode-nya, misalnya [U+4E2D].',
    Customer: 'Pelanggan',
    Questionnaire: 'Kuesioner',
    'Made of': 'Terdiri dari',
    'Answered on {day}': 'Dijawab pada {day}',
    'Evidence: {files}': 'Bukti: {files}',
    'The PDF lists every answer and the fingerprint of every file. Attached to it is the text that the fingerprint above is taken of.':
      'PDF memuat setiap jawaban dan sidik jari setiap berkas. Terlampir di dalamnya teks yang menjadi dasar sidik jari di atas.',
    'Download the receipt (PDF)': 'Unduh tanda terima (PDF)',
    'Download questions and answers (PDF)': 'Unduh pertanyaan dan jawaban (PDF)',
    Receipt: 'Tanda terima',
    'The answers were not taken back': 'Jawaban tidak ditarik kembali',
    'Signed by': 'Ditandatangani oleh',
    Submission: 'Kiriman',
    'The first': 'Yang pertama',
    'Number {number}, in place of the one before': 'Nomor {number}, menggantikan yang sebelumnya',
    Fingerprint: 'Sidik jari',
    'SHA-256 of the answers and the evidence, exactly as they were sent.':
      'SHA-256 dari jawaban dan bukti, persis seperti saat dikirim.',
    'Make an account for your company': 'Buat akun untuk perusahaan Anda',
    'Nobody at {customerName} has started judging them. Until then you can take the answers back and change them; what you sent stays on record there.':
      'Belum ada orang di {customerName} yang mulai menilainya. Sampai saat itu Anda dapat menarik kembali jawaban dan mengubahnya; yang sudah dikirim tetap tercatat di sana.',
    '{customerName} decided about your answers': '{customerName} telah memutuskan tentang jawaban Anda',
    'There is nothing left to answer. This receipt stays yours.':
      'Tidak ada lagi yang perlu dijawab. Tanda terima ini tetap milik Anda.',
    'You took these answers back': 'Anda menarik kembali jawaban ini',
    'Your answers were sent to {customerName}': 'Jawaban Anda sudah dikirim kepada {customerName}',
    'Thank you. If something is unclear to them, you get a mail with just those questions.':
      'Terima kasih. Jika ada yang kurang jelas bagi mereka, Anda menerima surel berisi pertanyaan itu saja.',
    'Your message was not sent': 'Pesan Anda tidak terkirim',
    'This doesn’t fit us, or we need more time': 'Ini tidak sesuai bagi kami, atau kami memerlukan waktu tambahan',
    'Came back on <b>{day}</b> <muted>({relative})</muted>':
      'Dikembalikan pada <b>{day}</b> <muted>({relative})</muted>',
    'Please send by <b>{day}</b>, end of the day in {place} <when>({relative})</when>':
      'Mohon kirim paling lambat <b>{day}</b>, akhir hari di {place} <when>({relative})</when>',
    'Your role reads these answers and doesn’t change them.': 'Peran Anda membaca jawaban ini dan tidak mengubahnya.',
    'Change this answer': 'Ubah jawaban ini',
    'Start with the first': 'Mulai dari yang pertama',
    'Start with {title}': 'Mulai dari {title}',
    'Go on with {title}': 'Lanjutkan ke {title}',
    'See what is missing': 'Lihat yang kurang',
    'Keep these answers for the next time somebody asks': 'Simpan jawaban ini untuk saat ada yang bertanya lagi',
    'It costs nothing and changes nothing for {customerName}; you can do it now or later.':
      'Tidak ada biaya dan tidak ada yang berubah bagi {customerName}; Anda dapat melakukannya sekarang atau nanti.',
    'Chase list': 'Daftar tindak lanjut',
    'Invite a vendor': 'Undang vendor',
    'Keep your answers': 'Simpan jawaban Anda',
    'This is not possible: the organisation was taken over already, the link is for another address, or another contact of the vendor answered as well and has not handed its answers to you.':
      'Ini tidak dapat dilakukan: organisasinya sudah diambil alih, tautannya untuk alamat lain, atau kontak lain dari vendor juga menjawab dan belum menyerahkan jawabannya kepada Anda.',
    'This organisation was asked already, or it is none of yours. Nothing was moved.':
      'Organisasi ini sudah ditanya, atau bukan milik Anda. Tidak ada yang dipindahkan.',
    'Keep your answers in an account': 'Simpan jawaban Anda di akun',
    'Make an account with <b>{invitedEmail}</b>, the address the questions were sent to, and confirm it by the mail we send. Opened in this browser, the mail brings you back here. Your answers and your link stay as they are.':
      'Buat akun dengan <b>{invitedEmail}</b>, alamat tujuan pertanyaan ini, dan konfirmasi melalui surel yang kami kirim. Jika dibuka di peramban ini, surel itu membawa Anda kembali ke sini. Jawaban dan tautan Anda tetap seperti semula.',
    'Make an account': 'Buat akun',
    'Sign in to one you have': 'Masuk ke akun yang sudah ada',
    'You are signed in as {email}': 'Anda masuk sebagai {email}',
    'The questions were sent to {invitedEmail}. Only that address can take them over. Sign in with it, or go on answering by your link.':
      'Pertanyaan dikirim kepada {invitedEmail}. Hanya alamat itu yang dapat mengambil alih. Masuklah dengan alamat itu, atau lanjutkan menjawab melalui tautan Anda.',
    'Sign in with {invitedEmail}': 'Masuk dengan {invitedEmail}',
    'Your answers, files and receipts then belong to your organisation, colleagues can help, and the next customer’s questions start from them. Your customer sees nothing of it but the name of your organisation.':
      'Jawaban, berkas dan tanda terima Anda lalu menjadi milik organisasi Anda, rekan kerja dapat membantu, dan pertanyaan pelanggan berikutnya dimulai darinya. Pelanggan Anda tidak melihat apa pun darinya selain nama organisasi Anda.',
    'An administrator was asked': 'Administrator sudah diminta',
    'As soon as they agree, everything moves. Until then go on by your link; nothing is lost.':
      'Begitu mereka setuju, semuanya dipindahkan. Sampai saat itu lanjutkan melalui tautan Anda; tidak ada yang hilang.',
    'Nothing was moved': 'Tidak ada yang dipindahkan',
    'Bring them into an organisation that is here already': 'Bawa ke organisasi yang sudah ada di sini',
    'Which one?': 'Yang mana?',
    'You work for it.': 'Anda bekerja untuknya.',
    'It confirmed the domain of your address.': 'Organisasi itu mengonfirmasi domain alamat Anda.',
    'An administrator of that organisation has to agree as well.': 'Administrator organisasi itu juga harus setuju.',
    'Ask to bring them there': 'Minta dibawa ke sana',
    'Take over as an organisation of its own': 'Ambil alih sebagai organisasi sendiri',
    'You become its first administrator and can invite colleagues.':
      'Anda menjadi administrator pertamanya dan dapat mengundang rekan kerja.',
    'Take it over': 'Ambil alih',
    Engagements: 'Kerja sama',
    'New engagement': 'Kerja sama baru',
    'Change the facts': 'Ubah fakta',
    Search: 'Cari',
    'Hand your answers over': 'Serahkan jawaban Anda',
    'Nothing was handed over': 'Tidak ada yang diserahkan',
    'The link ran out, or yet another contact is asked now. What you wrote is still kept.':
      'Tautannya kedaluwarsa, atau sekarang kontak lain lagi yang ditanya. Yang Anda tulis tetap disimpan.',
    '{customerName} asked about “{title}” through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.':
      '{customerName} bertanya tentang “{title}” melalui Rantai. Jika Anda ragu bahwa ini asli, telepon mereka di nomor yang sudah Anda miliki, bukan nomor dari surel.',
    'May {toName} go on with what you wrote?': 'Bolehkah {toName} melanjutkan yang Anda tulis?',
    '{fromName}, {customerName} asks <b>{toName}</b> ({toEmail}) about “{title}” from now on. What you wrote and did not send is kept where nobody reads it.':
      '{fromName}, mulai sekarang {customerName} bertanya kepada <b>{toName}</b> ({toEmail}) tentang “{title}”. Yang Anda tulis dan belum Anda kirim disimpan di tempat yang tidak dibaca siapa pun.',
    'If you agree, {toName} gets all of it, with your files, and goes on from there. {customerName} still sees nothing before it is sent.':
      'Jika Anda setuju, {toName} menerima semuanya, beserta berkas Anda, dan melanjutkan dari sana. {customerName} tetap tidak melihat apa pun sebelum dikirim.',
    'Hand my answers to {toName}': 'Serahkan jawaban saya kepada {toName}',
    'You don’t know this address, or it is not one of your company? Then close this page: nothing is handed over.':
      'Anda tidak mengenal alamat ini, atau bukan alamat perusahaan Anda? Tutup saja halaman ini: tidak ada yang diserahkan.',
    'Your answers were handed over': 'Jawaban Anda sudah diserahkan',
    'You don’t need to do anything more.': 'Anda tidak perlu melakukan apa-apa lagi.',
    'What you wrote is still kept, and was given to nobody by this link. If another contact is asked in their place, a newer mail asks you about that one.':
      'Yang Anda tulis tetap disimpan, dan tidak diberikan kepada siapa pun melalui tautan ini. Jika kontak lain ditanya sebagai gantinya, surel yang lebih baru menanyakan tentang kontak itu.',
    'What you wrote is still kept, and was given to nobody. Ask whoever sent you the questions to name the contact once more.':
      'Yang Anda tulis tetap disimpan, dan tidak diberikan kepada siapa pun. Mintalah pengirim pertanyaan menyebutkan kontaknya sekali lagi.',
    'Vendor due diligence, answered once and explained': 'Uji tuntas vendor, dijawab sekali dan dijelaskan',
    'Ask your vendors what the law and your own rules require, see how every point of the result came about, and ask again when it is time.':
      'Tanyakan kepada vendor Anda apa yang diwajibkan hukum dan aturan Anda sendiri, lihat dari mana setiap poin hasilnya berasal, dan tanyakan lagi saat waktunya tiba.',
    'Sign in': 'Masuk',
    'You have questions open in this browser': 'Ada pertanyaan yang terbuka di peramban ini',
    'For whoever entrusts data to others': 'Bagi yang memercayakan data kepada pihak lain',
    'Describe a service in a dozen plain questions. Rantai puts together what has to be asked, invites the vendor, reminds, scores the answers so that anyone can check the arithmetic, and follows the data to the vendors of your vendors.':
      'Jelaskan sebuah layanan dengan selusin pertanyaan sederhana. Rantai menyusun apa yang harus ditanyakan, mengundang vendor, mengingatkan, memberi skor pada jawaban sehingga siapa pun dapat memeriksa hitungannya, dan mengikuti data sampai ke vendor dari vendor Anda.',
    'For vendors': 'Bagi vendor',
    'You got a mail with a link? Open it: no account and no password is needed. What you answered once is there again when the next customer asks.':
      'Anda menerima surel berisi tautan? Bukalah: tidak perlu akun atau kata sandi. Yang sudah Anda jawab sekali tersedia lagi saat pelanggan berikutnya bertanya.',
    Join: 'Bergabung',
    'This invitation is for another address than the one you signed in with.':
      'Undangan ini untuk alamat lain, bukan alamat yang Anda pakai untuk masuk.',
    'Join {organisationName}': 'Bergabung dengan {organisationName}',
    '{invitedByName} invites you to work for {organisationName} in Rantai.':
      '{invitedByName} mengundang Anda bekerja untuk {organisationName} di Rantai.',
    'Your role': 'Peran Anda',
    'Invited address': 'Alamat yang diundang',
    'You did not join yet': 'Anda belum bergabung',
    'Sign in with {email}, or make an account with it and open this link again.':
      'Masuk dengan {email}, atau buat akun dengan alamat itu dan buka lagi tautan ini.',
    'The invitation is for {email}. Sign in with that address to join.':
      'Undangan ini untuk {email}. Masuklah dengan alamat itu untuk bergabung.',
    Law: 'Hukum',
    'You left': 'Anda sudah keluar',
    'You left, and your answers are kept': 'Anda sudah keluar, dan jawaban Anda tetap disimpan',
    'What this browser showed as saved is there when you come back. Nothing goes to your customer until you send it.':
      'Yang ditampilkan peramban ini sebagai tersimpan tetap ada saat Anda kembali. Tidak ada yang dikirim kepada pelanggan sampai Anda mengirimnya.',
    'To go on, on this device or another, open the link in the mail you got. You need no password.':
      'Untuk melanjutkan, di perangkat ini atau perangkat lain, buka tautan di surel yang Anda terima. Anda tidak memerlukan kata sandi.',
    'Do you have an account? <link>Sign in</link> instead.': 'Anda memiliki akun? <link>Masuk</link> saja.',
    Limit: 'Pembatasan',
    '{customerName} asks about your service': '{customerName} bertanya tentang layanan Anda',
    'Asked by {customerName} through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.':
      'Ditanyakan oleh {customerName} melalui Rantai. Jika Anda ragu bahwa ini asli, telepon mereka di nomor yang sudah Anda miliki, bukan nomor dari surel.',
    'You don’t need a password.': 'Anda tidak memerlukan kata sandi.',
    'Opening this link more than once is fine. Only you should use it; don’t forward the mail.':
      'Tautan ini boleh dibuka lebih dari sekali. Hanya Anda yang boleh menggunakannya; jangan meneruskan surelnya.',
    'A message from {name}': 'Pesan dari {name}',
    'Sign out': 'Keluar',
    'Question packs': 'Paket pertanyaan',
    'Keep mine': 'Pakai milik saya',
    Requests: 'Permintaan',
    'What customers asked you': 'Yang ditanyakan pelanggan kepada Anda',
    'Nobody has asked anything yet': 'Belum ada yang bertanya',
    'When a customer sends questions to your company, they appear here and you get a mail.':
      'Jika pelanggan mengirim pertanyaan kepada perusahaan Anda, pertanyaan itu muncul di sini dan Anda menerima surel.',
    'Choose a new password': 'Pilih kata sandi baru',
    'This link no longer works: it was used, or it is older than ten minutes. Your password is as it was.':
      'Tautan ini tidak berfungsi lagi: sudah digunakan, atau lebih dari sepuluh menit yang lalu. Kata sandi Anda tetap seperti semula.',
    'Every device that is signed in with the old one is signed out.':
      'Semua perangkat yang masuk dengan kata sandi lama dikeluarkan.',
    'Your password is not changed yet': 'Kata sandi Anda belum diubah',
    'New password': 'Kata sandi baru',
    'Set this password': 'Tetapkan kata sandi ini',
    'The link ran out? <link>Ask for another</link>': 'Tautannya kedaluwarsa? <link>Minta yang lain</link>',
    'Look at your mail': 'Periksa surel Anda',
    'If the address has an account, a mail with a link is on its way. The link works once, for ten minutes. Until you use it, your password stays as it is.':
      'Jika alamat ini memiliki akun, surel berisi tautan sedang dikirim. Tautan berfungsi satu kali, selama sepuluh menit. Sampai Anda menggunakannya, kata sandi Anda tetap seperti semula.',
    '<link>Ask again</link> if nothing arrives.': '<link>Minta lagi</link> jika tidak ada yang datang.',
    'We send you a mail with a link that lets you choose one.':
      'Kami mengirim surel berisi tautan untuk memilih kata sandi baru.',
    'No mail was sent': 'Tidak ada surel yang dikirim',
    'Send me the link': 'Kirimi saya tautan',
    'Back to sign in': 'Kembali ke halaman masuk',
    Password: 'Kata sandi',
    'Your address is confirmed. Sign in now.': 'Alamat Anda sudah dikonfirmasi. Silakan masuk.',
    'Your new password is set, and every device was signed out. Sign in with it.':
      'Kata sandi baru Anda sudah ditetapkan, dan semua perangkat dikeluarkan. Masuklah dengan kata sandi itu.',
    'Your address is not confirmed yet. We just sent you a fresh mail: press the button in it, then sign in here.':
      'Alamat Anda belum dikonfirmasi. Kami baru saja mengirim surel baru: tekan tombol di dalamnya, lalu masuk di sini.',
    'Did you come by a link in a mail?': 'Apakah Anda datang melalui tautan di surel?',
    'Open that link again: it leads back to your answers, which are kept, and needs no password.':
      'Buka lagi tautan itu: tautan itu membawa Anda kembali ke jawaban yang tersimpan, dan tidak memerlukan kata sandi.',
    'You are not signed in': 'Anda belum masuk',
    'Don’t want to wait? <link>Choose a new password</link> by mail: after that you can sign in at once.':
      'Tidak ingin menunggu? <link>Pilih kata sandi baru</link> melalui surel: setelah itu Anda dapat langsung masuk.',
    '<link>Choose a new password</link> if you don’t know yours any more.':
      '<link>Pilih kata sandi baru</link> jika Anda lupa.',
    'No account yet? <link>Make one</link>. To answer a customer’s questions you need none: the link in your mail is enough.':
      'Belum punya akun? <link>Buat akun</link>. Untuk menjawab pertanyaan pelanggan, Anda tidak memerlukannya: tautan di surel Anda sudah cukup.',
    'Sign up': 'Daftar',
    'One account is enough, for every organisation you work for and every customer who asks you.':
      'Satu akun cukup untuk setiap organisasi tempat Anda bekerja dan setiap pelanggan yang bertanya.',
    'Your account is not made yet': 'Akun Anda belum dibuat',
    'As colleagues and customers know you. One name is enough if you have one.':
      'Seperti yang dikenal rekan kerja dan pelanggan. Satu nama cukup jika Anda hanya memiliki satu.',
    'E-mail address at work': 'Alamat surel kerja',
    'Make my account': 'Buat akun saya',
    'You have one? <link>Sign in</link>': 'Sudah punya akun? <link>Masuk</link>',
    'We sent you a mail. Press the button in it within a day; that confirms that the address is yours.':
      'Kami mengirim surel kepada Anda. Tekan tombol di dalamnya dalam waktu sehari; itu mengonfirmasi bahwa alamat ini milik Anda.',
    'Nothing arrives?': 'Tidak ada yang datang?',
    'Look among unwanted mail, or <link>check the address and try once more</link>.':
      'Periksa folder spam, atau <link>periksa alamatnya dan coba sekali lagi</link>.',
    Edit: 'Ubah',
    'Import vendors': 'Impor vendor',
    'Add a vendor': 'Tambahkan vendor',
    'Confirm your address': 'Konfirmasi alamat Anda',
    'Confirm your e-mail address': 'Konfirmasi alamat surel Anda',
    'Press the button if you made an account at Rantai with the address this mail came to. If you didn’t, close this page; nothing happens.':
      'Tekan tombol jika Anda membuat akun di Rantai dengan alamat tujuan surel ini. Jika tidak, tutup halaman ini; tidak terjadi apa-apa.',
    'Your address is not confirmed yet': 'Alamat Anda belum dikonfirmasi',
    'The one you chose when you signed up. It shows that it was you who asked for this mail.':
      'Yang Anda pilih saat mendaftar. Ini menunjukkan bahwa Anda sendiri yang meminta surel ini.',
    'Confirm my address': 'Konfirmasi alamat saya',
    'This link no longer works': 'Tautan ini tidak berfungsi lagi',
    'It was used already, or it is older than a day. Nothing is lost.':
      'Tautan sudah digunakan, atau lebih dari sehari yang lalu. Tidak ada yang hilang.',
    'If you confirmed your address before, just <link>sign in</link>. If not, sign in as well: we then send you a fresh mail.':
      'Jika Anda sudah mengonfirmasi alamat sebelumnya, <link>masuk</link> saja. Jika belum, masuklah juga: kami lalu mengirim surel baru.',
    'No connection. What you opened appears by itself once the portal can be reached.':
      'Tidak ada koneksi. Yang Anda buka muncul dengan sendirinya begitu portal dapat dijangkau.',
    'The portal can’t be reached, and did not confirm anything. What you typed is still here: try again.':
      'Portal tidak dapat dijangkau, dan tidak mengonfirmasi apa pun. Yang Anda ketik masih ada di sini: coba lagi.',
    'The connection is back. Nothing was sent yet: press the button again.':
      'Koneksi sudah kembali. Belum ada yang dikirim: tekan lagi tombolnya.',
    'No connection: nothing was sent. What you typed is still here. Try again once you are online.':
      'Tidak ada koneksi: tidak ada yang dikirim. Yang Anda ketik masih ada di sini. Coba lagi setelah terhubung.',
    Close: 'Tutup',
    'Looking for vendors and engagements': 'Mencari vendor dan kerja sama',
    'Vendors and engagements could not be searched. Type again to retry.':
      'Vendor dan kerja sama tidak dapat dicari. Ketik lagi untuk mencoba kembali.',
    'Your own vendors': 'Vendor Anda sendiri',
    Colleagues: 'Rekan kerja',
    Leave: 'Keluar',
    Brunei: 'Brunei',
    Cambodia: 'Kamboja',
    Indonesia: 'Indonesia',
    Laos: 'Laos',
    Malaysia: 'Malaysia',
    Myanmar: 'Myanmar',
    Philippines: 'Filipina',
    Singapore: 'Singapura',
    Thailand: 'Thailand',
    Vietnam: 'Vietnam',
    'answers judge submitted': 'jawaban nilai kiriman',
    'waiting late remind': 'menunggu terlambat ingatkan',
    'register suppliers': 'daftar pemasok',
    'services contracts': 'layanan kontrak',
    'Law library': 'Pustaka hukum',
    'rules countries transfers deadlines': 'aturan negara transfer tenggat',
    'Law of {country}': 'Hukum {country}',
    'law library rules notification transfer': 'hukum pustaka aturan pemberitahuan transfer',
    'Requests to answer': 'Permintaan untuk dijawab',
    'customers asked questionnaires': 'pelanggan bertanya kuesioner',
    settings: 'pengaturan',
    'People and roles': 'Orang dan peran',
    'members invite': 'anggota undang',
    'password language time zone': 'kata sandi bahasa zona waktu',
    'new supplier': 'pemasok baru',
    'csv xlsx spreadsheet': 'csv xlsx lembar kerja',
    'choose an engagement': 'pilih kerja sama',
    ask: 'tanya',
    'Remind vendors': 'Ingatkan vendor',
    'chase list': 'daftar tindak lanjut',
    late: 'terlambat',
    'choose from the review queue': 'pilih dari antrean tinjauan',
    'approve reject accept conditions': 'setujui tolak terima syarat',
    'ask send questionnaire scope': 'tanya kirim kuesioner ruang lingkup',
    'Manage the invitation': 'Kelola undangan',
    'recall resend due': 'tarik kembali kirim ulang tenggat',
    'intake tier edit': 'isian tingkat ubah',
    'this vendor': 'vendor ini',
    'this engagement': 'kerja sama ini',
    vendor: 'vendor',
    engagement: 'kerja sama',
    Keys: 'Tombol',
    Work: 'Pekerjaan',
    Register: 'Daftar',
    Everywhere: 'Di mana saja',
    'go to a vendor or a page, or do something': 'buka vendor atau halaman, atau lakukan sesuatu',
    'show these keys': 'tampilkan tombol ini',
    'In this list': 'Di daftar ini',
    'There is nothing here for you': 'Tidak ada apa pun untuk Anda di sini',
    'Nothing was changed.': 'Tidak ada yang diubah.',
    'The address may be mistyped, or the page belongs to an organisation you are not working in. Go to the start page and find it from there. Came by a mail? Open its link again, as it stands there.':
      'Alamatnya mungkin salah ketik, atau halaman ini milik organisasi lain yang tidak sedang Anda buka. Buka halaman awal dan cari dari sana. Datang dari surel? Buka lagi tautannya persis seperti tertulis di sana.',
    'Please sign in': 'Silakan masuk',
    'Your session ended; what you saved before is kept.': 'Sesi Anda berakhir; yang sudah Anda simpan tetap ada.',
    'Sign in and open this page again.': 'Masuk lagi dan buka halaman ini kembali.',
    'Your role does not allow this': 'Peran Anda tidak mengizinkan ini',
    'Ask an administrator of your organisation to do it, or to give you the role for it.':
      'Mintalah administrator organisasi Anda melakukannya, atau memberi Anda peran untuk itu.',
    'Something in the form cannot be taken': 'Ada isian formulir yang tidak dapat diterima',
    'Go back, look at the fields again and send it once more.': 'Kembali, periksa lagi kolomnya dan kirim sekali lagi.',
    'Somebody else changed this in the meantime': 'Orang lain mengubah ini sementara itu',
    'Their change is kept and yours was not saved.': 'Perubahannya disimpan dan perubahan Anda tidak tersimpan.',
    'Open the page again, see what changed, then make your change.':
      'Buka lagi halaman ini, lihat apa yang berubah, lalu buat perubahan Anda.',
    'Nothing you answered is lost.': 'Yang sudah Anda jawab tidak hilang.',
    'Use the newest mail you got, or ask the sender for a fresh link.':
      'Gunakan surel terbaru yang Anda terima, atau mintalah tautan baru kepada pengirimnya.',
    'Too many attempts': 'Terlalu banyak percobaan',
    'Wait a few minutes, then try again.': 'Tunggu beberapa menit, lalu coba lagi.',
    'This step is not possible any more': 'Langkah ini tidak dapat dilakukan lagi',
    'Open the page again to see where things stand now.': 'Buka lagi halaman ini untuk melihat keadaan terbaru.',
    'That file is too large': 'Berkas itu terlalu besar',
    'Nothing was uploaded.': 'Tidak ada yang diunggah.',
    'Choose a smaller file, or split it.': 'Pilih berkas yang lebih kecil, atau bagi berkasnya.',
    'That kind of file is not accepted': 'Jenis berkas itu tidak diterima',
    'Save it as PDF, an office document or a picture and try again.':
      'Simpan sebagai PDF, dokumen perkantoran atau gambar lalu coba lagi.',
    'A part of the portal does not answer right now': 'Sebagian portal sedang tidak menjawab',
    'What you saved before is kept.': 'Yang sudah Anda simpan tetap ada.',
    'Try again in a minute.': 'Coba lagi dalam satu menit.',
    'The portal can’t be reached': 'Portal tidak dapat dijangkau',
    'What you saved before is kept; what you were just sending may not have arrived.':
      'Yang sudah Anda simpan tetap ada; yang baru saja Anda kirim mungkin belum sampai.',
    'Look whether this device is online, then open this page again.':
      'Periksa apakah perangkat ini terhubung, lalu buka lagi halaman ini.',
    'Something went wrong on our side': 'Ada yang salah di pihak kami',
    'Try again. If it stays, tell whoever runs this portal the reference below.':
      'Coba lagi. Jika tetap begitu, sampaikan nomor rujukan di bawah kepada pengelola portal ini.',
    'Reference: <code>{reference}</code>': 'Rujukan: <code>{reference}</code>',
    'Go to the start page': 'Buka halaman awal',
    Administrator: 'Administrator',
    Procurement: 'Pengadaan',
    'Risk manager': 'Manajer risiko',
    'Data protection': 'Pelindungan data',
    Auditor: 'Auditor',
    Contributor: 'Kontributor',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'sekitar {minutes} menit',
    'about {hours} h': 'sekitar {hours} jam',
    'about {hours} h {minutes} min': 'sekitar {hours} jam {minutes} menit',
    '{count} d': '{count} hr',
    '{count} min': '{count} mnt',
    '{count} h': '{count} jam',
    'Skip to the content': 'Langsung ke isi',
    Main: 'Utama',
    Menu: 'Menu',
    'Search or command': 'Cari atau perintah',
    'Go to a vendor, or type what to do': 'Buka vendor, atau ketik apa yang ingin dilakukan',
    'Command palette': 'Palet perintah',
    'Nothing matches. Try fewer letters.': 'Tidak ada yang cocok. Coba lebih sedikit huruf.',
    Do: 'Lakukan',
    'Go to': 'Buka',
    optional: 'opsional',
    Saving: 'Menyimpan',
    'Saved {time}': 'Tersimpan {time}',
    'Kept on this device, {time}': 'Tersimpan di perangkat ini, {time}',
    'Not saved: two versions': 'Belum tersimpan: dua versi',
    'Not saved': 'Belum tersimpan',
    'Open {name}': 'Buka {name}',
    'Replace {name}': 'Ganti {name}',
    'Yes, still true': 'Ya, masih benar',
    'Change it': 'Ubah',
    'Use this one': 'Gunakan yang ini',
    'Yours, {time}': 'Milik Anda, {time}',
    or: 'atau',
    Strong: 'Kuat',
    Adequate: 'Memadai',
    'Needs a plan': 'Perlu rencana',
    Weak: 'Lemah',
    'Very weak': 'Sangat lemah',
    'Not scored': 'Tanpa skor',
    proven: 'terbukti',
    'Show as table': 'Tampilkan sebagai tabel',
    'Select all': 'Pilih semua',
    Pages: 'Halaman',
    'Remove the filter {name}': 'Hapus filter {name}',
    '{count} selected': '{count} dipilih',
    Clear: 'Kosongkan',
    'Last time, then now': 'Yang lalu, lalu sekarang',
    added: 'ditambahkan',
    removed: 'dikeluarkan',
    Loading: 'Memuat',
    done: 'selesai',
    'under way': 'sedang berjalan',
    'to do': 'belum dikerjakan',
    'changed since': 'berubah sejak itu',
    Date: 'Tanggal',
    'limit {limit}': 'batas {limit}',
    '{score} without limits': '{score} tanpa pembatasan',
    'Score shown': 'Skor yang ditampilkan',
    'Points of all answers': 'Poin semua jawaban',
    'Lowest limit in force': 'Batas terendah yang berlaku',
    Maturity: 'Kematangan',
    Sum: 'Jumlah',
    'After the lowest limit': 'Setelah batas terendah',
    'decided {score}': 'diputuskan {score}',
    'floor {score}': 'minimum {score}',
    'Added by the organisation.': 'Ditambahkan oleh organisasi.',
    'There is no pack called {id}.': 'Tidak ada paket bernama {id}.',
    'Because the organisation works in health.': 'Karena organisasi bekerja di bidang kesehatan.',
    'Because the service handles health data.': 'Karena layanan menangani data kesehatan.',
    'Because the organisation works in finance.': 'Karena organisasi bekerja di bidang keuangan.',
    'Because people the data is about are there.': 'Karena subjek data berada di sana.',
    'Because data is stored there.': 'Karena data disimpan di sana.',
    'Because the organisation is supervised there.': 'Karena organisasi diawasi di sana.',
    'Because people the data is about are there, and data is stored there.':
      'Karena subjek data berada di sana, dan data disimpan di sana.',
    'Because people the data is about are there, and the organisation is supervised there.':
      'Karena subjek data berada di sana, dan organisasi diawasi di sana.',
    'Because data is stored there, and the organisation is supervised there.':
      'Karena data disimpan di sana, dan organisasi diawasi di sana.',
    'Because people the data is about are there, and data is stored there, and the organisation is supervised there.':
      'Karena subjek data berada di sana, data disimpan di sana, dan organisasi diawasi di sana.',
    'Asked of everyone who holds the organisation’s data.': 'Ditanyakan kepada semua yang memegang data organisasi.',
    'Because the service is hosted.': 'Karena layanan ini di-hosting.',
    Chains: 'Rantai',
    Incidents: 'Insiden',
    Contracts: 'Kontrak',
    'Notices of change': 'Pemberitahuan perubahan',
    Announcements: 'Pengumuman',
    Transfers: 'Transfer',
    'Incident reports': 'Laporan insiden',
    'Announce a change of your sub-processors': 'Umumkan perubahan subprosesor Anda',
    Answered: 'Dijawab',
    'Nothing was changed': 'Tidak ada yang diubah',
    'E-mail': 'Surel',
    'Language of the mail': 'Bahasa surel',
    'Take the questions back': 'Tarik kembali pertanyaan',
    'Answers are due on': 'Tenggat jawaban',
    'Taken back': 'Ditarik kembali',
    'Waits for an answer': 'Menunggu jawaban',
    '{name}, {date}': '{name}, {date}',
    '{name} agreed on {date}.': '{name} menyetujuinya pada {date}.',
    '{customer} has the answers of {party}': '{customer} sudah memiliki jawaban {party}',
    'They went with yours, and stand as they are.':
      'Jawaban itu terkirim bersama jawaban Anda, dan tetap seperti adanya.',
    '{customer} sees the answers of {party} once you send yours':
      '{customer} melihat jawaban {party} setelah Anda mengirim jawaban Anda',
    '{customer} doesn’t see the answers of {party}': '{customer} tidak melihat jawaban {party}',
    'Withdraw this': 'Tarik persetujuan ini',
    'Let {customer} see them': 'Izinkan {customer} melihatnya',
    'Until then you can withdraw it.': 'Sampai saat itu Anda dapat menariknya.',
    'You sent your answers already: if you agree, it sees these at once, with the company’s name.':
      'Jawaban Anda sudah terkirim: jika Anda setuju, pelanggan langsung melihat jawaban ini, dengan nama perusahaannya.',
    'If you agree, it sees them beside your own, with the company’s name. You can withdraw it until you send yours.':
      'Jika Anda setuju, pelanggan melihatnya di samping jawaban Anda, dengan nama perusahaannya. Anda dapat menariknya sampai Anda mengirim jawaban Anda.',
    'Which questions': 'Pertanyaan mana',
    'Only questions that concern whoever does the work for you can be passed on.':
      'Hanya pertanyaan yang menyangkut pihak yang bekerja untuk Anda yang dapat diteruskan.',
    'Company that does the work': 'Perusahaan yang mengerjakannya',
    'Your answers name: {names}': 'Jawaban Anda menyebut: {names}',
    'It reads this as the title of your questions. Don’t name your customer.':
      'Perusahaan itu membacanya sebagai judul pertanyaan Anda. Jangan sebut pelanggan Anda.',
    'Who should answer': 'Siapa yang sebaiknya menjawab',
    'Why you ask': 'Mengapa Anda bertanya',
    'Stands in the mail. Don’t name your customer here either.':
      'Tercantum dalam email. Di sini pun jangan sebut pelanggan Anda.',
    'Pass the questions on': 'Teruskan pertanyaan',
    'Sent by {name}, {title}, on {date}.': 'Dikirim oleh {name}, {title}, pada {date}.',
    'with {files}': 'dengan {files}',
    'Taken up on {date} by {name}': 'Diambil pada {date} oleh {name}',
    'Make it your answer': 'Jadikan jawaban Anda',
    'Put it in place of your answer': 'Gantikan jawaban Anda dengan ini',
    '{party} asked {count, plural, one {# company} other {# companies}} in its turn, and lets you see the answers':
      '{party} pada gilirannya menanyai {count, plural, other {# perusahaan}}, dan mengizinkan Anda melihat jawabannya',
    '{name}: {service}': '{name}: {service}',
    '{count, plural, one {# question} other {# questions}}, due on {date}':
      '{count, plural, other {# pertanyaan}}, tenggat {date}',
    '{asker} asked {contact} ({email}) on {date}': '{asker} menanyai {contact} ({email}) pada {date}',
    'reminded on {date}': 'diingatkan pada {date}',
    'taken back on {date} by {name}': 'ditarik kembali pada {date} oleh {name}',
    'Remind once': 'Ingatkan sekali',
    'Being sent': 'Sedang dikirim',
    Late: 'Terlambat',
    'The questions are on their way. You get a mail when the answers are here.':
      'Pertanyaan sedang dikirim. Anda mendapat email saat jawabannya tiba.',
    'A reminder is on its way.': 'Pengingat sedang dikirim.',
    'The questions are taken back. The link no longer works.':
      'Pertanyaan ditarik kembali. Tautannya tidak berlaku lagi.',
    'You agreed. Your customer sees these answers with yours.':
      'Anda setuju. Pelanggan Anda melihat jawaban ini bersama jawaban Anda.',
    'Withdrawn. Your customer doesn’t see these answers.': 'Ditarik. Pelanggan Anda tidak melihat jawaban ini.',
    'The answer is yours now. What you had written before stays in the history.':
      'Jawaban ini kini milik Anda. Yang Anda tulis sebelumnya tetap ada di riwayat.',
    'As many questions as possible at a time wait for answers already. Nothing was sent. Take something back, or wait for an answer.':
      'Sudah sebanyak mungkin permintaan menunggu jawaban sekaligus. Tidak ada yang dikirim. Tarik kembali salah satu, atau tunggu jawaban.',
    'The questionnaire was taken back. Nothing was sent.': 'Kuesioner ditarik kembali. Tidak ada yang dikirim.',
    'The questionnaire is closed. Nothing was sent.': 'Kuesioner sudah ditutup. Tidak ada yang dikirim.',
    'A reminder went out before; nobody gets two. Write to the contact yourself.':
      'Pengingat sudah pernah dikirim; tidak ada yang mendapat dua. Tulislah sendiri kepada narahubung.',
    'The questions are just being sent. Nothing was changed; try again in a minute.':
      'Pertanyaan sedang dikirim. Tidak ada yang diubah; coba lagi sebentar lagi.',
    'No answers have come yet. Nothing was changed.': 'Belum ada jawaban. Tidak ada yang diubah.',
    'The answers came in the meantime. Nothing was changed.':
      'Sementara itu jawaban sudah tiba. Tidak ada yang diubah.',
    'The questions were taken back in the meantime. Nothing was changed.':
      'Sementara itu pertanyaan sudah ditarik kembali. Tidak ada yang diubah.',
    'Your customer has these answers already. That can’t be undone here; write to your customer.':
      'Pelanggan Anda sudah memiliki jawaban ini. Itu tidak dapat dibatalkan di sini; tulislah kepada pelanggan Anda.',
    'Your answers were sent, so this one can’t be changed now. Nothing was changed.':
      'Jawaban Anda sudah terkirim, jadi yang ini tidak dapat diubah sekarang. Tidak ada yang diubah.',
    'Your own answer was changed in the meantime. Nothing was changed; look at it below, then choose again.':
      'Sementara itu jawaban Anda sendiri sudah berubah. Tidak ada yang diubah; lihat di bawah, lalu pilih lagi.',
    'Ask a sub-processor': 'Tanyakan ke subprosesor',
    'A company that does part of the work for you can answer for its part. It gets a link of its own and sees the questions you choose, your company’s name and the day; neither who your customer is nor your other answers.':
      'Perusahaan yang mengerjakan sebagian pekerjaan untuk Anda dapat menjawab bagiannya. Perusahaan itu mendapat tautan sendiri dan melihat pertanyaan yang Anda pilih, nama perusahaan Anda dan tanggalnya; bukan siapa pelanggan Anda atau jawaban Anda yang lain.',
    'No question can be passed on': 'Tidak ada pertanyaan yang dapat diteruskan',
    'None of the questions asked now concerns whoever does work for you. More may come as you answer.':
      'Tidak ada pertanyaan saat ini yang menyangkut pihak yang bekerja untuk Anda. Mungkin muncul lagi saat Anda menjawab.',
    'Pass questions on': 'Teruskan pertanyaan ke pihak lain',
    'Let a sub-processor answer for its part': 'Biarkan subprosesor menjawab bagiannya',
    '{customerName} asks you as its sub-processor': '{customerName} bertanya kepada Anda sebagai subprosesornya',
    'It sees what you send, and may show it to its own customer with your company’s name. Nobody sees anything before you send.':
      'Perusahaan itu melihat yang Anda kirim, dan boleh menunjukkannya kepada pelanggannya sendiri dengan nama perusahaan Anda. Tidak ada yang melihat apa pun sebelum Anda mengirim.',
    'In the hands of {names}': 'Dipegang oleh {names}',
    'Hand over': 'Serahkan',
    Done: 'Selesai',
    'Save. Done': 'Simpan. Selesai',
    'What do you hand over?': 'Apa yang Anda serahkan?',
    'A section': 'Satu bagian',
    'Choose it below.': 'Pilih di bawah.',
    'Single questions': 'Pertanyaan tertentu',
    'Tick them below.': 'Centang di bawah.',
    'Every question, without signing': 'Semua pertanyaan, tanpa menandatangani',
    'They answer; you check and send.': 'Mereka menjawab; Anda memeriksa dan mengirim.',
    'The whole questionnaire: they take over': 'Seluruh kuesioner: mereka mengambil alih',
    'They answer, sign and send, and see the messages with {customerName}.':
      'Mereka menjawab, menandatangani dan mengirim, serta melihat pesan dengan {customerName}.',
    Section: 'Bagian',
    'Counts where you chose “A section”.': 'Berlaku jika Anda memilih “Satu bagian”.',
    'The link goes there, and works without a password.': 'Tautan dikirim ke sana dan berfungsi tanpa kata sandi.',
    'A word to them, if you like': 'Pesan untuk mereka, jika Anda mau',
    'Stands in the mail.': 'Tercantum dalam surel.',
    'Wanted by': 'Diharapkan paling lambat',
    'They are reminded two days before, on the day, and three and seven days after, until all is answered.':
      'Mereka diingatkan dua hari sebelumnya, pada harinya, serta tiga dan tujuh hari sesudahnya, sampai semuanya terjawab.',
    'Taken back ({count})': 'Ditarik kembali ({count})',
    '{name} (you)': '{name} (Anda)',
    '{by} handed it to {email} on {date}, wanted by {day}':
      '{by} menyerahkannya kepada {email} pada {date}, diharapkan paling lambat {day}',
    'opened on {date}': 'dibuka pada {date}',
    'next reminder on {date}': 'pengingat berikutnya pada {date}',
    Remind: 'Ingatkan',
    'Take back': 'Tarik kembali',
    'ended on {date}, with the link it came from': 'berakhir pada {date}, bersama tautan asalnya',
    'All of it is answered. {byName} has your answers.':
      'Semuanya sudah dijawab. {byName} sudah menerima jawaban Anda.',
    '{byName} handed this to you, and wants it by {day}':
      '{byName} menyerahkan ini kepada Anda, dan mengharapkannya paling lambat {day}',
    'Each answer is saved as you write, and {byName} sees it. There is nothing to send: {byName} does that.':
      'Setiap jawaban tersimpan saat Anda menulis, dan {byName} melihatnya. Tidak ada yang perlu dikirim: {byName} yang melakukannya.',
    'Not opened yet': 'Belum dibuka',
    'Being answered': 'Sedang dijawab',
    'The whole questionnaire, with signing and sending': 'Seluruh kuesioner, termasuk menandatangani dan mengirim',
    'The section “{title}”': 'Bagian “{title}”',
    '{count, plural, one {# question} other {# questions}}': '{count} pertanyaan',
    'Handed over. The mail with the link is on its way.': 'Sudah diserahkan. Surel berisi tautan sedang dikirim.',
    'Taken back. The link no longer works; everything answered there stays.':
      'Sudah ditarik kembali. Tautannya tidak berfungsi lagi; semua yang dijawab di sana tetap ada.',
    'Fifty parts are in others’ hands already. Nothing was sent. Take something back first.':
      'Sudah lima puluh bagian dipegang orang lain. Tidak ada yang terkirim. Tarik kembali sesuatu lebih dahulu.',
    'There was a mail within the last day already. Nothing was sent; try again tomorrow.':
      'Sudah ada surel dalam satu hari terakhir. Tidak ada yang terkirim; coba lagi besok.',
    'It was taken back in the meantime. Nothing was changed.':
      'Sementara itu sudah ditarik kembali. Tidak ada yang berubah.',
    'The answers were sent, so there is nothing to hand over now. Nothing was sent.':
      'Jawaban sudah dikirim, jadi tidak ada yang bisa diserahkan sekarang. Tidak ada yang terkirim.',
    'Nothing can be answered now. Nothing was sent.': 'Sekarang tidak ada yang bisa dijawab. Tidak ada yang terkirim.',
    'Your role may not do that. Nothing was changed; ask an administrator.':
      'Peran Anda tidak boleh melakukannya. Tidak ada yang berubah; tanyakan kepada administrator.',
    'Who answers what': 'Siapa menjawab apa',
    'A colleague or an expert answers by a link of their own, sees only what you hand over, and can’t send. What nobody holds is with you.':
      'Rekan kerja atau ahli menjawab lewat tautannya sendiri, hanya melihat yang Anda serahkan, dan tidak dapat mengirim. Yang tidak dipegang siapa pun ada pada Anda.',
    'Hand something over': 'Serahkan sesuatu',
    'Nothing is in others’ hands.': 'Tidak ada yang dipegang orang lain.',
    'Hand this section to somebody': 'Serahkan bagian ini kepada orang lain',
    'Hand questions to a colleague or an expert': 'Serahkan pertanyaan kepada rekan kerja atau ahli',
    'Who answers what: {count, plural, one {# part} other {# parts}} in others’ hands':
      'Siapa menjawab apa: {count} bagian dipegang orang lain',
    'Questions handed to you': 'Pertanyaan yang diserahkan kepada Anda',
    '{by} ({email}) handed you part of what {customerName} asks about “{title}”, through Rantai. If you doubt that this is genuine, ask {by} in another way than by the mail.':
      '{by} ({email}) menyerahkan kepada Anda bagian dari yang ditanyakan {customerName} tentang “{title}”, melalui Rantai. Jika Anda ragu ini asli, tanyakan kepada {by} dengan cara selain surel itu.',
    '{by} asks you to take the questionnaire over': '{by} meminta Anda mengambil alih kuesioner',
    '{by} asks you to answer {count, plural, one {# question} other {# questions}}':
      '{by} meminta Anda menjawab {count} pertanyaan',
    'You see everything that was answered so far, answer the rest, sign and send it to {customerName}.':
      'Anda melihat semua yang sudah dijawab, menjawab sisanya, menandatangani, dan mengirimnya kepada {customerName}.',
    'You see these questions alone. Each answer is saved as you write and goes to {by}, who sends everything to {customerName}.':
      'Anda hanya melihat pertanyaan ini. Setiap jawaban tersimpan saat Anda menulis dan sampai ke {by}, yang mengirim semuanya kepada {customerName}.',
    'Wanted by {day}': 'Diharapkan paling lambat {day}',
    'Open the questions': 'Buka pertanyaan',
    'You don’t need to do anything. What you answered is kept by whoever handed it to you.':
      'Anda tidak perlu melakukan apa pun. Jawaban Anda disimpan oleh orang yang menyerahkannya kepada Anda.',
    'You don’t need to do anything. The questionnaire is not asked any more.':
      'Anda tidak perlu melakukan apa pun. Kuesioner ini tidak ditanyakan lagi.',
    'Links work for a limited time, for your safety. Ask whoever handed it to you for a reminder: it brings a fresh link.':
      'Demi keamanan Anda, tautan berlaku terbatas. Mintalah pengingat dari orang yang menyerahkannya: di dalamnya ada tautan baru.',
    'Other countries': 'Negara lain',
    'Back to your answers': 'Kembali ke jawaban Anda',
    'Name of your organisation': 'Nama organisasi Anda',
    'As your customers know you. Its language and clock are those of this browser; the settings change all three.':
      'Seperti yang dikenal pelanggan Anda. Bahasa dan jamnya mengikuti peramban ini; ketiganya dapat diubah di pengaturan.',
    'You were signed out: your session ran out, or an administrator changed what you may do here. What you saved is safe. Sign in to go on.':
      'Anda telah keluar: sesi Anda berakhir, atau administrator mengubah apa yang boleh Anda lakukan di sini. Yang sudah disimpan aman. Masuk untuk melanjutkan.',
    'Nothing was saved yet': 'Belum ada yang tersimpan',
    Unchanged: 'Tidak berubah',
    Refused: 'Ditolak',
    Empty: 'Kosong',
    'What came of the file': 'Hasil dari berkas',
    'Check what the file changes': 'Periksa yang diubah berkas ini',
    'Nothing is saved before you confirm it at the end of what you choose.':
      'Tidak ada yang disimpan sebelum Anda mengonfirmasinya di akhir pilihan Anda.',
    '{count, plural, =0 {No answer was changed.} one {# answer was saved from the file.} other {# answers were saved from the file.}} The file was removed.':
      '{count, plural, =0 {Tidak ada jawaban yang diubah.} other {# jawaban disimpan dari berkas.}} Berkas sudah dihapus.',
    'The file was removed. No answer was changed.': 'Berkas sudah dihapus. Tidak ada jawaban yang diubah.',
    'Changed in both: choose': 'Berubah di keduanya: pilih',
    'These were changed in the sheet and in the portal since the file was downloaded. What you take from the sheet leaves the other in the history.':
      'Ini berubah di lembar dan di portal sejak berkas diunduh. Jika Anda mengambil isi lembar, isi portal tetap ada di riwayat.',
    'All at once': 'Semua sekaligus',
    'Counts for those that you don’t decide below.': 'Berlaku untuk yang tidak Anda tentukan di bawah.',
    'I decide each below': 'Saya tentukan satu per satu di bawah',
    'Keep what the portal has': 'Pertahankan isi portal',
    'Take what the sheet has': 'Ambil isi lembar',
    'Keep the portal’s: {name}, {time}': 'Pertahankan isi portal: {name}, {time}',
    'Keep the portal’s': 'Pertahankan isi portal',
    'Take the sheet’s': 'Ambil isi lembar',
    'Changed in the sheet, taken over': 'Berubah di lembar, diambil',
    'Changed in both': 'Berubah di keduanya',
    'Refused, with the reason': 'Ditolak, dengan alasannya',
    'Not understood': 'Tidak dipahami',
    'Not yours to change': 'Bukan milik Anda untuk diubah',
    '{count, plural, one {# row} other {# rows}} in the file': '{count} baris dalam berkas',
    'These columns are missing in the file, so what the portal has there stays: {columns}.':
      'Kolom ini tidak ada dalam berkas, jadi isi portal di situ tetap: {columns}.',
    'The hidden column that says what each row held when you downloaded the file is missing. Where the sheet and the portal differ, you are asked.':
      'Kolom tersembunyi yang mencatat isi setiap baris saat berkas diunduh tidak ada. Di mana lembar dan portal berbeda, Anda ditanya.',
    'Nothing was read from these columns: {columns}.': 'Tidak ada yang dibaca dari kolom ini: {columns}.',
    'Changed in the sheet': 'Berubah di lembar',
    'Nobody changed these here since the file was downloaded. They are taken over when you save.':
      'Tidak ada yang mengubah ini di sini sejak berkas diunduh. Semua diambil saat Anda menyimpan.',
    'Nothing in this file changes an answer.': 'Tidak ada isi berkas ini yang mengubah jawaban.',
    'Save the answers and what you chose': 'Simpan jawaban dan pilihan Anda',
    'Save {count, plural, one {# answer} other {# answers}}': 'Simpan {count} jawaban',
    'Remove the file, change nothing': 'Hapus berkas, tidak ada yang berubah',
    'Download the file as you sent it': 'Unduh berkas seperti yang Anda kirim',
    'Kept as the portal had it': 'Tetap seperti di portal',
    'You chose the portal’s. What the sheet had stands here for a week after you sent it.':
      'Anda memilih isi portal. Isi lembar tetap tampil di sini selama seminggu setelah Anda mengirimnya.',
    'Correct these in the sheet and send it again, or write them in the portal.':
      'Perbaiki ini di lembar dan kirim lagi, atau tulis di portal.',
    'Nothing of these is lost: correct them in the sheet and send it again, or write them in the portal.':
      'Tidak ada yang hilang: perbaiki di lembar dan kirim lagi, atau tulis di portal.',
    'What these rows say stays in your file.': 'Isi baris-baris ini tetap ada di berkas Anda.',
    '{count, plural, one {# row} other {# rows}} unchanged': '{count} baris tidak berubah',
    'Row {row}': 'Baris {row}',
    'Row {row} of “{sheet}”': 'Baris {row} dari “{sheet}”',
    'In the portal, then in the sheet': 'Di portal, lalu di lembar',
    'The answer is emptied: the sheet has none.': 'Jawaban dikosongkan: lembar tidak berisi jawaban.',
    'Bring the answers back': 'Bawa kembali jawaban',
    'Send the file you filled in. You see what it changes, and what was changed here meanwhile, before anything is saved.':
      'Kirim berkas yang sudah Anda isi. Anda melihat apa yang diubahnya, dan apa yang sementara itu berubah di sini, sebelum apa pun disimpan.',
    'Waiting for you to confirm': 'Menunggu konfirmasi Anda',
    'Filled-in file': 'Berkas yang sudah diisi',
    'Send the file in the portal when you are done: you see what it changes before anything is saved.':
      'Kirim berkas ini di portal setelah selesai: Anda melihat apa yang diubahnya sebelum apa pun disimpan.',
    '“{words}” isn’t one of the answers. These are: {choices}.':
      '“{words}” bukan salah satu jawaban. Pilihannya: {choices}.',
    '“{words}” has more parts than a line of a company has.':
      '“{words}” memiliki lebih banyak bagian daripada baris sebuah perusahaan.',
    '“{words}” is no day. Write it as 2026-12-31.': '“{words}” bukan tanggal. Tulis seperti 2026-12-31.',
    'Ten of your files wait already. Confirm or remove one of them first. Nothing was kept of this one.':
      'Sepuluh berkas Anda sudah menunggu. Konfirmasi atau hapus salah satunya dulu. Berkas ini tidak disimpan.',
    'Answers were saved here while you looked. Nothing was written; the comparison below is new, and what you chose is kept.':
      'Ada jawaban yang disimpan di sini saat Anda melihat. Tidak ada yang ditulis; perbandingan di bawah sudah baru, dan pilihan Anda tetap ada.',
    'What you typed before is here again': 'Yang Anda ketik sebelumnya ada lagi di sini',
    'It was kept in this browser and not sent yet.': 'Disimpan di peramban ini dan belum dikirim.',
    'Start afresh': 'Mulai dari awal',
    'The link of {name} ends at once, and answers that were not sent yet stay there.':
      'Tautan {name} langsung berakhir, dan jawaban yang belum dikirim tetap di sana.',
    'Take them back for good': 'Tarik kembali untuk seterusnya',
    'Nobody has checked that this address speaks for {customer}. In doubt, call them on a number you know.':
      'Tidak ada yang memeriksa apakah alamat ini berbicara atas nama {customer}. Jika ragu, hubungi mereka di nomor yang Anda kenal.',
    '{name} – {problem}': '{name} – {problem}',
  },
  reviewed: {},
}
