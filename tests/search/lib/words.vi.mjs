// The words that lessons in Vietnamese are made of. Those of `rare`, `pairs` and `heads` occur only where they are planted.

const list = (text) => text.trim().split(/\s*,\s*|\s*\n\s*/).filter(Boolean);

/** Before the three words of a title. */
export const frames = ['Kỹ năng', 'Bài học', 'Câu chuyện', 'Trò chơi', 'Cẩm nang', 'Nhật ký', 'Hành trình', 'Thử thách', 'Một ngày', 'Lý do'];
export const title = (frame, one, two, place) => `${frame} ${one} và ${two} ở ${place}`;

export const activities = list(`
bơi lội, sơ cứu, trồng cây, nấu ăn, đi bộ, đạp xe, câu cá, vẽ tranh, kể chuyện, ca hát, nhảy sạp, chơi cờ, gấp giấy, dọn dẹp, giặt giũ,
chăm sóc, quan sát, ghi chép, hỏi đường, xếp hàng, hòa giải, cứu hỏa, sức khỏe, ăn uống, ngủ nghỉ, thể dục, đọc sách, viết thư, chụp hình,
quay phim, làm vườn, nuôi gà, hái rau, nhặt rác, phân loại, tiết kiệm, mua sắm, tính toán, đo đạc, bản đồ, thời tiết, cắm trại, leo núi,
chèo thuyền, thả diều, cờ vua, bóng đá, cầu lông, múa lân, đan lát, thêu thùa, may vá, sửa chữa, lắp ráp, thí nghiệm, thuyết trình,
thảo luận, lắng nghe, xin lỗi, cảm ơn, chia sẻ, giúp đỡ, tôn trọng, kiên nhẫn, dũng cảm, trung thực, tự tin, đoàn kết, tưới nước,
đón khách, trực nhật, họp nhóm, đóng kịch, thổi sáo, gõ phách, làm bánh, rửa tay, đánh răng, buộc tóc, gói quà`);

export const places = list(`
ao hồ, bờ biển, sân trường, lớp học, thư viện, nhà bếp, vườn rau, cánh đồng, bến xe, nhà ga, chợ quê, siêu thị, công viên, bảo tàng,
bệnh viện, trạm y tế, đình làng, sân đình, bãi cát, làng chài, rừng thông, đồi chè, thung lũng, thác nước, dòng suối, cây cầu, con đò,
ngã tư, vỉa hè, xóm nhỏ, thị trấn, thành phố, hải đảo, vùng cao, miền núi, đồng bằng, ruộng bậc thang, nương rẫy, chuồng trại, nhà sàn,
sân bóng, hồ bơi, phòng tập, phòng khách, gác xép, ban công, mái hiên, góc phố, tòa nhà, quảng trường, bưu điện, nhà máy, xưởng mộc,
lò gốm, vườn hoa, trang trại, đầm sen, cửa sông, bến cảng, ngọn đồi, con dốc, hẻm nhỏ, khu phố, nhà rông, ký túc xá, trường mầm non,
nhà văn hóa, sân vận động, đường làng, bờ kè`);

/** The commonest words, in about the order of how common they are. */
export const small = list(`
và, là, của, có, không, được, cho, một, người, trong, các, với, này, khi, những, đã, thì, ở, để, từ, đến, ra, cũng, như, ta, nhưng, đi,
lại, làm, nhiều, vào, rồi, em, bạn, con, về, phải, lên, sẽ, mà, nào, còn, hay, biết, nói, đó, mình, cùng, thấy, sau, trên, hơn, hai, ai, vì,
nếu, gì, trước, đang, việc, chỉ, nên, nhau, mỗi, mọi, rất, bằng, theo, ngày, nhà, qua, lúc, nhìn, cần, thêm, xong, vẫn, giữa, ngoài,
dưới, bên, cả, mới, luôn, ngay, hãy, đừng, vừa, dù, tuy, bởi, nhờ, cứ, đều, lần, chút, vài, ba, bốn, năm, sáu`);

/** Without accents, these common words are the same as the planted ones of `rare`. */
const alike = list(`
dưới nước, đến đâu, mặt nước, bảy thứ, là ngon, mấy cây, nằm đọc, chim đỏ, bế trẻ, mùa đã, sống thân, chạy rừng, say nặng, của dã,
lứa trai, cả nóc, cứ sẵn, ba chuột, đo ngang, thuộc sâu, sửa lúa, chờ đại, đầy điện, bóng nước`);
/** Common words of two syllables. */
const others = list(`
học sinh, thầy cô, gia đình, cha mẹ, ông bà, anh chị, bạn bè, hàng xóm, trẻ em, người lớn, buổi sáng, buổi chiều, buổi tối, hôm nay, ngày mai,
cuối tuần, mùa hè, mùa thu, mùa xuân, năm học, giờ chơi, câu hỏi, câu trả lời, ý kiến, suy nghĩ, cảm xúc, niềm vui, nỗi buồn, nụ cười,
giọng nói, bàn tay, đôi mắt, trái tim, cơ thể, quần áo, giày dép, sách vở, bút chì, tờ giấy, cái bàn, cửa sổ, ngôi nhà, con đường,
xe đạp, xe buýt, chiếc nón, cơn mưa, ngọn gió, mặt trời, ánh trăng, ngôi sao, bầu trời, đám mây, bông hoa, chiếc lá, hạt giống, trái cây,
rau xanh, bữa cơm, ly nước, cái bánh, món ăn, nồi canh, con mèo, con trâu, đàn vịt, con bướm, tổ chim, bài hát, bài thơ, bức tranh,
trang sách, nhân vật, kết thúc, bắt đầu, tiếp tục, dừng lại, quay về, đứng dậy, ngồi xuống, chạy nhanh, bước chậm, nhìn kỹ, nghe rõ,
nói nhỏ, nói to, hỏi thăm, trả lời, giải thích, hướng dẫn, nhắc nhở, khen ngợi, động viên, an ủi, ôm chặt, vẫy tay, gật đầu, lắc đầu,
ghi nhớ, quên mất, hiểu rõ, thích thú, lo lắng, bình tĩnh, vui vẻ, ngạc nhiên, mệt mỏi, khỏe mạnh, sạch sẽ, gọn gàng,
cẩn thận, chăm chỉ, thông minh, hiền lành, xinh đẹp, rộng rãi, yên tĩnh, ồn ào, gần gũi, xa xôi, đơn giản, quan trọng, cần thiết,
thường xuyên, thỉnh thoảng, đôi khi, lập tức, từ từ, cuối cùng, đầu tiên, tiếp theo, ví dụ, thật ra, dĩ nhiên, có thể, không nên,
kế hoạch, mục tiêu, kết quả, kinh nghiệm, bài tập, hoạt động, nhóm bạn, đội trưởng, lớp trưởng, cô giáo, thầy giáo, bác sĩ, y tá,
công nhân, nông dân, ngư dân, tài xế, bảo vệ, nghệ nhân, họa sĩ, nhạc sĩ, cầu thủ, vận động, trọng tài, khán giả, giải thưởng,
lễ hội, phong tục, truyền thống, lịch sử, quê hương, đất nước, dân tộc, ngôn ngữ, tiếng nói, chữ viết, văn hóa, nghệ thuật, âm nhạc,
khoa học, tự nhiên, môi trường, năng lượng, nguồn nước, không khí, đất đai, rừng cây, động vật, thực vật, côn trùng, loài vật,
máy tính, điện thoại, tin nhắn, hình ảnh, thông tin, dữ liệu, mật khẩu, trang mạng, màn hình, âm thanh, ánh sáng, màu sắc, hình dạng,
kích thước, khoảng cách, tốc độ, nhiệt độ, trọng lượng, con số, phép tính, đồng hồ, lịch học, thời gian, cơ hội, khó khăn, thử sức,
thành công, thất bại, cố gắng, luyện tập, tiến bộ, sai lầm, sửa sai, lựa chọn, quyết định, trách nhiệm, quy định, nội quy, quyền lợi,
nghĩa vụ, công bằng, lễ phép, lịch sự, thân thiện, biết ơn, tình bạn, tình thương, lòng tốt, ước mơ, tương lai, tuổi thơ, kỷ niệm,
chuyến đi, hành lý, ba lô, bình nước, tấm vé, chỗ ngồi, lối đi, biển báo, đèn đỏ, vạch kẻ, tay lái, dây đeo, mũ len, áo mưa, đôi ủng`);

/** Every fifth is one of those that are alike. */
export const common = others.flatMap((word, index) => (index % 4 === 3 && alike[(index - 3) / 4] ? [word, alike[(index - 3) / 4]] : [word]));

/** For headings; `{}` is a word that the lesson is about. */
export const headings = ['Vì sao cần {}', 'Trước khi {}', 'Cả nhà cùng {}', 'Chuyện về {}', 'Tập {} từng bước', 'Điều cần nhớ', 'Ở lớp ta {}', 'Câu hỏi về {}', 'Thử {} ở nhà', 'Khi {} gặp khó'];
export const summary = (one, two, place) => `Bài này nói về ${one} và ${two}, cùng những điều nên biết khi ở ${place}.`;
export const columns = ['Việc', 'Ai làm', 'Khi nào'];

/** Seldom told, and without accents the same as a common word above: “đuối nước” and “dưới nước”. */
export const rare = list(`
đuối nước, đèn dầu, mất nước, bẫy thú, lá ngón, máy cày, nấm độc, chìm đò, bè tre, mưa đá, sóng thần, cháy rừng, say nắng, cua đá,
lửa trại, cá nóc, củ sắn, bả chuột, đò ngang, thuốc sâu, sứa lửa, chó dại, dây điện, bỏng nước`);
export const joints = ['cạnh', 'gần', 'sát', 'kề', 'quanh'];
export const fact = (phrase, place) => `Già làng nhớ rõ chuyện ${phrase} năm xưa, khi cả xóm ra ${place}.`;
export const phrase = (one, joint, two) => `${one} ${joint} ${two}`;

/** Side by side in one lesson, far from each other in ten. */
export const pairs = [
  ['thuyền thúng', 'hải đăng'], ['cối xay', 'bồ câu'], ['ống khói', 'chuồn chuồn'], ['đàn tranh', 'khung cửi'],
  ['guốc mộc', 'quạt nan'], ['chum sành', 'giếng khơi'], ['kèn lá', 'đom đóm'], ['nỏ thần', 'trống đồng'],
];
export const beside = (one, two) => `Chiều ấy cả lớp tô màu ${one} ${two} trên tấm bìa to.`;
export const alone = [(word) => `Có bạn còn giữ ${word} của bà.`, (word) => `Nhìn ${word}, cả nhóm mỉm cười.`];

/** Told of in one heading, and mentioned in ten lessons. */
export const heads = [
  ['la bàn', 'lạc giữa sương mù'], ['ống nhòm', 'tìm voọc chà vá'], ['còi hiệu', 'kẹt trong hang'],
  ['dây thừng', 'vượt ghềnh'], ['phao tròn', 'thuyền thủng'], ['kính lúp', 'soi vân gỗ'],
];
export const heading = (tool, need) => `Dùng ${tool} khi ${need}`;

/** Nobody means anything by these. */
export const nonsense = ['zzxqwv', 'qwrtplk', 'ưưưưươ', '%%% ##', 'wxjzq fkjvw', '8877665544332'];

const ONSETS = list('b, ch, d, đ, h, kh, l, m, n, ng, nh, ph, r, s, t, th, tr, v, x');
/** The mark of the tone comes after the vowel before the star. */
const RIMES = list('oă*n, oe*o, uâ*n, uơ*n, ươ*i, oa*ng, uê*nh, uyê*n, oa*n, oa*ch, ươ*m, oa*t, uô*m, â*ng, ư*ng, oă*m, uâ*y, ươ*ng, oa*y, ươ*p, uô*c');
const [LEVEL, HIGH, LOW] = [['', '\u0300', '\u0309', '\u0303'], '\u0301', '\u0323'];

/** Syllables that can be said and are seldom heard. */
export function syllables() {
  const tones = (rime) => (/(?:c|ch|p|t)$/.test(rime) ? [HIGH, LOW] : [...LEVEL, HIGH, LOW]);
  return ONSETS.flatMap((onset) => RIMES.flatMap((rime) => tones(rime).map((tone) => (onset + rime.replace('*', tone)).normalize('NFC'))));
}
