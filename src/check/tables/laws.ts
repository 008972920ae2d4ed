/**
 * Laws and when the National Assembly passed them, from the laws themselves (congbao.chinhphu.vn, vbpl.vn).
 * A law stands here only with all its predecessors of that name since the first one listed, up to `knownUntil`;
 * laws that amend others bear another name.
 */
export interface KnownLaw {
  /** As cited, after "Luật". */
  readonly name: string;
  /** The oldest first. */
  readonly versions: readonly LawVersion[];
}

export interface LawVersion {
  readonly number: string;
  readonly date: string;
}

/** The last year whose laws stand here. */
export const knownUntil = 2024;

const law = (name: string, ...versions: readonly (readonly [number: string, date: string])[]): KnownLaw => ({
  name,
  versions: versions.map(([number, date]) => ({ number, date })),
});

export const knownLaws: readonly KnownLaw[] = [
  law('Trẻ em', ['102/2016/QH13', '05/4/2016']),
  law(
    'Tổ chức chính quyền địa phương',
    ['77/2015/QH13', '19/6/2015'],
    ['65/2025/QH15', '19/02/2025'],
    ['72/2025/QH15', '16/6/2025'],
  ),
  law(
    'Ngân sách nhà nước',
    ['01/2002/QH11', '16/12/2002'],
    ['83/2015/QH13', '25/6/2015'],
    ['89/2025/QH15', '25/6/2025'],
  ),
  law('Hộ tịch', ['60/2014/QH13', '20/11/2014']),
  law('Nuôi con nuôi', ['52/2010/QH12', '17/6/2010']),
  law('Bình đẳng giới', ['73/2006/QH11', '29/11/2006']),
  law('Phòng, chống bạo lực gia đình', ['02/2007/QH12', '21/11/2007'], ['13/2022/QH15', '14/11/2022']),
  law('Người khuyết tật', ['51/2010/QH12', '17/6/2010']),
  law('Người cao tuổi', ['39/2009/QH12', '23/11/2009']),
  law('Thanh niên', ['53/2005/QH11', '29/11/2005'], ['57/2020/QH14', '16/6/2020']),
  law('Giáo dục', ['38/2005/QH11', '14/6/2005'], ['43/2019/QH14', '14/6/2019']),
  law('Khám bệnh, chữa bệnh', ['40/2009/QH12', '23/11/2009'], ['15/2023/QH15', '09/01/2023']),
  law('Bảo hiểm y tế', ['25/2008/QH12', '14/11/2008']),
  law('Trợ giúp pháp lý', ['69/2006/QH11', '29/6/2006'], ['11/2017/QH14', '20/6/2017']),
  law('Phổ biến, giáo dục pháp luật', ['14/2012/QH13', '20/6/2012']),
  law('Hôn nhân và gia đình', ['22/2000/QH10', '09/6/2000'], ['52/2014/QH13', '19/6/2014']),
  law('Cư trú', ['81/2006/QH11', '29/11/2006'], ['68/2020/QH14', '13/11/2020']),
  law('Căn cước', ['26/2023/QH15', '27/11/2023']),
  law('Giao dịch điện tử', ['51/2005/QH11', '29/11/2005'], ['20/2023/QH15', '22/6/2023']),
  law('Lưu trữ', ['01/2011/QH13', '11/11/2011'], ['33/2024/QH15', '21/6/2024']),
  law(
    'Ban hành văn bản quy phạm pháp luật',
    ['17/2008/QH12', '03/6/2008'],
    ['80/2015/QH13', '22/6/2015'],
    ['64/2025/QH15', '19/02/2025'],
  ),
  law('Thực hiện dân chủ ở cơ sở', ['10/2022/QH15', '10/11/2022']),
  law('Tiếp công dân', ['42/2013/QH13', '25/11/2013']),
  law('Khiếu nại', ['02/2011/QH13', '11/11/2011']),
  law('Tố cáo', ['03/2011/QH13', '11/11/2011'], ['25/2018/QH14', '12/6/2018']),
  law(
    'Đất đai',
    ['13/2003/QH11', '26/11/2003'],
    ['45/2013/QH13', '29/11/2013'],
    ['31/2024/QH15', '18/01/2024'],
  ),
  law('Mặt trận Tổ quốc Việt Nam', ['75/2015/QH13', '09/6/2015']),
];
