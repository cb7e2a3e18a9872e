/// Short research news in many languages.
enum LanguageSamples {
  /// A language's tag, and a paragraph in it.
  static let paragraphs: [(language: String, text: String)] = [
    (
      "en",
      """
      Researchers at the University of Avon have built a sensor that measures how fast glaciers melt.
      The project, which is funded by two national academies, will run for three years.
      """
    ),
    (
      "de",
      """
      Forscherinnen der Universität Brest haben einen Sensor entwickelt, der misst, wie schnell
      Gletscher schmelzen. Das Projekt wird von zwei Akademien gefördert und läuft über drei Jahre.
      """
    ),
    (
      "fr",
      """
      Une équipe de l'université de Brest a mis au point un capteur qui mesure la fonte des glaciers.
      Le projet est financé par deux académies et durera trois ans.
      """
    ),
    (
      "es",
      """
      Un equipo de la universidad ha desarrollado un sensor que mide la rapidez con la que se funden
      los glaciares. El proyecto está financiado por dos academias y durará tres años.
      """
    ),
    (
      "it",
      """
      Un gruppo di ricerca dell'università ha costruito un sensore che misura quanto rapidamente si
      sciolgono i ghiacciai. Il progetto è finanziato da due accademie e durerà tre anni.
      """
    ),
    (
      "pt",
      """
      Uma equipa da universidade desenvolveu um sensor que mede a rapidez com que os glaciares
      derretem. O projeto é financiado por duas academias e não vai durar mais de três anos.
      """
    ),
    (
      "nl",
      """
      Onderzoekers van de universiteit hebben een sensor gebouwd die meet hoe snel gletsjers smelten.
      Het project wordt door twee academies betaald en duurt drie jaar.
      """
    ),
    (
      "sv",
      """
      Forskare vid universitetet har byggt en sensor som mäter hur snabbt glaciärer smälter.
      Projektet finansieras av två akademier och ska pågå i tre år.
      """
    ),
    (
      "da",
      """
      Forskere fra universitetet har bygget en sensor, der måler, hvor hurtigt gletsjere smelter.
      Projektet er støttet af to akademier og skal løbe i tre år efter nytår.
      """
    ),
    (
      "no",
      """
      Forskere ved universitetet har bygget en sensor som måler hvor raskt isbreer smelter.
      Prosjektet ble støttet av to akademier og skal gå i tre år etter nyttår.
      """
    ),
    (
      "is",
      """
      Vísindamenn við háskólann hafa smíðað skynjara sem mælir hversu hratt jöklar bráðna.
      Verkefnið er fjármagnað af tveimur stofnunum og það verður unnið að því í þrjú ár.
      """
    ),
    (
      "fi",
      """
      Yliopiston tutkijat ovat rakentaneet anturin, joka mittaa, kuinka nopeasti jäätiköt sulavat.
      Hanketta rahoittaa kaksi akatemiaa, ja se kestää kolme vuotta.
      """
    ),
    (
      "et",
      """
      Ülikooli teadlased on ehitanud anduri, mis mõõdab, kui kiiresti liustikud sulavad.
      Projekti rahastavad kaks akadeemiat ja see kestab kolm aastat.
      """
    ),
    (
      "hu",
      """
      Az egyetem kutatói olyan érzékelőt építettek, amely azt méri, hogy milyen gyorsan olvadnak a
      gleccserek. A kutatást két akadémia támogatja, és három évig tart majd.
      """
    ),
    (
      "pl",
      """
      Badacze z uniwersytetu zbudowali czujnik, który mierzy, jak szybko topnieją lodowce.
      Projekt jest finansowany przez dwie akademie i będzie trwał trzy lata.
      """
    ),
    (
      "cs",
      """
      Vědci z univerzity postavili čidlo, které měří, jak rychle tají ledovce. Projekt financují dvě
      akademie a bude trvat tři roky.
      """
    ),
    (
      "sk",
      """
      Vedci z univerzity zostrojili snímač, ktorý meria, ako rýchlo sa topia ľadovce. Projekt
      financujú dve akadémie a bude trvať tri roky.
      """
    ),
    (
      "hr",
      """
      Istraživači sa sveučilišta izradili su senzor koji mjeri kako se brzo tope ledenjaci. Projekt
      financiraju dvije akademije, a trajat će tri godine.
      """
    ),
    (
      "sl",
      """
      Raziskovalci z univerze so izdelali senzor, ki meri, kako hitro se talijo ledeniki. Projekt
      financirata dve akademiji in bo trajal tri leta.
      """
    ),
    (
      "ro",
      """
      Cercetătorii de la universitate au construit un senzor care măsoară cât de repede se topesc
      ghețarii. Proiectul este finanțat de două academii și va dura trei ani.
      """
    ),
    (
      "lv",
      """
      Universitātes pētnieki ir izveidojuši sensoru, kas mēra, cik ātri kūst ledāji. Projektu
      finansē divas akadēmijas, un tas ilgs trīs gadus.
      """
    ),
    (
      "lt",
      """
      Universiteto mokslininkai sukūrė jutiklį, kuris matuoja, kaip greitai tirpsta ledynai.
      Projektą finansuoja dvi akademijos, ir jis truks trejus metus.
      """
    ),
    (
      "tr",
      """
      Üniversiteden bir ekip, buzulların ne kadar hızlı eridiğini ölçen bir algılayıcı geliştirdi.
      Proje iki akademi tarafından destekleniyor ve üç yıl sürecek.
      """
    ),
    (
      "ca",
      """
      Un equip de la universitat ha construït un sensor que mesura amb quina rapidesa es fonen les
      glaceres. El projecte el financen dues acadèmies i durarà més de tres anys.
      """
    ),
    (
      "cy",
      """
      Mae ymchwilwyr yn y brifysgol wedi adeiladu synhwyrydd sy'n mesur pa mor gyflym y mae rhewlifoedd
      yn toddi. Bydd y prosiect yn para am dair blynedd ac mae dwy academi yn talu amdano.
      """
    ),
    (
      "ga",
      """
      Tá taighdeoirí ag an ollscoil tar éis braiteoir a thógáil a thomhaiseann cé chomh tapa is atá
      oighearshruthanna ag leá. Tá dhá acadamh ag maoiniú an tionscadail agus leanfaidh sé trí bliana.
      """
    ),
    (
      "id",
      """
      Para peneliti di universitas telah membuat sensor yang mengukur seberapa cepat gletser mencair.
      Proyek ini didanai oleh dua akademi dan akan berlangsung selama tiga tahun karena bisa diperpanjang.
      """
    ),
    (
      "ms",
      """
      Para penyelidik di universiti telah membina penderia yang boleh mengukur kadar glasier mencair.
      Projek ini dibiayai oleh dua akademi kerana ia penting, iaitu untuk tiga tahun.
      """
    ),
    (
      "vi",
      """
      Các nhà nghiên cứu của trường đại học đã chế tạo một cảm biến đo tốc độ tan của sông băng.
      Dự án được hai viện hàn lâm tài trợ và sẽ kéo dài ba năm.
      """
    ),
    (
      "sw",
      """
      Watafiti wa chuo kikuu wameunda kifaa ambacho kinapima kasi ya kuyeyuka kwa barafu ya milima.
      Mradi huo unafadhiliwa na vyuo viwili na utaendelea kwa miaka mitatu.
      """
    ),
    (
      "ru",
      """
      Исследователи университета создали датчик, который измеряет, как быстро тают ледники.
      Проект финансируют две академии, и он продлится три года.
      """
    ),
    (
      "uk",
      """
      Дослідники університету створили датчик, який вимірює, як швидко тануть льодовики.
      Проєкт фінансують дві академії, і він триватиме три роки.
      """
    ),
    (
      "bg",
      """
      Изследователи от университета създадоха датчик, който измерва колко бързо се топят ледниците.
      Проектът е финансиран от две академии и ще продължи три години.
      """
    ),
    (
      "sr",
      """
      Истраживачи са универзитета направили су сензор који мери колико се брзо топе глечери.
      Пројекат финансирају две академије и трајаће три године.
      """
    ),
    (
      "el",
      """
      Ερευνητές του πανεπιστημίου κατασκεύασαν έναν αισθητήρα που μετρά πόσο γρήγορα λιώνουν οι
      παγετώνες. Το έργο χρηματοδοτείται από δύο ακαδημίες.
      """
    ),
    (
      "ja",
      "大学の研究チームは、氷河がどれほど速く解けるかを測るセンサーを開発した。二つのアカデミーが三年間支援する。"
    ),
    ("zh", "大学的研究人员制造了一种传感器，可以测量冰川融化的速度。该项目由两所科学院资助，为期三年。"),
    ("ko", "대학 연구진이 빙하가 얼마나 빨리 녹는지 재는 센서를 만들었다. 두 학술원이 삼 년 동안 지원한다."),
    (
      "ar",
      "طور باحثون في الجامعة جهاز استشعار يقيس سرعة ذوبان الأنهار الجليدية. ويمول المشروع من أكاديميتين لمدة ثلاث سنوات."
    ),
    (
      "fa",
      "پژوهشگران دانشگاه حسگری ساخته‌اند که سرعت ذوب شدن یخچال‌ها را اندازه می‌گیرد. این پروژه با پشتیبانی دو فرهنگستان است."
    ),
    (
      "he",
      "חוקרים באוניברסיטה בנו חיישן שמודד כמה מהר נמסים קרחונים. שתי אקדמיות מממנות את המיזם לשלוש שנים."
    ),
    (
      "hi",
      "विश्वविद्यालय के शोधकर्ताओं ने एक संवेदक बनाया है जो मापता है कि हिमनद कितनी तेज़ी से पिघलते हैं। यह परियोजना तीन वर्ष की है।"
    ),
    ("th", "นักวิจัยของมหาวิทยาลัยได้สร้างเซนเซอร์ที่วัดว่าธารน้ำแข็งละลายเร็วเพียงใด โครงการนี้มีระยะเวลาสามปี"),
    (
      "ka",
      "უნივერსიტეტის მკვლევრებმა შექმნეს სენსორი, რომელიც ზომავს, რამდენად სწრაფად დნება მყინვარები."
    ),
    (
      "hy",
      "Համալսարանի հետազոտողները ստեղծել են տվիչ, որը չափում է, թե որքան արագ են հալվում սառցադաշտերը։"
    ),
  ]
}
