extension GivenNames {
  /// The names, most frequent first.
  static let list = """
    John David Robert William James Michael Richard Peter Paul Charles Thomas George Stephen
    Mark Edward Joseph Daniel Andrew Henry Martin Alan Steven Donald Kenneth Susan Arthur Philip
    Christopher Mary Jeffrey Eric Jonathan Samuel Matthew Elizabeth Ronald Bruce Frank Douglas
    Carl Anthony Roger Alexander Walter Frederick Timothy Barbara Benjamin Francis Brian Albert
    Lawrence Helen Herbert Nicholas Gary Sarah Nancy Louis Catherine Ian Alfred Gregory Harold
    Kevin Simon Scott Howard Karl Margaret Ralph Patrick Gerald Karen Jane Jean Patricia Linda
    Raymond Anne Jennifer Harry Stuart Gordon Victor Barry Stanley Jack Hans Ruth Tom Claire
    Marc Eugene Judith Adam Carol Laura Maria Dennis Norman Bernard Rachel Theodore Fred Larry
    Keith Leonard Joel Chris Craig Alison Jeremy Pierre Joan Dan Ann Geoffrey Ernest Edwin Jose
    Jon Deborah Steve Leslie Katherine Anna Colin Julia Roy Andrea Jan Neil Aaron Janet Rebecca
    Jay Christian Maurice Jerome Oliver Stefan Jacob Lisa Kathleen Wolfgang Julie Ben Cynthia
    Lynn Vincent Tim Max Leo Sandra Russell Andreas Ellen Alice Leon Lewis Caroline Allan Wayne
    Robin Nathan Alex Kathryn Edmund Louise Christine Frances Jason Hugh Malcolm Lee Graham
    Suzanne Clifford Warren Amy Carlos Sara Michel Antonio Allen Emma Erik Kurt Sidney Julian
    Joshua Pamela Ali Vladimir Luis Sally Adrian Jerry Don Mario Marco Tony Elaine Diane Sharon
    Nicola Valerie Juan Harvey Naomi Paula Diana Dale Marie Glenn Michelle Arnold Claude Angela
    Kate Friedrich Gerhard Jeff Lucy Alberto Gerard Martha Johannes Sean Derek Roberto Andre
    Joanna Irving Phillip Wei Lars Rodney Jorge Ivan Wendy Dean Gabriel Frederic Nigel Johann
    Bryan Abraham Murray Emily Heinrich Victoria Ray Joe Edgar Morris Marshall Laurence Jacques
    Rudolf Graeme Henri Jun Eva Heather Oscar Lloyd Fernando Guy Kim Fiona Terry Nathaniel
    Virginia Jacqueline Otto Hermann Jie Klaus Philippe Clarence Donna Marvin Charlotte Gail
    Joanne Jim Sam Franklin Ron Felix Ross Katharine Erwin Duncan Ahmed Igor Paolo Carla Pedro
    Gilbert Milton Ken Ira Matt Owen Saul Sanjay Stephanie Randall Marcus Bill Herman Jessica
    Kent Randy Bonnie Clare Carlo Mohamed Andrei Johan Ramesh Earl Carolyn Monica Melvin Evelyn
    Julius Clark Emil Denis Ernst Franz Georg Guido Vijay Mike Manuel Bradley Michele Roberta
    Melanie Alvin Isaac Eduardo Pablo Hugo Bruno Mohammad Giuseppe Moshe Alessandro François
    Georges Sheila Dana Jill Cathy Dorothy Justin Shirley Chester Judy Roland Nelson Lynne
    Marilyn Hilary Rob Debra Erich Werner Rolf Amir Jian Stefano Tao Anita Eleanor Sue Christina
    Jenny Brenda Hannah Trevor Elena Sheldon Amos Elliot Boris Kai Bernhard Francois Leonid
    Mikhail Muhammad Grace Marion Esther Francisco Laurie Greg Nicole Mitchell Wallace Seth
    Horace Cristina Emmanuel Todd Sebastian Irwin Daniela Giovanni Morton Amanda Luigi Krishna
    Clive Dieter Luca Rajeev Rajesh Ram Ravi Wilhelm Yuan Edith Holly Cheryl Vanessa Vernon Rick
    Claudia Andy Sophie Ingrid Elias Eli Francesca Dirk Hong Seymour Gillian Jules Yang Akira
    Alastair Christoph Hiroshi Pradeep Beth Lester Marcia Kay Kerry Miriam Bob Perry Loren Neal
    Rudolph Abigail Terence Susanne Emilio Antony Fritz Markus Ming Anil Chen Enrico Franco
    Helmut Kazuo Theodor Torsten Sylvia Joyce Hazel Kelly Lorraine Rosemary Natalie Hector
    Ricardo Marian Sonia Kirk Gregg Marina Lionel Nicolas Ursula Jesse Antoine Eve Solomon
    Tobias Yuri Alain Arun Bjorn Christos Harald Jens Manfred Raj Xin Yves Curtis Miguel Ana
    Kimberly Maureen Nina Rene Willard Tracy Jeremiah Alexandra Dominic Salvatore Dominique
    Karin Bert Stewart Phil Moses Stephan Harrison Raphael Cyrus Dong Hui Sabine Dawn Archibald
    Ashok Dimitris Eliot Gang Gareth Giorgio Hao Henrik Holger Joachim Ludwig Rajiv Sankar Sven
    Marjorie Teresa Eileen Wesley Clyde Marsha Melissa Lynda Irene Nick Roderick Israel Noah
    Marisa Rosalind Damian Bart Elliott Marcel Federico Ferdinand Claudio Siobhan Yan Amit Anand
    Axel Bin Deepak Dimitrios Eduard Joerg Luc Manish Matthias Niels Suresh Megan Lauren Erica
    Kristen Vicki Kristin Zachary Agnes Ramon Janice Jaime Darren Lance Dwight Everett Harriet
    Molly Sergio Shelley Marianne Wendell Alexis Lorenzo Spencer Drew Elisabeth Conrad Percy
    Chandra Anton Penelope Deirdre Sanford Zoe Marcelo Min Alistair Bing Hamid Heinz Ioannis
    Jing Joao Lei Madhu Magnus Makoto Massimo Maurizio Miroslav Panagiotis Piotr Serge Srinivas
    Toshio Ulrich Willem Danny Yvonne Jeanne Joy Brent Tanya Rafael Kathy Jared Beverly Denise
    Isabel Cecilia Lori Bridget Alejandro Doug Luke Mona Willis Gustavo Dina Lorna Lois Phyllis
    Ethan Annie August Ariel Burton Hal Emery Gavin Dudley Luciano Lyman Bertram Dario Mauro
    Rita Lin Sarita Jin Yun Adolf Alexei André Bertrand Dmitri Fabrizio Gabor Hendrik Hideki
    Ilya Kenji Kirsty Luiz Martyn Murat Nichola Nils Peng Qiang Rainer Reinhard Sandeep Vivek
    Erin Geraldine Renee Vivian Calvin Floyd Melinda Constance Lydia Reginald Maxine Brad Nora
    Clinton Katrina Natasha Jodi Austin Kara Adrienne Antonia Leigh Randolph Guillermo Johanna
    Marta Leland Lesley Tomas Dee Roman Brendan Jocelyn Norma Cornelia Georgina Sydney Norbert
    Tania Cliff Diego Cyril Mohammed Alec Josiah Les Francesco Hai Lise Renato Andrzej
    Athanasios Bengt Briony Christophe Domenico Fabio Georgios Gustav Hamish Iain International
    Janos Josep José Kenichi Konrad Mahesh Oswald Pavel Qing Rakesh Rama Riccardo Satish Sharad
    Shmuel Srinivasan Tadashi Takashi Volker Witold Yakov Yannis Zhen Pauline Kyle Doris Ryan
    Annette Glen Allison Marlene Cecil Jennie Penny Theresa Jordan Betty Julio Pat Sandy
    Terrence Arturo Carlton Omar Meredith Myron May Wanda Shawn Toby Helena Randal Emanuel Curt
    Katy Lillian Reed Ezra Jonas Reid Sol Jerrold Kip Rupert Willy Douglass Hayden Paola Jen Shu
    Ying Ulrike Abhijit Aharon Ajay Anders Avram Baruch Dimitri Elihu Ephraim Florian Gerd
    Horatio Huw Jerzy Juergen Kun Laszlo Liam Maja Mehmet Nikolaos Olivier Paulo Philippa Pietro
    Rashid Rowan Sanjeev Sheng Sian Subhash Sudeep Suman Susumu Syed Vikram Xiaodong Xiaofeng
    Cindy Sherry Gloria Jackie Beatrice June Ronnie Jeanette Yolanda Arlene Tamara Elmer Carole
    Dianne Javier Mathew Ted Armando Ada Daryl Enrique Celia Hubert Blake Nadine Noel Gerardo
    Rodolfo Wilson Forrest Levi Helene Josie Wilfred Edmond Kirsten Bryce Xavier Armand Ned
    Clement Merrill Madeleine Phoebe Lincoln Nan Chi Freeman Hanna Carmen Chang Josef Augustus
    Stanford Milan Daniele Ling Ching Heike Svetlana Wen Alexandre Alok Angelos Arvind Ashutosh
    Bernd Constantine Crispin Dejan Dragan Edouard Feng Fraser Ganesh Gautam Gianluca Gregor
    Heng Horst Hua Jitendra Judea Konstantin Krzysztof Laurent Lucian Marwan Masatoshi Maxim
    Melvyn Mervyn Mihai Milos Mohan Mostafa Murali Nikolaus Nikolay Noam Osamu Petros Piero
    Pieter Prashant Ragnar Rahul Ralf Rao Ravindra René Reza Roald Santosh Shlomo Sorin Sushil
    Takeshi Tetsuya Tommaso Umesh Uta Venkata Viktor Walid Wilfried Yann Zheng Zhi Zhigang
    Jeffery Chad Audrey Leroy Angel Stacey Darrell Tara Rose Georgia Duane Olga Lindsey Kristina
    Toni Tyrone Cora Alfredo Dave Flora Wade Angelo Shaun Cameron Homer Robyn Kendra Lyle
    Gretchen Cedric Garrett Silvia Elsa Sherman Elisa Adele Adriana Ellis Rufus Laurel Sallie
    Caitlin Caleb Cornelius Trudy Kendall Tina Cecile Daphne Elijah Jamie Winston Gabriela
    Gabrielle Lily Elton Leila Russel Rory Lorrie Gonzalo Rodrigo Valeria Bernardo Natalia Beryl
    Carter Galen Juliet Liz Hung Isabella Peggy Chung Myles Russ Theo Aron Barton Emile Gisela
    Michal Nicky Abram Mel Omer Neville Rhiannon Susannah Wes Gabriele Hang Shan Abhay Adriaan
    Alasdair Albrecht Alpheus Amr Anant Andries Angus Aravind Arne Arno Ashraf Athina Avi Babak
    Basia Benoit Bertil Bjarne Constantinos Costas Denys Dilip Dinesh Ebenezer Elie Elisenda
    Feifei Filippo Frans Franziska Gaetano Gaurav Giacomo Gideon Godfrey Gopal Greville Gunnar
    Gunter Gunther Gérard Haibo Haida Haim Hamilton Huan Huda Jacobus Jaideep Jaroslav Jayant
    Jiang Jiming Joaquim Jocasta Kamal Koichi Koji Konstantinos Krishnendu Kui Kumar Lalit Lev
    Maarten Maciej Marcello Marek Marios Masaru Massoud Minoru Mircea Nader Nahum Nalini Niklas
    Niklaus Nikos Nuno Olav Owain Pascale Piet Prakash Pramod Praveen Radhika Rajkumar Ruslan
    Ruzena Sachin Salil Satoshi Seiichi Sergey Sergiu Shankar Shimon Siegfried Silvio Simeon
    Sunil Svante Tadeusz Tak Tamer Tariq Tarn Tatsuo Thierry Thorsten Tobin Toru Venkat
    Venkatesan Vinton Wolf Wolfram Xiaobo Xing Yale Yiran Yoav Yogesh Yoshihiro Yuanyuan Yutaka
    Zhu Zoltan Zvi Rosa Debbie Alicia Veronica Bernice Samantha Katie Gertrude Wilma Heidi Brett
    Irma Raul Leah Lonnie Felicia Erika Clayton Rosie Byron Genevieve Kristine Salvador
    Jeannette Evan Karla Patty Ernesto Orlando Lora Wilbur Cesar Damon Janis Lynette Mercedes
    Teri Carroll Sophia Lila Lucia Shari Sylvester Marla Francine Jake Marcos Eugenia Ignacio
    Polly Kimberley Ruby Stefanie Emmett Isabelle Trent Eldon Aileen Manuela Jasper Quentin
    Shannon Simone Stan Adolfo Desmond Harlan Rae Hillary Elinor Jerri Colette Kaye Lina Mari
    Hiram Juliette Mauricio Maynard Wendi Cathryn Mariana Silas Truman Mina Sang Aldo Brooks
    Eugenio Garth Guillermina Alden Lucio Val Gabriella Gladys Hassan Jed Nathalie Oren Tatiana
    Waldo Benedict Cordell Danilo Daron Ellsworth Hyman Vincenzo Ayesha Eugenie Gemma Tamar Arie
    Ayanna Elke Gertrud Irina Rana Avril Ewa Jong Wan Abbott Abdulmotaleb Abner Adel Adi Aditi
    Akshay Aleksander Aleksandr Amita Amitabh Ananda Anantha Anastasios Anatole Andrey Aniruddha
    Anupam Ardem Aristides Armin Asad Atul Ayman Ayona Bahram Balaji Bharat Bhaskar Björn Bronis
    Bronwen Butler Carleton Catriona Clodagh Cormac Dauvit Davide Detlef Divyakant Dmitry Dusan
    Eberhard Edsger Ehud Einar Feona Frédéric Gardner Geert Gerhart Gian Giles Gill Gilles
    Giulio Gottfried Guang Guenter Gustave Gyorgy Günter Hannes Hari Hartmut Heiko Herve Hisashi
    Hisham Hitoshi Hongbin Inder Indrajit Ion Isadore Jacek Jagdish Jianfeng Jianguo Jingdong
    Jinjun Jinsong Juris Kang Karim Karthikeyan Kazuhiro Khaled Kin Kiyoshi Kofi Kwok Lemady
    Lennart Leopold Leszek Levent Lieven Linus Lutz Manoj Manu Marius Masaaki Masakazu Masao
    Massimiliano Mathias Matteo Maury Mehdi Mehran Melville Merton Michail Michela Mihaela Mihir
    Mikael Minos Mohsen Munindar Naehyuck Nandini Narendra Nikhil Nikil Nikola Ning Nitesh Nitin
    Nobuyuki Norton Nuria Oleg Pankaj Panos Philipp Phillips Pier Pippa Prabhat Pradip Prasad
    Rada Raghu Rajendra Raoul Ravishankar Reinhold Richmond Samir Sandip Saurabh Seamus Shafi
    Shekhar Shojiro Shuicheng Shuji Siddhartha Simson Somesh Srinivasa Subbarao Subir Sudip
    Sumit Sunita Sylvain Tadao Takao Takeo Theophilus Thorne Tian Tilly Tor Torben Toshiaki
    Tsuneo Tuomas Ulf Uma Uri Vadim Vann Vasant Venkatesh Vipin Vishal Waldemar Wang Wenwu
    Wilfrid Winslow Xiaohong Xiaohua Xiaoping Xudong Xuemin Yasuo Yifan Yizhou Yonggang Yoram
    Yuriy Zbigniew Edna Tiffany Josephine Jessie Amber Jesus Eddie Danielle Troy Dolores Mildred
    Corey Gina Vera Charlie Shane Colleen Tyler Billie Stella Mabel Tracey Cory Leona Darryl
    Brandon Jody Tammy Faye Kristi Angie Eunice Maggie Virgil Terrance Joey Pam Vicky Jacquelyn
    Krista Bernadette Alfonso Muriel Rachael Rex Kari Rudy Christie Kelvin Felipe Garry Merle
    Henrietta Benny Mandy Faith Miranda Aimee Winifred Patrice Clint Trisha Erick Josh Alonzo
    Debora Kris Santiago Bradford Dexter Micah Petra Cathleen Vicente Chuck Gerry Luisa Sterling
    Sybil Blaine Leonardo Reuben Gregorio Lenore Rosalyn Elvin Emilia Karina Rod Alvaro Avery
    Jackson Louisa Thaddeus Adolph Hollis Juliana Mitzi Nadia Corina Dante Maxwell Vern Ward
    Brigitte Cherry Harris Bennett Carson Dalton Emory Michaela Monika Monroe Selina Lucien
    Marianna Sun Ahmad Catharine Elissa Kerrie Osvaldo Wyatt Brice Chauncey Fredric Jude Karol
    Lan Nicki Renata Vikki Walker Asa Corinna Ezekiel Leif Rosina Yasmin Giovanna Ilona Irena
    Martine Rina Sigrid Andree Angelika Birgit Brigid Caterina Chin Dahlia Elly France Henriette
    Indira Juliane Katharina Maryam Neta Risa Shona Usha Vivien Wai Adrien Alessandra Blossom
    Cassy Eleonora Galina Kerstin Kirstie Kit Klara Margherita Nam Regine Sylvie Temple
    Veronique Vinita Xiao Aage Abbas Aditya Akhil Akihiko Akinori Alannah Alar Aleksandra
    Alexandros Alexey Alf Alvan Amin Amitava Amnon Amory Anatol Andras Anima Anirban Anjana
    Ankur Anneila Antonios Anurag Aravinda Archer Ares Arieh Artur Arup Arvid Arye Asher Ashish
    Ashwin Atau Athman Atsushi Auguste Aurel Aviv Avner Aylish Azad Aziz Balasubramanian Bassam
    Behrooz Bela Benson Berit Berthold Bhavani Bikash Boaz Bogdan Boleslaw Bryony Bulent Burak
    Busayawan Carenza Carsten Caspar Cato Chaitan Chalmers Chandan Chandler Chandrajit Chirag
    Christer Christof Chryssa Cornel Cornelis Crawford Cristiano Dacheng DeWitt Debasis Dedre
    Demetrios Dharmendra Dietrich Dolph Dorin Dov Dragomir Duska Edoardo Eero Efim Emmanuelle
    Enhong Erkki Esmond Evgeniy Ewan Eytan Fadi Falko Farid Fearghal Federica Fei Finn Fintan
    Florence Fumihiko Fumio Gascia Geerat Geoff Gernot Ghassan Giancarlo Gianfranco Gigliola
    Giuliana Giuliano Granger Grigory Guofei Guoliang Guru Haili Hajime Hanan Haohuan Harmit
    Hasan Hella Henning Henryk Hideaki Hideo Hillel Hiroaki Hiroo Hisao Hongbo Hopi Houbing
    Hridesh Huntington Hussein Ibrahim Immanuel Imogen Ingemar Ingmar Institute Insup Isidor
    Ismail Ivar Jaakko Jainendra Jairo Jakob Janusz Jef Jeffries Jelena Jeroen Jia Jianjun
    Jianying Jianzhong Jiawei Jiebo Jignesh Jiri JoAnn JoAnne Jochen Jordi Jue Junaid Jurgen
    Jürgen Kalyanmoy Karel Karthik Katalin Kavita Keigo Kensuke Kenzo Keqin Keshab Keshav Kishor
    Klavs Krishan Krste Kwang Lamberto Langdon Latifur Laurens Leonidas Liang Lijun Liqun Lixin
    Lizy Lorens Louiqa Madhav Magdy Maiken Malvin Marcetta Mariangela Marko Marlan Marston
    Masahiro Masashi Mathieu Matias Mayank Mayuresh Mechthild Meenakshi Mehrdad Menahem Mendel
    Meng Merritt Metin Meyer Mick Mihalis Miklos Milind Minghua Mirko Mitra Mladen Moe Moti
    Moungi Moustafa Mubarak Mukesh Murthy Mustafa Nai Naren Naresh Nenad Niamh Nicolai Nikolai
    Nikolas Ninghui Nirmal Odest Ogden Onur Ophir Orhan Padhraic Padma Partha Parthasarathy
    Parvati Pascal Payson Peidong Percival Persis Phillipp Pierangela Piyush Pol Prabir Prasant
    Prasun Pravin Prue Puneet Qian Radu Rafi Raghavendra Raghunath Raghuram Ranjan Ravinder Renu
    Renée Rhys Risto Robb Roch Roderic Rohit Rong Ronitt Rowland Rutherford Ryoji Sabeeha Samson
    Sander Sandhya Sanjoy Santanu Sartaj Savas Saverio Sebastiaan Sebastien Seiji Sergei
    Sethuraman Seán Shadi Shahaduz Shahid Shashi Shaul Shigang Shigetada Shinichi Shinji Shiv
    Shivkumar Shoji Shrikanth Shuiwang Sitharama Siwei Spiros Squire Sridhar Sriram Stamatis
    Stefanos Steffen Sten Subramanian Sudhakar Sudipta Suparna Supriyo Surya Susheila Takahiro
    Takayuki Tarek Tetsuo Thilo Thor Tibor Tijana Tillman Timoleon Tohru Tomasz Tomoya Ton Tong
    Toshihiko Trygve Tshilidzi Ueli Ujjwal Umberto Umit United Upamanyu Urs Utpal Vasilis Venu
    Vesna Vijayalakshmi Vijaykrishnan Vinay Vineet Vittorio Walt Walther Wassily Wataru Weiping
    Weisong Wenyuan Wick Wil Wim Winthrop Xiangyang Xiaoming Xiaoning Xiaorong Xiaotie Xiaowei
    Xuedong Yingying Yitzhak Yoichiro Yosef Yoshiaki Yoshihiko Yoshinori Yoshio Yoshua Yufei
    Yury Zach Zhihua Zhijun Zhiqiang Zibin Zoë david julian Willie Johnny Jimmy Travis Juanita
    Clara Lucille Ricky Joann Regina Ida Ashley Loretta Courtney Terri Dustin Delores Dora Ruben
    Christy Lena Deanna Hilda Violet Daisy Ramona Shelly Belinda Sheryl Sabrina Marguerite
    Blanche Iris Inez Madeline Candace Monique Clifton Whitney Yvette Antoinette Candice
    Fredrick Luther Roxanne Chelsea Taylor Rosemarie Ginger Preston Alton Jonathon Rochelle
    Bobby Jana Delia Lorena Sonja Jeannie Marty Kristie Rena Celeste Woodrow Effie Gilberto
    Janelle Kelsey Cary Iva Carey Clay Dorothea Nell Irvin Mickey Abel Alta Graciela Jerald Joni
    Susana Beatriz Jayne Keri Lacey Logan Leanne Margo Martina Bridgette Magdalena Darwin
    Joaquin Mia Alva Blair Elwood Harriett Moises Nolan Roscoe Sofia Elisha Fabian Julianne
    Lilia Mason Monty Claudine Fran Isaiah Lane Rigoberto Roslyn Vaughn Augusta Basil Eddy
    Jefferson Liliana Quincy Riley Sasha Scot Susanna Tessa Coleen Gilda Hunter Linwood Maura
    Rowena Vito Adelaide Beverley Caryn Emilie Houston Leonel Octavio Pasquale Sharlene Abdul
    Alphonse Chloe Griselda Ivette Lon Mitchel Paris Ronny Valentin Alexa Alina Bella Brenton
    Dino Everette Gino Isiah Jae Lemuel Lyn Marcela Maya Olin Reina Reinaldo Valentine Barrett
    Bud Chet Connie Enoch Hank Hildegard Juli Karon Magda Man Maud Mimi Thea Theda Tod Valentina
    Viviana Alanna Arlen Astrid Benton Brigette Cathie Cristine Felton Gaston Gerda Ilse King
    Len Lizabeth Lucius Sherwood Sid Warner Bailey Cherri Christiana Chun Eun Felice Kristian
    Lai Leda Liana Luciana Simona Akiko Bronwyn Cicely Dagmar Dell Fernanda Florencia Francoise
    Frederica Katia Krysta Laure Lili Lisbeth Ngoc Rayna Sachiko Stephane Tomoko Valery Allyn
    Barrie Gita Han Joya Kary Keren Laurinda Maire Micha Natalya Pei Ricarda Rochel Tandy
    Veronika Yasmine Yuk Abba Abdelhamid Abdelsalam Abdullah Abdus Abhishek Adelbert Adnan
    Adriano Aengus Aggelos Aidong Akhlesh Akio Aldon Ales Alessio Alfons Aloisio Alondra Alun
    Alwin Amalendu Amar Amartya Ammonius Amruth Ananya Anatoly Andrej András Anees Animesh Anish
    Anke Ankhi Antonella Antoni Antonija Antonin Antonino Antonis Anuj Anup Apostolos Arend Arif
    Arindam Arjun Arkadi Arlo Arnaud Arogyaswami Arto Arul Arumugam Aryeh Asahel Asok Asrar
    Assaf Athanassios Atif Atle Attila Augustin Augusto Auroop Aviva Aydogan Aylin Baba
    Babatunde Babu Bahman Baining Baldomero Barack Baruj Basant Beate Bedrich Behzad Beng
    Bernadotte Bernt Biao Bijan Biman Biplav Bishnu Bjoern Branislav Branko Brannon Brij Britton
    Bryna Byoung Caitriona Calin Calton Calum Calvert Cao Carlando Carver Casimir Ceri Chadi
    Chaim Chandrasekhara Chao Charu Cheikh Cheng Chengxiang Chien Chika Chikashi Chip
    Christoforos Chrysostomos Chuan Chul Chunli Claes Claus Conrado Corona Corrado Cristian
    Cullen Cumrun Czesław Dag Daisuke Dam Damir Danesh Danfeng Dariush Darleane Davor Debajyoti
    Debanjan Debasish Demetri Demis Deniz Detlev Devesh Dickinson Didier Dietmar Dietram Dimitra
    Din Dinshaw Dionisio Dipak Dipankar Donatella Dongsheng Donnall Dugald Duojia Dusa Eckard
    Edson Edvard Eiichi Elbridge Eliphalet Elleke Elodie Elspeth Elwyn Emad Emi Emmanouil Endre
    Erasmus Erdal Erol Eswaran Eugen Evangelos Evgenia Evgeny Ewald Ewart Ewine Eyad Eyal
    Fabrice Farhat Fariba Farinaz Farouk Fedor Felicity Feodor Fergus Ferid Fernand Filmer
    Flavio Fleming Franc Franck Frantisek Frederik Fredrik Frits Fuchun Fuller Félix Gael
    Ganesan Gangadhar Geir Gen Gerrit Gershon Gerson Gerty Gethin Geza Ghassem Gianluigi Gio
    Giorgos Gitta Giulia Glyn Gobinda Gourab Govindan Grayson Grenville Grethe Grey Griffin
    Guangwen Guglielmo Guihua Guiling Guinevere Gul Guohong Guoping Gurindar Gurudatta Gustaf
    Gustavus Gábor Habib Haesun Haifan Haijun Haining Haitao Haitham Haiying Hakan Halil
    Hanghang Hanns Hardy Harpreet Haruhiko Haruo Hashem Heisuke Hemant Henrice Henrique Herwig
    Hidde Hidenori Hirokazu Hiroki Holland Honggang Hongjie Hongtao Hongyu Horia Hrvoje Hsinchun
    Huajian Hubertus Hugues Huili Humayun Humphry Husam Hyesoon Ichiro Igal Ihab Ikuo Ilesanmi
    Imran Imre Imrich Inderjeet Inderjit Indra Ioan Ioana Iqbal Irfan Isamu Isao Isidore Itzhak
    Ivo Ivor Iwao Jabez Jakub Jalal Janak Janaka Jayadev Jianli Jianming Jiannong Jianping
    Jianqing Jieping Jingyi Jizhong Jocelyne Jofish Jons Jozef Junguo Junichi Junji Junying
    Justus Jörg Kaeten Kaisa Kaitlynn Kalliopi Kalyan Kamaljit Kameshwar Kan Kanianthra Kanti
    Karem Karlheinz Karolin Katepalli Kath Katrin Katsuhiko Katsumi Kaushik Kazuaki Kazuhiko
    Kearsy Kees Kei Keivan Kellogg Kemal Kenzaburo Kesheng Kevan Khai Khalid Khuzaima Kilian
    Kimryn Kingsley Kiran Kirill Kishore Kiyokuni Knud Knut Kohei Koichiro Kojiro Konstantina
    Kornelia Krithi Kumble Kunal Kunihiko Kunio Kyriacos Kyu Kyuseok Lalita Lam Lambert
    Laxmikant Leandros Leighton Lene Leonhard Leverett Linne Liu Lixia Lizhong Ljiljana Loammi
    Longbo Lorenz Lothar Lubert Lui Lukas Lukasz Léon Madan Maged Mahlon Mahzarin Mairead Majid
    Malin Mani Manjul Manning Manos Mariappan Marino Markku Marten Martti Marvalee Masanori
    Masataka Masayori Masayuki Masoud Mateo Matija Mats Maximilian Meikang Meinrat Meir Menachem
    Mengchu Mercouri Michio Michèle Mieko Miloš Minyi Miryung Mitsuo Miwako Montgomery Morag
    Mordechai Morteza Mortimer Moyra Mriganka Mstislav Muddassar Mukul Mukund Murty Nabeel
    Nachiappan Nadir Nadya Naguib Naoki Naoya Narasimha Narayan Narayanan Narayanaswamy Narsingh
    Nasir Nate Nava Neelesh Neelima Nenagh Nergis Nevil Nevill Niccolò Nico Nicolaas Nieng Nihal
    Nikolaas Niraj Nirupama Nisheeth Nitendra Noa Nobuo Norval Odile Ofer Office Olaf Olke
    Olufunmilayo Oreet Orley Oskar Overton Oyekunle Oystein Pan Panayiotis Parag Parviz Pasko
    Patrizio Pavan Pavle Pekka Perez Peri Persi Petar Petr Peyton Phaedon Phillipa Phokion
    Pierluigi Piermaria Pinelopi Pollyanna Polykarp Prabhakar Prabhu Prescott Prithviraj Priya
    Priyamvada Punam Pyotr Qihao Qijing Qin Qinru Quan Quanxi Radia
    """
}
