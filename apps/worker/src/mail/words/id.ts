import type { MailWords } from './mail-words'

/** Indonesian, by the English that each message says. */
export const id: MailWords = {
  madeOn: '2026-11-22',
  machine: {
    'Late: {customer} waits for you to put something right': 'Terlambat: {customer} menunggu Anda membenahi sesuatu',
    '{customer} waits for you to put something right': '{customer} menunggu Anda membenahi sesuatu',
    '{name}, {count, plural, one {this finding waits} other {these findings wait}} for you.':
      '{name}, {count, plural, other {temuan ini menunggu Anda}}.',
    'Say there what you did, with a file that shows it if you have one. The reminders stop with that.':
      'Sampaikan di sana apa yang Anda lakukan, dengan berkas yang menunjukkannya jika ada. Dengan itu pengingat berhenti.',
    '{title}, due {day}': '{title}, batas waktu {day}',
    '{vendor} has not put it right: {title}': '{vendor} belum membenahinya: {title}',
    'A finding of {vendor} is late': 'Temuan pada {vendor} terlambat',
    'Its day is more than a week past, and it still waits for the vendor.':
      'Harinya sudah lewat lebih dari seminggu, dan temuan ini masih menunggu vendor.',
    'A file is with it: {file}': 'Berkas menyertainya: {file}',
    Due: 'Tenggat',
    'It is about: “{finding}”': 'Tentang: “{finding}”',
    'Look at it': 'Lihat',
    'Open the findings': 'Buka temuan',
    '{customer} accepts it as it is: {title}': '{customer} menerimanya apa adanya: {title}',
    '{customer} asks you to put something right: {title}': '{customer} meminta Anda membenahi sesuatu: {title}',
    '{customer} closed a finding as fixed: {title}': '{customer} menutup temuan karena sudah dibenahi: {title}',
    '{customer} needs more about a finding: {title}': '{customer} membutuhkan lebih banyak tentang temuan: {title}',
    '{customer} opened a finding again: {title}': '{customer} membuka lagi sebuah temuan: {title}',
    '{customer} withdrew a finding: {title}': '{customer} menarik sebuah temuan: {title}',
    '{name}, it is about: “{finding}”': '{name}, ini tentang: “{finding}”',
    '{name}, say there what you did, with a file that shows it if you have one.':
      '{name}, sampaikan di sana apa yang sudah Anda lakukan, dengan berkas yang menunjukkannya bila ada.',
    '{name}, there is nothing left for you to do about it.': '{name}, tidak ada lagi yang perlu Anda lakukan.',
    '{vendor} answered a finding': '{vendor} menjawab sebuah temuan',
    '{vendor} answered a finding: {title}': '{vendor} menjawab sebuah temuan: {title}',
    '{by} left you a note about {title}': '{by} meninggalkan catatan untuk Anda tentang {title}',
    'A note for you about {title}': 'Catatan untuk Anda tentang {title}',
    '{name}, {by} noted something on a question and wants you to read it. {other} doesn’t see notes.':
      '{name}, {by} mencatat sesuatu pada sebuah pertanyaan dan ingin Anda membacanya. {other} tidak melihat catatan.',
    'Read the note': 'Baca catatan',
    'You get this because {by} chose you when leaving the note in Rantai.':
      'Anda menerima ini karena {by} memilih Anda saat meninggalkan catatan di Rantai.',
    'This mail was translated by machine. Where the two differ, the English text counts.':
      'Surel ini diterjemahkan oleh mesin. Jika ada perbedaan, yang berlaku adalah teks bahasa Inggris.',
    'Or open this address:': 'Atau buka alamat ini:',
    'No reply is needed.': 'Tidak perlu dibalas.',
    'It is about: “{question}”': 'Tentang: “{question}”',
    'The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.':
      'Tautan ini untuk Anda. Untuk menyerahkan pertanyaan kepada rekan kerja, sebutkan orangnya di dalam portal; mohon jangan meneruskan surel ini.',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'sekitar {minutes} menit',
    'about {hours} h': 'sekitar {hours} jam',
    'about {hours} h {minutes} min': 'sekitar {hours} jam {minutes} menit',
    '{title}: {count, plural, one {1 answer} other {{count} answers}} came back to you, due on {due}.':
      '{title}: {count} jawaban dikembalikan kepada Anda, tenggat {due}.',
    '{title}: {answered} of {count} answered, due on {due}.':
      '{title}: {answered} dari {count} sudah dijawab, tenggat {due}.',
    'Sent by {customer} through Rantai.': 'Dikirim oleh {customer} melalui Rantai.',
    'Sent by {customer} through Rantai. If this looks wrong, write to {whom}.':
      'Dikirim oleh {customer} melalui Rantai. Jika ini tampak keliru, hubungi {whom} secara tertulis.',
    '{customer} asks about {title}': '{customer} bertanya tentang {title}',
    '{customer} asks {count, plural, one {1 question} other {{count} questions}} about {title}':
      '{customer} mengajukan {count} pertanyaan tentang {title}',
    '{name}, {customer} has to check how its data is looked after at {vendor}. You don’t need a password.':
      '{name}, {customer} perlu memeriksa bagaimana datanya dijaga di {vendor}. Anda tidak memerlukan kata sandi.',
    'Nothing is sent before you press Send. You can stop at any time and go on later, on any device.':
      'Tidak ada yang terkirim sebelum Anda menekan tombol kirim. Anda dapat berhenti kapan saja dan melanjutkan nanti, di perangkat apa pun.',
    'Who asks': 'Yang bertanya',
    'Please send by': 'Mohon kirim paling lambat',
    'Time it takes': 'Waktu yang diperlukan',
    '{time}, in parts if you like': '{time}, boleh dicicil',
    'A message from {name}': 'Pesan dari {name}',
    'See what is asked': 'Lihat apa yang ditanyakan',
    'Asked by {customer} through Rantai. If you doubt that this is genuine, call {customer} on the number in your contract.':
      'Ditanyakan oleh {customer} melalui Rantai. Jika Anda ragu bahwa ini asli, telepon {customer} di nomor yang tercantum dalam kontrak Anda.',
    'A fresh link: {customer} about {title}': 'Tautan baru: {customer} tentang {title}',
    'Here is the fresh link you asked for': 'Ini tautan baru yang Anda minta',
    '{name}, everything you answered is still there.': '{name}, semua yang sudah Anda jawab masih ada.',
    'Go on answering': 'Lanjutkan menjawab',
    'You get this because someone opened an old link to the questions of {customer}. If it wasn’t you, you need do nothing.':
      'Anda menerima ini karena seseorang membuka tautan lama ke pertanyaan {customer}. Jika bukan Anda, Anda tidak perlu melakukan apa pun.',
    '{customer} still waits for your answers': '{customer} masih menunggu jawaban Anda',
    '{customer} waits for your answers': '{customer} menunggu jawaban Anda',
    'Your answers are late': 'Jawaban Anda terlambat',
    'Your answers are due soon': 'Tenggat jawaban Anda sudah dekat',
    '{name}, {customer} waits for this:': '{name}, {customer} menunggu ini:',
    'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.':
      'Jika Anda memerlukan waktu lebih, atau pertanyaannya tidak sesuai, sampaikan di sana. Itu juga sebuah jawaban, dan pengingat akan berhenti.',
    'Asked by {requester} of {customer} through Rantai. Reminders stop when you have sent your answers.':
      'Ditanyakan oleh {requester} dari {customer} melalui Rantai. Pengingat berhenti setelah Anda mengirim jawaban.',
    '{customer} decided about {title}': '{customer} telah memutuskan tentang {title}',
    '{customer} wrote about {title}': '{customer} menulis tentang {title}',
    '{customer} wrote to you about {title}': '{customer} menulis kepada Anda tentang {title}',
    '{name}, your answers were read, and {customer} decided.':
      '{name}, jawaban Anda sudah dibaca, dan {customer} telah memutuskan.',
    '{name}, there is something to read or answer.': '{name}, ada yang perlu dibaca atau dijawab.',
    'See what you sent': 'Lihat yang Anda kirim',
    'Open the questions': 'Buka pertanyaan',
    '{count, plural, one {1 answer} other {{count} answers}} came back: {customer} about {title}':
      '{count} jawaban dikembalikan: {customer} tentang {title}',
    '{customer} sent {count, plural, one {1 answer} other {{count} answers}} back to you':
      '{customer} mengembalikan {count} jawaban kepada Anda',
    '{name}, {count, plural, one {this needs} other {these need}} you again. Everything else stays as you sent it.':
      '{name}, {count, plural, =1 {jawaban ini} other {{count} jawaban ini}} perlu Anda tinjau lagi. Yang lain tetap seperti yang Anda kirim.',
    'With those from before, {count} wait for you.': 'Bersama yang sebelumnya, ada {count} yang menunggu Anda.',
    'Look at the {count, plural, one {answer} other {{count} answers}}':
      'Lihat {count, plural, =1 {jawabannya} other {{count} jawaban}}',
    'Once they are changed, send them again from there.': 'Setelah diubah, kirim lagi dari sana.',
    '{customer} took back its questions about {title}': '{customer} menarik kembali pertanyaannya tentang {title}',
    '{customer} took back its questions': '{customer} menarik kembali pertanyaannya',
    '{name}, you need do nothing more about {title}. The link no longer works, and nothing that was not sent was seen by {customer}.':
      '{name}, Anda tidak perlu melakukan apa-apa lagi tentang {title}. Tautannya tidak berfungsi lagi, dan {customer} tidak melihat apa pun yang belum dikirim.',
    '{customer} asks {successor} about {title} now': '{customer} sekarang bertanya kepada {successor} tentang {title}',
    '{successor} goes on with the questions about {title}': '{successor} melanjutkan pertanyaan tentang {title}',
    '{name}, {by} of {customer} named {successor} as the contact for these questions. Your link no longer works.':
      '{name}, {by} dari {customer} menunjuk {successor} sebagai kontak untuk pertanyaan ini. Tautan Anda tidak berfungsi lagi.',
    '{customer} sees nothing that was not sent. What you began stays with {vendor}.':
      '{customer} tidak melihat apa pun yang belum dikirim. Yang sudah Anda mulai tetap berada di {vendor}.',
    '{customer} wants to hand your answers to {successor}':
      '{customer} ingin menyerahkan jawaban Anda kepada {successor}',
    'May {successor} go on with what you wrote?': 'Bolehkah {successor} melanjutkan yang Anda tulis?',
    '{name}, {by} of {customer} asks {successor} ({address}) about {title} from now on, and your link no longer works.':
      '{name}, mulai sekarang {by} dari {customer} bertanya kepada {successor} ({address}) tentang {title}, dan tautan Anda tidak berfungsi lagi.',
    'What you wrote and did not send is kept where nobody reads it. {successor} gets it only if you agree; {customer} does not get it either way.':
      'Yang Anda tulis dan belum Anda kirim disimpan di tempat yang tidak dibaca siapa pun. {successor} menerimanya hanya jika Anda setuju; {customer} tidak menerimanya, apa pun pilihan Anda.',
    'If you don’t know this address, or it is not one of your company, do nothing.':
      'Jika Anda tidak mengenal alamat ini, atau bukan alamat perusahaan Anda, jangan lakukan apa pun.',
    'See who asks, and decide': 'Lihat siapa yang bertanya, lalu putuskan',
    'an administrator': 'administrator',
    procurement: 'bagian pengadaan',
    'a risk manager': 'manajer risiko',
    'data protection': 'bagian pelindungan data',
    'an auditor': 'auditor',
    'a contributor': 'kontributor',
    '{count} of the answers came back to them and were not sent again.':
      '{count} jawaban dikembalikan kepada mereka dan belum dikirim lagi.',
    '{answered} of {count} questions are answered.': '{answered} dari {count} pertanyaan sudah dijawab.',
    'No answers yet from {vendor}': 'Belum ada jawaban dari {vendor}',
    '{vendor} has not answered': '{vendor} belum menjawab',
    '{name}, the answers about {title} are overdue, and the reminders to the vendor have run out.':
      '{name}, jawaban tentang {title} sudah melewati tenggat, dan semua pengingat kepada vendor sudah dikirim.',
    'Open the engagement': 'Buka kerja sama',
    'You get this because you own this engagement in Rantai.':
      'Anda menerima ini karena Anda penanggung jawab kerja sama ini di Rantai.',
    'the people affected': 'orang-orang yang terdampak',
    'find out whether it has to be notified': 'pastikan apakah insiden ini harus diberitahukan',
    'the authority': 'otoritas',
    'A deadline has passed: {title}': 'Tenggat telah lewat: {title}',
    'A deadline comes near: {title}': 'Tenggat sudah dekat: {title}',
    'Deadlines of the incident “{title}”': 'Tenggat insiden “{title}”',
    '{name}, nobody has recorded yet that this was done.':
      '{name}, belum ada yang mencatat bahwa hal ini sudah dilakukan.',
    'Was due {deadline}: {told}. {rule}': 'Tenggatnya {deadline}: {told}. {rule}',
    'Due {deadline}: {told}. {rule}': 'Tenggat {deadline}: {told}. {rule}',
    'Open the incident': 'Buka insiden',
    'You get this because you own this incident in Rantai, or are an administrator.':
      'Anda menerima ini karena Anda penanggung jawab insiden ini di Rantai, atau seorang administrator.',
    '{vendor} sent its answers': '{vendor} mengirim jawabannya',
    '{vendor} sent its answers about {title}': '{vendor} mengirim jawabannya tentang {title}',
    '{name}, the answers are scored and wait for your review.':
      '{name}, jawabannya sudah diberi skor dan menunggu tinjauan Anda.',
    'Review the answers': 'Tinjau jawaban',
    'You get this because you asked for these answers in Rantai.':
      'Anda menerima ini karena Anda meminta jawaban ini di Rantai.',
    '{vendor} wrote about {title}': '{vendor} menulis tentang {title}',
    '{vendor} wrote to you': '{vendor} menulis kepada Anda',
    '{name}, this came from {vendor} about {title}. The reminders wait until you reply.':
      '{name}, ini datang dari {vendor} tentang {title}. Pengingat ditunda sampai Anda membalas.',
    '{name}, this came from {vendor} about {title}.': '{name}, ini datang dari {vendor} tentang {title}.',
    'Read and reply': 'Baca dan balas',
    '{by} invites you to {organisation} in Rantai': '{by} mengundang Anda ke {organisation} di Rantai',
    'Join {organisation} in Rantai': 'Bergabung dengan {organisation} di Rantai',
    '{name}, {by} invites you to work for {organisation} as {role}.':
      '{name}, {by} mengundang Anda bekerja untuk {organisation} sebagai {role}.',
    'Accept the invitation': 'Terima undangan',
    'If you don’t know who this is, you need do nothing: the invitation runs out by itself.':
      'Jika Anda tidak mengenal orang ini, Anda tidak perlu melakukan apa pun: undangan ini akan kedaluwarsa dengan sendirinya.',
    '{person} asks to join {organisation}': '{person} meminta bergabung dengan {organisation}',
    '{name}, {person} ({address}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.':
      '{name}, {person} ({address}) meminta bergabung dengan organisasi Anda di Rantai. Tidak ada yang dibagikan sebelum administrator menyetujuinya.',
    'See the request': 'Lihat permintaan',
    'You get this because you administer this organisation in Rantai.':
      'Anda menerima ini karena Anda administrator organisasi ini di Rantai.',
    'Confirm your e-mail address': 'Konfirmasi alamat surel Anda',
    '{name}, one press confirms that this address is yours.':
      '{name}, satu kali tekan mengonfirmasi bahwa alamat ini milik Anda.',
    'Confirm my address': 'Konfirmasi alamat saya',
    'If you didn’t sign up at Rantai, you need do nothing.':
      'Jika Anda tidak mendaftar di Rantai, Anda tidak perlu melakukan apa pun.',
    'Choose a new password': 'Pilih kata sandi baru',
    '{name}, someone asked for a new password for this address. The link works once, for ten minutes.':
      '{name}, seseorang meminta kata sandi baru untuk alamat ini. Tautan berfungsi satu kali, selama sepuluh menit.',
    'If it wasn’t you, you need do nothing: your password stays as it is.':
      'Jika bukan Anda, Anda tidak perlu melakukan apa pun: kata sandi Anda tetap seperti semula.',
    'You already have an account': 'Anda sudah memiliki akun',
    '{name}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.':
      '{name}, seseorang mencoba mendaftar dengan alamat ini. Alamat ini sudah memiliki akun; silakan masuk, atau pilih kata sandi baru.',
    'Sign in': 'Masuk',
    'If it wasn’t you, you need do nothing.': 'Jika bukan Anda, Anda tidak perlu melakukan apa pun.',
    'Your password was changed': 'Kata sandi Anda telah diubah',
    '{name}, the password of your account was changed just now, and every other device was signed out.':
      '{name}, kata sandi akun Anda baru saja diubah, dan semua perangkat lain telah dikeluarkan.',
    'If it wasn’t you, choose a new password at once and tell your administrator.':
      'Jika bukan Anda, segera pilih kata sandi baru dan beri tahu administrator Anda.',
    'You get this about every change of your password.':
      'Anda menerima pemberitahuan ini setiap kali kata sandi Anda diubah.',
    'The contract {title} ends on {date}': 'Kontrak {title} berakhir pada {date}',
    'The contract {title} renews on {date}': 'Kontrak {title} diperpanjang pada {date}',
    'The contract {title} is to be looked at again on {date}': 'Kontrak {title} perlu dilihat lagi pada {date}',
    '{name}, this is a contract with {vendor}. Reminded {days} days ahead, so that there is time to act.':
      '{name}, ini kontrak dengan {vendor}. Diingatkan {days} hari sebelumnya agar ada waktu untuk bertindak.',
    'Open the contract': 'Buka kontrak',
    'You get this because you look after this contract in Rantai.':
      'Anda menerima ini karena Anda mengurus kontrak ini di Rantai.',
    '{party} answered what you passed on': '{party} menjawab pertanyaan yang Anda teruskan',
    '{party} answered about {service}': '{party} menjawab tentang {service}',
    '{name}, {by} sent {count, plural, one {1 answer} other {{count} answers}}. You see each beside your own question, and decide what to take up and what your customer may see.':
      '{name}, {by} mengirim {count} jawaban. Anda melihat masing-masing di samping pertanyaan Anda sendiri, lalu memutuskan mana yang diambil dan apa yang boleh dilihat pelanggan Anda.',
    'Nothing goes to your customer unless you agree to it.':
      'Tidak ada yang dikirim ke pelanggan Anda kecuali Anda menyetujuinya.',
    'Open the answers': 'Buka jawaban',
    'You get this because you passed these questions on in Rantai.':
      'Anda menerima ini karena Anda meneruskan pertanyaan ini di Rantai.',
    'Proof of {to}’s duties towards {from} has expired': 'Bukti kewajiban {to} terhadap {from} telah kedaluwarsa',
    'Proof of {to}’s duties towards {from} ends on {date}': 'Bukti kewajiban {to} terhadap {from} berakhir pada {date}',
    '{name}, it counted until {date}. Until somebody confirms it anew, the chain counts it as not proven.':
      '{name}, bukti ini berlaku sampai {date}. Sampai ada yang mengonfirmasinya lagi, rantai menganggapnya belum terbukti.',
    '{name}, ask in time whether it still holds. Then confirm it, or record what is different now.':
      '{name}, tanyakan tepat waktu apakah ini masih berlaku. Lalu konfirmasikan, atau catat apa yang kini berbeda.',
    'Open the link': 'Buka mata rantai',
    'You get this because you look after this proof in Rantai.':
      'Anda menerima ini karena Anda mengurus bukti ini di Rantai.',
    'Something has to be filed by {date}.': 'Sesuatu harus diajukan paling lambat {date}.',
    'What the portal can’t know is to be filled in by {date}.':
      'Yang tidak dapat diketahui portal perlu diisi paling lambat {date}.',
    'The impact assessment is to be signed by {date}.': 'Penilaian dampak perlu ditandatangani paling lambat {date}.',
    'The impact assessment holds until {date}.': 'Penilaian dampak berlaku sampai {date}.',
    'A day of a transfer comes near: {title}': 'Tenggat sebuah transfer mendekat: {title}',
    'Transfer from {origin} to {destination}': 'Transfer dari {origin} ke {destination}',
    '{name}, this is about personal data of {title}.': '{name}, ini tentang data pribadi dari {title}.',
    'Open the transfer': 'Buka transfer',
    'You get this because you look after this transfer in Rantai.':
      'Anda menerima ini karena Anda mengurus transfer ini di Rantai.',
    '{party} is added as a sub-processor from {date}.': '{party} ditambahkan sebagai subprosesor mulai {date}.',
    'What {party} does as a sub-processor changes from {date}.':
      'Yang dilakukan {party} sebagai subprosesor berubah mulai {date}.',
    '{party} is no longer a sub-processor from {date}.': '{party} tidak lagi menjadi subprosesor mulai {date}.',
    '{customer} approved the change of {party}': '{customer} menyetujui perubahan {party}',
    '{customer} approved the change of {party} with terms': '{customer} menyetujui perubahan {party} dengan syarat',
    '{customer} objected to the change of {party}': '{customer} keberatan atas perubahan {party}',
    'The time to object to the change of {party} is over at {customer}':
      'Waktu {customer} untuk berkeberatan atas perubahan {party} sudah lewat',
    '{customer} didn’t answer about the change of {party}': '{customer} tidak menjawab tentang perubahan {party}',
    'If nobody answers, the contract takes that as consent.':
      'Jika tidak ada yang menjawab, kontrak menganggapnya sebagai persetujuan.',
    'Without an answer it is kept as unanswered, never as approved.':
      'Tanpa jawaban, pemberitahuan dicatat sebagai tidak dijawab, tidak pernah sebagai disetujui.',
    '{name}, this is a notice from {vendor}.': '{name}, ini pemberitahuan dari {vendor}.',
    'Open the notice': 'Buka pemberitahuan',
    'You get this because you look after this vendor in Rantai.':
      'Anda menerima ini karena Anda mengurus vendor ini di Rantai.',
    '{vendor} announces a change of its sub-processors': '{vendor} mengumumkan perubahan subprosesornya',
    'You can object until the end of {date}.': 'Anda dapat berkeberatan sampai akhir {date}.',
    'Time to object ends on {date}: {party}': 'Waktu untuk berkeberatan berakhir pada {date}: {party}',
    'Nobody has answered yet.': 'Belum ada yang menjawab.',
    'Nobody answered the notice about {party}': 'Tidak ada yang menjawab pemberitahuan tentang {party}',
    'The time to object ended on {date}. The change took effect on {start}.':
      'Waktu untuk berkeberatan berakhir pada {date}. Perubahan berlaku pada {start}.',
    'The time to object ended on {date}. You can still answer until the change begins.':
      'Waktu untuk berkeberatan berakhir pada {date}. Anda masih dapat menjawab sampai perubahan dimulai.',
    '{vendor} withdrew its notice about {party}': '{vendor} menarik kembali pemberitahuannya tentang {party}',
    'The announced change does not take place. There is nothing left to answer.':
      'Perubahan yang diumumkan tidak jadi dilakukan. Tidak ada lagi yang perlu dijawab.',
    '{name}, this is about what you announced in Rantai.': '{name}, ini tentang yang Anda umumkan di Rantai.',
    'The change does not take effect there until you have agreed on it.':
      'Perubahan itu tidak berlaku di sana sebelum ada kesepakatan.',
    'See what customers answered': 'Lihat jawaban pelanggan',
    'You get this because you announced this change in Rantai.':
      'Anda menerima ini karena Anda mengumumkan perubahan ini di Rantai.',
    '{count, plural, one {A new version touches} other {New versions touch}} your engagements':
      '{count, plural, other {Versi baru menyentuh}} kerja sama Anda',
    '{count, plural, one {A new version} other {New versions}} in Rantai':
      '{count, plural, other {Versi baru}} di Rantai',
    '{name}, what ships with Rantai changed. Nothing was asked of anybody, and no score moved.':
      '{name}, isi bawaan Rantai berubah. Tidak ada yang ditanyai, dan tidak ada skor yang bergeser.',
    '{title}, version {version}: {count, plural, one {# engagement was} other {# engagements were}} asked by an earlier one.':
      '{title}, versi {version}: {count, plural, other {# kerja sama ditanyai}} dengan versi sebelumnya.',
    'Law of {title}: {count, plural, one {# engagement was} other {# engagements were}} asked before its newest change.':
      'Hukum {title}: {count, plural, other {# kerja sama ditanyai}} sebelum perubahan terbarunya.',
    'The page names them, and there you decide whether to ask what changed.':
      'Halamannya menyebutkan semuanya, dan di sana Anda memutuskan apakah menanyakan perubahannya.',
    'See whom it touches': 'Lihat siapa yang tersentuh',
    'You get this because you administer this organisation, or look after data protection, in Rantai.':
      'Anda menerima ini karena Anda mengelola organisasi ini, atau mengurus pelindungan data, di Rantai.',
    '{vendor} reports an incident: {title}': '{vendor} melaporkan insiden: {title}',
    '{vendor} reports an incident': '{vendor} melaporkan insiden',
    '{name}, {by} of {vendor} reported “{title}”. Your own clocks may have begun with this notice.':
      '{name}, {by} dari {vendor} melaporkan “{title}”. Tenggat Anda sendiri mungkin mulai berjalan sejak pemberitahuan ini.',
    'Read it and open an incident': 'Baca dan buka insiden',
    'You get this because you look after incidents of this organisation in Rantai.':
      'Anda menerima ini karena Anda menangani insiden organisasi ini di Rantai.',
    '{vendor} says more about “{title}”': '{vendor} menambah keterangan tentang “{title}”',
    '{vendor} says more about its incident': '{vendor} menambah keterangan tentang insidennya',
    '{name}, {by} of {vendor} added to “{title}”.': '{name}, {by} dari {vendor} menambah keterangan pada “{title}”.',
    'Read it': 'Baca',
    '{customer} read your report “{title}”': '{customer} membaca laporan Anda “{title}”',
    '{customer} answered your report “{title}”': '{customer} menjawab laporan Anda “{title}”',
    'About your report “{title}”': 'Tentang laporan Anda “{title}”',
    '{name}, {by} of {customer} acknowledged it.': '{name}, {by} dari {customer} sudah mengonfirmasi penerimaannya.',
    '{name}, {by} of {customer} shared this with you.': '{name}, {by} dari {customer} membagikan ini kepada Anda.',
    'Open the report': 'Buka laporan',
    'You get this because the report names you as its contact.':
      'Anda menerima ini karena laporan menyebut Anda sebagai narahubung.',
    '{by} asks you to take a questionnaire over': '{by} meminta Anda mengambil alih kuesioner',
    '{by} asks you to answer {count, plural, one {1 question} other {{count} questions}}':
      '{by} meminta Anda menjawab {count} pertanyaan',
    'Take over what {customer} asks about {title}': 'Ambil alih pertanyaan {customer} tentang {title}',
    '{count, plural, one {1 question} other {{count} questions}} about {title}': '{count} pertanyaan tentang {title}',
    '{name}, {by} hands you everything: you answer what is open, sign and send it to {customer}.':
      '{name}, {by} menyerahkan semuanya kepada Anda: Anda menjawab yang belum terjawab, menandatangani, dan mengirimnya kepada {customer}.',
    '{name}, {customer} asks, and {by} would like you to answer this part. You see these questions alone.':
      '{name}, {customer} bertanya, dan {by} ingin Anda menjawab bagian ini. Anda hanya melihat pertanyaan ini.',
    'What was answered so far is there. You don’t need a password.':
      'Yang sudah dijawab sejauh ini ada di sana. Anda tidak memerlukan kata sandi.',
    'Each answer is saved as you write, and {by} sends it with the rest. You don’t need a password.':
      'Setiap jawaban tersimpan saat Anda menulis, dan {by} mengirimnya bersama yang lain. Anda tidak memerlukan kata sandi.',
    'Wanted by': 'Diharapkan paling lambat',
    'The link is for you; please don’t forward this mail.': 'Tautan ini untuk Anda; mohon jangan meneruskan surel ini.',
    'You get this because {by} ({email}) entered your address in Rantai. If you don’t know {by}, do nothing.':
      'Anda menerima ini karena {by} ({email}) memasukkan alamat Anda di Rantai. Jika Anda tidak mengenal {by}, abaikan saja.',
    '{by} still waits for your answers about {title}': '{by} masih menunggu jawaban Anda tentang {title}',
    '{by} waits for your answers about {title}': '{by} menunggu jawaban Anda tentang {title}',
    '{answered} of {count, plural, one {1 question is} other {{count} questions are}} answered':
      '{answered} dari {count} pertanyaan sudah dijawab',
    '{name}, what you wrote is there. Go on where you stopped.':
      '{name}, yang Anda tulis masih ada. Lanjutkan dari tempat Anda berhenti.',
    'You get this because {by} ({email}) handed you these questions in Rantai. It stops when all are answered.':
      'Anda menerima ini karena {by} ({email}) menyerahkan pertanyaan ini kepada Anda di Rantai. Surel ini berhenti setelah semuanya dijawab.',
    '{customer} got your notice about {party}': '{customer} menerima pemberitahuan Anda tentang {party}',
    'It can object until the end of {date}.': 'Dapat mengajukan keberatan sampai akhir {date}.',
  },
  reviewed: {},
}
