import type { ScreenWords } from '../screen-words'

/** Malay, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
    '{count, plural, one {# finding waits} other {# findings wait}} for you':
      '{count, plural, other {# penemuan menunggu anda}}',
    'Needed: what is missing, or what shows that it is met. The vendor gets a mail.':
      'Perlu: apa yang kurang, atau apa yang menunjukkan bahwa ia dipenuhi. Vendor mendapat e-mel.',
    'A later decision took its place.': 'Keputusan yang lebih baharu mengambil tempatnya.',
    'From {source}, {file}, which you brought on {date}.': 'Daripada {source}, {file}, yang anda bawa pada {date}.',
    'It is about the same and asks something else: only the comment is filled in, the answer stays yours.':
      'Perkaranya sama tetapi soalannya lain: hanya komen diisi, jawapannya tetap anda yang beri.',
    'It is true today: use it as the comment': 'Masih benar hari ini: gunakan sebagai komen',
    'Asked there: {question}': 'Ditanya di sana: {question}',
    '{count, plural, one {# proposal} other {# proposals}}': '{count} cadangan',
    'No question without an answer is about what this file says.':
      'Tiada soalan tanpa jawapan yang berkaitan dengan kandungan fail ini.',
    'Tick those that are true today, or confirm each at its question. Where a question asks something else about the same, only its comment is filled in: what you choose there stays yours.':
      'Tandakan yang benar hari ini, atau sahkan satu per satu pada soalannya. Jika soalan bertanya perkara lain tentang hal yang sama, hanya komennya diisi: pilihannya tetap anda yang tentukan.',
    'As the comment; the answer stays yours.': 'Sebagai komen; jawapannya tetap anda yang beri.',
    'Go to the question': 'Pergi ke soalan itu',
    'Use the ticked ones': 'Gunakan yang ditandakan',
    'Remove the file': 'Buang fail',
    Proposed: 'Dicadangkan',
    'Its questions have an answer or a comment already, or aren’t asked or can’t be changed now':
      'Soalannya sudah ada jawapan atau komen, atau kini tidak ditanya atau tidak boleh diubah',
    'No question asked here refers to it': 'Tiada soalan di sini yang merujuknya',
    'Not readable, with the reason': 'Tidak dapat dibaca, dengan sebabnya',
    'The file doesn’t say whether it is v4.0 or v4.1. Only what means the same in both was read.':
      'Fail tidak menyatakan sama ada v4.0 atau v4.1. Hanya yang bermaksud sama dalam kedua-duanya dibaca.',
    'Nothing was read from these sheets: {sheets}.': 'Tiada apa-apa dibaca daripada helaian ini: {sheets}.',
    'What your file proposes': 'Yang dicadangkan oleh fail anda',
    'This is a completed {source}. Nothing of it is saved before you confirm it. Only you see the file; it goes after 30 days, or when you remove it.':
      'Ini {source} yang telah lengkap. Tiada kandungannya disimpan sebelum anda mengesahkannya. Hanya anda melihat fail ini; ia hilang selepas 30 hari, atau apabila anda membuangnya.',
    '{count, plural, one {# proposal was used.} other {# proposals were used.}}': '{count} cadangan digunakan.',
    'That proposal wasn’t used: the file was removed, or somebody answered meanwhile. The question is shown as it stands now.':
      'Cadangan itu tidak digunakan: failnya dibuang, atau seseorang telah menjawab sementara itu. Soalan ditunjukkan seperti keadaannya sekarang.',
    'Have you completed a CAIQ, v4.0 or v4.1? Send it as it is, as XLSX or JSON: what it says is proposed at the questions that are about the same, and you confirm each.':
      'Sudah melengkapkan CAIQ, v4.0 atau v4.1? Hantar seadanya, sebagai XLSX atau JSON: kandungannya dicadangkan pada soalan tentang perkara yang sama, dan anda mengesahkan setiap satu.',
    'The Excel file that you downloaded here, or a CAIQ, at most 5 MB. Only you see it until you confirm it.':
      'Fail Excel yang anda muat turun di sini, atau CAIQ, paling besar 5 MB. Hanya anda melihatnya sehingga anda mengesahkannya.',
    'One of these questions has been answered meanwhile, so nothing was written. The list below is as things stand now.':
      'Salah satu soalan ini telah dijawab sementara itu, jadi tiada apa-apa ditulis. Senarai di bawah mengikut keadaan sekarang.',
    '{date} by {name}': '{date} oleh {name}',
    'Send to the vendor': 'Hantar kepada vendor',
    'Open it again': 'Buka semula',
    Withdrawn: 'Ditarik balik',
    Open: 'Terbuka',
    Due: 'Tarikh akhir',
    'Nothing was sent': 'Tiada apa dihantar',
    'What was done': 'Apa yang telah dilakukan',
    '{customerName} reads it, and looks whether it is put right.':
      '{customerName} membacanya dan melihat sama ada ia sudah dibetulkan.',
    'A file that shows it (optional)': 'Fail yang menunjukkannya (pilihan)',
    'PDF, picture or office file, up to 50 MB. Choose it again where the form was refused.':
      'PDF, gambar atau fail pejabat, sehingga 50 MB. Pilih semula jika borang ditolak.',
    'Send to {customerName}': 'Hantar kepada {customerName}',
    'Condition of the decision': 'Syarat keputusan',
    Shared: 'Dikongsi',
    'now due {date}': 'kini perlu siap {date}',
    'See what is to be put right': 'Lihat apa yang perlu dibetulkan',
    'You answered everything that was to be put right. {customerName} looks at it.':
      'Anda telah menjawab semua yang perlu dibetulkan. {customerName} sedang melihatnya.',
    'Everything that was to be put right is closed.': 'Semua yang perlu dibetulkan sudah ditutup.',
    '{count, plural, one {# thing is} other {# things are}} to be put right':
      '{count, plural, other {# perkara}} perlu dibetulkan',
    'The first was due {day} ({relative}).': 'Yang pertama sepatutnya siap {day} ({relative}).',
    'The first is due {day} ({relative}).': 'Yang pertama perlu siap {day} ({relative}).',
    'Send it back: it isn’t fixed': 'Pulangkan: belum dibetulkan',
    'It is fixed': 'Sudah dibetulkan',
    'Accept it as it is': 'Terima seadanya',
    'Withdraw it: it was shared by mistake': 'Tarik balik: tersilap dikongsi',
    'What becomes of it': 'Apa jadinya',
    'What the vendor reads': 'Apa yang vendor baca',
    'Needed where it goes back or is accepted. The vendor gets a mail.':
      'Perlu jika dipulangkan atau diterima. Vendor mendapat e-mel.',
    'Due on another day': 'Tarikh akhir lain',
    'Only where it is asked for again; empty keeps the day.': 'Hanya jika diminta semula; kosong mengekalkan tarikh.',
    'Not now': 'Bukan sekarang',
    'Share a finding': 'Kongsi penemuan',
    'Nothing was shared yet': 'Belum ada yang dikongsi',
    'The vendor reads all of this, gets a mail, and answers here. Your reviews, notes and scores stay yours.':
      'Vendor membaca semua ini, mendapat e-mel dan menjawab di sini. Semakan, nota dan skor kekal milik anda.',
    'What is wrong': 'Apa yang salah',
    'What would put it right': 'Apa yang akan membetulkannya',
    'About which question': 'Tentang soalan yang mana',
    'The service as a whole': 'Perkhidmatan secara keseluruhan',
    'How serious it is': 'Sejauh mana seriusnya',
    'To be put right by': 'Dibetulkan selewat-lewatnya',
    'Share it with the vendor': 'Kongsi dengan vendor',
    Fixed: 'Dibetulkan',
    'Accepted as it is': 'Diterima seadanya',
    'Answered by {name}, {date}': 'Dijawab oleh {name}, {date}',
    'Sent back by {name}, {date}': 'Dipulangkan oleh {name}, {date}',
    'Called fixed by {name}, {date}': 'Dinyatakan selesai oleh {name}, {date}',
    'Accepted as it is by {name}, {date}': 'Diterima seadanya oleh {name}, {date}',
    'Withdrawn by {name}, {date}': 'Ditarik balik oleh {name}, {date}',
    'Opened again by {name}, {date}': 'Dibuka semula oleh {name}, {date}',
    'This finding stands open in the meantime. Nothing was changed; what you typed is still here.':
      'Penemuan ini kini terbuka. Tiada apa diubah; apa yang anda taip masih di sini.',
    'This finding was answered in the meantime. Look at the answer first; what you typed is still here.':
      'Penemuan ini telah dijawab. Lihat jawapannya dahulu; apa yang anda taip masih di sini.',
    'This finding was closed in the meantime. Nothing was changed; what you typed is still here.':
      'Penemuan ini telah ditutup. Tiada apa diubah; apa yang anda taip masih di sini.',
    'Its vendor sent newer answers, or none yet. Open the findings again; what you typed is still here.':
      'Vendor menghantar jawapan lebih baharu, atau belum lagi. Buka penemuan semula; apa yang anda taip masih di sini.',
    'Conditions of a decision are closed by who may decide. Nothing was changed.':
      'Syarat keputusan ditutup oleh mereka yang boleh memutuskan. Tiada apa diubah.',
    'To be put right': 'Perlu dibetulkan',
    'Add something': 'Tambah sesuatu',
    'Say what was done': 'Nyatakan apa yang dilakukan',
    'What {customerName} found or made a condition, with the day it is due. Say what was done; they look at it and answer here.':
      'Apa yang ditemui {customerName} atau dijadikan syarat, dengan tarikh akhirnya. Nyatakan apa yang dilakukan; mereka melihat dan menjawab di sini.',
    'Your answer was sent. {customerName} gets a mail.': 'Jawapan anda dihantar. {customerName} mendapat e-mel.',
    'Nothing is to be put right': 'Tiada apa perlu dibetulkan',
    'If {customerName} finds something, it stands here and you get a mail.':
      'Jika {customerName} menemui sesuatu, ia dipaparkan di sini dan anda mendapat e-mel.',
    'Back to what was sent': 'Kembali kepada apa yang dihantar',
    'The questions are done; something is still to be put right. This receipt stays yours.':
      'Soalan sudah selesai; masih ada yang perlu dibetulkan. Resit ini kekal milik anda.',
    'Told: {names}': 'Dimaklumkan: {names}',
    'Tell colleagues by mail': 'Maklumkan rakan sekerja melalui e-mel',
    '{amount, plural, one {# hour} other {# hours}}': '{amount} jam',
    '{amount, plural, one {# day} other {# days}}': '{amount} hari',
    '{amount, plural, one {# calendar day} other {# calendar days}}': '{amount} hari kalendar',
    '{amount, plural, one {# working day} other {# working days}}': '{amount} hari bekerja',
    '{amount, plural, one {# year} other {# years}}': '{amount} tahun',
    'You keep an answer to this question, given on {date} ({relative}).':
      'Anda menyimpan jawapan bagi soalan ini, diberikan pada {date} ({relative}).',
    'It is true today: use it': 'Masih benar hari ini: gunakan',
    'That kept answer wasn’t used: it was taken back or has changed, or somebody answered meanwhile. The question is shown as it stands now.':
      'Jawapan tersimpan itu tidak digunakan: persetujuannya ditarik balik, jawapannya berubah, atau seseorang telah menjawab dalam masa itu. Soalan dipaparkan seperti keadaannya sekarang.',
    'The check for malware found something in that file': 'Semakan perisian hasad menemui sesuatu dalam fail itu',
    'Nothing of it was kept.': 'Tiada apa-apa daripadanya disimpan.',
    'Check this device, and get the file anew from where it comes from.':
      'Semak peranti ini, dan dapatkan fail itu semula daripada sumbernya.',
    'The check for malware found something in it, and nothing of it was kept. Get the file anew from where it comes from.':
      'Semakan perisian hasad menemui sesuatu di dalamnya, dan tiada apa-apa disimpan. Dapatkan fail itu semula daripada sumbernya.',
    'The check for malware doesn’t answer right now, and nothing was kept. Add it again in a few minutes.':
      'Semakan perisian hasad tidak menjawab sekarang, dan tiada apa-apa disimpan. Tambah semula dalam beberapa minit.',
    'None shown.': 'Tiada yang dipaparkan.',
    '{first} to {last} of {total}.': '{first} hingga {last} daripada {total}.',
    'What it is': 'Apakah ini',
    sent: 'dihantar',
    Versions: 'Versi',
    'the current one': 'yang semasa',
    replaced: 'telah diganti',
    'Where it is used': 'Di mana digunakan',
    'No answer has it.': 'Tiada jawapan yang menggunakannya.',
    'not sent yet': 'belum dihantar',
    'Who has it': 'Siapa yang memilikinya',
    'It was sent to nobody.': 'Tidak dihantar kepada sesiapa.',
    'sent {day}': 'dihantar {day}',
    'an earlier version': 'versi terdahulu',
    'taken back {day}': 'ditarik balik {day}',
    'Nobody opened it yet.': 'Belum ada sesiapa membukanya.',
    'Opened {count, plural, one {once} other {# times}}': 'Dibuka {count, plural, other {# kali}}',
    'Save what it is': 'Simpan keterangannya',
    'The file was not replaced': 'Fail tidak diganti',
    'No answer has it. The newer file stands in its place in the library.':
      'Tiada jawapan yang menggunakannya. Fail yang lebih baharu menggantikannya dalam pustaka.',
    'It takes the place of this one on {count, plural, one {# answer} other {# answers}} at once. What customers were sent stays as it was sent; they get the newer one when those answers are sent again.':
      'Fail itu terus menggantikan yang ini pada {count, plural, other {# jawapan}}. Apa yang telah dihantar kepada pelanggan kekal seperti semasa dihantar; mereka mendapat yang lebih baharu apabila jawapan itu dihantar lagi.',
    'The newer file': 'Fail yang lebih baharu',
    'Replace it everywhere': 'Ganti di semua tempat',
    'On no answer': 'Tidak digunakan mana-mana jawapan',
    'On {answers, plural, one {# answer} other {# answers}} of {assessments, plural, one {# questionnaire} other {# questionnaires}}':
      'Pada {answers, plural, other {# jawapan}} daripada {assessments, plural, other {# soal selidik}}',
    'sent to nobody': 'tidak dihantar kepada sesiapa',
    '{customers, plural, one {# customer has it} other {# customers have it}}':
      '{customers, plural, other {# pelanggan memilikinya}}',
    'Ran out {day}': 'Tamat tempoh {day}',
    'Runs out {when}': 'Tamat tempoh {when}',
    Document: 'Dokumen',
    'Saved. Answers that are not sent yet say it this way.':
      'Disimpan. Jawapan yang belum dihantar menyatakannya begini.',
    'The newer file is in its place, on every answer that has it.':
      'Fail yang lebih baharu telah menggantikannya pada setiap jawapan yang menggunakannya.',
    'Somebody put another file in its place meanwhile. Reload the page, look at it, and decide again.':
      'Sementara itu seseorang menggantikannya dengan fail lain. Muat semula halaman, lihat fail itu, dan buat keputusan semula.',
    'The file is larger than 50 MB. Nothing was changed.': 'Fail melebihi 50 MB. Tiada yang diubah.',
    'This kind of file isn’t taken, or its content doesn’t fit its name. Nothing was changed.':
      'Jenis fail ini tidak diterima, atau kandungannya tidak sepadan dengan namanya. Tiada yang diubah.',
    Views: 'Paparan',
    'All files': 'Semua fail',
    'A newer file in its place': 'Fail yang lebih baharu sebagai ganti',
    'Run out, or soon': 'Tamat tempoh, atau tidak lama lagi',
    'Every file that your organisation added to an answer, once, whichever customer it was for. No customer sees this page, nor who else has a file.':
      'Setiap fail yang ditambah organisasi anda pada jawapan, sekali sahaja, untuk mana-mana pelanggan. Tiada pelanggan melihat halaman ini, mahupun siapa lagi yang memiliki sesuatu fail.',
    'Search files': 'Cari fail',
    'Search by name or what it covers': 'Cari mengikut nama atau liputannya',
    'No file is like that': 'Tiada fail seperti itu',
    'No file was added yet': 'Belum ada fail ditambah',
    'Search for something else, or look at all files.': 'Cari yang lain, atau lihat semua fail.',
    'Files that you or your colleagues add to answers appear here.':
      'Fail yang anda atau rakan sekerja tambah pada jawapan muncul di sini.',
    'Back to the receipt': 'Kembali ke resit',
    'Keep answers for other customers': 'Simpan jawapan untuk pelanggan lain',
    'Agree to the statement, or leave the answers as they are.':
      'Setujui pernyataan itu, atau biarkan jawapan seperti sedia ada.',
    'No answer can be kept from here': 'Tiada jawapan yang boleh disimpan dari sini',
    'Answers can be kept once they were sent.': 'Jawapan boleh disimpan selepas dihantar.',
    'Kept answers': 'Jawapan tersimpan',
    'Note for colleagues': 'Nota untuk rakan sekerja',
    'Notes for colleagues': 'Nota untuk rakan sekerja',
    '{count, plural, one {# note} other {# notes}} for colleagues':
      '{count, plural, other {# nota}} untuk rakan sekerja',
    'Notes inside {organisation}: {other} never sees them':
      'Nota dalaman {organisation}: tidak sekali-kali dilihat oleh {other}',
    'The note was not changed': 'Nota tidak diubah',
    'Nobody noted anything here yet.': 'Belum ada sesiapa mencatat apa-apa di sini.',
    'changed {time}': 'diubah {time}',
    'Removed by its writer, {time}': 'Dibuang oleh penulisnya, {time}',
    'What it said before': 'Kandungan sebelum ini',
    'Change or remove': 'Ubah atau buang',
    'Your note': 'Nota anda',
    'Colleagues still see what it said before.': 'Rakan sekerja masih melihat kandungan sebelum ini.',
    'Save the note': 'Simpan nota',
    'Remove the note': 'Buang nota',
    'The note was not saved': 'Nota tidak disimpan',
    'People of {organisation} read this. {other} never does, nor whoever answers by a link.':
      'Orang di {organisation} membacanya. {other} tidak sekali-kali, begitu juga sesiapa yang menjawab melalui pautan.',
    'Keep the note inside': 'Simpan nota secara dalaman',
    'You changed this note in another window meanwhile. Reload the page to see it; what you typed stays here.':
      'Sementara itu anda mengubah nota ini di tetingkap lain. Muat semula halaman untuk melihatnya; apa yang anda taip kekal di sini.',
    'You removed this note in another window meanwhile.': 'Sementara itu anda membuang nota ini di tetingkap lain.',
    'Back to the question': 'Kembali ke soalan',
    'Trust profile': 'Profil kepercayaan',
    '{customerName} waits for your word on {count, plural, one {# question} other {# questions}}':
      '{customerName} menunggu balasan anda bagi {count, plural, other {# soalan}}',
    'A reply changes no answer and sends nothing else.':
      'Balasan tidak mengubah apa-apa jawapan dan tidak menghantar perkara lain.',
    'Reply about: {text}': 'Balas tentang: {text}',
    Reply: 'Balas',
    '{customerName} has your word on {count, plural, one {# question} other {# questions}} to read.':
      'Tulisan anda tentang {count, plural, other {# soalan}} menunggu dibaca oleh {customerName}.',
    '{customerName} waits for your word.': '{customerName} menunggu balasan anda.',
    'Waits for a word of {customerName}.': 'Menunggu balasan {customerName}.',
    'Ask {customerName}': 'Tanya {customerName}',
    'What became of your answers': 'Perkembangan jawapan anda',
    'Sent, signed by {name}.': 'Dihantar, ditandatangani oleh {name}.',
    'Sent again, signed by {name}.': 'Dihantar semula, ditandatangani oleh {name}.',
    'Replaced by a later one.': 'Digantikan oleh yang lebih baharu.',
    'Receipt {number} (PDF)': 'Resit {number} (PDF)',
    '{customerName} sent back {count, plural, one {# question} other {# questions}}.':
      '{customerName} memulangkan {count, plural, other {# soalan}}.',
    'In review at {customerName}.': 'Sedang disemak di {customerName}.',
    '{customerName} decided.': '{customerName} telah membuat keputusan.',
    '{customerName} took the questions back.': '{customerName} menarik balik soalan itu.',
    'Nothing is planned next.': 'Tiada apa-apa dirancang selepas ini.',
    '{customerName} plans to ask again, with answers due on {day} ({relative}). What didn’t change is proposed to you then.':
      '{customerName} merancang untuk bertanya lagi, dengan jawapan perlu diberi pada {day} ({relative}). Apa yang tidak berubah akan dicadangkan kepada anda ketika itu.',
    'Nothing is left to do.': 'Tiada apa-apa lagi yang perlu dibuat.',
    'It is your turn: change what is open, and send again.':
      'Giliran anda: ubah apa yang terbuka, kemudian hantar semula.',
    'They wait with {customerName}. You get a mail when something comes back.':
      'Jawapan menunggu di {customerName}. Anda menerima e-mel apabila ada yang dipulangkan.',
    'They are with {customerName}. You get a mail when something comes back.':
      'Jawapan berada pada {customerName}. Anda menerima e-mel apabila ada yang dipulangkan.',
    'What comes next': 'Apa yang seterusnya',
    'Evidence with these answers that runs out:': 'Bukti pada jawapan ini yang akan tamat tempoh:',
    '{title}: valid until {day} ({relative})': '{title}: sah sehingga {day} ({relative})',
    'In {unit}': 'Dalam {unit}',
    'A number': 'Nombor',
    None: 'Tiada',
    'The day': 'Hari',
    Never: 'Tidak pernah',
    'Your answer': 'Jawapan anda',
    'Not answered': 'Belum dijawab',
    'Doesn’t apply.': 'Tidak terpakai.',
    'In no country': 'Tiada di mana-mana negara',
    'No other company': 'Tiada syarikat lain',
    'A question': 'Soalan',
    'Sent back': 'Dikembalikan',
    'It doesn’t fit': 'Tidak sesuai',
    'More time': 'Tambahan masa',
    'Not taken on': 'Tidak diterima',
    'Own documents': 'Dokumen sendiri',
    Decision: 'Keputusan',
    Messages: 'Mesej',
    'Nothing was written yet.': 'Belum ada apa-apa yang ditulis.',
    'About: {questionText}': 'Tentang: {questionText}',
    'Day proposed: <b>{day}</b>': 'Tarikh yang dicadangkan: <b>{day}</b>',
    'File that went with it:': 'Fail yang disertakan:',
    'Files that went with it:': 'Fail-fail yang disertakan:',
    About: 'Tentang',
    'The questionnaire as a whole': 'Soal selidik secara keseluruhan',
    'Write to {customerName}': 'Tulis kepada {customerName}',
    'No reply is needed': 'Tidak perlu dibalas',
    'Send the message': 'Hantar mesej',
    '{customerName} took these questions back': '{customerName} menarik balik soalan ini',
    'You don’t need to do anything. What you changed since you sent it was not sent.':
      'Anda tidak perlu berbuat apa-apa. Perubahan yang anda buat selepas menghantarnya tidak dihantar.',
    'You don’t need to do anything. What you answered was not sent.':
      'Anda tidak perlu berbuat apa-apa. Jawapan anda tidak dihantar.',
    '{name} has your message and has not replied yet': '{name} telah menerima mesej anda dan belum membalas',
    '<link>See the message</link>. You get a mail when they reply, and no reminder until then. You can go on answering at any time.':
      '<link>Lihat mesej</link>. Anda akan menerima e-mel apabila mereka membalas, dan tiada peringatan sehingga itu. Anda boleh terus menjawab pada bila-bila masa.',
    'Sent {at}: “{body}”': 'Dihantar {at}: “{body}”',
    'You proposed {day}.': 'Anda mencadangkan {day}.',
    'With {files}.': 'Dengan {files}.',
    '{customerName} decided, and this is closed': '{customerName} telah membuat keputusan, dan urusan ini ditutup',
    'See the receipt': 'Lihat resit',
    'You sent your answers on {day}.': 'Anda menghantar jawapan anda pada {day}.',
    'There is nothing left to answer, and nothing can be changed any more.':
      'Tiada lagi yang perlu dijawab, dan tiada apa-apa boleh diubah lagi.',
    'Read what they decided': 'Baca keputusan mereka',
    'You took your answers back, and have not sent them again':
      'Anda menarik balik jawapan anda, dan belum menghantarnya semula',
    'You are changing answers that you sent': 'Anda sedang mengubah jawapan yang telah dihantar',
    '{customerName} gets what you change now only once you send it again. What you sent on {sentOn} stays on record there: they can still read it, and judge only what you send next.':
      '{customerName} menerima perubahan anda sekarang hanya selepas anda menghantarnya semula. Apa yang anda hantar pada {sentOn} kekal dalam rekod di sana: mereka masih boleh membacanya, dan hanya menilai apa yang anda hantar seterusnya.',
    'Sent on {day} by {name}': 'Dihantar pada {day} oleh {name}',
    'Take the answers back': 'Tarik balik jawapan',
    'Yes, take them back': 'Ya, tarik balik',
    'Nobody at {customerName} has started judging them. Once they do, you get a mail if something is unclear.':
      'Belum ada sesiapa di {customerName} yang mula menilainya. Apabila mereka mula, anda akan menerima e-mel jika ada yang kurang jelas.',
    '{customerName} is reading them. If something is unclear, you get a mail.':
      '{customerName} sedang membacanya. Jika ada yang kurang jelas, anda akan menerima e-mel.',
    '{name} began before you': '{name} telah mula sebelum anda',
    'What {waitsFor} wrote and did not send is kept. It joins your answers as soon as {waitsFor} agrees by the mail we sent; nothing you write here is lost by it. You start with what {customerName} was sent before, if anything.':
      'Apa yang {waitsFor} tulis dan belum hantar disimpan. Ia akan digabungkan dengan jawapan anda sebaik sahaja {waitsFor} bersetuju melalui e-mel yang kami hantar; tiada apa-apa yang anda tulis di sini akan hilang. Anda bermula dengan apa yang telah dihantar kepada {customerName} sebelum ini, jika ada.',
    'What came back is changed, and {customerName} doesn’t have it yet':
      'Apa yang dikembalikan telah diubah, tetapi {customerName} belum menerimanya',
    '{customerName} needs {left, plural, one {# answer} other {# answers}} from you again':
      '{customerName} memerlukan {left} jawapan daripada anda sekali lagi',
    'Check and send it again. Everything else stays as you sent it.':
      'Semak dan hantar semula. Yang lain kekal seperti yang anda hantar.',
    'Only these can be changed, and what their answers open. Everything else stays as you sent it.':
      'Hanya yang ini boleh diubah, dan apa yang dibuka oleh jawapannya. Yang lain kekal seperti yang anda hantar.',
    '· changed, not sent yet': '· diubah, belum dihantar',
    Sections: 'Bahagian',
    'For {customerName}': 'Untuk {customerName}',
    'Another country': 'Negara lain',
    'Its name or two-letter code. Several with commas between.':
      'Nama atau kod dua hurufnya. Jika beberapa, asingkan dengan koma.',
    'Add this country': 'Tambah negara ini',
    'Your own documents': 'Dokumen anda sendiri',
    'A file of your document pack': 'Fail daripada pakej dokumen anda',
    'Another file': 'Fail lain',
    'At most 50 MB each. {customerName} sees them once you send this answer.':
      'Setiap satu tidak melebihi 50 MB. {customerName} melihatnya selepas anda menghantar jawapan ini.',
    'Choose a file of at most 50 MB.': 'Pilih fail yang tidak melebihi 50 MB.',
    'Add this file': 'Tambah fail ini',
    'Your message was not sent yet': 'Mesej anda belum dihantar',
    Send: 'Hantar',
    'What doesn’t fit': 'Apa yang tidak sesuai',
    'We can send it by': 'Kami boleh menghantarnya selewat-lewatnya pada',
    'Only when you need more time.': 'Hanya jika anda memerlukan lebih masa.',
    'In your words': 'Dengan kata-kata anda sendiri',
    'Send this answer to {customerName}': 'Hantar jawapan ini kepada {customerName}',
    'Ran out on {day}. Add the renewal if you have it.': 'Tamat tempoh pada {day}. Tambah pembaharuannya jika ada.',
    'Runs out {when}. Add the renewal if you have it.': 'Tamat tempoh {when}. Tambah pembaharuannya jika ada.',
    'Valid until {day}': 'Sah hingga {day}',
    Evidence: 'Bukti',
    '(one file at least)': '(sekurang-kurangnya satu fail)',
    '(optional)': '(pilihan)',
    'Download {name}': 'Muat turun {name}',
    'Remove {name}': 'Buang {name}',
    'Issued {day}': 'Dikeluarkan pada {day}',
    'One you added before': 'Yang pernah anda tambah',
    'Choose a file': 'Pilih fail',
    'Attach it': 'Lampirkan',
    'A new file': 'Fail baharu',
    'What kind it is': 'Jenisnya',
    'What it covers': 'Apa yang diliputinya',
    'Such as: ISO 27001, data centres in Jakarta and Singapore. Left empty, the file’s own name is shown.':
      'Contohnya: ISO 27001, pusat data di Jakarta dan Singapura. Jika dibiarkan kosong, nama fail itu sendiri dipaparkan.',
    'Issued on': 'Dikeluarkan pada',
    'Valid until': 'Sah hingga',
    'A file from this device': 'Fail daripada peranti ini',
    'PDF, DOCX, XLSX, PNG, JPEG, CSV or TXT, up to 50 MB.': 'PDF, DOCX, XLSX, PNG, JPEG, CSV atau TXT, hingga 50 MB.',
    'It is uploaded as soon as you choose it, with what you said above.':
      'Fail dimuat naik sebaik sahaja anda memilihnya, dengan keterangan yang anda beri di atas.',
    Uploading: 'Sedang dimuat naik',
    Uploaded: 'Sudah dimuat naik',
    'Upload this file': 'Muat naik fail ini',
    'Nothing is missing': 'Tiada yang tertinggal',
    'Every question that needs an answer has one.': 'Setiap soalan yang memerlukan jawapan sudah dijawab.',
    '{count, plural, one {# question needs an answer} other {# questions need an answer}} before you can send':
      '{count} soalan perlu dijawab sebelum anda boleh menghantar',
    '{count, plural, one {# answer is} other {# answers are}} without the evidence that is expected':
      '{count} jawapan tidak disertai bukti yang dijangkakan',
    'They can be sent, and count in part only, however good they are, until a file that is still valid is added.':
      'Jawapan itu boleh dihantar, tetapi hanya dikira sebahagian, walau sebaik mana pun, sehingga fail yang masih sah ditambah.',
    'Machine translation': 'Terjemahan mesin',
    'Not all of this question is translated yet; the rest is in English.':
      'Belum semua soalan ini diterjemahkan; selebihnya dalam bahasa Inggeris.',
    'Sent back to you.': 'Dikembalikan kepada anda.',
    'Not answered.': 'Belum dijawab.',
    'You answered on {day}': 'Anda menjawab pada {day}',
    You: 'Anda',
    'A colleague': 'Rakan sekerja',
    'You changed this answer in another window, {time}, while you were writing here.':
      'Anda mengubah jawapan ini dalam tetingkap lain, {time}, semasa anda menulis di sini.',
    '{name} changed this answer, {time}, while you were writing.':
      '{name} mengubah jawapan ini, {time}, semasa anda menulis.',
    'Nothing is lost. Choose which one counts; the other stays in the history.':
      'Tiada yang hilang. Pilih yang mana terpakai; yang satu lagi kekal dalam sejarah.',
    'To confirm': 'Untuk disahkan',
    'Messages about: {heading}': 'Mesej tentang: {heading}',
    'Clear answer': 'Kosongkan jawapan',
    'A sentence is enough; the customer reads it and agrees or asks again. Until you give one, your answer from before counts.':
      'Satu ayat sudah memadai; pelanggan membacanya lalu bersetuju atau bertanya semula. Selagi anda belum memberikannya, jawapan anda yang terdahulu terpakai.',
    'A sentence is enough; the customer reads it and agrees or asks again. Until then it is not answered.':
      'Satu ayat sudah memadai; pelanggan membacanya lalu bersetuju atau bertanya semula. Sehingga itu, soalan ini belum dijawab.',
    'The customer reads your reason and agrees or asks again. Until then it counts as open.':
      'Pelanggan membaca alasan anda lalu bersetuju atau bertanya semula. Sehingga itu, soalan ini dikira terbuka.',
    'The customer reads your reason and agrees or asks again. Until then it counts as open. If it does apply after all, empty this.':
      'Pelanggan membaca alasan anda lalu bersetuju atau bertanya semula. Sehingga itu, soalan ini dikira terbuka. Jika ia sebenarnya terpakai, kosongkan ruangan ini.',
    'Why doesn’t this apply to you?': 'Mengapa perkara ini tidak terpakai kepada anda?',
    'It does apply to us': 'Ia terpakai kepada kami',
    Comment: 'Komen',
    'Goes to the customer with the answer.': 'Dihantar kepada pelanggan bersama jawapan.',
    'Why this is asked, and what good evidence looks like': 'Mengapa ini ditanya, dan bukti yang baik',
    'Why this is asked': 'Mengapa ini ditanya',
    'Good evidence: {evidenceExamples}': 'Bukti yang baik: {evidenceExamples}',
    'The exact wording: “{text}”': 'Perkataan yang tepat: “{text}”',
    'In English, which counts where the translation says something else: <quote>“{words}”</quote>':
      'Dalam bahasa Inggeris, yang terpakai jika terjemahan berbeza: <quote>“{words}”</quote>',
    'Part of: {title} ({words}).': 'Sebahagian daripada: {title} ({words}).',
    'date not known': 'tarikh tidak diketahui',
    'looked at on {day}': 'dilihat pada {day}',
    'Source: {title} ({words}; {seen})': 'Sumber: {title} ({words}; {seen})',
    'official text': 'teks rasmi',
    'summary by whoever issued it': 'ringkasan oleh pengeluarnya',
    'a reading of a published summary': 'tafsiran daripada ringkasan yang diterbitkan',
    'announced, its text not obtained; for information': 'diumumkan, teksnya tidak diperoleh; untuk makluman',
    'the customer’s own policy': 'dasar pelanggan sendiri',
    withdrawn: 'ditarik balik',
    '{count, plural, one {# request waits} other {# requests wait}} for you': '{count} permintaan menunggu anda',
    'Nothing waits for you. When a customer asks something, it appears here and you get a mail.':
      'Tiada apa-apa menunggu anda. Apabila pelanggan bertanya sesuatu, ia dipaparkan di sini dan anda menerima e-mel.',
    Sent: 'Dihantar',
    'Due {day}, <when>{relative}</when>': 'Tarikh akhir {day}, <when>{relative}</when>',
    Decided: 'Sudah diputuskan',
    'Sent back: some answers need you again': 'Dikembalikan: beberapa jawapan perlu anda lihat semula',
    'Taken back by the customer': 'Ditarik balik oleh pelanggan',
    'Taken back by you, not sent again yet': 'Ditarik balik oleh anda, belum dihantar semula',
    'Sent, being read': 'Dihantar, sedang dibaca',
    'You said that it doesn’t fit': 'Anda menyatakan bahawa ia tidak sesuai',
    'You asked for more time': 'Anda meminta tambahan masa',
    '{answered} of {total} answered': '{answered} daripada {total} telah dijawab',
    '{count, plural, one {# answer was} other {# answers were}} not saved': '{count} jawapan tidak disimpan',
    'Your session ended': 'Sesi anda telah tamat',
    'What you wrote is kept on this device. Open the link from your mail again, in this browser: then it is sent, unless the questions were taken back.':
      'Apa yang anda tulis disimpan pada peranti ini. Buka semula pautan daripada mel anda dalam pelayar ini: kemudian ia dihantar, kecuali soalan itu telah ditarik balik.',
    Save: 'Simpan',
    'Question {number} of {total}': 'Soalan {number} daripada {total}',
    'Added by an answer above': 'Ditambah oleh jawapan di atas',
    'next, previous': 'seterusnya, sebelumnya',
    choose: 'pilih',
    'still true': 'masih benar',
    change: 'ubah',
    evidence: 'bukti',
    '{name} asks you to look at it again.': '{name} meminta anda melihatnya semula.',
    'No connection: this page stays': 'Tiada sambungan: halaman ini kekal terbuka',
    'What you wrote is kept on this device and is sent once the connection is back. Then go on.':
      'Apa yang anda tulis disimpan pada peranti ini dan dihantar apabila sambungan pulih. Selepas itu, teruskan.',
    'Your session ended: this page stays': 'Sesi anda telah tamat: halaman ini kekal terbuka',
    'One answer is not saved yet': 'Satu jawapan belum disimpan',
    'It says above what is missing. Everything else is safe.':
      'Apa yang tertinggal dinyatakan di atas. Yang lain semuanya selamat.',
    '{left, plural, one {# question is} other {# questions are}} open in this section.':
      '{left} soalan masih terbuka dalam bahagian ini.',
    'Save this page': 'Simpan halaman ini',
    'Back to {title}': 'Kembali ke {title}',
    'Next: {title}': 'Seterusnya: {title}',
    'Save. Next: {title}': 'Simpan. Seterusnya: {title}',
    'Check and send': 'Semak dan hantar',
    'Save. Check and send': 'Simpan. Semak dan hantar',
    '{count, plural, one {# section} other {# sections}}': '{count} bahagian',
    '{answered} of {total}': '{answered} daripada {total}',
    '· {attention} to look at': '· {attention} untuk dilihat',
    'Somebody who may sign has to send it': 'Orang yang boleh menandatangani perlu menghantarnya',
    'Everything is answered and saved. Ask a colleague whose role signs, or the person who got the mail, to send it.':
      'Semuanya sudah dijawab dan disimpan. Minta rakan sekerja yang peranannya menandatangani, atau orang yang menerima e-mel itu, untuk menghantarnya.',
    'The answers were not sent yet': 'Jawapan belum dihantar',
    'Say who stands behind the answers': 'Nyatakan siapa yang bertanggungjawab atas jawapan ini',
    'Your name': 'Nama anda',
    'Your title': 'Jawatan anda',
    'What you do in your company, such as Head of Operations.': 'Tugas anda dalam syarikat, contohnya Ketua Operasi.',
    'To the best of my knowledge these answers are true and complete, and I may give them for my company.':
      'Setakat pengetahuan saya, jawapan ini benar dan lengkap, dan saya boleh memberikannya bagi pihak syarikat saya.',
    'I have seen that {count, plural, one {# answer is} other {# answers are}} without the evidence that is expected, and send them all the same.':
      'Saya telah melihat bahawa {count} jawapan tidak disertai bukti yang dijangkakan, dan tetap menghantarnya.',
    Sending: 'Sedang dihantar',
    'Send {count, plural, one {# answer} other {# answers}} to {customerName}':
      'Hantar {count} jawapan kepada {customerName}',
    'They see these answers and the evidence attached to them.':
      'Mereka melihat jawapan ini dan bukti yang dilampirkan padanya.',
    'All others stay as you sent them.': 'Semua yang lain kekal seperti yang anda hantar.',
    'You can take them back until somebody there starts judging them; what you sent stays on record there.':
      'Anda boleh menariknya balik sehingga seseorang di sana mula menilainya; apa yang anda hantar kekal dalam rekod di sana.',
    'They can’t be taken back, since somebody there has begun to judge your answers.':
      'Jawapan tidak boleh ditarik balik kerana seseorang di sana telah mula menilainya.',
    'Add a company': 'Tambah syarikat',
    'No other company gets the data': 'Tiada syarikat lain menerima data itu',
    'Company {number}': 'Syarikat {number}',
    Company: 'Syarikat',
    Countries: 'Negara',
    'Such as Singapore, MY': 'Contohnya Singapura, MY',
    'What it does for you': 'Apa yang dilakukannya untuk anda',
    'Which data it gets': 'Data yang diterimanya',
    'Commas between': 'Asingkan dengan koma',
    'Since when': 'Sejak bila',
    'Remove this company': 'Buang syarikat ini',
    'Add evidence': 'Tambah bukti',
    'This doesn’t apply to us': 'Ini tidak terpakai kepada kami',
    'Add a comment': 'Tambah komen',
    'Say in a sentence why this doesn’t apply.': 'Nyatakan dalam satu ayat mengapa perkara ini tidak terpakai.',
    '“{words}” isn’t a country in our list. Write its name or its two-letter code, such as SG.':
      '“{words}” bukan negara dalam senarai kami. Tulis namanya atau kod dua hurufnya, contohnya SG.',
    'Each company needs its name. The rest of the row was kept below.':
      'Setiap syarikat memerlukan namanya. Selebihnya dalam baris itu disimpan di bawah.',
    Certificate: 'Sijil',
    'Audit report': 'Laporan audit',
    'Test report': 'Laporan ujian',
    'Policy or procedure': 'Dasar atau prosedur',
    'Contract or agreement': 'Kontrak atau perjanjian',
    Assessment: 'Penilaian',
    Diagram: 'Gambar rajah',
    'Another document': 'Dokumen lain',
    'Choose a file.': 'Pilih fail.',
    'The file arrived damaged. Nothing was kept; send it again.':
      'Fail tiba dalam keadaan rosak. Tiada apa-apa disimpan; hantar semula.',
    'The review of your answers is finished: approved. Thank you.':
      'Semakan jawapan anda telah selesai: diluluskan. Terima kasih.',
    'The review of your answers is finished: approved with conditions.':
      'Semakan jawapan anda telah selesai: diluluskan dengan syarat.',
    'The review of your answers is finished: not approved.': 'Semakan jawapan anda telah selesai: tidak diluluskan.',
    'This question no longer needs a change.': 'Soalan ini tidak lagi perlu diubah.',
    'The due date has moved.': 'Tarikh akhir telah dipindahkan.',
    hours: 'jam',
    days: 'hari',
    'calendar days': 'hari kalendar',
    'working days': 'hari bekerja',
    years: 'tahun',
    '“{words}” was kept below.': '“{words}” disimpan di bawah.',
    'A share lies between 0 and 100 %.': 'Peratusan hendaklah antara 0 hingga 100 %.',
    'The comma can be read in two ways. Write decimals with a point and thousands without a sign, such as {example}.':
      'Koma itu boleh dibaca dengan dua cara. Tulis perpuluhan dengan titik dan ribuan tanpa tanda, contohnya {example}.',
    'Write the share in figures, such as {example}.': 'Tulis peratusan dalam angka, contohnya {example}.',
    'Write the number in figures, such as {example}.': 'Tulis nombor dalam angka, contohnya {example}.',
    'Write how many {unit} in figures, such as {example}.': 'Tulis bilangan {unit} dalam angka, contohnya {example}.',
    'This can’t be changed any more. Open the page again to see where things stand.':
      'Ini tidak boleh diubah lagi. Buka halaman ini semula untuk melihat keadaannya.',
    'Not in place': 'Belum ada',
    'Nobody does this yet.': 'Belum ada sesiapa yang melakukannya.',
    Foundational: 'Asas',
    'Some people do it, each in their own way.': 'Sesetengah orang melakukannya, dengan cara masing-masing.',
    Defined: 'Ditetapkan',
    'It is written down and people know it.': 'Sudah ditulis dan diketahui semua orang.',
    Managed: 'Terurus',
    'It runs, and there is proof.': 'Sudah berjalan, dan ada buktinya.',
    Advanced: 'Lanjutan',
    'It is measured and gets better each year.': 'Diukur dan bertambah baik setiap tahun.',
    Yes: 'Ya',
    Partly: 'Sebahagiannya',
    No: 'Tidak',
    'We don’t provide this service': 'Kami tidak menyediakan perkhidmatan ini',
    'Or only a part of it. Say which part below.':
      'Atau hanya sebahagian daripadanya. Nyatakan bahagian mana di bawah.',
    'This is the wrong company': 'Ini syarikat yang salah',
    'For example a sister company with a similar name signs the contract.':
      'Contohnya, syarikat sekutu dengan nama yang serupa menandatangani kontrak.',
    'We answer with our own document pack': 'Kami menjawab dengan pakej dokumen kami sendiri',
    'Add the files below, then send. They decide whether it is enough.':
      'Tambah fail di bawah, kemudian hantar. Mereka memutuskan sama ada ia memadai.',
    'We need more time': 'Kami memerlukan lebih masa',
    'Propose a day. The date changes only when they agree.':
      'Cadangkan tarikh. Tarikh akhir hanya berubah apabila mereka bersetuju.',
    'I am not the right person': 'Saya bukan orang yang sesuai',
    'Say who is, with their address if you have it.': 'Nyatakan siapa, dengan alamatnya jika ada.',
    'Choose what doesn’t fit.': 'Pilih apa yang tidak sesuai.',
    'Propose a day by which you can send the answers.':
      'Cadangkan tarikh selewat-lewatnya anda boleh menghantar jawapan.',
    'The connection broke or the file arrived damaged. Add it again.':
      'Sambungan terputus atau fail tiba dalam keadaan rosak. Tambah semula.',
    'It is larger than 50 MB. Split it, or save it smaller, and add it again.':
      'Fail melebihi 50 MB. Pecahkan atau simpan dengan saiz lebih kecil, kemudian tambah semula.',
    'It can’t be shown safely. Save it as PDF and add it again.':
      'Fail tidak dapat dipaparkan dengan selamat. Simpan sebagai PDF dan tambah semula.',
    'These answers can’t be changed any more.': 'Jawapan ini tidak boleh diubah lagi.',
    'The dates don’t go together, or the file arrived damaged. Look at them and add it again.':
      'Tarikh-tarikh itu tidak sepadan, atau fail tiba dalam keadaan rosak. Semak dan tambah semula.',
    'Your session ended. Open the link from your mail again.':
      'Sesi anda telah tamat. Buka semula pautan daripada e-mel anda.',
    'Choose one of the files first, then press “Attach it”.':
      'Pilih salah satu fail dahulu, kemudian tekan “Lampirkan”.',
    'The file was not uploaded.': 'Fail tidak dimuat naik.',
    '{fileName} was not uploaded.': '{fileName} tidak dimuat naik.',
    '{answered} of {total} answered, {time} left.': '{answered} daripada {total} telah dijawab, {time} lagi.',
    '{answered} of {total} answered. Only sending is left.':
      '{answered} daripada {total} telah dijawab. Hanya tinggal untuk dihantar.',
    '{answered} of {total} answered. Nothing is left.':
      '{answered} daripada {total} telah dijawab. Tiada lagi yang tinggal.',
    '{answered} of {total} answered. What was sent back is changed and can be sent again.':
      '{answered} daripada {total} telah dijawab. Apa yang dikembalikan telah diubah dan boleh dihantar semula.',
    '{answered} of {total} answered. {left, plural, one {# sent back to you waits} other {# sent back to you wait}} for a change.':
      '{answered} daripada {total} telah dijawab. {left} yang dikembalikan kepada anda menunggu untuk diubah.',
    '{answered} of {total}, {attention} to look at': '{answered} daripada {total}, {attention} untuk dilihat',
    Decide: 'Buat keputusan',
    'Invite a contact': 'Jemput orang hubungan',
    '<b>{title}</b>, {count, plural, one {# question} other {# questions}}.': '<b>{title}</b>, {count} soalan.',
    Critical: 'Kritikal',
    'There were too many tries. Nothing was changed. Wait {minutes, plural, one {a minute} other {# minutes}}, then try again.':
      'Terlalu banyak percubaan. Tiada apa-apa diubah. Tunggu {minutes} minit, kemudian cuba lagi.',
    '{title}. {safe} {next}': '{title}. {safe} {next}',
    'The file can’t be read.': 'Fail tidak dapat dibaca.',
    'The file was not read': 'Fail tidak dibaca',
    'Reading the file': 'Fail sedang dibaca',
    'Check the file': 'Semak fail',
    'At least 8 characters. A few words in a row are easy to keep in mind and hard to guess.':
      'Sekurang-kurangnya 8 aksara. Beberapa perkataan berturut-turut mudah diingat dan sukar diteka.',
    'Not known': 'Tidak diketahui',
    'Who asks': 'Yang bertanya',
    'Please send by': 'Sila hantar selewat-lewatnya pada',
    '<b>{day}</b>, end of the day in {place}': '<b>{day}</b>, hujung hari di {place}',
    'Time it takes': 'Masa yang diperlukan',
    'What they see': 'Apa yang mereka lihat',
    'Until you press Send: that you opened this, when you last worked on it, and how many questions you have answered, but no answer and no file. Then: your answers and the evidence you attach to them. Never your drafts, and never your other customers.':
      'Sebelum anda menekan Hantar: bahawa anda membuka ini, bila anda kali terakhir mengerjakannya, dan berapa banyak soalan yang telah anda jawab, tetapi tiada jawapan dan tiada fail. Selepas itu: jawapan anda dan bukti yang anda lampirkan padanya. Tidak sekali-kali draf anda, dan tidak sekali-kali pelanggan anda yang lain.',
    'What was begun': 'Apa yang telah dimulakan',
    '{name} was asked before you. What {name} wrote and did not send joins yours once {name} agrees; you can start now.':
      '{name} ditanya sebelum anda. Apa yang {name} tulis dan belum hantar akan digabungkan dengan jawapan anda selepas {name} bersetuju; anda boleh mula sekarang.',
    'Why these questions': 'Mengapa soalan ini',
    'What was asked at first is answered': 'Apa yang ditanya pada mulanya sudah dijawab',
    '{time}, in parts, whenever you like': '{time}, sedikit demi sedikit, pada bila-bila masa anda suka',
    'In parts, whenever you like': 'Sedikit demi sedikit, pada bila-bila masa anda suka',
    'Of the {total, plural, one {# question} other {# questions}} asked at first, {answered, plural, one {# is} other {# are}} answered. What answers opened is counted inside.':
      'Daripada {total} soalan yang ditanya pada mulanya, {answered} telah dijawab. Soalan yang dibuka oleh jawapan dikira di dalam.',
    '{count, plural, one {# more question} other {# more questions}}, opened by what was answered.':
      '{count} lagi soalan, dibuka oleh apa yang telah dijawab.',
    'There is a newer link': 'Ada pautan yang lebih baharu',
    'A newer link was sent to the same address since: use that one, your answers are there. If you can’t find the mail, we can send another.':
      'Pautan yang lebih baharu telah dihantar ke alamat yang sama: gunakan pautan itu, jawapan anda ada di sana. Jika anda tidak menemui e-mel itu, kami boleh menghantar yang lain.',
    'Somebody else is asked now': 'Orang lain kini ditanya',
    'What you wrote and did not send is kept. A mail to you says who is asked, or asks whether they may go on with what you wrote. You don’t need to do anything here.':
      'Apa yang anda tulis dan tidak hantar disimpan. E-mel kepada anda menyatakan siapa yang ditanya, atau bertanya sama ada mereka boleh menyambung apa yang anda tulis. Anda tidak perlu berbuat apa-apa di sini.',
    'This link ran out': 'Pautan ini telah tamat tempoh',
    'Links work for a limited time, for your safety. Nothing you answered is lost. We can send a fresh one to the address this one went to.':
      'Pautan berfungsi untuk masa yang terhad, demi keselamatan anda. Tiada jawapan anda yang hilang. Kami boleh menghantar pautan baharu ke alamat yang menerima pautan ini.',
    'These questions were taken back': 'Soalan ini telah ditarik balik',
    'You don’t need to do anything. If you expected them, ask the person named below.':
      'Anda tidak perlu berbuat apa-apa. Jika anda menjangkakan soalan ini, tanya orang yang dinamakan di bawah.',
    'For {vendorName}': 'Untuk {vendorName}',
    'Look in your mailbox': 'Lihat peti mel anda',
    'If these questions are still open, a fresh link is on its way to the address this one was sent to. It can take a few minutes.':
      'Jika soalan ini masih terbuka, pautan baharu sedang dihantar ke alamat yang menerima pautan ini. Ia mungkin mengambil masa beberapa minit.',
    'Send me a fresh link': 'Hantar pautan baharu kepada saya',
    '{customerName} asked about “{title}”.': '{customerName} bertanya tentang “{title}”.',
    'Questions go to {name}.': 'Pertanyaan boleh dihantar kepada {name}.',
    'Questions go to {name}, {mail}.': 'Pertanyaan boleh dihantar kepada {name}, {mail}.',
    '{customerName} asks {count, plural, one {# question} other {# questions}} about “{title}”':
      '{customerName} mengemukakan {count} soalan tentang “{title}”',
    'The questions were taken back, somebody else is asked now, or part of the address got lost on the way. What was answered is kept. Ask whoever sent you the link.':
      'Soalannya telah ditarik balik, orang lain kini diminta menjawab, atau sebahagian alamatnya hilang dalam perjalanan. Apa yang telah dijawab tetap disimpan. Tanya orang yang menghantar pautan ini kepada anda.',
    'You were handed a part of a questionnaire. What you answer is kept with the whole, and only whoever was asked for the whole can keep that in an account. Go on by your link.':
      'Anda diserahkan sebahagian soal selidik. Jawapan anda disimpan bersama keseluruhannya, dan hanya orang yang diminta menjawab keseluruhannya boleh menyimpannya dalam akaun. Teruskan melalui pautan anda.',
    'Go on answering': 'Teruskan menjawab',
    'Start answering': 'Mula menjawab',
    '{count, plural, one {# answer} other {# answers}} about “{title}” came back from {customerName}':
      '{count} jawapan tentang “{title}” dikembalikan oleh {customerName}',
    'Look at {count, plural, one {it} other {them}}, change what is asked for, and send again. Everything else stays as you sent it.':
      'Lihat {count, plural, =1 {jawapan itu} other {{count} jawapan itu}}, ubah apa yang diminta, dan hantar semula. Yang lain kekal seperti yang anda hantar.',
    '{count, plural, one {Look at the answer} other {Look at the # answers}}':
      'Lihat {count, plural, =1 {jawapan itu} other {{count} jawapan itu}}',
    'Your answers about “{title}” can be changed and sent again':
      'Jawapan anda tentang “{title}” boleh diubah dan dihantar semula',
    'What you sent before stays on record at {customerName}, until you send again in its place.':
      'Apa yang anda hantar sebelum ini kekal dalam rekod di {customerName}, sehingga anda menghantar semula sebagai gantinya.',
    '{customerName} has your message about “{title}”': '{customerName} telah menerima mesej anda tentang “{title}”',
    'They have not replied yet. You get a mail when they do, and can go on answering at any time.':
      'Mereka belum membalas. Anda akan menerima e-mel apabila mereka membalas, dan boleh terus menjawab pada bila-bila masa.',
    'See what you sent': 'Lihat apa yang anda hantar',
    'Your answers about “{title}” were sent to {customerName}':
      'Jawapan anda tentang “{title}” telah dihantar kepada {customerName}',
    'There is nothing to do now. If something is unclear to them, you get a mail.':
      'Tiada apa-apa perlu dilakukan sekarang. Jika ada yang kurang jelas bagi mereka, anda akan menerima e-mel.',
    '{customerName} decided about “{title}”': '{customerName} telah membuat keputusan tentang “{title}”',
    'Nothing can be changed any more. What you sent, the receipt and what they wrote to you are inside.':
      'Tiada apa-apa boleh diubah lagi. Apa yang anda hantar, resit dan apa yang mereka tulis kepada anda ada di dalam.',
    Language: 'Bahasa',
    'These pages were translated by machine. Where the two differ, the English text counts.':
      'Halaman ini diterjemahkan oleh mesin. Jika terdapat perbezaan, teks bahasa Inggeris yang terpakai.',
    'E-mail address': 'Alamat e-mel',
    Organisation: 'Organisasi',
    'Your account': 'Akaun anda',
    Settings: 'Tetapan',
    From: 'Dari',
    Component: 'Komponen',
    Change: 'Perubahan',
    What: 'Perkara',
    Questions: 'Soalan',
    Answer: 'Jawapan',
    Weight: 'Wajaran',
    Score: 'Skor',
    Value: 'Nilai',
    Points: 'Markah',
    Vendors: 'Vendor',
    Next: 'Seterusnya',
    '0 to 100': '0 hingga 100',
    Previous: 'Sebelumnya',
    'Review queue': 'Giliran semakan',
    open: 'buka',
    High: 'Tinggi',
    Moderate: 'Sederhana',
    Low: 'Rendah',
    claimed: 'didakwa',
    'This doesn’t fit us': 'Ini tidak sesuai dengan kami',
    'Choose a file first, then press “Add this file”.': 'Pilih fail dahulu, kemudian tekan “Tambah fail ini”.',
    'That is an answer too. It goes to {who} today, and the reminders wait until they reply.':
      'Itu juga satu jawapan. Ia dihantar kepada {who} hari ini, dan peringatan ditangguhkan sehingga mereka membalas.',
    'Your message went to {name}': 'Mesej anda dihantar kepada {name}',
    'You get a mail when they reply.': 'Anda akan menerima e-mel apabila mereka membalas.',
    'See the messages': 'Lihat mesej',
    'This can’t be said from here now': 'Ini tidak boleh dinyatakan dari sini sekarang',
    'The answers were sent already. Write to them on the overview.':
      'Jawapan sudah dihantar. Tulis kepada mereka di halaman gambaran keseluruhan.',
    'Somebody whose role signs for your company, or who got the mail, can say it.':
      'Orang yang peranannya menandatangani bagi syarikat anda, atau yang menerima e-mel itu, boleh menyatakannya.',
    'Where it stands': 'Kedudukannya',
    Question: 'Soalan',
    Spreadsheet: 'Hamparan',
    'In a spreadsheet': 'Dalam hamparan',
    'Answer in a spreadsheet': 'Jawab dalam hamparan',
    'Take the questions along': 'Bawa soalan bersama',
    'An Excel file with every question, what is answered so far, and lists to choose from. It opens in Excel, LibreOffice and Google Sheets.':
      'Fail Excel dengan setiap soalan, apa yang sudah dijawab dan senarai pilihan. Boleh dibuka dalam Excel, LibreOffice dan Google Sheets.',
    'Language of the file': 'Bahasa fail',
    'Download the questions': 'Muat turun soalan',
    'How to fill this in': 'Cara mengisi',
    Key: 'Kunci',
    'How to answer': 'Cara menjawab',
    'Doesn’t apply, because': 'Tidak terpakai, kerana',
    'Choose from the list, or leave the cell empty.': 'Pilih daripada senarai, atau biarkan sel kosong.',
    'Too long for a spreadsheet. Answer this one in the portal.':
      'Terlalu panjang untuk hamparan. Jawab yang ini dalam portal.',
    '{count, plural, one {# question is asked} other {# questions are asked}} now.':
      'Sekarang ada {count, plural, other {# soalan}}.',
    'The answers were sent, so nothing can be changed now. This is your copy.':
      'Jawapan sudah dihantar, jadi tiada apa boleh diubah sekarang. Ini salinan anda.',
    'Please send by {day}, end of the day in {place}.': 'Sila hantar selewat-lewatnya {day}, akhir hari di {place}.',
    'Fill in the white cells of the second sheet. Grey cells can’t be changed, and each question says how it is answered.':
      'Isi sel putih pada helaian kedua. Sel kelabu tidak boleh diubah, dan setiap soalan menyatakan cara menjawabnya.',
    'Where a question doesn’t apply, leave the answer empty and say why in the cell beside it. A comment is up to you.':
      'Jika sesuatu soalan tidak terpakai, biarkan jawapan kosong dan nyatakan sebabnya dalam sel di sebelahnya. Ulasan terpulang kepada anda.',
    'Evidence is attached in the portal, not here.': 'Bukti dilampirkan dalam portal, bukan di sini.',
    'Questions were translated by machine. Where the two differ, the English text counts.':
      'Soalan diterjemahkan oleh mesin. Jika kedua-duanya berbeza, teks Inggeris yang terpakai.',
    'Can’t be changed now': 'Tidak boleh diubah sekarang',
    'Sent back to you': 'Dikembalikan kepada anda',
    'Only if other answers call for it': 'Hanya jika jawapan lain memerlukannya',
    'From an earlier time, to confirm': 'Daripada masa lalu, perlu disahkan',
    'Or write: {words}': 'Atau tulis: {words}',
    'Choose one:': 'Pilih satu:',
    'One or more of these, each on a line of its own:': 'Satu atau lebih daripada ini, setiap satu pada baris sendiri:',
    'A number, in {unit}': 'Nombor, dalam {unit}',
    'A day, such as 2026-12-31': 'Tarikh, seperti 2026-12-31',
    'Countries by name or two-letter code, each on a line of its own':
      'Negara mengikut nama atau kod dua huruf, setiap satu pada baris sendiri',
    'A line for each company: name | what it does for you | countries | data | since which day. Only the name is needed; commas stand between several countries.':
      'Satu baris bagi setiap syarikat: nama | apa yang dibuatnya untuk anda | negara | data | sejak tarikh mana. Hanya nama diperlukan; beberapa negara dipisahkan koma.',
    'In your own words': 'Dengan kata-kata anda sendiri',
    'Back to the questions': 'Kembali ke soalan',
    'The answers were sent already, perhaps by a colleague a moment ago. See the receipt.':
      'Jawapan sudah dihantar, mungkin oleh rakan sekerja sebentar tadi. Lihat resit.',
    'The answers were read and decided on. Nothing was sent again.':
      'Jawapan telah dibaca dan diputuskan. Tiada apa-apa dihantar semula.',
    'Tick the sentence to say that the answers are true.':
      'Tandakan ayat itu untuk menyatakan bahawa jawapan adalah benar.',
    'Last step': 'Langkah terakhir',
    'Nothing was sent yet: {customerName} sees how many questions you answered, and no answer until you send it.':
      'Belum ada apa-apa yang dihantar: {customerName} melihat berapa banyak soalan yang anda jawab, dan tiada jawapan sehingga anda menghantarnya.',
    'What you changed since you last sent it was not sent yet.':
      'Perubahan yang anda buat sejak kali terakhir menghantar belum dihantar.',
    'Section {number} of {total}': 'Bahagian {number} daripada {total}',
    'Your role doesn’t change answers': 'Peranan anda tidak mengubah jawapan',
    'These answers can’t be changed now': 'Jawapan ini tidak boleh diubah sekarang',
    'They are shown as they stand.': 'Jawapan dipaparkan seperti sedia ada.',
    'They were sent to {customerName}: <link>see the receipt</link>.':
      'Jawapan telah dihantar kepada {customerName}: <link>lihat resit</link>.',
    'Somebody started reading a moment ago, so the answers can’t be taken back any more.':
      'Seseorang mula membaca sebentar tadi, maka jawapan tidak boleh ditarik balik lagi.',
    'Back to the overview': 'Kembali ke gambaran keseluruhan',
    'Nothing was sent yet': 'Belum ada apa-apa yang dihantar',
    'The receipt appears here once the answers are sent': 'Resit dipaparkan di sini selepas jawapan dihantar',
    Answers: 'Jawapan',
    'version {version}': 'versi {version}',
    '{count, plural, one {# file} other {# files}}': '{count} fail',
    'Doesn’t apply: {reason}': 'Tidak terpakai: {reason}',
    'Questions and answers: {title}': 'Soalan dan jawapan: {title}',
    'Page {page} of {pages}': 'Halaman {page} daripada {pages}',
    'As it stands on {at}: {answered} of {total} answered.': 'Keadaan pada {at}: {answered} daripada {total} dijawab.',
    'Comment: {comment}': 'Komen: {comment}',
    'Receipt: {title}': 'Resit: {title}',
    'What was sent, word for word': 'Apa yang dihantar, perkataan demi perkataan',
    'What was signed': 'Apa yang ditandatangani',
    'How to check this receipt': 'Cara menyemak resit ini',
    'The file sent.json is attached to this document. Its SHA-256 is the fingerprint above, and {customerName} keeps the same fingerprint with what it received. Each piece of evidence has the SHA-256 of its file beside it.':
      'Fail sent.json dilampirkan pada dokumen ini. SHA-256 fail itu ialah cap jari di atas, dan {customerName} menyimpan cap jari yang sama bersama apa yang diterimanya. SHA-256 fail tertera di sebelah setiap bukti.',
    'Letters that the typefaces of this document don’t have are written as their Unicode numbers, such as [U+4E2D].':
      'Huruf yang tiada dalam muka taip dokumen ini ditulis sebagai nombor Unicode, contohnya [U+4E2D].',
    Customer: 'Pelanggan',
    Questionnaire: 'Soal selidik',
    'Made of': 'Terdiri daripada',
    'Answered on {day}': 'Dijawab pada {day}',
    'Evidence: {files}': 'Bukti: {files}',
    'The PDF lists every answer and the fingerprint of every file. Attached to it is the text that the fingerprint above is taken of.':
      'PDF menyenaraikan setiap jawapan dan cap jari setiap fail. Dilampirkan padanya teks yang menjadi asas cap jari di atas.',
    'Download the receipt (PDF)': 'Muat turun resit (PDF)',
    'Download questions and answers (PDF)': 'Muat turun soalan dan jawapan (PDF)',
    Receipt: 'Resit',
    'The answers were not taken back': 'Jawapan tidak ditarik balik',
    'Signed by': 'Ditandatangani oleh',
    Submission: 'Serahan',
    'The first': 'Yang pertama',
    'Number {number}, in place of the one before': 'Nombor {number}, menggantikan yang sebelumnya',
    Fingerprint: 'Cap jari',
    'SHA-256 of the answers and the evidence, exactly as they were sent.':
      'SHA-256 bagi jawapan dan bukti, tepat seperti yang dihantar.',
    'Make an account for your company': 'Buat akaun untuk syarikat anda',
    'Nobody at {customerName} has started judging them. Until then you can take the answers back and change them; what you sent stays on record there.':
      'Belum ada sesiapa di {customerName} yang mula menilainya. Sehingga itu anda boleh menarik balik jawapan dan mengubahnya; apa yang anda hantar kekal dalam rekod di sana.',
    '{customerName} decided about your answers': '{customerName} telah membuat keputusan tentang jawapan anda',
    'There is nothing left to answer. This receipt stays yours.':
      'Tiada lagi yang perlu dijawab. Resit ini kekal milik anda.',
    'You took these answers back': 'Anda menarik balik jawapan ini',
    'Your answers were sent to {customerName}': 'Jawapan anda telah dihantar kepada {customerName}',
    'Thank you. If something is unclear to them, you get a mail with just those questions.':
      'Terima kasih. Jika ada yang kurang jelas bagi mereka, anda akan menerima e-mel dengan soalan itu sahaja.',
    'Your message was not sent': 'Mesej anda tidak dihantar',
    'This doesn’t fit us, or we need more time': 'Ini tidak sesuai dengan kami, atau kami memerlukan lebih masa',
    'Came back on <b>{day}</b> <muted>({relative})</muted>':
      'Dikembalikan pada <b>{day}</b> <muted>({relative})</muted>',
    'Please send by <b>{day}</b>, end of the day in {place} <when>({relative})</when>':
      'Sila hantar selewat-lewatnya pada <b>{day}</b>, hujung hari di {place} <when>({relative})</when>',
    'Your role reads these answers and doesn’t change them.': 'Peranan anda membaca jawapan ini dan tidak mengubahnya.',
    'Change this answer': 'Ubah jawapan ini',
    'Start with the first': 'Mula dengan yang pertama',
    'Start with {title}': 'Mula dengan {title}',
    'Go on with {title}': 'Teruskan dengan {title}',
    'See what is missing': 'Lihat apa yang tertinggal',
    'Keep these answers for the next time somebody asks': 'Simpan jawapan ini untuk kali berikutnya seseorang bertanya',
    'It costs nothing and changes nothing for {customerName}; you can do it now or later.':
      'Ia percuma dan tidak mengubah apa-apa bagi {customerName}; anda boleh melakukannya sekarang atau kemudian.',
    'Chase list': 'Senarai susulan',
    'Invite a vendor': 'Jemput vendor',
    'Keep your answers': 'Simpan jawapan anda',
    'This is not possible: the organisation was taken over already, the link is for another address, or another contact of the vendor answered as well and has not handed its answers to you.':
      'Ini tidak boleh dilakukan: organisasi itu sudah diambil alih, pautan itu untuk alamat lain, atau orang hubungan lain bagi vendor ini juga telah menjawab dan belum menyerahkan jawapannya kepada anda.',
    'This organisation was asked already, or it is none of yours. Nothing was moved.':
      'Organisasi ini sudah diminta, atau ia bukan organisasi anda. Tiada apa-apa dipindahkan.',
    'Keep your answers in an account': 'Simpan jawapan anda dalam akaun',
    'Make an account with <b>{invitedEmail}</b>, the address the questions were sent to, and confirm it by the mail we send. Opened in this browser, the mail brings you back here. Your answers and your link stay as they are.':
      'Buat akaun dengan <b>{invitedEmail}</b>, iaitu alamat yang menerima soalan, dan sahkan melalui e-mel yang kami hantar. Jika dibuka dalam pelayar ini, e-mel itu membawa anda kembali ke sini. Jawapan dan pautan anda kekal seperti sedia ada.',
    'Make an account': 'Buat akaun',
    'Sign in to one you have': 'Log masuk ke akaun sedia ada',
    'You are signed in as {email}': 'Anda log masuk sebagai {email}',
    'The questions were sent to {invitedEmail}. Only that address can take them over. Sign in with it, or go on answering by your link.':
      'Soalan telah dihantar ke {invitedEmail}. Hanya alamat itu boleh mengambil alih soalan. Log masuk dengan alamat itu, atau terus menjawab melalui pautan anda.',
    'Sign in with {invitedEmail}': 'Log masuk dengan {invitedEmail}',
    'Your answers, files and receipts then belong to your organisation, colleagues can help, and the next customer’s questions start from them. Your customer sees nothing of it but the name of your organisation.':
      'Jawapan, fail dan resit anda kemudiannya menjadi milik organisasi anda, rakan sekerja boleh membantu, dan soalan pelanggan seterusnya bermula daripadanya. Pelanggan anda tidak melihat apa-apa daripadanya selain nama organisasi anda.',
    'An administrator was asked': 'Pentadbir telah diminta',
    'As soon as they agree, everything moves. Until then go on by your link; nothing is lost.':
      'Sebaik sahaja mereka bersetuju, semuanya berpindah. Sehingga itu, teruskan melalui pautan anda; tiada yang hilang.',
    'Nothing was moved': 'Tiada apa-apa dipindahkan',
    'Bring them into an organisation that is here already': 'Bawa ke organisasi yang sudah ada di sini',
    'Which one?': 'Yang mana?',
    'You work for it.': 'Anda bekerja untuknya.',
    'It confirmed the domain of your address.': 'Ia telah mengesahkan domain alamat anda.',
    'An administrator of that organisation has to agree as well.': 'Pentadbir organisasi itu juga perlu bersetuju.',
    'Ask to bring them there': 'Minta untuk membawanya ke sana',
    'Take over as an organisation of its own': 'Ambil alih sebagai organisasi sendiri',
    'You become its first administrator and can invite colleagues.':
      'Anda menjadi pentadbir pertamanya dan boleh menjemput rakan sekerja.',
    'Take it over': 'Ambil alih',
    Engagements: 'Urusan',
    'New engagement': 'Urusan baharu',
    'Change the facts': 'Ubah fakta',
    Search: 'Cari',
    'Hand your answers over': 'Serahkan jawapan anda',
    'Nothing was handed over': 'Tiada apa-apa diserahkan',
    'The link ran out, or yet another contact is asked now. What you wrote is still kept.':
      'Pautan telah tamat tempoh, atau kini orang hubungan lain pula yang ditanya. Apa yang anda tulis masih disimpan.',
    '{customerName} asked about “{title}” through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.':
      '{customerName} bertanya tentang “{title}” melalui Rantai. Jika anda ragu bahawa ini tulen, telefon mereka di nombor yang sudah ada pada anda, bukan nombor daripada e-mel.',
    'May {toName} go on with what you wrote?': 'Bolehkah {toName} menyambung apa yang anda tulis?',
    '{fromName}, {customerName} asks <b>{toName}</b> ({toEmail}) about “{title}” from now on. What you wrote and did not send is kept where nobody reads it.':
      '{fromName}, mulai sekarang {customerName} bertanya kepada <b>{toName}</b> ({toEmail}) tentang “{title}”. Apa yang anda tulis dan tidak hantar disimpan di tempat yang tidak dibaca sesiapa.',
    'If you agree, {toName} gets all of it, with your files, and goes on from there. {customerName} still sees nothing before it is sent.':
      'Jika anda bersetuju, {toName} menerima semuanya, bersama fail anda, dan menyambung dari situ. {customerName} masih tidak melihat apa-apa sebelum ia dihantar.',
    'Hand my answers to {toName}': 'Serahkan jawapan saya kepada {toName}',
    'You don’t know this address, or it is not one of your company? Then close this page: nothing is handed over.':
      'Anda tidak mengenali alamat ini, atau ia bukan alamat syarikat anda? Tutup halaman ini: tiada apa-apa diserahkan.',
    'Your answers were handed over': 'Jawapan anda telah diserahkan',
    'You don’t need to do anything more.': 'Anda tidak perlu berbuat apa-apa lagi.',
    'What you wrote is still kept, and was given to nobody by this link. If another contact is asked in their place, a newer mail asks you about that one.':
      'Apa yang anda tulis masih disimpan, dan tidak diberikan kepada sesiapa melalui pautan ini. Jika orang hubungan lain ditanya sebagai ganti, e-mel yang lebih baharu bertanya kepada anda tentang orang itu.',
    'What you wrote is still kept, and was given to nobody. Ask whoever sent you the questions to name the contact once more.':
      'Apa yang anda tulis masih disimpan, dan tidak diberikan kepada sesiapa. Minta orang yang menghantar soalan kepada anda menamakan orang hubungan sekali lagi.',
    'Vendor due diligence, answered once and explained': 'Usaha wajar vendor, dijawab sekali dan dijelaskan',
    'Ask your vendors what the law and your own rules require, see how every point of the result came about, and ask again when it is time.':
      'Tanya vendor anda apa yang dikehendaki oleh undang-undang dan peraturan anda sendiri, lihat bagaimana setiap markah dalam hasilnya terbentuk, dan tanya semula apabila tiba masanya.',
    'Sign in': 'Log masuk',
    'You have questions open in this browser': 'Anda mempunyai soalan terbuka dalam pelayar ini',
    'For whoever entrusts data to others': 'Untuk sesiapa yang mengamanahkan data kepada pihak lain',
    'Describe a service in a dozen plain questions. Rantai puts together what has to be asked, invites the vendor, reminds, scores the answers so that anyone can check the arithmetic, and follows the data to the vendors of your vendors.':
      'Huraikan perkhidmatan dalam sedozen soalan mudah. Rantai menyusun apa yang perlu ditanya, menjemput vendor, memberi peringatan, memberi skor kepada jawapan supaya sesiapa sahaja boleh menyemak kiraannya, dan menjejaki data hingga ke vendor kepada vendor anda.',
    'For vendors': 'Untuk vendor',
    'You got a mail with a link? Open it: no account and no password is needed. What you answered once is there again when the next customer asks.':
      'Anda menerima e-mel dengan pautan? Buka sahaja: akaun dan kata laluan tidak diperlukan. Apa yang pernah anda jawab sudah tersedia apabila pelanggan seterusnya bertanya.',
    Join: 'Sertai',
    'This invitation is for another address than the one you signed in with.':
      'Jemputan ini untuk alamat lain daripada alamat yang anda gunakan untuk log masuk.',
    'Join {organisationName}': 'Sertai {organisationName}',
    '{invitedByName} invites you to work for {organisationName} in Rantai.':
      '{invitedByName} menjemput anda bekerja untuk {organisationName} dalam Rantai.',
    'Your role': 'Peranan anda',
    'Invited address': 'Alamat yang dijemput',
    'You did not join yet': 'Anda belum menyertai',
    'Sign in with {email}, or make an account with it and open this link again.':
      'Log masuk dengan {email}, atau buat akaun dengan alamat itu dan buka semula pautan ini.',
    'The invitation is for {email}. Sign in with that address to join.':
      'Jemputan ini untuk {email}. Log masuk dengan alamat itu untuk menyertai.',
    Law: 'Undang-undang',
    'You left': 'Anda telah keluar',
    'You left, and your answers are kept': 'Anda telah keluar, dan jawapan anda disimpan',
    'What this browser showed as saved is there when you come back. Nothing goes to your customer until you send it.':
      'Apa yang dipaparkan sebagai disimpan oleh pelayar ini masih ada apabila anda kembali. Tiada apa-apa dihantar kepada pelanggan anda sehingga anda menghantarnya.',
    'To go on, on this device or another, open the link in the mail you got. You need no password.':
      'Untuk meneruskan, pada peranti ini atau peranti lain, buka pautan dalam e-mel yang anda terima. Anda tidak memerlukan kata laluan.',
    'Do you have an account? <link>Sign in</link> instead.':
      'Adakah anda mempunyai akaun? <link>Log masuk</link> sahaja.',
    Limit: 'Had',
    '{customerName} asks about your service': '{customerName} bertanya tentang perkhidmatan anda',
    'Asked by {customerName} through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.':
      'Ditanya oleh {customerName} melalui Rantai. Jika anda ragu bahawa ini tulen, telefon mereka di nombor yang sudah ada pada anda, bukan nombor daripada e-mel.',
    'You don’t need a password.': 'Anda tidak memerlukan kata laluan.',
    'Opening this link more than once is fine. Only you should use it; don’t forward the mail.':
      'Pautan ini boleh dibuka lebih daripada sekali. Hanya anda patut menggunakannya; jangan majukan e-mel itu.',
    'A message from {name}': 'Mesej daripada {name}',
    'Sign out': 'Log keluar',
    'Question packs': 'Pakej soalan',
    'Keep mine': 'Kekalkan milik saya',
    Requests: 'Permintaan',
    'What customers asked you': 'Apa yang ditanya pelanggan kepada anda',
    'Nobody has asked anything yet': 'Belum ada sesiapa yang bertanya',
    'When a customer sends questions to your company, they appear here and you get a mail.':
      'Apabila pelanggan menghantar soalan kepada syarikat anda, soalan dipaparkan di sini dan anda menerima e-mel.',
    'Choose a new password': 'Pilih kata laluan baharu',
    'This link no longer works: it was used, or it is older than ten minutes. Your password is as it was.':
      'Pautan ini tidak lagi berfungsi: ia telah digunakan, atau telah melebihi sepuluh minit. Kata laluan anda kekal seperti sebelum ini.',
    'Every device that is signed in with the old one is signed out.':
      'Setiap peranti yang log masuk dengan kata laluan lama akan dilog keluar.',
    'Your password is not changed yet': 'Kata laluan anda belum diubah',
    'New password': 'Kata laluan baharu',
    'Set this password': 'Tetapkan kata laluan ini',
    'The link ran out? <link>Ask for another</link>': 'Pautan telah tamat tempoh? <link>Minta yang lain</link>',
    'Look at your mail': 'Lihat e-mel anda',
    'If the address has an account, a mail with a link is on its way. The link works once, for ten minutes. Until you use it, your password stays as it is.':
      'Jika alamat itu mempunyai akaun, e-mel dengan pautan sedang dihantar. Pautan itu berfungsi sekali sahaja, selama sepuluh minit. Sehingga anda menggunakannya, kata laluan anda kekal seperti sedia ada.',
    '<link>Ask again</link> if nothing arrives.': '<link>Minta semula</link> jika tiada e-mel diterima.',
    'We send you a mail with a link that lets you choose one.':
      'Kami menghantar e-mel dengan pautan supaya anda boleh memilih kata laluan baharu.',
    'No mail was sent': 'Tiada e-mel dihantar',
    'Send me the link': 'Hantar pautan kepada saya',
    'Back to sign in': 'Kembali ke log masuk',
    Password: 'Kata laluan',
    'Your address is confirmed. Sign in now.': 'Alamat anda telah disahkan. Log masuk sekarang.',
    'Your new password is set, and every device was signed out. Sign in with it.':
      'Kata laluan baharu anda telah ditetapkan, dan setiap peranti telah dilog keluar. Log masuk dengan kata laluan itu.',
    'Your address is not confirmed yet. We just sent you a fresh mail: press the button in it, then sign in here.':
      'Alamat anda belum disahkan. Kami baru sahaja menghantar e-mel baharu: tekan butang di dalamnya, kemudian log masuk di sini.',
    'Did you come by a link in a mail?': 'Adakah anda datang melalui pautan dalam e-mel?',
    'Open that link again: it leads back to your answers, which are kept, and needs no password.':
      'Buka semula pautan itu: ia membawa anda kembali ke jawapan anda, yang disimpan, dan tidak memerlukan kata laluan.',
    'You are not signed in': 'Anda belum log masuk',
    'Don’t want to wait? <link>Choose a new password</link> by mail: after that you can sign in at once.':
      'Tidak mahu menunggu? <link>Pilih kata laluan baharu</link> melalui e-mel: selepas itu anda boleh terus log masuk.',
    '<link>Choose a new password</link> if you don’t know yours any more.':
      '<link>Pilih kata laluan baharu</link> jika anda tidak lagi mengetahui kata laluan anda.',
    'No account yet? <link>Make one</link>. To answer a customer’s questions you need none: the link in your mail is enough.':
      'Belum ada akaun? <link>Buat akaun</link>. Untuk menjawab soalan pelanggan, anda tidak memerlukannya: pautan dalam e-mel anda sudah memadai.',
    'Sign up': 'Daftar',
    'One account is enough, for every organisation you work for and every customer who asks you.':
      'Satu akaun sudah memadai, untuk setiap organisasi tempat anda bekerja dan setiap pelanggan yang bertanya kepada anda.',
    'Your account is not made yet': 'Akaun anda belum dibuat',
    'As colleagues and customers know you. One name is enough if you have one.':
      'Seperti yang dikenali rakan sekerja dan pelanggan. Satu nama sudah memadai jika itu sahaja nama anda.',
    'E-mail address at work': 'Alamat e-mel di tempat kerja',
    'Make my account': 'Buat akaun saya',
    'You have one? <link>Sign in</link>': 'Sudah ada akaun? <link>Log masuk</link>',
    'We sent you a mail. Press the button in it within a day; that confirms that the address is yours.':
      'Kami telah menghantar e-mel kepada anda. Tekan butang di dalamnya dalam masa sehari; itu mengesahkan bahawa alamat itu milik anda.',
    'Nothing arrives?': 'Tiada e-mel diterima?',
    'Look among unwanted mail, or <link>check the address and try once more</link>.':
      'Lihat dalam e-mel yang tidak diingini, atau <link>semak alamat dan cuba sekali lagi</link>.',
    Edit: 'Edit',
    'Import vendors': 'Import vendor',
    'Add a vendor': 'Tambah vendor',
    'Confirm your address': 'Sahkan alamat anda',
    'Confirm your e-mail address': 'Sahkan alamat e-mel anda',
    'Press the button if you made an account at Rantai with the address this mail came to. If you didn’t, close this page; nothing happens.':
      'Tekan butang jika anda membuat akaun di Rantai dengan alamat yang menerima e-mel ini. Jika tidak, tutup halaman ini; tiada apa-apa berlaku.',
    'Your address is not confirmed yet': 'Alamat anda belum disahkan',
    'The one you chose when you signed up. It shows that it was you who asked for this mail.':
      'Kata laluan yang anda pilih semasa mendaftar. Ia menunjukkan bahawa anda yang meminta e-mel ini.',
    'Confirm my address': 'Sahkan alamat saya',
    'This link no longer works': 'Pautan ini tidak lagi berfungsi',
    'It was used already, or it is older than a day. Nothing is lost.':
      'Ia telah digunakan, atau telah melebihi sehari. Tiada yang hilang.',
    'If you confirmed your address before, just <link>sign in</link>. If not, sign in as well: we then send you a fresh mail.':
      'Jika anda telah mengesahkan alamat anda sebelum ini, <link>log masuk</link> sahaja. Jika belum, log masuk juga: kami kemudian menghantar e-mel baharu kepada anda.',
    'No connection. What you opened appears by itself once the portal can be reached.':
      'Tiada sambungan. Apa yang anda buka dipaparkan sendiri apabila portal dapat dihubungi.',
    'The portal can’t be reached, and did not confirm anything. What you typed is still here: try again.':
      'Portal tidak dapat dihubungi, dan tidak mengesahkan apa-apa. Apa yang anda taip masih ada di sini: cuba lagi.',
    'The connection is back. Nothing was sent yet: press the button again.':
      'Sambungan telah pulih. Belum ada apa-apa yang dihantar: tekan butang sekali lagi.',
    'No connection: nothing was sent. What you typed is still here. Try again once you are online.':
      'Tiada sambungan: tiada apa-apa dihantar. Apa yang anda taip masih ada di sini. Cuba lagi apabila anda dalam talian.',
    Close: 'Tutup',
    'Looking for vendors and engagements': 'Sedang mencari vendor dan urusan',
    'Vendors and engagements could not be searched. Type again to retry.':
      'Vendor dan urusan tidak dapat dicari. Taip semula untuk mencuba lagi.',
    'Your own vendors': 'Vendor anda sendiri',
    Colleagues: 'Rakan sekerja',
    Leave: 'Keluar',
    Brunei: 'Brunei',
    Cambodia: 'Kemboja',
    Indonesia: 'Indonesia',
    Laos: 'Laos',
    Malaysia: 'Malaysia',
    Myanmar: 'Myanmar',
    Philippines: 'Filipina',
    Singapore: 'Singapura',
    Thailand: 'Thailand',
    Vietnam: 'Vietnam',
    'answers judge submitted': 'jawapan nilai dihantar',
    'waiting late remind': 'menunggu lewat ingatkan',
    'register suppliers': 'daftar pembekal',
    'services contracts': 'perkhidmatan kontrak',
    'Law library': 'Pustaka undang-undang',
    'rules countries transfers deadlines': 'peraturan negara pemindahan tarikh akhir',
    'Law of {country}': 'Undang-undang {country}',
    'law library rules notification transfer': 'undang-undang pustaka peraturan pemberitahuan pemindahan',
    'Requests to answer': 'Permintaan untuk dijawab',
    'customers asked questionnaires': 'pelanggan bertanya soal selidik',
    settings: 'tetapan',
    'People and roles': 'Orang dan peranan',
    'members invite': 'ahli jemput',
    'password language time zone': 'kata laluan bahasa zon masa',
    'new supplier': 'pembekal baharu',
    'csv xlsx spreadsheet': 'csv xlsx hamparan',
    'choose an engagement': 'pilih urusan',
    ask: 'tanya',
    'Remind vendors': 'Beri peringatan kepada vendor',
    'chase list': 'senarai susulan',
    late: 'lewat',
    'choose from the review queue': 'pilih daripada giliran semakan',
    'approve reject accept conditions': 'luluskan tolak terima syarat',
    'ask send questionnaire scope': 'tanya hantar soal selidik skop',
    'Manage the invitation': 'Urus jemputan',
    'recall resend due': 'tarik balik hantar semula tarikh akhir',
    'intake tier edit': 'maklumat awal peringkat edit',
    'this vendor': 'vendor ini',
    'this engagement': 'urusan ini',
    vendor: 'vendor',
    engagement: 'urusan',
    Keys: 'Kekunci',
    Work: 'Kerja',
    Register: 'Daftar',
    Everywhere: 'Di mana-mana',
    'go to a vendor or a page, or do something': 'pergi ke vendor atau halaman, atau lakukan sesuatu',
    'show these keys': 'papar kekunci ini',
    'In this list': 'Dalam senarai ini',
    'There is nothing here for you': 'Tiada apa-apa untuk anda di sini',
    'Nothing was changed.': 'Tiada apa-apa diubah.',
    'The address may be mistyped, or the page belongs to an organisation you are not working in. Go to the start page and find it from there. Came by a mail? Open its link again, as it stands there.':
      'Alamat mungkin tersalah taip, atau halaman ini milik organisasi lain daripada tempat anda sedang bekerja. Pergi ke halaman mula dan cari dari situ. Datang melalui e-mel? Buka semula pautannya, tepat seperti yang tertera di sana.',
    'Please sign in': 'Sila log masuk',
    'Your session ended; what you saved before is kept.':
      'Sesi anda telah tamat; apa yang anda simpan sebelum ini masih ada.',
    'Sign in and open this page again.': 'Log masuk dan buka halaman ini semula.',
    'Your role does not allow this': 'Peranan anda tidak membenarkan ini',
    'Ask an administrator of your organisation to do it, or to give you the role for it.':
      'Minta pentadbir organisasi anda melakukannya, atau memberi anda peranan untuknya.',
    'Something in the form cannot be taken': 'Sesuatu dalam borang tidak dapat diterima',
    'Go back, look at the fields again and send it once more.':
      'Kembali, lihat semula medannya dan hantar sekali lagi.',
    'Somebody else changed this in the meantime': 'Orang lain mengubah ini dalam masa itu',
    'Their change is kept and yours was not saved.': 'Perubahan mereka dikekalkan dan perubahan anda tidak disimpan.',
    'Open the page again, see what changed, then make your change.':
      'Buka halaman semula, lihat apa yang berubah, kemudian buat perubahan anda.',
    'Nothing you answered is lost.': 'Tiada jawapan anda yang hilang.',
    'Use the newest mail you got, or ask the sender for a fresh link.':
      'Gunakan e-mel terbaharu yang anda terima, atau minta pautan baharu daripada pengirim.',
    'Too many attempts': 'Terlalu banyak percubaan',
    'Wait a few minutes, then try again.': 'Tunggu beberapa minit, kemudian cuba lagi.',
    'This step is not possible any more': 'Langkah ini tidak boleh dilakukan lagi',
    'Open the page again to see where things stand now.': 'Buka halaman semula untuk melihat keadaannya sekarang.',
    'That file is too large': 'Fail itu terlalu besar',
    'Nothing was uploaded.': 'Tiada apa-apa dimuat naik.',
    'Choose a smaller file, or split it.': 'Pilih fail yang lebih kecil, atau pecahkan.',
    'That kind of file is not accepted': 'Fail jenis itu tidak diterima',
    'Save it as PDF, an office document or a picture and try again.':
      'Simpan sebagai PDF, dokumen pejabat atau gambar dan cuba lagi.',
    'A part of the portal does not answer right now': 'Sebahagian portal tidak memberi respons sekarang',
    'What you saved before is kept.': 'Apa yang anda simpan sebelum ini masih ada.',
    'Try again in a minute.': 'Cuba lagi seminit lagi.',
    'The portal can’t be reached': 'Portal tidak dapat dihubungi',
    'What you saved before is kept; what you were just sending may not have arrived.':
      'Apa yang anda simpan sebelum ini masih ada; apa yang baru anda hantar mungkin belum sampai.',
    'Look whether this device is online, then open this page again.':
      'Semak sama ada peranti ini dalam talian, kemudian buka halaman ini semula.',
    'Something went wrong on our side': 'Sesuatu tidak kena di pihak kami',
    'Try again. If it stays, tell whoever runs this portal the reference below.':
      'Cuba lagi. Jika masih berlaku, beritahu pengendali portal ini rujukan di bawah.',
    'Reference: <code>{reference}</code>': 'Rujukan: <code>{reference}</code>',
    'Go to the start page': 'Pergi ke halaman mula',
    Administrator: 'Pentadbir',
    Procurement: 'Perolehan',
    'Risk manager': 'Pengurus risiko',
    'Data protection': 'Perlindungan data',
    Auditor: 'Juruaudit',
    Contributor: 'Penyumbang',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'kira-kira {minutes} minit',
    'about {hours} h': 'kira-kira {hours} jam',
    'about {hours} h {minutes} min': 'kira-kira {hours} jam {minutes} minit',
    '{count} d': '{count} hari',
    '{count} min': '{count} min',
    '{count} h': '{count} jam',
    'Skip to the content': 'Langkau ke kandungan',
    Main: 'Utama',
    Menu: 'Menu',
    'Search or command': 'Cari atau beri arahan',
    'Go to a vendor, or type what to do': 'Pergi ke vendor, atau taip apa yang hendak dilakukan',
    'Command palette': 'Palet arahan',
    'Nothing matches. Try fewer letters.': 'Tiada yang sepadan. Cuba kurangkan huruf.',
    Do: 'Lakukan',
    'Go to': 'Pergi ke',
    optional: 'pilihan',
    Saving: 'Sedang disimpan',
    'Saved {time}': 'Disimpan {time}',
    'Kept on this device, {time}': 'Disimpan pada peranti ini, {time}',
    'Not saved: two versions': 'Tidak disimpan: dua versi',
    'Not saved': 'Tidak disimpan',
    'Open {name}': 'Buka {name}',
    'Replace {name}': 'Ganti {name}',
    'Yes, still true': 'Ya, masih benar',
    'Change it': 'Ubah',
    'Use this one': 'Gunakan yang ini',
    'Yours, {time}': 'Milik anda, {time}',
    or: 'atau',
    Strong: 'Kukuh',
    Adequate: 'Memadai',
    'Needs a plan': 'Perlu pelan',
    Weak: 'Lemah',
    'Very weak': 'Sangat lemah',
    'Not scored': 'Tidak diberi skor',
    proven: 'terbukti',
    'Show as table': 'Papar sebagai jadual',
    'Select all': 'Pilih semua',
    Pages: 'Halaman',
    'Remove the filter {name}': 'Buang penapis {name}',
    '{count} selected': '{count} dipilih',
    Clear: 'Kosongkan',
    'Last time, then now': 'Kali terakhir, kemudian sekarang',
    added: 'ditambah',
    removed: 'dibuang',
    Loading: 'Sedang dimuatkan',
    done: 'selesai',
    'under way': 'sedang berjalan',
    'to do': 'belum dibuat',
    'changed since': 'diubah sejak itu',
    Date: 'Tarikh',
    'limit {limit}': 'had {limit}',
    '{score} without limits': '{score} tanpa had',
    'Score shown': 'Skor yang dipaparkan',
    'Points of all answers': 'Markah semua jawapan',
    'Lowest limit in force': 'Had terendah yang berkuat kuasa',
    Maturity: 'Kematangan',
    Sum: 'Jumlah',
    'After the lowest limit': 'Selepas had terendah',
    'decided {score}': 'diputuskan {score}',
    'floor {score}': 'minimum {score}',
    'Added by the organisation.': 'Ditambah oleh organisasi.',
    'There is no pack called {id}.': 'Tiada pakej bernama {id}.',
    'Because the organisation works in health.': 'Kerana organisasi bekerja dalam bidang kesihatan.',
    'Because the service handles health data.': 'Kerana perkhidmatan ini mengendalikan data kesihatan.',
    'Because the organisation works in finance.': 'Kerana organisasi bekerja dalam bidang kewangan.',
    'Because people the data is about are there.': 'Kerana subjek data berada di sana.',
    'Because data is stored there.': 'Kerana data disimpan di sana.',
    'Because the organisation is supervised there.': 'Kerana organisasi diselia di sana.',
    'Because people the data is about are there, and data is stored there.':
      'Kerana subjek data berada di sana, dan data disimpan di sana.',
    'Because people the data is about are there, and the organisation is supervised there.':
      'Kerana subjek data berada di sana, dan organisasi diselia di sana.',
    'Because data is stored there, and the organisation is supervised there.':
      'Kerana data disimpan di sana, dan organisasi diselia di sana.',
    'Because people the data is about are there, and data is stored there, and the organisation is supervised there.':
      'Kerana subjek data berada di sana, dan data disimpan di sana, dan organisasi diselia di sana.',
    'Asked of everyone who holds the organisation’s data.': 'Ditanya kepada semua yang memegang data organisasi.',
    'Because the service is hosted.': 'Kerana perkhidmatan ini dihoskan.',
    Chains: 'Rantaian',
    Incidents: 'Insiden',
    Contracts: 'Kontrak',
    'Notices of change': 'Pemberitahuan perubahan',
    Announcements: 'Pengumuman',
    Transfers: 'Pemindahan',
    'Incident reports': 'Laporan insiden',
    'Announce a change of your sub-processors': 'Umumkan perubahan subpemproses anda',
    Answered: 'Dijawab',
    'Nothing was changed': 'Tiada apa-apa diubah',
    'E-mail': 'E-mel',
    'Language of the mail': 'Bahasa e-mel',
    'Take the questions back': 'Tarik balik soalan',
    'Answers are due on': 'Tarikh akhir jawapan',
    'Taken back': 'Ditarik balik',
    'Waits for an answer': 'Menunggu jawapan',
    '{name}, {date}': '{name}, {date}',
    '{name} agreed on {date}.': '{name} bersetuju pada {date}.',
    '{customer} has the answers of {party}': '{customer} sudah mempunyai jawapan {party}',
    'They went with yours, and stand as they are.': 'Jawapan itu dihantar bersama jawapan anda, dan kekal seadanya.',
    '{customer} sees the answers of {party} once you send yours':
      '{customer} melihat jawapan {party} sebaik sahaja anda menghantar jawapan anda',
    '{customer} doesn’t see the answers of {party}': '{customer} tidak melihat jawapan {party}',
    'Withdraw this': 'Tarik balik persetujuan ini',
    'Let {customer} see them': 'Benarkan {customer} melihatnya',
    'Until then you can withdraw it.': 'Sehingga itu anda boleh menariknya balik.',
    'You sent your answers already: if you agree, it sees these at once, with the company’s name.':
      'Jawapan anda sudah dihantar: jika anda bersetuju, pelanggan terus melihat jawapan ini, dengan nama syarikatnya.',
    'If you agree, it sees them beside your own, with the company’s name. You can withdraw it until you send yours.':
      'Jika anda bersetuju, pelanggan melihatnya di sebelah jawapan anda, dengan nama syarikatnya. Anda boleh menariknya balik sehingga anda menghantar jawapan anda.',
    'Which questions': 'Soalan yang mana',
    'Only questions that concern whoever does the work for you can be passed on.':
      'Hanya soalan yang berkaitan dengan pihak yang membuat kerja untuk anda boleh dipanjangkan.',
    'Company that does the work': 'Syarikat yang membuat kerja itu',
    'Your answers name: {names}': 'Jawapan anda menyebut: {names}',
    'It reads this as the title of your questions. Don’t name your customer.':
      'Syarikat itu membacanya sebagai tajuk soalan anda. Jangan sebut pelanggan anda.',
    'Who should answer': 'Siapa yang patut menjawab',
    'Why you ask': 'Mengapa anda bertanya',
    'Stands in the mail. Don’t name your customer here either.':
      'Tertera dalam e-mel. Di sini juga jangan sebut pelanggan anda.',
    'Pass the questions on': 'Panjangkan soalan',
    'Sent by {name}, {title}, on {date}.': 'Dihantar oleh {name}, {title}, pada {date}.',
    'with {files}': 'dengan {files}',
    'Taken up on {date} by {name}': 'Diambil pada {date} oleh {name}',
    'Make it your answer': 'Jadikan jawapan anda',
    'Put it in place of your answer': 'Gantikan jawapan anda dengan ini',
    '{party} asked {count, plural, one {# company} other {# companies}} in its turn, and lets you see the answers':
      '{party} pula menanyai {count, plural, other {# syarikat}}, dan membenarkan anda melihat jawapannya',
    '{name}: {service}': '{name}: {service}',
    '{count, plural, one {# question} other {# questions}}, due on {date}':
      '{count, plural, other {# soalan}}, perlu dijawab pada {date}',
    '{asker} asked {contact} ({email}) on {date}': '{asker} menanyai {contact} ({email}) pada {date}',
    'reminded on {date}': 'diingatkan pada {date}',
    'taken back on {date} by {name}': 'ditarik balik pada {date} oleh {name}',
    'Remind once': 'Ingatkan sekali',
    'Being sent': 'Sedang dihantar',
    Late: 'Lewat',
    'The questions are on their way. You get a mail when the answers are here.':
      'Soalan sedang dihantar. Anda menerima e-mel apabila jawapan tiba.',
    'A reminder is on its way.': 'Peringatan sedang dihantar.',
    'The questions are taken back. The link no longer works.': 'Soalan ditarik balik. Pautannya tidak berfungsi lagi.',
    'You agreed. Your customer sees these answers with yours.':
      'Anda bersetuju. Pelanggan anda melihat jawapan ini bersama jawapan anda.',
    'Withdrawn. Your customer doesn’t see these answers.': 'Ditarik balik. Pelanggan anda tidak melihat jawapan ini.',
    'The answer is yours now. What you had written before stays in the history.':
      'Jawapan ini kini milik anda. Yang anda tulis sebelum ini kekal dalam sejarah.',
    'As many questions as possible at a time wait for answers already. Nothing was sent. Take something back, or wait for an answer.':
      'Sudah sebanyak mungkin permintaan menunggu jawapan serentak. Tiada apa-apa dihantar. Tarik balik satu, atau tunggu jawapan.',
    'The questionnaire was taken back. Nothing was sent.': 'Soal selidik ditarik balik. Tiada apa-apa dihantar.',
    'The questionnaire is closed. Nothing was sent.': 'Soal selidik sudah ditutup. Tiada apa-apa dihantar.',
    'A reminder went out before; nobody gets two. Write to the contact yourself.':
      'Peringatan sudah dihantar sebelum ini; tiada sesiapa menerima dua. Tulis sendiri kepada orang hubungan.',
    'The questions are just being sent. Nothing was changed; try again in a minute.':
      'Soalan sedang dihantar. Tiada apa-apa diubah; cuba lagi sebentar lagi.',
    'No answers have come yet. Nothing was changed.': 'Belum ada jawapan. Tiada apa-apa diubah.',
    'The answers came in the meantime. Nothing was changed.': 'Sementara itu jawapan sudah tiba. Tiada apa-apa diubah.',
    'The questions were taken back in the meantime. Nothing was changed.':
      'Sementara itu soalan sudah ditarik balik. Tiada apa-apa diubah.',
    'Your customer has these answers already. That can’t be undone here; write to your customer.':
      'Pelanggan anda sudah mempunyai jawapan ini. Itu tidak boleh dibatalkan di sini; tulis kepada pelanggan anda.',
    'Your answers were sent, so this one can’t be changed now. Nothing was changed.':
      'Jawapan anda sudah dihantar, jadi yang ini tidak boleh diubah sekarang. Tiada apa-apa diubah.',
    'Your own answer was changed in the meantime. Nothing was changed; look at it below, then choose again.':
      'Sementara itu jawapan anda sendiri sudah berubah. Tiada apa-apa diubah; lihat di bawah, kemudian pilih lagi.',
    'Ask a sub-processor': 'Tanya subpemproses',
    'A company that does part of the work for you can answer for its part. It gets a link of its own and sees the questions you choose, your company’s name and the day; neither who your customer is nor your other answers.':
      'Syarikat yang membuat sebahagian kerja untuk anda boleh menjawab bahagiannya. Syarikat itu mendapat pautan sendiri dan melihat soalan yang anda pilih, nama syarikat anda dan tarikhnya; bukan siapa pelanggan anda atau jawapan anda yang lain.',
    'No question can be passed on': 'Tiada soalan yang boleh dipanjangkan',
    'None of the questions asked now concerns whoever does work for you. More may come as you answer.':
      'Tiada soalan sekarang yang berkaitan dengan pihak yang bekerja untuk anda. Mungkin ada lagi semasa anda menjawab.',
    'Pass questions on': 'Panjangkan soalan kepada pihak lain',
    'Let a sub-processor answer for its part': 'Biar subpemproses menjawab bahagiannya',
    '{customerName} asks you as its sub-processor': '{customerName} bertanya kepada anda sebagai subpemprosesnya',
    'It sees what you send, and may show it to its own customer with your company’s name. Nobody sees anything before you send.':
      'Syarikat itu melihat apa yang anda hantar, dan boleh menunjukkannya kepada pelanggannya sendiri dengan nama syarikat anda. Tiada sesiapa melihat apa-apa sebelum anda menghantar.',
    'In the hands of {names}': 'Di tangan {names}',
    'Hand over': 'Serahkan',
    Done: 'Selesai',
    'Save. Done': 'Simpan. Selesai',
    'What do you hand over?': 'Apakah yang anda serahkan?',
    'A section': 'Satu bahagian',
    'Choose it below.': 'Pilih di bawah.',
    'Single questions': 'Soalan tertentu',
    'Tick them below.': 'Tandakan di bawah.',
    'Every question, without signing': 'Semua soalan, tanpa menandatangani',
    'They answer; you check and send.': 'Mereka menjawab; anda menyemak dan menghantar.',
    'The whole questionnaire: they take over': 'Seluruh soal selidik: mereka mengambil alih',
    'They answer, sign and send, and see the messages with {customerName}.':
      'Mereka menjawab, menandatangani dan menghantar, serta melihat mesej dengan {customerName}.',
    Section: 'Bahagian',
    'Counts where you chose “A section”.': 'Terpakai jika anda memilih “Satu bahagian”.',
    'The link goes there, and works without a password.': 'Pautan dihantar ke sana dan berfungsi tanpa kata laluan.',
    'A word to them, if you like': 'Pesanan kepada mereka, jika anda mahu',
    'Stands in the mail.': 'Tertera dalam e-mel.',
    'Wanted by': 'Dikehendaki sebelum',
    'They are reminded two days before, on the day, and three and seven days after, until all is answered.':
      'Mereka diingatkan dua hari sebelumnya, pada harinya, serta tiga dan tujuh hari selepasnya, sehingga semuanya dijawab.',
    'Taken back ({count})': 'Ditarik balik ({count})',
    '{name} (you)': '{name} (anda)',
    '{by} handed it to {email} on {date}, wanted by {day}':
      '{by} menyerahkannya kepada {email} pada {date}, dikehendaki sebelum {day}',
    'opened on {date}': 'dibuka pada {date}',
    'next reminder on {date}': 'peringatan seterusnya pada {date}',
    Remind: 'Ingatkan',
    'Take back': 'Tarik balik',
    'ended on {date}, with the link it came from': 'tamat pada {date}, bersama pautan asalnya',
    'All of it is answered. {byName} has your answers.':
      'Semuanya sudah dijawab. {byName} sudah menerima jawapan anda.',
    '{byName} handed this to you, and wants it by {day}':
      '{byName} menyerahkan ini kepada anda, dan menghendakinya sebelum {day}',
    'Each answer is saved as you write, and {byName} sees it. There is nothing to send: {byName} does that.':
      'Setiap jawapan disimpan semasa anda menulis, dan {byName} melihatnya. Tiada apa-apa yang perlu dihantar: {byName} yang melakukannya.',
    'Not opened yet': 'Belum dibuka',
    'Being answered': 'Sedang dijawab',
    'The whole questionnaire, with signing and sending': 'Seluruh soal selidik, termasuk menandatangani dan menghantar',
    'The section “{title}”': 'Bahagian “{title}”',
    '{count, plural, one {# question} other {# questions}}': '{count} soalan',
    'Handed over. The mail with the link is on its way.': 'Sudah diserahkan. E-mel dengan pautan sedang dihantar.',
    'Taken back. The link no longer works; everything answered there stays.':
      'Sudah ditarik balik. Pautannya tidak berfungsi lagi; semua yang dijawab di sana kekal.',
    'Fifty parts are in others’ hands already. Nothing was sent. Take something back first.':
      'Lima puluh bahagian sudah berada di tangan orang lain. Tiada apa-apa yang dihantar. Tarik balik sesuatu dahulu.',
    'There was a mail within the last day already. Nothing was sent; try again tomorrow.':
      'Sudah ada e-mel dalam sehari yang lalu. Tiada apa-apa yang dihantar; cuba lagi esok.',
    'It was taken back in the meantime. Nothing was changed.':
      'Sementara itu ia sudah ditarik balik. Tiada apa-apa yang berubah.',
    'The answers were sent, so there is nothing to hand over now. Nothing was sent.':
      'Jawapan sudah dihantar, jadi tiada apa-apa untuk diserahkan sekarang. Tiada apa-apa yang dihantar.',
    'Nothing can be answered now. Nothing was sent.':
      'Tiada apa-apa yang boleh dijawab sekarang. Tiada apa-apa yang dihantar.',
    'Your role may not do that. Nothing was changed; ask an administrator.':
      'Peranan anda tidak boleh melakukannya. Tiada apa-apa yang berubah; tanya pentadbir.',
    'Who answers what': 'Siapa menjawab apa',
    'A colleague or an expert answers by a link of their own, sees only what you hand over, and can’t send. What nobody holds is with you.':
      'Rakan sekerja atau pakar menjawab melalui pautannya sendiri, hanya melihat apa yang anda serahkan, dan tidak boleh menghantar. Yang tidak dipegang sesiapa ada pada anda.',
    'Hand something over': 'Serahkan sesuatu',
    'Nothing is in others’ hands.': 'Tiada apa-apa di tangan orang lain.',
    'Hand this section to somebody': 'Serahkan bahagian ini kepada orang lain',
    'Hand questions to a colleague or an expert': 'Serahkan soalan kepada rakan sekerja atau pakar',
    'Who answers what: {count, plural, one {# part} other {# parts}} in others’ hands':
      'Siapa menjawab apa: {count} bahagian di tangan orang lain',
    'Questions handed to you': 'Soalan yang diserahkan kepada anda',
    '{by} ({email}) handed you part of what {customerName} asks about “{title}”, through Rantai. If you doubt that this is genuine, ask {by} in another way than by the mail.':
      '{by} ({email}) menyerahkan kepada anda sebahagian daripada yang ditanya {customerName} tentang “{title}”, melalui Rantai. Jika anda ragu ini tulen, tanya {by} dengan cara selain e-mel itu.',
    '{by} asks you to take the questionnaire over': '{by} meminta anda mengambil alih soal selidik',
    '{by} asks you to answer {count, plural, one {# question} other {# questions}}':
      '{by} meminta anda menjawab {count} soalan',
    'You see everything that was answered so far, answer the rest, sign and send it to {customerName}.':
      'Anda melihat semua yang sudah dijawab, menjawab selebihnya, menandatangani dan menghantarnya kepada {customerName}.',
    'You see these questions alone. Each answer is saved as you write and goes to {by}, who sends everything to {customerName}.':
      'Anda hanya melihat soalan ini. Setiap jawapan disimpan semasa anda menulis dan sampai kepada {by}, yang menghantar semuanya kepada {customerName}.',
    'Wanted by {day}': 'Dikehendaki sebelum {day}',
    'Open the questions': 'Buka soalan',
    'You don’t need to do anything. What you answered is kept by whoever handed it to you.':
      'Anda tidak perlu buat apa-apa. Jawapan anda disimpan oleh orang yang menyerahkannya kepada anda.',
    'You don’t need to do anything. The questionnaire is not asked any more.':
      'Anda tidak perlu buat apa-apa. Soal selidik ini tidak ditanya lagi.',
    'Links work for a limited time, for your safety. Ask whoever handed it to you for a reminder: it brings a fresh link.':
      'Demi keselamatan anda, pautan berfungsi untuk masa terhad. Minta peringatan daripada orang yang menyerahkannya: ia membawa pautan baharu.',
    'Other countries': 'Negara lain',
    'Back to your answers': 'Kembali ke jawapan anda',
    'Name of your organisation': 'Nama organisasi anda',
    'As your customers know you. Its language and clock are those of this browser; the settings change all three.':
      'Seperti yang dikenali pelanggan anda. Bahasa dan jamnya mengikut pelayar ini; ketiga-tiganya boleh diubah dalam tetapan.',
    'You were signed out: your session ran out, or an administrator changed what you may do here. What you saved is safe. Sign in to go on.':
      'Anda telah dilog keluar: sesi anda tamat, atau pentadbir mengubah apa yang boleh anda lakukan di sini. Apa yang disimpan selamat. Log masuk untuk meneruskan.',
    'Nothing was saved yet': 'Belum ada apa-apa disimpan',
    Unchanged: 'Tidak berubah',
    Refused: 'Ditolak',
    Empty: 'Kosong',
    'What came of the file': 'Hasil daripada fail',
    'Check what the file changes': 'Semak apa yang diubah oleh fail ini',
    'Nothing is saved before you confirm it at the end of what you choose.':
      'Tiada apa-apa disimpan sebelum anda mengesahkannya di hujung pilihan anda.',
    '{count, plural, =0 {No answer was changed.} one {# answer was saved from the file.} other {# answers were saved from the file.}} The file was removed.':
      '{count, plural, =0 {Tiada jawapan diubah.} other {# jawapan disimpan daripada fail.}} Fail sudah dibuang.',
    'The file was removed. No answer was changed.': 'Fail sudah dibuang. Tiada jawapan diubah.',
    'Changed in both: choose': 'Berubah di kedua-duanya: pilih',
    'These were changed in the sheet and in the portal since the file was downloaded. What you take from the sheet leaves the other in the history.':
      'Ini berubah dalam helaian dan dalam portal sejak fail dimuat turun. Jika anda mengambil isi helaian, isi portal kekal dalam sejarah.',
    'All at once': 'Semua sekali gus',
    'Counts for those that you don’t decide below.': 'Terpakai bagi yang tidak anda tentukan di bawah.',
    'I decide each below': 'Saya tentukan satu per satu di bawah',
    'Keep what the portal has': 'Kekalkan isi portal',
    'Take what the sheet has': 'Ambil isi helaian',
    'Keep the portal’s: {name}, {time}': 'Kekalkan isi portal: {name}, {time}',
    'Keep the portal’s': 'Kekalkan isi portal',
    'Take the sheet’s': 'Ambil isi helaian',
    'Changed in the sheet, taken over': 'Berubah dalam helaian, diambil',
    'Changed in both': 'Berubah di kedua-duanya',
    'Refused, with the reason': 'Ditolak, dengan sebabnya',
    'Not understood': 'Tidak difahami',
    'Not yours to change': 'Bukan untuk anda ubah',
    '{count, plural, one {# row} other {# rows}} in the file': '{count} baris dalam fail',
    'These columns are missing in the file, so what the portal has there stays: {columns}.':
      'Lajur ini tiada dalam fail, jadi isi portal di situ kekal: {columns}.',
    'The hidden column that says what each row held when you downloaded the file is missing. Where the sheet and the portal differ, you are asked.':
      'Lajur tersembunyi yang mencatat isi setiap baris semasa fail dimuat turun tiada. Di mana helaian dan portal berbeza, anda akan ditanya.',
    'Nothing was read from these columns: {columns}.': 'Tiada apa-apa dibaca daripada lajur ini: {columns}.',
    'Changed in the sheet': 'Berubah dalam helaian',
    'Nobody changed these here since the file was downloaded. They are taken over when you save.':
      'Tiada sesiapa mengubah ini di sini sejak fail dimuat turun. Semuanya diambil apabila anda menyimpan.',
    'Nothing in this file changes an answer.': 'Tiada isi fail ini yang mengubah jawapan.',
    'Save the answers and what you chose': 'Simpan jawapan dan pilihan anda',
    'Save {count, plural, one {# answer} other {# answers}}': 'Simpan {count} jawapan',
    'Remove the file, change nothing': 'Buang fail, tiada yang berubah',
    'Download the file as you sent it': 'Muat turun fail seperti yang anda hantar',
    'Kept as the portal had it': 'Kekal seperti dalam portal',
    'You chose the portal’s. What the sheet had stands here for a week after you sent it.':
      'Anda memilih isi portal. Isi helaian kekal di sini selama seminggu selepas anda menghantarnya.',
    'Correct these in the sheet and send it again, or write them in the portal.':
      'Betulkan ini dalam helaian dan hantar semula, atau tulis dalam portal.',
    'Nothing of these is lost: correct them in the sheet and send it again, or write them in the portal.':
      'Tiada yang hilang: betulkan dalam helaian dan hantar semula, atau tulis dalam portal.',
    'What these rows say stays in your file.': 'Isi baris-baris ini kekal dalam fail anda.',
    '{count, plural, one {# row} other {# rows}} unchanged': '{count} baris tidak berubah',
    'Row {row}': 'Baris {row}',
    'Row {row} of “{sheet}”': 'Baris {row} daripada “{sheet}”',
    'In the portal, then in the sheet': 'Dalam portal, kemudian dalam helaian',
    'The answer is emptied: the sheet has none.': 'Jawapan dikosongkan: helaian tiada jawapan.',
    'Bring the answers back': 'Bawa balik jawapan',
    'Send the file you filled in. You see what it changes, and what was changed here meanwhile, before anything is saved.':
      'Hantar fail yang anda isi. Anda melihat apa yang diubahnya, dan apa yang berubah di sini sementara itu, sebelum apa-apa disimpan.',
    'Waiting for you to confirm': 'Menunggu pengesahan anda',
    'Filled-in file': 'Fail yang sudah diisi',
    'Send the file in the portal when you are done: you see what it changes before anything is saved.':
      'Hantar fail ini dalam portal setelah selesai: anda melihat apa yang diubahnya sebelum apa-apa disimpan.',
    '“{words}” isn’t one of the answers. These are: {choices}.':
      '“{words}” bukan salah satu jawapan. Pilihannya: {choices}.',
    '“{words}” has more parts than a line of a company has.':
      '“{words}” mempunyai lebih banyak bahagian daripada baris sebuah syarikat.',
    '“{words}” is no day. Write it as 2026-12-31.': '“{words}” bukan tarikh. Tulis seperti 2026-12-31.',
    'Ten of your files wait already. Confirm or remove one of them first. Nothing was kept of this one.':
      'Sepuluh fail anda sudah menunggu. Sahkan atau buang salah satu dahulu. Fail ini tidak disimpan.',
    'Answers were saved here while you looked. Nothing was written; the comparison below is new, and what you chose is kept.':
      'Ada jawapan disimpan di sini semasa anda melihat. Tiada apa-apa ditulis; perbandingan di bawah sudah baharu, dan pilihan anda kekal.',
    'What you typed before is here again': 'Apa yang anda taip sebelum ini ada semula di sini',
    'It was kept in this browser and not sent yet.': 'Ia disimpan dalam pelayar ini dan belum dihantar.',
    'Start afresh': 'Mula semula',
    'The link of {name} ends at once, and answers that were not sent yet stay there.':
      'Pautan {name} tamat serta-merta, dan jawapan yang belum dihantar kekal di sana.',
    'Take them back for good': 'Tarik balik buat selama-lamanya',
    'Nobody has checked that this address speaks for {customer}. In doubt, call them on a number you know.':
      'Tiada sesiapa yang menyemak sama ada alamat ini mewakili {customer}. Jika ragu-ragu, hubungi mereka di nombor yang anda kenali.',
    '{name} – {problem}': '{name} – {problem}',
  },
  reviewed: {},
}
