// Written after the rules and word lists were finished: longer, as people write under posts, in words that were not chosen
// with the lists in mind. Kind | what is held | sentence.
export const freshRussian = `
one | president+ | Токаев всё правильно сделал, давно пора было навести порядок
one | president- | Этому президенту лишь бы кресло удержать, на людей плевать
one | president- | Касым-Жомарт опозорил себя этим приказом
one | police- | Менты совсем озверели, хватают всех подряд
one | police+ | Низкий поклон полицейским, кто стоял там ночью
one | protesters+ | Протестующие требуют справедливости, и это их право, так держать
one | protesters- | Из-за этих митингов теперь ни хлеба ни интернета, достали
one | russia- | Российские солдаты на нашей земле это оккупация
one | russia+ | Хорошо что Россия рядом, без миротворцев был бы хаос
one | government- | Акимат как всегда спит, толку ноль
one | government- | Министр опять рассказывает сказки, никто ему не верит
one | government+ | Кабмин быстро отреагировал на цены, респект
one | nazarbayev- | Всё украл Назарбаев со своей семейкой
one | nazarbayev+ | Елбасы построил нам Астану, дай бог ему здоровья
one | police- | ОМОН просто звери
several | president+ government- | Президент старается, а чиновники всё портят
several | police+ protesters- | Полиция держалась до последнего, настоящие мужики, а митингующие вели себя как дикари
several | protesters+ president- | Народ на митингах молодцы, а президент испугался и сбежал
several | president- russia- | Токаев продал нас, позвал Россию, позор обоим
several | police- protesters+ | Мирный протест был прекрасен, пока полиция не устроила бойню
several | russia+ president+ | Спасибо Путину и Токаеву, что остановили это безумие
several | nazarbayev- president+ | Назарбаева под суд, Токаеву доверяю
several | government- police- | Что власть, что полиция одинаково гнилые
turned | president+ | Зря ругаете президента, он не трус
turned | police- | Полиция нас не защитила
turned | protesters- | Это не протестующие, а бандиты какие-то
turned | russia- | Никакой помощи от ОДКБ нам не надо
turned | government- | Правительство не умеет работать
deed | police- protesters0 | Омоновцы били митингующих дубинками
deed | protesters- government0 | Протестующие сожгли акимат
deed | russia+ police0 | Миротворцы помогли нашей полиции
none | president0 | Сегодня в 18:00 ждём выступление президента
none | police0 government0 | Полиция перекрыла улицу у здания правительства
none | russia0 | А сколько часов лететь до Москвы?
none | protesters0 | Сколько человек было на митинге?
`;

export const freshKazakh = `
one | president+ | Тоқаев дұрыс шешім қабылдады, жарайсың
one | president- | Бұл президент халықты сатып жіберді
one | police- | Полиция халықты қорғамайды, масқара
one | police+ | Полицейлерге Алла разы болсын
one | protesters+ | Шерушілердің талабы әділ
one | protesters- | Митингшілер қаланы құртты
one | russia- | Ресейдің әскері бізге керек емес
one | russia+ | Ұқшұ көмекке келді, рақмет
one | government- | Билікке сенім жоқ
one | government- | Әкімдер ұрлықтан басқа ештеңе білмейді
one | nazarbayev- | Назарбаев елді тонады
several | president+ government- | Президент адал адам, бірақ үкімет жемқор
several | police- protesters+ | Полиция қатыгез, ал шерушілер бейбіт
several | protesters- police+ | Митингшілер бұзақы, полицияға күш берсін
turned | president- | Президентке енді сенім қалмады
none | president0 | Президент ертең Астанаға барады
none | police0 | Полицияның телефоны қандай?
`;

export const freshEnglish = `
one | president- | Tokayev sold out his own people
one | president+ | Finally a president who gets things done, well done Tokayev
one | police- | These cops are out of control, disgusting
one | police+ | Huge respect to every policeman on duty that night
one | protesters+ | God bless the protesters, stay safe out there
one | protesters- | The rioters calling themselves protesters destroyed our city
one | russia- | Putin invaded another country again
one | russia+ | Glad the peacekeepers came in time
one | government- | Our government is a joke
one | nazarbayev- | Nazarbayev robbed this nation for thirty years
several | police- protesters+ | The demonstrators were peaceful, the police were savage
several | president+ russia- | I trust Tokayev but not the Kremlin
several | government- protesters+ | The authorities failed us and the protesters are our only hope
turned | police+ | The police are not the problem here
turned | government- | Nobody believes the government anymore
deed | police- protesters0 | Security forces opened fire on demonstrators
deed | police+ protesters0 | Police protected the demonstrators from provocateurs
none | president0 | Did the president say when the internet will be back?
none | russia0 | My cousin studies in Moscow
`;
