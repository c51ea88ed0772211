import type { MailWords } from './mail-words'

/** Malay (Malaysia), by the English that each message says. */
export const ms: MailWords = {
  madeOn: '2026-11-22',
  machine: {
    'Late: {customer} waits for you to put something right': 'Lewat: {customer} menunggu anda membetulkan sesuatu',
    '{customer} waits for you to put something right': '{customer} menunggu anda membetulkan sesuatu',
    '{name}, {count, plural, one {this finding waits} other {these findings wait}} for you.':
      '{name}, {count, plural, other {penemuan ini menunggu anda}}.',
    'Say there what you did, with a file that shows it if you have one. The reminders stop with that.':
      'Nyatakan di sana apa yang anda lakukan, dengan fail yang menunjukkannya jika ada. Dengan itu peringatan berhenti.',
    '{title}, due {day}': '{title}, perlu siap pada {day}',
    '{vendor} has not put it right: {title}': '{vendor} belum membetulkannya: {title}',
    'A finding of {vendor} is late': 'Penemuan pada {vendor} sudah lewat',
    'Its day is more than a week past, and it still waits for the vendor.':
      'Harinya sudah lebih seminggu berlalu, dan penemuan ini masih menunggu vendor.',
    'A file is with it: {file}': 'Fail disertakan: {file}',
    Due: 'Tarikh akhir',
    'It is about: “{finding}”': 'Ia tentang: “{finding}”',
    'Look at it': 'Lihat',
    'Open the findings': 'Buka penemuan',
    '{customer} accepts it as it is: {title}': '{customer} menerimanya seadanya: {title}',
    '{customer} asks you to put something right: {title}': '{customer} meminta anda membetulkan sesuatu: {title}',
    '{customer} closed a finding as fixed: {title}': '{customer} menutup penemuan kerana sudah dibetulkan: {title}',
    '{customer} needs more about a finding: {title}': '{customer} memerlukan lebih lanjut tentang penemuan: {title}',
    '{customer} opened a finding again: {title}': '{customer} membuka semula penemuan: {title}',
    '{customer} withdrew a finding: {title}': '{customer} menarik balik penemuan: {title}',
    '{name}, it is about: “{finding}”': '{name}, ini tentang: “{finding}”',
    '{name}, say there what you did, with a file that shows it if you have one.':
      '{name}, nyatakan di sana apa yang anda lakukan, dengan fail yang menunjukkannya jika ada.',
    '{name}, there is nothing left for you to do about it.': '{name}, tiada apa lagi yang perlu anda lakukan.',
    '{vendor} answered a finding': '{vendor} menjawab penemuan',
    '{vendor} answered a finding: {title}': '{vendor} menjawab penemuan: {title}',
    '{by} left you a note about {title}': '{by} meninggalkan nota untuk anda tentang {title}',
    'A note for you about {title}': 'Nota untuk anda tentang {title}',
    '{name}, {by} noted something on a question and wants you to read it. {other} doesn’t see notes.':
      '{name}, {by} mencatat sesuatu pada satu soalan dan mahu anda membacanya. {other} tidak melihat nota.',
    'Read the note': 'Baca nota',
    'You get this because {by} chose you when leaving the note in Rantai.':
      'Anda menerima ini kerana {by} memilih anda semasa meninggalkan nota di Rantai.',
    'This mail was translated by machine. Where the two differ, the English text counts.':
      'E-mel ini diterjemahkan oleh mesin. Jika terdapat perbezaan, teks bahasa Inggeris yang terpakai.',
    'Or open this address:': 'Atau buka alamat ini:',
    'No reply is needed.': 'Tidak perlu dibalas.',
    'It is about: “{question}”': 'Tentang: “{question}”',
    'The link is for you. To hand questions to a colleague, name that person inside; please don’t forward this mail.':
      'Pautan ini untuk anda. Untuk menyerahkan soalan kepada rakan sekerja, namakan orang itu di dalam portal; tolong jangan majukan e-mel ini.',
    'about {minutes, plural, one {1 minute} other {{minutes} minutes}}': 'kira-kira {minutes} minit',
    'about {hours} h': 'kira-kira {hours} jam',
    'about {hours} h {minutes} min': 'kira-kira {hours} jam {minutes} minit',
    '{title}: {count, plural, one {1 answer} other {{count} answers}} came back to you, due on {due}.':
      '{title}: {count} jawapan dikembalikan kepada anda, tarikh akhir {due}.',
    '{title}: {answered} of {count} answered, due on {due}.':
      '{title}: {answered} daripada {count} telah dijawab, tarikh akhir {due}.',
    'Sent by {customer} through Rantai.': 'Dihantar oleh {customer} melalui Rantai.',
    'Sent by {customer} through Rantai. If this looks wrong, write to {whom}.':
      'Dihantar oleh {customer} melalui Rantai. Jika ini nampak salah, tulis kepada {whom}.',
    '{customer} asks about {title}': '{customer} bertanya tentang {title}',
    '{customer} asks {count, plural, one {1 question} other {{count} questions}} about {title}':
      '{customer} mengemukakan {count} soalan tentang {title}',
    '{name}, {customer} has to check how its data is looked after at {vendor}. You don’t need a password.':
      '{name}, {customer} perlu menyemak cara datanya dijaga di {vendor}. Anda tidak memerlukan kata laluan.',
    'Nothing is sent before you press Send. You can stop at any time and go on later, on any device.':
      'Tiada apa-apa dihantar sebelum anda menekan butang hantar. Anda boleh berhenti pada bila-bila masa dan menyambung kemudian, pada mana-mana peranti.',
    'Who asks': 'Yang bertanya',
    'Please send by': 'Sila hantar selewat-lewatnya pada',
    'Time it takes': 'Masa yang diperlukan',
    '{time}, in parts if you like': '{time}, boleh dibuat sedikit demi sedikit',
    'A message from {name}': 'Mesej daripada {name}',
    'See what is asked': 'Lihat apa yang ditanya',
    'Asked by {customer} through Rantai. If you doubt that this is genuine, call {customer} on the number in your contract.':
      'Ditanya oleh {customer} melalui Rantai. Jika anda ragu bahawa ini tulen, telefon {customer} di nombor dalam kontrak anda.',
    'A fresh link: {customer} about {title}': 'Pautan baharu: {customer} tentang {title}',
    'Here is the fresh link you asked for': 'Ini pautan baharu yang anda minta',
    '{name}, everything you answered is still there.': '{name}, semua yang telah anda jawab masih ada.',
    'Go on answering': 'Teruskan menjawab',
    'You get this because someone opened an old link to the questions of {customer}. If it wasn’t you, you need do nothing.':
      'Anda menerima e-mel ini kerana seseorang membuka pautan lama ke soalan {customer}. Jika bukan anda, anda tidak perlu berbuat apa-apa.',
    '{customer} still waits for your answers': '{customer} masih menunggu jawapan anda',
    '{customer} waits for your answers': '{customer} menunggu jawapan anda',
    'Your answers are late': 'Jawapan anda lewat',
    'Your answers are due soon': 'Tarikh akhir jawapan anda hampir tiba',
    '{name}, {customer} waits for this:': '{name}, {customer} menunggu perkara ini:',
    'If you need more time, or the questions don’t fit, say so there. That is an answer too, and the reminders stop.':
      'Jika anda memerlukan lebih masa, atau soalan itu tidak sesuai, nyatakan di sana. Itu juga satu jawapan, dan peringatan akan berhenti.',
    'Asked by {requester} of {customer} through Rantai. Reminders stop when you have sent your answers.':
      'Ditanya oleh {requester} daripada {customer} melalui Rantai. Peringatan berhenti selepas anda menghantar jawapan anda.',
    '{customer} decided about {title}': '{customer} telah membuat keputusan tentang {title}',
    '{customer} wrote about {title}': '{customer} menulis tentang {title}',
    '{customer} wrote to you about {title}': '{customer} menulis kepada anda tentang {title}',
    '{name}, your answers were read, and {customer} decided.':
      '{name}, jawapan anda telah dibaca, dan {customer} telah membuat keputusan.',
    '{name}, there is something to read or answer.': '{name}, ada perkara untuk dibaca atau dijawab.',
    'See what you sent': 'Lihat apa yang anda hantar',
    'Open the questions': 'Buka soalan',
    '{count, plural, one {1 answer} other {{count} answers}} came back: {customer} about {title}':
      '{count} jawapan dikembalikan: {customer} tentang {title}',
    '{customer} sent {count, plural, one {1 answer} other {{count} answers}} back to you':
      '{customer} mengembalikan {count} jawapan kepada anda',
    '{name}, {count, plural, one {this needs} other {these need}} you again. Everything else stays as you sent it.':
      '{name}, {count, plural, =1 {jawapan ini} other {{count} jawapan ini}} perlu anda lihat semula. Yang lain kekal seperti yang anda hantar.',
    'With those from before, {count} wait for you.': 'Bersama yang terdahulu, {count} menunggu anda.',
    'Look at the {count, plural, one {answer} other {{count} answers}}':
      'Lihat {count, plural, =1 {jawapan itu} other {{count} jawapan itu}}',
    'Once they are changed, send them again from there.': 'Setelah diubah, hantar semula dari sana.',
    '{customer} took back its questions about {title}': '{customer} menarik balik soalannya tentang {title}',
    '{customer} took back its questions': '{customer} menarik balik soalannya',
    '{name}, you need do nothing more about {title}. The link no longer works, and nothing that was not sent was seen by {customer}.':
      '{name}, anda tidak perlu berbuat apa-apa lagi tentang {title}. Pautan itu tidak lagi berfungsi, dan {customer} tidak melihat apa-apa yang tidak dihantar.',
    '{customer} asks {successor} about {title} now': '{customer} kini bertanya kepada {successor} tentang {title}',
    '{successor} goes on with the questions about {title}': '{successor} meneruskan soalan tentang {title}',
    '{name}, {by} of {customer} named {successor} as the contact for these questions. Your link no longer works.':
      '{name}, {by} daripada {customer} menamakan {successor} sebagai orang hubungan bagi soalan ini. Pautan anda tidak lagi berfungsi.',
    '{customer} sees nothing that was not sent. What you began stays with {vendor}.':
      '{customer} tidak melihat apa-apa yang tidak dihantar. Apa yang anda mulakan kekal dengan {vendor}.',
    '{customer} wants to hand your answers to {successor}':
      '{customer} mahu menyerahkan jawapan anda kepada {successor}',
    'May {successor} go on with what you wrote?': 'Bolehkah {successor} menyambung apa yang anda tulis?',
    '{name}, {by} of {customer} asks {successor} ({address}) about {title} from now on, and your link no longer works.':
      '{name}, mulai sekarang {by} daripada {customer} bertanya kepada {successor} ({address}) tentang {title}, dan pautan anda tidak lagi berfungsi.',
    'What you wrote and did not send is kept where nobody reads it. {successor} gets it only if you agree; {customer} does not get it either way.':
      'Apa yang anda tulis dan tidak hantar disimpan di tempat yang tidak dibaca sesiapa. {successor} menerimanya hanya jika anda bersetuju; {customer} tidak menerimanya, walau apa pun pilihan anda.',
    'If you don’t know this address, or it is not one of your company, do nothing.':
      'Jika anda tidak mengenali alamat ini, atau ia bukan alamat syarikat anda, jangan buat apa-apa.',
    'See who asks, and decide': 'Lihat siapa yang bertanya, dan buat keputusan',
    'an administrator': 'pentadbir',
    procurement: 'pihak perolehan',
    'a risk manager': 'pengurus risiko',
    'data protection': 'pihak perlindungan data',
    'an auditor': 'juruaudit',
    'a contributor': 'penyumbang',
    '{count} of the answers came back to them and were not sent again.':
      '{count} jawapan dikembalikan kepada mereka dan belum dihantar semula.',
    '{answered} of {count} questions are answered.': '{answered} daripada {count} soalan telah dijawab.',
    'No answers yet from {vendor}': 'Belum ada jawapan daripada {vendor}',
    '{vendor} has not answered': '{vendor} belum menjawab',
    '{name}, the answers about {title} are overdue, and the reminders to the vendor have run out.':
      '{name}, jawapan tentang {title} telah melepasi tarikh akhir, dan semua peringatan kepada vendor telah dihantar.',
    'Open the engagement': 'Buka urusan ini',
    'You get this because you own this engagement in Rantai.':
      'Anda menerima e-mel ini kerana anda bertanggungjawab atas urusan ini dalam Rantai.',
    'the people affected': 'orang yang terjejas',
    'find out whether it has to be notified': 'pastikan sama ada insiden ini perlu diberitahu',
    'the authority': 'pihak berkuasa',
    'A deadline has passed: {title}': 'Tarikh akhir telah berlalu: {title}',
    'A deadline comes near: {title}': 'Tarikh akhir semakin hampir: {title}',
    'Deadlines of the incident “{title}”': 'Tarikh akhir insiden “{title}”',
    '{name}, nobody has recorded yet that this was done.':
      '{name}, belum ada sesiapa merekodkan bahawa perkara ini telah dilakukan.',
    'Was due {deadline}: {told}. {rule}': 'Tarikh akhirnya {deadline}: {told}. {rule}',
    'Due {deadline}: {told}. {rule}': 'Tarikh akhir {deadline}: {told}. {rule}',
    'Open the incident': 'Buka insiden',
    'You get this because you own this incident in Rantai, or are an administrator.':
      'Anda menerima e-mel ini kerana anda bertanggungjawab atas insiden ini dalam Rantai, atau seorang pentadbir.',
    '{vendor} sent its answers': '{vendor} telah menghantar jawapannya',
    '{vendor} sent its answers about {title}': '{vendor} telah menghantar jawapannya tentang {title}',
    '{name}, the answers are scored and wait for your review.':
      '{name}, jawapan telah diberi markah dan menunggu semakan anda.',
    'Review the answers': 'Semak jawapan',
    'You get this because you asked for these answers in Rantai.':
      'Anda menerima e-mel ini kerana anda meminta jawapan ini dalam Rantai.',
    '{vendor} wrote about {title}': '{vendor} menulis tentang {title}',
    '{vendor} wrote to you': '{vendor} menulis kepada anda',
    '{name}, this came from {vendor} about {title}. The reminders wait until you reply.':
      '{name}, ini datang daripada {vendor} tentang {title}. Peringatan ditangguhkan sehingga anda membalas.',
    '{name}, this came from {vendor} about {title}.': '{name}, ini datang daripada {vendor} tentang {title}.',
    'Read and reply': 'Baca dan balas',
    '{by} invites you to {organisation} in Rantai': '{by} menjemput anda ke {organisation} dalam Rantai',
    'Join {organisation} in Rantai': 'Sertai {organisation} dalam Rantai',
    '{name}, {by} invites you to work for {organisation} as {role}.':
      '{name}, {by} menjemput anda bekerja untuk {organisation} sebagai {role}.',
    'Accept the invitation': 'Terima jemputan',
    'If you don’t know who this is, you need do nothing: the invitation runs out by itself.':
      'Jika anda tidak mengenali orang ini, anda tidak perlu berbuat apa-apa: jemputan ini akan luput sendiri.',
    '{person} asks to join {organisation}': '{person} memohon untuk menyertai {organisation}',
    '{name}, {person} ({address}) asks to join your organisation in Rantai. Nothing is shared before an administrator agrees.':
      '{name}, {person} ({address}) memohon untuk menyertai organisasi anda dalam Rantai. Tiada apa-apa dikongsi sebelum pentadbir bersetuju.',
    'See the request': 'Lihat permohonan',
    'You get this because you administer this organisation in Rantai.':
      'Anda menerima e-mel ini kerana anda pentadbir organisasi ini dalam Rantai.',
    'Confirm your e-mail address': 'Sahkan alamat e-mel anda',
    '{name}, one press confirms that this address is yours.':
      '{name}, satu tekanan mengesahkan bahawa alamat ini milik anda.',
    'Confirm my address': 'Sahkan alamat saya',
    'If you didn’t sign up at Rantai, you need do nothing.':
      'Jika anda tidak mendaftar di Rantai, anda tidak perlu berbuat apa-apa.',
    'Choose a new password': 'Pilih kata laluan baharu',
    '{name}, someone asked for a new password for this address. The link works once, for ten minutes.':
      '{name}, seseorang meminta kata laluan baharu untuk alamat ini. Pautan ini berfungsi sekali sahaja, selama sepuluh minit.',
    'If it wasn’t you, you need do nothing: your password stays as it is.':
      'Jika bukan anda, anda tidak perlu berbuat apa-apa: kata laluan anda kekal seperti sedia ada.',
    'You already have an account': 'Anda sudah mempunyai akaun',
    '{name}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.':
      '{name}, seseorang cuba mendaftar dengan alamat ini. Alamat ini sudah mempunyai akaun; log masuk, atau pilih kata laluan baharu.',
    'Sign in': 'Log masuk',
    'If it wasn’t you, you need do nothing.': 'Jika bukan anda, anda tidak perlu berbuat apa-apa.',
    'Your password was changed': 'Kata laluan anda telah diubah',
    '{name}, the password of your account was changed just now, and every other device was signed out.':
      '{name}, kata laluan akaun anda baru sahaja diubah, dan semua peranti lain telah dilog keluar.',
    'If it wasn’t you, choose a new password at once and tell your administrator.':
      'Jika bukan anda, pilih kata laluan baharu dengan segera dan beritahu pentadbir anda.',
    'You get this about every change of your password.': 'Anda menerima e-mel ini setiap kali kata laluan anda diubah.',
    'The contract {title} ends on {date}': 'Kontrak {title} tamat pada {date}',
    'The contract {title} renews on {date}': 'Kontrak {title} dibaharui pada {date}',
    'The contract {title} is to be looked at again on {date}': 'Kontrak {title} perlu dilihat semula pada {date}',
    '{name}, this is a contract with {vendor}. Reminded {days} days ahead, so that there is time to act.':
      '{name}, ini kontrak dengan {vendor}. Diingatkan {days} hari lebih awal supaya ada masa untuk bertindak.',
    'Open the contract': 'Buka kontrak',
    'You get this because you look after this contract in Rantai.':
      'Anda menerima ini kerana anda menguruskan kontrak ini di Rantai.',
    '{party} answered what you passed on': '{party} menjawab soalan yang anda panjangkan',
    '{party} answered about {service}': '{party} menjawab tentang {service}',
    '{name}, {by} sent {count, plural, one {1 answer} other {{count} answers}}. You see each beside your own question, and decide what to take up and what your customer may see.':
      '{name}, {by} menghantar {count} jawapan. Anda melihat setiap satu di sebelah soalan anda sendiri, lalu memutuskan apa yang diambil dan apa yang boleh dilihat oleh pelanggan anda.',
    'Nothing goes to your customer unless you agree to it.':
      'Tiada apa-apa dihantar kepada pelanggan anda melainkan anda bersetuju.',
    'Open the answers': 'Buka jawapan',
    'You get this because you passed these questions on in Rantai.':
      'Anda menerima ini kerana anda memanjangkan soalan ini di Rantai.',
    'Proof of {to}’s duties towards {from} has expired': 'Bukti kewajipan {to} terhadap {from} telah tamat tempoh',
    'Proof of {to}’s duties towards {from} ends on {date}': 'Bukti kewajipan {to} terhadap {from} tamat pada {date}',
    '{name}, it counted until {date}. Until somebody confirms it anew, the chain counts it as not proven.':
      '{name}, bukti ini sah hingga {date}. Sehingga ada yang mengesahkannya semula, rantaian menganggapnya belum terbukti.',
    '{name}, ask in time whether it still holds. Then confirm it, or record what is different now.':
      '{name}, tanyakan pada masanya sama ada ia masih sah. Kemudian sahkannya, atau rekodkan apa yang kini berbeza.',
    'Open the link': 'Buka mata rantai',
    'You get this because you look after this proof in Rantai.':
      'Anda menerima ini kerana anda menjaga bukti ini di Rantai.',
    'Something has to be filed by {date}.': 'Sesuatu perlu difailkan selewat-lewatnya {date}.',
    'What the portal can’t know is to be filled in by {date}.':
      'Apa yang portal tidak dapat tahu perlu diisi selewat-lewatnya {date}.',
    'The impact assessment is to be signed by {date}.': 'Penilaian impak perlu ditandatangani selewat-lewatnya {date}.',
    'The impact assessment holds until {date}.': 'Penilaian impak sah sehingga {date}.',
    'A day of a transfer comes near: {title}': 'Tarikh satu pemindahan semakin hampir: {title}',
    'Transfer from {origin} to {destination}': 'Pemindahan dari {origin} ke {destination}',
    '{name}, this is about personal data of {title}.': '{name}, ini tentang data peribadi bagi {title}.',
    'Open the transfer': 'Buka pemindahan',
    'You get this because you look after this transfer in Rantai.':
      'Anda menerima ini kerana anda menjaga pemindahan ini di Rantai.',
    '{party} is added as a sub-processor from {date}.': '{party} ditambah sebagai subpemproses mulai {date}.',
    'What {party} does as a sub-processor changes from {date}.':
      'Apa yang dilakukan {party} sebagai subpemproses berubah mulai {date}.',
    '{party} is no longer a sub-processor from {date}.': '{party} tidak lagi menjadi subpemproses mulai {date}.',
    '{customer} approved the change of {party}': '{customer} meluluskan perubahan {party}',
    '{customer} approved the change of {party} with terms': '{customer} meluluskan perubahan {party} dengan syarat',
    '{customer} objected to the change of {party}': '{customer} membantah perubahan {party}',
    'The time to object to the change of {party} is over at {customer}':
      'Masa {customer} untuk membantah perubahan {party} sudah tamat',
    '{customer} didn’t answer about the change of {party}': '{customer} tidak menjawab tentang perubahan {party}',
    'If nobody answers, the contract takes that as consent.':
      'Jika tiada sesiapa menjawab, kontrak menganggapnya sebagai persetujuan.',
    'Without an answer it is kept as unanswered, never as approved.':
      'Tanpa jawapan, ia direkodkan sebagai tidak dijawab, tidak sekali-kali sebagai diluluskan.',
    '{name}, this is a notice from {vendor}.': '{name}, ini pemberitahuan daripada {vendor}.',
    'Open the notice': 'Buka pemberitahuan',
    'You get this because you look after this vendor in Rantai.':
      'Anda menerima ini kerana anda menguruskan vendor ini di Rantai.',
    '{vendor} announces a change of its sub-processors': '{vendor} mengumumkan perubahan subpemprosesnya',
    'You can object until the end of {date}.': 'Anda boleh membantah sehingga akhir {date}.',
    'Time to object ends on {date}: {party}': 'Masa untuk membantah tamat pada {date}: {party}',
    'Nobody has answered yet.': 'Belum ada sesiapa menjawab.',
    'Nobody answered the notice about {party}': 'Tiada sesiapa menjawab pemberitahuan tentang {party}',
    'The time to object ended on {date}. The change took effect on {start}.':
      'Masa untuk membantah tamat pada {date}. Perubahan berkuat kuasa pada {start}.',
    'The time to object ended on {date}. You can still answer until the change begins.':
      'Masa untuk membantah tamat pada {date}. Anda masih boleh menjawab sehingga perubahan bermula.',
    '{vendor} withdrew its notice about {party}': '{vendor} menarik balik pemberitahuannya tentang {party}',
    'The announced change does not take place. There is nothing left to answer.':
      'Perubahan yang diumumkan tidak berlaku. Tiada apa-apa lagi yang perlu dijawab.',
    '{name}, this is about what you announced in Rantai.': '{name}, ini tentang apa yang anda umumkan di Rantai.',
    'The change does not take effect there until you have agreed on it.':
      'Perubahan itu tidak berkuat kuasa di sana sehingga ada persetujuan.',
    'See what customers answered': 'Lihat jawapan pelanggan',
    'You get this because you announced this change in Rantai.':
      'Anda menerima ini kerana anda mengumumkan perubahan ini di Rantai.',
    '{count, plural, one {A new version touches} other {New versions touch}} your engagements':
      '{count, plural, other {Versi baharu menyentuh}} urusan anda',
    '{count, plural, one {A new version} other {New versions}} in Rantai':
      '{count, plural, other {Versi baharu}} dalam Rantai',
    '{name}, what ships with Rantai changed. Nothing was asked of anybody, and no score moved.':
      '{name}, kandungan yang dibekalkan dengan Rantai berubah. Tiada sesiapa ditanya, dan tiada skor berubah.',
    '{title}, version {version}: {count, plural, one {# engagement was} other {# engagements were}} asked by an earlier one.':
      '{title}, versi {version}: {count, plural, other {# urusan ditanya}} dengan versi terdahulu.',
    'Law of {title}: {count, plural, one {# engagement was} other {# engagements were}} asked before its newest change.':
      'Undang-undang {title}: {count, plural, other {# urusan ditanya}} sebelum perubahan terbaharunya.',
    'The page names them, and there you decide whether to ask what changed.':
      'Halaman itu menamakan semuanya, dan di situ anda memutuskan sama ada mahu bertanya perubahannya.',
    'See whom it touches': 'Lihat siapa yang tersentuh',
    'You get this because you administer this organisation, or look after data protection, in Rantai.':
      'Anda menerima ini kerana anda mentadbir organisasi ini, atau menjaga perlindungan data, dalam Rantai.',
    '{vendor} reports an incident: {title}': '{vendor} melaporkan insiden: {title}',
    '{vendor} reports an incident': '{vendor} melaporkan insiden',
    '{name}, {by} of {vendor} reported “{title}”. Your own clocks may have begun with this notice.':
      '{name}, {by} daripada {vendor} melaporkan “{title}”. Tempoh pemberitahuan anda sendiri mungkin telah bermula dengan notis ini.',
    'Read it and open an incident': 'Baca dan buka insiden',
    'You get this because you look after incidents of this organisation in Rantai.':
      'Anda menerima ini kerana anda menguruskan insiden organisasi ini dalam Rantai.',
    '{vendor} says more about “{title}”': '{vendor} menambah maklumat tentang “{title}”',
    '{vendor} says more about its incident': '{vendor} menambah maklumat tentang insidennya',
    '{name}, {by} of {vendor} added to “{title}”.': '{name}, {by} daripada {vendor} menambah maklumat pada “{title}”.',
    'Read it': 'Baca',
    '{customer} read your report “{title}”': '{customer} membaca laporan anda “{title}”',
    '{customer} answered your report “{title}”': '{customer} menjawab laporan anda “{title}”',
    'About your report “{title}”': 'Tentang laporan anda “{title}”',
    '{name}, {by} of {customer} acknowledged it.': '{name}, {by} daripada {customer} telah mengakui penerimaannya.',
    '{name}, {by} of {customer} shared this with you.': '{name}, {by} daripada {customer} berkongsi ini dengan anda.',
    'Open the report': 'Buka laporan',
    'You get this because the report names you as its contact.':
      'Anda menerima ini kerana laporan menamakan anda sebagai orang hubungan.',
    '{by} asks you to take a questionnaire over': '{by} meminta anda mengambil alih soal selidik',
    '{by} asks you to answer {count, plural, one {1 question} other {{count} questions}}':
      '{by} meminta anda menjawab {count} soalan',
    'Take over what {customer} asks about {title}': 'Ambil alih soalan {customer} tentang {title}',
    '{count, plural, one {1 question} other {{count} questions}} about {title}': '{count} soalan tentang {title}',
    '{name}, {by} hands you everything: you answer what is open, sign and send it to {customer}.':
      '{name}, {by} menyerahkan semuanya kepada anda: anda menjawab yang belum dijawab, menandatangani dan menghantarnya kepada {customer}.',
    '{name}, {customer} asks, and {by} would like you to answer this part. You see these questions alone.':
      '{name}, {customer} bertanya, dan {by} ingin anda menjawab bahagian ini. Anda hanya melihat soalan ini.',
    'What was answered so far is there. You don’t need a password.':
      'Yang sudah dijawab setakat ini ada di sana. Anda tidak memerlukan kata laluan.',
    'Each answer is saved as you write, and {by} sends it with the rest. You don’t need a password.':
      'Setiap jawapan disimpan semasa anda menulis, dan {by} menghantarnya bersama yang lain. Anda tidak memerlukan kata laluan.',
    'Wanted by': 'Dikehendaki sebelum',
    'The link is for you; please don’t forward this mail.': 'Pautan ini untuk anda; sila jangan majukan e-mel ini.',
    'You get this because {by} ({email}) entered your address in Rantai. If you don’t know {by}, do nothing.':
      'Anda menerima ini kerana {by} ({email}) memasukkan alamat anda di Rantai. Jika anda tidak mengenali {by}, abaikan sahaja.',
    '{by} still waits for your answers about {title}': '{by} masih menunggu jawapan anda tentang {title}',
    '{by} waits for your answers about {title}': '{by} menunggu jawapan anda tentang {title}',
    '{answered} of {count, plural, one {1 question is} other {{count} questions are}} answered':
      '{answered} daripada {count} soalan sudah dijawab',
    '{name}, what you wrote is there. Go on where you stopped.':
      '{name}, apa yang anda tulis masih ada. Sambung dari tempat anda berhenti.',
    'You get this because {by} ({email}) handed you these questions in Rantai. It stops when all are answered.':
      'Anda menerima ini kerana {by} ({email}) menyerahkan soalan ini kepada anda di Rantai. E-mel ini berhenti apabila semuanya dijawab.',
    '{customer} got your notice about {party}': '{customer} menerima notis anda tentang {party}',
    'It can object until the end of {date}.': 'Boleh membantah hingga akhir {date}.',
  },
  reviewed: {},
}
