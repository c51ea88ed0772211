import type { ScreenWords } from '../screen-words'

/** Malay, by the English that each text says. */
export const vendor: ScreenWords = {
  madeOn: '2026-11-22',
  machine: {
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
    'What you wrote is kept on this device. Open the link from your mail again, in this browser, and it is sent.':
      'Apa yang anda tulis disimpan pada peranti ini. Buka semula pautan daripada e-mel anda dalam pelayar ini, dan ia akan dihantar.',
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
    'Who asks': 'Siapa yang bertanya',
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
  },
  reviewed: {},
}
