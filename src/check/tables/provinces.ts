/** The 34 provinces from 12/6/2025 (Nghị quyết số 202/2025/QH15) and those of the 63 before that each took in. */
export interface Province {
  readonly name: string;
  readonly isCity: boolean;
  /** Whose names ended with 30/6/2025; Thừa Thiên Huế became Huế on 01/01/2025 (Nghị quyết số 175/2024/QH15). */
  readonly former: readonly string[];
}

const province = (name: string, ...former: readonly string[]): Province => ({ name, isCity: false, former });
const city = (name: string, ...former: readonly string[]): Province => ({ name, isCity: true, former });

export const provinces: readonly Province[] = [
  city('Hà Nội'),
  city('Huế', 'Thừa Thiên Huế'),
  province('Lai Châu'),
  province('Điện Biên'),
  province('Sơn La'),
  province('Lạng Sơn'),
  province('Quảng Ninh'),
  province('Thanh Hóa'),
  province('Nghệ An'),
  province('Hà Tĩnh'),
  province('Cao Bằng'),
  province('Tuyên Quang', 'Hà Giang'),
  province('Lào Cai', 'Yên Bái'),
  province('Thái Nguyên', 'Bắc Kạn'),
  province('Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'),
  province('Bắc Ninh', 'Bắc Giang'),
  province('Hưng Yên', 'Thái Bình'),
  city('Hải Phòng', 'Hải Dương'),
  province('Ninh Bình', 'Hà Nam', 'Nam Định'),
  province('Quảng Trị', 'Quảng Bình'),
  city('Đà Nẵng', 'Quảng Nam'),
  province('Quảng Ngãi', 'Kon Tum'),
  province('Gia Lai', 'Bình Định'),
  province('Khánh Hòa', 'Ninh Thuận'),
  province('Lâm Đồng', 'Đắk Nông', 'Bình Thuận'),
  province('Đắk Lắk', 'Phú Yên'),
  city('Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'),
  province('Đồng Nai', 'Bình Phước'),
  province('Tây Ninh', 'Long An'),
  city('Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  province('Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
  province('Đồng Tháp', 'Tiền Giang'),
  province('Cà Mau', 'Bạc Liêu'),
  province('An Giang', 'Kiên Giang'),
];

/** The last day of the provinces that were merged. */
export const formerUntil = { year: 2025, month: 6, day: 30 };
