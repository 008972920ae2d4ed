/**
 * Syllables that could be Vietnamese but stand in no word, and that one slip of the hand makes of a common one ("triễn" of
 * "triển"). Tones on oa, oe, uy stand on the first letter here.
 */
export const unusedSyllables = `
ạc ài ãi ại àm ạm àn ản ãn ạn àng ãng ạng ãnh ão ạp àu ảu ãu áu ạu ày ảy ãy ạy ắm ằn ẳn ẵn ắn ặn ặng ặt ấc ần ẫn ận
âng ấng ật ẫu ây ẫy ậy bảm bãm bãn bãng bãnh bãu bãy bạy bắm bẵn bẳng bâm bẫn bẫu bẹc bẻn bèng bễn bễnh bểu bếu bỉa
bĩa bía biệc biêm biềm biểm biệm biễn biệng biễu biệu bịm bìn bỉn biu bõi bọi bóm bọm bỗi bổm bốm bộm bỗn bỡi bợi
bởn bũ búc bủi bũi bũng buốc buối buôm buổn buỗn buốn buộn buống bử bữ bững bược bười bưới bườn bướn bường bưỡng
bượng bướt bượu bừu bữu bứu bựu cã cại cãm cãn cãng cạng cãnh cão cẵn cặng cậc cầng cẩng cậng cẫu chại chám chản
cháp chãu chạu chãy chẳm chẵm chắng chấc chầng chẩng chấng chẩy chẹ chẹm chèng chẽo chể chễ chếm chên chển chến chểu
chĩ chiềm chiểm chiễm chiệm chiển chiễn chiệp chiệt chiễu chiệu chỉm chịm chìn chịnh chịp chỉu chòa chỏa chõa chọa
choàn choạn choặn choặt chỏe chõe choẹn chóm chọm chòn chõn chón chọng chổ chố chộc chôi chốm chộm chổn chỗng chộng
chỡ chời chởi chỡi chợi chợm chởn chụ chũa chụa chuần chuẫn chuấn chuận chuê chuể chuệ chủi chụi chún chụn chũng
chụng chuổn chuổng chuống chúp chuy chủy chúy chụy chuyễn chử chự chựa chưi chữi chứi chươi chượng chựt cõ cõn coóng
cỗng cở cợ cới cợi cờm cởm cởn cớp cũa cụa cụn cuôi cuộm cuôn cuổng cuỗng cữa cưi cứi cựi cừng cững cựng cươi cưởi
cưởng cướng cượng cựt dạch dảm dản dảng dãng dãnh dánh dạnh dảo dão dạu dẵn dắn dầng dẫng dậng dất dẹ dem dẽn dễn
dến dêu dễu dếu dỉa día dịa diểm diếm diền diến diêng diễng diếng diệng diểu dịm dín dịn dỉnh dịnh dõ dòa dỏa dõa
doài doại doàn doán doạn doang doảnh doãnh doánh doạnh dỏi dõm dõn dóp dổ dố dộ dôm dổn dỗn dổng dởi dỡi dới dợi dơm
dờm dỡn dợp dủ dủa duân duần duẫn duấn duận duất dúc duê duề duễ dũn dụn dủng duồi duổi duôn duốn dùy dủy dũy dúy
dụy duyền duyển duyến duyện duyết dửa dữa dững dước dươi dười dưởi dưỡi dươn dưỡn dưởng dướt đải đãm đãn đạng đãnh
đạnh đão đàu đảu đãu đạu đạy đẳm đăn đẳn đặp đẩm đân đấn đầng đẩng đậng đấp đẫu đẹ đẻm đén đẻo đẹo đép đển đễn đện
đếnh đệnh đếp đếu đỉ đị điệc điễm điễn điểng điệng điếp điễu đim đìm đỉm địm đỉn đín địn địp đỉu đíu đòa đỏa đõa
đoạc đoai đoãi đoại đoãn đoang đoáng đoạng đoanh đoánh đoạnh đoát đõi đõng đổm độm đổn đỗn đỗng đở đơi đởi đỡi đỡm
đỡn đợn đũ đủa đụa đúi đủm đũm đụm đủn đũn đuộc đuồi đuỗi đuội đuốn đuồng đuộng đuốt đùy đủy đúy đư đữ đự đửa đữa
đựa đửng đững đưới đươn đượn đưởng đưỡng đướng đượng đựt ẻ ẽ èm ẻm ẽm ẹm èn ẻng éng ể ễ ềm ên ền ển ến ểnh ết ều ểu
ễu ếu ệu gải gàm gảm gám gạm gản gãn gảng gãng gáng gạng gãnh gảo gão gạp gắc gẵn gằng gẳng gẩn gẫn gấn gất gậu ghén
gheo ghèo ghéo ghẹp ghể ghệ ghỉ ghĩ ghí ghị ghiên ghiến ghiện ghìn ghỉn ghỉnh ghịnh gị giài giãm giạn giãng giãnh
giánh giạnh gião giạo giáu giảy giẳm giăn giẳng giẩm giân giẩn giất giậy giè giẽ giẻm giém gièn giẻn gién giép giễ
giế giệc giêm giềm giểm giệm giên giển giễn giến giện giểng giệt giêu giều giểu giệu gỉm gĩm gím gỉn gĩn gín gịn giõ
giõi giố giôi giồn giổn giốn giổng giốp giỡ giớ giợ giơi giởi giỡi giợi giơn giớn giù giùa giúa giúc giui giũi giủm
giúm giủn giún giụp giư giử giứ giự giưa giừa giửa giứa giựa gỏ gó goa gòa gỏa gọa gõi gòm gỏm gõm góm gọm gón gòng
góng gọp gố gổi gỗi gồn gổn gốn gổng gống gộng gốp gớ gợ gơi gời gỡi gới gơm gỡm gỡn gủ gũ gua gũa gúc gui gủi gúi
gũn gủng gũng gúng gụng guổi guỗi guối guôn guồn guốn guông guống guốt gư gử gữ gứ gự gưi gừi gữi gứi gựi gưng gững
gựng gười gưới gưởng gướng hã hản hảu hãu hạu hày hắm hẵn hặn hẳng hặng hặt hần hẩn hẫn hâng hầng hật hậy hẽ hẹc hẹo
hép hế hền hện hệnh hêu hễu hệu hìa hỉa hía hịa hiệc hiêm hiễm hiệm hiễn hiệng hiết hiều hiễu hìm hỉm hìn hỉn hín
hịn hính hịnh hịp hịt hỉu hĩu hịu hõ hõa hoạc hoách hoàm hoám hoạm hoản hoát hoày hoạy hoặm hoặt hỏe hóe hoèn hõi
họi họm họn họt hỗi hồm hộm hốn hộng hợ hơm hỡn hợn hủa húa hụa huần huẩn huẫn huận huây huẩy huấy huể hũi hún hụn
hũng hụng huổng huột huở huớ huợ hùy hũy hụy huyển huyến huỹnh huýnh huỵnh huỵt hưa hửa hữa hựa hưm hữm hựng hược
hưởn hướn hưỡng hượng hưỡu hượu hừu hửu hứu hỹ hỵ ìa ĩa ía ịa ìm ĩn ỉnh ính ịnh ìu ĩu íu ịu kễ kêm kểm kếm kệm kến
kện kệp kệt khã khài khãi khại khàm khãm khạm khạn khạnh khão khạt khảu khằm khẵn khặn khặt khẫn khận khẩng khầu
khẫu khậu khấy khém khẻn khẽn khẹn khẹp khể khếch khểu khếu khĩ khia khịch khiểm khiễm khiệm khiện khiệp khiệt khiều
khiểu khiễu khiệu khim khím khỉn khình khính khịnh khỉu khõ khọ khõa khọa khoàn khoao khoảo khoáo khoạt khoay khọc
khõe khọe khoẻn khỏm khon khỏn khón khọn khóng khót khồ khỗ khộ khồi khổi khội khồn khồng khỗng khộng khở khời khỡi
khợi khợp khũ khúa khuần khuẫn khuấn khuận khuật khuế khủi khúi khũng khút khuyền khuyễn khuyện khuyệt khữ khưa khữa
khưi khửi khứi khưng khững khưởi khường khướng khưu khửu khữu kỉa kía kiễm kiễn kiệng kiệp kỉm kím kịm kịn kĩnh kịnh
kiu kịu lám lản lãu lẵn lắn lậc lậm lầng lẫng lấng lẫu lẽng lền lển lễn lến lện lễnh lệp lệu lỉ lỉa liểm liển liện
liết lín lịp lịt lĩu lỏ lọa loải loãi loái loành loãnh loạy loắng lón lổi lỗng lớm luần luẫn luất lun luôi luổi luối
luốn luộn luộng lủy luyền luyển luyễn luỵn luynh luỵt lứ lứng lước lươi lượi lướm lưỡn lướn lượp lựt lừu lửu lữu lứu
lỷ màm mảm mãm mạm mản mảo máp mãu mạu mãy mằm mặm mẵn mằng mẳng mặng mậng mẫy mẽm mẹm mẽn mẹn mẹng mẽo mêm mểm mễm
mếm mệm mễn mêu mều mễu mìa mịa miển miêng miềng miểu miệu mìm mỉn mĩn mín mỉnh mĩnh mính mịp mĩu mõi mọm mõn mõng
mổi mỗm mộm mổn mỗn mốn mộn mởi mỡi mợi mởm mỡn mợp mủa mũa mụa mùm mụm mũn mũng múng mụng muốm muồn muổn muỗn muột
mư mử mữ mứ mững mứng mựng mước mưỡi mưới mượi mưởng mưỡng mướng mượng mựt mừu mửu mữu mựu mỷ nạch nãi nàm nảm nãn
nảng nãng nảnh nãnh nàu nảu nãu nạu nẳm nẵm nẵn nẳng nặp nận nầng nẩng nầu nẽ nẹn nễ nế nềm nển nễn nệnh nều nểu nễu
nệu ngãnh ngãu ngảy ngãy ngạy ngằm ngẵn ngặn ngăng ngắng ngâng nghẻ nghẽ nghéo nghế nghên nghìa nghỉa nghịa nghiềm
nghiểm nghiếm nghiển nghiễn nghiệng nghiếp nghiều nghiệu nghĩm nghịm nghin nghĩn nghịn nghĩu ngòa ngoãi ngoàn ngoành
ngoào ngoạo ngoày ngoắn ngỏi ngọi ngom ngổi ngội ngở ngởi ngua ngùa ngũa ngui ngũi ngúi ngụi ngum ngũm nguôn nguổn
nguỗn nguốn nguộn ngủy ngũy ngúy nguyển nguyến ngử ngữa ngừi ngữi ngựi ngững ngưởi ngưỡi ngượi ngườn ngưỡn ngương
ngướng ngừu ngữu nhạ nhãm nhạm nhán nhãnh nhãu nhãy nhặc nhẳm nhẵm nhặp nhậc nhẫng nhậng nhấu nhề nhế nhệ nhên nhền
nhếnh nhêu nhia nhìa nhĩa nhiệc nhiêm nhiềm nhiểm nhiếm nhiền nhiển nhiến nhiện nhiệp nhiết nhiếu nhiệu nhìm nhĩm
nhịm nhỉn nhĩn nhình nhịnh nhoa nhỏa nhõa nhoái nhoại nhoám nhỏe nhỏi nhọm nhọp nhồ nhỗ nhộ nhốm nhỗng nhống nhộp
nhởm nhùa nhũa nhuân nhuẩn nhuẫn nhuấn nhùm nhụn nhuộc nhuộn nhuy nhủy nhuyên nhuyển nhuyến nhuyện nhưa nhữa nhực
nhừng nhứng nhựng nhước nhưởng nĩ nìa nỉa nía nịa niểm niễm niếm niển niễn niến niện niêng niếng niều niểu niếu nìn
nịn nỉnh nĩnh nịp nĩu nòa nỏa nõa nóa nọa noàn noán noạn nõi nóm nòn nỏn nộc nổm nỗm nốm nồn nổn nỗn nốn nộng nời
nởi nợi nớm nù nủ nũ nùa nũa nủi nũi nụi nùm nun nún nụn nủng nụng nuồi nuổi nuỗi nuội nuôm nuống nụt nùy nủy núy nừ
nứ nừa nựa nững nướm nưởng nưỡng nượng nướp nưu nữu nứu nựu ỏ õ ỏa õa óa ọa oãi oam oảm oám oạm oàn oãn oạn oảng
oãng oáng oạng oảnh oãnh oạnh oạt oắm oẵn oắn oằng oắng oặng òe õe õi ón ọng ỗ ỗi ội ỗn ốn ỗng ột ỡ ởi ỡi ởm phã
phãi phại phảm phãm phám phãn pháng phảnh phánh phạnh phảo phão phạp phàu phảu pháu phạu phạy phằm phẳm phặm phằn
phẳn phặn phằng phắng phặt phâm phẫm phấm phậm phâu phầu phấu phậu phầy phấy phẻ phẽ phẹ phẻn phén phéo phẹp phể phễ
phền phển phến phểu phếu phĩ phỉa phiểm phiễm phiệm phiều phiểu phiễu phỉm phịm phỉn phín phịnh phỉu phíu phỏ phõ
phọ phỏi phói phỏm phóm phọm phỏn phọn phõng phóp phỗ phộ phộc phồi phỗi phội phổm phốm phộm phổn phỗn phốn phộn
phống phột phợ phởi phờn phợt phủa phúa phụa phùi phúi phụi phủn phụn phũng phúp phưa phữa phững phứng phươn phườn
phưởng phưỡng quã quãn quạn quảnh quảo quảu quẳn quâng quẻn quẽn quể quễ quền quển quêu quộc quyễn rại ràm rảm rãm
rản rãn rãng ránh rạnh ràu rãu rẵn rẳng rắng rặp rẫn rẫu rấu rấy rậy rẹ rẻn rẽn rẹn rèng rẹng rẽo rềm rệnh rếu rĩa
ría riêm riểm riếm riệm riền riển riễn riến riện riểng riễng riếng riệng riều riểu riệu rìm rìn rín rính rịnh rỉu
ròa rỏa rõa rọa roát rõm rõn rọng rố rôi rội rỗn rởi rỡi rới rúa ruể ruế rùi rũi rủm rũng ruộc ruôi ruồn ruốn ruống
rủy rúy rử rữ rự rừa rững rứng rược rượm rưởng rưỡng rướng rươu rườu rưởu rưỡu rướu sảm sãn sãng sạng sãnh sạnh são
sàu sảu sãu sạu sày sạy sằm sẳm sẵm sằn sẳn sặn sẳng sẵng sặng sặp sẫn sận sầng sấng sẩu sẫu sé sem sẻm sẽm sèn sẽn
sẻo sẽo sép sế sếch sển sễn sệnh sết sìa sĩa sía siệc siêm siềm siếm siệm siền siển siến siện siếng siệt siều siểu
siệu sìm sĩm sím sỉn sĩn sĩnh sịnh sĩu síu sõ sỏa sóa sọa soại soan soản soãn soàng soáng soét sọi sỏn sõn sọn sọng
sỗi sối sội sổn sỗn sốn sỗng sộng sơi sời sỡi sởm sỡn sớp sợp sợt sũ sùa súa suật sũi súi súm sùn sủn sũn sụng suôi
suổi suồn suốn suống suột sùy sủy sũy sụy suyên suyền suyện sừ sữ sựa sứng sười sưới sưởng sưỡng sữu sứu sựu sỳ sỷ
sý sỵ tảm tãm tãn tạn tãng tảnh tãnh tão tảu tạu tảy tạy tặm tẵn tẳng tẵng tắng tặp tặt tậc tẫm tẫn tẩng tẫng tấng
tậng tẫu tậy tẹ tẹm tẹn tẻng tẹng tệch tềm tếm tệm tền tễn tến tện tếnh tệnh tếp tệt tểu tệu thã thạ thại thãm thạm
thàn thạn thãng thạng thãnh thão thạt thàu thảu thạu thãy thạy thặc thằm thẵm thặm thặn thặp thặt thấn thẫu thậu
thẫy thậy thẹ thẻm thém thẽo théo thễ thểm thếm thên thền thển thễn thến thềnh thệnh thệp thếu thệu thỉa thịa thiệc
thiễm thiếm thiệm thiễn thiệng thiễu thim thìm thỉm thịm thỉn thịn thĩnh thịp thíu thọa thoài thoãi thoản thõi thọi
thòn thỏn thón thọn thóng thọng thọp thỗ thộ thội thổm thốm thồng thổng thỗng thộng thởi thỡi thợi thởm thợn thợp
thũ thúa thụa thuất thuề thuễ thuệ thúm thụm thủn thũn thún thụn thuổi thuối thuốm thuộn thuống thuốt thuơ thuớ thuợ
thúp thũy thuyển thuyến thuyện thữ thữa thựa thứng thươn thưởn thưỡng thy thỳ thỷ thý thỵ tịa tiểm tiễm tiển tiềng
tiễng tiệng tiệu tĩm tịm tỉn tịn tịp tìu tõ tõa toải toãn toạn toành toánh toạt toay toày toảy toạy tọe toén tõi tọi
tọm tỏn tón tọn tóng toọng tỗ tổi tỗi tổm tốm tộm tỗn tộn tộng tỡ tởi tợi tơm tờm tớm tợm tờn tợt trạ trãm trãng
trãnh trão trạp trãu tráu trạu tráy trặm trặng trặt trấm trẫn trầng trậng trậu trấy trậy tré trẻm trẹm tren trẻn
trẹn trế trền trễn trến trện trênh trềnh trểu trễu trỉ trìa triên triễn triểng triểu triễu triếu trỉnh trịu trõ tró
trọm trõng trồn trỗng trột trỡ trợi trợm trợp trũ trua trủa trúa truần truẫn truận trủi trúi trum trún truổi truổng
trúp trùy trủy trũy trúy truyên truyển truyễn truyến trử trửa trữa trựa trức trựng trược trươn trưởn trướn trướt
trưu trữu trứu trựu tũ tùa tụa tuẩn tuận tuật tuê tuể tuễ tùi tũi tùn tún tụn tũng tuôi tuỗi tuối tuội tuổn tuổng
tuống tuộng tụp tũy tuyễn tuyện tuỳn tuỷn tữ tực tững tứng tựng tưởn tượn tưỡng tượu tựt tưu từu tữu tứu tỹ ũ ũa uân
uần uẫn uấn uận uật uấy uậy uê uề uễ uệ ùi ũi ụi ủm ún ũng ụng uôn uồn uổn uồng uỗng uộng uốt ùy ũy ụy uyền uyến
uyện uynh ữ ự ửa ữa ưm ững ựng ược ười ưởi ưới ượi ường ưởng ưỡng ướng ượng ượp ượt ứt ựt ừu ửu ữu ứu ựu vảm vám vản
vảo vão vạo vãy văm vắm vẳn vẵn vẵng vặng vầm vẫm vấm vẫng vấng vậng vâu vẫu vậu vẹ vem vèn vẽn vể vễ vễn vến vễnh
vệnh vệu vìa vĩa vịa vịch viếc viềm viểm viễm viếm việm viến viềng viểng viễng việng vim vìm vỉm vìn vỉn vĩn vín
vình vỉnh viu vìu vỉu vịu vỏi või võn vọn vóp vộ vộc vổi vỗi vổn vỗn vộn vỗng vộng vởi vỡi vơn vỡn vớn vợn vủ vủa
vụa vủi vũi vúi vụi vum vùm vụm vũn vún vủng vúng vuồng vuống vuộng vưa vửa vứng vước vướn vường vưỡng vướt vựt vữu
vứu vựu vỳ vỷ vý vỵ xai xãi xại xãm xàn xản xãn xạn xảng xãng xạng xãnh xánh xạnh xão xạt xau xãu xày xãy xạy xặc
xẵn xẳng xặng xặp xặt xẫm xấm xân xần xẫn xấn xận xẫu xầy xẫy xấy xậy xẽ xèm xẻm xẽm xẹm xễ xêm xếm xền xến xệnh xết
xếu xĩ xĩa xịa xiềm xiếm xiệm xiền xiễn xiến xiện xiếng xiệt xiều xiểu xiệu xìm xìn xịnh xõ xọa xoái xoại xoám xoán
xoạn xoanh xoáp xóe xỏi xõi xọi xòn xọng xỗ xộ xồi xỗi xội xộng xột xời xợi xủa xũa xuần xuấn xuận xuật xuấy xuế xũi
xùn xún xũng xuổi xuối xuông xuỗng xuộng xủy xuyền xuyển xuyễn xuyện xuyệt xư xữ xữa xứa xựa xững xựng xưới xưỡng
xượng xứt ỹ ỵ yềm yền yều yễu yệu`;
