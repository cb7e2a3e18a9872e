extension KnownLanguage {
  static let uralic = [
    KnownLanguage(
      "fi", letters: "äöå",
      words: """
        ei eivät eli että he heidän hän ja jo joka jolla jonka jossa jota jotka jotta joita jopa jos
        kaikki kanssa kautta ne ennen kuin kuinka kun kuten lisäksi lähes me mikä mitä mukaan mutta
        muun myös myötä meidän niiden niin noin nyt näiden näin näitä oli olisi olivat olla on ole
        olemme ovat paljon se sen sekä siitä sillä sitä siinä tai tämä tämän tätä tässä tavoitteena
        uuden uusi uusia vain vaikka voi voidaan voivat vuoden vuonna vuotta välillä yhdessä yksi yli
        """),
    KnownLanguage(
      "et", letters: "äõöüšž",
      words: """
        aasta aastal aastat aga ainult ega ei enam et ja juba ka kes kas kaks koos koostöös kui kuid
        kus kuidas läbi ma me mis mida mille millest milles mitte nad nagu need nende nii ning nõnda
        oli olid olla olnud oma on ole oleks pole pärast saab saavad sellest see seda selle sellel
        siis seal siin sest ta tema teise teiste uue uued uus vaid vastu veel võib võivad või välja
        vahel ühe üks üle kõik kõige ning hakkab
        """),
    KnownLanguage(
      "hu", letters: "áéíóöőúüű",
      words: """
        a ahol aki akik alatt által amely amelyek amelyet ami az azt azok azonban be benne csak de
        e egy egyik egyéb el ennek én és ez ezek ezt ezért év éves években évben fel felett hogy
        ha illetve is itt között közötti kell ki két le legyen lehet lesz mint már még meg mellett
        mely melyek minden mi miatt míg most nagy nem nincs ők ő pedig s szerint során sem több
        tovább továbbá új újabb után vagy van vannak való volt voltak valamint
        """),
  ]

  static let others = [
    KnownLanguage(
      "tr", letters: "çğıöşüâî",
      words: """
        ancak arasında ama bir biri birçok birlikte bu buna bunu bunun çok da daha de değil diğer
        diye dolayı en gibi göre hem her için iki ile ilgili ilk ise itibaren kadar karşı ki kendi
        mi mı nasıl ne neden o olan olarak oldu olduğu olduğunu olması olup onun önce önemli özel sonra
        sadece şekilde şu tarafından tüm üç üzere üzerinde ve veya ya yani yeni yıl yılında var
        yapılan yer yok
        """),
    KnownLanguage(
      "cy", letters: "âêîôûŵŷ",
      words: """
        a ac ag am an ar arall at bod bydd byddai cael cafodd dan dau diwedd dros dy dywedodd ddau
        ei ein eu fe fel fod fydd gan gael gall gen gyda gyfer hefyd heb hi hon hwn hyn hynny i iawn
        lle llawer mae maent mewn mwy na nad neu ni nid o oed oedd oes ond pan pob r rhai rhwng roedd
        sydd sy nhw n tri trwy un unig wedi wrth y ydi yn yng ym yma yr ystod
        """),
    KnownLanguage(
      "ga", letters: "áéíóú",
      words: """
        a ach ag agus air an ann ansin ar arna as atá ba bhí bheidh bhfuil chun chuig cé chuid dá
        dár de do den deir don dul é faoi fad freisin fós go gach gan gcuid i iad idir in is í ina
        iarracht isteach le leis lena lenár leo mar mó na nach ná níl ní níos nua ó ón os raibh rinne
        sa san sé sí seo sin siad tá tar trí ról thar um
        """),
    KnownLanguage(
      "id",
      words: """
        ada adalah agar akan antara atas atau bagi bahwa banyak baru beberapa belum berbagai bisa
        dalam dan dapat dari dengan di dua hal hanya hari harus hingga ini itu jika juga kami karena
        ke kepada kita lain lebih maka melalui mereka merupakan namun oleh pada para penelitian
        pun saat salah satu sebagai sebuah secara sedang sejak selain seluruh semua seperti serta
        sudah tahun telah tentang terhadap tersebut tidak tiga untuk yaitu yakni yang
        """),
    KnownLanguage(
      "ms",
      words: """
        ada adalah agar akan antara atas atau bagi bahawa banyak baharu baru beberapa belum berkata
        boleh dalam dan dapat dari daripada dengan di dua hanya hari ialah ini itu jika juga kami
        kerana ke kepada kita lain lebih maka melalui mereka merupakan namun oleh pada para
        penyelidikan pelbagai perlu pun salah satu sebagai sebuah secara sejak selain semua seperti
        serta sudah supaya tahun telah tentang terhadap tersebut tidak tiga turut untuk iaitu yang
        """),
    KnownLanguage(
      "vi",
      letters: """
        àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ
        """,
      words: """
        ba bằng bị các cho chúng có của cũng cùng do đã đang để đến đó được đây hai hay hoặc khi
        không là lại làm này năm nên nhiều như những một mới năm người ở qua ra rằng rất sau sẽ tại
        theo thì trên trong trước từ và vào về vẫn vì với
        """),
    KnownLanguage(
      "sw",
      words: """
        ajili alisema ama au baada bado bila cha chini hadi hata hii hilo hivyo hiyo huo huu huyo
        ili ina inayo ingawa juu kabla kama kati katika kila kuhusu kupitia kusaidia kutoka kutokana
        kuwa kwa kwamba la lakini lao mpya mwaka mwaka na ndani ni nje ni pamoja pia sana sasa
        sio tangu tu vya wa wake wao watu wengi ya yake yao za zaidi zao
        """),
  ]

  static let beyondLatin = [
    KnownLanguage(
      "ru", .cyrillic, letters: "ёйщъыьэюя",
      words: """
        а без более был была были было быть в во все всех вы где год года году до для его ее если
        еще же за и из или им их к как когда который которая которые которых кто между может мы на
        над не нет но новый новых о об он она они от по под после при с со свои свою сейчас сказал
        так также только том того у уже что чтобы эта эти это этого этой этом
        """),
    KnownLanguage(
      "uk", .cyrillic, letters: "ґєіїйщьюя",
      words: """
        а або але без більше був була були було бути в вже від він вона вони для до є з за зі й
        його її із і їх як яка яке який яких які коли кожен між може ми на над не нові нових о
        об один по під після при про разом року роки році свої своїх та так також те ті тільки того
        у це цей ця цього цій чи що щоб
        """),
    KnownLanguage(
      "bg", .cyrillic, letters: "йщъьюя",
      words: """
        а ако без беше бе бъдат бяха в все във г години година до е за заедно и из или им има към
        като както когато която което които който между много може му на над най не него нов нова
        нови новия но обаче от още по под пред през при са само с се си след със сме така тази
        тези те то това този тя у че ще я
        """),
    KnownLanguage(
      "sr", .cyrillic, letters: "ђјљњћџ",
      words: """
        а али ако без би била били било бити да до док је из или им има између године година годину
        јер још као како код која које којег који којих којима кроз међу може на над након не нису
        није нове нови нових о од одржан ова овај ове ово по под према при пре са само се су све
        своје такође те то током у уз већ за због што ће
        """),
    KnownLanguage(
      "ar", .arabic, letters: "ةىيكأإؤ",
      words: """
        أن إلى إن أو أي التي الذي الذين الى بعد بين تم حول حيث خلال ذلك سوف على عام عبر عن عند غير
        في قال قد كان كانت كل كما لا لكن لم له لها ما مع من منذ هذا هذه هو هي هناك و وقد ومن وفي
        """),
    KnownLanguage(
      "fa", .arabic, letters: "پچژگکی",
      words: """
        آن آنها از است اما این با باید بر برای بود به بین پس پیش تا تر چه خود در دو را سال شد شده
        شود که کرد کرده کنند کند گفت ما می نیز نیست ها های هر هم و یا یک
        """),
    KnownLanguage(
      "ur", .arabic, letters: "ٹڈڑےںھہپچژگکی",
      words: """
        اس اور ایک ان بھی پر تک تھا تھی جو سے کا کر کو کی کیا کے گیا لیے میں نے نہیں وہ ہو ہے ہیں یہ
        """),
    KnownLanguage(
      "hi", .devanagari,
      words: """
        और इस इन एक का की के को कर करने किया गया तक था थी थे दिया द्वारा दो ने नहीं पर बाद भी में यह ये
        रहा लिए वह साथ से है हैं हो होने जो तो ही
        """),
    KnownLanguage(
      "mr", .devanagari,
      words: """
        आणि आहे आहेत या हे ही हा एक व करून केले केली असे असून मध्ये साठी होते होता नाही त्या तर ते
        """),
  ]
}
