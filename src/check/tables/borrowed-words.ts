/** Foreign words, and names of the peoples of Vietnam, that are written in Vietnamese sentences though no Vietnamese syllable is built so. */
export const borrowedWords = `
amiăng amoniắc axetilen axít azốt ămpe bazơ bazan biôga brôm buýt búpbê cacbônic cafê ciné clo coóc côngtenơ crôm đéc đắk đăk đêxiben
êđê êtylen fomôn gíp glucôzơ glixêrin hécta hiđrô hiđrôxít in-tơ-nét kilôgam kilômét kilôoát krông lôgíc lôgic léc mêgaoát mêtan
môđun môtơ nitơ nilông nuclêôtit ôliu ôtô ôxi ôxít ôxy ôzôn panô pálăng pan phuy phốtpho pin pông prôtêin pơ pơmu protêin pôlime
rađa rađiô rơmoóc sêmina sôcôla sơmi tắcxi tiristo tivi trôlây tuabin tuốcbin vắcxin vaccin vitamin voan vônfram
xêri xêmina xilanh xilô ximăng xúpáp xơmi xtêrêô yôga`;
